"""The wins of a year as one page: under their goals, without a goal, goals without a win, thin months; and month by month."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.choices.pictured import promises_and_wins
from goodbooks.accounts.reviews.reviewed import by_others, heading, reviewed, thin_months, with_year
from goodbooks.accounts.reviews.wins import best_first, told_in_a_line
from goodbooks.core.document import Document, Line, Question, Section
from goodbooks.core.period import last_of_month, last_year_to
from goodbooks.core.scope import Scope
from goodbooks.desk.ground.handed_back import Page
from goodbooks.documents.packet import scope
from goodbooks.entries.win import Win

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.accounts.reviews.reviewed import Reviewed
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk


MOST = 20
"""So many wins stand under one heading; the rest is in their months."""


class Month(NamedTuple):
    """The first day of a month, and how many wins it holds."""

    first: date
    total: int


def months(desk: Desk) -> tuple[Month, ...]:
    """The months of the last twelve that hold a win, the newest first."""
    period = last_year_to(desk.clock.today)
    wins = desk.open(Scope(period.until, kinds=("win",), since=period.since)).book.of(Win)
    counts = Counter(win.on.replace(day=1) for win in wins if period.holds(win.on))
    return tuple(Month(first, counts[first]) for first in sorted(counts, reverse=True))


def won_in(desk: Desk, first: date) -> tuple[Entry, ...]:
    """Every win of one month, in its order."""
    last = last_of_month(first)
    book = desk.open(Scope(last, kinds=("win",), since=first)).book
    return tuple(win for win in book.of(Win) if first <= win.on <= last)


def won(desk: Desk) -> Page:
    """The last twelve months by the sums of the review page; for me alone.

    A year in which there is no win and no goal gives a page without sections.
    """
    today = desk.clock.today
    question = Question(today, desk.clock.now, reminds=False)
    opened = desk.open(scope(question))
    told = reviewed(opened.book, question)
    title = f"Since {with_year(told.period.since)}, for you alone"
    is_empty = not (told.ours or told.theirs or told.shelves)
    sections = () if is_empty else tuple(_sections(opened.book, told, today))
    return Page(Document("wins", "Wins and goals", title, sections), opened.said, opened.is_lost)


def _sections(book: Book, told: Reviewed, today: date) -> Iterator[Section]:
    yield from promises_and_wins((), told.ours)
    for shelf in told.shelves:
        if shelf.wins:
            yield Section(heading(book, shelf), _best(book, shelf.wins, today))
    if told.unplaced:
        ask = Line("Which goal did each of these serve? Open it, amend it, and say what it is for.")
        yield Section("Wins without a goal", (ask, *_best(book, told.unplaced, today)))
    bare = tuple(
        Line(heading(book, shelf), (shelf.goal.ref,), "-")
        for shelf in told.shelves
        if shelf.goal and not shelf.wins
    )
    if bare:
        yield Section("Goals without a win", bare)
    if told.theirs:
        lines = tuple(by_others(book, win, today) for win in told.theirs[-MOST:])
        yield Section("What others did, with thanks", (*lines, *_rest(len(told.theirs))))
    yield thin_months(book, told)


def _best(book: Book, wins: tuple[Win, ...], today: date) -> tuple[Line, ...]:
    """The wins under one heading, the best first, and how many more there are."""
    lines = tuple(told_in_a_line(book, win, today) for win in list(best_first(wins))[:MOST])
    return (*lines, *_rest(len(wins)))


def _rest(total: int) -> tuple[Line, ...]:
    more = total - MOST
    return (Line(f"and {more:,} more, which stand in their months below."),) if more > 0 else ()
