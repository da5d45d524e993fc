"""What a forecast rests on, each on a line of its own, so that it can be looked at again later."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.core.document import Line, Question
from goodbooks.core.measures import plain
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import capital, counted, listed, sentence, short_day, shortened
from goodbooks.entries.capacity import Capacity
from goodbooks.forecast.words import chance_in_words
from goodbooks.reckoning.forecasts.asked import timed
from goodbooks.reckoning.forecasts.foreseen import forecasts_for, promise_of
from goodbooks.reckoning.forecasts.words import left_text, pace_text, unit_of

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.entries.forecast import Forecast
    from goodbooks.forecast.forecast import Forecast as Found


_SHORT = 0.9


def assumptions(book: Book, entry: Forecast, found: Found, question: Question) -> tuple[Line, ...]:
    """Each assumption on a line, but for what the readers may not see."""
    parts = (
        ("work", _of_work(entry)),
        ("pace", _of_pace(entry, found, question)),
        ("starts", _of_start(entry, question)),
        ("people", _of_people(entry, question)),
        ("people", _of_people_before(entry, question)),
        ("needs", _of_needs(entry, question) + _as_before(book, entry, question)),
        ("growth", _of_growth(entry)),
        ("risks", _of_risks(entry, question)),
        ("holidays", _of_holidays(entry)),
    )
    shown = [(name, text) for name, text in parts if text and name not in question.hidden]
    cites = {"people": _of_capacity(book, entry)}
    lines = [Line(sentence(text), cites.get(name, ()), "-") for name, text in shown]
    lines += _conditions(book, entry, question)
    if question.hidden:
        lines.append(Line("Some of what it rests on is not shown here.", (), "-"))
    return tuple(lines)


def in_a_sentence(entry: Forecast, found: Found, question: Question) -> str:
    """What it rests on, said to its readers in one sentence; without what they may not see."""
    pace, history = found.asked.pace, found.asked.history
    told = []
    if "work" not in question.hidden and entry.work:
        told.append(f"on {_left(entry, ' that are left')}")
    if "pace" not in question.hidden and not pace.is_judgement:
        total, weeks = sum(history.items), counted(len(history.items), "week")
        told.append(f"on {total} finished in {weeks}")
    elif "judged" not in question.hidden and pace.is_judgement and not timed(entry):
        told.append("on a pace that we judge and have not counted yet")
    people = _of_people(entry, question)
    if "people" not in question.hidden and entry.people and people[:1].isdigit():
        told.append(f"on {people}")
    needs = "" if "needs" in question.hidden else _of_needs(entry, question)
    after = f" {sentence(needs)}" if needs else ""
    if told:
        return f"{sentence(f'It rests {listed(told)}')}{after}"
    if pace.is_judgement or timed(entry):
        return f"It rests on a judgement, not on a count.{after}"
    return f"It is reckoned from what was finished so far.{after}"


def _of_capacity(book: Book, entry: Forecast) -> tuple[str, ...]:
    """The capacity entries of the team that hold today or later."""
    return tuple(
        one.ref
        for one in book.of(Capacity)
        if one.share() and any(book.is_same(a, b) for a in one.who for b in entry.who)
    )[-3:]


def _of_work(entry: Forecast) -> str:
    if entry.work is None:
        return ""
    told = _left(entry, " are left")
    if entry.ahead:
        first = entry.ahead.figures.replace("-", " to ")
        of = f"{entry.ahead.unit or 'weeks'} of other work" if timed(entry) else "others"
        told += f", and the team first finishes {first} {of}"
    return told if entry.growth else f"{told}, and nothing is added on the way"


def _left(entry: Forecast, are: str) -> str:
    """What is left, and of a time that it was judged."""
    return f"{left_text(entry, are)}{', as we judge it' if timed(entry) else ''}"


def _of_pace(entry: Forecast, found: Found, question: Question) -> str:
    pace = found.asked.pace
    if timed(entry):
        return "How long it takes is a judgement, not a measurement; it drifts as any pace does"
    if entry.judged is not None and entry.pace is None:
        figures = entry.judged.figures.replace("-", " to ")
        return f"The pace is a judgement, not a measurement: {figures} a week"
    weeks = found.asked.history
    since = short_day(weeks.first_monday, question.today)
    total = sum(weeks.items)
    there = " with everybody there" if any(share < _SHORT for share in weeks.capacity[-8:]) else ""
    said = pace_text(pace.mean).removesuffix(".0")
    now = said if said.startswith("less") else f"about {said}"
    source = "" if question.readers or not entry.source else f" ({shortened(entry.source, 60)})"
    return (
        f"The weeks to come bring what the last ones did: {total} {unit_of(entry)} in"
        f" {counted(len(weeks.items), 'week')} since {since}{source}, now"
        f" {now} in an ordinary week{there}"
    )


def _of_start(entry: Forecast, question: Question) -> str:
    today, window = question.today, entry.starts
    if window is None:
        return f"The work begins on {short_day(entry.on, today)}"
    first = short_day(window.earliest, today)
    if window.latest == window.earliest:
        return f"The work begins on {first}"
    return f"The work begins between {first} and {short_day(window.latest, today)}"


def _of_people(entry: Forecast, question: Question) -> str:
    """Who is there from today on; what was before is in the weeks of the history."""
    today = question.today
    past = [one for one in entry.people if one.since is None or one.since <= today]
    later = [one for one in entry.people if one.since is not None and one.since > today]
    known = [one for one in (*past[-1:], *later) if one.until is None or one.until >= today]
    if not known:
        return "As many people are there as in an ordinary week"
    told = []
    for one in known:
        since = f" from {short_day(one.since, today)}" if one.since and one in later else ""
        until = f" until {short_day(one.until, today)}" if one.until else ""
        told.append(f"{plain(one.share.there)} of {plain(one.share.whole)} people{since}{until}")
    return f"{', then '.join(told)}"


def _of_people_before(entry: Forecast, question: Question) -> str:
    """What is taken for granted of the weeks of the history, where nothing says who was there."""
    weeks, people = entry.pace, entry.people
    if weeks is None or not people or people[-1].share.there >= people[-1].share.whole:
        return ""
    end = weeks.first_monday + timedelta(weeks=len(weeks.items))
    since = [one.held_from(entry.on).since for one in people]
    if any(day is None or day < end for day in since):
        return ""
    whole, there = plain(people[-1].share.whole), plain(people[-1].share.there)
    told = f"In the weeks behind the pace all {whole} are taken to have been there"
    if question.readers:
        return told
    first = end - timedelta(weeks=min(13, len(weeks.items)))
    return f"{told}; if not, say since when: --people '{there}/{whole} from {first}'"


def _of_needs(entry: Forecast, question: Question) -> str:
    """What must come first and when; how likely I think it is, to me alone, for it may be a guess about somebody."""
    today = question.today
    told = []
    for one in entry.needs:
        first, last = (short_day(day, today) for day in one.window)
        days = first if first == last else f"{first} to {last}"
        is_told = one.chance < 1 and not question.readers
        chance = f", {chance_in_words(one.chance)} that it comes" if is_told else ""
        told.append(f"{one.name} ({days}{chance})")
    return f"It begins only after {listed(told)}" if told else ""


def _as_before(book: Book, entry: Forecast, question: Question) -> str:
    """To me alone: that what it waits for is taken over from the forecast before, and how to let it go."""
    promise = promise_of(book, entry)
    if promise is None or question.readers or not entry.needs:
        return ""
    before = [one for one in forecasts_for(book, promise, question.today) if one.id != entry.id]
    if not before or before[-1].needs != entry.needs:
        return ""
    day = short_day(before[-1].on, question.today)
    return f"; that is taken over from the forecast of {day}, and stays until a new one says that it needs none"


def _of_growth(entry: Forecast) -> str:
    return (
        f"The work grows by {str(entry.growth).replace('-', ' to ')} on the way"
        if entry.growth
        else ""
    )


def _of_risks(entry: Forecast, question: Question) -> str:
    """What may happen and what it would cost; how likely I think it is, to me alone."""
    told = [
        f"{one.name}{'' if question.readers else f', {chance_in_words(one.chance)},'}"
        f" would cost {_weeks(one.low, one.high)}"
        for one in entry.risks
    ]
    return capital("; ".join(told))


def _weeks(low: float, high: float) -> str:
    if low == high:
        return f"{plain(low)} {'week' if low == 1 else 'weeks'}"
    return f"{plain(low)} to {plain(high)} weeks"


def _of_holidays(entry: Forecast) -> str:
    if entry.days_off:
        where = f" of {entry.holidays}" if entry.holidays else ""
        return f"Nobody works on the holidays{where} ({len(entry.days_off)} working days ahead)"
    return "The weeks about the new year are slow, as they are in most teams"


def _conditions(book: Book, entry: Forecast, question: Question) -> list[Line]:
    """What the promise itself depends on, which no figure here knows."""
    promise = promise_of(book, entry)
    if promise is None:
        return []
    named = {name_key(one.name) for one in entry.needs}
    named |= {name_key(one.name) for one in entry.risks}
    how = {
        "on condition": "; with its days it is reckoned: --needs 'IT: 12 November to 3 December, 80%'",
        "void if": "",
    }
    told = [("on condition", promise.condition), ("void if", promise.void_if)]
    return [
        Line(
            sentence(
                f"Not reckoned, {what}: {shortened(words, 110)}"
                f"{'' if question.readers else how[what]}"
            ),
            (promise.ref,),
            "-",
        )
        for what, words in told
        if words and name_key(words) not in named
    ]
