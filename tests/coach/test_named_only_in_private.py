"""A name that nothing but private words of home have is a private fact in a message to anybody, with its entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.looking import with_book

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Kind

BOOK = """\
2026-11-02 person Oda
  relation: boss
2026-11-02 ask me -> Oda "To go back to the pastry bench" #bench
2026-11-02 promise Tomas -> me "The list of orders" #orders
2026-11-20 note me "What weighs most"
  private: {}
"""
TOLD = ["Emil has trouble at school", "it is because of Emil, the teacher calls every week", "The school rang. Emil cries at night", "I pick up Emil at four, he hates his nursery"]  # fmt: skip
MESSAGES = ["It is because of Emil, he is having trouble at school.", "Emil needs me in the afternoons.", "I have to think of Emil for once."]  # fmt: skip


def remarks(private: str, message: str, book: Callable[[str], Book], kinds: dict[str, Kind], to: str) -> list[tuple[str, tuple[str, ...]]]:  # fmt: skip
    flags = with_book(f"[-> {to}] {message}" if to else message, book(BOOK.format(private)), kinds)
    return [(one.says, one.cites) for one in flags if one.rule == "not-for-them"]


@pytest.mark.parametrize("private", TOLD)
@pytest.mark.parametrize("message", MESSAGES)
@pytest.mark.parametrize("to", ["Oda", ""])
def test_it_is_flagged_with_its_entry(
    book: Callable[[str], Book], kinds: dict[str, Kind], private: str, message: str, to: str
) -> None:
    ((says, cites),) = remarks(private, message, book, kinds, to)
    is_told_whole = (private, message, to) == (TOLD[0], MESSAGES[0], "Oda")
    assert ("not for Oda" if is_told_whole else "“Emil”") in says
    assert len(cites) == 1


@pytest.mark.parametrize(("private", "message"), [
    ("Tomas is at home with his kids, he says it is the school", "Tomas needs the list by Friday."),
    ("Kestrel is two weeks late and I hate it", "Kestrel is two weeks late."),
    ("Mrs Berg cried at school, I was asked about it", "Mrs Berg comes on Monday."),
    ("From May on I want to be at home", "From May on I work at the bench."),
    ("Emil has trouble at school", "The list is done."),
])  # fmt: skip
def test_somebody_of_work_and_what_is_no_name_is_not(
    book: Callable[[str], Book], kinds: dict[str, Kind], private: str, message: str
) -> None:
    assert not remarks(private, message, book, kinds, "Oda")
