"""The Friday round asks about what somebody wants by a day of next week, and about what the boss told this week."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.accounts.fridays.friday import prompts
from goodbooks.accounts.fridays.to_come_soon import told_this_week, wanted_soon
from goodbooks.core.entry import Entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

FRIDAY = date(2026, 12, 4)
TOLD = """
2026-11-01 person Ines
  relation: boss

2026-12-04 note Ines "Ines just told me the post is advertised on Monday" ^post #lead

2026-12-04 request Ines -> me "Whether I'm still in" ^still
  due: 2026-12-09

"""


def test_what_is_wanted_on_wednesday_is_asked_about_on_friday(book: Callable[[str], Book]) -> None:
    words = [one.words for one in prompts(book(TOLD), FRIDAY)]
    assert "Ines wants it by 9 December: “Whether I'm still in”. Have you answered?" in words
    assert "You noted on 4 December: “Ines just told me the post is advertised on Monday”. What does it change for you?" in words  # fmt: skip


def test_what_is_wanted_later_or_was_answered_is_not(book: Callable[[str], Book]) -> None:
    assert wanted_soon(book(TOLD.replace("2026-12-09", "2026-12-21")), FRIDAY) == []
    answered = '2026-12-04 answer me -> Ines "yes" for ^still\n'
    assert wanted_soon(book(TOLD + answered), FRIDAY) == []


def test_what_it_changes_is_a_note_of_mine_in_its_matter(book: Callable[[str], Book]) -> None:
    (asked,) = told_this_week(book(TOLD), FRIDAY)
    made = asked.become("I have to know my hours before Wednesday")
    assert isinstance(made, Entry)
    assert (made.kind, made.who, made.links, made.matters) == (
        "note",
        ("me",),
        ("post",),
        ("lead",),
    )
    assert made.line("readers") == "me"
    assert asked.become("nothing") is None


def test_what_was_told_before_this_week_or_by_another_is_not_asked_about(
    book: Callable[[str], Book],
) -> None:
    assert told_this_week(book(TOLD.replace("2026-12-04 note", "2026-11-27 note")), FRIDAY) == []
    assert told_this_week(book(TOLD.replace("note Ines", "note Vera")), FRIDAY) == []
