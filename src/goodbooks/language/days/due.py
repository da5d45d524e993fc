"""The day by which something is wanted, as a sentence says it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date


class Due(NamedTuple):
    """The day by which something is wanted, from the first day meant to the last.

    `on` is the last; `at` a time of it as "HH:MM", or None. `words` are the phrase as it stands,
    `start` and `end` where. `lead` is the word before it that makes it a day to be met, or "".
    """

    on: date
    at: str | None
    first: date
    words: str
    start: int
    end: int
    lead: str
    family: str
    is_vague: bool = False

    def is_of_a_month(self, on: date) -> bool:
        """Whether it is a month or more to come, seen from a day, with no word that makes its end the day: “in August” names none."""
        is_long = (self.on - self.first).days > _A_WEEK and self.first > on
        return is_long and self.lead.lower() not in DEADLINES


_A_WEEK = 7
DEADLINES = (
    "on or before", "no later than", "not later than", "at the latest by", "latest by", "due by", "due on", "due", "until",
    "till", "before", "prior to", "ahead of", "deadline is", "deadline of", "deadline:",
    "in time for", "by", "latest", "bis spätestens", "bis zum", "bis", "spätestens am",
    "spätestens zum", "spätestens", "vor dem",
)  # fmt: skip
