"""Whether a sentence can tell how some work stands; only then is loaded what reckons with it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known
    from goodbooks.desk.sentences.plain_meaning import Meant

_FIGURE = regex(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|an? (?:week|month))\b", re.IGNORECASE)  # fmt: skip
_SAYS_IT = regex(r"\b(?:week|weeks|month|months|days|done|left|finished|closed|to go|of|open|remaining)\b|/", re.IGNORECASE)  # fmt: skip


def figures_said(
    sentence: str, kinds: Mapping[str, Kind], today: date, known: Known
) -> Meant | None:
    """The forecast, or the capacity of a team, that a sentence tells in figures; None for any other words."""
    if not (_FIGURE.search(sentence) and _SAYS_IT.search(sentence)):
        return None
    from goodbooks.desk.sentences.work_told import work_told  # takes long to load, and is rare

    return work_told(sentence, today, known)
