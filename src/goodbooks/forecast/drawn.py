"""What drawing past weeks at random gives, each for itself, as most tools do: for comparison only.

Worked out as the distribution of their sum, so that no luck of the draw is in it. A week is taken in
proportion, which is kind: the tools give whole weeks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

_SURE = 1 - 1e-6


class Drawn(NamedTuple):
    """The chance of being done at the end of each of so many weeks ahead, in order."""

    chances: tuple[float, ...]

    def weeks(self, level: float) -> float:
        """The weeks until the chance is at least `level`; all of them where it never is."""
        before = 0.0
        for number, chance in enumerate(self.chances):
            if chance >= level:
                return number + (level - before) / (chance - before)
            before = chance
        return float(len(self.chances))

    def chance_after(self, weeks: float) -> float:
        """The chance of being done so many weeks ahead."""
        whole, part = divmod(max(0.0, weeks), 1)
        ends = (0.0, *self.chances, self.chances[-1])
        at = min(int(whole), len(self.chances))
        return ends[at] + part * (ends[at + 1] - ends[at])


def weeks_drawn(seen: Sequence[int], items: int, weeks: int) -> Drawn:
    """When `items` are done if each of so many weeks is one of those `seen`, drawn independently."""
    each = 1 / len(seen)
    unfinished = [1.0] + [0.0] * (items - 1)
    chances: list[float] = []
    while len(chances) < weeks:
        now = [0.0] * items
        for count in seen:
            for done, chance in enumerate(unfinished[: max(0, items - count)]):
                now[done + count] += chance * each
        unfinished = now
        chances.append(1 - sum(unfinished))
        if chances[-1] > _SURE:
            chances += [1.0] * (weeks - len(chances))
    return Drawn(tuple(chances))
