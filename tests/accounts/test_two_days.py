"""One thing promised to the same person for two days: the book notices it, and no message gives both as coming."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checks.gallery import sentences
from pages import body, made

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

FIRST = '2026-11-01 promise me -> Warehouse "Odin live" ^odin #odin by 2026-12-18\n'
THEN = '2026-11-02 promise me -> Warehouse "Odin live" ^odin-2 #odin by 2027-02-01\n'
TODAY = "2026-11-03"


def test_an_update_gives_the_day_that_was_named_last_and_which_it_replaces(
    book: Callable[[str], Book],
) -> None:
    text = body(made("update", book(FIRST + THEN), who="Warehouse"))
    assert text == "Coming from me: “Odin live” by 1 February 2027, no longer 18 December."


def test_a_holding_message_gives_the_day_that_was_named_last(book: Callable[[str], Book]) -> None:
    text = body(made("hold", book(FIRST + THEN), matter="odin"))
    assert "“Odin live” for 1 February 2027" in text
    assert "18 December" not in text


@pytest.mark.parametrize(
    ("then", "is_noticed"),
    [
        (THEN, True),
        (THEN.replace("Odin live", "The Odin live"), True),
        (THEN.replace("Odin live", "Odin load test"), False),
        (THEN.replace("-> Warehouse", "-> Finance"), False),
        (THEN.replace("promise me", "promise Ingrid"), False),
        (THEN.replace("2027-02-01", "2026-12-18"), False),
        (THEN.replace("#odin", "#thor"), False),
        (THEN + '2026-11-02 outcome me "delivered" for ^odin-2\n', False),
    ],
)
def test_it_is_noticed_where_thing_people_and_matter_are_the_same(
    then: str, is_noticed: bool, book: Callable[[str], Book]
) -> None:
    assert bool(sentences("two-days", book(FIRST + then), TODAY)) == is_noticed


def test_the_line_to_add_leaves_one_promise_with_its_day_moved(book: Callable[[str], Book]) -> None:
    mended = (
        FIRST + THEN + '2026-11-03 outcome "moved" for ^odin by 2027-02-01\n  withdraws: ^odin-2\n'
    )
    assert sentences("two-days", book(mended), TODAY) == []
    text = body(made("update", book(mended), who="Warehouse"))
    assert "Moved: “Odin live”, from 18 December to 1 February 2027." in text
