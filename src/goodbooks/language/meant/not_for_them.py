"""What somebody writes beside their answer and says that others are not to know: “I don't want him to know about Lia”, cut from what is said to them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from goodbooks.core.regex import regex

_NAME = r"(?-i:(?!(?:I|He|She|They|We|You|It|That|This|There|Patients|Customers|Clients)\b)[A-ZÀ-Þ])[\w'’-]+"
_NOBODY = r"(?:any(?:body|one| one)|every(?:body|one)|nobody|no[- ]one|people|work)"
_WHOM = rf"(?:{_NOBODY}|them|him|her|(?:my|the|our) \w+|{_NAME}(?: {_NAME})?)"
_WHO = rf"(?:{_NOBODY}|they|he|she|(?:my|the|our) (?:boss|manager|chief|chef|director|deputy|team|head|lead)|{_NAME})"
_KNOW = r"(?:know|knew|hear|heard|learn|find out|found out|be told|get wind)"
_OWN = (
    rf"(?:{_NAME}|I|we|my|me|our|home|what|why|that|it|this|anything|the \w+(?=\s*(?:[.,;!)]|$)))\b"
)
_OF_IT = rf" (?:(?:any(?:thing)?|a thing|a word) )?(?:about|of|that|why) {_OWN}| (?:I|my)\b| why\s*(?=[.,;!)]|$)"
_BARE = r"(?: (?:it|this|that|any of (?:it|this|that)|anything))?(?: (?:tho|though|please|at all|ever))*\s*(?=[.,;:!)–—]|$)"
_KNOWS = rf"{_KNOW}\b(?:{_OF_IT}|{_BARE})"
_NOT = r"(?:n['’]?t| not| never)"
_SAYS = regex(
    rf"\bI(?: \w+){{0,2}}? (?:do{_NOT}|would{_NOT}|never) (?:want|like|need) {_WHOM}(?: \w+){{0,2}}? (?:to )?{_KNOWS}"
    rf"|\bI want (?:nobody|no[- ]one) to {_KNOWS}"
    rf"|\bI(?:['’]?d| would) (?:much )?(?:rather|prefer)(?: it)?(?: that| if)? {_WHO} (?:(?:did|does|do){_NOT} )?{_KNOWS}"
    rf"|\b{_WHO} (?:really )?(?:(?:do|does){_NOT} (?:need|have)(?: to)?|need{_NOT}(?: to)?|must{_NOT}|should{_NOT}|is{_NOT} (?:supposed |meant )?to|are{_NOT} (?:supposed |meant )?to) {_KNOWS}"
    rf"|\b(?:nobody|no[- ]one) (?:needs? to|has to|is to|must|should|may) {_KNOWS}"
    rf"|\b(?:do{_NOT}|never) (?:tell|mention (?:it|this|that|{_NAME}) to) (?:him|her|them|any(?:body|one)|my boss)\b"
    rf"|\b(?:keep|leave|keeping|leaving) (?:{_NAME}|it|this|that|him|her|my \w+) out of (?:it|this|that|the (?:letter|mail|message|note|update|talk))\b"
    r"|(?:^|[,;(–—-]\s*)(?:and |but )?(?:(?:just |only |strictly )?between (?:us|you and me)\s*[:–—-]|(?:just|only|strictly) between (?:us|you and me)\b|(?:only )?for (?:me|myself)(?: alone| only)?\s*:|(?:in )?private(?:ly)?\s*:|off the record\b)"
    r"|\b(?:that|this|it)(?:['’]?s| is| stays) (?:just |only )?(?:private|(?:just |only )?between us|for me(?: alone| only)|not for (?:him|her|them|any(?:body|one)))\s*(?=[.,;!)]|$)"
    r"|(?<!\bis )(?<!\bare )(?<!\bwas )\bnot in (?:it|there|the (?:letter|mail|message|note|update))\s*(?=[.,;!)]|$)",
    re.IGNORECASE,
)
"""How words say, to nobody but the page, that somebody is not to know: of a person or of me, or for good."""
_IN_EACH = ("know", "knew", "hear", "learn", "find out", "found out", "told", "tell", "wind", "mention", "out of", "between", "private", "off the record", "for me", "for myself", "for him", "for her", "for them", "for any", "not in")  # fmt: skip
"""Words of which each such turn has one: what has none of them is not looked at closer."""
_FOR_NOW = regex(
    r"\b(?:yet|before|until|till|for now|first|too early|at this stage)\b", re.IGNORECASE
)
"""What makes of it a wish that may be said: “the team should not hear it before I tell them”."""
_MINE = regex(rf"(?:about|of) (?:{_NAME}|my\b)", re.IGNORECASE)
_OF_BEFORE = regex(
    r"\W*(?:(?:and|but|also|so),? )*(?:(?:that|this|it)(?:['’]?s| is| stays)\b|(?:I|he|she|they|nobody|no[- ]one)\b[^.;!?]*\b(?:it|this|that|any of (?:it|this|that))(?: (?:tho|though|please|at all|ever))*\W*\Z)",
    re.IGNORECASE,
)
"""How a sentence says it of the one before."""
_SENTENCE = regex(r"(?<=[.!?;])\s+|\n+")
_JOINED = regex(r"(?:^|[,;(–—]|\s-)\s*(?:(?:and|but|though|only|also|just|so|while)\s+)?\Z|\s(?:but|though|and)\s+\Z", re.IGNORECASE)  # fmt: skip


class Cut(NamedTuple):
    """Words as they may be said, and what of them somebody is not to know; "" for nothing."""

    left: str
    kept: str


@lru_cache(maxsize=1 << 15)  # a page for others asks it of every line, each time
def without_what_is_kept(words: str) -> Cut:
    """Words without each sentence, or rest of one, that says somebody must not know; the sentence before goes with it where it is of that."""
    small = words.lower()
    if not any(map(small.__contains__, _IN_EACH)):
        return Cut(words, "")
    left: list[str] = []
    kept: list[str] = []
    for sentence in _SENTENCE.split(words.strip()):
        start = _begins(sentence)
        if start is None:
            left.append(sentence)
            continue
        if start == 0 and left and _OF_BEFORE.match(sentence):
            kept.append(left.pop())
        before = sentence[:start]
        if before.strip():
            left.append(_JOINED.sub("", before).rstrip(" ,;–—-("))
        kept.append(sentence[start:].lstrip(" ,;–—-") if before.strip() else sentence)
    return Cut(" ".join(left).rstrip(" ,;"), " ".join(kept)) if kept else Cut(words, "")


def _begins(sentence: str) -> int | None:
    """Where in a sentence it begins that somebody is not to know: behind a comma or a “but”, else with the sentence; None where it says nothing of that."""
    found = _SAYS.search(sentence)
    if found is None or (_FOR_NOW.search(sentence, found.start()) and not _MINE.search(sentence, found.start())):  # fmt: skip
        return None
    before = sentence[: found.start()]
    is_apart = found[0][:1] in ",;(–—-" or _JOINED.search(before) is not None
    return found.start() if before.strip() and is_apart else 0
