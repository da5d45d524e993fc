"""A review on one sheet of paper: what has room there, and what was left out for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.reviews.reviewed import (
    KEPT,
    NOTHING_WRONG,
    WRONG,
    by_others,
    heading,
    in_short,
    kept_by_their_day,
    share_kept,
    unplaced_heading,
    what_was_given,
)
from goodbooks.accounts.reviews.setbacks import LEARNED
from goodbooks.accounts.reviews.stronger import stronger
from goodbooks.accounts.reviews.wins import best_first, told_in_a_line
from goodbooks.core.document import Line, Section
from goodbooks.core.phrasing import capital, counted, listed, sentence, shortened
from goodbooks.core.sheet import ROWS, rows

if TYPE_CHECKING:
    from goodbooks.accounts.reviews.criteria import Shelf
    from goodbooks.accounts.reviews.reviewed import Reviewed
    from goodbooks.core.book import Book
    from goodbooks.core.document import Question, Step
    from goodbooks.entries.win import Win

TITLE = 70
TWO_ROWS = 180


class Room(NamedTuple):
    """How much a sheet is to hold: results under a heading, headings, others' deeds, setbacks."""

    results: int
    headings: int
    others: int
    wrong: int


ROOMS = (
    Room(4, 9, 6, 5),
    Room(3, 9, 5, 4),
    Room(2, 9, 4, 3),
    Room(2, 7, 3, 3),
    Room(1, 9, 3, 3),
    Room(1, 7, 3, 3),
    Room(1, 6, 2, 2),
    Room(1, 4, 2, 2),
    Room(1, 2, 1, 1),
    Room(1, 1, 1, 1),
)


def on_one_sheet(book: Book, told: Reviewed, question: Question) -> tuple[Section, ...]:
    """The roomiest choice that one sheet holds; the last is short enough for any book."""
    made: tuple[Section, ...] = ()
    for room in ROOMS:
        made = _within(book, told, question, room)
        if rows(made) <= ROWS:
            break
    return made


class _Left(NamedTuple):
    """What was left out, in words, and the refs of it."""

    words: str
    refs: tuple[str, ...]


def _within(book: Book, told: Reviewed, question: Question, room: Room) -> tuple[Section, ...]:
    """The sections that a room allows, and at the end what is not in them."""
    filled = sorted((shelf for shelf in told.shelves if shelf.wins), key=lambda s: -len(s.wins))
    shown = [shelf for shelf in told.shelves if shelf in filled[: room.headings]]
    hidden = [shelf for shelf in filled if shelf not in shown]
    parts = [
        in_short(told, is_for_others=bool(question.readers)),
        what_was_given(book, told, question),
        *(_shelf(book, shelf, question, room) for shelf in shown),
        *_unplaced(book, told, question, room),
        *_without(book, told, question),
        *_theirs(book, told.theirs, question, room),
        _promises(told, question, room),
        Section(WRONG, _wrong(told, room, question)),
    ]
    parts = [part for part in parts if part.blocks]
    left = _left(told, room, question, shown, hidden)
    parts.append(Section("What this sheet rests on", _foot(parts, left)))
    if not question.readers:
        parts.append(Section("Only for you, not to be sent", _only_for_me(told, question)))
    return tuple(part for part in parts if part.blocks)


def _promises(told: Reviewed, question: Question, room: Room) -> Section:
    """To me how many were kept; to others those that were, as many as a heading has results."""
    if question.readers:
        return Section(KEPT, kept_by_their_day(told, question.today)[: room.results])
    return Section("Promises", (share_kept(told),))


def _shelf(book: Book, shelf: Shelf, question: Question, room: Room) -> Section:
    title = heading(book, shelf._replace(title=shortened(shelf.title, TITLE)), question.readers)
    return Section(title, _results(book, shelf.wins, question, room))


def _results(book: Book, wins: tuple[Win, ...], question: Question, room: Room) -> tuple[Line, ...]:
    """The best of some results, each in two rows at most."""
    lines = (told_in_a_line(book, win, question.today) for win in best_first(wins)[: room.results])
    return tuple(line._replace(text=shortened(line.text, TWO_ROWS)) for line in lines)


def _unplaced(book: Book, told: Reviewed, question: Question, room: Room) -> tuple[Section, ...]:
    lines = _results(book, told.unplaced, question, room)
    return (Section(unplaced_heading(told, question), lines),) if lines else ()


def _without(book: Book, told: Reviewed, question: Question) -> tuple[Section, ...]:
    """The headings under which nothing is noted, in one line."""
    empty = [shelf for shelf in told.shelves if not shelf.wins]
    short = (shelf._replace(title=shortened(shelf.title, TITLE)) for shelf in empty)
    names = [heading(book, shelf, question.readers) for shelf in short]
    most = MOST_NAMED if len(names) > MOST_NAMED + 1 else len(names)
    more = [f"{len(names) - most} more headings"] if len(names) > most else []
    refs = tuple(shelf.goal.ref for shelf in empty if shelf.goal)
    text = f"{listed([*names[:most], *more])}."
    return (Section("No result is noted under these", (Line(text, refs),)),) if names else ()


MOST_NAMED, MOST_OF_A_TITLE = 4, 90


def _theirs(
    book: Book, wins: tuple[Win, ...], question: Question, room: Room
) -> tuple[Section, ...]:
    short = (win._replace(title=shortened(win.title, MOST_OF_A_TITLE)) for win in wins[::-1][: room.others])  # fmt: skip
    lines = tuple(by_others(book, win, question.today) for win in short)
    return (Section("What others did, with thanks", lines),) if lines else ()


def _wrong(told: Reviewed, room: Room, question: Question) -> tuple[Line, ...]:
    if not told.wrong:
        return () if question.readers else (Line(NOTHING_WRONG),)
    return tuple(
        Line(shortened(" ".join((sentence(step.what), *_learned(step))), TWO_ROWS), step.cites, "-")
        for step in told.wrong[: room.wrong]
    )


def _learned(step: Step) -> list[str]:
    return [line.text for line in step.remarks if line.text.startswith(LEARNED)]


def _left(
    told: Reviewed, room: Room, question: Question, shown: list[Shelf], hidden: list[Shelf]
) -> tuple[_Left, ...]:
    """What has no room here: results under shown headings, whole headings, others' deeds, to others kept promises, setbacks."""
    kept = {win.ref for shelf in shown for win in best_first(shelf.wins)[: room.results]}
    kept |= {win.ref for win in best_first(told.unplaced)[: room.results]}
    results = [win.ref for win in told.ours if win.ref not in kept]
    others = [win.ref for win in told.theirs[::-1][room.others :]]
    wrong = [ref for step in told.wrong[room.wrong :] for ref in step.cites]
    promised = kept_by_their_day(told, question.today) if question.readers else ()
    promises = [ref for line in promised[room.results :] for ref in line.cites]
    whole = f" (with {counted(len(hidden), 'whole heading')})" if hidden else ""
    found = (
        _Left(counted(len(results), "result") + whole, tuple(results)),
        _Left(f"{counted(len(others), 'thing')} that others did", tuple(others)),
        _Left(f"{counted(len(promises), 'promise')} that I kept", tuple(promises)),
        _Left(f"{counted(len(told.wrong[room.wrong :]), 'thing')} that did not work", tuple(wrong)),
    )
    return tuple(one for one in found if one.refs)


def _foot(parts: list[Section], left: tuple[_Left, ...]) -> tuple[Line, ...]:
    """What was left out to stay on one sheet, and how much it all rests on."""
    refs = tuple(ref for one in left for ref in one.refs)
    said = {
        ref
        for part in parts
        for line in part.blocks
        if isinstance(line, Line)
        for ref in line.cites
    }
    rests = f"It rests on {counted(len(said | set(refs)), 'entry', 'entries')}; the long form lists them."
    if not left:
        return (Line(rests),)
    words = f"Left out to stay on one sheet: {listed(one.words for one in left)}. The long form has them."
    return (Line(words, refs), Line(rests))


def _only_for_me(told: Reviewed, question: Question) -> tuple[Line, ...]:
    """That the long form says what would make it stronger."""
    lines = stronger(told, question)
    refs = tuple(dict.fromkeys(ref for line in lines for ref in line.cites))
    words = f"{capital(counted(len(refs), 'result'))} would gain by a line more; the long form says which."
    return (Line(words, refs),) if refs else ()
