"""What somebody could let go of: one step at a time, and only where promises were kept.

One area at a time, one level up, and nothing while a promise of mine in that area is overdue:
the rules that practitioners of delegation boards give (Management 3.0, J. Appelo).
"""

from __future__ import annotations

from goodbooks.core.document import Line
from goodbooks.core.named import NamedTuple
from goodbooks.core.phrasing import counted, shortened
from goodbooks.core.telling import amending, is_by, is_mine, is_to_me
from goodbooks.entries.ask import Ask, reply_to
from goodbooks.entries.handoff import LEVELS, MEANINGS, Handoff
from goodbooks.entries.promise import Promise
from goodbooks.entries.win import Win
from goodbooks.reckoning.handed_on import asks_for, stand
from goodbooks.reckoning.under_a_yes import promise_stands

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.entries.handoff import Trial

ENOUGH = 3
"""From how many kept promises in an area one can speak of a record."""
NO_LEVEL, THIN = "the book does not say how it is decided now (level)", "the record is thin"


class Record(NamedTuple):
    """My promises in an area: kept, not kept on their day, and overdue now; oldest first."""

    kept: tuple[Promise, ...]
    unkept: tuple[Promise, ...]
    overdue: tuple[Promise, ...]
    is_last_kept: bool


class Asked(NamedTuple):
    """An area that I ask for, or mean to: the handoff, the ask, the record there, and what was won there."""

    handoff: Handoff
    ask: Ask
    record: Record
    wins: tuple[Win, ...]


class Reins(NamedTuple):
    """What somebody could let go of: on trial now, given from a later day on, held, asked for, the one step to propose, and what waits.

    `step` is the handoff and the level it would go up to, None when there is none to propose;
    `record` what the step rests on; `waiting` the others, each with why not yet.
    """

    on_trial: tuple[tuple[Handoff, Trial], ...]
    to_come: tuple[tuple[Handoff, Trial], ...]
    held: tuple[Handoff, ...]
    asked: tuple[Asked, ...]
    step: tuple[Handoff, str] | None
    record: Record | None
    waiting: tuple[tuple[Handoff, str, tuple[str, ...]], ...]


def reins(book: Book, who: str, today: date) -> Reins:
    """The areas of a person that I could be given, and the one step that can be proposed."""
    stated = [(one, stand(book, one, today)) for one in book.of(Handoff) if one.on <= today]
    on_trial = tuple(pair for pair in stated if pair[1].state == "on trial")
    theirs = [(one, now) for one, now in stated if _is_from(book, one, who)]
    to_come = tuple(pair for pair in theirs if pair[1].state == "to come")
    held = tuple(one for one, now in theirs if now.state == "held")
    open_ones = [one for one, now in theirs if now.state == "proposed"]
    asked = tuple(ours for one in open_ones if (ours := _asked(book, one, today)))
    begun = {one.handoff.ref for one in asked}
    ahead, why_not = _ahead(on_trial, asked)
    step, record = None, None
    waiting: list[tuple[Handoff, str, tuple[str, ...]]] = []
    for handoff in (one for one in open_ones if one.ref not in begun):
        found = record_of(book, handoff, today)
        why, cites = _not_yet(handoff, found)
        if not why and ahead:
            why, cites = why_not, (ahead.ref,)
        if not why and step is not None:
            why, cites = "one handoff at a time, and another comes first", (step[0].ref,)
        if why:
            waiting.append((handoff, why, cites))
        else:
            step, record = (handoff, _next_level(handoff)), found
    return Reins(on_trial, to_come, held, asked, step, record, tuple(waiting))


def offered(found: Reins, matters: tuple[str, ...]) -> list[Handoff]:
    """The areas that a talk about these matters offers to take: those asked for, else one that only lacks a record."""
    near = [one.handoff for one in found.asked]
    if not (near or found.on_trial or found.step):
        near = [one for one, why, _ in found.waiting if why == NO_LEVEL or why.startswith(THIN)]
    return [one for one in near if set(one.matters) & set(matters)]


def _ahead(
    on_trial: tuple[tuple[Handoff, Trial], ...], asked: tuple[Asked, ...]
) -> tuple[Handoff | None, str]:
    """The handoff that every other waits for, and why."""
    if on_trial:
        return on_trial[0][0], "one handoff at a time, and another is on trial"
    if asked:
        return asked[0].handoff, "one handoff at a time, and another is asked for"
    return None, ""


def _asked(book: Book, handoff: Handoff, today: date) -> Asked | None:
    """The area with my ask for it that has no answer yet; None when nothing asks for it."""
    ask = next((one for one in asks_for(book, handoff) if reply_to(book, one) is None), None)
    if ask is None:
        return None
    return Asked(handoff, ask, record_of(book, handoff, today), _won_there(book, handoff, today))


def _won_there(book: Book, handoff: Handoff, today: date) -> tuple[Win, ...]:
    """What was won in the matters of an area, oldest first."""
    near = {one.ref: one for tag in handoff.matters for one in book.about(tag)}
    wins = [one for one in near.values() if isinstance(one, Win) and one.on <= today]
    return tuple(sorted(wins, key=lambda one: (one.on, one.place)))


def _is_from(book: Book, handoff: Handoff, who: str) -> bool:
    """Whether it is theirs to give, and for me or for nobody named."""
    is_theirs = is_by(book, handoff, who)
    return is_theirs and (not handoff.to or is_to_me(book, handoff))


def level_to_say(handoff: Handoff) -> list[Line]:
    """How the book learns how an area is decided, where it does not know."""
    if handoff.level or handoff.wished:
        return []
    line = amending(handoff, "level: …", "wished: …")
    words = "; ".join(f"{level}: {meaning}" for level, meaning in MEANINGS.items())
    return [
        Line(f"Who decides there now, and who would, is not in the book yet: {line}"),
        Line(f"What you may put there, each step giving you more: {words}.", (), "-"),
    ]


def other_terms(book: Book, handoff: Handoff, now: Trial) -> tuple[Line, ...]:
    """An area they gave on other terms than I asked for: their words first, then what I had asked, and how the book learns its last day; () where it is on the terms asked for."""
    reply = now.by
    if reply is None or not now.is_part:
        return ()
    asked = next((one for one in book.of(Ask) if one.id in reply.links), None)
    had = f" You had asked: “{shortened(asked.title, 110)}”." if asked else ""
    words = f"To the trial of {shortened(handoff.title, 60)} they said: “{shortened(reply.title, 110)}”.{had}"
    cites = tuple(one.ref for one in (handoff, reply, asked) if one is not None)
    said = Line(words, cites, "-")
    if now.ends is not None:
        return (said,)
    line = amending(handoff, "trial-end: …")
    return (said, Line(f"Until when it goes now: {line}", (handoff.ref,)))


def _next_level(handoff: Handoff) -> str:
    """One level above the present one, never above the one wished for; "" when there is none."""
    if not handoff.level:
        return ""
    now = LEVELS.index(handoff.level)
    last = LEVELS.index(handoff.wished) if handoff.wished else len(LEVELS) - 1
    return LEVELS[now + 1] if now < last else ""


def ahead_of(book: Book, handoff: Handoff, today: date) -> str:
    """What is on trial or asked for already as another is handed on, in a sentence; "" when nothing is."""
    for one in book.of(Handoff):
        if one.ref == handoff.ref or one.on > today or not any(map(book.is_me, one.to or ("me",))):
            continue
        state = stand(book, one, today).state
        title = shortened(one.title, 60)
        if state == "on trial":
            return f"“{title}” is on trial already. One area at a time is easier to say yes to: let this one wait until that is settled."
        if state == "proposed" and any(reply_to(book, ask) is None for ask in asks_for(book, one)):
            return f"“{title}” is asked for already. One area at a time is easier to say yes to: let this one wait for the answer."
    return ""


def tried_level(book: Book, handoff: Handoff) -> str:
    """The level that is tried: the one wished for where it was asked for in so many words, else one above the present."""
    if asks_for(book, handoff):
        return handoff.wished or _next_level(handoff) or handoff.level
    return _next_level(handoff) or handoff.wished or handoff.level


def record_of(book: Book, handoff: Handoff, today: date) -> Record:
    """My promises that share a matter with the handoff, once their day has come."""
    kept: list[Promise] = []
    unkept: list[Promise] = []
    overdue: list[Promise] = []
    near = {entry.ref: entry for tag in handoff.matters for entry in book.about(tag)}
    mine = [one for one in near.values() if isinstance(one, Promise) and _is_mine(book, one)]
    for promise in sorted(mine, key=lambda one: (one.on, one.place)):
        state = promise_stands(book, promise, today)
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
    """Whether I gave it, and to somebody else: what I promised myself is no record with them."""
    is_to_myself = bool(promise.to) and all(map(book.is_me, promise.to))
    return not is_to_myself and is_mine(book, promise)


def _not_yet(handoff: Handoff, record: Record) -> tuple[str, tuple[str, ...]]:
    """Why a step cannot be proposed yet, and what says so; "" when it can."""
    if not handoff.matters:
        return "it has no #matter by which kept promises could be found", ()
    if not handoff.level:
        return NO_LEVEL, ()
    if not _next_level(handoff):
        return "it is where you wish it to be", ()
    if record.overdue:
        return "a promise of yours in this area is overdue", (record.overdue[0].ref,)
    if len(record.kept) < ENOUGH:
        has = counted(len(record.kept), "kept promise")
        return f"{THIN}: {has} in this area, {ENOUGH} would do", ()
    if not record.is_last_kept:
        return "the last promise in this area was not kept on its day", (record.unkept[-1].ref,)
    return "", ()
