"""What was read last of a book's files and made of it, so that after a change only what has to do with the change is made anew.

The files themselves are asked each time: their bytes are compared, block by block, with those that were read. So nothing
here can be older than the files, and what was taken out of them is let go of with the next look.
"""

from __future__ import annotations

import os
import threading
from itertools import chain
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.since import WholeBook
from goodbooks.desk.shelved.loading import bytes_of, no_collecting, too_large
from goodbooks.syntax.blocks import blocks_of, kept_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.core.problem import Problem
    from goodbooks.desk.disk.where import Where
    from goodbooks.desk.ground.handed_back import Checked
    from goodbooks.desk.shelved.progress import Progress
    from goodbooks.syntax.blocks import Block

    Reading = Mapping[str, tuple[Block, ...]]
    """The blocks of each file, by its path, in the order of the book."""

FEW = 20_000
"""After a change of no more entries than these, what follows from the book is made before the answer and not behind it."""


class Whole(NamedTuple):
    """All of a book as its files are: what could not be read, and the rest as a book."""

    problems: tuple[Problem, ...]
    book: WholeBook


class Looked(NamedTuple):
    """What was found when all of a book was looked at on a day, and the book in which it was found."""

    whole: Whole
    today: date
    book: WholeBook
    checked: Checked


class LastReading:
    """A book's files as they are, read with the help of what was read before; for several threads."""

    def __init__(self, where: Where, kinds: Mapping[str, Kind]) -> None:
        self._where, self._kinds = where, kinds
        self._lock = threading.Lock()
        self._reading: Reading = {}
        self._whole: tuple[Reading, Whole] | None = None
        self.looking = threading.Lock()
        self.looked: Looked | None = None

    def now(self, progress: Progress | None = None) -> Reading:
        """What the files say at this moment; `progress` is told how far it is."""
        with self._lock:
            return self._read(progress)

    def whole(self) -> Whole:
        """All of it as a book, made since the last one; the same one where nothing has changed."""
        with self._lock, no_collecting(), too_large():
            reading = self._read()
            if self._whole is not None and is_same(self._whole[0], reading):
                return self._whole[1]
            kept = kept_of(_blocks(reading))
            since = self._whole[1].book if self._whole is not None else None
            made = Whole(tuple(kept.problems), WholeBook(kept.entries, since))
            self._whole = reading, made
            return made

    def is_near(self, today: date) -> bool:
        """Whether all of it was looked at on this day, and few entries are others now; False while somebody looks at it."""
        if self.looked is None or self.looked.today != today or self.looking.locked():
            return False
        known = set(_marks(self._whole[0])) if self._whole is not None else set()
        fresh = (block for block in _blocks(self.now()) if _mark(block) not in known)
        return sum(len(block.entries) for block in fresh) <= FEW

    def _read(self, progress: Progress | None = None) -> Reading:
        with too_large(), no_collecting():
            held = bytes_of(self._where)
            whole = sum(map(len, held.values()))
            made: dict[str, tuple[Block, ...]] = {}
            for path, data in held.items():
                before = sum(blocks[-1].end for blocks in made.values() if blocks)
                come = _told(progress, before, whole)
                made[path] = blocks_of(
                    data,
                    os.path.basename(path),
                    self._kinds,
                    self._reading.get(path, ()),
                    come=come,
                )
            self._reading = made
        return self._reading


def is_same(one: Reading, other: Reading) -> bool:
    """Whether two readings say the same, of the same blocks."""
    return _marks(one) == _marks(other)


def _told(progress: Progress | None, before: int, whole: int) -> Callable[[int], None] | None:
    """Whom the reading of one file tells how many of its bytes it has come to, where some of the book were read before it."""
    if progress is None:
        return None
    return lambda done: progress(min(before + done, whole - 1), whole)


def _blocks(reading: Reading) -> Iterator[Block]:
    return chain.from_iterable(reading.values())


def _marks(reading: Reading) -> list[tuple[int, int]]:
    return list(map(_mark, _blocks(reading)))


def _mark(block: Block) -> tuple[int, int]:
    """What is another as soon as a block says anything else, as long as both are held."""
    return id(block.entries), id(block.problems)
