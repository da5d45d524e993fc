"""When something late was done, as it is said on a Friday: no answer that says it is lost to a note."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.fridays.done_when import done_when
from goodbooks.core.problem import Unclear

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

FRIDAY, DUE = date(2026, 11, 27), date(2026, 11, 24)
BOOK = """
    2026-11-20 promise me -> Ottilie "The menu" ^menu
      due: 2026-11-24
"""


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("on time", DUE), ("in time", DUE), ("done on time", DUE), ("It was on time.", DUE),
        ("I did it on time", DUE), ("today", FRIDAY), ("yesterday", date(2026, 11, 26)),
    ],
)  # fmt: skip
def test_what_says_when_it_was_done_is_done_then(
    words: str, day: date, book: Callable[[str], Book]
) -> None:
    done = done_when(book(BOOK).entries[0], words, DUE, FRIDAY)
    assert not isinstance(done, Unclear)
    assert done is not None
    assert (done.kind, done.on, done.line("state")) == ("outcome", day, "delivered")


@pytest.mark.parametrize(
    ("words", "remedy"),
    [
        ("done", "write on time, today, or the day"),
        ("Tuesday", "write done on Tuesday, or moved to Tuesday"),
        ("on wednesday", "write done on Wednesday, or moved to Wednesday"),
    ],
)
def test_a_day_that_may_be_another_is_asked_for(
    words: str, remedy: str, book: Callable[[str], Book]
) -> None:
    asked = done_when(book(BOOK).entries[0], words, DUE, FRIDAY)
    assert isinstance(asked, Unclear)
    assert remedy in asked.remedy


@pytest.mark.parametrize(
    "words", ["I hope to be on time", "moved to Tuesday", "not today", "she has it"]
)
def test_other_words_are_left_to_whoever_reads_them(
    words: str, book: Callable[[str], Book]
) -> None:
    assert done_when(book(BOOK).entries[0], words, DUE, FRIDAY) is None
