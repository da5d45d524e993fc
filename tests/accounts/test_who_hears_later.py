"""Who takes over and is not to hear of it yet is named to nobody who could tell them: no colleague, and not HR."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.readers.who_hears_later import without_who_hears_later
from pages import made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

MILL = """
2026-10-01 person Moira
  relation: boss
2026-10-01 person Senan
  relation: peer
2026-10-01 person Una Daly
  relation: deputy
  not-yet: {later}
2026-11-01 ask me -> Moira "To go back to the looms, Una takes the shifts" ^back #my-role
  i-give: Una takes the shifts from January
2026-11-01 ask me -> HR "Please note what I am asking Moira for: to go back to the looms, Una takes the shifts" ^note #my-role
  readers: HR
2026-11-02 decision Moira "Una Daly takes the shifts from January" ^shifts #my-role
2026-11-02 promise Moira -> me "tell Una herself" by 9 November ^tell #my-role
2026-11-02 win me "Una ran the shifts of a whole week" ^week #my-role
"""
PAGES = [
    ("update", {"who": "HR"}), ("case", {"matter": "my-role", "readers": ("HR",), "is_for_hr": True}), ("trail", {"matter": "my-role", "readers": ("HR",)}),
    ("update", {"who": "Senan"}), ("trail", {"matter": "my-role", "readers": ("Senan",)}), ("hold", {"matter": "my-role", "readers": ("Senan",)}),
]  # fmt: skip


@pytest.mark.parametrize(("name", "parts"), PAGES)
def test_no_page_for_others_names_them(book: Callable[[str], Book], name: str, parts: dict[str, object]) -> None:  # fmt: skip
    page = made(name, book(MILL.format(later="my-role")), **parts)
    shown = words(page._replace(sections=page.sections[:1]))
    assert "Una" not in shown


def test_hr_reads_what_is_asked_without_them(book: Callable[[str], Book]) -> None:
    page = made("case", book(MILL.format(later="my-role")), matter="my-role", readers=("HR",), is_for_hr=True)  # fmt: skip
    assert "Please note what I am asking Moira for: to go back to the looms." in words(page)


def test_once_they_know_all_read_it(book: Callable[[str], Book]) -> None:
    held = book(MILL.format(later="nothing"))
    assert "Una takes the shifts" in words(made("case", held, matter="my-role", readers=("HR",), is_for_hr=True))  # fmt: skip
    assert "Una Daly takes the shifts" in words(made("trail", held, matter="my-role", readers=("HR",)))  # fmt: skip


def test_my_boss_who_decides_reads_all_of_it(book: Callable[[str], Book]) -> None:
    held = book(MILL.format(later="my-role"))
    told = words(made("trail", held, matter="my-role", readers=("Moira",)))
    assert "Una takes the shifts" in told
    assert "Una Daly takes the shifts from January" in told


@pytest.mark.parametrize(("title", "left"), [
    ("Please note: I go back to the looms and Una takes the shifts", "Please note: I go back to the looms"),
    ("Fewer hours, with Una as lead, from May", "Fewer hours, from May"),
    ("May Una take the shifts?", "May Una take the shifts?"),
])  # fmt: skip
def test_a_clause_that_names_them_goes_and_an_ask_that_is_about_them_alone_stands(
    book: Callable[[str], Book], title: str, left: str
) -> None:
    held = book(MILL.format(later="my-role") + f'2026-11-03 ask me -> HR "{title}" ^new #my-role\n')
    new = held.get("^new")
    assert new is not None
    assert without_who_hears_later(held, new, ("HR",)).title == left
