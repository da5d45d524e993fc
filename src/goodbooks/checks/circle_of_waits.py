"""Finds open promises that wait for each other, so that none of them can begin."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.phrasing import capital, listed
from goodbooks.core.telling import in_marks, spot
from goodbooks.entries.promise import Promise, promise_state, unsettled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book


def find(book: Book, today: date) -> Iterator[Finding]:
    """Each circle once, from the promise in it that was given last."""
    waiting = unsettled(book, today)  # a circle with one in it that is settled keeps nobody
    if not any(promise.fields and promise.after for promise in waiting):
        return
    told: set[str] = set()
    for promise in reversed(waiting):
        if promise.id is None or promise.id in told or promise.on > today or not promise.fields:
            continue
        circle = _circle(book, promise.id, promise.after)
        told.update(circle)
        found = [one for ref in circle if isinstance(one := book.get(ref), Promise)]
        if found and all(promise_state(book, one, today).is_open for one in found):
            yield _finding(found)


def _circle(book: Book, own: str, after: tuple[str, ...]) -> tuple[str, ...]:
    """The ids on the way from a promise along its waits back to itself; none where there is no such."""
    from goodbooks.reckoning.forecasts.waits import reached  # only where something waits

    way: list[str] = [own]
    ahead = after
    while True:
        onward = next((ref for ref in ahead if own in reached(book, ref)), None)
        if onward is None:
            return ()
        if onward in way:
            return tuple(way[way.index(onward) :])
        way.append(onward)
        promise = book.get(onward)
        ahead = promise.after if isinstance(promise, Promise) else ()


def _finding(found: list[Promise]) -> Finding:
    names = [in_marks(one.title) if one.title else one.ref for one in found]
    if len(found) == 1:
        sentence = f"{capital(names[0])} waits for itself, so it has no day that can be reckoned."
    else:
        each = "each other" if len(found) == 2 else "one another in a circle"
        sentence = f"{capital(listed(names))} wait for {each}, so none of them can begin."
    remedy = f"take one of the waits away: the line after under {spot(found[0])}"
    return Finding(CHECK.name, sentence, remedy, tuple(found))


CHECK = Check(
    name="circle-of-waits",
    summary="Promises wait for each other, so that none of them can begin.",
    find=find,
    weight=51,
    what_to_do=(
        "Ask which of them can begin without the other, even with a part of it, and take that wait away. "
        "Until then no forecast reckons it."
    ),
)
