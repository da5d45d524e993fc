"""What was read last of a book's files, so that after a change only what was changed is read.

The files themselves are asked each time: their bytes are compared, block by block, with those that were read. So nothing
here can be older than the files, and what was taken out of them is let go of with the next look.
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

from goodbooks.desk.shelved.loading import bytes_of, no_collecting, read_book, too_large
from goodbooks.syntax.blocks import blocks_of, kept_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.entry import Kind
    from goodbooks.desk.disk.where import Where
    from goodbooks.desk.shelved.library import Library
    from goodbooks.syntax.blocks import Block
    from goodbooks.syntax.read import Kept

    Reading = Mapping[str, tuple[Block, ...]]
    """The blocks of each file, by its path, in the order of the book."""


class LastReading:
    """A book's files as they are, read with the help of what was read before; one thread at a time."""

    def __init__(self, where: Where, kinds: Mapping[str, Kind]) -> None:
        self._where, self._kinds = where, kinds
        self._lock = threading.Lock()
        self._last: Reading = {}

    def now(self) -> Reading:
        """What the files say at this moment."""
        with self._lock, too_large(), no_collecting():
            self._last = {
                path: blocks_of(data, os.path.basename(path), self._kinds, self._last.get(path, ()))
                for path, data in bytes_of(self._where).items()
            }
            return self._last


def read_all(library: Library) -> Kept:
    """Every entry and every problem from the files themselves; where a door stays open, only what was changed is read."""
    if library.last_reading is None:
        return read_book(library.where, library.kinds)
    return all_of(library.last_reading.now())


def all_of(reading: Reading) -> Kept:
    """All that the files of a reading say, in the order of the book."""
    return kept_of(block for blocks in reading.values() for block in blocks)
