"""Whoever is named in an answer is named alone; what is said of them beside it is a note."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.desk.walks.questions.beside_answers import EVERY, MORE, WAY
from goodbooks.desk.walks.questions.ground import Ground
from goodbooks.desk.walks.walking import walked
from goodbooks.playbooks.answers.answered import as_answer
from goodbooks.playbooks.text.decode import read_playbook

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

ASK = "Who must not hear of it yet, such as a deputy?"


@pytest.mark.parametrize(("words", "names"), [
    ("Ilse, she doesnt know yet", "Ilse"), ("Ilse doesn't know yet", "Ilse"), ("ilse, she must hear it from me", "Ilse"),
    ("Ilse - she would be hurt", "Ilse"), ("Ilse and Bram, they share the bench", "Ilse and Bram"),
    ("Ilse, she doesn't know yet, and Bram", "Ilse and Bram"), ("Ilse (she is on leave)", "Ilse"), ("Ilse. She has no idea", "Ilse"),
    ("Ilse Vos because she'd tell everyone", "Ilse Vos"), ("the lads at the saw, until I told them", "the lads at the saw"),
    ("Ilse, my deputy", "Ilse"), ("Dr. Vos, she is away", "Dr. Vos"), ("Mrs. Vos and Bram. They share the bench", "Mrs. Vos and Bram"),
    ("Ilse doesn't know yet and Bram", "Ilse and Bram"),
    ("Ilse sits beside me and Bram", "Ilse sits beside me and Bram"), ("Ilse doesn't know, Bram, too", "Ilse and Bram"),
])  # fmt: skip
def test_what_stands_behind_a_name_is_no_part_of_it(words: str, names: str) -> None:
    assert as_answer(words, "people", ASK) == names


@pytest.mark.parametrize("words", ["Ilse", "Ilse and the lads", "Mrs. Vos, Bram and Tim", "the whole bench", "Will Smith"])  # fmt: skip
def test_names_alone_stay_as_they_are(words: str) -> None:
    assert as_answer(words, "people", ASK) == words


def test_the_note_is_kept_beside_the_name(book: Callable[[str], Book]) -> None:
    text = catalog.texts(goodbooks.playbooks.library, ".md")["step-back"]
    found = read_playbook("x", text, "x").playbook
    kept = {"unaware": "Ilse, she doesnt know yet", WAY: "Propose a change, with a hand-over", MORE: EVERY}  # fmt: skip
    walk = walked(found, Ground(book(""), "", date(2026, 12, 1)), kept, is_silent=True)
    (asked,) = (one for one in walk.asked if one.slot == "unaware")
    assert (asked.shown, asked.aside) == ("Ilse", "Ilse, she doesnt know yet")
