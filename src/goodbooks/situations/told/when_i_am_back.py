"""On which day the writer is back at work: “I'd be back on the 15th”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.days.days_of import IN_CLAUSE, Cue, as_said, best_to_come
from goodbooks.situations.people.answering import DAY, Answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said

_BACK = regex(
    r"\b(?:(?:be|am|['’]m|come|coming|fly|flying|drive) (?:\w+ )?back|back (?:at work|in the office|on|by)|return(?:ing)?|start(?:ing)? again|on (?:my )?shift again)\b",
    re.IGNORECASE,
)
_OTHERS = regex(r"\b(?:he|she|they|boss|colleague)(?:['’]s|['’]re|['’]ll| is| will| are) (?:\w+ )?back\b", re.IGNORECASE)  # fmt: skip


def _read(text: str, today: date) -> Said | None:
    """The day to come of which a clause says that the writer is back on it."""
    found = best_to_come(text, today, Cue(_BACK, _OTHERS), IN_CLAUSE)
    return as_said(found.comes, found) if found and found.comes else None


ANSWER = Answer("when-i-am-back", "on which day the writer is back at work", _read, names=DAY)
