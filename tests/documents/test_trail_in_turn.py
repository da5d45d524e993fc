"""trail: what turns around, answers or settles something of the same day stands behind it, and what no longer holds says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Step
from pages import made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document


def leads(page: Document) -> list[str]:
    blocks = [block for part in page.sections for block in part.blocks]
    return [block.what for block in blocks if isinstance(block, Step)]


def test_what_turned_a_decision_around_on_the_same_day_stands_behind_it(
    book: Callable[[str], Book],
) -> None:
    told = book("""
2026-11-02 decision Rob "Go ahead" ^go #portal
  reverses: ^pause
2026-11-02 outcome me "Sent" for ^go
2026-11-02 note "Six of them called" #portal
2026-11-02 09:40 decision Rob "Pause" ^pause #portal
2026-11-02 answer Rob "Yes" for ^ask
2026-11-02 12:00 ask me -> Rob "Do we go on?" ^ask #portal
2026-11-02 17:30 answer me -> Growth "We move" #portal
""")
    assert leads(made("trail", told, matter="portal")) == [
        "Six of them called",
        "Rob decided: Pause",
        "Rob decided: Go ahead",
        "What became of it: Sent",
        "I asked Rob: Do we go on?",
        "Rob answered: Yes",
        "I answered Growth: We move",
    ]


def test_what_has_a_time_of_its_own_keeps_its_place(book: Callable[[str], Book]) -> None:
    told = book("""
2026-11-02 08:00 decision Rob "Go ahead" ^go #portal
  reverses: ^pause
2026-11-02 09:40 decision Rob "Pause" ^pause #portal
""")
    assert leads(made("trail", told, matter="portal"))[0] == "Rob decided: Go ahead"


def test_what_was_added_twice_on_a_day_is_said_once(book: Callable[[str], Book]) -> None:
    told = book("""
2026-11-01 decision Rob "Go ahead" ^go #portal
2026-11-02 decision Rob
  amends: ^go
  ends: launch
2026-11-02 decision Rob
  amends: ^go
  risk-owner: Rob
""")
    assert words(made("trail", told, matter="portal")).count("Added to on 2 November.") == 1
