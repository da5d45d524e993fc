"""forecast: when it will be done, how likely a promised day is, and what would have to change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.to_come.unlikely_days import hear_first
from goodbooks.core.document import Document, Line, Question, Recipe, Section
from goodbooks.core.scope import Scope
from goodbooks.documents.forecasts.alone import page_of_one
from goodbooks.entries.forecast import Forecast
from goodbooks.forecast.caution import Refused
from goodbooks.reckoning.forecasts.answered import reckoned
from goodbooks.reckoning.forecasts.foreseen import promise_of
from goodbooks.reckoning.forecasts.words import EVEN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Kind


def scope(question: Question) -> Scope:
    """The promises and forecasts asked about, what the book knows of their teams, and for others their matter."""
    teams = {name for entry in question.drafts for name in entry.who}
    ids = {ref for entry in question.drafts for ref in entry.links}
    ids |= {
        one.ref for entry in question.drafts if isinstance(entry, Forecast) for one in entry.waits
    }
    if question.ref:
        ids.add(question.ref.removeprefix("^"))
    matters = {question.matter} if question.matter else set()
    if question.readers:  # the next word that they were promised stands in its matter
        matters |= {tag for entry in question.drafts for tag in entry.matters}
    return Scope(
        question.today, ids=tuple(sorted(ids)), people=tuple(sorted(teams)),
        matters=tuple(sorted(matters)),
        kinds=("capacity", "forecast", *(("talk",) if question.readers else ())),
    )  # fmt: skip


def readers(book: Book, question: Question) -> tuple[str, ...]:
    """Me, or those it is made for."""
    return question.readers


def compose(book: Book, question: Question) -> Document:
    """Of one thing, of several in order, or of the past of a history."""
    if question.is_backtest:
        from goodbooks.documents.forecasts.backtest import backtest_page

        return backtest_page(question)
    entries = [entry for entry in question.drafts if isinstance(entry, Forecast)]
    kept = book.get(question.ref) if question.ref and not entries else None
    if isinstance(kept, Forecast):  # a draft of today is made from what was kept, and stands for it
        entries.append(kept)
    if len(entries) > 1:
        from goodbooks.documents.forecasts.in_order import page_in_order

        return page_in_order(book, entries, question)
    if entries:
        return page_of_one(book, entries[0], question)
    words = "There is no such forecast in the book, or none that this reader may see."
    return Document("forecast", "Forecast", "", (Section("", (Line(words, (), "lead"),)),))


def beside(
    book: Book, seen: Book, made: Document, question: Question, kinds: Mapping[str, Kind]
) -> tuple[Line, ...]:
    """Who should hear an unlikely day before these readers do."""
    lines: list[Line] = []
    for entry in question.drafts:
        promise = promise_of(book, entry) if isinstance(entry, Forecast) else None
        found = reckoned(entry) if promise and isinstance(entry, Forecast) else None
        chance = None if found is None or isinstance(found, Refused) else found.promise_chance
        if promise is not None and chance is not None and chance < EVEN:
            lines += hear_first(book, seen, promise, question)
    return tuple(lines)


RECIPE = Recipe(
    name="forecast",
    summary="When it will be done, how likely the promised day is, and what would have to change.",
    argument="ref?",
    scope=scope,
    readers=readers,
    compose=compose,
    beside=beside,
    example="goodbooks forecast '#loyalty'",
)
