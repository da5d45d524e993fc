"""What a forecast that is drafted waits for: the promises of the book, and those asked about with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.arrivals import SAME_TEAM, Arrival
from goodbooks.core.measures import Amount
from goodbooks.core.names import name_key
from goodbooks.core.telling import is_by
from goodbooks.entries.outcome import of_its_condition
from goodbooks.forecast.caution import Refused
from goodbooks.forecast.forecast import Forecast as Reckoned
from goodbooks.reckoning.forecasts.answered import NOT_ALIKE, reckoned
from goodbooks.reckoning.forecasts.foreseen import waited_for
from goodbooks.reckoning.forecasts.waits import CIRCLE, DONE, Waited, arrival_of, reached

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.measures import Wait
    from goodbooks.entries.forecast import Forecast
    from goodbooks.entries.promise import Promise


def waits_of(
    book: Book,
    promise: Promise | None,
    refs: Sequence[str],
    team: str,
    before: Sequence[Forecast],
    today: date,
) -> tuple[Waited, ...]:
    """What is waited for, with those that are asked about in the same breath as they come out there.

    `refs` are waited for beside what the promise itself names.
    """
    named = (*(promise.after if promise else ()), *refs)
    theirs = (team,) if team else ()
    found = waited_for(book, named, theirs, today, promise)
    return tuple(_from_a_draft(book, one, team, before) or one for one in found)


def _from_a_draft(book: Book, one: Waited, team: str, before: Sequence[Forecast]) -> Waited | None:
    """The same as a draft of this breath has it; None where there is none."""
    if one.why in (CIRCLE, DONE):
        return None
    entry = next((draft for draft in before if one.ref in draft.links), None)
    found = reckoned(entry) if entry else None
    if entry is None or not isinstance(found, Reckoned):
        return None
    days = found.outlook.days
    most = found.chance(days.day(len(days.passed) - 2))
    basis = SAME_TEAM if _is_of(book, entry, team) else ""
    return Waited(one.ref, one.promise, arrival_of(one.ref, found.day, most, basis))


def lines_of(waits: Sequence[Waited]) -> tuple[Arrival, ...]:
    """What is written down of it: all but what is kept already."""
    return tuple(one.arrival or Arrival(one.ref) for one in waits if one.why != DONE)


def ahead_of(
    book: Book, team: str, waits: Sequence[Waited], before: Sequence[Forecast], work: Amount | None
) -> Amount | Refused | None:
    """The work that the same team is asked to do first, in the unit of its own `work`, without what the waits hold already.

    What it waits for of the same team comes after all that stands before that, so both are counted. Refused where
    one is a time and another a count of things.
    """
    own = [entry for entry in before if _is_of(book, entry, team)]
    refs = {one.ref for one in waits if one.arrival and one.arrival.basis == SAME_TEAM}
    counted = [number for number, entry in enumerate(own) if refs & set(entry.links)]
    works = [first for entry in own[max(counted, default=-1) + 1 :] if (first := entry.work)]
    if not works:
        return None
    unit = work or works[0]
    alike = [one for first in works if (one := first.in_unit_of(unit))]
    if len(alike) < len(works):
        return Refused(*NOT_ALIKE)
    return Amount(sum(one.low for one in alike), sum(one.high for one in alike), unit.unit)


def _is_of(book: Book, entry: Forecast, team: str) -> bool:
    """Whether a draft is of the team; where nobody named one, all are of the one there is."""
    return is_by(book, entry, team) if team else not entry.who


def needs_of(
    book: Book, promise: Promise | None, chosen: tuple[Wait, ...], today: date
) -> tuple[Wait, ...]:
    """What else must come first: what was chosen, and what the promise says and is not there yet."""
    if promise is None or not promise.needs:
        return chosen
    names = {name_key(one.name) for one in chosen}
    if _is_met(book, promise, today):
        names.add(name_key(promise.condition))
    return (*chosen, *(one for one in promise.needs if name_key(one.name) not in names))


def _is_met(book: Book, promise: Promise, today: date) -> bool:
    last = of_its_condition(book, promise, today)
    return last is not None and last.what() == "met"


def in_waiting_order(book: Book, refs: Sequence[str], more: Sequence[tuple[str, ...]]) -> list[int]:
    """The places of promises by id, each behind what it waits for, else in the order they stand.

    `more` are the ids that each waits for beside its own. Those that wait for each other stay out.
    """
    reach = [
        frozenset(ref for one in (own, *added) for ref in reached(book, one)) - {own}
        for own, added in zip(refs, more, strict=True)
    ]
    left, found = list(range(len(refs))), []
    while left:
        names = {refs[number] for number in left if refs[number]}
        free = next((number for number in left if not reach[number] & names), None)
        if free is None:
            break
        found.append(free)
        left.remove(free)
    return found
