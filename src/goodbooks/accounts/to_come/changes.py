"""What would have to change for a day to hold: each change alone, in a sentence with its day."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.measures import plain
from goodbooks.core.phrasing import capital, counted, short_day
from goodbooks.forecast import parameters
from goodbooks.forecast.capacity import Spell
from goodbooks.forecast.forecasting import again, answer
from goodbooks.forecast.levers import levers
from goodbooks.forecast.words import (
    chance_in_words,
    level_in_times,
    level_in_words,
    times_in_words,
)
from goodbooks.reckoning.forecasts.asked import skips
from goodbooks.reckoning.forecasts.words import unit_of

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.entries.forecast import Forecast as Entry
    from goodbooks.forecast.forecast import Forecast, Question
    from goodbooks.forecast.levers import Lever

SURE = parameters.HEADLINE
IN_WORDS = level_in_words(SURE)
_TIMES = level_in_times(SURE)
_WHOLE_TEAM = 0.999


class Change(NamedTuple):
    """One change: what it is, the sentence, and the chance of the promised day after it.

    `what` is day, work, people, start or skip; `day` the day that then holds about 6 in 7, None
    where none does or none is sooner; `told` the sentence as those hear it who have to choose,
    where that is another.
    """

    what: str
    text: str
    chance: float
    day: date | None
    told: str = ""


def changes(entry: Entry, found: Forecast, today: date) -> tuple[Change, ...]:
    """What would make the promised day hold, or bring the work nearer to it; each on its own.

    Nothing when no day was promised, or when it holds as it is.
    """
    pulled = {lever.kind: lever for lever in levers(found)}
    if not pulled:
        return ()
    day = found.asked.promised or today
    unit = unit_of(entry)
    told = [
        _of_work(pulled["scope"], found, unit, day, today),
        _of_day(pulled["date"], found, today),
        *_of_people(entry, pulled["people"], found, day, today),
        _of_start(pulled["start"], found, day, today),
    ]
    left_out = (one for one in levers(found, skips=skips(entry)) if one.kind == "skip")
    told += [_of_skip(lever, found, unit, day, today) for lever in left_out]
    return tuple(one for one in told if one is not None)


def _sure_day(asked: Question) -> date | None:
    return answer(asked, is_cautious=False).day(SURE)


def _then(asked: Question, found: Forecast, day: date, today: date) -> str:
    """The day's chance after a change, and the day that would hold: "1 December is about ..."."""
    later = _sure_day(asked)
    chance = answer(asked, is_cautious=False).chance(day)
    words = f"{short_day(day, today)} is {chance_in_words(chance)}"
    if later is None or later <= day or chance >= SURE:
        return words
    return f"{words}, {short_day(later, today)} {IN_WORDS}"


def _of_day(lever: Lever, found: Forecast, today: date) -> Change | None:
    if lever.needed is None:
        return None
    middle, later = found.day(0.5), found.day(SURE)
    if later is None:
        return None
    even = f", {short_day(middle, today)} even odds" if middle else ""
    text = f"Keep the work, move the day: {short_day(later, today)} is {IN_WORDS}{even}."
    told = f"All of it by {short_day(later, today)}: {_TIMES}."
    return Change("day", text, lever.chance, later, told)


def _of_work(lever: Lever, found: Forecast, unit: str, day: date, today: date) -> Change:
    whole = found.asked.work.middle * found.asked.work.growth.median
    of = f"about {plain(round(whole))} {unit}"
    count = 0 if lever.needed is None else floor(_number(lever.needed) * whole)
    if count < 1:
        text = (
            f"Keep the day, cut the work: not enough, for even one of {of} is less than"
            f" {IN_WORDS.removeprefix('about ')} by {short_day(day, today)}."
        )
        return Change("work", text, lever.chance, None)
    text = (
        f"Keep the day, cut the work: {count} of {of} by {short_day(day, today)} is {IN_WORDS};"
        " the rest comes after."
    )
    told = (
        f"{capital(short_day(day, today))} with less in it: {count} of {of} by then, the rest after."
        f" That holds {_TIMES}."
    )
    return Change("work", text, lever.chance, day, told)


def _of_people(entry: Entry, lever: Lever, found: Forecast, day: date, today: date) -> list[Change]:
    """What the whole team would bring, and how many it would take."""
    whole = entry.people[-1].share.whole if entry.people else 0
    start = found.asked.needs[0].earliest
    now = _number(lever.now)
    told = []
    if now < _WHOLE_TEAM:
        spells = (*found.asked.capacity.spells, Spell(start, None, 1.0))
        asked = found.asked._replace(capacity=found.asked.capacity._replace(spells=spells))
        all_there = f"all {plain(whole)}" if whole else "the whole team"
        then = _then(asked, found, day, today)
        text = f"Bring the people back: with {all_there} from {short_day(start, today)}, {then}."
        chance = answer(asked, is_cautious=False).chance(day)
        sure, now_sure = _sure_day(asked), found.day(SURE)
        whom = f"with {all_there} from {short_day(start, today)}"
        said = f"{capital(short_day(day, today))} {whom}: {times_in_words(chance)}."
        if sure is not None and chance < SURE:
            said = f"All of it by {short_day(sure, today)}, {whom}: {_TIMES}."
        is_sooner = sure is not None and (now_sure is None or sure < now_sure)
        told.append(Change("people", text, chance, sure if is_sooner else None, said))
    if (
        lever.needed is not None
        and _number(lever.needed) > now
        and (told == [] or _number(lever.needed) < 1)
    ):
        needed = _number(lever.needed)
        whom = _so_many(needed, whole)
        text = f"With {whom} from {short_day(start, today)}, {short_day(day, today)} is {IN_WORDS}."
        told.append(Change("people", text, lever.chance, day))
    return told


def _so_many(share: float, whole: float) -> str:
    """So much of a team, or more than there is of it: "11 of 12 there", "2 people in place of 1"."""
    if share <= 1:
        return f"{ceil(share * whole)} of {plain(whole)} there" if whole else f"{share:.0%} there"
    if whole:
        return f"{ceil(share * whole)} people in place of {plain(whole)}"
    return f"{ceil((share - 1) * 100)}% more people"


def _of_start(lever: Lever, found: Forecast, day: date, today: date) -> Change | None:
    """When it would have to begin; a start that is past can only be known, not chosen."""
    needed = lever.needed
    if needed is None or isinstance(needed, float) or isinstance(lever.now, float):
        return None
    words = f"{short_day(day, today)} would be {IN_WORDS}"
    if needed < today:
        text = f"Too late to begin earlier: {words} if it had begun by {short_day(needed, today)}."
        return Change("start", text, lever.chance, None)
    if len(found.asked.needs) > 1:
        days = counted((lever.now - needed).days, "day")
        text = f"Begin earlier: {words} if all that it waits for came {days} earlier."
        return Change("start", text, lever.chance, day)
    text = f"Begin earlier: {words} if it begins by {short_day(needed, today)}."
    return Change("start", text, lever.chance, day)


def _of_skip(lever: Lever, found: Forecast, unit: str, day: date, today: date) -> Change:
    gone = _number(lever.now) - _number(lever.needed or 0.0)
    then = _then(lever.asked, found, day, today)
    text = f"Leave out {lever.name} (about {plain(round(gone))} {unit}): {then}."
    return Change("skip", text, lever.chance, _sure_day(lever.asked))


def _number(value: date | float) -> float:
    return value if isinstance(value, (int, float)) else 0.0


def kinder(found: Forecast) -> date | None:
    """The day about 6 in 7 where fewer people slow the work by less than their share.

    After the teams of the study that lost people; None where all are there.
    """
    asked = found.asked
    if asked.capacity.share(asked.needs[0].earliest) >= _WHOLE_TEAM:
        return None
    return again(found, capacity=asked.capacity._replace(power=parameters.KIND_POWER)).day(SURE)
