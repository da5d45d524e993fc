"""What a spreadsheet is given as CSV: every promise with how it stands, every win, everybody; for me alone."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.csv_text import as_csv, csv_line
from goodbooks.core.scope import Scope
from goodbooks.desk.naming import everybody
from goodbooks.entries.person import Person
from goodbooks.entries.promise import Promise, settled_by_outcomes
from goodbooks.entries.win import Win
from goodbooks.reckoning.under_a_yes import OF_A_YES, promise_stands

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.days import Moment
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.entries.promise import PromiseState

    Row = tuple[object, ...]

_AN_ENTRY = 800
"""So many signs of a text take about as much memory as an entry."""


class Sheet(NamedTuple):
    """What stands in a table: its columns, the kinds of entries it is made from, and its rows on a day."""

    columns: tuple[str, ...]
    kinds: tuple[str, ...]
    lines: Callable[[Book, date], Iterator[str]]

    def text(self, book: Book, today: date) -> str:
        """All of it as CSV."""
        return "".join(chain([csv_line(self.columns)], self.lines(book, today)))


def sheet_text(desk: Desk, sheet: Sheet) -> str:
    """A table as CSV, as the book stands today."""
    scope = Scope(desk.clock.today, kinds=sheet.kinds)
    return desk.made(scope, sheet.text, lambda text: len(text) // _AN_ENTRY)


def _promises(book: Book, today: date) -> Iterator[str]:
    """Every promise, kept ones too, with its days and how it stands on a day."""

    def settled(one: Promise) -> str:
        state = settled_by_outcomes(book, one, today)
        return "" if state is None else _promise(one, state)

    for one, line in book.each(("row of a table", today), Promise, settled):
        yield line or _promise(one, promise_stands(book, one, today))


def _promise(one: Promise, state: PromiseState) -> str:
    return csv_line((
        one.on.isoformat(), _listed(one.who), _listed(one.to), one.title, _day(state.agreed),
        _day(state.due), state.state, _listed(one.matters), one.ref,
    ))  # fmt: skip


PROMISES = Sheet(
    ("day", "by", "to", "promise", "due", "counts", "stands", "matters", "ref"),
    (*OF_A_YES, "promise", "outcome", "talk.stage", "person"),
    _promises,
)


def _wins(book: Book, today: date) -> Iterator[str]:
    """Every win, with the goals it is booked to."""

    def line(one: Win) -> str:
        return csv_line((
            one.on.isoformat(), _listed(one.who), one.title, one.line("result"), one.line("credit"),
            _listed(_titles(book.get(ref) for ref in one.links)), _listed(one.matters), one.ref,
        ))  # fmt: skip

    yield from (said for _, said in book.each("row of a table", Win, line))


WINS = Sheet(
    ("day", "who", "win", "result", "credit", "goals", "matters", "ref"),
    ("win", "goal", "person"),
    _wins,
)


def people_text(desk: Desk) -> str:
    """Everybody but me, with what the book was told of them, as CSV."""
    book = desk.open(Scope(desk.clock.today, kinds=("person",))).book
    told = {book.person_key(one.who[0]): one for one in book.of(Person) if one.who}
    rows: list[Row] = []
    for name in dict.fromkeys(everybody(desk).values()):
        one = told.get(book.person_key(name))
        lines = ("relation", "role", "also", "listens")
        rows.append((name, *(one.line(line) if one else "" for line in lines)))
    return as_csv(("name", "relation", "role", "also", "listens"), rows)


def _titles(found: Iterable[Entry | None]) -> list[str]:
    return [one.title or one.ref for one in found if one]


def _listed(words: Iterable[str]) -> str:
    return ", ".join(words)


def _day(moment: Moment | None) -> str:
    return str(moment) if moment else ""
