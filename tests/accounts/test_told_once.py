"""What a title says already is not said a second time by a field."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.news.in_prose import further

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book


@pytest.mark.parametrize(("text", "name", "said"), [
    ('2026-11-03 answer Viktor -> me "Yes" ^a\n  is: yes\n', "is", False),
    ('2026-11-03 answer Viktor -> me "Yes, by May" ^a\n  is: yes\n', "is", True),
    ('2026-11-03 outcome me "Said" ^a\n  state: sent\n', "state", False),
    ('2026-11-03 outcome me "By mail" ^a\n  state: sent\n', "state", True),
])  # fmt: skip
def test_a_bare_yes_and_a_said_are_told_once(
    book: Callable[[str], Book], text: str, name: str, *, said: bool
) -> None:
    told = book(text)
    entry = told.entries[0]
    line = further(told, entry, name, entry.line(name), date(2026, 11, 4))
    assert (line is not None) is said
