"""Somebody told of a second time is one person: what is new is added to the entry they have."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.core.scope import Scope
from goodbooks.entries.person import Person

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-02 person Ruth ^ruth
  relation: boss
  also: The Hawk

2026-11-02 person Nora ^nora

2026-11-02 person Théo

2026-11-02 person me ^me

2026-11-03 promise Ruth -> me "A ward clerk" ^clerk

"""


@pytest.mark.parametrize(
    ("line", "more", "also"),
    [
        ("person Ruth", ("role: head of nursing",), "The Hawk"),
        ("person Ruth", ("also: Ruth Adair",), "The Hawk, Ruth Adair"),
        ("person Ruth Adair", ("also: Ruth",), "The Hawk, Ruth"),
        ("person the hawk", ("listens: talk first",), "Ruth, The Hawk"),
    ],
)
def test_what_is_new_is_added_to_the_entry_they_have(
    desk: Desk, line: str, more: tuple[str, ...], also: str
) -> None:
    found = desk.understand(line, more)
    assert found.entry.line("amends") == "^ruth"
    assert any("is in the book already, so this is added to ^ruth" in one for one in found.notes)
    desk.add([found.entry])
    book = desk.open(Scope(desk.clock.today, kinds=("person",))).book
    (told,) = [one for one in book.of(Person) if one.is_boss()]
    assert {told.who[0], *told.also} >= set(also.split(", "))


def test_all_that_was_written_of_them_is_theirs_under_the_new_name(desk: Desk) -> None:
    desk.add([desk.understand("person Ruth Adair", ("also: Ruth",)).entry])
    book = desk.open(Scope(desk.clock.today, people=("Ruth Adair",))).book
    assert book.name_of("Ruth") == "Ruth Adair"
    assert [one.title for one in book.naming("Ruth Adair") if one.title] == ["A ward clerk"]


def test_two_who_have_an_entry_each_stay_two_and_it_is_said_how_they_become_one(
    desk: Desk,
) -> None:
    found = desk.understand("person Nora", ("also: Ruth",))
    assert not found.entry.line("amends")
    (said,) = found.notes
    assert "so the two stay two" in said
    assert "'withdraws: ^ruth'" in said


def test_somebody_new_me_and_a_correction_stand_as_they_are(desk: Desk) -> None:
    for line, more in (("person Vera", ("also: V",)), ("person me", ("signs: Ana",))):
        found = desk.understand(line, more)
        assert (found.entry.line("amends"), found.notes) == ("", ())
    assert desk.understand("person Ruth", ("amends: ^ruth", "role: head")).notes == ()


def test_an_entry_without_an_id_is_named_with_what_gives_it_one(desk: Desk) -> None:
    found = desk.understand("person Théo", ("role: porter",))
    assert not found.entry.line("amends")
    assert "goodbooks tidy" in found.notes[0]
