"""A clause of a story keeps the bracket that belongs to it, and two dates with a line between them are one."""

from __future__ import annotations

import pytest

from goodbooks.situations.offered.candidates import candidates
from goodbooks.situations.offered.pieces import bare


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("the work of Gábor (invoices, 30 a week)", "the work of Gábor (invoices, 30 a week)"),
        ("(only on Mondays)", "only on Mondays"),
        ("“we leave the archive”, ", "we leave the archive"),
    ],
)
def test_words_keep_the_bracket_that_closes_one_of_theirs(words: str, kept: str) -> None:
    assert bare(words) == kept


@pytest.mark.parametrize(
    ("told", "days"),
    [
        ("Put in for 21 dec - 3 jan back in August. Denise said remind me.", "21 dec - 3 jan"),
        ("I asked for leave from 2 May – 9 May. My boss said we'll see.", "2 May – 9 May"),
    ],
)
def test_the_days_asked_for_are_whole(told: str, days: str) -> None:
    assert any(days in one.words for one in candidates(told, "time-off", "want", ()))
