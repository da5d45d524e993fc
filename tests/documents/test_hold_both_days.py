"""hold: the subject of a message to those who have an old day carries both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages import made, message

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("We open on Saturday 5 December", "We open on Wednesday 9 December", "not Saturday 5 December, but Wednesday 9 December"),
        ("The ward moves on 20 November", "The ward moves on 12 January", "not 20 November, but 12 January"),
        ("The bread comes on Friday", "The bread comes on Monday", "not Friday, but Monday"),
        ("The class goes on Tuesday", "The class does not go", ""),
        ("The organ is tuned", "The organ is tuned on Friday", ""),
    ],
)  # fmt: skip
def test_whoever_has_the_old_day_reads_both_in_the_subject(
    old: str, new: str, said: str, book: Callable[[str], Book]
) -> None:
    kept = book(
        f'2026-11-01 decision Marcus "{old}" ^old #lift\n  public: {old}\n2026-11-01 promise me -> Anouk "Next word" #lift\n  next-word: 2026-11-02\n'
        f'2026-11-03 decision Marcus "{new}" ^new #lift\n  reverses: ^old\n  public: {new}\n'
    )  # fmt: skip
    subject = message(made("hold", kept, matter="lift", readers=("Anouk",))).subject
    assert said in subject
    assert ("where it stands" in subject.lower()) is not bool(said)
