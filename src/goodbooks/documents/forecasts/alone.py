"""The forecast of one thing: when work will be done, how likely a promised day is, and what would have to change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.to_come.assumptions import assumptions
from goodbooks.accounts.to_come.changes import IN_WORDS, SURE, changes, kinder
from goodbooks.accounts.to_come.drafting import DRAFT
from goodbooks.accounts.to_come.forecast_pictures import (
    burn_up_of,
    chance_of,
    gains_of,
    pace_of,
    waits_picture,
    with_everybody,
)
from goodbooks.accounts.to_come.forecasts import came_true
from goodbooks.accounts.to_come.wait_costs import title_of, waiting_lines
from goodbooks.core.document import READY, Document, Gap, Line, Question, Section
from goodbooks.core.phrasing import capital, counted, listed, sentence, short_day, shortened
from goodbooks.documents.forecasts.message import message_of
from goodbooks.entries.promise import open_promises, promise_state
from goodbooks.forecast.caution import Refused
from goodbooks.forecast.ranked import ranked
from goodbooks.forecast.words import chance_in_words
from goodbooks.reckoning.forecasts.answered import counted_by, reckoned
from goodbooks.reckoning.forecasts.asked import skips
from goodbooks.reckoning.forecasts.foreseen import promise_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.picture import Picture
    from goodbooks.entries.forecast import Forecast
    from goodbooks.forecast.forecast import Forecast as Found

LONGEST = 80
_QUIET = frozenset({"others-date"})
_OPEN = frozenset({"pace", "work", "growth", "people"})
"""What moves a day and has no name of the user's."""
_RECENT = 10
_LONGEST_NAME = 40
_MOST_OTHERS = 3
_MOST_SWINGS = 2


def page_of_one(book: Book, entry: Forecast, question: Question) -> Document:
    """One sentence, what would change it, the line beside it, what it rests on, and doubts."""
    if entry.work is None:
        return _how_many(book, entry, question)
    found = reckoned(entry)
    if isinstance(found, Refused):
        return _lacking(entry, found)
    lead = _lead(book, entry, found, question)
    is_promised = _is_promised(book, entry, question.today)
    message = message_of(book, entry, found, question, is_promised=is_promised)
    sections = (
        Section("", (lead, *_others(book, entry, question))),
        Section(READY, (message,) if message else ()),
        Section(*_what_would_change(book, entry, found, question)),
        Section("", _pictures(book, entry, found, question)),
        Section("What it waits for", waiting_lines(book, entry, found, question)),
        Section("Beside it", _beside(book, entry, found, question)),
        Section("What it rests on", assumptions(book, entry, found, question)),
        Section("Be careful", _cautions(found, question)),
        _record(book, question),
        Section("What the file held", _file(question)),
    )
    return Document(
        "forecast", _title(entry), _subtitle(entry, question),
        tuple(section for section in sections if section.blocks),
    )  # fmt: skip


def _lacking(entry: Forecast, refused: Refused) -> Document:
    gap = Gap(refused.reason, refused.remedy)
    return Document("forecast", _title(entry), "", (), lacks=(gap,))


def _title(entry: Forecast) -> str:
    return f"Forecast: {shortened(entry.title, LONGEST)}" if entry.title else "Forecast"


def _subtitle(entry: Forecast, question: Question) -> str:
    about = [f"#{tag}" for tag in entry.matters[:1]]
    made = f"reckoned on {short_day(question.today, question.today)}"
    whom = (
        f"for {listed(question.readers)}"
        if question.readers
        else "for you alone (--to NAME for a reader)"
    )
    return " · ".join((*about, made, whom))


def _cites(book: Book, entry: Forecast) -> tuple[str, ...]:
    """The promise that it is about, and the forecast itself where it is one that was kept."""
    linked = tuple(f"^{ref}" for ref in entry.links if book.get(ref))
    return linked if entry.id in (None, DRAFT) else (*linked, entry.ref)


def _lead(book: Book, entry: Forecast, found: Found, question: Question) -> Line:
    """The one sentence that can be repeated: the promised day, and the day that holds."""
    today, chance = question.today, found.promise_chance
    later, even = found.day(SURE), found.day(0.5)
    said = []
    if entry.due is not None and chance is not None:
        word = "Promised" if _is_promised(book, entry, today) else "By"
        day = short_day(entry.due.on, today)
        is_past = entry.due.on < today
        said.append(
            f"{word} {day}{', which is past' if is_past else f': {chance_in_words(chance)}'}."
        )
    if later is None:
        said.append("No day within two years is sure enough to name.")
    elif chance is None and even is not None:
        said.append(f"{short_day(even, today)}: even odds. {short_day(later, today)}: {IN_WORDS}.")
    elif chance is None or chance < SURE:
        said.append(f"{short_day(later, today)}: {IN_WORDS}.")
    return Line(" ".join(said), _cites(book, entry), "lead")


def _is_promised(book: Book, entry: Forecast, today: date) -> bool:
    """Whether the day asked about is the one that was promised, and not one that somebody asks for."""
    promise = promise_of(book, entry)
    if promise is None or entry.due is None:
        return False
    agreed = promise_state(book, promise, today).agreed
    return entry.due.on in [one.on for one in (agreed, promise.due) if one]


def _others(book: Book, entry: Forecast, question: Question) -> tuple[Line, ...]:
    """For a matter that was asked about: the other promises in it that could be meant, to me alone.

    Where this one is for a team to deliver, that is those that are so too.
    """
    if not question.matter or question.readers:
        return ()
    this = promise_of(book, entry)
    is_delivery = this is not None and bool(this.on_behalf_of)
    found = [
        (promise, state.agreed.on)
        for promise, state in open_promises(book, question.today)
        if promise in book.about(question.matter)
        and state.agreed
        and not promise.next_word
        and promise.id not in entry.links
        and (promise.on_behalf_of or not is_delivery)
    ]
    if not found:
        return ()
    some = found[:_MOST_OTHERS]
    named = listed(
        f"“{shortened(one.title or one.ref, _LONGEST_NAME)}” ({short_day(day, question.today)})"
        for one, day in some
    )
    more = f", and {counted(len(found) - len(some), 'more')}" if len(found) > len(some) else ""
    which = f" This is about “{shortened(entry.title, _LONGEST_NAME)}”." if entry.title else ""
    ask = (
        f"goodbooks forecast {some[0][0].ref} asks about {'it' if len(found) == 1 else 'the first'}"
    )
    text = (
        f"#{question.matter} holds more than one promise.{which} Also there: {named}{more}; {ask}."
    )
    return (Line(text, tuple(one.ref for one, _ in some)),)


def _what_would_change(
    book: Book, entry: Forecast, found: Found, question: Question
) -> tuple[str, tuple[Line, ...]]:
    """Each change that would make the day hold or come nearer to it, on its own line; to a reader no change that is none to choose."""
    today = question.today
    if entry.due is None or entry.due.on < today:
        return "", ()
    could = (one for one in changes(entry, found, today) if one.day or not question.readers)
    lines = [Line(one.text, (), "-") for one in could]
    promise = promise_of(book, entry)
    if lines and promise and promise.skips and not entry.parts and not question.readers:
        what = listed(promise.skips)
        part = f"--part '{promise.skips[0]}: 6-8'"
        words = f"The promise leaves out {what}. How many items would that be? {part} reckons it."
        lines.append(Line(words, (promise.ref,), "-"))
    day = short_day(entry.due.on, today)
    return f"What would make {day} hold, each alone", tuple(lines)


def _pictures(book: Book, entry: Forecast, found: Found, question: Question) -> tuple[Picture, ...]:
    """The chance by day with the promise on it, what changes the most, the burn-up, the pace.

    Where a part that it rests on is not for these readers, the chance alone, which is said anyway.
    """
    today, cites = question.today, _cites(book, entry)
    other = None if question.hidden else with_everybody(found)
    label = "promised" if _is_promised(book, entry, today) else "asked for"
    drawn = [chance_of("How likely by each day", found, today, cites, other, label)]
    if question.hidden:
        return tuple(drawn)
    if found.asked.history.items:
        title = "What was finished, and what may come"
        drawn.append(burn_up_of(title, found, today, cites, label))
    names = {f"^{one.ref}": title_of(book, one.ref) for one in entry.waits}
    most = gains_of("What moves the day the most", found, today, skips(entry), cites, names)
    pace = pace_of("What was finished each week", found, today, cites)
    return (*drawn, *_waits(book, entry, found, question), *(one for one in (most, pace) if one))


def _waits(book: Book, entry: Forecast, found: Found, question: Question) -> Iterator[Picture]:
    """What it waits for and itself in one picture, where it waits for a promise."""
    known = [
        (title_of(book, one.ref), one, (f"^{one.ref}",) if book.get(one.ref) else ())
        for one in entry.waits
        if one.levels
    ]
    if known:
        name = f"“{shortened(entry.title, _LONGEST_NAME)}”" if entry.title else "this"
        itself = (name, found, _cites(book, entry))
        yield waits_picture("What it waits for, and when", known, itself, question.today)


def _beside(book: Book, entry: Forecast, found: Found, question: Question) -> tuple[Line, ...]:
    """The straight line that people draw by hand, and the kind reading of missing people."""
    today = question.today
    lines = []
    if found.straight is not None and not found.asked.pace.is_judgement:
        chance = chance_in_words(found.chance(found.straight))
        weeks = counted(min(_RECENT, len(found.asked.history.items)), "week")
        lines.append(
            f"The straight line through the last {weeks}: {short_day(found.straight, today)}, {chance}."
        )
    gentle, later = kinder(found), found.day(SURE)
    if gentle and later and gentle < later:
        lines.append(
            "If fewer people slow the work less than their number says, as in many teams that lost"
            f" some: {short_day(gentle, today)}, {IN_WORDS}."
        )
    told = [one for one in ranked(found) if one.good and one.bad]
    if question.hidden:
        told = [one for one in told if one.name in _OPEN - set(question.hidden)]
    swings = told[:_MOST_SWINGS]
    if swings:
        names = {f"^{one.ref}": title_of(book, one.ref) for one in entry.waits}
        named = listed(
            f"{names.get(one.name, one.name)} ({_span(one.good, one.bad, today)})" for one in swings
        )
        lines.append(f"What is unsure, and moves the day that is {IN_WORDS} the most: {named}.")
    sure = found.day(0.95)
    if sure is not None and found.day(SURE) != sure:
        lines.append(f"To be nearly certain, 19 in 20: {short_day(sure, today)}.")
    return tuple(Line(text, (), "-") for text in lines)


def _span(good: date | None, bad: date | None, today: date) -> str:
    """From one day to another, for days that are there."""
    return " to ".join(short_day(day, today) for day in (good, bad) if day)


def _cautions(found: Found, question: Question) -> tuple[Line, ...]:
    """What the forecast says against itself; what could be done about it, to me alone."""
    told = []
    for said in found.cautions:
        if said.name in _QUIET:
            continue
        help_with = "" if question.readers else f" {sentence(capital(said.remedy))}"
        words = said.told if question.readers and said.told else said.sentence
        told.append(Line(f"{sentence(words)}{help_with}", (), "-"))
    return tuple(told)


def _record(book: Book, question: Question) -> Section:
    """How the forecasts kept so far have held; each of them to me alone, the counts to a reader."""
    found = came_true(book, question.today)
    return found._replace(blocks=found.blocks[:1]) if question.readers else found


def _file(question: Question) -> tuple[Line, ...]:
    return () if question.readers else tuple(Line(text, (), "-") for text in question.remarks)


def _how_many(book: Book, entry: Forecast, question: Question) -> Document:
    """How many items come by a day, where nobody said how many there are."""
    if entry.due is None:
        gap = Gap(
            "it is not said how much is left",
            "say it: --items 40-55; or a day, for how many by then: --by 2026-12-01",
        )
        return Document("forecast", _title(entry), "", (), lacks=(gap,))
    found = counted_by(entry, entry.due.on)
    if isinstance(found, Refused):
        return _lacking(entry, found)
    by = {round(one.level * 100): one.items for one in found}
    day = short_day(entry.due.on, question.today)
    lead = f"By {day}: at least {by[85]} items, {IN_WORDS}."
    more = f"Even odds: {by[50]} items. Nearly certain, 19 in 20: {by[95]} items."
    sections = (
        Section(
            "", (Line(lead, _cites(book, entry), "lead"), Line(more), *_how_many_are_left(question))
        ),
        Section("What the file held", _file(question)),
    )
    shown = tuple(section for section in sections if section.blocks)
    return Document("forecast", _title(entry), _subtitle(entry, question), shown)


def _how_many_are_left(question: Question) -> tuple[Line, ...]:
    """The one question that would give the day its chance, to me alone."""
    words = "How many are left? With --items 40-55 the day has a chance, and you see what would change it."
    return () if question.readers else (Line(words),)
