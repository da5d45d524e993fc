"""A line that takes people, a day or an event takes nothing that only guesses at them: a note would say it as if it were known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.fields import DayOrEvent, People, split_names
from goodbooks.core.nobody import is_guessed_end, is_guessed_name
from goodbooks.core.placeholders import unfilled
from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry


def refuse_guessed(entry: Entry) -> None:
    """Refuse an entry of which a line guesses where others would read it as known; the refusal says what that line may hold."""
    for name, value in entry.fields:
        field = entry.declared.get(name)
        if isinstance(field, People):
            for one in split_names(value):
                if is_guessed_name(one):
                    raise _refused(name, one, "names nobody for certain", "the name alone")
        elif isinstance(field, DayOrEvent) and not unfilled(value) and is_guessed_end(value):
            raise _refused(name, value, "is no day and no event", "the day or the event alone")


def _refused(name: str, words: str, why: str, instead: str) -> Refusal:
    where = name.replace("-", " ")
    return Refusal(
        f"“{words}” {why}, so it is not written behind {where}",
        f"write {instead}; while it is not known leave it empty, and keep your guess behind private",
    )
