"""Debrief: ninety seconds after a talk, a question at a time."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import day_text
from goodbooks.core.problem import Unclear
from goodbooks.desk.asking import rounds
from goodbooks.desk.walks.since.following import after_a_talk
from goodbooks.web import steps, walks
from goodbooks.web.persons import person
from goodbooks.web.room import Room
from goodbooks.web.visit import Gone

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from goodbooks.desk.desk import Desk
    from goodbooks.desk.typed.understand import Understood
    from goodbooks.web.visit import Visit


def _talk(visit: Visit) -> steps.Steps:
    """The questions after a talk, as `goodbooks debrief` asks them."""
    desk, key = visit.desk, visit.parts["key"]
    who = person(visit, key)
    on = _day(visit)
    found = rounds.after_talk(desk, who, on)
    if on is not None and found.day != on:
        raise Gone("talk")

    def become(answers: Mapping[str, str]) -> tuple[Understood, ...]:
        return rounds.proposals(desk, found, _told(answers), answers)

    def unwritten(name: str, words: str) -> str:
        return " ".join(rounds.again(found, _told({name: words})))

    def noted(answers: Mapping[str, str]) -> tuple[str, ...]:
        told = _told(answers)
        return tuple(filter(None, (rounds.matter_taken(found, told), rounds.read_by_them(found, told))))  # fmt: skip

    talk, today = found.talk, found.today
    day = f"The talk of {'today' if found.day == today else day_text(found.day, today)}"
    instead = tuple(
        (f"/debrief/{key}/on/{one}", f"Take the one of {'today' if one == today else day_text(one, today)}")
        for one in found.other_days
    )  # fmt: skip
    named = visit.parts.get("day", "")
    path = f"/debrief/{key}/on/{named}" if named else f"/debrief/{key}"
    kept_as = f"debrief.{key}.{talk.ref if talk else ''}"
    so_far = steps.kept(visit, kept_as)
    left = found.without_answered(so_far.get("decided", ""))
    still = rounds.left_open(found, _told(so_far))
    puts = _puts(desk, left, still)
    become_of = {one.key: one.become for one in still}
    return steps.Steps(
        kept_as, f"The talk with {who}",
        "A line each, with a semicolon between two answers; skip what there was nothing of.",
        path, puts, partial(_unclear, left, become_of), become, lambda _: walks.written_after(visit, kept_as), unwritten=unwritten, noted=noted, choices=partial(_choices, left), trace=(f"/people/{key}", f"The page of {who}"), of=f"{day}.",
        instead=instead, stays=lambda: rounds.put_off_by(desk, who), note=(f"/pages/update/{key}", f"Their “not yet”, told back to {who} in writing"), leads=partial(after_a_talk, desk),
    )  # fmt: skip


def _choices(found: rounds.After, name: str, words: str) -> tuple[tuple[str, str], ...]:
    """What an answer that is not clear can have meant: the ask that it answers, or the day."""
    if name not in rounds.Answers._fields:
        return ()
    return found.choices(name, words) or found.days_meant(words, found.unclear(name, words))


def _puts(
    desk: Desk, left: rounds.After, still: tuple[rounds.Prompt, ...]
) -> tuple[steps.Put, ...]:
    """The questions that every talk has, and before the next step what was left open in this one."""
    names = rounds.Answers._fields
    at = names.index("next_step")
    before, behind = (
        [_put(desk, left, name) for name in some] for some in (names[:at], names[at:])
    )
    return (*before, *(steps.put_of(desk, one) for one in still), *behind)


def _told(answers: Mapping[str, str]) -> rounds.Answers:
    """The answers to the questions that every talk has."""
    return rounds.Answers(**{name: answers.get(name, "") for name in rounds.Answers._fields})


def _unclear(
    found: rounds.After,
    still: Mapping[str, Callable[[str], object]],
    name: str,
    words: str,
) -> Unclear | None:
    """Why an answer cannot be taken; None where it can."""
    if name in still:
        made = still[name](words)
        return made if isinstance(made, Unclear) else None
    if name not in rounds.Answers._fields:
        return None
    why = found.unclear(name, words) or found.doubt(name, words)
    if not why:
        return None
    if not found.unclear(name, words):
        return Unclear(why, "press what it was")
    is_choice = bool(found.choices(name, words))
    return Unclear(why, "choose which one" if is_choice else rounds.to_write(found, name, words, why))  # fmt: skip


def _day(visit: Visit) -> date | None:
    """The day the talk is to be of, where the address names one."""
    named = visit.parts.get("day", "")
    if not named:
        return None
    try:
        return date.fromisoformat(named)
    except ValueError:
        raise Gone("day") from None


def _put(desk: Desk, found: rounds.After, name: str) -> steps.Put:
    debts = {"promised": found.promises, "asked": found.asks}.get(name, ())
    lines = tuple(steps.Beside(found.told(debt), debt.entry.ref) for debt in debts)
    question, _, hint = found.prompt(name).partition("(")
    rests = steps.resting(desk, found.talk.ref) if found.talk else ()
    why = getattr(rounds.WHY, name)
    is_several = name in rounds.SEVERAL
    return steps.Put(name, question.strip(), hint.strip(" )"), why, rests, lines, is_several=is_several)  # fmt: skip


ROOM = Room(
    "debrief", "After a talk", 0, "", "what was said, decided, promised and asked",
    (*steps.ways("/debrief/{key}", _talk), *steps.ways("/debrief/{key}/on/{day}", _talk)),
)  # fmt: skip
