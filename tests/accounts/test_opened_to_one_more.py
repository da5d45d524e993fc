"""A yes that is opened to one reader more: HR, who was told that I ask, is told the yes as before, and not in the words found for that reader."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pages import made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TOLD = """\
2026-11-02 person Henrik
  relation: boss
2026-11-02 person HR
  relation: HR
2026-11-02 person Petra
  relation: colleague
2026-11-09 ask me -> Henrik "To go back to the operating room for a year" ^back #room
2026-11-10 ask me -> HR "Please note what I am asking Henrik for: to go back to the operating room for a year" ^note-hr #room
  readers: HR
"""
YES = '2026-11-12 {kind} Henrik "{said}" ^yes #room for ^back\n{lines}'
OPENED = "2026-11-13 {kind} Henrik\n  amends: ^yes\n  {lines}\n"


def for_hr(book: Book) -> str:
    return words(made("case", book, today=date(2026, 11, 28), matter="room", readers=("HR",)))


@pytest.mark.parametrize(
    ("kind", "lines"),
    [
        ("answer", "readers: named, Petra"),
        ("decision", "readers: named, Petra"),
        ("decision", "public: I change rooms\n  readers: named, Petra"),
    ],
)
def test_hr_is_told_what_was_agreed_though_somebody_else_may_read_it_since(
    book: Callable[[str], Book], kind: str, lines: str
) -> None:
    yes = YES.format(kind=kind, said="Yes from 1 February", lines="")
    page = for_hr(book(TOLD + yes + OPENED.format(kind=kind, lines=lines)))
    assert "Please note what Henrik agreed to on 12 November, from 1 February" in page
    assert "I am asking" not in page


def test_what_was_found_for_one_reader_is_not_what_hr_is_told(book: Callable[[str], Book]) -> None:
    said = "You go back to the operating room, and Petra takes the rota"
    yes = YES.format(kind="decision", said=said, lines="")
    lines = "public: I change rooms\n  readers: named, Petra"
    page = for_hr(book(TOLD + yes + OPENED.format(kind="decision", lines=lines)))
    assert f"Henrik decided on 12 November: “{said}”" in page
    assert "I change rooms" not in page


@pytest.mark.parametrize(
    ("first", "since"),
    [
        ("  readers: named\n", ""),
        ("  readers: named\n", "readers: named, Petra"),
        ("", "readers: named"),
        ("", "readers: Petra"),
        ("", "readers: me"),
    ],
)
def test_what_was_written_for_its_own_readers_or_closed_since_stays_with_them(
    book: Callable[[str], Book], first: str, since: str
) -> None:
    yes = YES.format(kind="decision", said="Yes from 1 February", lines=first)
    page = for_hr(book(TOLD + yes + (since and OPENED.format(kind="decision", lines=since))))
    assert "I am asking Henrik" in page
    assert "agreed" not in page
