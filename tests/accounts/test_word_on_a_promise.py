"""A word on a promise or a note in the Friday round: what keeps its day, what moves it, who is asked, and what asks for a new day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.friday import prompts
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
