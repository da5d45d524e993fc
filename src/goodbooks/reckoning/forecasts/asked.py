"""A forecast entry as the engine is asked it: its lines, and what the book says of capacity since."""

from __future__ import annotations

from datetime import timedelta
from math import sqrt
from typing import TYPE_CHECKING

from goodbooks.core.arrivals import SAME_TEAM
from goodbooks.core.measures import Window
from goodbooks.entries.capacity import Capacity as CapacityEntry
from goodbooks.forecast.capacity import Capacity, Spell
from goodbooks.forecast.forecast import Question
from goodbooks.forecast.forecasting import answer, read_capacity, too_thin
from goodbooks.forecast.history import History
from goodbooks.forecast.judgement import judged_pace
from goodbooks.forecast.levers import Skip
from goodbooks.forecast.pace import pace_of
from goodbooks.forecast.start import By, Need, Risk
from goodbooks.forecast.work import Growth, Work

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from goodbooks.core.arrivals import Arrival
    from goodbooks.core.book import Book
    from goodbooks.core.measures import Amount
    from goodbooks.core.measures import Risk as Said
    from goodbooks.entries.forecast import Forecast as Entry
    from goodbooks.forecast.caution import Refused
    from goodbooks.forecast.forecast import Forecast


def reckon(entry: Entry, capacities: Iterable[CapacityEntry] = ()) -> Forecast | Refused | None:
    """The forecast that an entry asks for, with the capacity entries laid over its own people.

    None when the entry lacks what every forecast needs: its work, and a pace or a history. It comes
    without its cautions, which `cautious.cautions_of` gives where they are shown.
    """
    asked = question_of(entry, capacities)
    return answer(asked, is_cautious=False) if isinstance(asked, Question) else asked


def question_of(
    entry: Entry, capacities: Iterable[CapacityEntry] = ()
) -> Question | Refused | None:
    """What an entry asks the engine; a refusal where its history is too thin, None where it lacks."""
    work, needs = _work(entry), _needs(entry)
    if work is None or not all(_is_near(need.earliest, entry.on) for need in needs):
        return None
    capacity = Capacity(tuple(_spells(entry, capacities)), frozenset(entry.days_off))
    risks = tuple(_risk(one) for one in entry.risks)
    day = entry.due.on if entry.due else None
    if entry.pace:
        history = History(entry.pace.first_monday, entry.pace.items, (), work.unit)
        refused = too_thin(history)
        if refused or not _is_near(history.first_monday, entry.on):
            return refused
        history = read_capacity(history, capacity)
        return Question(history, pace_of(history), work, needs, capacity, risks, day)
    if entry.judged and entry.judged.low > 0:
        pace = judged_pace(entry.judged.low, entry.judged.high)
        nothing = History(needs[0].earliest, ())
        return Question(nothing, pace, work, needs, capacity, risks, day)
    if timed(entry):
        # a time that was named is worked off day by day, and drifts as any pace does
        pace = judged_pace(WORKING_DAYS, WORKING_DAYS)
        return Question(History(needs[0].earliest, ()), pace, work, needs, capacity, risks, day)
    return None


def timed(entry: Entry) -> Amount | None:
    """The work in working days, where somebody said how long it takes and nothing how fast it goes."""
    if entry.work is None or entry.pace is not None or entry.judged is not None:
        return None
    return entry.work.in_working_days()


def _risk(said: Said) -> Risk:
    """A risk, with a delay of ten years at the most."""
    return Risk(said.name, said.chance, min(said.low, _LONGEST), min(said.high, _LONGEST))


_NEARLY = 0.945
"""From this chance on, the last day said of a promise is short of certain as all days are."""
_NEAR_YEARS = 30
_LONGEST = 520.0
WORKING_DAYS = 5
"""In a week: the pace of work of which somebody said how long it takes."""


def _is_near(day: date, on: date) -> bool:
    """Whether a day lies in the years around another, where a forecast can say something."""
    return abs(day.year - on.year) <= _NEAR_YEARS < on.year < 9999 - 2 * _NEAR_YEARS


def capacities_of(book: Book, team: tuple[str, ...], today: date) -> tuple[CapacityEntry, ...]:
    """What the book says of how many of a team are there, up to a day; a team has one name or more."""
    return tuple(
        entry
        for entry in book.of(CapacityEntry)
        if entry.on <= today
        and entry.share() is not None
        and any(book.is_same(one, other) for one in entry.who for other in team)
    )


def skips(entry: Entry) -> tuple[Skip, ...]:
    """The parts of the work that could be left out, each with its items."""
    return tuple(Skip(one.name, (one.amount.low + one.amount.high) / 2) for one in entry.parts)


def _work(entry: Entry) -> Work | None:
    """What is to be done, with what the same team finishes before it; None where a time stands before things, or things before a time."""
    said = timed(entry) or entry.work
    if said is None or said.high <= 0:
        return None
    low, high, likely = said.low, said.high, said.likely
    if entry.ahead and entry.work:
        ahead = entry.ahead.in_unit_of(entry.work)
        ahead = ahead.in_unit_of(said) if ahead else None
        if ahead is None:
            return None
        low, high = low + ahead.low, high + ahead.high
        middle = (ahead.low + ahead.high) / 2
        likely = None if likely is None else likely + middle
    growth = Growth()
    if entry.growth:
        middle = sqrt((1 + entry.growth.low) * (1 + entry.growth.high))
        growth = Growth(middle, 1 + entry.growth.high)
    return Work(
        low, high if high > low else None, likely if high > low else None, growth, said.unit
    )


def _needs(entry: Entry) -> tuple[Need, ...]:
    """When the work may begin, by itself on the day of the entry, and what else must be there first."""
    windows = (("start", entry.starts or Window(entry.on, entry.on)),)
    known = [Need(name, window.earliest, window.latest) for name, window in windows]
    known += [Need(one.name, *one.window, chance=one.chance) for one in entry.needs]
    return (*known, *(need for one in entry.waits if (need := _need_of(one, entry.on))))


def _need_of(one: Arrival, on: date) -> Need | None:
    """What a promise waited for is to the engine: work begins on the day after it is kept.

    None where nothing is known of its day, or it lies too far away.
    """
    known = {level.on: level.share for level in one.levels if level.on and _is_near(level.on, on)}
    levels = tuple(By(share, day + timedelta(days=1)) for day, share in known.items())
    if not levels:
        return None
    most = levels[-1].share
    chance = most if most < _NEARLY else 1.0
    shared = tuple(By(share / chance, day) for share, day in levels)
    is_theirs = one.basis == SAME_TEAM
    is_known = len(levels) == 1
    return Need(
        f"^{one.ref}", levels[0].day, None, None, chance, () if is_known else shared, is_theirs
    )


def _spells(entry: Entry, capacities: Iterable[CapacityEntry]) -> Iterable[Spell]:
    """Who is there and when, the oldest word first, so that the newest holds.

    Who named a time knew who was there on that day: only what was said to change after it counts, beside those.
    """
    from datetime import date

    said = sorted(capacities, key=lambda one: one.on)
    if timed(entry):
        yield from _spells_since(entry, said)
        return
    for capacity in said:
        if capacity.on <= entry.on:
            yield from _spell(capacity)
    for said_of in entry.people:
        people = said_of.held_from(entry.on)
        whole = people.share.whole or 1
        yield Spell(people.since or date.min, people.until, people.share.there / whole)
    for capacity in said:
        if capacity.on > entry.on:
            yield from _spell(capacity)


def _spells_since(entry: Entry, said: Iterable[CapacityEntry]) -> Iterable[Spell]:
    """Who is there after the day of the entry, as it says itself or was said since, beside those who were there on it; never more."""
    from datetime import date

    own = [one.held_from(entry.on) for one in entry.people]
    then = [one.share for one in own if (one.since or date.min) <= entry.on <= (one.until or date.max)]  # fmt: skip
    share = then[-1].there / (then[-1].whole or 1) if then else 1.0
    later = [
        Spell(one.since, one.until, one.share.there / (one.share.whole or 1))
        for one in own
        if one.since and one.since > entry.on
    ]
    since = (spell for one in said if one.on > entry.on for spell in _spell(one))
    for spell in (*later, *since):
        yield spell._replace(share=min(1.0, spell.share / share) if share else 1.0)


def _spell(capacity: CapacityEntry) -> Iterable[Spell]:
    share = capacity.share()
    if share and share.whole:
        until = capacity.until.on if capacity.until else None
        yield Spell(capacity.on, until, share.there / share.whole)
