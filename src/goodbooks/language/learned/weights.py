"""A table of weights: for each sign of a text what it says for each of several names, and their sums."""

from __future__ import annotations

import math
import struct
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_UNIT, _LENGTH, _STRANGE = 100, 3.0, 2
_WORD = "w "
_LANE = 32
"""So many bits has the sum of one name."""
_HALF = 1 << _LANE - 1


class Weights:
    r"""A table: for each sign its weight for each of several names; a line a sign, set apart by tabs.

    Its first line has the names, by whose places in the alphabet the weights are told apart: `w late\ta12\tc-30`.
    The line of no sign has the weights that every text has.
    """

    def __init__(self, text: str) -> None:
        """A table from its text; lines that begin with ; say where it comes from."""
        lines = (line for line in text.split("\n") if line and line[0] != ";")
        self._names = tuple(next(lines, "").split())
        self._by_sign = dict(line.split("\t", 1) for line in lines)
        self._read: dict[str, int] = {}
        self._bias = sum(_HALF << _LANE * at for at in range(len(self._names)))

    @property
    def names(self) -> tuple[str, ...]:
        """What is weighed."""
        return self._names

    def signs(self) -> tuple[str, ...]:
        """The signs that have a weight."""
        return tuple(self._by_sign)

    def scores(self, signs: Iterable[str]) -> dict[str, float]:
        """The sum of each name; all signs of a text together count as much as those of any other.

        A word that the table does not know counts as two signs that say nothing: of what it hardly knows it is not sure.
        """
        known = strange = together = 0
        for sign in signs:
            weight = self._read.get(sign)
            if weight is None and sign in self._by_sign:
                weight = self._weight_of(sign)
            if weight is not None:
                known += 1
                together += weight
            elif sign[:2] == _WORD:
                strange += 1
        size = _LENGTH / math.sqrt(known + _STRANGE * strange or 1) / _UNIT
        found = [size * one for one in self._apart(together)]
        if self._of_all:
            found = [one + more for one, more in zip(found, self._of_all, strict=True)]
        return dict(zip(self._names, found, strict=True))

    @cached_property
    def _of_all(self) -> tuple[float, ...]:
        """What every text has of each name; nothing where the table does not say."""
        is_said = "" in self._by_sign
        return tuple(one / _UNIT for one in self._apart(self._weight_of(""))) if is_said else ()

    def _weight_of(self, sign: str) -> int:
        """The weights of a sign in one number, each in bits of its own, so that one sum adds them all: whole hundredths, whose order does not matter."""
        read = self._read.get(sign)
        if read is None:
            parts = self._by_sign[sign].split("\t")
            places = ((ord(part[0]) - ord("a"), int(part[1:])) for part in parts if part)
            read = self._read[sign] = sum(weight << _LANE * at for at, weight in places)
        return read

    def _apart(self, together: int) -> Iterable[int]:
        """The sum of each name out of a sum of such numbers."""
        size = _LANE // 8 * len(self._names)
        lanes = (together + self._bias).to_bytes(size, "little")
        return (one - _HALF for one in struct.unpack(f"<{len(self._names)}I", lanes))
