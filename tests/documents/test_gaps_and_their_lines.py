"""Each gap of a message says which line of its entry fills it, so that a door can lead there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages import body, made, message

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


@pytest.mark.parametrize("carrier", ["I don't know, Konrad has to say", "no idea", "open", "?", "Dr. Seidel must decide"])  # fmt: skip
def test_a_carrier_whom_nobody_knows_stays_a_question_to_whoever_decided(
    book: Callable[[str], Book], carrier: str
) -> None:
    told = book(
        f'2026-11-03 decision Konrad "Go ahead" ^go\n  exception: load test\n  risk-owner: {carrier}\n'
    )
    page = made("confirm", told, ref="go")
    assert "Who carries the risk is still open" in body(page)
    assert f"carried by {carrier}" not in body(page)


def test_a_carrier_who_is_named_beside_what_is_not_known_is_the_carrier(
    book: Callable[[str], Book],
) -> None:
    told = book('2026-11-03 decision Konrad "Go ahead" ^go\n  exception: load test\n  risk-owner: Bruno, not sure\n')  # fmt: skip
    assert "The risk is carried by Bruno." in body(made("confirm", told, ref="go"))
