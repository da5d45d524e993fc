"""A promise that its own outcomes have settled stands as they say, whatever else is in the book; every other one can be open."""

from __future__ import annotations

from datetime import date

from goodbooks.core.book import Book
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.entries.promise import Promise, promise_state, settled_by_outcomes, unsettled
from goodbooks.syntax.read import read

TODAY = date(2026, 11, 20)
DYE_WORKS = """\
2026-11-02 promise me -> Ottilie "Forty metres of madder" ^madder #dye
  due: 2026-11-10

2026-11-02 promise me -> Ottilie "Samples of woad" ^woad #dye
  due: 2026-11-12

2026-11-02 promise Ottilie -> me "The new vat" ^vat #dye
  due: 2026-11-09

2026-11-02 promise me "Clean the copper" ^copper #dye

2026-11-03 promise me -> Ottilie "A line each Friday" ^line
  every: week

2026-11-11 outcome "delivered" for ^madder

2026-11-11 outcome "moved" for ^woad
  due: 2026-11-30

2026-11-08 outcome "delivered" for ^vat

2026-11-09 outcome "disputed" for ^vat

2026-11-12 outcome "withdrawn" for ^copper

"""


def test_what_outcomes_settled_stands_as_they_say_and_all_else_can_be_open() -> None:
    book = Book(read(DYE_WORKS, Kinds(), "dye.book").entries)
    found = {one: settled_by_outcomes(book, one, TODAY) for one in book.of(Promise)}
    settled = {one.id: state for one, state in found.items() if state is not None}
    assert {name: state.state for name, state in settled.items()} == {"madder": "delivered late", "copper": "withdrawn"}  # fmt: skip
    assert all(state == promise_state(book, one, TODAY) for one, state in found.items() if state)
    assert {one.id for one in unsettled(book, TODAY)} == {"woad", "vat", "line"}
