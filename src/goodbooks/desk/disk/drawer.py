"""The user's cache folder: where what can be made again is kept, closed to everybody else."""

from __future__ import annotations

import os
import stat
from contextlib import contextmanager

from goodbooks.core.named import NamedTuple
from goodbooks.desk.disk.files import NO_LINK
from goodbooks.desk.disk.places import cache_folder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_PRIME = (1 << 128) - 159
_MIXED = (
    0x9E3779B97F4A7C15F39CC0605CEDC835  # spreads neighbouring paths; nothing is kept secret by it
)


class Drawer(NamedTuple):
    """What is kept for one book: its index, what was added to it, and a lock."""

    folder: str
    name: str

    @property
    def index_file(self) -> str:
        """The index; it can be deleted at any time."""
        return os.path.join(self.folder, self.name + ".index")

    @property
    def memory_file(self) -> str:
        """The last entries that were acknowledged."""
        return os.path.join(self.folder, self.name + ".added")

    def open(self) -> None:
        """Make the folder, for this user alone; raises OSError when that cannot be."""
        os.makedirs(os.path.dirname(self.folder), mode=0o700, exist_ok=True)
        try:
            os.mkdir(self.folder, 0o700)
        except FileExistsError:
            found = os.lstat(self.folder)
            if not stat.S_ISDIR(found.st_mode) or _is_strange(found):
                raise OSError(f"{self.folder} is not your own folder") from None
            if stat.S_IMODE(found.st_mode) & 0o077 and os.name != "nt":
                os.chmod(self.folder, 0o700)

    @contextmanager
    def locked(self, wait: float, of: str = "") -> Iterator[None]:
        """Keep other runs from making the same index at the same time, or from writing what else lies here under an ending."""
        from goodbooks.desk.disk.locks import lock

        fd = private(os.path.join(self.folder, self.name + of + ".lock"), os.O_RDWR | os.O_CREAT)
        try:
            lock(fd, wait)
            yield
        finally:
            os.close(fd)


def drawer_of(environ: Mapping[str, str], path: str) -> Drawer:
    """The drawer of a book, by a digest of its absolute path."""
    digest = int.from_bytes(os.fsencode(os.path.abspath(path))) * _MIXED % _PRIME
    return Drawer(cache_folder(environ), f"{digest:032x}")


def private(path: str, flags: int) -> int:
    """Open a file that only this user may read, and never through a link."""
    odd = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    return os.open(path, flags | NO_LINK | odd, 0o600)


def _is_strange(found: os.stat_result) -> bool:
    return hasattr(os, "geteuid") and found.st_uid != os.geteuid()
