"""A table of what signs weigh, held by the check sums of their letters: it holds no word of any text.

TF-IDF figures: a sign counts by how rare it is, all signs of a text together as one. A table keeps the signs that
weigh something, and is searched without being read in. The trainers in `bench` make them.
"""

from __future__ import annotations

import math
import struct
import zlib
from array import array
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

OF_RARITY = 25
"""In what part of one a table tells how rare a sign is."""

_OFTEN = 1 << 13
"""How many signs a table keeps that were looked up."""
_IS_TURNED = array("I", b"\1\0\0\0")[0] != 1
"""Whether this machine writes a number's great end first; a table has the small end first."""

Line: TypeAlias = "tuple[float, tuple[int, ...]]"
"""What a sign weighs: how rare it is, and its weights in the order of the names."""


class Weights:
    """A table: a line of text with its unit and the names of what is told apart, then for all signs their keys in order, how rare each is, and its weights."""

    def __init__(self, data: bytes) -> None:
        head = data.index(b"\n")
        unit, *names = data[:head].decode().split()
        self.names, self.unit = tuple(names), int(unit)
        self._row = struct.Struct(f"{len(names)}b")
        rest = memoryview(data)[
            head + 1 :
        ]  # a copy of a large table takes longer than all that is looked up in it
        count = len(rest) // (4 + 1 + len(names))
        self._keys: Sequence[int] = rest[: 4 * count].cast("I")
        if _IS_TURNED:
            turned = array("I", self._keys)
            turned.byteswap()
            self._keys = turned
        self._rare, self._rows = rest[4 * count : 5 * count], rest[5 * count :]
        self._line = lru_cache(_OFTEN)(self._looked_up)  # most signs come again and again

    def scores(self, signs: Iterable[str]) -> dict[str, float]:
        """How much the signs speak for each name."""
        return self.summed(self.found(signs).values())

    def found(self, signs: Iterable[str]) -> dict[str, Line]:
        """Those of the signs that the table holds, with what they weigh."""
        looked_up = self._line
        found = ((sign, looked_up(sign)) for sign in sorted(signs))
        return {sign: line for sign, line in found if line is not None}

    def _looked_up(self, sign: str) -> Line | None:
        key = key_of(sign)
        at = bisect_left(self._keys, key)
        if at == len(self._keys) or self._keys[at] != key:
            return None
        row = self._row.unpack_from(self._rows, at * self._row.size)
        return self._rare[at] / OF_RARITY, row

    def every(self) -> dict[int, tuple[int, tuple[int, ...]]]:
        """All that it holds by key, rarities as whole numbers: for who looks up so much in a small table that it is read in."""
        rows = self._row.iter_unpack(self._rows)
        return {k: (rare, row) for k, rare, row in zip(self._keys, self._rare, rows, strict=True)}

    def summed(self, lines: Iterable[Line], least: float = 0.0) -> dict[str, float]:
        """What lines weigh together, by name; `least` is a size of text below which so much less is said."""
        totals, squares = [0.0] * len(self.names), 0.0
        for rarity, weights in lines:
            squares += rarity * rarity
            totals = [
                total + rarity * weight for total, weight in zip(totals, weights, strict=True)
            ]
        size = (max(least, math.sqrt(squares)) or 1.0) * self.unit
        return dict(zip(self.names, [total / size for total in totals], strict=True))


def size_of(lines: Iterable[Line]) -> float:
    """How much of a text a table knows: the length of its figures together."""
    return math.sqrt(math.fsum(rarity * rarity for rarity, _ in lines))


def key_of(sign: str) -> int:
    """By what a table holds a sign."""
    return zlib.crc32(sign.encode())


def as_table(names: Sequence[str], unit: int, lines: Mapping[str, Line]) -> bytes:
    """The table of these signs, as `Weights` reads it; of two with one key it is that of the first."""
    held: dict[int, Line] = {}
    for sign, line in lines.items():
        held.setdefault(key_of(sign), line)
    keys = array("I", sorted(held))
    rare = bytes(round(OF_RARITY * held[key][0]) for key in keys)
    rows = b"".join(struct.pack(f"{len(names)}b", *held[key][1]) for key in keys)
    if _IS_TURNED:
        keys.byteswap()
    return " ".join([str(unit), *names]).encode() + b"\n" + keys.tobytes() + rare + rows
