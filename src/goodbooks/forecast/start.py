"""When the work can begin, and what can hold it up: both in days of the calendar."""

from __future__ import annotations

from datetime import date, timedelta
from math import ceil, erfc, prod, sqrt
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.forecast.shapes import SURE_DEVIATION, reduced, slices

if TYPE_CHECKING:
    from collections.abc import Sequence

_FAR = 1500
_DELAYS = 5


class By(NamedTuple):
    """The chance, 0 to 1, that something is there by the end of a day."""

    share: float
    day: date


class Need(NamedTuple):
    """Something that must be there before the work begins, and when it will be.

    Never before `earliest`; as likely before as after `likely` (else the middle); and by
    `latest` in 17 cases of 20. Only `earliest` means: on that day. `chance` is that it comes at all.
    Where more is known, `levels` say it in place of the other days: two or more in order, of days
    and shares, the chance running straight between them. `shares_luck` says that the same team has to
    bring it, so that it is late when the team is slow.
    """

    name: str
    earliest: date
    latest: date | None = None
    likely: date | None = None
    chance: float = 1.0
    levels: tuple[By, ...] = ()
    shares_luck: bool = False

    @property
    def ends(self) -> tuple[date, date]:
        """The day that it comes by when all goes well, and the one when it does not."""
        if self.levels:
            return self.levels[0].day, self.levels[-1].day
        return self.earliest, self.latest or self.earliest

    def earlier(self, days: int) -> Need:
        """The same, so many days earlier."""
        back = timedelta(days=days)
        return self._replace(
            earliest=self.earliest - back,
            latest=self.latest and self.latest - back,
            likely=self.likely and self.likely - back,
            levels=tuple(By(share, day - back) for share, day in self.levels),
        )


class Risk(NamedTuple):
    """Something that may happen, and would then hold the work up for `low` to `high` weeks."""

    name: str
    chance: float
    low: float
    high: float | None = None


def starts(needs: Sequence[Need], risks: Sequence[Risk] = ()) -> tuple[date, ...]:
    """The day on which the work in truth begins, as equally likely days in order; one if known.

    All needs must be met, so it is the latest of them, taken as independent; each risk that
    happens then moves it. A delay is taken at the beginning, where it cannot be worked around.
    All of them are taken to come; how likely that is, `odds` says.
    """
    first = _first(needs)
    days: tuple[date, ...] = (first,) if all(_is_known(need) for need in needs) else _spread(needs)
    for risk in risks:
        days = _moved(days, risk)
    return days


def odds(needs: Sequence[Need]) -> float:
    """The chance that all needs come at all; one that stands there twice is one."""
    return prod({(need.name, need.chance): need.chance for need in needs}.values())


def _is_known(need: Need) -> bool:
    return not need.levels and (need.latest is None or need.latest <= need.earliest)


def _first(needs: Sequence[Need]) -> date:
    return max(need.earliest for need in needs)


def _spread(needs: Sequence[Need]) -> tuple[date, ...]:
    """The latest of all needs: the day by which the product of their chances is enough."""
    first = _first(needs)
    found, ahead = [], 0
    chances = [_met(needs, first, 0)]
    for wanted in slices():
        while chances[ahead] < wanted and ahead < _FAR:
            ahead += 1
            chances.append(_met(needs, first, ahead))
        found.append(first + timedelta(days=ahead))
    return tuple(found)


def _met(needs: Sequence[Need], first: date, ahead: int) -> float:
    """The chance that every need is met by the end of a day."""
    day, chance = first + timedelta(days=ahead), 1.0
    for need in needs:
        chance *= _met_by(need, day)
    return chance


def _met_by(need: Need, day: date) -> float:
    """The chance that a need is met by a day: read off its levels, or normal on each side of its likeliest day."""
    if day < need.earliest:
        return 0.0
    if need.levels:
        return _read_off(need.levels, day)
    if need.latest is None or need.latest <= need.earliest:
        return 1.0
    whole = (need.latest - need.earliest).days
    middle = (need.likely - need.earliest).days if need.likely else whole / 2
    after = (day - need.earliest).days - middle
    if not after:
        return 0.5
    side = whole - middle if after > 0 else middle
    if not side:
        return float(after >= 0)
    return erfc(-after * SURE_DEVIATION / side * sqrt(0.5)) / 2


def _read_off(levels: Sequence[By], day: date) -> float:
    """The chance by a day, straight between the levels, and as straight on behind the last."""
    before, after = levels[0], levels[1]
    for level in levels[1:]:
        before, after = (before, after) if day <= after.day else (after, level)
    if day < levels[0].day:
        return 0.0
    length = max(1, (after.day - before.day).days)
    share = before.share + (after.share - before.share) * (day - before.day).days / length
    return min(1.0, share)


def _moved(days: tuple[date, ...], risk: Risk) -> tuple[date, ...]:
    """The same days with one risk more."""
    high = risk.low if risk.high is None else risk.high
    steps = [risk.low + (high - risk.low) * part for part in slices(_DELAYS)]
    weighted = [
        (float(day.toordinal() + ceil(7 * weeks)), chance / len(days))
        for day in days
        for weeks, chance in [(0.0, 1 - risk.chance)] + [(w, risk.chance / _DELAYS) for w in steps]
        if chance
    ]
    return tuple(date.fromordinal(int(day)) for day in reduced(weighted))
