"""The wins of a year as one page: under their goals, without a goal, goals without a win, thin months."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.pictured import promises_and_wins
from goodbooks.accounts.reviewed import by_others, heading, reviewed, thin_months, with_year
from goodbooks.accounts.wins import best_first, told_in_a_line
from goodbooks.core.document import Document, Line, Question, Section
from goodbooks.desk.answers import Page
from goodbooks.documents.packet import scope

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.accounts.reviewed import Reviewed
    from goodbooks.core.book import Book
    from goodbooks.desk.desk import Desk


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
            lines = tuple(told_in_a_line(book, win, today) for win in best_first(shelf.wins))
            yield Section(heading(book, shelf), lines)
    if told.unplaced:
        ask = Line("Which goal did each of these serve? The line of a win ends with: for ^GOAL")
        lines = tuple(told_in_a_line(book, win, today) for win in best_first(told.unplaced))
        yield Section("Wins without a goal", (ask, *lines))
    bare = tuple(
        Line(heading(book, shelf), (shelf.goal.ref,), "-")
        for shelf in told.shelves
        if shelf.goal and not shelf.wins
    )
    if bare:
        yield Section("Goals without a win", bare)
    if told.theirs:
        lines = tuple(by_others(book, win, today) for win in told.theirs)
        yield Section("What others did, with thanks", lines)
    yield thin_months(book, told)
