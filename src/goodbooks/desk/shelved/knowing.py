"""What the book knows already, for understanding a line: from the index, and the lines since."""

from __future__ import annotations

import os
import time
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING

from goodbooks.core.book import Book
from goodbooks.core.entry import people_in
from goodbooks.core.names import ME, by_short_name, name_key
from goodbooks.core.scope import BEGINNING
from goodbooks.desk.disk import files
from goodbooks.desk.shelved.index import is_same
from goodbooks.desk.shelved.loading import no_collecting
from goodbooks.desk.shelved.patching import last_piece
from goodbooks.desk.shelved.store import Store
from goodbooks.syntax.stretches import stretches

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from goodbooks.core.entry import Entry, Kind
    from goodbooks.core.scope import Source
    from goodbooks.desk.shelved.library import Library
    from goodbooks.desk.shelved.store import FileRow

_LONGEST_TAIL = 256 << 10


class BookKnown:
    """What entries in memory know, a whole book's or its newest alone; each sort gathered when it is first asked for."""

    def __init__(self, entries: list[Entry]) -> None:
        self._entries = entries

    @cached_property
    def _book(self) -> Book:
        return Book(self._entries)

    @cached_property
    def _people(self) -> set[str]:
        return {self._book.person_key(name) for name in self._book.names()}

    @cached_property
    def _ids(self) -> dict[str, Entry]:
        found: dict[str, Entry] = {}
        for entry in self._entries:
            if entry.id:
                found.setdefault(entry.id, entry)
        return found

    @cached_property
    def _matters(self) -> set[str]:
        return {name_key(tag) for tag in self._book.matters()}

    def is_person(self, name: str) -> bool:
        """Whether somebody is called that, or it is me."""
        return (
            self._book.is_me(name)
            or self._book.person_key(name) in self._people
            or bool(by_short_name(name, self.people()))
        )

    def people(self) -> list[str]:
        """Everybody's names."""
        return list(self._book.names())

    def is_taken(self, ref: str) -> bool:
        """Whether an entry has this id."""
        return ref in self._ids

    def ids(self) -> list[str]:
        """Every id."""
        return list(self._ids)

    def with_id(self, ref: str) -> Entry | None:
        """The entry with this id as it was written; None when there is none."""
        return self._ids.get(ref)

    def by_ref(self, refs: Iterable[str]) -> dict[str, Entry]:
        """Those of these entries that there are, each by its ^id, as it was written."""
        found = {ref: self._ids.get(ref[1:]) for ref in refs if ref[:1] == "^"}
        return {ref: entry for ref, entry in found.items() if entry is not None}

    def is_matter(self, tag: str) -> bool:
        """Whether an entry is about this matter, written without its #."""
        return name_key(tag) in self._matters

    def matters(self) -> list[str]:
        """Every matter."""
        return list(self._book.matters())

    def of_kind(self, kind: str) -> list[Entry]:
        """The entries of one kind; of every kind when it is ""."""
        every = (*self._book.entries, *self._book.planned)
        return [entry for entry in every if kind in ("", entry.kind)]


class IndexKnown:
    """What the index knew when it was last made, and what stands in the files since.

    The last entry of a file that has grown may have grown with it: it is `again` in the tail, and counts as it stands there.
    """

    def __init__(self, found: Store, tail: list[Entry], again: frozenset[int]) -> None:
        self._store = found
        self._tail = BookKnown(tail)
        self._again = again

    def is_person(self, name: str) -> bool:
        """Whether somebody is called that, or it is me."""
        key = name_key(name)
        return (
            key == ME
            or self._store.is_there("p:" + key)
            or self._tail.is_person(name)
            or key in _also_known(self._store)
            or bool(by_short_name(name, self.people()))
        )

    def people(self) -> list[str]:
        """Everybody's names."""
        return list(self._everybody)

    @cached_property
    def _everybody(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self._store.shown("p:"), *self._tail.people())))

    def is_taken(self, ref: str) -> bool:
        """Whether an entry has this id."""
        return self._store.is_there("i:" + ref) or self._tail.is_taken(ref)

    def ids(self) -> list[str]:
        """Every id."""
        return list(dict.fromkeys((*self._store.shown("i:"), *self._tail.ids())))

    def with_id(self, ref: str) -> Entry | None:
        """The entry with this id as it was written; None when there is none."""
        found = self._before(self._store.numbers(["i:" + ref], BEGINNING))
        return found[0] if found else self._tail.with_id(ref)

    def by_ref(self, refs: Iterable[str]) -> dict[str, Entry]:
        """Those of these entries that there are, each by its ^id, as it was written."""
        wanted = [ref for ref in refs if ref[:1] == "^"]
        numbers = self._store.numbers(["i:" + ref[1:] for ref in wanted], BEGINNING)
        found = {entry.ref: entry for entry in reversed(self._before(numbers))}
        return {**self._tail.by_ref(wanted), **found}

    def is_matter(self, tag: str) -> bool:
        """Whether an entry is about this matter, written without its #."""
        return self._store.is_there("m:" + name_key(tag)) or self._tail.is_matter(tag)

    def matters(self) -> list[str]:
        """Every matter."""
        return list(dict.fromkeys((*self._store.shown("m:"), *self._tail.matters())))

    def of_kind(self, kind: str) -> list[Entry]:
        """The entries of one kind; of every kind when it is ""."""
        if not kind:
            again = self._store.entries(self._again)
            before = [one for one in self._store.everything() if one not in again]
            return before + self._tail.of_kind("")
        numbers = self._store.numbers(["k:" + kind], BEGINNING)
        return self._before(numbers) + self._tail.of_kind(kind)

    def _before(self, numbers: set[int]) -> list[Entry]:
        """Those of the entries that stand before the tail, the oldest first."""
        return self._store.entries(sorted(numbers - self._again))


def _also_known(source: Source) -> set[str]:
    """The keys of every further name that a person entry gives."""
    people = source.entries(sorted(source.numbers(["k:person"], BEGINNING)))
    return {name_key(name) for entry in people for name in entry.aliases()}


def known_of(library: Library) -> BookKnown | IndexKnown:
    """What is known, without reading again what the index has read.

    A file that has only grown since is not read from its beginning; of one that stands there in place of another, nothing of the other is known.
    """
    found = None if library.where.demo else library.as_it_was()
    tail = _tail_of(library, found) if found is not None else None
    if found is not None and tail is not None:
        return IndexKnown(found, *tail)
    known, _ = library.ask(
        lambda source: library.once(
            source, "known", lambda: BookKnown(source.everything()), _hardly_any
        )
    )
    return known


def _tail_of(library: Library, found: Store) -> tuple[list[Entry], frozenset[int]] | None:
    """The entries from the last one on that the index knows of a file that has grown, and the numbers of those last ones; None when that is not little, or a file has not only grown."""
    rows = found.files()
    paths = {os.path.basename(path): path for path in library.where.files}
    if not rows.keys() >= paths.keys():
        return None
    tail: list[Entry] = []
    again: set[int] = set()
    for name, path in paths.items():
        row, stamp = rows[name], files.stamp_of(path)
        if stamp is None or is_same(row, stamp, time.time_ns()):
            continue
        is_little = row.size <= stamp.size <= row.last_byte + _LONGEST_TAIL
        if not is_little or not _has_only_grown(found, path, row):
            return None
        tail += _read_from(path, row, library.kinds)
        again.update(one for one in (row.last_n,) if one is not None)
    return tail, frozenset(again)


def _has_only_grown(found: Store, path: str, row: FileRow) -> bool:
    """Whether what the index knows of a file still stands at its beginning, by the last piece of it: whatever is put in or taken out before moves that."""
    piece = last_piece(found, row.id)
    if piece is None:
        return not row.size
    with files.reading(path) as (fd, stamp):
        data = files.pread(fd, piece.size, piece.byte)
    return stamp.inode == row.inode and sha256(data).digest() == piece.sha


def _read_from(path: str, row: FileRow, kinds: Mapping[str, Kind]) -> list[Entry]:
    with files.reading(path) as (fd, stamp):
        data = files.pread(fd, stamp.size - row.last_byte, row.last_byte)
    with no_collecting():
        parts = stretches(data, row.name, kinds, row.last_line)
        return [entry for part, _ in parts for entry in part.entries]


def names_of(library: Library) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Everybody's names and every matter; gathered once from a book that is read in memory."""

    def asked(source: Source) -> tuple[tuple[str, ...], tuple[str, ...]]:
        if isinstance(source, Store):  # which keeps them itself
            return names_in(source)
        return library.once(source, "names", lambda: names_in(source), _hardly_any)

    return library.ask(asked)[0]


def every_name(source: Source) -> tuple[str, ...]:
    """Every name that anybody has in an entry, each in one spelling."""
    if isinstance(source, Store):
        return source.shown("p:")
    return tuple(dict.fromkeys(name for one in source.everything() for name in people_in(one)))


def _hardly_any(found: object) -> int:
    """What this weighs beside entries that are opened: nothing that is kept twice."""
    return 1


def names_in(source: Source) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Everybody's names and every matter."""
    if isinstance(source, Store):
        return source.shown("p:"), source.shown("m:")
    book = Book(source.everything())
    return book.names(), book.matters()
