"""Friday after Friday: what has no day is asked for its day, what is skipped makes room, and nothing is asked like a machine."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.fridays.friday import prompts
from goodbooks.core.problem import Unclear

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.accounts.answers.prompting import Prompt
    from goodbooks.core.book import Book

WARD = """\
2026-11-02 person Ruth ^ruth
  relation: boss
2026-11-05 ask me -> Ruth "May I lead the handover?" ^lead
2026-11-05 promise me -> Ruth "The plan for the weekend" ^plan
"""
FRIDAYS = (date(2026, 11, 6), date(2026, 11, 13), date(2026, 11, 20), date(2026, 11, 27))


def asked(book: Book, today: date, begins: str) -> Prompt | None:
    return next((one for one in prompts(book, today) if one.key.startswith(begins)), None)


def test_a_promise_without_a_day_is_asked_for_one_until_it_has_one_or_needs_none(
    book: Callable[[str], Book],
) -> None:
    found = asked(book(WARD), FRIDAYS[0], "day")
    assert found is not None
    assert found.words == "You promised Ruth “The plan for the weekend” and named no day. By when?"
    given = found.become("24 November")
    assert given is not None
    assert not isinstance(given, Unclear)
    assert given.fields == (("amends", "^plan"), ("due", "2026-11-24"))
    none = found.become("no day")
    assert none is not None
    assert not isinstance(none, Unclear)
    assert (none.title, none.readers) == ("It needs no day", ("me",))
    for more in ("2026-11-06 promise\n  amends: ^plan\n  due: 2026-11-24\n", '2026-11-06 note me "It needs no day" for ^plan\n',
                 "2026-11-06 outcome me for ^plan\n  state: delivered\n"):  # fmt: skip
        assert asked(book(WARD + more), FRIDAYS[1], "day") is None
    assert asked(book(WARD), date(2026, 11, 5), "day") is None, "not on the day it is given"


@pytest.mark.parametrize("words", ["last Tuesday", "friday", "soon"])
def test_its_day_is_one_to_come_and_one_alone(book: Callable[[str], Book], words: str) -> None:
    found = asked(book(WARD), FRIDAYS[0], "day")
    assert found is not None
    assert isinstance(found.become(words), Unclear)


def test_a_question_for_the_boss_that_is_tired_makes_room_while_there_is_another(
    book: Callable[[str], Book],
) -> None:
    told, day = book(WARD), FRIDAYS[0]
    first = next(one.key for one in prompts(told, day) if one.key.startswith("boss "))
    about = first.removeprefix("boss ")
    other = next(one.key for one in prompts(told, day, {about}) if one.key.startswith("boss "))
    assert other != first


def test_what_was_asked_long_ago_is_told_in_weeks(book: Callable[[str], Book]) -> None:
    said = [one.words for day in FRIDAYS[1:] if (one := asked(book(WARD), day, "ask"))]
    assert [one.partition("” ")[2] for one in said] == [
        "8 days ago. Any answer?", "two weeks ago. Any answer?", "three weeks ago. Any answer?"
    ]  # fmt: skip


@pytest.mark.parametrize(
    "said",
    ["no idea, havent asked her", "dont know, she never said", "I have no idea yet", "hard to say, not asked", "not sure, haven't found out"],
)  # fmt: skip
def test_not_knowing_is_no_word_of_the_boss(said: str, book: Callable[[str], Book]) -> None:
    found = asked(book(WARD), FRIDAYS[0], "boss")
    assert found is not None
    assert found.become(said) is None
    assert found.become("the budget, and no idea from finance") is not None
