"""A line for me alone is heard in other words too, and what only shares its words is let be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.looking import with_book

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Kind

BOOK = """\
2026-11-02 person Jürgen
  relation: boss
2026-11-02 person Priya
2026-11-03 note "The detour isn't the proper way" ^detour
  readers: me
2026-11-03 talk Jürgen "The depot" ^depot
  private: I am afraid the budget of the depot is gone by March
2026-11-03 note me "Amélie wants to leave the crew in autumn" ^amelie
  readers: me
2026-11-03 note "The tank was never worth repairing"  ^tank
  readers: me
2026-11-03 promise me -> Priya "A list of the spare parts" by 9 November ^list
"""


@pytest.mark.parametrize(
    ("message", "entry"),
    [
        ("He says the detour is not the proper way.", "^detour"),
        ("Jürgen knows that the detour isn't proper, in his way.", "^detour"),
        ("By March the depot's budget will be gone, I am afraid.", "^depot"),
        ("In autumn Amélie leaves the crew.", "^amelie"),
        ("It was not worth repairing the tank.", "^tank"),
    ],
)
def test_what_a_line_for_me_alone_says_is_heard_in_other_words(
    message: str, entry: str, book: Callable[[str], Book], kinds: dict[str, Kind]
) -> None:
    found = with_book(f"[-> Priya] {message}", book(BOOK), kinds)
    assert [(one.rule, one.cites) for one in found] == [("not-for-them", (entry,))]


@pytest.mark.parametrize(
    "message",
    [
        "The detour is the proper way.",
        "The detour is signposted on the way to the depot.",
        "The budget for March is set.",
        "The tank was worth repairing.",
        "The list of the spare parts comes on 9 November.",
    ],
)
def test_the_same_words_said_otherwise_are_no_leak(
    message: str, book: Callable[[str], Book], kinds: dict[str, Kind]
) -> None:
    assert with_book(f"[-> Priya] {message}", book(BOOK), kinds) == []
