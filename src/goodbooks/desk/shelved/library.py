"""A book open for questions: through the index where it can be, whole in memory where it cannot."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import suppress

from goodbooks.core.book import Book
from goodbooks.core.named import NamedTuple
from goodbooks.core.scope import BEGINNING, Shelf, Source, keys_of, within
from goodbooks.desk.disk import files
from goodbooks.desk.disk.drawer import drawer_of
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.shelved import index, store
from goodbooks.desk.shelved.memory import Loss, Memory, Present, losses
from goodbooks.desk.shelved.read_json import read_json
from goodbooks.desk.shelved.store import DamagedError, Store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping
    from datetime import date
    from typing import TypeVar

    from goodbooks.core.entry import Entry, Kind
    from goodbooks.core.problem import Problem
    from goodbooks.core.scope import Scope
    from goodbooks.desk.disk.files import Stamp
    from goodbooks.desk.disk.where import Where
    from goodbooks.desk.shelved.at_hand import AtHand
    from goodbooks.desk.shelved.behind import Behind
    from goodbooks.desk.shelved.last_reading import LastReading
    from goodbooks.desk.shelved.meanwhile import Meanwhile
    from goodbooks.desk.shelved.progress import Progress
    from goodbooks.syntax.read import Kept

    T = TypeVar("T")

_A_MOMENT = 1.0
"""So many seconds after a look, files that look the same are taken to be so: a command asks twice."""


class UnusableError(Exception):
    """Why there is no index to be had, in a sentence for the user."""


class Heard(NamedTuple):
    """What is to be said about the book itself, and what is missing of it."""

    said: tuple[str, ...]
    losses: tuple[Loss, ...]
    emptied: tuple[str, ...]

    @property
    def is_lost(self) -> bool:
        """Whether something that was acknowledged is missing."""
        return bool(self.losses or self.emptied)


class Seen(NamedTuple):
    """The memory's signature, and the stamp of each file."""

    memory: str
    stamps: tuple[Stamp | None, ...]


class Library:
    """One book's files, index and memory."""

    def __init__(
        self,
        where: Where,
        kinds: Mapping[str, Kind],
        environ: Mapping[str, str],
        wait: float,
        progress: Progress | None = None,
    ) -> None:
        drawer = self.drawer = drawer_of(environ, where.path)
        self.where = where
        self.kinds = kinds
        self.memory = Memory(drawer, where.path)
        self._making = index.Making(where, kinds, drawer, wait, progress)
        self._store: Store | None = None
        self._last_seen: Seen | None = None
        self._last_look = 0.0
        self._told: dict[tuple[str, int], tuple[store.Row, Entry]] | None = None
        self._at_hand: AtHand | None = None
        self.meanwhile: Meanwhile | None = None
        self.last_reading: LastReading | None = None
        self.behind: Behind | None = None
        self._environ = environ

    def stay(self) -> None:
        """Keep what was told of entries from one question to the next, for a door that stays open.

        A long book that has no index yet is answered from memory, until the index is made behind.
        """
        from goodbooks.desk.shelved.at_hand import AtHand
        from goodbooks.desk.shelved.behind import Behind
        from goodbooks.desk.shelved.last_reading import LastReading
        from goodbooks.desk.shelved.meanwhile import Meanwhile, is_long

        self._told, self._at_hand, self.behind = {}, AtHand(), None
        self.last_reading = LastReading(self.where, self.kinds)
        if self.where.is_own and is_long(self.where):
            found = self.as_it_was()
            self.behind = Behind(has_index=found is not None)
            if found is None:
                self.meanwhile = Meanwhile(self.last_reading, self._made_behind)
            else:
                found.sql.close()

    def catch_up(self) -> None:
        """Begin behind what is wanted, once an answer was given: the index, or a look at the whole book."""
        if self.behind is not None:
            self.behind.begin()
        if self.meanwhile is not None and self.meanwhile.is_read:
            self.meanwhile.begin()

    def _made_behind(self, progress: Progress) -> None:
        """Make the index, on another thread and with a connection of its own."""
        other = Library(self.where, self.kinds, self._environ, self._making.wait, progress)
        other._up_to_date().sql.close()

    def _until_made(self) -> None:
        """Wait for an index that is made behind: what it is asked, no memory can answer."""
        if self.meanwhile is not None:
            self.meanwhile.wait(self._making.progress)
            self.meanwhile = None

    @property
    def is_staying(self) -> bool:
        """Whether the door stays open."""
        return self._at_hand is not None

    def once(
        self, source: Source, key: Hashable, make: Callable[[], T], weight: Callable[[T], int]
    ) -> T:
        """What follows from the book as it stands: made once where a door stays open, else now."""
        if self._at_hand is None:
            return make()
        if isinstance(source, Store):
            return self._at_hand.get(source.state(), key, make, weight)
        is_kept = self.meanwhile is not None and source is self.meanwhile.shelf
        return self._at_hand.get(source, key, make, weight) if is_kept else make()

    def ask(self, question: Callable[[Source], T]) -> tuple[T, Heard]:
        """What a question to the book's entries gives, and what is to be said beside it."""
        why = ""
        if self.meanwhile is not None and not self.meanwhile.is_over:
            return self._from_memory(self.meanwhile, question)
        self.meanwhile = None
        if self.where.is_own:
            try:
                return self._from_index(lambda found: _at_once(found, question))
            except UnusableError as error:
                why = str(error)
        return self._from_files(question, why)

    def opened(self, scope: Scope) -> tuple[Book, Heard]:
        """The book narrowed to a scope."""
        return self.made(scope, _as_it_is, lambda book: len(book.written))

    def made(
        self, scope: Scope, make: Callable[[Book, date], T], weight: Callable[[T], int]
    ) -> tuple[T, Heard]:
        """What a function makes of the book narrowed to a scope, and of its day: once where a door stays open."""

        def asked(source: Source) -> T:
            def made() -> T:
                return make(self.narrowed(source, scope), scope.today)

            return self.once(source, (make, scope), made, weight)

        return self.ask(asked)

    def narrowed(self, source: Source, scope: Scope) -> Book:
        """The book narrowed to a scope; where a door stays open, made from its last state."""
        entries = within(source, scope)
        return Book(entries) if self._at_hand is None else self._at_hand.book(scope, entries)

    def ask_tables(self, question: Callable[[Store], T]) -> tuple[T, Heard]:
        """The same for a question that needs the index's tables: made in memory if need be."""
        why = ""
        self._until_made()
        if self.where.is_own:
            try:
                return self._from_index(question)
            except UnusableError as error:
                why = str(error)
        entries, heard = self._from_files(lambda source: source.everything(), why)
        made = store.new_store(":memory:", self.kinds)
        for name in dict.fromkeys(entry.place.file for entry in entries):
            row = made.sql.execute("insert into file(name) values(?)", (name,))
            made.put(row.lastrowid or 0, (e for e in entries if e.place.file == name))
        return question(made), heard

    def _from_index(self, question: Callable[[Store], T]) -> tuple[T, Heard]:
        for is_last in (False, True):
            found = self._fresh()
            try:
                return question(found), self._heard(found)
            except sqlite3.Error as error:
                if is_last or not store.is_damage(error):
                    raise UnusableError(_why(error)) from error
            except (DamagedError, LookupError, ValueError, TypeError) as error:
                if is_last:
                    raise UnusableError(_why(error)) from error
            self._throw_away()
        raise AssertionError  # the second time either answers or raises

    def _throw_away(self) -> None:
        if self._store is not None:
            self._store.sql.close()
            self._store = None
        index.throw_away(self._making.drawer)

    def _fresh(self) -> Store:
        """The index, up to date; raises UnusableError when the cache folder cannot hold one."""
        try:
            return self._up_to_date()
        except Refusal as refusal:
            if refusal.code != NOTHING_CHANGED:
                raise
            raise UnusableError(_why(refusal)) from refusal
        except (OSError, sqlite3.Error, DamagedError, MemoryError) as error:
            raise UnusableError(_why(error)) from error

    def _up_to_date(self) -> Store:
        seen, now = self._seen(), time.monotonic()
        if self._store is not None:
            is_just_seen = seen == self._last_seen and now - self._last_look < _A_MOMENT
            if is_just_seen or index.is_fresh(self._store, self.where, seen.memory):
                return self._store
            self._store.sql.close()
            self._store = None
        self._store = index.fresh(self._making, self._settle, seen.memory)
        self._store.told = self._told
        self._last_seen, self._last_look = seen, now
        return self._store

    def _seen(self) -> Seen:
        """How files and memory look without being read."""
        stamps = tuple(files.stamp_of(path) for path in self.where.files)
        return Seen(self.memory.signature(), stamps)

    def as_it_was(self) -> Store | None:
        """The index without a look at the files; None when there is none."""
        try:
            return index.as_it_was(self._making)
        except (OSError, sqlite3.Error):
            return None

    def _heard(self, found: Store) -> Heard:
        rows = found.files()
        stamps = {os.path.basename(path): files.stamp_of(path) for path in self.where.files}
        emptied = tuple(
            name for name, row in rows.items() if index.is_emptied(row, stamps.get(name))
        )
        lost = tuple(Loss(*pair) for pair in read_json(found.about().lost))
        said = [] if emptied else [loss.sentence for loss in lost]
        (count, first), remarks = found.bad_lines(), found.remarks()
        if emptied or first or remarks:
            from goodbooks.desk.shelved import saying

            gone = [saying.emptied(name, rows[name].entries) for name in emptied]
            bad = saying.bad_lines(count, first) if first else ()
            said = [*gone, *said, *bad, *map(saying.one_line, remarks)]
        return Heard(tuple(said), lost, emptied)

    def _settle(self, found: Store) -> tuple[str, str]:
        """What is missing from the book, for the index to keep."""
        from json import dumps

        lost = self._losses(lambda entry: _same(found, entry))
        return self.memory.signature(), dumps(lost)

    def _losses(self, find: Callable[[Entry], Entry | None]) -> list[Loss]:
        acks = self.memory.acks()
        if not acks:
            return []
        present = Present(self._size, self._bytes, find)
        lost, cut = losses(acks, present, self._reading)
        for ack in cut:
            self.memory.remember(ack)
        return lost

    def _reading(self, text: str) -> Kept:
        from goodbooks.syntax.read import read

        return read(text, self.kinds)

    def _path(self, name: str) -> str:
        folder = self.where.path if self.where.is_folder else os.path.dirname(self.where.path)
        return os.path.join(folder, name)

    def _size(self, name: str) -> int:
        found = files.stamp_of(self._path(name))
        return found.size if found else 0

    def _bytes(self, name: str, start: int, count: int) -> bytes:
        with files.reading(self._path(name)) as (fd, _):
            return files.pread(fd, count, start)

    def heard(self) -> Heard:
        """What is to be said about the book itself."""
        return self.ask(lambda source: None)[1]

    def remembered(self, names: tuple[str, ...]) -> list[Entry]:
        """What the index remembers of files that hold nothing any more."""
        every, _ = self.ask(lambda source: source.everything())
        return [entry for entry in every if entry.place.file in names]

    def forget(self) -> None:
        """Let go of what is missing: memory and index begin anew from the files."""
        if self.meanwhile is not None:
            self.meanwhile.give_up()  # else it would come after, and know what is to be forgotten
            self.meanwhile = None
        self.memory.forget()
        self._throw_away()
        if self.is_staying:
            self.stay()

    def missing(self) -> Heard:
        """What is missing from the book, and that alone."""
        heard = self.heard() if self.where.is_own else Heard((), (), ())
        return heard._replace(said=heard.said[: len(heard.emptied) or len(heard.losses)])

    def _from_files(self, question: Callable[[Source], T], why: str) -> tuple[T, Heard]:
        """The same by reading everything; `why` says what is wrong with the index."""
        if not self.where.path:  # no book at all: what reads one need not be loaded
            return question(Shelf(())), Heard((), (), ())
        from goodbooks.desk.shelved.loading import read_book

        kept = read_book(self.where, self.kinds)
        return self._from_shelf(question, Shelf(kept.entries), kept.problems, why)

    def _from_memory(self, held: Meanwhile, question: Callable[[Source], T]) -> tuple[T, Heard]:
        """The same from what was read of a long book that has no index yet."""
        held.bring(self._seen().stamps, self._making.progress)
        return self._from_shelf(question, held.shelf, held.problems, "")

    def _from_shelf(
        self, question: Callable[[Source], T], shelf: Shelf, problems: list[Problem], why: str
    ) -> tuple[T, Heard]:
        """What entries in memory answer, and what is to be said beside it."""
        said = [why] if why else []
        lost: list[Loss] = []
        if self.where.is_own:
            try:
                lost = self._losses(lambda entry: _same(shelf, entry))
            except OSError as error:
                said.append(
                    f"whether anything is missing could not be seen ({files.reason(error)})"
                )
        said += [loss.sentence for loss in lost]
        from goodbooks.desk.shelved.saying import summary

        said += summary(problems)
        return question(shelf), Heard(tuple(said), tuple(lost), ())


def _as_it_is(book: Book, today: date) -> Book:
    return book


def _same(source: Source, entry: Entry) -> Entry | None:
    """The entry with the same id, or one that says the same."""
    key = f"i:{entry.id}" if entry.id else keys_of(entry)[-1]
    since = BEGINNING if entry.id else entry.on
    found = source.entries(sorted(source.numbers([key], since)))
    named = found[0] if entry.id and found else None
    return entry if entry in found else named


def _at_once(found: Store, question: Callable[[Source], T]) -> T:
    """What a question gives when all its looks are at one state of the index, locked once for all.

    A question that is asked within another looks at the state of that one.
    """
    if found.sql.in_transaction:
        return question(found)
    found.sql.execute("begin")
    try:
        return question(found)
    finally:
        with suppress(sqlite3.Error):  # what went wrong before says more
            found.sql.execute("rollback")


def _why(error: Exception) -> str:
    if isinstance(error, OSError):
        reason = files.reason(error)
    elif isinstance(error, Refusal):
        reason = "another goodbooks is at it"
    else:
        reason = f"it said {getattr(error, 'sqlite_errorname', type(error).__name__)}"
    return f"the index in the cache folder cannot be used ({reason}); the book was read without it"
