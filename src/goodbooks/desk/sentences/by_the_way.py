"""A small word between a name and what its bearer did, “Hamish just told me”: it says nothing that the book keeps, and is no part of the name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.desk.lines.named_in import DAY, NAME, known_as

if TYPE_CHECKING:
    from goodbooks.desk.lines.known import Known

_BETWEEN = regex(
    rf"{DAY}{NAME}(?P<between>(?: (?:has|have|had))?(?: (?:just|also|now|then|finally|already|only|later|still|again|suddenly|actually|even))+| (?:has|have)) "
    r"(?=(?:told|said|says|tells|wants|wanted|needs|needed|expects|asks|asked|promised|promises|decided|agreed|mentioned|wrote|thinks)\b)",
    re.IGNORECASE,
)


def without_small_words(sentence: str, known: Known) -> str:
    """The sentence without such words, where somebody the book knows stands before them; any other as it is."""
    found = _BETWEEN.match(sentence)
    if found is None or not known_as(found["name"], known):
        return sentence
    return f"{sentence[: found.start('between')]} {sentence[found.end() :]}"
