"""A page as blocks with citations: facts stay facts until the last step, and drawing comes after."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.readers import seen_by

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Kind
    from goodbooks.core.scope import Scope


class Line(NamedTuple):
    """One sentence, and the refs of the entries it rests on.

    `mark` is how it stands: "" a plain line, "-" a bullet, ">" somebody's exact words,
    "!" what needs attention, "lead" the one line to read if no other.
    """

    text: str
    cites: tuple[str, ...] = ()
    mark: str = ""


class Step(NamedTuple):
    """One row of a trail: when it happened, what happened, and what to know about it."""

    when: str
    what: str
    remarks: tuple[Line, ...]
    cites: tuple[str, ...]


class Gap(NamedTuple):
    """A fact the book lacks: the marked words in the text, and the entry that would fill it."""

    marked: str
    remedy: str


class Message(NamedTuple):
    """Text ready to be copied and sent by the user: never by the program."""

    to: tuple[str, ...]
    subject: str
    paragraphs: tuple[Line, ...]
    gaps: tuple[Gap, ...] = ()


class Row(NamedTuple):
    """One row of a table: its cells in the order of the columns, and the refs it rests on."""

    cells: tuple[str, ...]
    cites: tuple[str, ...] = ()


class Table(NamedTuple):
    """Things set side by side, a row each; the first column says what each is."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]


Block = Line | Step | Message | Table
"""Whatever can stand under a heading."""


class Section(NamedTuple):
    """A heading and the blocks under it."""

    title: str
    blocks: tuple[Block, ...]


class Document(NamedTuple):
    """A page: its title, the one line under it, and its sections in order."""

    name: str
    title: str
    subtitle: str
    sections: tuple[Section, ...]


class Question(NamedTuple):
    """What a page is asked: whom it is about, which entry or matter, for whom, and the day."""

    today: date
    now: str | None = None
    who: str = ""
    ref: str = ""
    matter: str = ""
    readers: tuple[str, ...] = ()
    next_word: str = ""


class Recipe(NamedTuple):
    """One page, one a file: what it needs of the book, and how it is composed.

    `argument` names what the command takes ("who", "ref", "matter" or ""), with a "?" when
    it may be left out. `readers` says for whom the page is, from the whole scope: nobody
    named means me alone. `compose` is pure, and is handed only what those readers may see.
    """

    name: str
    summary: str
    argument: str
    scope: Callable[[Question], Scope]
    readers: Callable[[Book, Question], tuple[str, ...]]
    compose: Callable[[Book, Question], Document]
    example: str


def page(recipe: Recipe, book: Book, question: Question, kinds: Mapping[str, Kind]) -> Document:
    """A page for its readers, composed from what they may see and from nothing else.

    `book` holds at least the recipe's scope. This is the only way pages are made.
    """
    readers = recipe.readers(book, question)
    return recipe.compose(seen_by(book, readers, kinds), question._replace(readers=readers))


def for_me(book: Book, question: Question) -> tuple[str, ...]:
    """The readers of a page that is never sent: me alone."""
    return ()
