"""Each gap of a message says which line of its entry fills it, so that a door can lead there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages import made, message

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book


def test_each_gap_of_a_note_says_which_line_of_the_decision_fills_it(
    book: Callable[[str], Book],
) -> None:
    text = '2026-11-03 decision Marcus "Yes" ^yes\n  next-step: who does what by when\n  exception: load test\n'
    found = {gap.marked: gap.field for gap in message(made("confirm", book(text), ref="yes")).gaps}
    assert found == {
        "[to what?]": "title",
        "[until when?]": "ends",
        "[who carries the risk?]": "risk-owner",
        "[Thursday 5 November?]": "correct-by",
        "who does what by when": "next-step",
    }
