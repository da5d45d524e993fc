"""A question about somebody comes once in a stretch: before a talk, another before the next, and none in the week of a no."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.before_a_talk.questions import question_now
from pages import made, section

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

BOSS = "2026-11-01 person Ruth ^ruth\n  relation: boss\n\n"
JUDGED = "What will you be judged on this year, and by whom?"


def talk(day: str, stage: str = "debriefed") -> str:
    return f'{day} talk Ruth "1:1"\n  stage: {stage}\n\n'


def now(told: Book, day: str) -> str:
    found = question_now(told, "Ruth", date.fromisoformat(day))
    return found.words if found else ""


def test_every_talk_of_a_month_has_a_question_of_its_own(book: Callable[[str], Book]) -> None:
    days = ("2026-11-05", "2026-11-12", "2026-11-19", "2026-11-26")
    seen = [now(book(BOSS + "".join(map(talk, days[:at]))), day) for at, day in enumerate(days)]
    assert seen[0] == JUDGED
    assert len(set(seen)) == len(days)


@pytest.mark.parametrize(
    ("held", "today", "is_asked"),
    [
        ((), "2026-11-10", True),
        (("2026-11-10",), "2026-11-10", False),
        (("2026-11-10",), "2026-11-29", False),
        (("2026-11-10",), "2026-12-01", False),
        (("2026-11-10",), "2026-12-08", True),
        (("2026-11-03", "2026-11-10"), "2026-12-01", True),
        (("2026-11-03", "2026-12-01"), "2026-12-02", False),
    ],
)
def test_the_same_question_rests_for_four_weeks_after_the_talk_in_whose_brief_it_stood(
    book: Callable[[str], Book], held: tuple[str, ...], today: str, *, is_asked: bool
) -> None:
    told = book(BOSS + "".join(map(talk, held)))
    assert (now(told, today) == JUDGED) == is_asked
    brief = made("brief", told, who="Ruth", today=date.fromisoformat(today))
    shown = (*section(brief, "One question not yet asked"), *section(brief, ""))
    assert any(JUDGED in line for line in shown) == is_asked


@pytest.mark.parametrize("said", ["not before March", "No, I need you there"])
def test_in_the_week_of_a_no_nothing_more_is_wanted_of_them(
    book: Callable[[str], Book], said: str
) -> None:
    asked = BOSS + '2026-11-03 ask me -> Ruth "To go back to the ward" ^back\n\n'
    no = asked + f'2026-11-04 answer Ruth "{said}" for ^back\n'
    assert now(book(asked), "2026-11-05")
    assert now(book(no), "2026-11-05") == ""
    assert now(book(no), "2026-11-13")


def test_today_brings_it_up_beside_a_talk_and_not_every_day(book: Callable[[str], Book]) -> None:
    def today(text: str, day: str) -> bool:
        page = made("today", book(text), today=date.fromisoformat(day))
        return bool(section(page, "One question to ask"))

    planned = BOSS + talk("2026-11-20", "planned")
    days = [f"2026-11-{day:02}" for day in range(2, 22)]
    assert [day for day in days if today(planned, day)] == ["2026-11-19", "2026-11-20"]
    every = [f"2026-{month}-{day:02}" for month in (11, 12) for day in range(1, 31)]
    assert [day for day in every if today(BOSS, day)] == ["2026-11-01", "2026-11-02", "2026-12-07"]


def test_who_waits_for_an_answer_of_mine_is_asked_nothing_before_it(
    book: Callable[[str], Book],
) -> None:
    asked = '2026-11-03 request Tomasz -> me "Can you guarantee Thursday?" ^g\n\n'
    on = date(2026, 11, 3)
    assert question_now(book(asked), "Tomasz", on) is None
    answered = asked + '2026-11-03 answer me "No" for ^g\n'
    assert question_now(book(answered), "Tomasz", on) is not None
    assert question_now(book(BOSS + asked.replace("Tomasz", "Ruth")), "Ruth", on) is not None


def test_in_the_week_in_which_a_boss_turned_it_around_the_question_is_how_to_differ(
    book: Callable[[str], Book],
) -> None:
    turned = (
        '2026-11-02 decision Ruth "Wait" ^w\n\n2026-11-03 decision Ruth "Go" ^g\n  reverses: ^w\n\n'
    )
    differ = "How shall I tell you when I see something differently?"
    assert now(book(BOSS + turned), "2026-11-04") == differ
    assert now(book(BOSS + turned), "2026-11-11") == JUDGED
    known = '2026-11-03 expectation Ruth "In private" ^p\n  about: feedback\n  known: asked\n\n'
    assert now(book(BOSS + turned + known), "2026-11-04") == JUDGED
