"""What was decided of my own pay and hours is read by me, by whoever said it and by HR, and by nobody else, in no words, until I open it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pages import made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

DAY = date(2026, 11, 12)
BOOK = """
2026-11-01 person Ottoline
  relation: boss
2026-11-01 person Fenna
  relation: HR
2026-11-01 person HR
2026-11-01 person Mirre
  relation: colleague
2026-11-09 ask me -> Ottoline "To step back to the small kiln" ^small #kiln
2026-11-09 request Mirre -> me "When is the kiln free?" #kiln
2026-11-10 answer Ottoline "Yes" for ^small
  is: yes
"""
TALK = "2026-11-11 talk Fenna ^talk #kiln\n  stage: debriefed\n"
TERMS = [
    "thrower scale from 1 March, hours stay", "your pay stays until summer", "Same grade, one title less", "part-time from March",
    "the contract is written anew in March",
]  # fmt: skip


@pytest.mark.parametrize("said", TERMS)
def test_a_colleague_reads_nothing_of_it(book: Callable[[str], Book], said: str) -> None:
    told = book(f'{BOOK}2026-11-11 decision Fenna "{said}" ^terms #kiln\n')
    for name, parts in (("hold", {"matter": "kiln"}), ("trail", {"matter": "kiln"}), ("update", {"who": "Mirre"})):  # fmt: skip
        page = made(name, told, readers=("Mirre",), today=DAY, **parts)
        assert said.casefold() not in words(page).casefold()
        assert not any("will read" in one.text for one in page.beside)
    for reader in ("Fenna", "HR"):
        told = book(f'{BOOK}{TALK}2026-11-11 decision Fenna "{said}" ^terms #kiln\n')
        shown = words(made("trail", told, matter="kiln", readers=(reader,), today=DAY))
        assert said.casefold() in shown.casefold()


def test_what_i_open_is_read_by_those_i_open_it_to(book: Callable[[str], Book]) -> None:
    told = book(f'{BOOK}2026-11-11 decision Fenna "{TERMS[0]}" ^terms #kiln\n  public: I change in March\n')  # fmt: skip
    shown = words(made("hold", told, matter="kiln", readers=("Mirre",), today=DAY))
    assert "I change in March" in shown
    assert "scale" not in shown


def test_the_hours_of_anything_else_are_told_as_before(book: Callable[[str], Book]) -> None:
    told = book('2026-11-11 decision Fenna "The opening hours stay" #shop\n')
    assert "opening hours" in words(made("trail", told, matter="shop", readers=("Mirre",), today=DAY))  # fmt: skip
