"""Which day is the writer’s last: “my last day would be the 31st of March”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.days.days_of import IN_CLAUSE, Cue, as_said, best_to_come
from goodbooks.situations.people.answering import DAY, Answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said

_LAST = regex(
    r"\b(?:(?:my|the) (?:very )?last (?:working )?(?:day|shift|week)|notice (?:period )?(?:is|runs|ends|goes|until|till)|contract (?:runs|ends|is up|goes|until|till)|(?:I|I['’]m|I['’]ll|I am|I will|I['’]d) (?:be )?(?:leave|leaving|gone|out|free|stop|go)\b|(?:start|starting|begin) (?:at |with |in )?(?:the )?(?:new|other))",
    re.IGNORECASE,
)
_STARTS = regex(r"\b(?:start|starts|starting|begin|begins|beginning|hand(?:ing)? (?:it|my notice|in)|tell|decide)\b", re.IGNORECASE)  # fmt: skip


def _read(text: str, today: date) -> Said | None:
    """The day to come of which a clause says that the writer leaves on it."""
    found = best_to_come(text, today, Cue(_LAST, _STARTS), IN_CLAUSE)
    return as_said(found.comes, found) if found and found.comes else None


ANSWER = Answer("my-last-day", "which day is the writer's last in a post", _read, names=DAY)
