"""What is private in the book is private towards everybody, whoever a message is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.looking import with_book

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Kind

HOME = """\
2026-11-02 person Henri
  relation: boss
2026-11-02 person Ines
  not-yet: the-desk
2026-11-02 ask me -> Henri "To go back to translating from March" ^back #the-desk
2026-11-02 note me "What is behind it"
  private: Nobody at work may know: my son Emil is nine and starts fires, he sees a psychiatrist, and his father wants custody; we are in court in January.
"""
WORK = """\
2026-11-02 person Henri
  relation: boss
2026-11-02 note me "The contract for the court interpreters is due"
"""


def remarks(message: str, book: Book, kinds: dict[str, Kind]) -> str:
    return " ".join(flag.says for flag in with_book(message, book, kinds))


@pytest.mark.parametrize(("message", "named"), [
    ("Hello all,\nEmil sees a psychiatrist.", "“Emil”"),
    ("Dear colleagues,\nAs a single father I need my Mondays.", "“single father”"),
    ("Hi team,\nuntil the judge has spoken I cannot plan the desk.", "“the judge”"),
    ("The kid is not well and sees a shrink.", "“a shrink”"),
    ("My ex is taking me to a tribunal.", "“tribunal”"),
    ("I need Wednesdays off for therapy appointments.", "“therapy”"),
    ("Our little one has been playing with matches.", "“playing with matches”"),
    ("Hello Otto,\nhis mum and I are not of one mind, and the judge decides.", "“his mum and I”"),
    ("There is a hearing before Easter, so I am away.", "“There is a hearing”"),
])  # fmt: skip
def test_it_is_marked_where_nobody_is_named_or_the_book_does_not_know_them(
    book: Callable[[str], Book], kinds: dict[str, Kind], message: str, named: str
) -> None:
    says = remarks(message, book(HOME), kinds)
    assert named in says
    assert says.startswith("Whoever gets this would read here what the book keeps private: ")


@pytest.mark.parametrize("message", [
    "Hello all,\nthe psychiatrist's order of glass eyes goes out on Friday.",
    "Hello all,\nthe tennis court is closed on Friday.",
    "The budget will shrink by March.",
    "The hearing aids for room 4 have come.",
    "The physiotherapy room is free from ten.",
    "Hello Emil,\nthe psychiatrist called, see you at six.",
    "Hi mum,\nEmil sees the psychiatrist on Wednesday.",
    "Hello all,\nthe museum's court and the custody of the keys are in the list.",
])  # fmt: skip
def test_work_of_the_same_words_and_a_word_to_those_at_home_are_left_alone(
    book: Callable[[str], Book], kinds: dict[str, Kind], message: str
) -> None:
    assert "private" not in remarks(message, book(HOME), kinds)


@pytest.mark.parametrize("message", [
    "Hello all,\nmy son is ill, I am away until Monday.",
    "Hi team,\nthe judge has spoken, the court wants both interpreters.",
    "My ex colleague starts on Monday.",
])  # fmt: skip
def test_a_book_without_anything_private_marks_none_of_it(
    book: Callable[[str], Book], kinds: dict[str, Kind], message: str
) -> None:
    assert remarks(message, book(WORK), kinds) == ""


def test_a_word_to_all_tells_whoever_is_not_to_hear_of_it_yet(
    book: Callable[[str], Book], kinds: dict[str, Kind]
) -> None:
    says = remarks("Hello all,\nfrom March I go back to translating.", book(HOME), kinds)
    assert says == "Ines is among all, and not to hear of it yet, and not from you."
