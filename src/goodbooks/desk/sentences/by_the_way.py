"""A small word between a name and what its bearer did, “Hamish just told me”: it says nothing that the book keeps, and is no part of the name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import MONTHS, WEEKDAYS
from goodbooks.core.regex import regex
from goodbooks.desk.lines.named_in import DAY, NAME, known_as

if TYPE_CHECKING:
    from goodbooks.desk.lines.known import Known

_BETWEEN = regex(
    rf"{DAY}{NAME}(?P<between>(?: (?:has|have|had))?(?: (?:just|also|now|then|finally|already|only|later|still|again|suddenly|actually|even))+| (?:has|have)) "
    r"(?=(?:told|said|says|tells|wants|wanted|needs|needed|expects|asks|asked|promised|promises|decided|agreed|mentioned|wrote|thinks)\b)",
    re.IGNORECASE,
)


_WHERE_ASKED = regex(
    rf"(?P<lead>{DAY}{NAME} (?:asked|asks|keeps? asking|kept asking)(?: me| us)?)"
    rf"(?: (?:again|once more|once again|twice|then)| (?:at|in|during|after|before|over) (?:(?:the|our|my|a) )?(?!(?:{'|'.join((*WEEKDAYS, *MONTHS))})\b)[a-z-]{{4,}}(?: (?:meeting|room|talk|call))?)+ "
    r"(?=(?:if|whether|why|what|when|who|how|where|which|for (?:the|a|an|my|our|two|three|some)|to be)\b)",
    re.IGNORECASE,
)
"""When and where somebody asked, “asked me again at handover if …”: no part of what they asked."""


def without_where_asked(sentence: str) -> str:
    """The sentence without when and where somebody asked, where their question stands behind it."""
    return _WHERE_ASKED.sub(r"\g<lead> ", sentence, count=1)


def without_small_words(sentence: str, known: Known) -> str:
    """The sentence without such words, where somebody the book knows stands before them; any other as it is."""
    found = _BETWEEN.match(sentence)
    if found is None or not known_as(found["name"], known):
        return sentence
    return f"{sentence[: found.start('between')]} {sentence[found.end() :]}"
