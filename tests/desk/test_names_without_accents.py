"""A keyboard without accents: “Elodie” is Élodie, in the box and before a talk, unless somebody is called Elodie."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.core.names import by_short_name
from goodbooks.desk.naming import person

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-02 person Élodie Müller-Šimko ^elodie
  relation: boss

2026-11-02 promise me -> Grace "A list" ^list

"""


@pytest.mark.parametrize(
    ("name", "people", "whom"),
    [
        ("Elodie", ["Élodie Müller-Šimko"], "Élodie Müller-Šimko"),
        ("elodie muller-simko", ["Élodie Müller-Šimko"], "Élodie Müller-Šimko"),
        ("Lefevre", ["Anne Lefèvre"], "Anne Lefèvre"),
        ("Henrik", ["Henrik van Dahl", "Ana Lopez"], "Henrik van Dahl"),
        ("Elodie", ["Élodie Müller", "Elodie"], ""),
        ("Elodie", ["Élodie Müller", "Elodie Brandt"], "Elodie Brandt"),
        ("Elodie", ["Élodie Müller", "Élodie Brandt"], ""),
        ("Élodie", ["Elodie Brandt"], ""),
    ],
)
def test_a_name_typed_without_its_accents_is_the_one_it_can_be(
    name: str, people: list[str], whom: str
) -> None:
    assert by_short_name(name, people) == whom


def test_in_the_box_and_at_a_command_it_is_the_person_of_the_book(
    at_desk: Callable[..., Desk], book_path: str
) -> None:
    with open(book_path, "w", encoding="utf-8", newline="") as file:
        file.write(BOOK.replace("\n", "\r\n"))
    desk = at_desk()
    found = desk.understand("Elodie promised me a clé by Monday")
    assert found.entry.who == ("Élodie Müller-Šimko",)
    assert "“Elodie” is taken for Élodie Müller-Šimko" in found.notes[0]
    assert person(desk, "elodie") == "Élodie Müller-Šimko"
    assert person(desk, "grace") == "Grace", "as the book spells it"
