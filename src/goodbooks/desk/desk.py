"""The desk: opens a book, makes its pages, understands a line and adds it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.core.scope import Scope, Shelf, within
from goodbooks.desk.clock import Clock, system_clock
from goodbooks.desk.kinds import Kinds
from goodbooks.desk.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.where import Where, find_book

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from goodbooks.core.document import Document, Question, Recipe
    from goodbooks.core.entry import Entry
    from goodbooks.core.finding import Finding
    from goodbooks.core.problem import Problem
    from goodbooks.desk.understand import Understood


class Opened(NamedTuple):
    """A book narrowed to a scope, and what is to be said about it.

    `said` are one-line sentences for the user; `is_lost` tells that something that was
    acknowledged is missing.
    """

    book: Book
    said: tuple[str, ...]
    is_lost: bool


class Page(NamedTuple):
    """A page, and what is to be said about the book it was made from."""

    document: Document
    said: tuple[str, ...]
    is_lost: bool


class Checked(NamedTuple):
    """Everything there is to be said about a book."""

    problems: tuple[Problem, ...]
    findings: tuple[Finding, ...]
    said: tuple[str, ...]
    entries: int


class Added(NamedTuple):
    """What was added, as it stands in the file now."""

    text: str
    file: str


class Names(NamedTuple):
    """What can be completed: people, matters without #, and ids without ^."""

    people: tuple[str, ...]
    matters: tuple[str, ...]
    ids: tuple[str, ...]


def open_desk(
    book: str | None,
    today: date | None,
    environ: Mapping[str, str],
    cwd: str,
    *,
    lock_wait: float = 5.0,
) -> Desk:
    """The desk with the book that is meant; raises a refusal when there is none."""
    return Desk(find_book(book, environ, cwd), system_clock(today), environ, lock_wait=lock_wait)


class Desk:
    """One book, and everything that is done with it."""

    def __init__(
        self, where: Where, clock: Clock, environ: Mapping[str, str], *, lock_wait: float = 5.0
    ) -> None:
        self.where = where
        self.clock = clock
        self.kinds = Kinds()
        self._environ = environ
        self._lock_wait = lock_wait
        self._shelf: tuple[Shelf, tuple[str, ...]] | None = None

    def open(self, scope: Scope) -> Opened:
        """The book narrowed to what a scope needs."""
        shelf, said = self._read()
        return Opened(Book(within(shelf, scope)), said, is_lost=False)

    def _read(self) -> tuple[Shelf, tuple[str, ...]]:
        if self._shelf is None:
            from goodbooks.desk.loading import read_book
            from goodbooks.desk.saying import summary

            kept = read_book(self.where, self.kinds)
            self._shelf = (Shelf(kept.entries), summary(kept.problems))
        return self._shelf

    def recipes(self) -> dict[str, Recipe]:
        """Every page there is."""
        from goodbooks import documents
        from goodbooks.core.document import Recipe

        return catalog.load(documents, "RECIPE", Recipe)

    def recipe(self, name: str) -> Recipe:
        """One page's recipe, by its name."""
        from goodbooks import documents
        from goodbooks.core.document import Recipe

        return catalog.member(documents, name.replace("-", "_"), "RECIPE", Recipe)

    def page(self, name: str, question: Question) -> Page:
        """A page, composed from what its readers may see."""
        from goodbooks.core.document import page

        recipe = self.recipe(name)
        opened = self.open(recipe.scope(question))
        document = page(recipe, opened.book, question, self.kinds)
        return Page(document, opened.said, opened.is_lost)

    def check(self) -> Checked:
        """Everything there is to be said, from the files themselves."""
        from goodbooks import checks
        from goodbooks.core.finding import Check
        from goodbooks.desk.loading import read_book

        kept = read_book(self.where, self.kinds)
        book = Book(kept.entries)
        every = catalog.load(checks, "CHECK", Check).values()
        findings = tuple(found for check in every for found in check.find(book, self.clock.today))
        return Checked(tuple(kept.problems), findings, (), len(kept.entries))

    def understand(self, line: str, more: Sequence[str] = (), *, now: bool = True) -> Understood:
        """The entry that a line and further lines mean; writes nothing."""
        from goodbooks.desk.understand import understand

        return understand(line, more, self.kinds, self.clock, self._known(), now=now)

    def understand_all(self, text: str) -> tuple[Understood, ...]:
        """Every entry of a text, which may point to one another; writes nothing."""
        from goodbooks.desk.batch import understand_all

        return understand_all(text, self.kinds, self.clock, self._known())

    def prepared(self, entry: Entry) -> Understood:
        """An entry made from its parts, with an id and when it was written; writes nothing."""
        return self.understand(self.text_of(entry))

    def text_of(self, entry: Entry) -> str:
        """An entry as it stands in a book."""
        from goodbooks.syntax.write import write

        return write(entry)

    def _known(self) -> _KnownFromBook:
        return _KnownFromBook(self.open(Scope(self.clock.today, is_everything=True)).book)

    def add(self, entries: Sequence[Entry]) -> Added:
        """Add entries to the book, durably: when this returns they are on the disk."""
        from goodbooks.desk import files
        from goodbooks.syntax.write import write

        if self.where.demo:
            raise Refusal(
                f"demo:{self.where.demo} is a demo book, and stays as it is",
                "goodbooks start makes a book of your own",
                NOTHING_CHANGED,
            )
        text = "".join(write(entry) + "\n" for entry in entries)
        path = self._target()
        files.append(path, lambda file: text, self._lock_wait)
        self._shelf = None
        return Added(text, path)

    def _target(self) -> str:
        """The file to add to: the year's own where years have files, else the last."""
        year = os.path.join(self.where.path, f"{self.clock.today.year}.book")
        return year if year in self.where.files else self.where.files[-1]

    def entry(self, ref: str) -> Entry:
        """One entry, by ^id, id or @digest."""
        book = self.open(Scope(self.clock.today, is_everything=True)).book
        found = book.get(ref) or next((e for e in book.written if e.ref == ref), None)
        if found is None:
            from goodbooks.core.names import near

            meant = near(ref.removeprefix("^"), list(self.names().ids))
            remedy = f"did you mean ^{meant}?" if meant else "goodbooks find shows the entries"
            raise Refusal(f"there is no entry {ref}", remedy)
        return found

    def names(self) -> Names:
        """Everybody and everything that has a name in the book."""
        book = self.open(Scope(self.clock.today, is_everything=True)).book
        ids = dict.fromkeys(entry.id for entry in book.written if entry.id)
        return Names(book.names(), book.matters(), tuple(ids))


class _KnownFromBook:
    """What a book in memory knows already."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._people = {book.person_key(name) for name in book.names()}

    def is_person(self, name: str) -> bool:
        """Whether somebody is called that, or it is me."""
        return self._book.is_me(name) or self._book.person_key(name) in self._people

    def people(self) -> list[str]:
        """Everybody's names."""
        return list(self._book.names())

    def is_taken(self, ref: str) -> bool:
        """Whether an entry has this id."""
        return self._book.get(ref) is not None

    def ids(self) -> list[str]:
        """Every id."""
        return [entry.id for entry in self._book.written if entry.id]
