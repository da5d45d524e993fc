"""What would have to change for a promised day to hold: each change alone, on its own line.

Every lever carries the question as it would then be asked, so that putting it back in gives the
chance that was wanted: found by halving the interval on the exact curve, not by trials.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.forecast import parameters as fixed
from goodbooks.forecast.capacity import Spell
from goodbooks.forecast.forecasting import chance_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from goodbooks.forecast.forecast import Forecast, Question
    from goodbooks.forecast.work import Work

_HALVINGS = 24
_LEAST = 1e-3
_EARLIER = 730


class Skip(NamedTuple):
    """Something that could be left out, and the `items` it would save."""

    name: str
    items: float


class Lever(NamedTuple):
    """One change that alone makes the promised day hold, or how far it goes.

    `kind` is date, scope, people, start or skip. `now` and `needed` are days for date and start, the
    share of the work kept for scope, the share of the team for people, items for skip; `needed` is
    None where no such change is enough. `chance` is that of the promised day after it (of the new
    day, for date), `asked` the question as it would then be asked; `name` is what is skipped.
    """

    kind: str
    now: date | float
    needed: date | float | None
    chance: float
    asked: Question
    name: str = ""


def levers(
    found: Forecast,
    promised: date | None = None,
    sure: float = fixed.HEADLINE,
    skips: Sequence[Skip] = (),
) -> tuple[Lever, ...]:
    """What would have to change, each alone, for a day to have the chance `sure`.

    The day is the one promised in the forecast, or `promised`. Nothing comes back when there is no
    such day, or when it already is as sure as that.
    """
    day = promised or found.asked.promised
    if day is None or found.chance(day) >= sure:
        return ()
    asked = found.asked._replace(promised=day)
    return (
        _by_date(found, asked, sure),
        _by_scope(asked, sure),
        _by_people(asked, sure),
        _by_start(asked, sure),
        *(_by_skipping(asked, skip) for skip in skips),
    )


def _chance(asked: Question) -> float:
    return chance_of(asked, asked.promised) if asked.promised else 0.0


def _by_date(found: Forecast, asked: Question, sure: float) -> Lever:
    day = found.day(sure)
    later = asked._replace(promised=day or asked.promised)
    return Lever("date", asked.promised or date.max, day, _chance(later), later)


def _by_scope(asked: Question, sure: float) -> Lever:
    """The share of the work that fits, to one part in a thousand."""

    def with_share(share: float) -> Question:
        return asked._replace(work=_scaled(asked.work, share))

    least = with_share(_LEAST)
    if _chance(least) < sure:
        return Lever("scope", 1.0, None, _chance(least), least)
    share = _turning_point(lambda share: _chance(with_share(share)) >= sure, _LEAST, 1.0)
    return Lever("scope", 1.0, share, _chance(with_share(share)), with_share(share))


def _scaled(work: Work, share: float) -> Work:
    """The work with all its figures at a share of what they were."""
    return work._replace(
        low=work.low * share,
        high=None if work.high is None else work.high * share,
        likely=None if work.likely is None else work.likely * share,
    )


def _by_people(asked: Question, sure: float) -> Lever:
    """The share of the team that would have to be there from the start on, at most 1.2 of all seen."""
    start = asked.begins
    now = asked.capacity.share(start)

    def with_share(share: float) -> Question:
        spells = (*asked.capacity.spells, Spell(start, None, share))
        return asked._replace(capacity=asked.capacity._replace(spells=spells))

    most = fixed.MOST_PEOPLE * max(1.0, now, *asked.history.capacity)
    if _chance(with_share(most)) < sure:
        return Lever("people", now, None, _chance(with_share(most)), with_share(most))
    share = _turning_point(lambda gone: _chance(with_share(most - gone)) >= sure, 0.0, most)
    return Lever(
        "people", now, most - share, _chance(with_share(most - share)), with_share(most - share)
    )


def _by_start(asked: Question, sure: float) -> Lever:
    """The last day on which the work could begin, all that it waits for being as much earlier."""
    now = asked.begins

    def earlier(days: int) -> Question:
        return asked._replace(needs=tuple(need.earlier(days) for need in asked.needs))

    if _chance(earlier(_EARLIER)) < sure:
        return Lever("start", now, None, _chance(earlier(_EARLIER)), earlier(_EARLIER))
    low, high = 0, _EARLIER
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if _chance(earlier(middle)) >= sure else (middle, high)
    return Lever("start", now, now - timedelta(days=high), _chance(earlier(high)), earlier(high))


def _by_skipping(asked: Question, skip: Skip) -> Lever:
    """The chance once something is left out; `needed` are the items then left."""
    middle = asked.work.middle
    left = max(0.0, middle - skip.items)
    changed = asked._replace(work=_scaled(asked.work, max(_LEAST, left / middle)))
    return Lever("skip", middle, left, _chance(changed), changed, skip.name)


def _turning_point(holds: Callable[[float], bool], low: float, high: float) -> float:
    """The greatest value between for which it holds; it holds at the low end, and then no more."""
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if holds(middle) else (low, middle)
    return low
