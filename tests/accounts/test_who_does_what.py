"""A line that says of several who does what is a decision for each, and what I give again and again is a promise."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

BOOK = "2026-11-16 person Ottokar\n  relation: boss\n"
DAY = date(2026, 12, 2)


def became(line: str, book: Callable[[str], Book]) -> list[tuple[str, str]]:
    found = proposed(after(book(BOOK), "Ottokar", DAY), Answers(decided=line))
    return [(one.kind, one.title) for one in found if one.kind != "talk"]


def test_each_clause_is_a_decision_and_what_i_send_each_friday_is_promised(
    book: Callable[[str], Book],
) -> None:
    line = "he keeps the rota, I do the orders, Ela checks the till, the cafés stay with him and I send him a list each Friday"
    assert became(line, book) == [
        ("decision", "he keeps the rota"),
        ("decision", "You do the orders"),
        ("decision", "Ela checks the till"),
        ("decision", "the cafés stay with him"),
        ("promise", "I send him a list"),
    ]


@pytest.mark.parametrize(
    ("line", "titles"),
    [
        ("I take my own calls, Ela and Jo do the floor, he signs the bills", ["You take your own calls", "Ela and Jo do the floor", "he signs the bills"]),
        ("She orders the paper, we print at night and the proofs stay with her", ["She orders the paper", "we print at night", "the proofs stay with her"]),
        ("Ottokar signs, I plan the week, Mira will call the mill", ["Ottokar signs, I plan the week, Mira will call the mill"]),
        ("he keeps the rota, I do the orders", ["he keeps the rota, I do the orders"]),
        ("he keeps the rota, I do the orders, and Ela checks it if I am off", ["he keeps the rota, I do the orders, and Ela checks it if I am off"]),
        ("we wait, he thinks, and look again in May", ["we wait, he thinks, and look again in May"]),
    ],
)  # fmt: skip
def test_only_what_is_a_whole_clause_of_at_least_three_stands_alone(
    line: str, titles: list[str], book: Callable[[str], Book]
) -> None:
    assert [title for _, title in became(line, book)] == titles
