"""What the book foresees, as pages say it: what is unlikely, and what is likely by when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line, Section
from goodbooks.core.phrasing import capital, sentence, short_day
from goodbooks.entries.promise import open_promises
from goodbooks.reckoning.forecasts.foreseen import (
    forecasts_for,
    foreseen,
    foreseen_in,
    newest_for,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.promise import Promise
    from goodbooks.reckoning.forecasts.foreseen import Foreseen

FEWEST_DRAWN = 5
_HELD = "How earlier forecasts held"


def unlikely(book: Book, today: date) -> tuple[Foreseen, ...]:
    """The open promises whose day has less than an even chance, the earliest day first."""
    if not book.has("forecast"):
        return ()
    from goodbooks.reckoning.forecasts.words import is_unlikely

    found = (foreseen(book, promise, today) for promise, _ in open_promises(book, today))
    return tuple(one for one in found if one is not None and is_unlikely(one, today))


def unlikely_among(book: Book, entries: Iterable[Entry], today: date) -> tuple[Foreseen, ...]:
    """The unlikely promises among these entries."""
    found = unlikely(book, today)
    if not found:
        return ()
    wanted = {entry.ref for entry in entries}
    return tuple(one for one in found if one.promise and one.promise.ref in wanted)


def beside(book: Book, promise: Promise, today: date) -> tuple[str, tuple[str, ...]]:
    """What the forecast says of an open promise, in sentences, and what they rest on."""
    found = foreseen(book, promise, today)
    if found is None:
        return "", ()
    from goodbooks.reckoning.forecasts.words import chance_text, moved_text, refs

    earlier, cites = _since_the_last(book, found, today)
    said = [sentence(capital(chance_text(found, today))), moved_text(found, today), earlier]
    return " ".join(part for part in said if part), (*refs(found), *cites)


def _since_the_last(book: Book, found: Foreseen, today: date) -> tuple[str, tuple[str, ...]]:
    """How the day has moved since the forecast before, and why: scope, pace, capacity, start."""
    given = forecasts_for(book, found.promise or found.entry, today)
    if len(given) < 2:
        return "", ()
    from goodbooks.reckoning.forecasts.moved import between
    from goodbooks.reckoning.forecasts.words import moves_text

    before = given[-2]
    moved = between(before, found.entry)
    text = moves_text(moved, today) if moved else ""
    day = short_day(before.on, today)
    return (
        (f"Since the forecast of {day}, about 6 in 7 has moved: {text}", (before.ref,))
        if text
        else ("", ())
    )


def before_they_ask(book: Book, found: Iterable[Foreseen], today: date) -> Section:
    """For each promise that is unlikely to hold: its chance, the days that are likely, the basis."""
    lines = []
    for one in found:
        from goodbooks.reckoning.forecasts.words import (
            days_text,
            moved_text,
            odds,
            refs,
            rests_text,
            title_of,
        )

        day = f"{title_of(one)} by {short_day(one.day or today, today)}"
        likely = sentence(f"More likely: {days_text(one, today)}")
        lines.append(Line(f"{day}: {odds(one.chance or 0.0)}. {likely}", refs(one), "-"))
        earlier, cites = _since_the_last(book, one, today)
        parts = (rests_text(one, today), moved_text(one, today), earlier)
        basis = " ".join(part for part in parts if part)
        lines.append(Line(basis, (one.entry.ref, *cites), "-"))
        lines.append(Line(f"{command(one)} shows what would have to change"))
    return Section("Say it before they ask", tuple(lines))


def not_held(
    found: Iterable[Foreseen], today: date, told: str = "The message says nothing of it."
) -> tuple[Line, ...]:
    """For each day that is unlikely to hold: whose promise it is, and its chance; never to be sent.

    `told` is what the message says of it.
    """
    from goodbooks.reckoning.forecasts.words import chance_text, days_text, refs, title_of

    return tuple(
        Line(
            f"{title_of(one)} is promised for {short_day(one.day or today, today)}; "
            f"{chance_text(one, today)} ({days_text(one, today)}). {told}",
            (*((one.promise.ref,) if one.promise else ()), *refs(one)),
            "!",
        )
        for one in found
    )


def in_their_words(book: Book, promise: Promise, today: date) -> list[Line]:
    """The range as it was made sayable under the forecast; nothing where it was not."""
    found = foreseen(book, promise, today)
    if found is None or not found.entry.public:
        return []
    return [Line(sentence(f"Likely: {found.entry.public}"), (found.entry.ref,))]


def how_long(book: Book, matter: str, today: date) -> list[tuple[str, str, tuple[Entry, ...]]]:
    """For each forecast of a matter: what it is about, when it is likely to be done, the basis."""
    if not book.has("forecast"):
        return []
    from goodbooks.reckoning.forecasts.words import days_text, rests_text, title_of

    return [
        (
            title_of(one),
            f"{capital(days_text(one, today))}. {rests_text(one, today)}",
            one.rests_on,
        )
        for one in foreseen_in(book, matter, today)
    ]


BY_THEIR_DAYS = "When each would be done"


def by_their_days(book: Book, ways: Iterable[Entry], today: date) -> Section:
    """The ways that have a forecast beside each other: when each is likely to be done."""
    if not book.has("forecast"):
        return Section(BY_THEIR_DAYS, ())
    from goodbooks.accounts.to_come.forecast_pictures import likely_days

    found = [(way.title or way.ref, one) for way in ways if (one := newest_for(book, way, today))]
    if not found:
        return Section(BY_THEIR_DAYS, ())
    return Section(BY_THEIR_DAYS, (likely_days("Likely days, as reckoned today", found, today),))


def command(found: Foreseen) -> str:
    """The command that shows the whole forecast."""
    about = found.promise or found.entry
    return f"goodbooks forecast {about.ref}"


def came_true(book: Book, today: date) -> Section:
    """The forecasts that have come due: counts with their ranges, each listed; a picture of many."""
    if not book.has("forecast"):
        return Section(_HELD, ())
    from goodbooks.reckoning.forecasts.record import record

    found = record(book, today)
    if found is None:
        return Section(_HELD, ())
    from goodbooks.reckoning.forecasts.words import record_lines

    (first, refs), *rest = record_lines(found, today)
    lines = [Line(first, refs, "lead"), *(Line(words, cites, "-") for words, cites in rest)]
    if len(found.scored) < FEWEST_DRAWN:
        return Section(_HELD, tuple(lines))
    from goodbooks.accounts.to_come.forecast_pictures import record_of

    drawn = record_of("What held, of what was said", found.hits, today, refs)
    return Section(_HELD, (lines[0], drawn, *lines[1:]))
