"""A talk that comes again: once it was held, the next one is its next time, on every page."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.accounts.before_a_talk.between import between, next_talk
from goodbooks.accounts.to_come.calendar import to_come
from goodbooks.entries.talk import talks_planned

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

WEEKLY = """\
2026-11-01 person Ruth
  relation: boss
2026-11-05 14:00 talk Ruth "One-on-one" ^weekly
  every: Thursday
  said: "Fine."
"""


@pytest.mark.parametrize(
    ("today", "day"),
    [("2026-11-01", "2026-11-05"), ("2026-11-05", "2026-11-05"), ("2026-11-06", "2026-11-12"), ("2027-02-03", "2027-02-04")],
)  # fmt: skip
def test_the_next_talk_is_the_next_time(book: Callable[[str], Book], today: str, day: str) -> None:
    told, now = book(WEEKLY), date.fromisoformat(today)
    (one,) = talks_planned(told, now)
    assert (str(one.on), one.at, one.ref) == (day, "14:00", "^weekly")
    found = next_talk(between(told, "Ruth", now))
    assert found is not None
    assert str(found.on) == day
    assert [str(line.on) for line in to_come(told, now) if line.sort == "talk"] == [day]


def test_what_was_said_the_first_time_was_not_said_the_next(book: Callable[[str], Book]) -> None:
    (one,) = talks_planned(book(WEEKLY), date(2026, 11, 6))
    assert one.said == ""


def test_a_time_of_its_own_entry_is_that_entry_and_one_debriefed_is_gone(
    book: Callable[[str], Book],
) -> None:
    moved = WEEKLY + '2026-11-12 15:00 talk Ruth "About the rota" ^rota\n'
    (one, *_) = talks_planned(book(moved), date(2026, 11, 6))
    assert one.ref == "^rota"
    done = WEEKLY + '2026-11-12 14:00 talk Ruth "One-on-one" ^second\n  stage: debriefed\n'
    days = [str(one.on) for one in talks_planned(book(done), date(2026, 11, 12))]
    assert days == ["2026-11-19"]


def test_it_ends_where_its_rhythm_does(book: Callable[[str], Book]) -> None:
    ended = WEEKLY.replace("every: Thursday", "every: Thursday until 2026-11-19")
    assert len(talks_planned(book(ended), date(2026, 11, 18))) == 1
    assert talks_planned(book(ended), date(2026, 11, 20)) == ()


def test_a_later_time_is_debriefed_as_a_talk_of_its_own(book: Callable[[str], Book]) -> None:
    found = after(book(WEEKLY), "Ruth", date(2026, 11, 12))
    (talk,) = proposed(found, Answers(said="Two beds more."))
    assert (talk.title, str(talk.on), talk.at) == ("One-on-one", "2026-11-12", "14:00")
    assert talk.amends == ()
    first = after(book(WEEKLY.replace('  said: "Fine."\n', "")), "Ruth", date(2026, 11, 5))
    (talk,) = proposed(first, Answers(said="Two beds more."))
    assert talk.line("amends") == "^weekly"
