"""A period's promises and wins as a time line: the lists on the page say the same in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Section
from goodbooks.core.phrasing import shortened
from goodbooks.core.timeline import Mark, Timeline

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.entries.promise import Promise, PromiseState
    from goodbooks.entries.win import Win

FEWEST_MARKS = 3
KEPT, NOT_KEPT, WINS = "Promises kept", "Promises not kept in time", "Wins"
LONGEST = 70


def promises_and_wins(
    promised: Iterable[tuple[Promise, PromiseState]], wins: Iterable[Win]
) -> tuple[Section, ...]:
    """The picture under its heading; nothing where there is too little to see."""
    marks = [
        Mark(
            state.due.on,
            state.due.at,
            KEPT if state.is_kept else NOT_KEPT,
            shortened(promise.title, LONGEST) or promise.kind,
            (promise.ref,),
        )
        for promise, state in promised
        if state.due is not None
    ]
    marks += [
        Mark(win.on, win.at, WINS, shortened(win.title, LONGEST) or win.kind, (win.ref,))
        for win in wins
    ]
    if len(marks) < FEWEST_MARKS:
        return ()
    there = {mark.lane for mark in marks}
    lanes = tuple(lane for lane in (KEPT, NOT_KEPT, WINS) if lane in there)
    return (Section("At a glance", (Timeline("By day due, or won", lanes, tuple(marks)),)),)
