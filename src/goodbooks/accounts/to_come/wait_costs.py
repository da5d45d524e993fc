"""What waiting costs a forecast: each wait with its days, and which of them costs the most."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.arrivals import JUDGED, SAME_TEAM
from goodbooks.core.document import Line
from goodbooks.core.phrasing import sentence, short_day, shortened
from goodbooks.core.telling import named
from goodbooks.entries.promise import Promise
from goodbooks.forecast import parameters
from goodbooks.forecast.forecasting import again
from goodbooks.forecast.words import chance_in_words, level_in_words
from goodbooks.reckoning.forecasts.foreseen import waited_for
from goodbooks.reckoning.forecasts.waits import CIRCLE, GONE, NO_DAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.arrivals import Arrival
    from goodbooks.core.book import Book
    from goodbooks.core.document import Question
    from goodbooks.entries.forecast import Forecast
    from goodbooks.forecast.forecast import Forecast as Found

SURE = parameters.HEADLINE
_IN_WORDS = level_in_words(SURE)
_LONGEST = 60
_FELT = 0.02


class Cost(NamedTuple):
    """One wait: the name of its need, and what the same forecast is without it."""

    name: str
    without: Found

    def gain(self, found: Found) -> tuple[int, float]:
        """The days by which the day about 6 in 7 is earlier without it, and the chance gained."""
        now, then = found.day(SURE), self.without.day(SURE)
        last = found.outlook.days.day(len(found.outlook.days.passed) - 2)
        days = ((now or last) - (then or last)).days
        chance = (self.without.promise_chance or 0.0) - (found.promise_chance or 0.0)
        return days, chance


def costs(found: Found) -> tuple[Cost, ...]:
    """What each wait costs, alone and all else as it is, the dearest first; those that cost nothing not."""
    start, *waits = found.asked.needs
    dear = []
    for need in waits:
        rest = tuple(one for one in waits if one is not need)
        cost = Cost(need.name, again(found, needs=(start, *rest)))
        days, chance = cost.gain(found)
        if days > 0 or chance > _FELT:
            dear.append(cost)
    return tuple(sorted(dear, key=lambda one: one.gain(found), reverse=True))


def waiting_lines(
    book: Book, entry: Forecast, found: Found, question: Question
) -> tuple[Line, ...]:
    """Each promise it waits for with its days, and what waiting costs; nothing that is hidden."""
    if "waits" in question.hidden:
        return ()
    lines = [_line(book, entry, one, question) for one in entry.waits]
    dearest = () if "needs" in question.hidden else costs(found)[:1]
    lines += [_cost_line(book, one, found, question) for one in dearest]
    return tuple(lines)


def title_of(book: Book, ref: str) -> str:
    """A promise that is waited for as it is called: its title in marks, else its id."""
    promise = book.get(ref)
    title = promise.title if promise else ""
    return f"“{shortened(title, _LONGEST)}”" if title else f"^{ref}"


def _line(book: Book, entry: Forecast, one: Arrival, question: Question) -> Line:
    """One promise with its days and what they rest on, or why nothing is reckoned of it."""
    today, promise = question.today, book.get(one.ref)
    cites = (promise.ref,) if promise else ()
    if not one.levels:
        return Line(sentence(_not_reckoned(book, one, question)), cites, "-")
    even, sure = one.day(0.5), one.day(SURE)
    days = [f"even odds by {short_day(even, today)}"] if even else []
    days.append(f"{_IN_WORDS} by {short_day(sure, today)}" if sure else f"no day {_IN_WORDS}")
    told = f"{title_of(book, one.ref)}{_by(book, promise, one)}: {', '.join(days)}"
    if one.basis == JUDGED:
        told += "; only its day is known, so this is a judgement"
        if not question.readers and _is_theirs(book, promise, entry):
            told += (
                ". The same team has to do it: with what is left of it, it is reckoned"
                f" (goodbooks forecast ^{one.ref} --items 5-8 --keep)"
            )
    return Line(sentence(told), cites, "-")


def _is_theirs(book: Book, promise: object, entry: Forecast) -> bool:
    """Whether the team of a forecast has to keep a promise."""
    names = (*promise.who, *promise.on_behalf_of) if isinstance(promise, Promise) else ()
    return any(book.is_same(name, other) for name in names for other in entry.who)


def _by(book: Book, promise: object, one: Arrival) -> str:
    if one.basis == SAME_TEAM:
        return ", which the same team has to do first"
    if not isinstance(promise, Promise) or not promise.who:
        return ""
    return f", which {named(book, promise.who)} promised"


def _not_reckoned(book: Book, one: Arrival, question: Question) -> str:
    """Why a promise waited for moves no day here, and to me what would help."""
    waited = waited_for(book, (one.ref,), (), question.today)[0]
    told = f"Not reckoned: {title_of(book, one.ref)}"
    if waited.why == GONE:
        told += ", which is settled and was not kept"
    elif waited.why == NO_DAY:
        told += ", which has no day"
        if not question.readers:
            told += f" (goodbooks forecast ^{one.ref} --items 5-8 --keep gives it some)"
    elif waited.why == CIRCLE:
        told += ", which waits for this one"
    return told


def _cost_line(book: Book, one: Cost, found: Found, question: Question) -> Line:
    """The wait that costs the most, in days or in chance."""
    is_promise = one.name.startswith("^")
    ref = one.name.removeprefix("^")
    name = title_of(book, ref) if is_promise else f"“{shortened(one.name, _LONGEST)}”"
    cites = (one.name,) if is_promise and book.get(ref) else ()
    is_guess = any(need.chance < 1 for need in found.asked.needs if need.name == one.name)
    is_day_alone = bool(question.readers) and is_guess
    gains = ", ".join(_gains(one, found, question.today, is_day_alone=is_day_alone))
    return Line(f"Waiting for {name} costs the most: without it, {gains}.", cites)


def _gains(one: Cost, found: Found, today: date, *, is_day_alone: bool) -> Iterator[str]:
    """What it would be without a wait: the promised day's chance, and the day about 6 in 7.

    `is_day_alone` leaves out the chance: beside the one promised it would tell how likely I think that the wait ends.
    """
    day, chance = found.asked.promised, one.without.promise_chance
    if day and day >= today and chance is not None and not is_day_alone:
        yield f"{short_day(day, today)} would be {chance_in_words(chance)}"
    now, then = found.day(SURE), one.without.day(SURE)
    if then:
        instead = f", not {short_day(now, today)}" if now and now != then else ""
        yield f"{_IN_WORDS} by {short_day(then, today)}{instead}"
    elif is_day_alone or not (day and day >= today):
        yield "it would still have no day that is sure enough"
