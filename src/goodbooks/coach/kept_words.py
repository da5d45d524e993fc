"""What somebody is kept safe from: of whom a hidden sentence tells something that was to be kept, and whether a message says it in other words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.readers.private_matters import is_kept_back
from goodbooks.coach.matching import denies, stems
from goodbooks.core.names import name_key
from goodbooks.core.regex import regex
from goodbooks.language.meant.keeping import is_confidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_TO_KEEP = regex(
    r"\bin (?:strict |the strictest )?confidence\b|\bconfided\b|\bask(?:s|ed) (?:me|us) (?:not to|to keep)\b|\bnot (?:official|public|announced)(?: yet)?\b"
    r"|\b(?:must|may|should|shall|is|are|ought)(?: not|n['’]t) (?:to )?(?:know|hear|learn|find out)\b|\b(?:does not|doesn['’]t|do not|don['’]t) know (?:yet|it yet|that yet|of it|about it|about that)\b"
    r"|\b(?:nobody|no[- ]one)(?: \w+){0,2} (?:knows?|is to know|may know|should know)\b|\b(?:promised|swore)(?: \w+){0,2} (?:not to (?:tell|say|pass)|to keep (?:it|quiet))",
    re.IGNORECASE,
)
"""How a sentence says that what it tells was told to be kept, beside what asks for it or says whom it is kept from."""
_FROM_BEFORE = regex(
    r"\W*(?:(?:and|but|please|so),? )*(?:(?:none|nothing) of (?:it|that|this)|that|this|it|nobody|no[- ]one|(?:s?he|they) (?:asked|told|said|does|doesn|do|don|must|should|may)|"
    r"I (?:want|keep|promised|do(?:n['’]?t| not) want)|(?:don['’]t|do not|never) (?:tell|say|mention)|between us|[A-ZÀ-Þ]\w+ (?:must|may|should|is|does|doesn['’]t)\b)",
    re.IGNORECASE,
)
"""How a sentence begins that asks it of what stands before it."""
_CLAUSE = regex(
    r"\s*[,;:()–—]+\s*(?:(?:and|but|so|because|while|though|since|as)\s+)?|\s+(?:and|but|so|because|while|though|since|as)\s+",
    re.IGNORECASE,
)
_GOES_ON = regex(r"(?:s?he|they|who|is|was|has|had|wants?|would|will|also|too)\b", re.IGNORECASE)
"""How a clause begins that goes on about whoever the one before is of."""
_WORD = regex(r"[^\W\d_]+")
_NAME = regex(r"(?<![^\W\d_])[A-ZÀ-Þ][^\W\d_]+")
_NO_NAME = frozenset(
    map(name_key, ["The", "He", "She", "They", "We", "It", "You", "Your", "My", "His", "Her", "Our", "Their", "And", "But", "So", "Then", "Now", "Since", "When", "If", "In", "On", "At", "By", "For", "From", "Please", "Nobody", "Between", "Only", "Also", "There", "This", "That", "These", "Those", "Yes", "No", "Not", "Maybe", "Perhaps", "Today", "Tomorrow", "Yesterday", "Last", "Next", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"])
)  # fmt: skip
_SAYS_NOTHING = stems(
    "herself himself themselves told tells know knows knew said says asked want wants confidence confided secret private public official announced nobody please think mean heard hear good like likes better best probably really too anyone anybody anything yet"
)
"""Words of such a sentence that tell nothing of anybody."""
_FAMILIES = tuple(
    regex(rf"\b(?:{one})\b", re.IGNORECASE)
    for one in (
        (
            r"interested|wants? (?:it|that|the (?:job|post|role|position|place)|to (?:do|have) it)|(?:is|goes|going) for (?:it|the)|appl(?:y|ies|ied|ying)|applications?|candidates?|in the running"
            r"|put(?:s|ting)? (?:her|his|their|in) (?:name|for)|put(?:s|ting)? (?:her|him|them)self forward|(?:has|had) (?:her|his|their) eye on|up for it|throw(?:s|ing)? (?:her|his|their) hat"
        ),
        r"leav(?:es?|ing)|quit(?:s|ting)?|resign(?:s|ed|ing|ation)?|hand(?:s|ed|ing)? in (?:her|his|their) notice|(?:a|another|new|other) (?:job|offer|post)|mov(?:es?|ing) on|look(?:s|ing) (?:for (?:a|another|something)|elsewhere|around)|interview(?:s|ed|ing)?",
        r"pregnant|expecting|having a baby|maternity|due in",
        r"ill|sick|cancer|operation|surgery|treatment|hospital|diagnos\w+|therapy|chemo\w*|burn(?:t|ed)? ?out|burnout",
        r"divorc\w+|separat(?:ed|ing|ion)|custody",
        r"debts?|broke|insolven\w+|bankrupt\w*|money (?:troubles?|worries)",
    )
)
"""What is told in confidence most often, in the words it has: each family says one thing."""


class Kept(NamedTuple):
    """What was to be kept of somebody: their names in small letters, the words that tell of them, and which families of words they are."""

    names: frozenset[str]
    words: frozenset[str]
    families: tuple[re.Pattern[str], ...]
    is_no: bool


def kept_of(parts: Iterable[str], *, reader: Iterable[str], about: Iterable[str]) -> Iterator[Kept]:
    """What sentences tell of somebody beside their `reader` and ask, themselves or in the one behind them, to be kept; `about` is whom they are of where none is named."""
    every = [one for one in parts if one.strip()]
    own = _NO_NAME.union(*map(_names, reader))
    whom = frozenset().union(*map(_names, about)) - own
    for part, behind in zip(every, (*every[1:], ""), strict=True):
        if not (_asks(part) or (_asks(behind) and _FROM_BEFORE.match(behind))):
            continue
        for _, clause, named in _clauses(part, whom, own):
            words = stems(clause) - stems(" ".join(named)) - stems(" ".join(own)) - _SAYS_NOTHING
            families = tuple(one for one in _FAMILIES if one.search(clause))
            if named and (words or families) and (families or not is_kept_back(clause)):
                yield Kept(named, words, families, denies(_TO_KEEP.sub(" ", clause)))


def gives_away(text: str, kept: Kept) -> tuple[int, int] | None:
    """Where a sentence says of somebody what was to be kept: its clause, by its place; None where it does not."""
    for start, clause, named in _clauses(text, frozenset(), _NO_NAME):
        is_told = stems(clause) & kept.words or any(one.search(clause) for one in kept.families)
        if is_told and not kept.names.isdisjoint(named) and denies(clause) == kept.is_no:
            return start, start + len(clause)
    return None


def _clauses(
    text: str, whom: frozenset[str], own: frozenset[str]
) -> Iterator[tuple[int, str, frozenset[str]]]:
    """Each clause with its place and whom it is of: who is named in it, or in the one before where it goes on with “she”."""
    start, named = 0, whom
    for end, after in (
        *((one.start(), one.end()) for one in _CLAUSE.finditer(text)),
        (len(text), 0),
    ):
        clause = text[start:end]
        here = _names(clause, is_name=_NAME) - own
        named = here or (named if start == 0 or _GOES_ON.match(clause) else frozenset())
        if clause:
            yield start, clause, named
        start = after


def _names(text: str, *, is_name: re.Pattern[str] = _WORD) -> frozenset[str]:
    return frozenset(map(name_key, is_name.findall(text)))


def _asks(part: str) -> bool:
    return bool(_TO_KEEP.search(part)) or is_kept_back(part) or is_confidence(part)
