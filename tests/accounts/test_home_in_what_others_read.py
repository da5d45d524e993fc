"""A win, and a line of an entry, that names what the book keeps at home is not what others read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.readers.others_read import may_read

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Kind

HOME = {
    "a depot": ("my son Jonas, 8, has epilepsy, fits at night, I sleep maybe four hours", "Axle press fixed; Jonas had three quiet nights", "the axle fits again"),
    "a bakery": ("my daughter Mia has leukaemia and I hardly sleep", "Oven two runs, and our girl came home from hospital", "oven two runs"),
    "a bank": ("my wife Sabine has depression", "Audit passed on a day when my better half was well", "the audit is passed"),
    "a yard": ("my father Luc had a stroke", "Hull 4 launched and my dad saw it", "hull 4 is launched"),
}  # fmt: skip


def read(home: str, lines: str) -> str:
    return f'2026-11-02 person Priya\n  relation: boss\n2026-11-03 note me "For me" ^own\n  private: Nobody at work knows that {home}.\n{lines}'


@pytest.mark.parametrize("trade", HOME)
def test_a_win_that_names_it_is_mine_alone_and_one_beside_it_is_told(
    book: Callable[[str], Book], kinds: dict[str, Kind], trade: str
) -> None:
    home, told, plain = HOME[trade]
    held = book(read(home, f'2026-12-04 win me "{told}" ^one\n2026-12-04 win me "{plain}" ^two\n'))
    seen = [one.title for one in may_read(held, ("Priya",), kinds).entries if one.kind == "win"]
    assert seen == [plain]


@pytest.mark.parametrize("trade", HOME)
def test_a_line_of_a_win_that_names_it_keeps_the_win(
    book: Callable[[str], Book], kinds: dict[str, Kind], trade: str
) -> None:
    home, told, plain = HOME[trade]
    held = book(read(home, f'2026-12-04 win me "{plain}" ^two\n  learned: {told}\n'))
    assert not [one for one in may_read(held, ("Priya",), kinds).entries if one.kind == "win"]


@pytest.mark.parametrize("trade", HOME)
def test_a_promise_that_names_it_is_asked_about(
    book: Callable[[str], Book], kinds: dict[str, Kind], trade: str
) -> None:
    home, told, _ = HOME[trade]
    held = book(read(home, f'2026-12-04 promise me -> Priya "{told}" ^p\n  due: 2026-12-10\n'))
    seen = [one.title for one in may_read(held, ("Priya",), kinds).entries if one.kind == "promise"]
    assert seen == ["[as you say it to them]"]


def test_who_is_named_as_its_reader_reads_it(
    book: Callable[[str], Book], kinds: dict[str, Kind]
) -> None:
    home, told, _ = HOME["a depot"]
    held = book(read(home, f'2026-12-04 win me "{told}" ^one\n  readers: Priya\n'))
    assert [one.title for one in may_read(held, ("Priya",), kinds).entries if one.kind == "win"] == [told]  # fmt: skip
