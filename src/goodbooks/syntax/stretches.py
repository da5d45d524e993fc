"""Bytes to entries, a stretch at a time: the text of one is let go before the next is made."""

from __future__ import annotations

import re

from goodbooks.core.named import NamedTuple
from goodbooks.syntax.decode import decode, decode_lines, unreadable
from goodbooks.syntax.read import Kept, Reader

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from goodbooks.core.entry import Kind
    from goodbooks.syntax.decode import Decoded

_STRETCH = 1 << 20
_ENTRY_BEGINS = re.compile(rb"\n(?=\d)")


class Stretch(NamedTuple):
    """What one stretch of a file gives, and how far into its bytes it reaches."""

    kept: Kept
    done: int


def stretches(
    data: bytes, file: str, kinds: Mapping[str, Kind], first_line: int = 1
) -> Iterator[Stretch]:
    """What the bytes of one file give, cut where entries begin; `first_line` is where they do."""
    reader = Reader(kinds, file)
    if first_line == 1 and unreadable(data, file) is not None:
        yield Stretch(_read(reader, decode(data, file), 1), len(data))
        return
    at = 0
    while at < len(data):
        cut = _ENTRY_BEGINS.search(data, at + _STRETCH)
        end = cut.end() if cut else len(data)
        decoded = decode_lines(data[at:end], file, first_line, at)
        yield Stretch(_read(reader, decoded, first_line), end)
        first_line += decoded.text.count("\n")
        at = end


def _read(reader: Reader, decoded: Decoded, first_line: int) -> Kept:
    kept = reader.read(decoded.text, first_line)
    return Kept(kept.entries, [*decoded.problems, *kept.problems])
