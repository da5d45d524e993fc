"""A word on a promise or a note in the Friday round: what keeps its day, what moves it, who is asked, and what asks for a new day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.fridays.friday import prompts
from goodbooks.core.problem import Unclear

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

FRIDAY = date(2026, 11, 6)
DUE = '2026-11-02 promise me -> Dana "Test plan" ^plan\n  due: 2026-11-06\n'


@pytest.fixture
def answered(book: Callable[[str], Book]) -> Callable[[str], Entry | Unclear | None]:
    """What an answer on the promise that is due becomes."""
    asked = prompts(book(DUE), FRIDAY)
    return next(one.become for one in asked if one.key == "promise ^plan")


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("note: couldn't finish, keep the day", "couldn't finish, keep the day"),
        ("Note: half of it", "half of it"),
        ("NOTE : still not ready", "still not ready"),
        ("note:no time this week", "no time this week"),
        ("note: no answer yet", "no answer yet"),
    ],
)
def test_a_note_keeps_the_day_whatever_stands_in_it(
    answered: Callable[[str], Entry | Unclear | None], words: str, kept: str
) -> None:
    told = answered(words)
    assert told is not None
    assert not isinstance(told, Unclear)
    assert (told.kind, told.title, told.line("readers")) == ("note", kept, "me")


@pytest.mark.parametrize("words", ["note:", "Note: ", "note: -"])
def test_a_note_without_words_is_nothing_to_write(
    answered: Callable[[str], Entry | Unclear | None], words: str
) -> None:
    assert answered(words) is None


@pytest.mark.parametrize(
    ("decided", "sent", "who"),
    [("me, Marcus", "me -> my boss", "your boss"), ("me", "me -> Growth", "Growth"), ("Marcus", "me", "Marcus")],
)  # fmt: skip
def test_the_word_on_a_decision_is_asked_of_whoever_was_sent_the_note(
    book: Callable[[str], Book], decided: str, sent: str, who: str
) -> None:
    text = (
        f'2026-10-26 decision {decided} "Go ahead" ^once\n'
        f'2026-10-27 outcome {sent} "Sent back in writing" for ^once\n  state: sent\n'
    )
    (asked,) = (one for one in prompts(book(text), FRIDAY) if one.key == "sent ^once")
    assert asked.words.startswith(f"You sent {who} “Go ahead” back to be confirmed")


@pytest.mark.parametrize(
    "words",
    [
        "half", "half of it", "about half of it", "80 %", "80% done", "half done", "it is half done", "I did half", "a third left", "most of the tests", "some of it went out",
        "half the report is written", "half of it couldn't finish", "not all", "not all of it", "not quite there", "not ready yet",
        "couldn't finish", "I really couldn't finish", "kid was sick, couldn't finish", "we won't make it", "won't make it", "can't finish by Friday", "haven't started",
        "almost done", "still working on the tests", "still not done", "working on it", "Ana is working on it", "in progress", "work in progress", "ran out of time",
    ],
)  # fmt: skip
def test_a_word_that_leaves_a_due_promise_open_asks_for_its_new_day(
    answered: Callable[[str], Entry | Unclear | None], words: str
) -> None:
    assert isinstance(answered(words), Unclear)


@pytest.mark.parametrize(
    "words",
    [
        "done, half of it by Ana", "finished, still not sure she read it", "Sent. They won't do the tests", "delivered, she can't make it to the review",
        "part of the team has it", "not all happy but done", "half the team is sick", "most are happy", "some questions, but sent", "100% done",
        "half an hour early", "half a day before", "they won't do the tests", "she can't make it to the review",
    ],
)  # fmt: skip
def test_a_word_of_who_has_it_or_of_others_asks_for_no_new_day(
    answered: Callable[[str], Entry | Unclear | None], words: str
) -> None:
    told = answered(words)
    assert not isinstance(told, Unclear)
    assert told is not None


@pytest.mark.parametrize(
    ("words", "due", "beside"),
    [
        ("moved to Monday", "2026-11-09", ""),
        ("moved it to Monday", "2026-11-09", ""),
        ("half of it. moved to Monday", "2026-11-09", "half of it"),
        ("half of it, moved to Monday, she agreed", "2026-11-09", "half of it, she agreed"),
        ("half. moved to Monday. she agreed", "2026-11-09", "half. she agreed"),
        ("half - moved to Monday - she agreed", "2026-11-09", "half - she agreed"),
        ("half and moved to Monday because kid was sick", "2026-11-09", "half because kid was sick"),
        ("moved to Monday as she asked", "2026-11-09", "as she asked"),
        ("moved to Monday since she is away", "2026-11-09", "since she is away"),
        ("moved to Monday and she agreed", "2026-11-09", "and she agreed"),
        ("half, moved to 14.12.2026. she agreed", "2026-12-14", "half, she agreed"),
        ("half, moved to 2026-12-14. she agreed", "2026-12-14", "half, she agreed"),
        ("half, moved to Monday 10:00, she agreed", "2026-11-09 10:00", "half, she agreed"),
    ],
)  # fmt: skip
def test_the_new_day_is_taken_out_of_the_words_beside_it(
    answered: Callable[[str], Entry | Unclear | None], words: str, due: str, beside: str
) -> None:
    told = answered(words)
    assert told is not None
    assert not isinstance(told, Unclear)
    assert (told.kind, told.line("due"), told.line("private")) == ("outcome", due, beside)


@pytest.mark.parametrize(
    "words",
    ["moved to 14.12.", "moved to 14.12", "half, moved to 14.12. because kid was sick", "half, moved to 14.12 because kid was sick"],
)  # fmt: skip
def test_a_day_in_dots_is_the_next_such_day_and_no_time_of_day(
    answered: Callable[[str], Entry | Unclear | None], words: str
) -> None:
    told = answered(words)
    assert told is not None
    assert not isinstance(told, Unclear)
    assert told.line("due") == "2026-12-14"
