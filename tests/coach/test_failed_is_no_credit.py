"""Somebody named for what failed is not given credit."""

from __future__ import annotations

import pytest

from goodbooks.coach.look import look

MAIL = "Dear Ada, {} I mend it by Friday."


def _praised(words: str) -> set[str]:
    return {one.name for one in look(MAIL.format(words)).praises}


@pytest.mark.parametrize("words", [
    "Dale proposed it and it failed.", "Dale proposed the short cut, and it failed on Monday.", "Dale wrote the list and half of it was wrong.",
    "Dale came up with the new fold, which tore.", "Dale planned the run and now we pay for it.",
])  # fmt: skip
def test_a_name_for_what_failed_is_no_credit(words: str) -> None:
    assert "credit" not in _praised(words)


@pytest.mark.parametrize("words", ["Dale wrote the list and it held.", "Dale found the fault which nobody saw."])  # fmt: skip
def test_a_name_for_what_held_is_credit(words: str) -> None:
    assert "credit" in _praised(words)
