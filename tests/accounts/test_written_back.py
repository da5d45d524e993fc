"""What I promised myself to write back is done once what was decided is sent in writing."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.written_back import written_back

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

PLAN = """
2026-11-28 person Joe ^joe
  relation: boss
2026-11-28 person Ana ^ana
2026-11-30 talk Joe "Coming back to your question"
  written: 2026-11-29 01:59
2026-11-29 promise me -> me "Write back what we said, in two lines, after the talk" ^write-back
  due: 2026-12-01
  written: 2026-11-29 01:59
"""
WORD = """
2026-12-01 decision Joe "You lead the two from January" ^lead
2026-12-01 decision Ana "We wait" ^wait
"""


def closed(book: Book, decision: str, who: str, on: int = 1) -> list[tuple[str, ...]]:
    """The ids of the promises that a decision sent to somebody keeps."""
    entry = book.get(f"^{decision}")
    assert entry is not None
    return [one.links for one in written_back(book, entry, (who,), date(2026, 12, on))]


def test_what_i_wanted_to_write_back_is_delivered_once_their_decision_is_sent(
    book: Callable[[str], Book],
) -> None:
    assert closed(book(PLAN + WORD), "lead", "Joe") == [("write-back",)]


def test_a_note_to_somebody_else_writes_nothing_back_of_that_talk(
    book: Callable[[str], Book],
) -> None:
    assert closed(book(PLAN + WORD), "wait", "Ana") == []


def test_a_note_before_the_talk_does_not_write_the_talk_back(book: Callable[[str], Book]) -> None:
    early = '\n2026-11-29 decision Joe "We look outside" ^lead\n'
    assert closed(book(PLAN + early), "lead", "Joe") == []


def test_a_step_that_is_no_writing_back_and_a_promise_to_them_stay_open(
    book: Callable[[str], Book],
) -> None:
    told = """
2026-11-29 promise me -> me "Ask HR what the rule is" ^hr
2026-11-29 promise me -> Joe "Write back what we said" ^theirs
2026-11-29 promise me -> me "Write to Ana what we agreed" ^to-ana
2026-11-29 promise me -> me "Write it back in five lines: my task as we agreed it" ^five
2026-11-28 person Ana ^ana
"""
    assert closed(book(told + WORD), "lead", "Joe") == [("five",)]
