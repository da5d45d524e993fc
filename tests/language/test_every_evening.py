"""Every evening is every day, in the box, in a next step and in a safety net; its hour may be said in words."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.accounts.answers.rhythm_told import rhythm_told
from goodbooks.language.days.again import again_in, promised_again

THURSDAY = date(2026, 12, 3)


@pytest.mark.parametrize(
    ("words", "promised", "wanted"),
    [
        ("the till every evening", "day", "day"),
        ("I send you the readings every evening at seven", "day 19:00", "day 19:00"),
        ("every evening at 7 a photo of the gauges", "day 19:00", "day 19:00"),
        ("each night at ten sharp the count", "day 22:00", "day 22:00"),
        ("every Friday evening at six the till", "Friday 18:00", "Friday 18:00"),
        ("the count every evening before 8", "day 20:00", "day 20:00"),
        ("every evening, by eight o'clock, the count", "day 20:00", "day 20:00"),
        ("the count before nine each evening", "day 21:00", "day 21:00"),
        ("each morning no later than six the temperatures", "day 06:00", "working day 06:00"),
        ("the count every day before 8 in the evening", "day 20:00", "day 20:00"),
        ("every Friday by 10:30 the tank levels", "Friday 10:30", "Friday 10:30"),
        ("every evening before 8 pm the count", "day 20:00", "day 20:00"),
        ("a message from me every evening by half five", "day 17:30", "day 17:30"),
        ("a line each evening at half past six", "day 18:30", "day 18:30"),
        ("the count by quarter to nine every evening", "day 20:45", "day 20:45"),
        ("every morning before a quarter past seven the list", "day 07:15", "working day 07:15"),
        ("every evening by half the crew", "day", "day"),
        ("every evening before the bell", "day", "day"),
        ("every evening by eight lorries", "day", "day"),
        ("every day before 8 the count", "day", "day"),
        ("every evening at seven houses", "day", "day"),
        ("every night at twelve the boiler", "day", "day"),
        ("every day at seven the list", "day", "day"),
        ("every morning at six the temperature of the cold store", "day 06:00", "working day 06:00"),
        ("a daily line on the ward", "day", "working day"),
        ("every evening, Monday to Friday, the till", "working day", "working day"),
        ("every day, not on weekends, the till", "working day", "working day"),
        ("each weekday morning the list", "working day", "working day"),
        ("each working evening the count", "working day", "working day"),
        ("every Friday the count", "Friday", "Friday"),
    ],
)  # fmt: skip
def test_an_evening_keeps_no_office_hours_and_what_is_promised_each_morning_neither(
    words: str, promised: str, wanted: str
) -> None:
    mine, theirs = promised_again(words, THURSDAY), again_in(words, THURSDAY)
    assert mine
    assert theirs
    assert (mine.every, theirs.every) == (promised, wanted)


@pytest.mark.parametrize(
    ("step", "what", "every"),
    [
        ("I send you the readings every evening at seven", "I send you the readings", "day 19:00"),
        ("you get the photo each evening", "you get the photo", "day"),
        ("I ring you every morning at six", "I ring you", "day 06:00"),
        ("I show you the list every working day", "I show you the list", "working day"),
    ],
)
def test_a_step_that_is_promised_each_evening_comes_on_saturdays_too(
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
