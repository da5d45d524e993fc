"""Who is called in a story by a word that names nobody: the words of a heading, a common word at the head of a sentence, software, where it is set."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.situations.people.persons import Named

_WORD = regex(r"[^\W\d_][\w'’-]*")
_LONG, _FEWEST = 4, 3
"""From how many letters on a word has its capital in a heading, and how many words a heading has at the least."""
_SAYS = regex(r"(?:,? who\b|, (?:the|my|our) | and (?:I|me)\b| (?:\w+ )?(?:said|says|told|tells|asked|asks|wrote|wants|knows|keeps|decides|thinks|calls|rang|came|went|sat|smiled|laughed|is (?:my|our))\b)")  # fmt: skip
"""What stands behind somebody and behind no thing."""
_WHERE = regex(r"\A\W*(?:this|here) is \Z", re.IGNORECASE)
"""What stands before the name of a state or a town that a story is set in: “This is Saxony, nobody strikes here”."""
_TO_A_PLACE = regex(
    r"\b(?:(?:mov(?:e|ed|ing)|relocat(?:e|ed|ing)|emigrat(?:e|ed|ing)|transferred|commut(?:e|ed|ing)|fl(?:y|ew|ying)|dr(?:ive|ove|iving)|travel(?:s|led|ling)?) (?:\w+ )?(?:to|from)"
    r"|(?:i|we) (?:\w+ )?(?:come|came|are|am|hail) from|(?:liv(?:e|es|ed|ing)|based|born|grew up|raised|offices?|branch|plant|site|town|village|city|stud(?:y|ied)) (?:\w+ )?(?:in|near|outside|of)) \Z",
    re.IGNORECASE,
)
"""What stands before a place where one lives or goes: “I moved to Quebec City”, “we are from Lund”."""
_FIGURE = regex(r"\d")
_TOOL = r"(?:software|systems?|tools?|apps?|applications?|programs?|platforms?|packages?|databases?|suites?|portals?|modules?|spreadsheets?|intranet|ERP|CRM)"
_TOOL_BEFORE = regex(rf"\b{_TOOL}(?:,? (?:called|named|is))?,? ?[(–—-]? ?\Z|\b(?:us(?:e|es|ed|ing)|log(?:s|ged|ging)? (?:on|in)to|install(?:s|ed|ing)?|upgrad(?:e|es|ed|ing) to|migrat(?:e|es|ed|ing) to|switch(?:ed|ing)? to) \Z", re.IGNORECASE)  # fmt: skip
_TOOL_BEHIND = regex(rf" (?:[a-z]+ )?{_TOOL}\b|\.(?:com|org|net|io)\b|,? (?:heavily |fully |badly )?(?:customi[sz]ed|configured|installed)\b")  # fmt: skip


def is_no_person(one: Named, every: Sequence[str]) -> bool:
    """Whether a word with a capital names nobody in a story of these sentences: all its places are words of a heading, a tool, or a word that the story writes in small letters too."""
    if one.has_title:
        return False
    places = [(every[number], start, end) for number, start, end in one.places]
    if any(_SAYS.match(sentence, end) for sentence, _, end in places):
        return False
    if any(_is_a_tool(*place) for place in places):
        return True
    if all(_WHERE.search(sentence[:start]) or _is_a_place(sentence, start, end) for sentence, start, end in places):  # fmt: skip
        return True
    told = [place for place in places if not is_heading(place[0])]
    plain = frozenset(word for sentence in every for word in _WORD.findall(sentence))
    return all(_is_common_at_the_head(*place, plain) for place in told)


def is_heading(sentence: str) -> bool:
    """Whether a sentence is written as a heading: every longer word of it has a capital, and nothing ends it."""
    words = _WORD.findall(sentence)
    if (
        len(words) < _FEWEST
        or _FIGURE.search(sentence)
        or sentence.rstrip()[-1:] in (".", "!", ",")
    ):
        return False
    return all(one[0].isupper() for one in words if len(one) >= _LONG) and any(
        len(one) >= _LONG for one in words[1:]
    )


def _is_a_place(sentence: str, start: int, end: int) -> bool:
    is_whose = sentence[end : end + 2] in ("'s", "’s")
    return not is_whose and _TO_A_PLACE.search(sentence[:start]) is not None


def _is_a_tool(sentence: str, start: int, end: int) -> bool:
    is_behind = _TOOL_BEHIND.match(sentence, end) is not None
    return is_behind or _TOOL_BEFORE.search(sentence[:start]) is not None


def _is_common_at_the_head(sentence: str, start: int, end: int, plain: frozenset[str]) -> bool:
    """Whether a sentence begins with a name of words that the story writes in small letters as well."""
    words = _WORD.findall(sentence[start:end])
    is_capital = sentence[start].isupper() and not _WORD.search(sentence[:start])
    return is_capital and all(word.lower() in plain for word in words)
