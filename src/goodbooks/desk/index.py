"""The index of a book: brought up to date with its files, and made again on any doubt."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.desk import files, store
from goodbooks.desk.drawer import private
from goodbooks.desk.saying import is_worth_saying
from goodbooks.desk.store import DamagedError, FileRow, Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from hashlib import _Hash as Digest

    from goodbooks.core.entry import Kind
    from goodbooks.desk.drawer import Drawer
    from goodbooks.desk.files import Stamp
    from goodbooks.desk.where import Where

    Progress = Callable[[int, int], None]

_AGED = 2_000_000_000  # a stamp younger than this when it was read says nothing
_LARGE = 2 << 20
_CHUNK = 1 << 16  # what is read and hashed at once stays in the processor's own memory


class Making(NamedTuple):
    """What an index is made from: the book, the kinds, where it is kept, whom to tell."""

    where: Where
    kinds: Mapping[str, Kind]
    drawer: Drawer
    wait: float
    progress: Progress | None = None


def fresh(making: Making, settle: Callable[[Store], tuple[str, str]], memory: str) -> Store:
    """The index, up to date with the book's files.

    `settle` looks what is missing from the book and gives the memory's signature and the
    losses to be kept; it is asked only when the files or the memory have changed.
    """
    found = as_it_was(making)
    if found is not None and is_fresh(found, making.where, memory):
        return found
    if found is not None:
        found.sql.close()
    making.drawer.open()
    with making.drawer.locked(making.wait):
        found = as_it_was(making)
        if found is None:
            found = _made(making)
        if not is_fresh(found, making.where, memory):
            _refresh(found, making, settle)
    return found


def as_it_was(making: Making) -> Store | None:
    """The index without a look at the book's files; None when there is none to be trusted."""
    try:
        found = store.open_store(making.drawer.index_file, making.kinds)
    except DamagedError:
        return None
    about = found.about()
    if (about.path, about.program) == (os.path.abspath(making.where.path), _program()):
        return found
    found.sql.close()
    return None


@cache
def _program() -> int:
    """What changes when the code that reads entries does: an index made by other code is none."""
    from zlib import crc32

    folder = os.path.dirname(os.path.dirname(__file__))
    mark = store.VERSION
    for room in ("core", "entries", "syntax"):
        with os.scandir(os.path.join(folder, room)) as found:
            for file in sorted((f for f in found if f.name.endswith(".py")), key=lambda f: f.name):
                stamp = file.stat()
                mark = crc32(f"{file.name} {stamp.st_size} {stamp.st_mtime_ns}".encode(), mark)
    return mark


def is_fresh(found: Store, where: Where, memory: str) -> bool:
    """Whether files and memory stand as the index knows them."""
    rows = found.files()
    stamps = {os.path.basename(path): files.stamp_of(path) for path in where.files}
    if found.about().memory != memory or not rows.keys() >= _present(stamps):
        return False
    now = time.time_ns()
    return all(
        is_emptied(row, stamps.get(name)) or _is_same(row, stamps.get(name), now)
        for name, row in rows.items()
    )


def _present(stamps: Mapping[str, Stamp | None]) -> set[str]:
    return {name for name, stamp in stamps.items() if stamp is not None}


def is_emptied(row: FileRow, stamp: Stamp | None) -> bool:
    """Whether a file that held entries is gone or holds nothing."""
    return row.entries > 0 and (stamp is None or stamp.size == 0)


def _is_same(row: FileRow, stamp: Stamp | None, now: int) -> bool:
    """Whether a file is surely what it was, by its stamp alone: git's rule for racy stamps."""
    return stamp == row.stamp and row.stamp.youngest + _AGED < row.written <= now


def _made(making: Making) -> Store:
    """A new index with nothing in it, in the old one's place."""
    beside = making.drawer.index_file + ".new"
    _clear(beside)
    try:
        os.close(private(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
        new = store.new_store(beside, making.kinds)
        try:
            about = (os.path.abspath(making.where.path), _program(), 0, None, "[]")
            new.sql.execute("insert into about values(?,?,?,?,?)", about)
            _read_all(new, making)
            _finish(new, beside)
        finally:
            new.sql.close()
        _clear(making.drawer.index_file)
        _clear(making.drawer.index_file + "-journal")
        os.replace(beside, making.drawer.index_file)
    except BaseException:
        _clear(beside)
        raise
    return store.open_store(making.drawer.index_file, making.kinds)


def _clear(path: str) -> None:
    """Make room in the cache folder, whatever stands there."""
    if os.path.isdir(path) and not os.path.islink(path):
        import shutil

        shutil.rmtree(path)
        return
    with suppress(FileNotFoundError):
        os.unlink(path)


def _finish(found: Store, path: str) -> None:
    """Bring the index to the disk, then give it the stamp that says it is whole."""
    mark = store.new_mark(time.time_ns())
    found.sql.execute("update about set mark=?", (mark,))
    found.sql.execute("commit")
    fd = os.open(path, os.O_RDWR)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)
    os.utime(path, ns=(mark, mark))


def _refresh(found: Store, making: Making, settle: Callable[[Store], tuple[str, str]]) -> None:
    """Read what has changed since, look what is missing, and seal the index again."""
    path = making.drawer.index_file
    found.sql.execute("pragma synchronous=normal")
    found.sql.execute("begin immediate")
    try:
        is_changed = _read_all(found, making)
        memory, lost = settle(found)
        before = found.about()
        if not is_changed and (before.memory, before.lost) == (memory, lost):
            found.sql.execute("rollback")
            return
        found.sql.execute("update about set memory=?, lost=?", (memory, lost))
        _finish(found, path)
    except BaseException:
        with suppress(Exception):
            found.sql.execute("rollback")
        raise


def _read_all(found: Store, making: Making) -> bool:
    """Read every file that is not surely what it was; True when anything was written."""
    from goodbooks.desk.loading import no_collecting

    rows = found.files()
    is_changed = False
    with no_collecting():
        for path in making.where.files:
            row = rows.pop(os.path.basename(path), None)
            stamp = files.stamp_of(path)
            if row is not None and (is_emptied(row, stamp) or _is_same(row, stamp, time.time_ns())):
                continue
            if stamp is not None:
                is_changed |= _Reading(found, making, path, row).read()
    for row in rows.values():
        is_changed |= _let_go(found, row)
    found.files()
    return is_changed


def _let_go(found: Store, row: FileRow) -> bool:
    """Forget a file that is no more, if it held nothing or only took another name."""
    others = (other for other in found.files().values() if other.id != row.id)
    if row.entries and not any(other.sha == row.sha for other in others):
        return False
    found.take_out(found.of_file(row.id))
    found.sql.execute("delete from problem where file=?", (row.id,))
    found.sql.execute("delete from file where id=?", (row.id,))
    return True


def _sha256() -> Digest:
    from hashlib import sha256  # only when there is something to read

    return sha256()


class _Reading:
    """One file being read into the index: its tail alone where the rest is what it was."""

    def __init__(self, found: Store, making: Making, path: str, row: FileRow | None) -> None:
        self._store = found
        self._making = making
        self._path = path
        self._name = os.path.basename(path)
        self._row = row

    def read(self) -> bool:
        """Bring the index up to date with the file; True when anything was written."""
        written = time.time_ns()
        start, tail, stamp, sha = self._bytes()
        row = self._row
        if row is not None and sha == row.sha and stamp.size == row.size:
            if stamp == row.stamp and stamp.youngest + _AGED >= written:
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
                whole = known or _sha256()
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
        whole, left = _sha256(), row.size
        os.lseek(fd, 0, os.SEEK_SET)
        while left > 0 and (part := os.read(fd, min(left, _CHUNK))):
            whole.update(part)
            left -= len(part)
        return whole if whole.digest() == row.sha else None

    def _take_in(self, start: int, tail: bytes, stamp: Stamp, sha: bytes, written: int) -> None:
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
        last_n, last_line = None, line
        for n, at, count in self._put(file, tail, line):
            entries += count
            last_n, last_line = n, at
        begin = 0  # where there is no last entry to begin with, all is read again
        if last_n is not None and (start or b"\n" in tail):
            begin = start + _start_of(tail, last_line - line)
        sql.execute(
            "update file set size=?, mtime=?, inode=?, changed=?, written=?, sha=?, entries=?, last_n=?,"
            " last_line=?, last_byte=? where id=?",
            (*stamp, written, sha, entries, last_n, last_line, begin, file),
        )

    def _new_file(self) -> int:
        made = self._store.sql.execute(
            "insert into file values(null,?,0,0,0,0,0,x'',0,null,1,0)", (self._name,)
        )
        return made.lastrowid or 0

    def _put(self, file: int, data: bytes, line: int) -> Iterator[tuple[int, int, int]]:
        """Put what the bytes say in; gives the last entry's number, its line, and how many."""
        from goodbooks.desk.loading import stretches

        total = len(data)
        for kept, done in stretches(data, self._name, self._making.kinds, line):
            worth = [problem for problem in kept.problems if is_worth_saying(problem)]
            self._store.put_problems(file, worth)
            n = self._store.put(file, kept.entries)
            if self._making.progress is not None and total > _LARGE:
                self._making.progress(min(done, total), total)
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


def throw_away(drawer: Drawer) -> None:
    """Remove an index that turned out to be broken; the next question makes it again."""
    _clear(drawer.index_file)
    _clear(drawer.index_file + "-journal")
