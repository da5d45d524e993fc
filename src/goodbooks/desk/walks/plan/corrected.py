"""A day of the book that is answered otherwise on a walk: the correction of the older entry, to be shown with the plan."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.core.document import Line
from goodbooks.core.named import NamedTuple
from goodbooks.core.phrasing import day_text
from goodbooks.playbooks.plan.steps import Planned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.entry import Entry
    from goodbooks.desk.walks.questions.asked import Asked
    from goodbooks.desk.walks.questions.walk import Walk
    from goodbooks.playbooks.text.playbook import Playbook

ITS_DAY = "date"
"""The day of an entry itself, which no correction changes: that it was another is a line of it."""


class Correction(NamedTuple):
    """An entry of the book, the line of it that has another day, and that day."""

    old: Entry
    field: str
    day: date


def corrections(found: Playbook, walk: Walk) -> tuple[Correction, ...]:
    """The days that the book has and that were answered otherwise, where the entry has an id to be amended by."""
    return tuple(one for asked in walk.asked if (one := _of(found, walk, asked)))


def _of(found: Playbook, walk: Walk, asked: Asked) -> Correction | None:
    words = next((one.book.split() for one in found.header.needs if one.name == asked.slot), [])
    if asked.kind != "date" or len(words) != 3 or words[1] != "of":
        return None
    source, said = walk.values.get(words[2]), asked.said
    old = walk.book.get(source.cites[0]) if source and source.cites else None
    if old is None or not old.id or not (said and said.text and not said.cites):
        return None
    try:
        day = date.fromisoformat(said.text)
    except ValueError:
        return None
    is_there = old.on == day if words[0] == ITS_DAY else old.line(words[0]) == said.text
    return None if is_there or _sentence(old, day) in old.line("note") else Correction(old, words[0], day)  # fmt: skip


def with_corrections(
    plan: tuple[Planned, ...], found: tuple[Correction, ...], today: date
) -> tuple[Planned, ...]:
    """A plan with what corrects older entries; what it adds to one of them anyway says it there."""
    for one in found:
        at = next((n for n, step in enumerate(plan) if step.entry.line("amends") == f"^{one.old.id}"), -1)  # fmt: skip
        if at < 0:
            added = (("amends", f"^{one.old.id}"), _line(one, one.old.line("note")))
            entry = made(one.old.kind, today, one.old.who, one.old.to, "", fields=added)
            plan = (Planned(today, entry, is_review=False), *plan)
            continue
        entry = plan[at].entry
        name, words = _line(one, entry.line("note") or one.old.line("note"))
        fields = (*(pair for pair in entry.fields if pair[0] != name), (name, words))
        plan = (*plan[:at], plan[at]._replace(entry=entry._replace(fields=fields)), *plan[at + 1 :])
    return plan


def remarks(found: tuple[Correction, ...], today: date) -> Iterator[Line]:
    """What is corrected, a sentence each."""
    for one in found:
        there = one.old.on if one.field == ITS_DAY else _day(one.old.line(one.field))
        was = f"has {day_text(there, today)} for “{one.old.title}”" if there else f"has another day for “{one.old.title}”"  # fmt: skip
        yield Line(f"The book {was}, and you say {day_text(one.day, today)}: that is added to it with the plan.", (one.old.ref,), "-")  # fmt: skip


def _line(one: Correction, note: str) -> tuple[str, str]:
    """The line that says the day; beside a note that stands there, which it would else take the place of."""
    if one.field != ITS_DAY:
        return one.field, one.day.isoformat()
    note = f"{note}." if note[-1:].isalnum() else note
    return "note", f"{note} {_sentence(one.old, one.day)}".strip()


def _sentence(old: Entry, day: date) -> str:
    return f"It was on {day.isoformat()}, not on {old.on.isoformat()}."


def _day(words: str) -> date | None:
    try:
        return date.fromisoformat(words)
    except ValueError:
        return None
