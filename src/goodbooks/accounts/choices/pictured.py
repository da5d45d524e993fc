"""A period's promises and wins, and the days of a plan, as time lines.

The lists on the page say the same in words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Section
from goodbooks.core.phrasing import shortened
from goodbooks.core.timeline import Mark, Timeline
from goodbooks.entries.ask import reply_to
from goodbooks.entries.promise import promise_state

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from goodbooks.accounts.choices.cases import Case
    from goodbooks.core.book import Book
    from goodbooks.entries.promise import Promise, PromiseState
    from goodbooks.entries.win import Win

FEWEST_MARKS = FEWEST_STEPS = 3
KEPT, NOT_KEPT, WINS = "Promises kept", "Promises not kept in time", "Wins"
MINE, THEIRS, TOGETHER = "My steps", "Steps of others", "Yes or no, and the look back"
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


def plan_by_day(book: Book, case: Case, today: date) -> tuple[Section, ...]:
    """The steps of a plan by their days, with the decision before, while it is wanted, and the look back after; none of a plan as short as its list."""
    marks = []
    for step in case.plan:
        due = promise_state(book, step, today).due
        if due is not None:
            lane = THEIRS if step.who and not any(map(book.is_me, step.who)) else MINE
            title = shortened(step.title, LONGEST) or step.kind
            marks.append(Mark(due.on, due.at, lane, title, (step.ref,)))
    if len(marks) < FEWEST_STEPS:
        return ()
    ask = case.ask
    wanted = None if reply_to(book, ask) else ask.due
    for day, words in ((wanted, "Decision wanted"), (ask.review, "Look back together")):
        if day is not None:
            marks.append(Mark(day.on, day.at, TOGETHER, words, (ask.ref,)))
    if len({mark.on for mark in marks}) == 1:
        return ()
    there = {mark.lane for mark in marks}
    lanes = tuple(lane for lane in (MINE, THEIRS, TOGETHER) if lane in there)
    return (Section("The plan at a glance", (Timeline("By day", lanes, tuple(marks)),)),)
