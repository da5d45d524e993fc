"""standing: lists and counts with ranges, my own side first, never a score."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.core.counting import plausible_share
from pages import made, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book


def promises(kept: int, missed: int) -> str:
    """Promises to Ana that came due in October: so many kept, so many not."""
    lines = []
    for number in range(kept + missed):
        lines.append(
            f'2026-09-01 promise me -> Ana "P{number}" ^p{number} by 2026-10-{number + 1:02}'
        )
        if number < kept:
            lines.append(f'2026-10-01 outcome me "delivered" for ^p{number}')
    return "\n".join(lines) + "\n"


def test_seven_of_nine_kept_comes_with_its_range(book: Callable[[str], Book]) -> None:
    page = made("standing", book(promises(7, 2)), who="Ana")
    lead = section(page, "Promises you kept")[0]
    assert lead == "7 of 9 kept; from so few one can say: between 49 and 91 in 100."


def test_below_five_there_is_only_the_list(book: Callable[[str], Book]) -> None:
    lead = section(made("standing", book(promises(3, 1))), "Promises you kept")[0]
    assert lead == "3 of 4 kept; too few to say more than the list does."


def test_a_promise_counts_only_after_its_day_and_with_a_day(book: Callable[[str], Book]) -> None:
    told = book("""
        2026-10-01 promise me -> Ana "No day" ^a
        2026-10-01 promise me -> Ana "Later" ^b by 2026-12-01
        2026-10-02 outcome me "delivered" for ^b
        2026-10-01 promise me -> Ana "Today" ^c by 2026-11-03
    """)
    lead = section(made("standing", told), "Promises you kept")[0]
    assert lead == "No promise of yours has come due in this time."


def test_a_day_agreed_anew_in_time_takes_the_old_ones_place(book: Callable[[str], Book]) -> None:
    told = book("""
        2026-09-01 promise me -> Ana "In time" ^a by 2026-10-10
        2026-10-05 outcome me "moved" for ^a
          due: 2026-10-20
        2026-10-19 outcome me "delivered" for ^a
        2026-09-01 promise me -> Ana "Too late" ^b by 2026-10-10
        2026-10-15 outcome me "moved" for ^b
          due: 2026-10-20
        2026-10-19 outcome me "delivered" for ^b
    """)
    page = made("standing", told)
    assert section(page, "Promises you kept")[1:] == [
        "In time, due 20 October: kept",
        "Too late, due 10 October: delivered late",
    ]
    assert section(page, "No surprises")[0].startswith("One day moved with a word in good time")


def test_what_others_owe_is_a_list_and_nobody_else_is_counted(book: Callable[[str], Book]) -> None:
    told = book("""
        2026-09-01 promise Ana -> me "The figures" ^f by 2026-10-01
        2026-09-01 promise Ana -> Bo "Else" ^e by 2026-10-01
    """)
    page = made("standing", told)
    assert section(page, "Owed to you") == [
        "Ana: The figures (was due Thursday 1 October, 33 days ago)"
    ]
    assert "of 2" not in words(page)


def test_wins_and_credit_are_listed_with_the_goals_they_serve(book: Callable[[str], Book]) -> None:
    told = book("""
        2026-06-01 goal Ana "Fewer calls" ^calls
        2026-10-01 win Team "Calls halved" ^w for ^calls
          result: 80 -> 41 a day
          credit: Lena, Tomas
        2026-10-02 win Team "Nice evening" ^n
    """)
    page = made("standing", told)
    assert section(page, "Wins you booked") == [
        "One win booked to a goal, one win to none.",
        "1 October: Calls halved (80 -> 41 a day), for Ana: Fewer calls",
        "2 October: Nice evening, for no goal yet",
    ]
    assert section(page, "Credit you gave")[0] == "Credit given in one win, to Lena and Tomas."


@pytest.mark.parametrize(
    ("hits", "total", "low", "high"),
    [(7, 9, 49, 91), (0, 5, 1, 39), (5, 5, 61, 99), (50, 100, 42, 58)],
)
def test_the_range_is_the_middle_ninety_of_a_hundred(
    hits: int, total: int, low: int, high: int
) -> None:
    assert plausible_share(hits, total) == (low, high)


def test_a_step_that_i_set_myself_is_no_promise_kept_or_broken(book: Callable[[str], Book]) -> None:
    told = book("""
        2026-10-01 promise me -> me "Write back what we said" ^own by 2026-10-08
        2026-10-01 promise me -> Ana "The list" ^list by 2026-10-08
        2026-10-08 outcome me "Delivered" for ^list
    """)
    page = made("standing", told)
    assert section(page, "Promises you kept")[0].startswith("1 of 1 kept")
    assert "Write back" not in words(page)


def test_next_words_are_not_counted_and_that_is_said(book: Callable[[str], Book]) -> None:
    told = """
2026-10-01 promise me -> Ana "The offer" ^offer by 2026-10-05
2026-10-01 promise me -> Ana, Ben "Next word" ^word by 2026-10-02
  next-word: 2026-10-02
2026-10-01 promise Ana -> me "Her word" ^hers by 2026-10-02
  next-word: 2026-10-02
2026-10-01 promise me -> Ana "Next word" ^later by 2026-12-02
  next-word: 2026-12-02
"""
    lines = section(made("standing", book(told)), "How to read this")
    assert (
        lines[-1]
        == "One next word, by which you only said when they hear from you, is not among them."
    )
    none = told.replace("next-word", "note").replace("Next word", "The plan")
    assert "next word" not in words(made("standing", book(none)))


@pytest.mark.parametrize(
    ("owed", "told"),
    [
        (
            '2026-10-20 request Ana -> me "The crew list" ^crew by 2026-10-25',
            "Ana: An answer to “The crew list”",
        ),
        (
            '2026-10-20 promise me -> Ana "Word on the rota" ^word\n  next-word: 2026-10-27',
            "Ana: The next word (was due 27 October)",
        ),
    ],
)
def test_beside_something_overdue_not_every_day_was_the_one_i_named(
    book: Callable[[str], Book], owed: str, told: str
) -> None:
    kept = section(made("standing", book(promises(1, 0)), who="Ana"), "No surprises")
    assert kept == ["Every day that came was the day you named."]
    lines = section(made("standing", book(f"{promises(1, 0)}{owed}\n"), who="Ana"), "No surprises")
    assert lines[0] == "Apart from promises of work, one thing somebody waits for is overdue."
    assert lines[1].startswith(told)
