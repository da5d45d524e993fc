"""What says when a promise that comes again begins is its first day, and no promise beside it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TODAY = date(2026, 12, 1)
BOOK = """\
2026-11-02 person Wout
  relation: boss
2026-12-01 10:00 talk Wout "The ovens" ^talk
"""


def told(book: Callable[..., Book], said: str, promised: str) -> list[tuple[str, str, str, str]]:
    """Each promise and request that follows: its kind, title, first day and how often."""
    answers = Answers(said=said, promised=promised)
    found = proposed(after(book(BOOK), "Wout", TODAY), answers)
    return [
        (one.kind, one.title, one.line("due"), one.line("every"))
        for one in found
        if one.kind in ("promise", "request")
    ]


@pytest.mark.parametrize(
    ("promised", "first"),
    [
        ("me: one word each evening. I start on Friday, first note to you tomorrow evening", "2026-12-02"),
        ("me: one word each evening; I start on Friday; first note to you tomorrow evening", "2026-12-02"),
        ("me: one word each evening, the first tomorrow evening", "2026-12-02"),
        ("me: one word every day, the first one comes on Thursday", "2026-12-03"),
        ("me: one word every evening. I'll begin on Friday", "2026-12-04"),
        ("me: one word each evening and I start with it on 7 December", "2026-12-07"),
        ("me: one word each evening", ""),
    ],
)  # fmt: skip
def test_one_word_each_evening_is_one_promise_with_its_first_day(
    book: Callable[..., Book], promised: str, first: str
) -> None:
    (one,) = told(book, "he wants a word every day", promised)
    kind, title, due, every = one
    assert (kind, title, due, every) == ("promise", "one word", first, "working day")


@pytest.mark.parametrize(
    "other",
    ["the first draft by Friday", "I start the ovens on Friday", "the list by Friday"],
)
def test_what_is_of_another_thing_stays_a_promise_of_its_own(
    book: Callable[..., Book], other: str
) -> None:
    found = told(book, "", f"me: one word each evening; me: {other}")
    assert [title for _, title, _, _ in found][:1] == ["one word"]
    assert len(found) == 2


def test_what_is_wanted_each_week_is_not_met_by_a_word_each_day(book: Callable[..., Book]) -> None:
    found = told(book, "he wants a word every Friday", "me: one word each evening")
    assert [kind for kind, *_ in found] == ["promise", "request"]
