"""The hands on the user's files: reading whole, appending durably, replacing safely."""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from contextlib import contextmanager, suppress

from goodbooks.core.named import NamedTuple
from goodbooks.desk.ground.refusals import MACHINE_FAILED, NOTHING_CHANGED, Refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ODD = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOCTTY", 0)
NEVER_WAITING = getattr(os, "O_NONBLOCK", 0)  # opening a pipe must not hang
NO_LINK = getattr(os, "O_NOFOLLOW", 0)
_CHUNK = 1 << 20
_LOOKED_AT = 4096
_WHY = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.EFBIG: "the file may not grow any further",
    errno.EROFS: "the disk is read-only",
    errno.EACCES: "you may not write there",
    errno.EPERM: "you may not write there",
    errno.EIO: "the disk answered with an error",
}

AGED = 2_000_000_000
"""A stamp younger than this when it was read says nothing."""


class Stamp(NamedTuple):
    """What the system says of a file without reading it."""

    size: int
    mtime: int
    inode: int
    changed: int

    @property
    def youngest(self) -> int:
        """The later of its two times: the one a program may set, and the one it may not."""
        return max(self.mtime, self.changed)


class Written(NamedTuple):
    """Where in the file an addition begins, and its bytes."""

    start: int
    data: bytes


class Open(NamedTuple):
    """A locked file to be added to: its size, what opens and what closes it."""

    fd: int
    size: int
    head: bytes
    tail: bytes

    @property
    def line_end(self) -> str:
        """The file's own newline style: of its last line, or of its first."""
        shown = self.tail if b"\n" in self.tail else self.head
        return "\r\n" if shown[: shown.rfind(b"\n") + 1].endswith(b"\r\n") else "\n"

    @property
    def is_torn(self) -> bool:
        """Whether the last line lacks its end."""
        return self.size > 0 and not self.tail.endswith(b"\n")

    def read(self, start: int) -> bytes:
        """The bytes from a place to the end."""
        return pread(self.fd, self.size - start, start)


def stamp_of(path: str) -> Stamp | None:
    """The stamp of a plain file; None when there is none."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return _stamp(found) if stat.S_ISREG(found.st_mode) else None


def _stamp(found: os.stat_result) -> Stamp:
    inode = found.st_ino & 0x7FFF_FFFF_FFFF_FFFF
    return Stamp(found.st_size, found.st_mtime_ns, inode, found.st_ctime_ns)


@contextmanager
def reading(path: str) -> Iterator[tuple[int, Stamp]]:
    """A plain file open for reading, with its stamp; anything else is refused."""
    try:
        fd = os.open(path, os.O_RDONLY | ODD | NEVER_WAITING)
    except OSError as error:
        raise failed("read", path, error) from error
    try:
        yield fd, _stamp(_plain(fd, path))
    except OSError as error:
        raise failed("read", path, error) from error
    finally:
        os.close(fd)


def _plain(fd: int, path: str) -> os.stat_result:
    """What the system says of an open file, which must be neither pipe nor device."""
    found = os.fstat(fd)
    if not stat.S_ISREG(found.st_mode):
        raise Refusal(f"{path} is not a plain file", "name a file that ends in .book")
    return found


def read_whole(path: str) -> tuple[bytes, Stamp]:
    """All bytes of a file, and the stamp they belong to, also while somebody is writing it."""
    for _ in range(4):
        with reading(path) as (fd, before):
            data = read_up_to(fd, before.size + 1)
            if len(data) == before.size and _stamp(os.fstat(fd)) == before:
                return data, before
    raise changing(path)


def changing(path: str) -> Refusal:
    """Why a file that is being written all the time cannot be read."""
    return Refusal(
        f"changing: {os.path.basename(path)} does not hold still long enough to be read",
        "try again when the other program has finished writing",
        MACHINE_FAILED,
    )


def read_up_to(fd: int, count: int) -> bytes:
    """So many bytes from where the file stands, or as many as there are."""
    parts = []
    while count > 0:
        part = os.read(fd, min(count, 64 * _CHUNK))
        if not part:
            break
        parts.append(part)
        count -= len(part)
    return parts[0] if len(parts) == 1 else b"".join(parts)


def pread(fd: int, count: int, start: int) -> bytes:
    """So many bytes from a place in the file, or as many as there are."""
    os.lseek(fd, start, os.SEEK_SET)
    return read_up_to(fd, count)


def append(
    path: str,
    compose: Callable[[Open], str],
    wait: float,
    remember: Callable[[Written], None] = lambda written: None,
) -> Written:
    """Add text to the end of a file so that it outlasts a power cut; all of it or nothing.

    `compose` is called under the lock and gives the text with Unix line ends; `remember`
    is called under the lock once the text is on the disk.
    """
    fd = locked(path, wait)
    try:
        file = _look(fd)
        text = compose(file)
        if file.line_end != "\n":
            text = text.replace("\n", file.line_end)
        data = ((file.line_end if file.is_torn else "") + text).encode()
        _write_at_end(fd, path, file.size, data)
        with suppress(OSError):  # what is on the disk is added, remembered or not
            remember(Written(file.size, data))
    except OSError as error:
        raise failed("written", path, error) from error
    finally:
        close(fd, path)
    return Written(file.size, data)


def locked(path: str, wait: float) -> int:
    """The file open for adding and locked: the one the path leads to after the wait."""
    from goodbooks.desk.disk.locks import lock

    until = time.monotonic() + wait
    while True:
        try:
            fd = os.open(path, os.O_RDWR | os.O_APPEND | ODD | NEVER_WAITING)
        except OSError as error:
            raise failed("written", path, error) from error
        try:
            lock(fd, max(until - time.monotonic(), 0.0))
            mine, there = _plain(fd, path), os.stat(path)
            if (mine.st_dev, mine.st_ino) == (there.st_dev, there.st_ino):
                return fd
        except OSError as error:
            os.close(fd)
            raise failed("written", path, error) from error
        except BaseException:
            os.close(fd)
            raise
        os.close(fd)


def _look(fd: int) -> Open:
    size = os.fstat(fd).st_size
    head = pread(fd, _LOOKED_AT, 0)
    tail = head if size <= _LOOKED_AT else pread(fd, _LOOKED_AT, size - _LOOKED_AT)
    return Open(fd, size, head, tail)


def _write_at_end(fd: int, path: str, end: int, data: bytes) -> None:
    try:
        _write_at_once(fd, data)
    except BaseException:
        try:
            os.ftruncate(fd, end)
        except OSError as error:  # a torn tail is said by the next reader
            raise _in_doubt(path) from error
        raise
    _sync(fd, path)


def _write_at_once(fd: int, data: bytes) -> None:
    if os.write(fd, data) != len(data):
        raise OSError(errno.ENOSPC, "short write")


def _sync(fd: int, path: str) -> None:
    try:
        flush(fd)
    except OSError as error:
        raise _in_doubt(path) from error


def flush(fd: int) -> None:
    """Bring what was written to the disk itself, past the drive's own memory on a Mac."""
    if sys.platform == "darwin":
        import fcntl

        with suppress(OSError):
            fcntl.fcntl(fd, fcntl.F_FULLFSYNC)
            return
    os.fsync(fd)


def close(fd: int, path: str) -> None:
    """Close a file that was written to, and with it give back its lock."""
    try:
        os.close(fd)
    except OSError as error:
        raise _in_doubt(path) from error


def _in_doubt(path: str) -> Refusal:
    return Refusal(
        f"the disk did not confirm {path}: the entry may or may not be there",
        "goodbooks check tells",
        MACHINE_FAILED,
    )


def beside_name(target: str) -> str:
    """A name in the target's folder that nobody else has thought of."""
    folder, name = os.path.split(target)
    return os.path.join(folder, f".{name}.{os.urandom(6).hex()}.new")


def sync_folder(folder: str) -> None:
    """Bring a folder's list of names to the disk, where the system can."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        fd = os.open(folder or ".", os.O_RDONLY | ODD)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)


def failed(what: str, path: str, error: OSError) -> Refusal:
    """The sentence for a machine that failed, naming the file and never its content."""
    if isinstance(error, FileNotFoundError):
        return gone(path)
    why = reason(error)
    if what == "read" and isinstance(error, PermissionError):
        why = "you may not read it"
    sentence = f"{path} could not be {what}: {why}; nothing was changed"
    return Refusal(sentence, "mend that and try again", MACHINE_FAILED)


def gone(path: str) -> Refusal:
    """The sentence for a file that somebody took away."""
    return Refusal(f"{path} is not there any more", "look where it went", NOTHING_CHANGED)


def reason(error: OSError) -> str:
    """Why the system refused, in plain words."""
    code = error.errno or 0
    return _WHY.get(code) or f"the system said {errno.errorcode.get(code, 'no')}"
