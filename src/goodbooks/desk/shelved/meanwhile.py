"""A long book that was never read before: answered from memory, while its index is made behind.

To read a lifetime's entries takes a part of the time that it takes to put them into an index. So a door that stays
open shows its first page from what it has just read, and the index is made by a thread of its own.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import suppress
from itertools import chain
from typing import TYPE_CHECKING

from goodbooks.core.scope import Shelf
from goodbooks.desk.disk import files
from goodbooks.desk.disk.files import AGED
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.shelved.last_reading import is_same
from goodbooks.desk.shelved.store import DamagedError
from goodbooks.syntax.blocks import kept_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.problem import Problem
    from goodbooks.desk.disk.files import Stamp
    from goodbooks.desk.disk.where import Where
    from goodbooks.desk.shelved.last_reading import LastReading, Reading
    from goodbooks.desk.shelved.progress import Progress

_A_LOOK = 0.2
LONG = 2 << 20
"""A book of fewer bytes has its index before anybody waits for it."""


def is_long(where: Where) -> bool:
    """Whether a book is so long that its first page need not wait for the index."""
    return sum(found.size for path in where.files if (found := files.stamp_of(path))) > LONG


class _GivenUpError(Exception):
    """The index that is being made is wanted no more."""


class Meanwhile:
    """The book in memory, as its files are, until the index is there."""

    def __init__(self, last: LastReading, make: Callable[[Progress], object]) -> None:
        """The book is read with the help of what was read of it last, and is so for whoever reads all of it afterwards.

        `make` makes the index; it is called once, on a thread of its own, when `begin` says so.
        """
        self._last = last
        self._thread = threading.Thread(target=self._made, args=(make,), daemon=True, name="index")
        self._come = (0, 1)
        self._is_given_up = False
        self._read: Reading = {}
        self._stamps: tuple[Stamp | None, ...] = ()
        self._read_at = 0
        self.shelf = Shelf(())
        self.problems: list[Problem] = []

    def begin(self) -> None:
        """Begin to make the index, if that was not begun yet."""
        if self._thread.ident is None:
            self._thread.start()

    def wait(self, progress: Progress | None = None) -> None:
        """Until the index is made; `progress` is told how far that is."""
        self.begin()
        while self._thread.is_alive():
            self._thread.join(_A_LOOK)
            if progress is not None:
                progress(*self._come)

    def give_up(self) -> None:
        """Make the index no further, and be sure that nothing of it comes after."""
        self._is_given_up = True
        if self._thread.ident is not None:
            self._thread.join()

    def _made(self, make: Callable[[Progress], object]) -> None:
        """Make the index; what keeps it from being made is met again, and said, by the next question."""
        with suppress(Refusal, OSError, sqlite3.Error, DamagedError, MemoryError, _GivenUpError):
            make(self._go_on)

    def _go_on(self, done: int, whole: int) -> None:
        if self._is_given_up:
            raise _GivenUpError
        self._come = (done, whole)

    @property
    def is_over(self) -> bool:
        """Whether the index was made, or could not be."""
        return self._thread.ident is not None and not self._thread.is_alive()

    @property
    def is_read(self) -> bool:
        """Whether the book was read, so that the next answer need not wait for it."""
        return bool(self._read)

    def bring(self, stamps: tuple[Stamp | None, ...], progress: Progress | None) -> None:
        """Have the shelf hold what the files hold, which look as these stamps say."""
        if self._read and stamps == self._stamps and self._is_sure():
            return
        now = time.time_ns()
        reading = self._last.now(progress)
        if not is_same(reading, self._read):
            kept = kept_of(chain.from_iterable(reading.values()))
            self.shelf, self.problems = Shelf(kept.entries), kept.problems
        self._read, self._stamps, self._read_at = reading, stamps, now

    def _is_sure(self) -> bool:
        """Whether the files, by their stamps alone, are surely what was read: git's rule for racy stamps."""
        return all(stamp is None or stamp.youngest + AGED < self._read_at for stamp in self._stamps)
