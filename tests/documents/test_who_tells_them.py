"""Who tells somebody of a yes, answered in the talk, stands in the note of it and on Today when its day has come."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.before_a_talk.told_by_now import told_by_now
from pages import body, made

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

BOOK = """\
2026-11-30 person Herr Dorn
  relation: boss
2026-11-30 person Kofi ^kofi
  not-yet: my-role
2026-11-30 ask me -> Herr Dorn "To give back the lead of the kitchen" ^back #my-role
2026-11-30 ask me -> Herr Dorn "Who tells Kofi, and when?" ^who #my-role
2026-12-03 talk Herr Dorn "My role" #my-role
  stage: debriefed
2026-12-03 decision Herr Dorn "Three mornings a week from April" ^april #my-role
2026-12-03 answer Herr Dorn "Yes, three mornings a week from April" for ^back
  is: yes
2026-12-03 answer Herr Dorn "{}" for ^who
"""


@pytest.mark.parametrize(("answer", "told"), [
    ("He does, himself, on Monday 7 December", "you tell Kofi yourself, on Monday 7 December."),
    ("He does it on Monday 7 December", "you tell Kofi on Monday 7 December."),
    ("She will, on 7 December", "you tell Kofi on 7 December."),
    ("He does", "you tell Kofi."),
])  # fmt: skip
def test_the_note_says_it_in_full(book: Callable[[str], Book], answer: str, told: str) -> None:
    page = made("confirm", book(BOOK.format(answer)), ref="^april", today=date(2026, 12, 3))
    assert f": {told}" in body(page)


@pytest.mark.parametrize("answer", [
    "He does, himself, on Monday 7 December", "She will, on 7 December", "Himself, on 7 December",
    "In person on 7 December", "He speaks with him on 7 December",
])  # fmt: skip
def test_from_its_day_on_it_is_asked_whether_it_was_done(
    book: Callable[[str], Book], answer: str
) -> None:
    told = book(BOOK.format(answer))
    assert list(told_by_now(told, date(2026, 12, 6))) == []
    (line,) = told_by_now(told, date(2026, 12, 7))
    assert line.text.startswith("Kofi may know of it by now: Herr Dorn meant to tell it, as told:")


@pytest.mark.parametrize(
    "answer", ["I do, on 7 December", "You do it, on 7 December", "HR, on 7 December"]
)
def test_that_another_tells_it_is_no_word_of_theirs(
    book: Callable[[str], Book], answer: str
) -> None:
    page = made("confirm", book(BOOK.format(answer)), ref="^april", today=date(2026, 12, 3))
    assert "you tell Kofi" not in body(page)
