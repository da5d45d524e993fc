"""Why an answer moved: what is another in a later forecast, or since the forecast was given."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.entries.forecast import Forecast as Entry
    from goodbooks.forecast.forecast import Forecast
    from goodbooks.forecast.moved import Moved
    from goodbooks.reckoning.forecasts.foreseen import Foreseen


class Reason(NamedTuple):
    """One reason: what changed, and the chance of the day before and after it."""

    what: str
    before: float
    after: float


def since_said(found: Foreseen) -> tuple[Reason, ...]:
    """Why the chance of the day is another today than on the day the forecast was given."""
    from goodbooks.forecast.forecast import Forecast as Reckoned
    from goodbooks.reckoning.forecasts.asked import reckon

    if found.day is None or found.said is None:
        return ()
    old = tuple(one for one in found.capacities if one.on <= found.entry.on)
    as_given = reckon(found.entry)
    as_known = reckon(found.entry, old)
    if not isinstance(as_given, Reckoned) or not isinstance(as_known, Reckoned):
        return ()
    asked = found.entry.due.on if found.entry.due else found.day
    chances = [found.said]
    names = []
    for name, chance in (
        ("day", _moved(found, as_given, asked)),
        ("capacity left out", as_known.chance(found.day) if old else None),
        ("capacity", found.reckoned.chance(found.day) if found.newer else None),
        ("time", found.chance if found.passed else None),
    ):
        if chance is not None:
            names.append(name)
            chances.append(chance)
    steps = zip(names, chances, chances[1:], strict=False)
    return tuple(Reason(*step) for step in steps)


def _moved(found: Foreseen, as_given: Forecast, asked: date) -> float | None:
    """The chance as given then of the day that counts now, where that is another day."""
    return as_given.chance(found.day) if found.day and asked != found.day else None


def between(before: Entry, after: Entry) -> Moved | None:
    """Why a later forecast of the same thing has another day than an earlier one, in days."""
    from goodbooks.forecast.forecast import Forecast as Reckoned
    from goodbooks.forecast.moved import why_moved
    from goodbooks.reckoning.forecasts.asked import reckon

    old, new = reckon(before), reckon(after)
    if not isinstance(old, Reckoned) or not isinstance(new, Reckoned):
        return None
    return why_moved(old, new)
