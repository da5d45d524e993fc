"""One file of a book brought up to date in the index: its tail alone, or what was changed in it, where that is enough."""

from __future__ import annotations

import os
import time
from hashlib import sha256
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.desk.disk import files
from goodbooks.desk.shelved import patching
from goodbooks.desk.shelved.saying import is_worth_saying
from goodbooks.syntax import stretches

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from hashlib import _Hash as Digest

    from goodbooks.core.entry import Kind
    from goodbooks.desk.disk.files import Stamp
    from goodbooks.desk.shelved.pieces import Middle, Piece
    from goodbooks.desk.shelved.progress import Progress
    from goodbooks.desk.shelved.store import FileRow, Store

_LARGE = 2 << 20
_CHUNK = 1 << 16  # what is read and hashed at once stays in the processor's own memory


class _End(NamedTuple):
    """How many entries a file has, and its last one's number, line and first byte."""

    entries: int
    last_n: int | None
    last_line: int
    last_byte: int


class Reading:
    """One file being read into the index: its tail alone where the rest is what it was."""

    def __init__(
        self,
        found: Store,
        kinds: Mapping[str, Kind],
        path: str,
        row: FileRow | None,
        progress: Progress | None,
    ) -> None:
        self._store = found
        self._kinds = kinds
        self._progress = progress
        self._path = path
        self._name = os.path.basename(path)
        self._row = row
        self._piece = patching.last_piece(found, row.id) if row else None
        self._within = bytearray()
        """What the last piece held when the file was read last, once it is known that it still does."""

    def read(self) -> bool:
        """Bring the index up to date with the file; True when anything was written."""
        written = time.time_ns()
        start, tail, stamp, sha = self._bytes()
        row = self._row
        if row is not None and sha == row.sha and stamp.size == row.size:
            if stamp == row.stamp and stamp.youngest + files.AGED >= written:
                return False
            self._store.sql.execute(
                "update file set mtime=?, inode=?, changed=?, written=? where id=?",
                (stamp.mtime, stamp.inode, stamp.changed, written, row.id),
            )
            return True
        self._take_in(start, tail, stamp, sha, written)
        return True

    def _bytes(self) -> tuple[int, bytes, Stamp, bytes]:
        """From where the file is to be read again, its bytes from there, its stamp and digest."""
        for _ in range(4):
            with files.reading(self._path) as (fd, before):
                known = self._unchanged(fd, before.size)
                start = self._row.last_byte if known and self._row else 0
                tail = files.pread(fd, before.size - start + 1, start)
                whole = known or sha256()
                whole.update(
                    memoryview(tail)[self._row.size - start if known and self._row else 0 :]
                )
                if len(tail) == before.size - start and files.stamp_of(self._path) == before:
                    return start, tail, before, whole.digest()
        raise files.changing(self._path)

    def _unchanged(self, fd: int, size: int) -> Digest | None:
        """The digest of all that was known of the file, if it is still so; else None."""
        row = self._row
        if row is None or not row.last_byte or size < row.size:
            return None
        whole, left = sha256(), row.size
        kept = row.size - self._piece.byte if self._piece else 0
        self._within.clear()
        os.lseek(fd, 0, os.SEEK_SET)
        while left > 0 and (part := os.read(fd, min(left, _CHUNK))):
            whole.update(part)
            left -= len(part)
            if left < kept:
                self._within += part[-(kept - left) :]
        return whole if whole.digest() == row.sha else None

    def _take_in(self, start: int, tail: bytes, stamp: Stamp, sha: bytes, written: int) -> None:
        row = self._row
        changed = patching.changed_in(self._store, row, tail) if row and not start else None
        if row and changed:
            file, end = row.id, self._patch(row, *changed)
        else:
            file, end = self._read_on(start, tail)
        self._store.sql.execute(
            "update file set size=?, mtime=?, inode=?, changed=?, written=?, sha=?, entries=?, last_n=?,"
            " last_line=?, last_byte=? where id=?",
            (*stamp, written, sha, *end, file),
        )

    def _read_on(self, start: int, tail: bytes) -> tuple[int, _End]:
        """Read from the last entry on, or all where there is none to begin with."""
        sql = self._store.sql
        row, line = self._row, 1
        entries = 0
        if row is not None and start and row.last_n is not None:
            line, entries = row.last_line, row.entries - 1
            self._store.take_out([row.last_n])
            sql.execute("delete from problem where file=? and line>=?", (row.id, line))
        elif row is not None:
            _take_out_file(self._store, row.id)
            sql.execute("delete from problem where file=?", (row.id,))
        file = row.id if row else self._new_file()
        if start and row and self._piece:
            more = bytes(self._within) + tail[row.size - start :]
            patching.keep_more(self._store, file, self._piece, more)
        elif not start:
            patching.keep_whole(self._store, file, tail)
        last_n, last_line = None, line
        for n, at, count in self._put(file, tail, line):
            entries += count
            last_n, last_line = n, at
        begin = 0  # where there is no last entry to begin with, all is read again
        if last_n is not None and (start or b"\n" in tail):
            begin = start + _start_of(tail, last_line - line)
        return file, _End(entries, last_n, last_line, begin)

    def _patch(self, row: FileRow, known: list[Piece], changed: Middle) -> _End:
        """Read again what was changed in the middle of the file, and nothing else of it."""
        found = self._store
        gone = patching.take_out(found, row.id, changed)
        last_n, last_line, fresh = None, changed.line, []
        for n, at, count in self._put(row.id, changed.data, changed.line):
            fresh += found.entries(range(n - count + 1, n + 1))
            last_n, last_line = n, at
        patching.respell(found, gone, fresh)
        patching.keep_changed(found, row.id, known, changed)
        entries = row.entries - len(gone) + len(fresh)
        if changed.behind:
            begin = row.last_byte + changed.moved
            return _End(entries, row.last_n, row.last_line + changed.lines, begin)
        if last_n is None:
            return _End(entries, None, 1, 0)
        begin = changed.byte + _start_of(changed.data, last_line - changed.line)
        return _End(entries, last_n, last_line, begin)

    def _new_file(self) -> int:
        made = self._store.sql.execute(
            "insert into file values(null,?,0,0,0,0,0,x'',0,null,1,0)", (self._name,)
        )
        return made.lastrowid or 0

    def _put(self, file: int, data: bytes, line: int) -> Iterator[tuple[int, int, int]]:
        """Put what the bytes say in; gives the last entry's number, its line, and how many."""
        total = len(data)
        for kept, done in stretches.stretches(data, self._name, self._kinds, line):
            worth = [problem for problem in kept.problems if is_worth_saying(problem)]
            self._store.put_problems(file, worth)
            n = self._store.put(file, kept.entries)
            if self._progress is not None and total > _LARGE:
                self._progress(min(done, total), total)
            if n is not None:
                yield n, kept.entries[-1].place.line, len(kept.entries)


def _take_out_file(found: Store, file: int) -> None:
    """Forget every entry of one file; where there is no other, all at once and not one by one."""
    if found.sql.execute("select 1 from entry where file<>? limit 1", (file,)).fetchone():
        found.take_out(found.of_file(file))
        return
    for table in ("entry", "bears", "term"):
        found.sql.execute(f"delete from {table}")  # noqa: S608 - three names of our own
    found.sql.execute("insert into words(words) values('delete-all')")


def _start_of(data: bytes, lines_before: int) -> int:
    """The byte at which a line begins, counted from the end where that is nearer."""
    behind = data.count(b"\n") - lines_before
    at = len(data)
    for _ in range(behind + 1):
        at = data.rfind(b"\n", 0, at)
    return at + 1
