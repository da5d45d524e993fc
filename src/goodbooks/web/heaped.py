"""A full inbox on the page, by the screen: nine lines with a tick each, decided together; what is over is put by as a heap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.intake import sorting
from goodbooks.desk.intake.heaps import (
    MOST_PEOPLE,
    MOST_ROWS,
    Heap,
    by_person,
    day_told,
    from_the_same,
    heaps,
    other_of,
)
from goodbooks.desk.intake.one_person import perhaps_one
from goodbooks.web.lines import as_shown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from goodbooks.desk.intake.heaps import Row
    from goodbooks.desk.shelved.inbox import Waiting
    from goodbooks.desk.typed.understand import Understood
    from goodbooks.web.room import Answer
    from goodbooks.web.visit import Visit

HERE = "/inbox/heaps"


class Line(NamedTuple):
    """A row as it is shown: its key, who it is from where that is another than above, and how many wait from them.

    `unfit` is why it cannot be an entry as it is, None where it can.
    """

    number: int
    key: str
    one: Waiting
    times: int
    other: str
    is_new: bool
    from_them: int
    day: str
    unfit: Refusal | None


def show(visit: Visit) -> Answer:
    """The next screen; the front of the inbox where nothing is left for it."""
    if not visit.is_own:
        return visit.go("/inbox")
    return _drawn(visit, _heaps(visit))


def decide(visit: Visit) -> Answer:
    """What is done with a screen that was shown; where the lines are others by now, those are shown."""
    every = _heaps(visit) if visit.is_own else []
    if not every:
        return visit.go("/inbox")
    heap, deed = every[0], visit.said("deed")
    if visit.said("shown") != _mark(visit, heap):
        return _drawn(visit, every, is_changed=True)
    rows = heap.rows if heap.is_over else heap.rows[:MOST_ROWS]
    if deed == "later":
        visit.session.put_off |= {one.key for row in rows for one in row.every}
    elif deed == "list":
        visit.session.listed |= {heap.name}
    elif deed == "decline":
        sorting.decline(visit.desk, [one for row in rows for one in row.every])
    elif visit.said("from"):
        _decline_all_from(visit, every, visit.said("from"))
    elif deed == "accept" and not heap.is_over:
        kept = [row for row in rows if row.one.key in visit.every("keep")]
        try:
            _accept(visit, kept, [row for row in rows if row not in kept])
        except Refusal as refusal:
            return _drawn(visit, every, refusal=refusal, kept=kept)
    return visit.go(HERE)


def _accept(visit: Visit, kept: Sequence[Row], others: Sequence[Row]) -> None:
    """Accept what is ticked, and decline the rest, as one deciding."""
    made = sorting.as_entries(visit.desk, [row.one for row in kept]) if kept else []
    declined = [one for row in others for one in row.every]
    entries = [one.entry for one in made]
    sorting.decide_rows(visit.desk, [row.every for row in kept], entries, declined)


def _decline_all_from(visit: Visit, every: Sequence[Heap], key: str) -> None:
    waiting = [one for heap in every for one in heap.every]
    found = [one for one in waiting if one.key == key]
    if found:
        sorting.decline(visit.desk, from_the_same(found[0], waiting))


def _heaps(visit: Visit) -> list[Heap]:
    """What this sitting has to decide still."""
    off = visit.session.put_off
    waiting = [one for one in visit.desk.inbox().waiting() if one.key not in off]
    fresh = sorting.refreshed(visit.desk, waiting)
    return heaps(fresh, visit.desk.clock.today, visit.session.listed)


def _drawn(
    visit: Visit,
    every: Sequence[Heap],
    *,
    is_changed: bool = False,
    refusal: Refusal | None = None,
    kept: Sequence[Row] | None = None,
) -> Answer:
    """The first screen, with a tick at each row, or at those that are kept."""
    inbox = visit.desk.inbox()
    if not every:
        visit.session.put_off = frozenset()
        return visit.go("/inbox")
    heap = every[0]
    rows = [row for _, row in heap.shown] if heap.is_over else heap.rows[:MOST_ROWS]
    made, unfit, together = _made(visit, () if heap.is_over else rows)
    ticked = {row.one.key for row in (rows if kept is None else kept)}
    return visit.draw(
        "rooms/inbox_heaps.html", heap=heap, lines=_lines(rows, every, unfit, visit.desk.clock.today), made=made,
        refusal=refusal or together, more=len(heap.rows) - len(rows), is_changed=is_changed,
        since=min(one.proposal.entry.on for one in heap.every),
        people=heap.people[:MOST_PEOPLE], others=max(0, len(heap.people) - MOST_PEOPLE),
        sorts=[sort for sort, _ in heap.shown], decided=inbox.acts()[:1], mark=_mark(visit, heap), here=HERE, ticked=ticked,
        stopped=[key for key in unfit if key in ticked] if refusal else [],
        perhaps=next(iter(perhaps_one(visit.desk, [one for heap in every for one in heap.every])), None),
    )  # fmt: skip


def _made(
    visit: Visit, rows: Sequence[Row]
) -> tuple[list[Understood], dict[str, Refusal], Refusal | None]:
    """What the rows would add, and why those cannot that cannot."""
    return sorting.fit_among(visit.desk, [row.one for row in rows])


def _lines(
    rows: Sequence[Row], every: Sequence[Heap], unfit: Mapping[str, Refusal], today: date
) -> list[Line]:
    counts = by_person(one for heap in every for one in heap.every)
    found: list[Line] = []
    above = ""
    for number, row in enumerate(rows, 1):
        other = other_of(row.one)
        shown = "" if other == above else other
        is_new = other in row.one.proposal.strangers
        day = day_told(row.one, today)
        why = unfit.get(row.one.key)
        times, from_them = len(row.every), counts[other]
        found.append(Line(number, row.one.key, row.one, times, shown, is_new, from_them, day, why))
        above = other
    return found


def _mark(visit: Visit, heap: Heap) -> str:
    """A sign for what is decided on: of what is over all of it, else the lines of the screen, as they would be written."""
    rows = heap.rows if heap.is_over else heap.rows[:MOST_ROWS]
    keys = " ".join(one.key for row in rows for one in row.every)
    if heap.is_over:
        return visit.mark(f"{heap.name}\n{keys}")
    made, *_ = _made(visit, rows)
    return visit.mark(f"{heap.name}\n{keys}\n{as_shown(visit, made)}")
