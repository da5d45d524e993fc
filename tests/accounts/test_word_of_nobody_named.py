"""What somebody without a name is to do is told of a talk, and is no promise of mine."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

BOOK = """\
2026-10-01 person Ottilie
  relation: boss
2026-11-03 14:00 talk Ottilie "The stand" #stand
"""


def told(book: Callable[[str], Book], words: str) -> Entry:
    found = proposed(after(book(BOOK), "Ottilie", date(2026, 11, 3)), Answers(promised=words))
    return next(one for one in found if one.kind != "talk")


@pytest.mark.parametrize(
    "words",
    [
        "someone else will sign",
        "somebody else signs it by Friday",
        "nobody else hears of it",
        "your deputy carries it until Friday",
        "everybody gets a copy",
    ],
)
def test_what_nobody_named_does_is_a_note_of_the_talk(
    book: Callable[[str], Book], words: str
) -> None:
    assert told(book, words).kind == "note"


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("me: the outline by Friday", "me"),
        ("Karin signs it by Friday", "Karin"),
        ("I find someone else by Friday", "me"),
        ("your outline by Friday", "me"),
    ],
)
def test_what_somebody_named_does_stays_their_promise(
    book: Callable[[str], Book], words: str, who: str
) -> None:
    one = told(book, words)
    assert (one.kind, one.who) == ("promise", (who,))
