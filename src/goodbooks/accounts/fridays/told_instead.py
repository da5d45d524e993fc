"""What was told at a question that wants a day: it is kept as a note for me alone, and the day asked for once more."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.entry import Entry

_LEAST = 4
"""So many words tell something; fewer are a day that is spelt wrongly."""
_OF_A_TIME = regex(
    r"\W*(?:(?:maybe|perhaps|probably|some ?time|somewhere|around|about|not|the|in|on|at|by|end|early|late|sooner|soon|as) )*"
    r"(?:after|before|when|whenever|once|by|until|till|end of|early|late|next|this|within|soon|as soon|later|in (?:a|the|two|three|four)|\d+)\b",
    re.IGNORECASE,
)
"""How words begin that mean a time, if none that a day can be made of."""


def told_instead(words: str, today: date) -> Entry | None:
    """The note of what was told where a day was asked for; None where the words mean a time, or are too few to tell anything."""
    said = " ".join(words.split())
    if len(said.split()) < _LEAST or (_OF_A_TIME.match(said) and not said[:1].isdigit()):
        return None
    return made("note", today, (ME,), title=capital(said), fields=(("readers", ME),))
