"""The steps of a plan as entries: read with their slots as marks, and filled part by part.

Slots are put into an entry that has been read, never into text that is read again: whatever a user
answers cannot become a name, a matter or a line of its own.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.days import read_moment
from goodbooks.core.entry import ANYONE, ME_ALONE, NAMED
from goodbooks.core.fields import Day, People, Refs, Words
from goodbooks.core.in_a_row import each_named
from goodbooks.core.loose_past import (
    is_roughly_past,
    loosely_past,
    with_what_it_comes_to,
)
from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital, unquoted
from goodbooks.core.plans import PLANNED, WANTED
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.playbooks.answers.deeds import said_of_oneself
from goodbooks.playbooks.options.uses import GIVES
from goodbooks.playbooks.plan.again_told import with_its_rhythm
from goodbooks.playbooks.slots.filling import LIMIT, SLOT, day_after, fill, in_time
from goodbooks.playbooks.slots.week import week_of
from goodbooks.playbooks.text.playbook import MY_PART, POSITION, THEIR_SIDE
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from goodbooks.core.entry import Entry, Kind
    from goodbooks.core.fields import Field
    from goodbooks.core.problem import Problem
    from goodbooks.playbooks.slots.value import Value
    from goodbooks.playbooks.text.playbook import Step

REVIEW = "review"
_MARK = regex(r"slot0([a-z0-9-]+?)0slot")
_SAMPLE = "2026-01-05"
_OF_A_TALK = ((POSITION, "want"), (THEIR_SIDE, "their-side"), (MY_PART, "my-part"))
_OF_A_CASE = _OF_A_TALK[1:]
OWNED = "owned"
"""The slot of what was mine in it, as I would say it: it stands for my part, before what only asks about that."""


class Planned(NamedTuple):
    """A step with its slots filled: the day it is for, and the entry that it becomes."""

    on: date
    entry: Entry
    is_review: bool


def last_day(
    steps: Iterable[Step], values: Mapping[str, Value], today: date, kinds: Mapping[str, Kind]
) -> date | None:
    """The day by which what these steps ask has to be done, where one of them names it by a slot."""
    found: list[date] = []
    for step in steps:
        kind = kinds.get(step.kind)
        days = (
            said for name, said in step.fields if kind and isinstance(kind.fields.get(name), Day)
        )
        named = (_day(said, values, today, is_past=False) for said in days if said[:1] == "{")
        found += [day for day in named if day and day >= today]
    return min(found, default=None)


def marked(text: str) -> str:
    """The text with each slot as a mark that can stand where a name, a matter or an id stands."""
    return SLOT.sub(lambda found: f"slot0{found[1]}0slot" if found[1][0] != "+" else found[0], text)


def template(step: Step, kinds: Mapping[str, Kind]) -> tuple[Entry | None, tuple[Problem, ...]]:
    """The entry of a step with marks for slots, and what of it no book could read.

    A line with a day by a slot may be followed by another of its name, for when that slot is empty.
    """
    head = step.head.replace(REVIEW, "note me", 1) if step.kind == REVIEW else step.head
    lines = [f"{_SAMPLE} {marked(head)}"]
    kind = kinds.get(head.split(" ", 1)[0])
    days: set[str] = set()
    for name, value in step.fields:
        is_day = kind is not None and isinstance(kind.fields.get(name), Day)
        if name in days:
            continue
        days |= {name} if is_day and value[:1] == "{" else set()
        lines.append(f"  {name}: {_SAMPLE if is_day else marked(value)}")
    kept = read("\n".join(lines) + "\n", kinds)
    return (kept.entries[0] if kept.entries else None), tuple(kept.problems)


def planned(
    step: Step, values: Mapping[str, Value], today: date, kinds: Mapping[str, Kind]
) -> Planned | None:
    """A step as an entry; None while a slot of its head is empty, or every line of a note that only its lines fill.

    A talk stands on its own day. Everything else is written today: what is to be asked of others or promised to them carries its day as the
    day it is planned for, so that no page says that it was said; the rest as the day it is due, where its kind has one; what happened on the day of a slot stands on that day. Nothing but a look
    back is later than the day by which all has to be done, and nobody else is asked on a day on which the office is closed. What the book has already is amended, where it has an id.
    Nothing that is only usual stands in what is for others, and what holds an answer is read by nobody to whom it is not said.
    """
    entry, _ = template(step, kinds)
    if entry is None:
        return None
    there = _there(entry.title, values)
    day = _day(step.when, values, today, is_past=step.kind != REVIEW) or (today if there else None)
    if day is None:
        return _remembered(step, entry, values, today, kinds)
    done = _on_a_day(step, entry, there, day, values, today)
    done = (
        done._replace(entry=with_its_rhythm(done.entry, today, week_of(values).work_days))
        if done
        else None
    )
    own = _answered_in(entry, {name for name, one in values.items() if there and one.cites})
    return _kept(done, own, kinds[entry.kind].readers) if done and own else done


def _on_a_day(
    step: Step,
    entry: Entry,
    there: Value | None,
    day: date,
    values: Mapping[str, Value],
    today: date,
) -> Planned | None:
    """A step with its slots filled, on its day; `there` is the entry of the book that it goes on."""
    who, to = (_names(names, values) for names in (entry.who, entry.to))
    if step.kind != REVIEW and step.when[0] != "{":
        is_said = entry.kind == "talk" or bool(set(entry.to) - {ME})
        usual = in_time(week_of(values).from_on(day) if is_said else day, values, today)
        day = _named_to(step.when, (*(who or ()), *(to or ())), values) or usual
    elif step.kind == REVIEW and step.when[0] == "+":
        day = _when_all_is_done(day, values)
    said = {name: one for name, one in values.items() if not (step.is_told and one.is_usual)}
    title = _put(entry.title, said, today)
    if who is None or to is None or title is None or (there and not there.id):
        return None
    is_past = step.when[0] == "{"
    on = day if is_past or entry.kind == "talk" else today
    fields = _fields(step, entry, said, today, day)
    if entry.kind == "talk" and day < today:
        fields = _told(step, fields)
    if entry.kind == "note" and step.fields and not fields and not _MARK.search(entry.title):
        return None
    matters = tuple(tag for one in entry.matters if (tag := _matter(one, values)))
    made = entry._replace(
        on=on, at=_time(step.when, values, today) if is_past else None, who=who, to=to, title=capital(title), matters=matters,
        links=_links(entry.links, values), fields=fields,
    )  # fmt: skip
    if there:
        added = (("amends", f"^{there.id}"), *fields)
        made = made._replace(on=today, title="", links=(), fields=added)
    return Planned(day, made, step.kind == REVIEW)


def _when_all_is_done(day: date, values: Mapping[str, Value]) -> date:
    """The day of a look back, no earlier than the first working day after the one by which all has to be done."""
    if LIMIT not in values:
        return day
    after = day_after("+1wd", date.fromisoformat(values[LIMIT].text), week_of(values))
    return max(day, after) if after else day


def _answered_in(entry: Entry, known: Collection[str]) -> frozenset[str]:
    """Which lines of a template that others may read are filled by answers to more than what is `known`; "" is its title."""
    every = (("", entry.title), *entry.fields)
    lines = {name for name, value in every if not {*_MARK.findall(value)} <= {*known}}
    return frozenset(name for name in lines if not name or _is_free(entry.declared.get(name)))


def _is_free(field: Field | None) -> bool:
    """Whether others may read a line in which anything can stand."""
    is_open = field is not None and not field.is_private
    return is_open and not isinstance(field, Day | People | Refs)


def _kept(done: Planned, own: frozenset[str], usual: str) -> Planned:
    """A step whose entry holds answers in these lines, with who may read them, unless it says so itself.

    An answer is in my own words, whoever decided or did what it tells: what I say to somebody is theirs to read, anything else
    is for me alone until I have words for others. What the book has already keeps its readers: what is added to it in my words is private.
    """
    entry = done.entry
    if entry.line("amends"):
        fields = tuple(_in_private(*line) if line[0] in own else line for line in entry.fields)
        return done._replace(entry=entry._replace(fields=fields))
    readers = _readers(entry, own, usual)
    if not readers or entry.line("readers"):
        return done
    return done._replace(entry=entry._replace(fields=(("readers", readers), *entry.fields)))


def _in_private(name: str, said: str) -> tuple[str, str]:
    return ("private", said if name == "note" else f"{capital(name)}: {said}")


def _readers(entry: Entry, own: frozenset[str], usual: str) -> str:
    """Who may read an entry that holds answers in these lines; "" where that is as usual for its kind."""
    is_mine = set(entry.who) <= {ME}
    if usual == ME_ALONE or (is_mine and set(entry.to) == {ME}):
        return ""  # a note, and what I promise myself, is my own list
    if entry.kind == "handoff" or (is_mine and entry.to):
        return NAMED if usual == ANYONE else ""
    return "" if entry.kind == "talk" and "" not in own else ME_ALONE


def named_to(distance: str, name: str) -> str:
    """The name under which the day stands that was named to somebody in place of one so far from today."""
    return f"{distance} {name}"


def _named_to(when: str, names: tuple[str, ...], values: Mapping[str, Value]) -> date | None:
    """The day that one of these people was given in place of the usual one."""
    found = (values[key] for name in names if (key := named_to(when, name)) in values)
    return next((date.fromisoformat(one.text) for one in found), None)


_HAPPENED = {"promise": "promised me", "decision": "decided"}


def _remembered(
    step: Step, entry: Entry, values: Mapping[str, Value], today: date, kinds: Mapping[str, Kind]
) -> Planned | None:
    """What happened at a time of which nobody knows the day, “in March”, as a note of today that says so; no page may date it."""
    value = values.get(step.when.strip("{}")) if step.when[0] == "{" else None
    loosely = loosely_told(value.text, today) if value else ""
    who, title = _names(entry.who, values), _put(entry.title, values, today)
    if not loosely or title is None or not who or step.kind == REVIEW:
        return None
    did = _HAPPENED.get(entry.kind)
    words = f"{capital(loosely)}: {f'{who[0]} {did}: ' if did else ''}{title}"
    matters = tuple(tag for one in entry.matters if (tag := _matter(one, values)))
    note = kinds["note"].type("note", today, None, (ME,), (), words, None, matters, (), ())
    return Planned(today, note, is_review=False)


def loosely_told(words: str, today: date) -> str:
    """The time in words, “in March” or “four months ago (around July 2026)”; "" where they name a day."""
    if is_roughly_past(words):
        return with_what_it_comes_to(words.strip(" .,").lower(), today)
    return loosely_past(words, today)


def _told(step: Step, fields: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """The lines of a talk that has been; where each of the step's is filled, what was said need not be asked again."""
    is_whole = bool(step.fields) and {name for name, _ in step.fields} <= {
        name for name, _ in fields
    }
    others = (line for line in fields if line[0] != "stage")
    return (("stage", "debriefed"), *others) if is_whole else fields


def _there(title: str, values: Mapping[str, Value]) -> Value | None:
    """What fills a title that is one slot, where an entry of the book does: it is not written again, but gets its matter and its lines."""
    mark = _MARK.fullmatch(title)
    value = values.get(mark[1]) if mark else None
    return value if value and value.cites else None


def _day(when: str, values: Mapping[str, Value], today: date, *, is_past: bool) -> date | None:
    """The day of a step: so far from today, or the day that fills a slot; what was “four months ago” has none."""
    if when[0] != "{":
        return day_after(when, today, week_of(values))
    value = values.get(when.strip("{}"))
    if value and is_past and is_roughly_past(value.text):
        return None
    moment = read_moment(value.text, today, is_past=is_past) if value else None
    return None if moment is None or isinstance(moment, Unclear) else moment.on


def _time(when: str, values: Mapping[str, Value], today: date) -> str | None:
    """The time of day at which something was, where the day that fills a slot is told with it."""
    value = values.get(when.strip("{}"))
    moment = read_moment(value.text, today, is_past=True) if value else None
    return None if moment is None or isinstance(moment, Unclear) else moment.at


def _names(names: tuple[str, ...], values: Mapping[str, Value]) -> tuple[str, ...] | None:
    found: list[str] = []
    for name in names:
        mark = _MARK.fullmatch(name)
        value = values.get(mark[1]) if mark else None
        if mark and (value is None or not value.text):
            return None
        found += each_named(value.text) if value else [name]
    return tuple(dict.fromkeys(found))


def _put(text: str, values: Mapping[str, Value], today: date) -> str | None:
    """A title or line with its slots filled; None while one is empty."""
    filled = fill(_MARK.sub(r"{\1}", text), values, today)
    return None if filled.lacks else filled.text


def _exact(said: str) -> str:
    """Exact words as an entry holds them: neither the marks of the step around them nor those of the answer."""
    return unquoted(said[1:-1] if said[:1] == '"' == said[-1:] else said)


def _links(links: tuple[str, ...], values: Mapping[str, Value]) -> tuple[str, ...]:
    """The ids of the entries that fill slots, where they have one."""
    filled = (values.get(mark[1]) for link in links if (mark := _MARK.fullmatch(link)))
    return tuple(one.id for one in filled if one and one.id)


def _matter(tag: str, values: Mapping[str, Value]) -> str:
    mark = _MARK.fullmatch(tag)
    if mark is None:
        return tag
    value = values.get(mark[1])
    return value.text.lstrip("#").replace(" ", "-") if value else ""


def _fields(
    step: Step, entry: Entry, values: Mapping[str, Value], today: date, day: date
) -> tuple[tuple[str, str], ...]:
    """The lines of the entry, those with an empty slot left out; its day; a talk's position."""
    days, people, exact = map(entry.names_of, (Day, People, Words))
    fields: list[tuple[str, str]] = []
    for name, value in step.fields:
        is_day = name in days and value[:1] in ("+", "{")
        is_unsaid = is_day and value[0] == "+" and step.is_told
        if is_unsaid or (is_day and name in {said for said, _ in fields}):
            continue  # a day that nobody has named is no day for others
        on = _day(value, values, today, is_past=False) if is_day else None
        if on and value[0] == "+" and name == "due":
            on = in_time(on, values, today)
        said = (on.isoformat() if on else "") if is_day else _put(value, values, today)
        said = ", ".join(each_named(said)) if said and name in people else said
        if said:
            fields.append((name, _exact(said) if name in exact else said))
    said_before = {name for name, _ in fields}
    is_talk = entry.kind == "talk" and day >= today and ("stage", "held") not in fields
    of_itself = _OF_A_TALK if is_talk else _OF_A_CASE if GIVES in said_before else ()
    fields += [
        (name, said)
        for side, name in of_itself
        if (slot := OWNED if side == MY_PART and OWNED in values else side) in values
        and name not in said_before
        and (said := said_of_oneself(values[slot].text) if slot == MY_PART else values[slot].text)
    ]
    if is_talk and (step.when[0] == "+" or day > today):
        # nobody can tell later that it was held; on a day that only the plan names, nobody has agreed to it
        fields.insert(0, ("stage", WANTED if step.when[0] == "+" else "planned"))
    is_planned = PLANNED in entry.declared and step.is_said and step.when[0] == "+"
    if is_planned:
        fields.insert(0, (PLANNED, day.isoformat()))
    is_due = "due" in entry.declared and step.when[0] == "+" and not step.is_told
    is_due = is_due and (entry.kind == "promise" or day != today)  # without a day it is a wish
    if is_due and "due" not in {name for name, _ in fields}:
        fields.append(("due", day.isoformat()))
    return tuple(fields)
