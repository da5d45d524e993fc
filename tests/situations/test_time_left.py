"""A time that is told without a day holds for what is proposed: one week left leaves no day behind it."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.desk.walks.questions.before_it import in_what_is_left
from goodbooks.playbooks.slots.week import USUAL
from goodbooks.situations.days.time_left import event_to_come, is_soon, last_day_left

MONDAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("told", "last"),
    [
        ("A week goes by, one week left.", date(2026, 12, 7)),
        ("We go live in ten days.", date(2026, 12, 10)),
        ("There are three days to go.", date(2026, 12, 3)),
        ("In three weeks the audit starts.", date(2026, 12, 21)),
        ("The fair opens in a week, and she wants more.", date(2026, 12, 7)),
        ("Two working days to go, and Jürgen adds a wall.", date(2026, 12, 2)),
    ],
)
def test_what_is_left_ends_on_a_day(told: str, last: date) -> None:
    assert last_day_left(told, MONDAY) == last


@pytest.mark.parametrize(
    "told",
    [
        "He left a week ago.",
        "I have two weeks of leave left.",
        "I worked there for two weeks. The launch was in May.",
        "Is there one week left?",
    ],
)
def test_what_is_over_or_leave_is_no_time_left(told: str) -> None:
    assert last_day_left(told, MONDAY) is None


@pytest.mark.parametrize(
    ("told", "is_so"),
    [
        ("I have to give an answer soon and I keep not doing it.", True),
        ("She needs an answer quickly.", True),
        ("The ward sister wants to know soon.", True),
        ("I must tell her any day now whether I take it.", True),
        ("He will answer soon, he says.", False),
        ("I hope they decide soon.", False),
        ("I got home soon.", False),
    ],
)
def test_an_answer_is_wanted_soon_where_its_writer_owes_it(told: str, is_so: bool) -> None:
    assert is_soon(told) is is_so


@pytest.mark.parametrize(
    ("usual", "told", "day"),
    [
        (date(2026, 12, 7), "One week left.", date(2026, 12, 3)),
        (date(2026, 12, 7), "Three weeks left.", date(2026, 12, 7)),
        (date(2026, 12, 21), "I have to give an answer soon.", date(2026, 12, 7)),
        (date(2026, 12, 21), "She asked me about it.", date(2026, 12, 21)),
        (date(2026, 12, 7), "One day left.", MONDAY),
    ],
)
def test_a_usual_day_comes_before_the_time_runs_out(usual: date, told: str, day: date) -> None:
    assert in_what_is_left(usual, told, MONDAY, USUAL) == day


@pytest.mark.parametrize(
    ("told", "on"),
    [
        ("The show is on Saturday.", date(2026, 12, 5)),
        ("The exhibition opens on Thursday 10 December.", date(2026, 12, 10)),
        ("He carries the risk until Friday's inspection.", date(2026, 12, 4)),
        ("She wants the new bar for Saturday's show, and on Sunday too.", date(2026, 12, 5)),
        ("On Saturday we open the new hall.", date(2026, 12, 5)),
        ("The regatta is this Sunday. The prize-giving is on Monday.", date(2026, 12, 6)),
        ("The launch is tomorrow; the audit is on Friday.", date(2026, 12, 1)),
    ],
)
def test_what_many_work_towards_has_its_day(told: str, on: date) -> None:
    assert event_to_come(told, MONDAY) == on


@pytest.mark.parametrize(
    "told",
    [
        "The audit was on Friday.",
        "My sister's wedding is on Saturday.",
        "The inspection report is due on Friday.",
        "I have my review on Thursday.",
        "Marcus starts on Monday, and she opens the letter on Friday.",
    ],
)
def test_what_has_been_what_is_at_home_and_a_talk_are_no_such_day(told: str) -> None:
    assert event_to_come(told, MONDAY) is None
