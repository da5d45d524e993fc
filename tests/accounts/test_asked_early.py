"""A talk that comes a day early answers what was to be asked on the next day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

BOOK = """\
2026-11-01 person Ruth
  relation: boss
2026-11-02 ask me -> Ruth "To go back to the rota desk" ^back #role
  planned: 2026-11-{day}
"""


@pytest.mark.parametrize(("day", "is_open"), [("04", True), ("06", True), ("07", False)])
def test_what_was_to_be_asked_soon_is_open_after_the_talk(
    book: Callable[[str], Book], day: str, *, is_open: bool
) -> None:
    found = after(book(BOOK.format(day=day)), "Ruth", date(2026, 11, 3))
    assert bool(found.asks) is is_open
