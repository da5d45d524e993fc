"""The steps of a playbook as lines of its page: as its author wrote them, or as the plan that the answers make of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.core.document import Line
from goodbooks.core.phrasing import day_text, listed
from goodbooks.core.plans import WANTED
from goodbooks.core.regex import regex
from goodbooks.playbooks.answers.talk_told import when_planned
from goodbooks.playbooks.slots.filling import day_after, fill
from goodbooks.playbooks.slots.week import week_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.playbooks.plan.steps import Planned
    from goodbooks.playbooks.slots.value import Value
    from goodbooks.playbooks.text.playbook import Playbook

_HEAD = regex(r'(?P<kind>[a-z]+) ?(?P<names>[^"]*?) ?"(?P<title>.*)"[^"]*')


def steps_as_written(
    playbook: Playbook, values: Mapping[str, Value], today: date
) -> tuple[Line, ...]:
    """The steps as they stand, each with its day."""
    lines = []
    for step in playbook.steps:
        filled = fill(head_in_words(step.head), values, today, "[{}]")
        day = day_after(step.when, today, week_of(values))
        when = day_text(day, today) if day else f"[{step.when.strip('{}')}]"
        only = f" ({step.way})" if step.way else ""
        lines.append(Line(f"{when}{only}: {filled.text}", filled.cites, "-"))
    return tuple(lines)


def head_in_words(head: str) -> str:
    """A step as a reader wants it: `ask me -> {boss} "Ten minutes" #{matter}` is ask {boss}: Ten minutes."""
    found = _HEAD.fullmatch(head)
    if found is None:
        return head
    who, _, to = (part.strip() for part in found["names"].partition("->"))
    return f"{_in_words(found['kind'], who, to)}: {found['title']}"


def plan_in_words(plan: tuple[Planned, ...], today: date) -> tuple[Line, ...]:
    """The plan that follows from the answers, in the order of its days."""
    steps = sorted((one for one in plan if not _is_kept(one, today)), key=lambda one: one.on)
    return tuple(Line(f"{when_planned(one.entry, one.on, today)}: {_what(one)}: {one.entry.title}{_by(one, today)}", (), "-") for one in steps)  # fmt: skip


def _by(step: Planned, today: date) -> str:
    """Until when a promise is to be kept or an ask answered, where that is another day than the one of the step."""
    is_ask, is_promise = step.entry.kind == "ask", step.entry.kind == "promise"
    due, _, at = (step.entry.line("due") if is_ask or is_promise else "").partition(" ")
    day = day_text(date.fromisoformat(due), today) + (at and f", {at}") if due and due != step.on.isoformat() else ""  # fmt: skip
    return day and (f" (an answer by {day})" if is_ask else f", by {day}")


def _is_kept(step: Planned, today: date) -> bool:
    """Whether a step is nothing to do: it was before today, is only there to be read again, or adds to what the book has."""
    return step.on < today or step.entry.kind in ("option", "handoff", "person") or (not step.entry.title and bool(step.entry.line("amends")))  # fmt: skip


def _what(step: Planned) -> str:
    """What a step is, in a word or two, and with whom."""
    if step.is_review:
        return "look back"
    entry = step.entry
    if entry.kind == "note" and entry.line("readers"):
        return f"for {entry.line('readers')}"
    if entry.line("stage") == WANTED:
        return f"talk with {listed(entry.who)}, if that day suits them"
    return _in_words(entry.kind, listed(entry.who), listed(entry.to))


def _in_words(kind: str, who: str, to: str) -> str:
    """A kind of step with its people, as one would say it."""
    is_mine = who in ("", "me")
    said = {
        "ask": f"ask {to}" if is_mine else f"{who} asks {to}",
        "talk": f"talk with {who or to}",
        "promise": _promised(to, is_mine=is_mine, who=who),
        "request": f"{who} asks {'you' if to == 'me' else to}",
        "note": "a note for yourself" if is_mine else f"a note on {who}",
        "decision": "you decide" if is_mine else f"{who} decided",
        "goal": "a goal of yours" if is_mine else f"a goal of {who}",
        "option": "a way to choose from",
        "handoff": f"an area of {who}",
        "review": "look back",
    }
    return said.get(kind, f"{kind} {to or who}".strip())


def _promised(to: str, *, is_mine: bool, who: str) -> str:
    if is_mine:
        return "for yourself" if to == "me" else f"you promise {to}"
    return f"{who} promised {'you' if to == 'me' else to}"
