"""How good dates were, once it is known what came: held as often as said, and no later than need be.

Pinball loss: Koenker and Bassett, "Regression quantiles", Econometrica 46, 1978. The place of
what came in what was forecast (the probability integral transform): Dawid, "Statistical theory: the
prequential approach", Journal of the Royal Statistical Society A 147, 1984. Brier, "Verification of
forecasts expressed in terms of probability", Monthly Weather Review 78, 1950.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.counting import plausible_share

if TYPE_CHECKING:
    from collections.abc import Sequence

_TENTHS = 10


class Checked(NamedTuple):
    """One forecast beside what came of it; times are in weeks.

    `begun` is when it was made, counted from any day that all share; `expected` the length of the
    work at the usual pace, the unit of loss; `dates` one a level, and `took`, both counted from
    `begun`; `place` the chance the forecast gave to being done by then; `said` chances of promised
    days, each with whether it was kept.
    """

    begun: float
    expected: float
    dates: tuple[float, ...]
    took: float
    place: float
    said: tuple[tuple[float, bool], ...] = ()


class Met(NamedTuple):
    """How many of the dates of one level were met, of how many."""

    hits: int
    of: int

    @property
    def share(self) -> float:
        """The share that was met; 0 when nothing was checked."""
        return self.hits / self.of if self.of else 0.0

    @property
    def low(self) -> int:
        """The least share, in 100, that this makes plausible.

        It holds for checks that do not overlap in time (see `apart`); of others it says too much.
        """
        return plausible_share(self.hits, self.of)[0]

    @property
    def high(self) -> int:
        """The greatest share, in 100, that this makes plausible, with the same reserve."""
        return plausible_share(self.hits, self.of)[1]


def met(checks: Sequence[Checked], level: int) -> Met:
    """How often the date of a level (by its number in the row) was met."""
    return Met(sum(check.took <= check.dates[level] for check in checks), len(checks))


def pinball(checks: Sequence[Checked], levels: Sequence[float]) -> float:
    """The loss of all dates, per expected week, summed over levels: late ones cost most."""
    total = 0.0
    for check in checks:
        for level, date in zip(levels, check.dates, strict=True):
            late = check.took - date
            total += (level if late > 0 else level - 1) * late / check.expected
    return total / len(checks) if checks else 0.0


def buffer(checks: Sequence[Checked], first: int, second: int) -> float:
    """How far two levels' dates lie apart, in expected lengths of the work: less is sharper."""
    apart = [(check.dates[second] - check.dates[first]) / check.expected for check in checks]
    return sum(apart) / len(apart) if apart else 0.0


def places(checks: Sequence[Checked]) -> tuple[float, ...]:
    """The share of checks that ended in each tenth of their forecast, early to late; 0.1 is right."""
    counts = [0] * _TENTHS
    for check in checks:
        counts[min(_TENTHS - 1, int(check.place * _TENTHS))] += 1
    return tuple(count / max(1, len(checks)) for count in counts)


def off_flat(shares: Sequence[float]) -> float:
    """The share of checks that would have to move for all tenths to be alike: 0 is perfect."""
    return sum(abs(share - 1 / len(shares)) for share in shares) / 2


class Bin(NamedTuple):
    """Promised days that were given about the same chance: the mean of it, and the share kept."""

    size: int
    said: float
    kept: float


def bins(checks: Sequence[Checked]) -> tuple[Bin, ...]:
    """Promised days by the tenth that their chance lies in; empty tenths are left out."""
    tenths: list[list[tuple[float, bool]]] = [[] for _ in range(_TENTHS)]
    for check in checks:
        for chance, was_kept in check.said:
            tenths[min(_TENTHS - 1, int(chance * _TENTHS))].append((chance, was_kept))
    return tuple(
        Bin(len(one), sum(c for c, _ in one) / len(one), sum(k for _, k in one) / len(one))
        for one in tenths
        if one
    )


def miscalibrated(checks: Sequence[Checked]) -> float:
    """By how much the chances of promised days differ from the shares kept, in the mean."""
    found = bins(checks)
    count = sum(one.size for one in found)
    return sum(one.size * abs(one.said - one.kept) for one in found) / count if count else 0.0


def brier(checks: Sequence[Checked]) -> float:
    """The mean square of chance less what came, over all promised days: 0.25 is a coin's."""
    said = [pair for check in checks for pair in check.said]
    return sum((chance - kept) ** 2 for chance, kept in said) / len(said) if said else 0.0


def apart(checks: Sequence[Checked]) -> tuple[Checked, ...]:
    """Checks that do not overlap in time: those alone count as separate evidence.

    The first begun comes first, the shortest of those that began together, and then the next that
    begins once it is done. What came of a check has no say in whether it is taken, only in when the
    next one is: to take those that ended soonest would take the ones that held.
    """
    found: list[Checked] = []
    for check in sorted(checks, key=lambda one: (one.begun, one.expected)):
        if not found or check.begun >= found[-1].begun + found[-1].took:
            found.append(check)
    return tuple(found)
