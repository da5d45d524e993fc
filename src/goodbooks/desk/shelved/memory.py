"""What was acknowledged: the last entries added, kept beside the index, so that a loss is seen."""

from __future__ import annotations

import os
from contextlib import suppress

from goodbooks.core.named import NamedTuple
from goodbooks.desk.disk import files
from goodbooks.desk.disk.drawer import private

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.entry import Entry
    from goodbooks.desk.disk.drawer import Drawer
    from goodbooks.syntax.read import Kept

MOST = 200
_BLANK = b"\r\n"


class Ack(NamedTuple):
    """One acknowledged addition: when, in which file, from which byte, and its text there."""

    when: str
    file: str
    start: int
    text: str
    is_cut: bool = False

    @property
    def end(self) -> int:
        """The byte after it."""
        return self.start + len(self.text.encode())


class Loss(NamedTuple):
    """Something acknowledged that is not in the book any more, and its text."""

    sentence: str
    text: str


class Memory:
    """The acknowledged additions to one book. Without a cache folder it remembers nothing."""

    def __init__(self, drawer: Drawer, book: str) -> None:
        self._drawer = drawer
        self._book = os.path.abspath(book)

    def signature(self) -> str:
        """What changes whenever something is remembered or forgotten."""
        found = files.stamp_of(self._drawer.memory_file)
        return f"{found.size}-{found.mtime}" if found else ""

    def known(self) -> list[Ack]:
        """The same, where it is better to know nothing than to stop: none if it cannot be read."""
        try:
            return self.acks()
        except OSError:
            return []

    def acks(self) -> list[Ack]:
        """The additions since the last forgetting, oldest first, at most the last 200."""
        from json import loads

        found: dict[tuple[str, int, str], Ack] = {}
        for line in self._lines()[1:]:
            with suppress(ValueError, TypeError, KeyError):
                said = loads(line)
                ack = Ack(*said)
                found[ack.file, ack.start, ack.text] = ack
        return list(found.values())[-MOST:]

    def remember(self, ack: Ack) -> None:
        """Keep one more; called under the book's lock, so that nobody else is writing here."""
        from json import dumps

        self._drawer.open()
        lines = self._lines()
        if not lines or len(lines) > 2 * MOST:
            self._write([dumps({"book": self._book}), *lines[1:][-MOST:], dumps(ack)])
            return
        fd = private(self._drawer.memory_file, os.O_RDWR | os.O_APPEND | os.O_CREAT)
        try:
            size = os.fstat(fd).st_size
            is_torn = size > 0 and files.pread(fd, 1, size - 1) != b"\n"
            os.write(fd, (("\n" if is_torn else "") + dumps(ack) + "\n").encode())
        finally:
            os.close(fd)

    def forget(self) -> None:
        """Let go of everything, for a loss that was meant."""
        with suppress(FileNotFoundError):
            os.unlink(self._drawer.memory_file)

    def follow(self, file: str, before: bytes, now: bytes) -> None:
        """Keep up with a change you made yourself: what moved is remembered at its new place.

        What the change took out or reworded is not missed. Called under the book's lock.
        """
        from json import dumps

        acks = self.acks()
        moved = [_moved(ack, before, now) if ack.file == file else ack for ack in acks]
        if moved != acks:
            kept = [dumps(ack) for ack in moved if ack is not None]
            self._write([dumps({"book": self._book}), *kept])

    def _lines(self) -> list[str]:
        try:
            fd = private(self._drawer.memory_file, os.O_RDONLY)
        except OSError as error:
            if isinstance(error, (FileNotFoundError, NotADirectoryError)) or os.path.islink(
                self._drawer.memory_file
            ):
                return []
            raise
        try:
            lines = files.read_up_to(fd, os.fstat(fd).st_size).decode(errors="replace").split("\n")
        finally:
            os.close(fd)
        from json import dumps

        is_ours = lines[0] == dumps({"book": self._book})
        return lines[:-1] if is_ours else []

    def _write(self, lines: list[str]) -> None:
        beside = files.beside_name(self._drawer.memory_file)
        try:
            fd = private(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
            try:
                os.write(fd, ("\n".join(lines) + "\n").encode())
            finally:
                os.close(fd)
            os.replace(beside, self._drawer.memory_file)
        except BaseException:
            with suppress(OSError):
                os.unlink(beside)
            raise


def _moved(ack: Ack, before: bytes, now: bytes) -> Ack | None:
    """An addition where it stands after a change of the file; None when the change took it."""
    data = ack.text.encode()
    if now.startswith(data, ack.start) or not before.startswith(data, ack.start):
        return ack
    shifted = ack.start + len(now) - len(before)
    at = shifted if shifted >= 0 and now.startswith(data, shifted) else now.find(data)
    return ack._replace(start=at) if at >= 0 else None


def is_cut(ack: Ack, size: int, there: bytes) -> bool:
    """Whether the file now ends inside what was added, as if it had been cut off."""
    data = ack.text.encode()
    return size < ack.end and data.startswith(there) and not _is_whole(data, there)


def _is_whole(data: bytes, there: bytes) -> bool:
    """Whether all that was added stands there, but perhaps for the blank line that closed it."""
    return there.rstrip(_BLANK) == data.rstrip(_BLANK)


class Present(NamedTuple):
    """How to look for an addition in the book as it is now."""

    size: Callable[[str], int]
    bytes: Callable[[str, int, int], bytes]
    find: Callable[[Entry], Entry | None]


def losses(
    acks: list[Ack], present: Present, reading: Callable[[str], Kept]
) -> tuple[list[Loss], list[Ack]]:
    """What is missing of these additions, and those found cut off, to be remembered so.

    An entry that was changed and kept its ^id is an edit; one that the end of the file was
    cut off from is a loss, even when its head is still there.
    """
    found: list[Loss] = []
    cut: list[Ack] = []
    for ack in acks:
        size = present.size(ack.file)
        there = present.bytes(ack.file, ack.start, ack.end - ack.start) if size else b""
        if _is_whole(ack.text.encode(), there):
            continue
        if is_cut(ack, size, there) and not ack.is_cut:
            cut.append(ack._replace(is_cut=True))
        if is_cut(ack, size, there):
            found.append(_shrunk(ack, ack.end - max(size, ack.start)))
            continue
        for entry in reading(ack.text).entries:
            now = present.find(entry)
            if now is None or (ack.is_cut and now != entry):
                found.append(_changed(ack, entry))
    return found, cut


def _shrunk(ack: Ack, count: int) -> Loss:
    return Loss(
        f"shrunk: {count:,} bytes of {ack.file} acknowledged at {ack.when} are missing;"
        " goodbooks recover prints them",
        ack.text,
    )


def _changed(ack: Ack, entry: Entry) -> Loss:
    from goodbooks.syntax.write import write

    return Loss(
        f"changed-before-end: {entry.ref}, added at {ack.when}, is missing from {ack.file};"
        " goodbooks recover prints it",
        write(entry),
    )
