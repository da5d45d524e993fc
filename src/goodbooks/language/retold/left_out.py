"""What words say is left out so that something goes quicker, the test, the second signature; and the same words without it, for whoever it is none of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import name_key
from goodbooks.core.phrasing import capital
from goodbooks.core.placeholders import IN_PART
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_CARE = r"(?:tests?|testing|checks?|reviews?|mapping|audits?|inspections?|sign-?offs?|signatures?|approvals?|steps?|counts?|trials?|rehearsals?|briefings?|proofs?|rounds?|samplings?|samples|probes?|trainings?|calibrations?|validations?|handovers?|logs?|protocols?|measurements?|readings?|permits?|certificates?|clearances?|scans?|second look|second pair of eyes|second reading|four eyes|safety \w+|fire \w+)"
_ARTICLE = r"(?:the|our|its|their|an?|any|all|one|this|that|your) "
_WORDS = r"(?:(?!(?:and|so|to|in|because|until|before|this|for|but|if|when|as|by|on|or|just)\b)[\w'’-]+ ?){1,6}"
OUT = regex(
    rf"\b(?P<never>(?:not|never|n['’]t|no need) (?:\w+ )?)?(?:(?:leave|leaves|leaving|left|cut|cuts|cutting) out|skip|skips|skipping|skipped|bypass|bypasses|bypassing|bypassed) (?P<what>(?:{_ARTICLE}|\d)?{_WORDS})"
    rf"|\b(?:without|drop|drops|dropping|dropped|cut|cuts|cutting|waive|waives|waiving|waived) (?P<care>{_ARTICLE}(?:[\w'’-]+ ){{0,4}}?{_CARE}(?: {_CARE})*)\b",
    re.IGNORECASE,
)
"""How words tell that something is left out, and what; `never` says that it is not."""
_IS_CARE = regex(rf"\b{_CARE}\b", re.IGNORECASE)
_FALLS_AWAY = regex(
    rf"\b{_CARE} (?:(?:that|which) )?(?:(?:is|are|was|were|gets|get|has been|have been|will be|can be|may be) (?:being )?(?:skipped|left out|dropped|waived|cut|omitted|bypassed|put off|postponed)|falls? away|(?:can|may|will) wait|comes? later)\b|\bno (?:[\w'’-]+ ){{0,3}}?{_CARE}\b",
    re.IGNORECASE,
)
_WITHOUT = regex(
    r"(?<=\w) (?:without|ohne|sans) [^,.;!]+?(?=[,.;!]|$| (?:and|but|so|this once|just|until|for|by|on|from|und|et)\b)",
    re.IGNORECASE,
)
"""That something goes on without a thing, as a part of a sentence that stands without it."""
_APART = regex(r"(\s*[,;:–—]\s+(?:(?:and|but|so|while|und|aber|et|mais)\s+)?|\s+-\s+|\.\s+|\s+(?:and|but|or|so|while|und|aber|oder|et|mais|ou)\s+)", re.IGNORECASE)  # fmt: skip
_STANDS_ALONE = regex(
    r"(?:(?:(?:just|only|but) )?(?:this|for) (?:once|one time)|this (?:one )?time|(?:for )?this (?:week|month|\w+day)(?: only)?|until|till|from|by|on (?:(?:the )?\d|\w+day)|today|tomorrow|as of|nur dieses|dieses|bis|ab|cette)\b",
    re.IGNORECASE,
)
"""How a part begins that says when, and goes on with whatever stands before it."""
_SOMEBODY_DOES = regex(
    r"(?:we|they|he|she|I|it|you|nobody|everybody|everyone|wir|sie|er|nous|il|elle|on) \w|(?-i:[A-ZÀ-Þ])",
    re.IGNORECASE,
)
"""How a part begins that is a sentence of its own, and not one thing more that is left out."""
_DO_IT = regex(r"(?:(?:and|but|so|then|well|ok|okay|please|just|to|let['’]?s|(?:we|they|you|I|he|she)(?:['’]ll)?|will|can|may|should|must) )*(?:do|does|make|try) (?:it|that|this|so)(?: (?:then|now|anyway))?\W*", re.IGNORECASE)  # fmt: skip
"""That something is done, and not what."""
_SHORTEST = 4
_IN_A_ROW = regex(r",? (?:and|und|et) |, ")


def is_left_out_in(words: str, rules: Iterable[str] = ()) -> bool:
    """Whether words tell that a check, a test or a like care is left out, or name one of these rules that are."""
    return any(True for _ in _telling([words], [*_heads(rules)]))


def without_left_out(words: str, rules: Iterable[str] = ()) -> str:
    """The words without what they say is left out, for whoever it is none of; "" where nothing is left that says what holds.

    `rules` are what is known to be left out, as they were named: a part that names the thing goes too, in whatever language.
    """
    heads = [*_heads(rules)]
    if not is_left_out_in(words, rules):
        return words
    plain = _WITHOUT.sub(lambda found: "" if _tells(found[0], heads) else found[0], words)
    pieces = _APART.split(plain)
    kept: list[str] = []
    is_gone = False
    for at in range(0, len(pieces), 2):
        piece, before = pieces[at], pieces[at - 1] if at else ""
        goes_on = is_gone and not (_STANDS_ALONE.match(piece) or _SOMEBODY_DOES.match(piece))
        is_gone = _tells(piece, heads) or goes_on
        if not is_gone:
            kept += [before, piece] if kept else [piece]
    said = "".join(kept).strip(" ,;:–—-")
    is_told = any(_says_something(piece) for piece in kept[::2])
    said = capital(said) if words[:1].isupper() else said
    return said if is_told and not _tells(said, heads) else ""


def told_in_part(words: str, rules: Iterable[str] = ()) -> str:
    """The same as `without_left_out`, with a word behind it that it is only a part, where it is: a part that reads as the whole would be untrue."""
    said = without_left_out(words, rules)
    return said if said in ("", words) else f"{said.rstrip(' .')}{IN_PART}"


def _telling(pieces: Iterable[str], heads: list[str]) -> Iterator[str]:
    return (one for one in pieces if _tells(one, heads))


def _tells(words: str, heads: list[str]) -> bool:
    """Whether a part of a sentence tells that some care is left out, or names one of the things that are."""
    if any(_is_named(words, head) for head in heads) or _FALLS_AWAY.search(words):
        return True
    found = next((one for one in OUT.finditer(words) if not one["never"]), None)
    return found is not None and bool(found["care"] or _IS_CARE.search(found["what"]))


def _is_named(words: str, head: str) -> bool:
    return any(name_key(one).startswith(head) for one in re.findall(r"[\w'’-]+", words))


def _heads(rules: Iterable[str]) -> Iterator[str]:
    """The word by which each of some things is known, “check” of “the second rinse check” and “pressing” of “the pressing of the napkins”, without the ending of many."""
    for rule in (one for row in rules for one in _IN_A_ROW.split(row)):
        first = re.split(r"\s+(?:of|for|in|on|at|by|with|von|der|für|de|du)\s+", rule.strip(" .,"))[0]  # fmt: skip
        last = name_key(re.findall(r"[\w'’-]+", first)[-1]) if re.search(r"\w", first) else ""
        if len(last) >= _SHORTEST:
            yield last.removesuffix("s")


def _says_something(piece: str) -> bool:
    """Whether a part says what holds, and not only when, “fine”, or that “we do it”."""
    is_bare = len(piece.split()) < 2 or is_bare_deed(piece)
    return not (is_bare or _STANDS_ALONE.match(piece.strip()))


def is_bare_deed(words: str) -> bool:
    """Whether words say that something is done, and not what: “do it”, “we do it then”."""
    return _DO_IT.fullmatch(words.strip()) is not None
