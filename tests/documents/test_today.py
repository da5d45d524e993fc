"""today: what needs me, the most pressing first, and what reminds me of my own word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings

from goodbooks.core.book import Book
from pages import made, section, words
from strategies import lives

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.entry import Entry


def test_an_empty_book_says_how_to_begin(book: Callable[[str], Book]) -> None:
    assert "goodbooks add" in section(made("today", book("; nothing yet\n")), "")[0]


def test_the_next_word_is_called_for_when_its_time_comes(book: Callable[[str], Book]) -> None:
    word = """
        2026-11-02 promise me -> Growth, Sales "Next word on #loyalty" ^word #loyalty
          due: {day} 10:00
          next-word: {day} 10:00
    """
    due = made("today", book(word.format(day="2026-11-03")))
    assert section(due, "The next word") == [
        "You said Growth and Sales would hear from you today at 10:00, news or not: "
        "goodbooks hold loyalty"
    ]
    assert section(due, "")[0] == "One thing needs you today."
    assert section(made("today", book(word.format(day="2026-11-04"))), "The next word") == []


def test_what_is_due_within_a_week_is_there_and_what_is_later_is_not(
    book: Callable[[str], Book],
) -> None:
    told = book("""
        2026-10-01 promise me -> Ana "Late" ^a by 2026-11-01
        2026-10-01 promise me -> Ana "Soon" ^b by 2026-11-09
        2026-10-01 promise me -> Ana "Far" ^c by 2026-12-09
        2026-10-01 promise Ana -> Bo "Theirs" ^d by 2026-11-04
    """)
    assert section(made("today", told), "Due from you") == [
        "To Ana: Late (was due Sunday 1 November, 2 days ago)",
        "To Ana: Soon (due Monday 9 November, in 6 days)",
    ]


def test_the_next_talk_comes_with_the_command_for_its_brief(book: Callable[[str], Book]) -> None:
    told = book("""
        2026-11-04 09:00 talk Ana Souza "One-on-one" ^t
        2026-10-04 09:00 talk Ana Souza "One-on-one" ^old
    """)
    assert section(made("today", told), "The next talk") == [
        "Tomorrow, 09:00, Ana Souza, One-on-one: goodbooks brief 'Ana Souza'"
    ]


def test_a_day_with_nothing_open_says_so(book: Callable[[str], Book]) -> None:
    page = made("today", book("2026-11-01 person Ana\n"))
    assert section(page, "")[0] == "Nothing is due, and nobody keeps you waiting."


def test_five_of_each_are_shown_and_the_rest_is_counted(book: Callable[[str], Book]) -> None:
    lines = [f'2026-10-0{n} promise me -> Ana "P{n}" ^p{n} by 2026-11-0{n}' for n in range(1, 9)]
    shown = section(made("today", book("\n".join(lines) + "\n")), "Due from you")
    assert len(shown) == 6
    assert shown[-1] == "and 3 more: goodbooks check"


@settings(max_examples=100, deadline=None)
@given(lives())
def test_any_book_gives_a_day(life: list[Entry]) -> None:
    assert words(made("today", Book(life))).startswith("Tuesday 3 November")
