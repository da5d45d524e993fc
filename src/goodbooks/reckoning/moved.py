"""Why an answer moved: what is another in a later forecast, or since the forecast was given."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.entries.forecast import Forecast as Entry
    from goodbooks.forecast.forecasting import Forecast
    from goodbooks.reckoning.foreseen import Foreseen

_LEVEL = 0.85
_PARTS = (
    ("scope", ("work", "ahead", "growth")),
    ("pace", ("pace", "judged")),
    ("capacity", ("people", "days-off", "holidays")),
    ("start", ("starts", "needs")),
    ("risks", ("risks",)),
)


class Move(NamedTuple):
    """One reason: what changed, and the chance of the day before and after it."""

    what: str
    before: float
    after: float


def since_said(found: Foreseen) -> tuple[Move, ...]:
    """Why the chance of the day is another today than on the day the forecast was given."""
    from goodbooks.forecast.forecasting import Forecast as Reckoned
    from goodbooks.reckoning.asked import reckon

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
    return tuple(Move(*step) for step in steps)


def _moved(found: Foreseen, as_given: Forecast, asked: date) -> float | None:
    """The chance as given then of the day that counts now, where that is another day."""
    return as_given.chance(found.day) if found.day and asked != found.day else None


class Shift(NamedTuple):
    """What is another in a later forecast, and by how many days it moves the 85 % day."""

    what: str
    days: int | None


def between(before: Entry, after: Entry) -> tuple[Shift, ...]:
    """What two forecasts of one thing rest on that differs, each laid over the ones before."""
    from goodbooks.forecast.forecasting import Forecast as Reckoned
    from goodbooks.reckoning.asked import reckon

    found: list[Shift] = []
    entry, reckoned = before, reckon(before)
    for what, names in _PARTS:
        changed = _with(entry, after, names)
        if changed is None:
            continue
        again = reckon(changed)
        days = None
        if isinstance(reckoned, Reckoned) and isinstance(again, Reckoned):
            one, other = reckoned.day(_LEVEL), again.day(_LEVEL)
            days = (other - one).days if one and other else None
        found.append(Shift(what, days))
        entry, reckoned = changed, again
    return tuple(found)


def _with(entry: Entry, other: Entry, names: tuple[str, ...]) -> Entry | None:
    """The entry with these lines of the other; None where they say the same."""
    mine = [pair for pair in entry.fields if pair[0] in names]
    theirs = [pair for pair in other.fields if pair[0] in names]
    if mine == theirs:
        return None
    kept = tuple(pair for pair in entry.fields if pair[0] not in names)
    return entry._replace(fields=(*kept, *theirs))
