"""A plan that stands in the book already: what of it is still to come, what comes after a no, and what others may hear of it by now."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.their_no import then_lines
from goodbooks.core.book import Book
from goodbooks.core.days import Moment, read_moment
from goodbooks.core.problem import Unclear
from goodbooks.core.rhythm import read_rhythm
from goodbooks.desk.walks.questions.beside_answers import WRITTEN
from goodbooks.desk.walks.words.after_a_yes import (
    as_quiet,
    is_told,
    known_since,
    known_to_all,
    quiet_of,
    with_one_day,
)
from goodbooks.entries.promise import Promise
from goodbooks.language.days.again import with_hour
from goodbooks.playbooks.slots.filling import SLOT, day_after, is_counted
from goodbooks.playbooks.slots.week import week_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from goodbooks.playbooks.plan.steps import Planned
    from goodbooks.playbooks.slots.value import Value
    from goodbooks.playbooks.text.playbook import Draft, Playbook


class Written(NamedTuple):
    """A plan that was written: on which day, and the refs of its entries."""

    on: date
    refs: tuple[str, ...]


def written_of(kept: Mapping[str, str]) -> Written | None:
    """The plan that was written with these answers; None where none was."""
    on, *refs = kept.get(WRITTEN, "").split() or [""]
    return Written(date.fromisoformat(on), tuple(refs)) if on else None


def without(book: Book, written: Written) -> Book:
    """The book as it was before the plan stood in it."""
    refs = set(written.refs)
    return Book(entry for entry in book.written if entry.ref not in refs)


def as_told_then(values: Mapping[str, Value], written: Written) -> dict[str, Value]:
    """What fills each slot as it did before the plan stood in the book: an answer that is known by now from the plan's own entry goes on none."""
    own = set(written.refs)
    return {
        slot: one._replace(cites=(), id="") if own & set(one.cites) else one
        for slot, one in values.items()
    }


def to_come(plan: Iterable[Planned], today: date) -> tuple[Planned, ...]:
    """The steps of a plan whose day is not behind; a promise of mine is one until the day that it is due."""
    return tuple(one for one in plan if max(one.on.isoformat(), one.entry.line("due")[:10]) >= today.isoformat())  # fmt: skip


def said_by_now(
    found: Playbook,
    plan: Iterable[Planned],
    book: Book,
    values: Mapping[str, Value],
    days: tuple[date, date],
) -> Playbook:
    """A playbook with what is to be said today: what waits for a yes only after it, and then nothing else.

    `days` are the day from which days are counted, and today: what asks for something by a day that is behind goes.
    """  # fmt: skip
    has_later = any(one.is_after_a_yes for one in found.drafts)
    given = known_to_all((one.entry for one in plan), book, days[1]) if has_later else ()
    if quiet := quiet_of(given, book, days[1]):
        return found._replace(drafts=as_quiet(found.drafts, quiet, days[1]))
    drafts = tuple(
        one
        for one in found.drafts
        if one.is_after_a_yes == bool(given) and not _is_behind(one, values, *days)
    )
    return found._replace(drafts=drafts)


def values_by_now(
    found: Playbook, plan: Iterable[Planned], book: Book, values: Mapping[str, Value], today: date
) -> dict[str, Value]:
    """What fills slots by now: of what is said after a yes as it was granted, with what the book fills in, once it is time for that; a day by which something was wanted, and that is behind, no more."""
    given = is_told((one.entry for one in plan), book, today)
    behind = {
        one.name
        for one in found.header.needs
        if one.kind == "date" and one.usual and one.name in values and _day_of(values[one.name]) < today
    }  # fmt: skip
    left = {slot: value for slot, value in values.items() if slot not in behind}
    return with_one_day({**left, **known_since(given, book, today)}, given)


def at_their_hour(
    values: Mapping[str, Value], book: Book, written: Written | None
) -> dict[str, Value]:
    """What fills slots with the hour that a word of the plan has now, where it was changed since: “a note every evening at six” is one at half past seven."""
    hours = [
        hour for ref in (written.refs if written else ()) if (hour := _changed_hour(book, ref))
    ]
    if len(hours) != 1:
        return dict(values)
    return {slot: one._replace(text=with_hour(one.text, hours[0])) for slot, one in values.items()}


def _changed_hour(book: Book, ref: str) -> str:
    """The hour of what comes again, where it is another than the one it was written with; "" for any other."""
    promise = book.get(ref)
    parts = [one for one in book.parts(promise) if one.line("every")] if isinstance(promise, Promise) else []  # fmt: skip
    read = [read_rhythm(one.line("every"), one.on) for one in (*parts[:1], *parts[-1:])]
    first, last = [None if isinstance(one, Unclear) else one.at for one in read] or (None, None)
    return last if last and last != first else ""


def _day_of(value: Value) -> date:
    """The day that fills a slot, however long it is until then where it is none."""
    moment = read_moment(value.text, date.max) if value.text[:4].isdigit() else None
    return moment.on if isinstance(moment, Moment) else date.max


AFTER_THE_ANSWER = "after their answer"
"""When what a plan says for a no is done."""


def first_by_now(
    written: Written | None, book: Book, days: tuple[date, date], first: tuple[str, str]
) -> tuple[str, str]:
    """When the first thing of a plan is done, and what it is: of one that is written what follows from a no, once there is one, and else nothing after its day.

    `days` are that on which it was made, and today.
    """  # fmt: skip
    refs = set(written.refs) if written else set()
    noes = then_lines(book, days[1]) if refs else ()
    if after := next((line.text for line in noes if line.cites[0] in refs), ""):
        return AFTER_THE_ANSWER, after
    return first if days[0] >= days[1] else (first[0], "")


def _is_behind(draft: Draft, values: Mapping[str, Value], counted_from: date, today: date) -> bool:
    """Whether a draft asks for something by a day, counted from the one on which it was made, that is behind."""
    return counted_from < today and any(
        day < today for day in _counted(draft, values, counted_from)
    )


def _counted(draft: Draft, values: Mapping[str, Value], counted_from: date) -> Iterator[date]:
    for line in (draft.subject, *draft.lines):
        for name in SLOT.findall(line):
            day = day_after(name, counted_from, week_of(values)) if is_counted(name) else None
            if day is not None:
                yield day
