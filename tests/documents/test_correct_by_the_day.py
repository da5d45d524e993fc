"""By when a note asks to be corrected where nobody said a day: before what was decided is to be, or it comes too late."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages import body, made

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book


@pytest.mark.parametrize(
    ("title", "line", "day"),
    [
        ("The scene flies tomorrow anyway", "", "Tuesday 3 November"),
        ("The flying scene goes back in for the premiere on Thursday the 5th", "", "Wednesday 4 November"),
        ("The hall opens on Wednesday, with the small stove", "", "Tuesday 3 November"),
        ("We go ahead", "holds-from: 2026-11-05", "Wednesday 4 November"),
        ("The fair is on 20 November", "", "Thursday 5 November"),
        ("We go ahead this once", "", "Thursday 5 November"),
    ],
)  # fmt: skip
def test_the_usual_day_lies_before_what_was_decided_for(
    book: Callable[[str], Book], title: str, line: str, day: str
) -> None:
    told = book(f'2026-11-03 decision Henrike "{title}" ^go #fair\n  {line or "note: as said"}\n')
    assert f"Please correct me by [{day}?]" in body(made("confirm", told, ref="^go"))
