"""The promise of a next word is kept by the word that came, and by none to others."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.entries.promise import Promise, open_promises, promise_state
from pages import body, made

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

WORD = '{day} 10:00 promise me{to} "{title}" #loyalty\n  due: 2026-11-04\n  next-word: 2026-11-04\n'


def _first(book: Callable[[str], Book], to: str, later: str, title: str = "Next word") -> str:
    """How the first of two next words in a matter stands, once the second was given."""
    told = WORD.format(day="2026-11-02", to=to, title=title)
    again = WORD.format(day="2026-11-03", to=later, title="Next word")
    whole = book(told + again)
    return promise_state(whole, whole.of(Promise)[0], date(2026, 11, 3)).state


@pytest.mark.parametrize(
    ("to", "later", "state"),
    [
        (" -> Growth", " -> Growth, Sales", "delivered"),
        (" -> Growth, Sales", " -> Growth", "promised"),
        ("", " -> Growth", "promised"),
        ("", "", "delivered"),
    ],
)
def test_a_next_word_is_given_when_all_it_was_for_get_the_next_one(
    book: Callable[[str], Book], to: str, later: str, state: str
) -> None:
    assert _first(book, to, later) == state


@pytest.mark.parametrize(
    ("title", "state"),
    [("Next word on #loyalty", "delivered"), ("next word: loyalty", "delivered"), ("", "delivered"), ("Next wording of the letter", "promised"), ("Next words for the sign", "promised")],
)  # fmt: skip
def test_what_is_promised_beside_a_next_word_is_not_given_by_one(
    book: Callable[[str], Book], title: str, state: str
) -> None:
    assert _first(book, " -> Growth", " -> Growth", title) == state


FIVE = "Paulo, Lindqvist, Tomasz, Ines, Brandl"
GIVEN = f"""
2026-11-02 promise me -> {FIVE} "Next word on what holds" ^word #runs
  due: 2026-11-03 12:00
  next-word: 2026-11-03 12:00
"""
FOUR = """
2026-11-03 promise me -> Lindqvist, Tomasz, Ines, Brandl "Next word" ^next #runs
  due: 2026-11-06
  next-word: 2026-11-06
"""
MAIL = """
2026-11-03 talk me -> Paulo "What holds now" #runs
  stage: held
  channel: mail
"""
TWIN = f"""
2026-11-02 promise me -> {FIVE} "I write to each of you" ^write #runs
  due: 2026-11-03 12:00
2026-11-03 outcome me "Delivered" for ^write
  state: delivered
"""


def test_a_next_word_is_owed_to_those_alone_to_whom_it_has_not_come(
    book: Callable[[str], Book],
) -> None:
    day = date(2026, 11, 4)

    def left(text: str) -> tuple[str, ...]:
        return next((one.to for one, _ in open_promises(book(text), day) if one.id == "word"), ())

    assert len(left(GIVEN)) == 5
    assert left(GIVEN + FOUR) == ("Paulo",)
    assert left(GIVEN + FOUR + MAIL) == ()
    assert left(GIVEN + TWIN) == ()


def test_no_update_calls_a_next_word_late_that_has_come(book: Callable[[str], Book]) -> None:
    day = date(2026, 11, 4)
    for who, is_late in (("Tomasz", False), ("Ines", False), ("Paulo", True)):
        told = body(made("update", book(GIVEN + FOUR), today=day, who=who))
        assert ("Late: the next word" in told) is is_late
