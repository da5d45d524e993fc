"""Everybody stands on a page under the name by which the book knows them now."""

from __future__ import annotations

import pytest

from goodbooks.core.book import Book
from goodbooks.core.called import by_their_names
from goodbooks.core.entry import people_in
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.syntax.read import read

KINDS = Kinds()


def names(text: str) -> set[str]:
    book = by_their_names(Book(read(text, KINDS).entries))
    return {name for one in book.entries if one.kind != "person" for name in people_in(one)}


@pytest.mark.parametrize(("person", "typed", "shown"), [
    ("Dana Roth\n  also: my boss", "my boss", "Dana Roth"),
    ("Dana Roth\n  also: my boss, Dana", "Dana", "Dana"),
    ("HR\n  also: Adaeze Obi", "Adaeze Obi", "Adaeze Obi"),
    ("me\n  also: Ana Brandt", "Ana Brandt", "Ana Brandt"),
    ("Vera", "Vera", "Vera"),
])  # fmt: skip
def test_a_place_gives_way_to_the_name_and_another_name_stays(
    person: str, typed: str, shown: str
) -> None:
    text = f'2026-11-02 person {person}\n2026-11-03 decision {typed} "Go ahead"\n  risk-owner: {typed}\n'
    assert names(text) == {shown}


def test_a_person_entry_amended_by_a_name_takes_every_entry_with_it() -> None:
    text = (
        "2026-11-02 person my boss ^boss\n  relation: boss\n"
        '2026-11-03 ask me -> my boss "Ten minutes"\n'
        "2026-11-04 person Dana\n  also: my boss\n  amends: ^boss\n"
    )
    assert names(text) == {"me", "Dana"}


def test_a_book_without_such_names_is_the_same_book() -> None:
    book = Book(read('2026-11-03 ask me -> Dana "Ten minutes"\n', KINDS).entries)
    assert by_their_names(book) is book
