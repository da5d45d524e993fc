"""packet: the review page of a period, by goal or by criterion, with every entry it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.choices.pictured import promises_and_wins
from goodbooks.accounts.readers.may_review import may_review
from goodbooks.accounts.reviews.asked_of_it import asked_of_it
from goodbooks.accounts.reviews.one_sheet import on_one_sheet
from goodbooks.accounts.reviews.reviewed import (
    KEPT,
    NOTED,
    NOTHING_WRONG,
    WRONG,
    Reviewed,
    by_others,
    for_readers,
    heading,
    in_short,
    kept_by_their_day,
    looked_at_since,
    period_of,
    reviewed,
    share_kept,
    thin_months,
    unplaced_heading,
    what_was_given,
    with_year,
)
from goodbooks.accounts.reviews.stronger import stronger
from goodbooks.accounts.reviews.wins import best_first, told_in_full
from goodbooks.core.citing import cited
from goodbooks.core.document import Document, Line, Question, Recipe, Section, Step
from goodbooks.core.entry import Entry
from goodbooks.core.phrasing import capital, listed, sentence, short_day
from goodbooks.core.scope import Scope
from goodbooks.core.table import Row, Table
from goodbooks.core.telling import its_day
from goodbooks.reckoning.under_a_yes import OF_A_YES

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.accounts.reviews.criteria import Shelf
    from goodbooks.core.book import Book
    from goodbooks.entries.win import Win


_TOLD_AS = (
    (KEPT, "which promises were kept"),
    (WRONG, "what I learned from what did not work"),
)
"""What a mail says that it holds beside the results, by the heading under which that stands."""


def scope(question: Question) -> Scope:
    """What was won, promised and decided in the period, with the talks that say between whom; goals set up to a year before it."""
    return Scope(
        question.today,
        kinds=(*NOTED, *OF_A_YES, "talk"),
        since=looked_at_since(period_of(question)),
    )


def readers(book: Book, question: Question) -> tuple[str, ...]:
    """Me, or those it is made for."""
    return question.readers


def compose(book: Book, question: Question) -> Document:
    """Results under each heading, what went wrong, the thin months, and what it all rests on.

    A period in which nothing is noted gives a page without sections.
    """
    told = reviewed(book, question)
    told = for_readers(told) if question.readers else told
    period = period_of(question)
    title = f"Review, {with_year(period.since)} to {with_year(period.until)}"
    if told.is_empty():
        return Document("packet", title, "", ())
    parts = (on_one_sheet if question.is_short else _in_full)(book, told, question)
    return Document("packet", title, _subtitle(question), parts, opening=_opening(parts))


def _opening(parts: tuple[Section, ...]) -> str:
    """How a mail with the page begins: with what stands on it, and nothing else."""
    there = {part.title for part in parts}
    told = [words for title, words in _TOLD_AS if title in there]
    return f"Here is {listed(['what came of the work in this time', *told])}."


def _subtitle(question: Question) -> str:
    whom = (
        f"for {listed(question.readers)}"
        if question.readers
        else "for you alone (--to NAME for a reader)"
    )
    by = "by criterion" if question.criteria else "by goal"
    so_far = (
        f", as of {short_day(question.today, question.today)}"
        if period_of(question).until > question.today
        else ""
    )
    return f"{capital(by)}, {whom}{so_far}"


def _in_full(book: Book, told: Reviewed, question: Question) -> tuple[Section, ...]:
    """The long form: everything, then an appendix of all it rests on."""
    today = question.today
    parts = [
        in_short(told, is_for_others=bool(question.readers)),
        what_was_given(book, told, question),
        *promises_and_wins([(one.promise, one.state) for one in told.promises], told.ours),
        *(_shelf(book, shelf, question) for shelf in told.shelves),
        Section(unplaced_heading(told, question), _in_steps(book, told.unplaced, today)),
        Section(
            "What others did, with thanks",
            tuple(by_others(book, win, today) for win in told.theirs),
        ),
        *_as_it_went(book, told, question),
    ]
    parts = [part for part in parts if part.blocks]
    parts.append(_appendix(book, parts, question))
    if not question.readers:
        parts.append(Section("Only for you, not to be sent", stronger(told, question)))
    return tuple(part for part in parts if part.blocks)


def _as_it_went(book: Book, told: Reviewed, question: Question) -> tuple[Section, ...]:
    """The promises, what did not work, the thin months; to others what was kept, and what was learned."""
    if question.readers:
        kept = kept_by_their_day(told, question.today)
        return (Section(KEPT, kept), Section(WRONG, told.wrong))
    return (
        Section("Promises", _promises(told, question.today)),
        Section(WRONG, told.wrong or (Line(NOTHING_WRONG),)),
        thin_months(book, told),
    )


def _shelf(book: Book, shelf: Shelf, question: Question) -> Section:
    """One heading: its measure, and each win with before and after."""
    today = question.today
    blocks: list[Line | Step] = []
    if shelf.goal:
        measure = f"; measured by {shelf.goal.measure}" if shelf.goal.measure else ""
        words = f"Noted on {short_day(shelf.goal.on, today)}{measure}"
        blocks.append(Line(sentence(words), (shelf.goal.ref,)))
    blocks += _in_steps(book, shelf.wins, today)
    if not shelf.wins:
        blocks.append(Line("I have noted no result here in this time."))
    return Section(heading(book, shelf, question.readers), tuple(blocks))


def _in_steps(book: Book, wins: tuple[Win, ...], today: date) -> tuple[Step, ...]:
    return tuple(told_in_full(book, win, today) for win in best_first(wins))


def _promises(told: Reviewed, today: date) -> tuple[Line, ...]:
    """The count, and each promise."""
    lines = [share_kept(told)]
    for one in told.promises:
        due = f", due {short_day(one.state.due.on, today)}" if one.state.due else ""
        word = "kept" if one.state.is_kept else one.state.state
        words = f"{one.promise.title}{due}: {word}"
        lines.append(Line(words, (one.promise.ref,), "-"))
    return tuple(lines)


def _appendix(book: Book, parts: list[Section], question: Question) -> Section:
    """Every entry that a line rests on: its day, kind and title; for a reader, days in words."""
    own, today = not question.readers, question.today
    known = {ref: entry for entry, ref in book.each("refs", Entry, lambda entry: entry.ref)}
    told = [known[ref] for ref in cited(parts) if ref in known]
    told.sort(key=lambda entry: (entry.on, entry.place))
    rows = tuple(
        Row((entry.ref, _listed_day(entry, today, own=own), entry.kind,
             entry.title))
        for entry in told
    )  # fmt: skip
    return Section(
        "Appendix: the entries it rests on"
        if own
        else "Appendix: the notes it rests on, by number",
        (Table(("Entry" if own else "Note", "Day", "Kind", "Title"), rows),) if rows else (),
    )


def _listed_day(entry: Entry, today: date, *, own: bool) -> str:
    """The day of an entry in the appendix, as a date for me; roughly when it was, where nobody knows the day."""
    is_known = own and not entry.line("roughly")
    return entry.on.isoformat() if is_known else capital(its_day(entry, today))


RECIPE = Recipe(
    name="packet",
    summary="The review page of a period: results by goal or criterion, what did not work, thin months.",
    argument="",
    scope=scope,
    readers=readers,
    seen=may_review,
    compose=compose,
    beside=asked_of_it,
    example="goodbooks packet --period 2026-H2",
)
