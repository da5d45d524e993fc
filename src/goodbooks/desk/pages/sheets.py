"""What a spreadsheet is given: every promise with how it stands, every win, everybody; for me alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.scope import Scope
from goodbooks.desk.ground.answers import Rows
from goodbooks.desk.naming import everybody
from goodbooks.entries.person import Person
from goodbooks.entries.promise import Promise
from goodbooks.entries.win import Win
from goodbooks.reckoning.under_a_yes import OF_A_YES, promise_stands

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.days import Moment
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk


def promises_sheet(desk: Desk) -> Rows:
    """Every promise, kept ones too, with its days and how it stands today."""
    today = desk.clock.today
    book = desk.open(Scope(today, kinds=(*OF_A_YES, "promise", "outcome", "talk.stage", "person"))).book  # fmt: skip
    rows: list[tuple[object, ...]] = []
    for one in book.of(Promise):
        state = promise_stands(book, one, today)
        rows.append((
            one.on.isoformat(), _listed(one.who), _listed(one.to), one.title, _day(state.agreed),
            _day(state.due), state.state, _listed(one.matters), one.ref,
        ))  # fmt: skip
    return Rows(("day", "by", "to", "promise", "due", "counts", "stands", "matters", "ref"), rows)


def wins_sheet(desk: Desk) -> Rows:
    """Every win, with the goals it is booked to."""
    book = desk.open(Scope(desk.clock.today, kinds=("win", "goal", "person"))).book
    rows: list[tuple[object, ...]] = [
        (
            one.on.isoformat(), _listed(one.who), one.title, one.line("result"), one.line("credit"),
            _listed(_titles(book.get(ref) for ref in one.links)), _listed(one.matters), one.ref,
        )
        for one in book.of(Win)
    ]  # fmt: skip
    return Rows(("day", "who", "win", "result", "credit", "goals", "matters", "ref"), rows)


def people_sheet(desk: Desk) -> Rows:
    """Everybody but me, with what the book was told of them."""
    book = desk.open(Scope(desk.clock.today, kinds=("person",))).book
    told = {book.person_key(one.who[0]): one for one in book.of(Person) if one.who}
    rows: list[tuple[object, ...]] = []
    for name in dict.fromkeys(everybody(desk).values()):
        one = told.get(book.person_key(name))
        lines = ("relation", "role", "also", "listens")
        rows.append((name, *(one.line(line) if one else "" for line in lines)))
    return Rows(("name", "relation", "role", "also", "listens"), rows)


def _titles(found: Iterable[Entry | None]) -> list[str]:
    return [one.title or one.ref for one in found if one]


def _listed(words: Iterable[str]) -> str:
    return ", ".join(words)


def _day(moment: Moment | None) -> str:
    return str(moment) if moment else ""
