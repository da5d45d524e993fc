"""The index of a book: brought up to date with its files, and made again on any doubt."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from functools import cache

from goodbooks.core.named import NamedTuple
from goodbooks.desk.disk import files
from goodbooks.desk.disk.drawer import private
from goodbooks.desk.shelved import store
from goodbooks.desk.shelved.store import DamagedError, FileRow, Store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from goodbooks.core.entry import Kind
    from goodbooks.desk.disk.drawer import Drawer
    from goodbooks.desk.disk.files import Stamp
    from goodbooks.desk.disk.where import Where
    from goodbooks.desk.shelved.progress import Progress


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

    folder = os.path.dirname(os.path.dirname(os.path.dirname(__file__)))
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
        is_emptied(row, stamps.get(name)) or is_same(row, stamps.get(name), now)
        for name, row in rows.items()
    )


def _present(stamps: Mapping[str, Stamp | None]) -> set[str]:
    return {name for name, stamp in stamps.items() if stamp is not None}


def is_emptied(row: FileRow, stamp: Stamp | None) -> bool:
    """Whether a file that held entries is gone or holds nothing."""
    return row.entries > 0 and (stamp is None or stamp.size == 0)


def is_same(row: FileRow, stamp: Stamp | None, now: int) -> bool:
    """Whether a file is surely what it was, by its stamp alone: git's rule for racy stamps."""
    return stamp == row.stamp and row.stamp.youngest + files.AGED < row.written <= now


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
    from goodbooks.desk.shelved.catching_up import Reading
    from goodbooks.desk.shelved.loading import no_collecting

    rows = found.files()
    is_changed = False
    with no_collecting():
        for path in making.where.files:
            row = rows.pop(os.path.basename(path), None)
            stamp = files.stamp_of(path)
            if row is not None and (is_emptied(row, stamp) or is_same(row, stamp, time.time_ns())):
                continue
            if stamp is not None:
                reading = Reading(found, making.kinds, path, row, making.progress)
                is_changed |= reading.read()
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
    for table in ("problem", "piece"):
        found.sql.execute(f"delete from {table} where file=?", (row.id,))  # noqa: S608 - two names of our own
    found.sql.execute("delete from file where id=?", (row.id,))
    return True


def throw_away(drawer: Drawer) -> None:
    """Remove an index that turned out to be broken; the next question makes it again."""
    _clear(drawer.index_file)
    _clear(drawer.index_file + "-journal")
