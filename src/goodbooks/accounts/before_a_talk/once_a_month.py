"""On which day a page of every day brings up a question about somebody, from the book alone."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.accounts.before_a_talk.questions import talks_with
from goodbooks.entries.talk import talks_planned

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book

NEAR = timedelta(days=1)
_FIRST_WEEK = 7


def is_its_day(book: Book, who: str, today: date, since: date) -> bool:
    """Whether a question is shown among what needs me: on the day of a talk with them or the day before, on the day the book first knows them, `since`, and where no talk is planned on the first Monday of a month."""
    planned = talks_with(book, who, talks_planned(book, today))
    if planned:
        return min(planned) - today <= NEAR
    return today == since or (today.weekday() == 0 and today.day <= _FIRST_WEEK)
