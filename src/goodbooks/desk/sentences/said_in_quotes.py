"""What somebody said, with their words in quotation marks: “Harald said "I will let you know by Thursday"”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.desk.lines.named_in import DAY, NAME, known_as

if TYPE_CHECKING:
    from goodbooks.desk.lines.known import Known

_SAID = regex(
    rf"(?i:{DAY}{NAME} (?:says?|said|answer(?:s|ed)|replied|told (?:me|us)))(?: to (?:me|us))?[,:]? ?[\"“„](?P<words>[^\"“”„]+)[\"”“]\.?(?P<behind>(?:,|\.)? [^\"“”„#]+)?(?P<signs>(?: +#[\w-]+)*)"
)


def without_quotes(sentence: str, known: Known) -> str:
    """The same as one says it without the marks, where the book knows who said it; "" for any other words."""
    found = _SAID.fullmatch(sentence)
    if found is None or not known_as(found["name"], known):
        return ""
    head = sentence[: found.start("words")].rstrip(' "“„,:')
    return f"{head}: {found['words'].strip().rstrip('.')}{found['behind'] or ''}{found['signs']}"
