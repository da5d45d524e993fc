"""The pictures of a forecast, made from what the engine gives: blocks that a page can hold."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import counted
from goodbooks.core.pictures import (
    burn_up,
    chance_by_day,
    gains,
    pace_by_week,
    promised_days,
    track_record,
)
from goodbooks.core.pictures.promised import Promised
from goodbooks.forecast.capacity import Spell
from goodbooks.forecast.forecasting import again
from goodbooks.forecast.how_many import fan
from goodbooks.forecast.words import chance_in_words
from goodbooks.forecast.work import Growth, Work

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date
    from typing import Any

    from goodbooks.core.arrivals import Arrival
    from goodbooks.core.picture import Picture
    from goodbooks.forecast.capacity import Capacity
    from goodbooks.forecast.forecast import Forecast
    from goodbooks.forecast.levers import Skip
    from goodbooks.reckoning.forecasts.foreseen import Foreseen
    from goodbooks.reckoning.forecasts.record import Hits

PAST_WEEKS = 13
PACE_WEEKS = 26
FAN = (0.95, 0.85, 0.5, 0.15, 0.05)
"""The chances of at least so many items, so that the fewest come first."""
_BAND = 1.0364 * (3 / 5) ** 0.5
"""Where the middle 7 of 10 of Student's t end, for 5 degrees scaled to a variance of 1."""


def burn_up_of(
    title: str,
    found: Forecast,
    made_on: date,
    cites: tuple[str, ...] = (),
    label: str = "promised",
) -> Picture:
    """What was finished in the last quarter, and the fan of what may come; `label` as in Promised."""
    history = found.asked.history.last(PAST_WEEKS)
    first = min(need.earliest for need in found.asked.needs)
    total, done = 0.0, [burn_up.Done(history.first_monday - timedelta(days=1), 0.0)]
    for number, items in enumerate(history.items):
        total += items
        end = history.first_monday + timedelta(days=7 * number + 6)
        done.append(burn_up.Done(end, total))
    if done[-1].on < first - timedelta(days=1):
        done.append(burn_up.Done(first - timedelta(days=1), total))
    reach = tuple(
        burn_up.Reach(on, (items[0], items[1], items[2], items[3], items[4]))
        for on, items in fan(found, FAN)
        if on > done[-1].on
    )
    work = found.asked.work
    return burn_up.picture(
        burn_up.BurnUp(
            title, made_on, tuple(done), reach, (work.low, work.high or work.low),
            _promised(found, label), cites, _item(work.unit),
        )
    )  # fmt: skip


def chance_of(
    title: str,
    found: Forecast,
    made_on: date,
    cites: tuple[str, ...] = (),
    other: tuple[str, Forecast] | None = None,
    label: str = "promised",
) -> Picture:
    """The chance day by day, beside it how it would be with something changed; `label` as above."""
    names = ("as it is", other[0]) if other else ("", "")
    second = _curve(names[1], other[1], made_on) if other else None
    return chance_by_day.picture(
        chance_by_day.ChanceByDay(
            title, made_on, _curve(names[0] or "chance", found, made_on), second,
            _promised(found, label), cites,
        )
    )  # fmt: skip


def _curve(name: str, found: Forecast, made_on: date) -> chance_by_day.Curve:
    days = {on: chance for on, chance in found.curve() if on >= made_on}
    marked = (*(one.day for one in found.dates), found.asked.promised)
    days |= {on: found.chance(on) for on in marked if on and on >= made_on}
    points = [chance_by_day.Chance(on, chance) for on, chance in sorted(days.items())]
    levels = [
        chance_by_day.Chance(one.day, one.level) for one in found.dates if one.day is not None
    ]
    return chance_by_day.Curve(name, tuple(points), tuple(levels))


def pace_of(
    title: str, found: Forecast, made_on: date, cites: tuple[str, ...] = ()
) -> Picture | None:
    """The last half year week by week, and who will be away; None without a history."""
    from math import exp

    asked = found.asked
    history = asked.history.last(PACE_WEEKS)
    if not history.items:
        return None
    team = asked.capacity._replace(year_end=False)
    weeks = []
    for number in range(len(history.items) + PAST_WEEKS):
        monday = history.first_monday + timedelta(weeks=number)
        items = history.items[number] if number < len(history.items) else None
        weeks.append(pace_by_week.Week(monday, items, min(round(sum(team.week(monday)), 6), 1.0)))
    mean, side = asked.pace.mean, exp(asked.pace.spread * _BAND)
    return pace_by_week.picture(
        pace_by_week.PaceByWeek(
            title, made_on, tuple(weeks), mean, mean / side, mean * side, cites,
            _item(asked.work.unit),
        )
    )  # fmt: skip


def gains_of(
    title: str,
    found: Forecast,
    made_on: date,
    skips: Iterable[Skip] = (),
    cites: tuple[str, ...] = (),
    names: Mapping[str, str] | None = None,
) -> Picture | None:
    """By how many weeks each change alone moves the 85 % day; None where none moves it.

    `names` say how what is waited for is called, by the names of its needs.
    """
    now = found.day(_LEVEL)
    bars = []
    for name, changes in _changes(found, skips, made_on, names or {}):
        then = again(found, **changes).day(_LEVEL)
        if now and then and then < now:
            weeks = round((now - then).days / 7, 1)
            bars.append(gains.Gain(name, weeks, f"{weeks:g} weeks", cites))
    if not bars:
        return None
    return gains.picture(gains.Gains(title, made_on, tuple(bars), "weeks earlier"))


_LEVEL = 0.85
_EARLIER = 14
_FEWEST_DAYS = 2


def _changes(
    found: Forecast, skips: Iterable[Skip], made_on: date, names: Mapping[str, str]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """What could be otherwise, each alone: people, start, scope, growth, risks, parts left out."""
    asked = found.asked
    work, needs = asked.work, asked.needs
    start = min(need.earliest for need in needs)
    if asked.capacity.share(start) < 1:
        yield "All of the team there", {"capacity": _all_there(asked.capacity, start)}
    days = min((start - made_on).days, _EARLIER)
    if days >= _FEWEST_DAYS:
        earlier = tuple(need.earlier(days) for need in needs)
        yield f"At work {counted(days, 'day')} earlier", {"needs": earlier}
    if work.high:
        yield (
            f"No more than {work.low:g} {_items(work)}",
            {"work": Work(work.low, growth=work.growth)},
        )
    else:
        yield "A tenth less to do", {"work": work._replace(low=work.low * 0.9)}
    if work.growth != Growth():
        yield "Nothing added on the way", {"work": work._replace(growth=Growth())}
    for need in asked.needs[1:]:
        rest = tuple(one for one in needs if one is not need)
        yield f"Without waiting for {names.get(need.name, need.name)}", {"needs": rest}
    for risk in asked.risks:
        others = tuple(one for one in asked.risks if one != risk)
        yield f"Without the risk: {risk.name}", {"risks": others}
    for skip in skips:
        share = max(work.middle - skip.items, 0.001) / work.middle
        high = work.high * share if work.high else None
        yield f"Without {skip.name}", {"work": work._replace(low=work.low * share, high=high)}


def _all_there(capacity: Capacity, start: date) -> Capacity:
    return capacity._replace(spells=(*capacity.spells, Spell(start, None, 1.0)))


def with_everybody(found: Forecast) -> tuple[str, Forecast] | None:
    """The same with all of the team there from the start, by name; None where they are anyway."""
    asked = found.asked
    start = min(need.earliest for need in asked.needs)
    if asked.capacity.share(start) >= 1:
        return None
    return "with everybody there", again(found, capacity=_all_there(asked.capacity, start))


def _items(work: Work) -> str:
    return work.unit or "items"


def likely_days(title: str, found: Iterable[tuple[str, Foreseen]], made_on: date) -> Picture:
    """Several things side by side: when each is likely to be done, and the day promised."""
    rows = [
        promised_days.Likely(
            name, one.date(0.5), one.date(0.85), one.date(0.95),
            Promised(one.day, one.chance, chance_in_words(one.chance))
            if one.day and one.chance is not None
            else None,
            tuple(entry.ref for entry in one.rests_on),
        )
        for name, one in found
    ]  # fmt: skip
    return promised_days.picture(promised_days.PromisedDays(title, made_on, tuple(rows)))


def waits_picture(
    title: str,
    waits: Iterable[tuple[str, Arrival, tuple[str, ...]]],
    itself: tuple[str, Forecast, tuple[str, ...]],
    made_on: date,
) -> Picture:
    """What a forecast waits for, each by name with its days, and under them the forecast itself."""
    rows = [
        promised_days.Likely(name, one.day(0.5), one.day(0.85), one.day(0.95), None, cites)
        for name, one, cites in waits
    ]
    name, found, cites = itself
    rows.append(_likely(name, found, cites))
    return promised_days.picture(promised_days.PromisedDays(title, made_on, tuple(rows)))


def in_order_of(
    title: str,
    found: Iterable[tuple[str, Forecast, tuple[str, ...]]],
    made_on: date,
) -> Picture:
    """Several promises of one team in their order: each by name, with its refs."""
    rows = [_likely(name, one, cites) for name, one, cites in found]
    return promised_days.picture(promised_days.PromisedDays(title, made_on, tuple(rows)))


def _likely(name: str, found: Forecast, cites: tuple[str, ...]) -> promised_days.Likely:
    days = (found.day(0.5), found.day(0.85), found.day(0.95))
    return promised_days.Likely(name, *days, _promised(found), cites)


def record_of(
    title: str, hits: Iterable[Hits], made_on: date, cites: tuple[str, ...] = ()
) -> Picture:
    """Of the days given with one chance each, how many held, and what so many can mean."""
    levels = tuple(
        track_record.Level(one.level, one.met, one.of, one.low, one.high) for one in hits
    )
    return track_record.picture(track_record.TrackRecord(title, made_on, levels, cites))


def _promised(found: Forecast, label: str = "promised") -> Promised | None:
    day, chance = found.asked.promised, found.promise_chance
    if day is None or chance is None:
        return None
    return Promised(day, chance, chance_in_words(chance), label)


def _item(unit: str) -> str:
    """One of what is counted, from the word for several: "stories" is "story"."""
    word = unit.strip().split(" ")[-1]
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word.removesuffix("s") or "item"
