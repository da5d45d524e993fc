"""A table of weights: for each sign of a text what it says for each of several names, and their sums."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_UNIT, _LENGTH, _STRANGE = 100, 3.0, 2
_WORD = "w "


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
        self._read: dict[str, tuple[tuple[int, int], ...]] = {}

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
        known = strange = 0
        sums = [0] * len(self._names)
        for sign in signs:
            if sign in self._by_sign:
                known += 1
                for at, weight in self._of(sign):
                    sums[at] += weight
            elif sign[:2] == _WORD:
                strange += 1
        size = _LENGTH / math.sqrt(known + _STRANGE * strange or 1) / _UNIT
        found = [size * one for one in sums]
        for at, weight in self._of("") if "" in self._by_sign else ():
            found[at] += weight / _UNIT
        return dict(zip(self._names, found, strict=True))

    def _of(self, sign: str) -> tuple[tuple[int, int], ...]:
        """The weights of a sign, by the places of their names, in hundredths: whole, so that their order does not matter."""
        read = self._read.get(sign)
        if read is None:
            parts = self._by_sign[sign].split("\t")
            read = tuple((ord(part[0]) - ord("a"), int(part[1:])) for part in parts if part)
            self._read[sign] = read
        return read
