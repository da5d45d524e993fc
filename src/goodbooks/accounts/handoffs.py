"""What somebody could let go of: one step at a time, and only where promises were kept.

One area at a time, one level up, and nothing while a promise of mine in that area is overdue:
the rules that practitioners of delegation boards give (Management 3.0, J. Appelo).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.phrasing import counted
from goodbooks.entries.handoff import LEVELS, Handoff, Trial, trial
from goodbooks.entries.promise import Promise, promise_state

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book

ENOUGH = 3
"""From how many kept promises in an area one can speak of a record."""


class Record(NamedTuple):
    """My promises in an area: kept, not kept on their day, and overdue now; oldest first."""

    kept: tuple[Promise, ...]
    unkept: tuple[Promise, ...]
    overdue: tuple[Promise, ...]
    is_last_kept: bool


class Reins(NamedTuple):
    """What somebody could let go of: on trial now, the one step to propose, and what waits.

    `step` is the handoff and the level it would go up to, None when there is none to propose;
    `record` what the step rests on; `waiting` the others, each with why not yet.
    """

    on_trial: tuple[tuple[Handoff, Trial], ...]
    step: tuple[Handoff, str] | None
    record: Record | None
    waiting: tuple[tuple[Handoff, str, tuple[str, ...]], ...]


def reins(book: Book, who: str, today: date) -> Reins:
    """The areas of a person that I could be given, and the one step that can be proposed."""
    stated = [(one, trial(book, one, today)) for one in book.of(Handoff) if one.on <= today]
    on_trial = tuple(pair for pair in stated if pair[1].state == "on trial")
    open_ones = [one for one, now in stated if now.state == "proposed" and _is_from(book, one, who)]
    step, record = None, None
    waiting: list[tuple[Handoff, str, tuple[str, ...]]] = []
    for handoff in open_ones:
        found = record_of(book, handoff, today)
        why, cites = _not_yet(handoff, found)
        if not why and on_trial:
            why, cites = "one handoff at a time, and another is on trial", (on_trial[0][0].ref,)
        if not why and step is not None:
            why, cites = "one handoff at a time, and another comes first", (step[0].ref,)
        if why:
            waiting.append((handoff, why, cites))
        else:
            step, record = (handoff, next_level(handoff)), found
    return Reins(on_trial, step, record, tuple(waiting))


def _is_from(book: Book, handoff: Handoff, who: str) -> bool:
    """Whether it is theirs to give, and for me or for nobody named."""
    is_theirs = any(book.is_same(name, who) for name in handoff.who)
    return is_theirs and (not handoff.to or any(map(book.is_me, handoff.to)))


def next_level(handoff: Handoff) -> str:
    """One level above the present one, never above the one wished for; "" when there is none."""
    if not handoff.level:
        return ""
    now = LEVELS.index(handoff.level)
    last = LEVELS.index(handoff.wished) if handoff.wished else len(LEVELS) - 1
    return LEVELS[now + 1] if now < last else ""


def record_of(book: Book, handoff: Handoff, today: date) -> Record:
    """My promises that share a matter with the handoff, once their day has come."""
    kept: list[Promise] = []
    unkept: list[Promise] = []
    overdue: list[Promise] = []
    near = {entry.ref: entry for tag in handoff.matters for entry in book.about(tag)}
    mine = [one for one in near.values() if isinstance(one, Promise) and _is_mine(book, one)]
    for promise in sorted(mine, key=lambda one: (one.on, one.place)):
        state = promise_state(book, promise, today)
        if promise.on > today or promise.next_word or state.due is None:
            continue
        if state.is_kept:
            kept.append(promise)
        elif state.state == "late":
            overdue.append(promise)
        elif state.state in ("delivered late", "missed", "disputed"):
            unkept.append(promise)
    settled = sorted((*kept, *unkept), key=lambda one: (one.on, one.place))
    return Record(tuple(kept), tuple(unkept), tuple(overdue), bool(settled) and settled[-1] in kept)


def _is_mine(book: Book, promise: Promise) -> bool:
    return not promise.who or any(map(book.is_me, promise.who))


def _not_yet(handoff: Handoff, record: Record) -> tuple[str, tuple[str, ...]]:
    """Why a step cannot be proposed yet, and what says so; "" when it can."""
    if not handoff.matters:
        return "it has no #matter by which kept promises could be found", ()
    if not handoff.level:
        return "the book does not say how it is decided now (level)", ()
    if not next_level(handoff):
        return "it is where you wish it to be", ()
    if record.overdue:
        return "a promise of yours in this area is overdue", (record.overdue[0].ref,)
    if len(record.kept) < ENOUGH:
        has = counted(len(record.kept), "kept promise")
        return f"the record is thin: {has} in this area, {ENOUGH} would do", ()
    if not record.is_last_kept:
        return "the last promise in this area was not kept on its day", (record.unkept[-1].ref,)
    return "", ()
