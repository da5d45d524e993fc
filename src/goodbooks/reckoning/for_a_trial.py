"""What I promised again and again for an area on trial lasts as long as the trial: a last day that was moved is its last day as well."""

from __future__ import annotations

from goodbooks.core.last_day import last_day_in
from goodbooks.core.telling import is_mine
from goodbooks.entries.answer import Answer
from goodbooks.entries.decision import Decision
from goodbooks.entries.handoff import Handoff
from goodbooks.entries.promise import Promise, promise_state
from goodbooks.reckoning.handed_on import asks_for, stand

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.entries.promise import PromiseState

_UNTIL = " until "


def as_it_lasts(book: Book, promise: Promise, today: date) -> Promise:
    """A promise with the last day that the trial has on a day for which it was given; as it is where it is for none, or names that day."""
    found = by_their_trial(book, today).get(promise.ref) if promise.every else None
    return found[0] if found else promise


def by_their_trial(book: Book, today: date) -> dict[str, tuple[Promise, PromiseState]]:
    """Each promise whose last day another one has replaced by a day, since the trial for which it was given ends on that one, and how it stands; by its ref."""
    return book.once(("by their trial", today), lambda: dict(_by_their_trial(book, today)))


def _by_their_trial(book: Book, today: date) -> Iterator[tuple[str, tuple[Promise, PromiseState]]]:
    """Each promise that ends with the trial it was given for, by its ref, as it stands with the end of the trial that holds today."""
    for area in book.of(Handoff):
        now = stand(book, area, today)
        if now.state != "on trial" or now.ends is None:
            continue
        for promise in _given_for(book, area, today):
            until = promise.every.until if promise.every else None
            if until is None or until == now.ends:
                continue
            if until > now.ends or until in _ends_so_far(book, area):
                lasting = _until(promise, now.ends)
                yield promise.ref, (lasting, promise_state(book, lasting, today))


def goes_with(book: Book, area: Handoff, today: date) -> list[Promise]:
    """What I promised again and again until the day on which the trial of an area ends now: it moves with that day."""
    ends = stand(book, area, today).ends
    lasting = (as_it_lasts(book, one, today) for one in _given_for(book, area, today))
    return [one for one in lasting if one.every and ends is not None and one.every.until == ends]


def _given_for(book: Book, area: Handoff, today: date) -> list[Promise]:
    """What comes again and was promised for an area, or for what I asked to have it; and what I promised its giver until its very last day, for nothing else."""
    every = [one for about in (area, *asks_for(book, area)) for one in book.pointing_to(about, Promise)]  # fmt: skip
    every += [one for one in book.of(Promise) if _is_until_its_end(book, area, one)]
    return list({one.ref: one for one in every if one.line("every") and one.on <= today}.values())


def _is_until_its_end(book: Book, area: Handoff, promise: Promise) -> bool:
    """Whether I promised the giver of an area, and linked to nothing, what comes again until a last day that was named for it."""
    if promise.links or not promise.line("every") or not is_mine(book, promise):
        return False
    is_to_giver = any(book.is_same(one, giver) for one in promise.to for giver in area.who)
    is_near = not promise.matters or not set(promise.matters).isdisjoint(area.matters)
    until = promise.every.until if promise.every and is_to_giver and is_near else None
    return until is not None and until in _ends_so_far(book, area)


def _ends_so_far(book: Book, area: Handoff) -> set[date]:
    """Each last day that was named for an area."""
    named = (last_day_in(f"until {one.line('trial-end')}", one.on) for one in book.parts(area))
    about = (area, *asks_for(book, area))
    words = (one for to in about for kind in (Answer, Decision) for one in book.pointing_to(to, kind))  # fmt: skip
    said = (last_day_in(one.title, one.on) for one in words)
    return {day for day in (*named, *said) if day is not None}


def _until(promise: Promise, day: date) -> Promise:
    often = promise.line("every").partition(_UNTIL)[0]
    fields = ((name, f"{often}{_UNTIL}{day}" if name == "every" else line) for name, line in promise.fields)  # fmt: skip
    return promise._replace(fields=tuple(fields))
