"""What those who wait hear: the day of the next word as it is now, and nothing that they were not told."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pages import body, made, section

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

MOVED = """
2026-10-30 promise me -> Growth "Next word on #loyalty" ^word #loyalty
  due: 2026-11-02 12:00
  next-word: 2026-11-02 12:00
2026-11-02 outcome me "Moved" for ^word
  state: moved
  due: {day}
"""


def test_a_next_word_that_was_moved_is_awaited_on_its_new_day(
    book: Callable[[str], Book],
) -> None:
    moved = book(MOVED.format(day="2026-11-05"))
    (line,) = section(made("today", moved), "The next word")
    assert line == "You said Growth would hear from you in 2 days, news or not: goodbooks hold loyalty"  # fmt: skip
    said = "Next word from me: Thursday 5 November, even if there is no news."
    assert said in body(made("hold", moved, matter="loyalty"))
    assert "comes on Thursday 5 November" in body(made("update", moved, who="Growth"))
    days = [one.on for one in made("trail", moved, matter="loyalty").reminders]
    assert days == [date(2026, 11, 5)]


def test_a_next_word_whose_day_is_over_is_asked_for_with_that_day(
    book: Callable[[str], Book],
) -> None:
    late = book(MOVED.split("2026-11-02 outcome", maxsplit=1)[0])
    line = section(made("today", late), "The next word")[0]
    assert line.startswith(
        "You said Growth would hear from you on Monday 2 November at 12:00, news or not, "
        "and that day is over: goodbooks hold loyalty; once they have it: "
    )
