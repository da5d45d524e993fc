"""The same yes told again takes the place of nothing; another answer, or another day, may."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.news.word_before import perhaps_turned
from goodbooks.entries.decision import Decision

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TWICE = """
2026-11-02 person Ottavia
  relation: boss
2026-11-20 ask me -> Ottavia "May I hand the kennels back?" ^kennels #role
2026-12-01 decision Ottavia "{first}" ^first #role for ^kennels
2026-12-04 decision Ottavia "{then}" ^then #role for ^kennels
"""


@pytest.mark.parametrize(
    ("first", "then", "is_offered"),
    [
        ("Yes, from 1 February", "Yes to: May I hand the kennels back?", False),
        ("Yes, from 1 February", "Yes, you hand the kennels back from 1 February", False),
        ("You may hand the kennels back", "Yes", False),
        ("No, we need you", "No", False),
        ("Yes, from 1 February", "Yes, from 1 March", True),
        ("Yes, from 1 February", "No, not this winter", True),
        ("Yes", "Yes, but only the mornings", True),
    ],
)
def test_only_another_word_is_offered_in_place_of_the_first(
    book: Callable[[str], Book], first: str, then: str, is_offered: bool
) -> None:
    found = book(TWICE.format(first=first, then=then))
    (decision,) = (one for one in found.entries if one.id == "then")
    assert isinstance(decision, Decision)
    lines = perhaps_turned(found, decision, date(2026, 12, 5))
    assert bool(lines) is is_offered
