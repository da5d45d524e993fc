"""A file read again after a change: block by block, and only the blocks whose bytes were not there before.

A block is a run of lines that begins with an entry and ends where a month does. What it says follows from its bytes
and from where it stands, and from nothing else; so a block that is still there word for word is not read again.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.problem import Place
from goodbooks.syntax.decode import decode, decode_lines, unreadable
from goodbooks.syntax.read import Kept, Reader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from goodbooks.core.entry import Entry, Kind
    from goodbooks.core.problem import Problem

LEAST = 1 << 14
"""So many bytes a block holds before it may end: one for each day would be many."""
_HEAD = re.compile(rb"\d{4}-\d\d-\d\d[ \t]")
_HEADS = re.compile(rb"\n(?=(\d{4}-\d\d)-\d\d[ \t])")
_NAMES_A_BYTE = "not-utf8"
_new = tuple.__new__


class Block(NamedTuple):
    """A run of lines of a file: its first byte and line, how many lines, its bytes, and what they say."""

    at: int
    line: int
    lines: int
    data: bytes
    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]

    @property
    def end(self) -> int:
        """The byte behind it."""
        return self.at + len(self.data)


def kept_of(blocks: Iterable[Block]) -> Kept:
    """All that blocks say, in their order."""
    every = list(blocks)
    return Kept(
        list(chain.from_iterable(one.entries for one in every)),
        list(chain.from_iterable(one.problems for one in every)),
    )


def blocks_of(
    data: bytes,
    file: str,
    kinds: Mapping[str, Kind],
    before: Sequence[Block] = (),
    *,
    is_placed: bool = True,
    come: Callable[[int], None] | None = None,
) -> tuple[Block, ...]:
    """The blocks of one file's bytes; those that stand among the blocks of `before` are taken from there, and not read.

    With `is_placed` they say where they stand now, and not where they stood. `come` is told how many bytes were read, after each block that was not known.
    """
    reading = _Reading(file, kinds)
    if unreadable(data, file) is not None:
        return (reading.block(data, 0, 1),)
    front = _same_in_front(data, before)
    behind = _same_behind(data, before[front:], before[front - 1].end if front else 0)
    rest = before[len(before) - behind :]
    found = [*before[:front]]
    at, line = (found[-1].end, found[-1].line + found[-1].lines) if found else (0, 1)
    changed = before[front : len(before) - behind]
    known = {one.data: one for one in changed}
    parts = list(_parts(data, at, len(data) - sum(len(one.data) for one in rest)))
    left = [known[one] for one in known.keys() - set(parts)]
    reading.met = {one[:]: one for block in left for one in block.entries}
    for part, block in chain(((one, known.get(one)) for one in parts), ((b.data, b) for b in rest)):
        known_block = reading.moved(block, at, line) if is_placed else block
        found.append(known_block or reading.block(part, at, line))
        at, line = at + len(part), line + found[-1].lines
        if come is not None and known_block is None:
            come(at)
    return tuple(found)


def _same_in_front(data: bytes, before: Sequence[Block]) -> int:
    """How many of the first blocks stand there still; the last before a change is read with it, or each added line would be a block."""
    count, at = 0, 0
    for block in before:
        if not data.startswith(block.data, at):
            break
        count, at = count + 1, at + len(block.data)
    return count if at == len(data) else max(0, count - 1)


def _same_behind(data: bytes, before: Sequence[Block], since: int) -> int:
    """How many of the last blocks stand there still at the end of the file, and not before a byte."""
    count, end = 0, len(data)
    for block in reversed(before):
        start = end - len(block.data)
        if start < since or not data.startswith(block.data, start) or not _is_begun(data, start):
            break
        count, end = count + 1, start
    return count


def _is_begun(data: bytes, at: int) -> bool:
    """Whether a line with the day of an entry begins at a byte."""
    return data[at - 1 : at] == b"\n" and _HEAD.match(data, at) is not None


def _parts(data: bytes, start: int, end: int) -> Iterator[bytes]:
    """The bytes from one place to another, cut where a month ends."""
    while start < end:
        month = b""
        cut = end
        for head in _HEADS.finditer(data, start + LEAST, end):
            if month and head[1] != month:
                cut = head.end()
                break
            month = head[1]
        yield data[start:cut]
        start = cut


class _Reading:
    """What reads the blocks of one file."""

    def __init__(self, file: str, kinds: Mapping[str, Kind]) -> None:
        self._file = file
        self._reader = Reader(kinds, file)
        self.met: dict[tuple[object, ...], Entry] = {}
        """Entries that stood in the blocks that were changed: one that still stands at its place is the same as before, and not another like it."""

    def block(self, data: bytes, at: int, line: int) -> Block:
        """What these bytes say, which stand at a byte and a line of the file."""
        of_all = decode(data, self._file) if not at else None
        decoded = of_all or decode_lines(data, self._file, line, at)
        kept = self._reader.read(decoded.text, line)
        problems = sorted((*decoded.problems, *kept.problems), key=lambda one: one.place.line)
        entries = tuple([self.met.get(one[:], one) for one in kept.entries])
        return Block(at, line, data.count(b"\n"), data, entries, tuple(problems))

    def moved(self, block: Block | None, at: int, line: int) -> Block | None:
        """A known block as it stands at another byte and line; None for one that has to be read again."""
        if block is None or (block.at, block.line) == (at, line):
            return block
        if not at or not block.at or any(p.code == _NAMES_A_BYTE for p in block.problems):
            return None
        further = line - block.line
        if not further:
            return block._replace(at=at)
        entries = tuple([self._further(one, further) for one in block.entries])
        problems = tuple(
            one._replace(place=Place(self._file, one.place.line + further))
            for one in block.problems
        )
        return block._replace(at=at, line=line, entries=entries, problems=problems)

    def _further(self, entry: Entry, lines: int) -> Entry:
        place = _new(Place, (self._file, entry[10][1] + lines))
        return _new(type(entry), (*entry[:10], place))
