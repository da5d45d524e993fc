"""A sync tool's conflict copy is never read as a book; what only it holds is counted and can be added."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodbooks.core.scope import Scope
from goodbooks.desk.disk.sync import original

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.desk.desk import Desk

NAMES = (
    "life (Ana's conflicted copy 2026-11-20).book",
    "life.sync-conflict-20261120-101112-ABCDEFG.book",
    "life-LAPTOP.book",
    "life 2.book",
)


def everything(desk: Desk) -> tuple[list[str], tuple[str, ...]]:
    opened = desk.open(Scope(date(2026, 11, 3), is_everything=True))
    return [entry.title for entry in opened.book.written], opened.said


def beside(path: str, name: str, text: str) -> str:
    copy = os.path.join(os.path.dirname(path), name)
    with open(copy, "w", encoding="utf-8") as file:
        file.write(text)
    return copy


def read(path: str) -> str:
    with open(path, encoding="utf-8") as file:
        return file.read()


@pytest.mark.parametrize("name", NAMES)
def test_a_copy_is_said_with_the_number_of_entries_only_it_has_and_merged_on_request(
    name: str, book_path: str, at_desk: Callable[..., Desk]
) -> None:
    mine = read(book_path)
    theirs = mine.replace('"Pause"', '"Pause for a week"') + '2026-11-03 win "On the laptop" ^lap\n'
    copy = beside(book_path, name, theirs)
    titles, said = everything(at_desk())
    assert "On the laptop" not in titles
    assert said == (
        f"conflict-copy: {name} holds 2 entries the book lacks; goodbooks merge adds them",
    )
    merged = at_desk().merge()
    assert merged.copies == (copy,)
    assert read(book_path) == mine + merged.text
    assert read(copy) == theirs
    titles, said = everything(at_desk())
    assert sorted(titles) == sorted(["", "7 of 12", "Pause", "Pause for a week", "On the laptop"])
    assert said == (f"conflict-copy: {name} holds nothing the book lacks; you can delete it",)
    assert at_desk().merge().text == ""


def test_a_copy_with_its_entries_in_another_order_holds_nothing_new(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    blocks = read(book_path).split("\n\n")
    beside(book_path, NAMES[0], "\n\n".join(reversed(blocks)))
    _, said = everything(at_desk())
    assert "holds nothing the book lacks" in said[0]


def test_copies_of_another_book_are_left_alone(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    beside(book_path, "other 2.book", '2026-11-03 win "Other" ^o\n')
    beside(book_path, "other (conflicted copy).book", '2026-11-03 win "Other" ^o\n')
    assert everything(at_desk())[1] == ()


def test_a_copy_can_be_opened_when_it_is_named(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    copy = beside(book_path, NAMES[3], '2026-11-03 win "On the laptop" ^lap\n')
    assert everything(at_desk(copy))[0] == ["On the laptop"]


@given(st.text(max_size=30))
def test_a_name_alone_makes_no_copy_unless_it_says_conflict(stem: str) -> None:
    found = original(stem + ".book", frozenset())
    assert not found or "conflict" in stem.lower()
