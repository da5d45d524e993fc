"""A file in pieces, each with its digest: what stands between the same beginning and the same end was changed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

SIZE = 1 << 16
"""So many bytes, at the least, are known by one digest: a change is read again with its neighbours, some 400 entries."""
_HEAD = rb"\d{4}-\d\d-\d\d[ \t]"
_BEGINS = rb"\n(?=" + _HEAD + rb")"
_BEGUN = _HEAD + rb"|\Z"


class Piece(NamedTuple):
    """A stretch of a file from where an entry begins: its first byte and line, its length, its digest."""

    byte: int
    line: int
    size: int
    sha: bytes

    @property
    def end(self) -> int:
        """The byte behind it."""
        return self.byte + self.size


class Middle(NamedTuple):
    """What was changed in a file: so many pieces before and behind it are what they were.

    It begins at a byte and a line, which are the same before and after. It ended before `old_line`, and what comes
    behind it has moved by `lines` lines and `moved` bytes; `data` is what stands there now.
    """

    before: int
    behind: int
    byte: int
    line: int
    old_line: int | None
    lines: int
    moved: int
    data: bytes


def pieces_of(data: bytes, byte: int = 0, line: int = 1) -> list[Piece]:
    """The pieces of these bytes, which stand at a byte and a line of their file and begin with an entry, or it."""
    found = []
    at, begins = 0, re.compile(_BEGINS)
    while at < len(data):
        cut = begins.search(data, at + SIZE)
        end = cut.end() if cut else len(data)
        found.append(Piece(byte + at, line, end - at, _digest(data, at, end)))
        line += data.count(b"\n", at, end)
        at = end
    return found


def _digest(data: bytes, start: int, end: int) -> bytes:
    from hashlib import sha256

    return sha256(memoryview(data)[start:end]).digest()


def middle(known: Sequence[Piece], data: bytes) -> Middle | None:
    """What was changed since a file had these pieces; None where next to nothing of it is the same."""
    before, begun = 0, re.compile(_BEGUN)
    while before < len(known) and _is_there(known[before], data, 0):
        before += 1
    while 0 < before < len(known) and not begun.match(data, known[before].byte):
        before -= 1  # what was put behind a piece may belong to its last entry
    byte, line = (known[before - 1].end, known[before].line) if 0 < before < len(known) else (0, 1)
    if before == len(known) or not known:
        return None
    moved = len(data) - known[-1].end
    behind = 0
    while behind < len(known) - before:
        piece = known[-1 - behind]
        if piece.byte + moved < byte or not _is_there(piece, data, moved):
            break
        behind += 1
    while behind and not _is_after_a_line(data, known[-behind].byte + moved):
        behind -= 1
    if not before and not behind:
        return None
    end = known[-behind].byte + moved if behind else len(data)
    part = data[byte:end]
    old_line = known[-behind].line if behind else None
    lines = line + part.count(b"\n") - old_line if old_line is not None else 0
    return Middle(before, behind, byte, line, old_line, lines, moved, part)


def _is_there(piece: Piece, data: bytes, moved: int) -> bool:
    start = piece.byte + moved
    return start + piece.size <= len(data) and _digest(data, start, start + piece.size) == piece.sha


def _is_after_a_line(data: bytes, at: int) -> bool:
    return at == 0 or data[at - 1 : at] == b"\n"
