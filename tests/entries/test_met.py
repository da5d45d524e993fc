"""“Met” and “failed” are said of the condition of a promise where it has one, and of the promise itself where it has none."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.core.days import Moment
from goodbooks.entries.promise import Promise, promise_state

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("lines", "word", "state"),
    [
        ("", "met", "delivered"),
        ("", "Met, with two pages to spare", "delivered"),
        ("", "failed", "missed"),
        ("  condition: the kiln is free\n", "met", "late"),
        ("  condition-due: 2026-11-18\n", "met", "late"),
        ("  condition: the kiln is free\n", "failed", "late"),
        ("  condition: the kiln is free\n", "delivered", "delivered"),
    ],
)
def test_a_promise_without_a_condition_is_kept_when_it_is_met(
    book: Callable[[str], Book], lines: str, word: str, state: str
) -> None:
    kept = book(
        f'2026-11-02 promise me -> Oda "The glaze list" ^list\n  due: 2026-11-20\n{lines}'
        f'2026-11-19 outcome me "{word}" for ^list\n'
    )
    assert promise_state(kept, kept.of(Promise)[0], TODAY).state == state


def test_one_time_of_what_comes_again_is_kept_when_it_is_met(book: Callable[[str], Book]) -> None:
    told = '2026-11-02 promise me -> Oda "The kiln hours" ^hours\n  every: Friday\n'
    kept = book(f'{told}2026-11-27 outcome me "met" for ^hours\n')
    stands = promise_state(kept, kept.of(Promise)[0], TODAY)
    assert stands.state == "promised"
    assert stands.due == Moment(date(2026, 12, 4))
