"""How a problem is told: nothing in it hides or commands."""

from __future__ import annotations

import pytest

from goodbooks.core.problem import visible


@pytest.mark.parametrize("char", ["\u202e", "\u2060", "\ufff9", "\U000e0041", "\x1b", "\x85"])
def test_a_sign_that_cannot_be_seen_or_commands_is_shown_by_its_number(char: str) -> None:
    assert char not in visible(f"a{char}b")


def test_what_joins_letters_of_a_name_stays() -> None:
    assert visible("می‌خواهم") == "می‌خواهم"
