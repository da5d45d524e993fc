"""What of a plan the book has already: entries of these evenings, and a talk with the same person that is coming anyway."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.answers.replies import made
from goodbooks.core.document import Document, Line, Message, Section
from goodbooks.core.fields import Day
from goodbooks.core.names import ME, name_key
from goodbooks.core.phrasing import capital, day_text, listed, shortened
from goodbooks.core.plans import PLANNED, WANTED
from goodbooks.core.regex import regex
from goodbooks.desk.office_days import week_in
from goodbooks.entries.ask import Ask
from goodbooks.entries.promise import Promise, open_promises
from goodbooks.entries.talk import Talk, talks_planned
from goodbooks.playbooks.text.playbook import PLAN, SAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.core.book import Book
    from goodbooks.core.days import Moment
    from goodbooks.core.document import Block
    from goodbooks.core.entry import Entry
    from goodbooks.playbooks.plan.steps import Planned
    from goodbooks.playbooks.slots.week import Week

_ASKED_FOR_TIME = regex(
    r"(?:[^.?!:“]+, )?(?:may I have|do you have|could we (?:have|take)) (?:\w+ minutes|half an hour)(?:\[[^\[\]]*\]|[^.?!\[\]])*\?",
    re.IGNORECASE,
)
"""The sentence of a draft that asks for a talk, with the name before it."""
_TIME_FIRST = regex(r"(?:\w+ minutes|half an hour)(?: this week)?(?:: | (?=about ))", re.IGNORECASE)
_NAMED_IN_WORDS = "trial-end"
"""The line with a day that the words to somebody name as well: it is that one, whenever they meet."""
LATELY, SOON = timedelta(days=14), timedelta(days=7)
_WAS = ("held", "debriefed")
"""How a talk stands that has been, on whichever day."""
_TO_COME = ("planned", WANTED)
_OF_A_TALK = ("agenda", "want", "their-side", "my-part")


class ToldTalk(NamedTuple):
    """A talk that was told as coming and that the book does not have: with whom, when, and where."""

    who: str
    at: Moment
    place: str = ""


class Settled(NamedTuple):
    """A plan without what the book has already, and the entries that it has instead."""

    plan: tuple[Planned, ...]
    there: tuple[Entry, ...]


def settled(
    plan: tuple[Planned, ...], book: Book, today: date, told: ToldTalk | None = None
) -> Settled:
    """A plan as far as it is new. A talk that is coming with the same person takes the place of the plan's own, with what it is to be about.

    One that is only told as coming is the plan's own, on its day.
    """
    plan, moved = _with_told(plan, book, today, told)
    as_told = {(who, new) for (who, _), new in moved.items()}
    kept: list[Planned] = []
    there: dict[str, Entry] = {}
    for one in plan:
        amended = book.get(one.entry.line("amends"))
        if amended is not None:
            new = _new_of(one, amended)
            kept += new
            there.update({} if new else {amended.ref: amended})
            continue
        key = _with(book, one.entry), one.on
        twin = twin_of(book, one.entry, today) or _mine_to_do_already(book, one.entry, today)
        is_open = twin is None and one.entry.kind == "talk" and key not in as_told
        talk = _coming(book, one, today) if is_open else None
        if twin is not None:
            there[twin.ref] = twin
            if one.entry.line("stage") in _TO_COME and twin.on >= today and not _is_wanted(twin):
                moved[key] = twin.on
        elif talk is not None:
            there[talk.ref] = talk
            moved[key] = talk.on
            kept += _added_to(one, talk, today)
        else:
            kept.append(one)
    met = {who for who, _ in moved}
    left = (
        one for one in kept if not (_asks_for_time(one.entry) and _with(book, one.entry) in met)
    )
    week = week_in(book, today)
    in_time = (_ahead(_behind(book, one, moved, week), moved, week, today) for one in left)
    return Settled(tuple(_on_its_day(book, one, moved) for one in in_time), tuple(there.values()))


def _with_told(
    plan: tuple[Planned, ...], book: Book, today: date, told: ToldTalk | None
) -> tuple[tuple[Planned, ...], dict[tuple[str, date], date]]:
    """A plan whose first talk with somebody is on the day that was told for it, unless one with them comes before that; and the day it was on."""
    who = book.person_key(told.who) if told else ""
    for at, one in enumerate(plan):
        is_theirs = one.entry.line("stage") in _TO_COME and _with(book, one.entry) == who
        if told is None or not is_theirs or one.on < today:
            continue
        coming = _coming(book, one, today)
        if coming is None or coming.on > told.at.on:
            return (*plan[:at], _at(one, told), *plan[at + 1 :]), {(who, one.on): told.at.on}
        break
    return plan, {}


def _at(planned: Planned, told: ToldTalk) -> Planned:
    """A plan's own talk on the day that was told for it: it is agreed."""
    entry, (on, at) = planned.entry, told.at
    fields = tuple(
        ("stage", "planned") if line == ("stage", WANTED) else line for line in entry.fields
    )
    place = (("where", told.place),) if told.place else ()
    return planned._replace(on=on, entry=entry._replace(on=on, at=at, fields=(*place, *fields)))


def _is_wanted(entry: Entry) -> bool:
    return isinstance(entry, Talk) and entry.is_wanted


def _behind(
    book: Book, planned: Planned, moved: dict[tuple[str, date], date], week: Week
) -> Planned:
    """What comes with a talk or after it, for oneself, so much later as the talk is, where the talk would else come after it.

    So does what is said after it to somebody else, who is not to hear of it before the one of the talk.
    """
    entry = planned.entry
    late = [(old, new) for (_, old), new in moved.items() if old <= planned.on <= new and new > old]
    if set(entry.to) - {ME}:
        is_another = _with(book, entry) not in {who for who, _ in moved}
        late = [(old, new) for old, new in late if is_another and old < planned.on]
    if not late or entry.kind == "talk":
        return planned
    by = late[0][1] - late[0][0]
    days = {name for name in entry.names_of(Day) if name != _NAMED_IN_WORDS}
    fields = tuple(
        (name, week.from_on(date.fromisoformat(said) + by).isoformat()) if name in days else (name, said)
        for name, said in entry.fields
    )  # fmt: skip
    return planned._replace(on=week.from_on(planned.on + by), entry=entry._replace(fields=fields))


def _ahead(
    planned: Planned, moved: dict[tuple[str, date], date], week: Week, today: date
) -> Planned:
    """What I promise myself for a talk, by the day before it where the talk comes sooner than the plan had it."""
    entry, said = planned.entry, planned.entry.line("due")
    sooner = [(old, new) for (_, old), new in moved.items() if new < old]
    if entry.kind != "promise" or set(entry.to) != {ME} or not said or not sooner:
        return planned
    due, (old, talk) = date.fromisoformat(said[:10]), sooner[0]
    if not talk <= due <= old:
        return planned
    by = max(today, week.up_to(talk - timedelta(days=1)))
    fields = tuple((name, by.isoformat() if name == "due" else raw) for name, raw in entry.fields)
    return planned._replace(on=min(planned.on, by), entry=entry._replace(fields=fields))


def _new_of(planned: Planned, old: Entry) -> list[Planned]:
    """What a plan adds to an entry of the book: a matter and lines that it does not have yet; nothing where it has them all."""
    entry = planned.entry
    there = {name for name, _ in old.fields}
    fields = tuple(pair for pair in entry.fields if pair[0] not in there)
    known = {name_key(tag) for tag in old.matters}
    matters = tuple(tag for tag in entry.matters if name_key(tag) not in known)
    is_new = bool(matters) or any(name != "amends" for name, _ in fields)
    return (
        [planned._replace(entry=entry._replace(matters=matters, fields=fields))] if is_new else []
    )


def _asks_for_time(entry: Entry) -> bool:
    """Whether an ask is only there so that there is a talk, which is coming anyway."""
    return isinstance(entry, Ask) and bool(entry.line(PLANNED)) and entry.is_for_a_talk()


def twin_of(book: Book, entry: Entry, today: date) -> Entry | None:
    """The same entry, written these days; an answer or outcome since then does not make it another, and another matter does, unless it is for a talk."""
    for other in reversed((*book.entries, *book.planned)):
        is_near = other.on >= today - LATELY
        is_same = other.kind == entry.kind and name_key(other.title) == name_key(entry.title)
        is_alike = is_near and is_same and entry.title and _people(book, other) == _people(book, entry)  # fmt: skip
        if is_alike and (_is_of_one_matter(other, entry) or _is_for_a_talk(entry)):
            return other
    return None


def _is_of_one_matter(one: Entry, other: Entry) -> bool:
    """Whether two entries may be of one matter: they share one, or one of them names none."""
    tags, others = ({name_key(tag) for tag in entry.matters} for entry in (one, other))
    return not tags or not others or not tags.isdisjoint(others)


def _mine_to_do_already(book: Book, entry: Entry, today: date) -> Promise | None:
    """The step for myself that a plan before has in the same words and that is open still, whatever its matter is called; None for any other."""
    if entry.kind != "promise" or set(entry.to) != {ME}:
        return None
    open_still = (one for one, state in open_promises(book, today) if state.due and state.due.on >= today)  # fmt: skip
    same = (one for one in open_still if name_key(one.title) == name_key(entry.title))
    return next((one for one in same if all(book.is_me(who) for who in one.to)), None)


def _is_for_a_talk(entry: Entry) -> bool:
    return entry.kind == "talk" or _asks_for_time(entry)


def _people(book: Book, entry: Entry) -> tuple[frozenset[str], frozenset[str]]:
    who, to = (book.person_keys(names) for names in (entry.who, entry.to))
    return who or frozenset((ME,)), to


def _with(book: Book, entry: Entry) -> str:
    """Whom a talk is with, or an ask goes to: the key of the first who is not me."""
    others = (name for name in (*entry.to, *entry.who) if not book.is_me(name))
    return book.person_key(next(others, ""))


def _coming(book: Book, planned: Planned, today: date) -> Talk | None:
    """The talk with the same person that is coming anyway, no more than a week after the day of the plan's own."""
    if planned.on < today or planned.entry.line("stage") in _WAS:
        return None
    who = _with(book, planned.entry)
    talks = (
        one
        for one in talks_planned(book, today)
        if one.id and one.on <= planned.on + SOON and not one.is_another_time(book)
    )
    return next((one for one in talks if who and _with(book, one) == who), None)


def _added_to(planned: Planned, talk: Talk, today: date) -> list[Planned]:
    """What the plan's talk says and the coming one does not yet, as an entry that adds it there."""
    new = tuple(
        (name, words)
        for name, words in planned.entry.fields
        if name in _OF_A_TALK and not talk.line(name)
    )
    if not new:
        return []
    fields = (("amends", talk.ref), *new)
    entry = made("talk", today, talk.who, talk.to, talk.title, fields=fields)
    return [planned._replace(on=talk.on, entry=entry._replace(matters=planned.entry.matters))]


def _on_its_day(book: Book, planned: Planned, moved: dict[tuple[str, date], date]) -> Planned:
    """What is meant to be said in a talk is meant for the day of the talk that is held."""
    entry = planned.entry
    day = moved.get((_with(book, entry), planned.on)) if entry.line(PLANNED) else None
    if day is None:
        return planned
    fields = tuple((n, day.isoformat() if n == PLANNED else words) for n, words in entry.fields)
    due = entry.line("due")
    if due and due < day.isoformat():
        fields = tuple(pair for pair in fields if pair[0] != "due")
    return planned._replace(on=day, entry=entry._replace(fields=fields))


def already(book: Book, there: Iterable[Entry], today: date) -> Iterator[Line]:
    """What of the plan the book has already; a talk that is coming anyway is the plan's own."""
    for entry in there:
        others = listed(book.name_of(one) for one in (*entry.to, *entry.who) if not book.is_me(one))
        title = shortened(entry.title, 80)
        words = f"In the book already: {f'{entry.kind} {others}: ' if others else ''}{title}"
        if _is_coming(entry, today):
            day = day_text(entry.on, today)
            words = f"Your talk with {others} on {day} is the one for this, so ask for no other: {title}"  # fmt: skip
        yield Line(words, (entry.ref,), "-")


def _is_coming(entry: Entry, today: date) -> bool:
    """Whether an entry is a talk still to come: one of today that was held is none."""
    return isinstance(entry, Talk) and entry.is_planned(today)


def met_anyway(document: Document, there: Iterable[Entry], today: date) -> Document:
    """A page whose drafts ask for no other talk, where one is coming that is the plan's own."""
    day = next((one.on for one in there if _is_coming(one, today)), None)
    if day is None:
        return document
    instead = f"May we talk about this when we meet on {day_text(day, today)}?"
    return document._replace(sections=tuple(
        one._replace(blocks=tuple(_without_asking(block, instead) for block in one.blocks)) if one.title == SAY else one
        for one in document.sections
    ))  # fmt: skip


def _without_asking(block: Block, instead: str) -> Block:
    """A draft in which a question for some minutes is one for a word in the talk that is coming."""
    if isinstance(block, Line):
        return block._replace(text=_ASKED_FOR_TIME.sub(instead, block.text))
    if isinstance(block, Message):
        lines = tuple(
            one._replace(text=_ASKED_FOR_TIME.sub(instead, one.text)) for one in block.paragraphs
        )
        subject = capital(_TIME_FIRST.sub("", block.subject)) if _TIME_FIRST.match(block.subject) else block.subject  # fmt: skip
        gaps = tuple(gap for gap in block.gaps if any(gap.marked in one.text for one in lines))
        return block._replace(paragraphs=lines, subject=subject, gaps=gaps)
    return block


def remarked(document: Document, lines: tuple[Line, ...]) -> Document:
    """A page with lines before its plan."""
    if not lines:
        return document
    every = (
        *document.sections,
        *((Section(PLAN, ()),) if PLAN not in {one.title for one in document.sections} else ()),
    )
    return document._replace(sections=tuple(
        one._replace(blocks=(*lines, *one.blocks)) if one.title == PLAN else one for one in every
    ))  # fmt: skip
