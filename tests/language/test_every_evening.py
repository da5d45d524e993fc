"""Every evening that I promise is one of work, in the box, in a next step and in a safety net, unless weekends are said; its hour may be said in words."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.accounts.answers.rhythm_told import rhythm_told
from goodbooks.core.problem import Unclear
from goodbooks.core.rhythm import read_rhythm
from goodbooks.language.days.again import again_in, promised_again

THURSDAY = date(2026, 12, 3)


@pytest.mark.parametrize(
    ("words", "promised", "wanted"),
    [
        ("the till every evening", "working day", "day"),
        ("I send you the readings every evening at seven", "working day 19:00", "day 19:00"),
        ("every evening at 7 a photo of the gauges", "working day 19:00", "day 19:00"),
        ("each night at ten sharp the count", "working day 22:00", "day 22:00"),
        ("every Friday evening at six the till", "Friday 18:00", "Friday 18:00"),
        ("the count every evening before 8", "working day 20:00", "day 20:00"),
        ("every evening, by eight o'clock, the count", "working day 20:00", "day 20:00"),
        ("the count before nine each evening", "working day 21:00", "day 21:00"),
        ("each morning no later than six the temperatures", "working day 06:00", "working day 06:00"),
        ("the count every day before 8 in the evening", "working day 20:00", "day 20:00"),
        ("every Friday by 10:30 the tank levels", "Friday 10:30", "Friday 10:30"),
        ("every evening before 8 pm the count", "working day 20:00", "day 20:00"),
        ("a message from me every evening by half five", "working day 17:30", "day 17:30"),
        ("a line each evening at half past six", "working day 18:30", "day 18:30"),
        ("the count by quarter to nine every evening", "working day 20:45", "day 20:45"),
        ("every morning before a quarter past seven the list", "working day 07:15", "working day 07:15"),
        ("every evening by half the crew", "working day", "day"),
        ("every evening before the bell", "working day", "day"),
        ("every evening by eight lorries", "working day", "day"),
        ("every day before 8 the count", "working day", "day"),
        ("every evening at seven houses", "working day", "day"),
        ("every night at twelve the boiler", "working day", "day"),
        ("every day at seven the list", "working day", "day"),
        ("every morning at six the temperature of the cold store", "working day 06:00", "working day 06:00"),
        ("a daily line on the ward", "working day", "working day"),
        ("every evening, Monday to Friday, the till", "working day", "working day"),
        ("every day, not on weekends, the till", "working day", "working day"),
        ("each weekday morning the list", "working day", "working day"),
        ("each working evening the count", "working day", "working day"),
        ("every Friday the count", "Friday", "Friday"),
    ],
)  # fmt: skip
def test_what_i_promise_each_day_is_for_days_of_work_and_what_is_wanted_as_it_is_said(
    words: str, promised: str, wanted: str
) -> None:
    mine, theirs = promised_again(words, THURSDAY), again_in(words, THURSDAY)
    assert mine
    assert theirs
    assert (mine.every, theirs.every) == (promised, wanted)


@pytest.mark.parametrize(
    ("step", "what", "every"),
    [
        (
            "I send you the readings every evening at seven",
            "I send you the readings",
            "working day 19:00",
        ),
        ("you get the photo each evening", "you get the photo", "working day"),
        ("I ring you every morning at six", "I ring you", "working day 06:00"),
        ("I show you the list every working day", "I show you the list", "working day"),
    ],
)
def test_a_step_that_is_promised_each_evening_comes_on_days_of_work(
    step: str, what: str, every: str
) -> None:
    assert rhythm_told(step, "", THURSDAY) == (what, (("every", every),))


@pytest.mark.parametrize(
    ("words", "every", "what"),
    [
        ("every evening until 21 December the till", "day until 2026-12-21", "the till"),
        ("until 21 December every evening the till", "day until 2026-12-21", "the till"),
        ("the till, every evening, until 21 December", "day until 2026-12-21", "the till"),
        ("each Friday until Christmas a list of the orders", "Friday until 2026-12-24", "a list of the orders"),
        ("every evening till 21 December I count the till", "day until 2026-12-21", "I count the till"),
        ("every Friday for four weeks a list", "Friday until 2026-12-31", "a list"),
        ("every evening at seven until 21 December the till", "day 19:00 until 2026-12-21", "the till"),
        ("I promised Gordon every Monday until 21 December the make sheet", "Monday until 2026-12-21", "I promised Gordon the make sheet"),
        ("every day until noon I am at the desk", "day", "until noon I am at the desk"),
        ("every morning until ten the phones", "working day", "until ten the phones"),
        ("every Friday for the team a list", "Friday", "for the team a list"),
    ],
)  # fmt: skip
def test_the_last_day_may_stand_between_how_often_and_what(
    words: str, every: str, what: str
) -> None:
    again = again_in(words, THURSDAY)
    assert again
    assert (again.every, again.without(words)) == (every, what)


ALL, TO_SATURDAY = frozenset(range(7)), frozenset({1, 2, 3, 4, 5})


@pytest.mark.parametrize(
    ("words", "week", "every"),
    [
        ("the till every evening, weekends too", None, "day"),
        ("the till every evening, also on Saturdays", None, "day"),
        ("seven days a week, every evening at eight, the count", None, "day 20:00"),
        ("every evening at eight, not on Sundays, the count", None, "working day 20:00"),
        ("every evening at eight the count", ALL, "day 20:00"),
        ("every working day the count", ALL, "working day"),
        ("every day at 8:30 the count", TO_SATURDAY, "Tuesday, Wednesday, Thursday, Friday and Saturday 08:30"),
        ("every Friday the count", ALL, "Friday"),
    ],
)  # fmt: skip
def test_weekends_count_where_they_are_said_or_the_book_says_that_i_work(
    words: str, week: frozenset[int] | None, every: str
) -> None:
    again = promised_again(words, THURSDAY, week) if week else promised_again(words, THURSDAY)
    assert again
    assert again.every == every
    assert not isinstance(read_rhythm(again.every, THURSDAY), Unclear)
