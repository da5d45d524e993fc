"""What somebody said I have until a day, answered where a promise was asked for, is what they decided."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

BOOK = """\
2026-11-02 person Olaf
  relation: boss
2026-11-02 person Greta
"""
TODAY = date(2026, 11, 30)


def kinds(told: Book, words: str) -> list[str]:
    found = proposed(after(told, "Olaf", TODAY), Answers(said="Fine.", promised=words))
    return [one.kind for one in found if one.kind != "talk"]


@pytest.mark.parametrize(
    "words",
    [
        "you have the pots until Christmas", "Olaf: you have the pots until Christmas", "Olaf: the ropes are yours until Christmas",
        "Olaf: you may keep the crane till Friday", "you get the slips for two weeks",
    ],
)  # fmt: skip
def test_what_i_have_until_a_day_is_their_decision(book: Callable[[str], Book], words: str) -> None:
    assert kinds(book(BOOK), words) == ["decision"]


def test_what_is_run_on_trial_is_an_area_as_well(book: Callable[[str], Book]) -> None:
    words = "Olaf: you run the west pier on trial until 20 December"
    assert sorted(kinds(book(BOOK), words)) == ["decision", "handoff"]


@pytest.mark.parametrize(
    "words",
    [
        "Olaf: you get the list by Friday", "Olaf: you have the drawings by Friday", "Greta: you have the keys until Friday",
        "me: you have the list by Friday", "Olaf: the list by Friday",
    ],
)  # fmt: skip
def test_what_i_get_by_a_day_is_a_promise(book: Callable[[str], Book], words: str) -> None:
    assert kinds(book(BOOK), words) == ["promise"]
