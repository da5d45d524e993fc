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
        ("We open on Saturday 5 December", "We open on Wednesday 9 December", "not on Saturday 5 December, but on Wednesday 9 December"),
        ("The ward moves on 20 November", "The ward moves on 12 January", "not on 20 November, but on 12 January"),
        ("The bread comes on Friday", "The bread comes on Monday", "not on Friday, but on Monday"),
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


@pytest.mark.parametrize(
    ("old", "new", "subject"),
    [
        ("Hall 2 opens on Monday 14 December", "Hall 2 opens on Thursday 17 December", "Hall 2 opens not on Monday 14 December, but on Thursday 17 December"),
        ("Hall 2 opens on the 14th", "Hall 2 opens on the 17th", "Hall 2 opens not on the 14th, but on the 17th"),
        ("Die Küche is ready by Friday", "Die Küche is ready by Monday, for all", "Die Küche is ready not by Friday, but by Monday, for all"),
        ("The 14th of May is the concert", "The 15th of May is the concert", "Not the 14th of May, but the 15th of May is the concert"),
        ("We open on Friday", "We don't open on Monday", "Not Friday, but Monday"),
        ("M. Perrin plays on March 12th", "M. Perrin plays on March 19", "M. Perrin plays not on March 12th, but on March 19"),
    ],
)  # fmt: skip
def test_a_day_is_named_once_in_it(
    old: str, new: str, subject: str, book: Callable[[str], Book]
) -> None:
    kept = book(
        f'2026-11-01 decision Marcus "{old}" ^old #lift\n  public: {old}\n2026-11-01 promise me -> Anouk "Next word" #lift\n  next-word: 2026-11-02\n'
        f'2026-11-03 decision Marcus "{new}" ^new #lift\n  reverses: ^old\n  public: {new}\n'
    )  # fmt: skip
    assert message(made("hold", kept, matter="lift", readers=("Anouk",))).subject == subject
