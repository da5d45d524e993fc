"""A debrief asks for nothing that it was told a question before."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TODAY = date(2026, 11, 3)


@pytest.mark.parametrize(
    ("decided", "asked"),
    [
        ("Yes, registrar again from 1 February", "What else did you ask"),
        ("yes", "What else did you ask"),
        ("The shop closes on Mondays", "What did you ask"),
        ("", "What did you ask"),
    ],
)
def test_what_was_decided_on_my_ask_is_not_asked_for_again(
    book: Callable[[str], Book], decided: str, asked: str
) -> None:
    text = '2026-11-02 ask me -> Marcus "To be a registrar again from 1 February" ^desk #desk\n'
    found = after(book(text), "Marcus", TODAY).without_answered(decided)
    assert found.prompt("asked").startswith(f"{asked}, and what did they answer?")
