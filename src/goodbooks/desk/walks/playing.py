"""Playbooks at the desk: those that come with the program and your own, walked against the book."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.answers.replies import made
from goodbooks.accounts.choices.cases import FEWEST_WAYS
from goodbooks.core.appointment import appointment, as_spoken
from goodbooks.core.days import ASK_FOR_A_DATE, NOT_PLACED, Moment, read_moment
from goodbooks.core.in_a_row import each_named
from goodbooks.core.last_day import last_day_in
from goodbooks.core.loose_past import is_roughly_past, loosely_past
from goodbooks.core.phrasing import capital, day_text
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.core.scope import Scope, days_before
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.happened import whom
from goodbooks.desk.happened.shelf import paths, text_of
from goodbooks.desk.lines.ids import new_id
from goodbooks.desk.walks.plan.if_no import with_its_no
from goodbooks.desk.walks.plan.reversals import reversals_linked
from goodbooks.desk.walks.plan.step_promised import step_promised, without_its_twin
from goodbooks.desk.walks.plan.theirs_to_read import theirs_to_read
from goodbooks.desk.walks.questions.corrects import corrects
from goodbooks.entries.note import Note
from goodbooks.entries.win import Win
from goodbooks.playbooks.answers.answered import as_answer, is_ignorance, without_doubt
from goodbooks.playbooks.answers.talk_told import talk_slot, with_talk
from goodbooks.playbooks.check import check_playbook
from goodbooks.playbooks.options.uses import with_hours_answered
from goodbooks.playbooks.page import page_of
from goodbooks.playbooks.plan.instead import said_by_it
from goodbooks.playbooks.plan.steps import Planned
from goodbooks.playbooks.plan.undated import planned_or_before
from goodbooks.playbooks.slots.filling import slots_in
from goodbooks.playbooks.slots.told import BOSS
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.text.amiss import Amiss
from goodbooks.playbooks.text.author_check import Among
from goodbooks.playbooks.text.decode import read_playbook
from goodbooks.playbooks.text.playbook import NOTHING_FITS, Playbook

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document
    from goodbooks.core.entry import Entry
    from goodbooks.core.problem import Problem
    from goodbooks.desk.desk import Desk
    from goodbooks.playbooks.text.playbook import Step

__all__ = [
    "NOTHING_FITS", "Planned", "Playbook", "Record", "Value", "is_ignorance", "page_of", "paths",
]  # fmt: skip

_BEFORE_A_FEAST = regex(r"(?:by|before|until|till) (?P<feast>Christmas|Easter|(?:the )?New Year|the holidays)", re.IGNORECASE)  # fmt: skip
_SPAN = regex(r"[\w-]+ (?:day|week|month|year)s?(?: time)?", re.IGNORECASE)
"""How long it is until a day, without the “in” before it."""
LOOK_BACK_DAYS = 400
MOST_OLDER = 3
REVIEW_DAYS = 14
_DATE_OF = "date of "
TURN = "Where to turn"
"""The part of a route's page to which the numbers of a country are added."""
KINDS = (
    "person",
    "promise",
    "request",
    "ask",
    "decision",
    "goal",
    "win",
    "talk",
    "note",
    "answer",
    "option",
    "handoff",
    "outcome",
    "forecast",
)


class Record(NamedTuple):
    """How often a playbook was used, how it went, and the notes that wait to be asked about."""

    used: int
    went: tuple[str, ...]
    waiting: tuple[Note, ...]


def playbook(desk: Desk, name: str) -> Playbook:
    """One playbook; a refusal names what is near when there is none of that name."""
    text = text_of(desk, name)
    if text is None:
        from goodbooks.core.names import near

        meant = near(name, sorted(paths(desk)))
        remedy = f"did you mean {meant}? goodbooks play lists them" if meant else "goodbooks play lists them"  # fmt: skip
        raise Refusal(f"there is no playbook “{name}”", remedy)
    return _as_written(name, text)


@lru_cache(maxsize=64)  # each page of a walk asks for it, and most for more than one
def _as_written(name: str, text: str) -> Playbook:
    return with_talk(read_playbook(name, text, f"{name}.md").playbook)


def checked(desk: Desk, name: str, text: str, file: str) -> tuple[Problem, ...]:
    """What a playbook's file still lacks."""
    read = read_playbook(name, text, file)
    amiss = Amiss(file, text)
    amiss.found += read.problems
    known = {*paths(desk), name}
    return check_playbook(read.playbook, amiss, Among(known, desk.kinds))


def name_for(desk: Desk, told: str, name: str, source: str) -> str:
    """The playbook for a story: help of another sort before all, then the one named, then the likeliest.

    Raises a refusal where help comes first and no page of ours says it, or where nothing fits.
    """
    if not told:
        return name
    from goodbooks.desk.happened.area_gone import recognised

    file = "FILE" if source in ("", "-") else source
    found = recognised(desk, told)
    if found.help:
        if found.help[0].name in paths(desk):
            return found.help[0].name
        raise Refusal("this is not a matter for a playbook, and help comes first", f"goodbooks situation {file} says where to turn")  # fmt: skip
    if name or found.likely:
        return name or found.likely[0].name
    from goodbooks.desk.happened.own_fitting import own_fitting

    own = own_fitting(desk, told)
    if own:
        return own[0]
    if found.is_short:
        raise Refusal("that is too little to choose a playbook by", "tell it in a few sentences: who said or did what, and when")  # fmt: skip
    if NOTHING_FITS in paths(desk):
        return NOTHING_FITS
    raise Refusal("no playbook fits this story well enough", f"goodbooks situation {file} says what it understood, and goodbooks play lists the playbooks")  # fmt: skip


def fitting(desk: Desk, told: str) -> tuple[tuple[str, str], ...]:
    """The playbooks that a story may be for, the likeliest first: name, and what it is for, in words.

    Those that a sentence of it speaks for; where none does for the likeliest, those as well that single words alone speak for.
    """
    from goodbooks.desk.happened.area_gone import recognised

    every = paths(desk)
    likely = recognised(desk, told).likely
    is_told = bool(likely and likely[0].passages)
    there = (one for one in likely if one.name in every and (one.passages or not is_told))
    return tuple((one.name, one.says) for one in there)


def nearest(desk: Desk, told: str) -> tuple[str, str] | None:
    """The playbook that is nearest to a story that fits none, where that is in doubt: name, and what it is for."""
    from goodbooks.situations.moment.recognise import recognise

    every = paths(desk)
    found = (one for one in recognise(told).nearest if one.name in every)
    return next(((one.name, one.says) for one in found), None)


def page_to_read(desk: Desk, found: Playbook, country: str) -> Document:
    """The whole page of a playbook; that of a route says where to turn in a country, from the one list of that."""
    page = page_of(found, {}, desk.clock.today)
    from goodbooks.situations.stories.scene import routes

    if found.name not in routes():
        return page
    from goodbooks.documents.situation import turning

    lines = tuple(turning({found.name}, country, f"goodbooks play {found.name}", is_added=True))
    return page._replace(
        sections=tuple(
            one._replace(blocks=(*one.blocks, *lines)) if one.title == TURN else one
            for one in page.sections
        )
    )


def _day_answered(desk: Desk, found: Playbook, slot: str, words: str) -> str | Unclear:
    """The day that was answered to a question of a playbook; that of a talk with its time."""
    is_timed = slot == talk_slot(found)
    return as_day(desk, words, is_past=found.looks_back(slot), is_timed=is_timed)


def dates_a_decision(found: Playbook, slot: str) -> bool:
    """Whether a slot is the day on which something was decided: without it the decision cannot be one of the book."""
    return any(step.kind == "decision" and step.when == f"{{{slot}}}" for step in found.steps)


def dated_by(found: Playbook, slot: str) -> str:
    """The slot whose day another one is, by `date of SLOT`; "" where it is of none."""
    book = next((need.book for need in found.header.needs if need.name == slot), "")
    return book.removeprefix(_DATE_OF) if book.startswith(_DATE_OF) else ""


def as_day(desk: Desk, words: str, *, is_past: bool, is_timed: bool = False) -> str | Unclear:
    """A day as it was answered, such as "last Tuesday", as a date; why it is none, where it cannot be read.

    `is_past` says which of two days "Friday" is: the last one, or the next; of what has been, "in March" is enough, and stays as it was said, and "today, this arvo" is today. "Six weeks" alone is in six weeks,
    and "dunno" is no day, "". A day to come is none on which something was. Its time and its place are kept where `is_timed` says so.
    """
    if not as_answer(words, "date", ""):
        return ""
    words, today = without_doubt(words), desk.clock.today
    moment = _moment(words, today, is_past=is_past)
    if is_timed and (said := appointment(words, today)):
        return f"{said.at}, {said.place}" if said.place else str(said.at)
    if is_past and not isinstance(moment, Unclear) and is_roughly_past(words):
        return words.strip(" .").lower()
    loosely = loosely_past(words, today) if is_past and isinstance(moment, Unclear) else ""
    if loosely:
        return loosely
    if isinstance(moment, Unclear) and moment.remedy == ASK_FOR_A_DATE:
        is_none = moment.reason.endswith(NOT_PLACED)
        reason = "no day can be read in it" if is_none else moment.reason
        reason = reason.replace(f'"{words}" ', "it ", 1)
        like = "yesterday or last Friday" if is_past else "4 December or in two weeks"
        return Unclear(reason, f"write one like {like}")
    if isinstance(moment, Unclear):
        return moment
    if is_past and moment.on > today:
        return Unclear(
            f"{day_text(moment.on, today)} is still to come", "write the day on which it was"
        )
    return str(moment) if is_timed else moment.on.isoformat()


def _moment(words: str, today: date, *, is_past: bool) -> Moment | Unclear:
    """The day that an answer means: the first of “today, this arvo”, “six weeks” from now, and the last one before a feast."""
    moment = read_moment(words, today, is_past=is_past)
    spoken = read_moment(as_spoken(words), today, is_past=is_past)
    if not isinstance(moment, Unclear) or not isinstance(spoken, Unclear):
        return spoken if isinstance(moment, Unclear) else moment
    if is_past:
        first = read_moment(words.partition(",")[0], today, is_past=True)
        return moment if "," not in words or isinstance(first, Unclear) else first
    feast = _BEFORE_A_FEAST.fullmatch(words.strip(" .!"))
    last = last_day_in(f"until {feast['feast']}", today) if feast else None
    if last:
        return Moment(last)
    return read_moment(f"in {words}", today) if _SPAN.fullmatch(words.strip(" .")) else moment


def cleared(desk: Desk, found: Playbook, slot: str, kind: str, words: str) -> str | Unclear:
    """An answer as it is kept: a day as a date, anything else as it was said; why it is none, where it is no clear day or name."""
    if kind == "date" and words:
        return _day_answered(desk, found, slot, words)
    if kind == "person" and words:
        name = as_answer(words, kind, "")
        return whom.unclear_name(opened(desk), name) or words
    return (corrects(words, kind) if kind in ("text", "words") else None) or words


def opened(desk: Desk) -> Book:
    """What of the book a playbook is walked against; where nothing was won of late, the last that was."""
    scope = Scope(
        desk.clock.today, kinds=KINDS, since=days_before(desk.clock.today, LOOK_BACK_DAYS)
    )
    book = desk.open(scope).book
    if book.of(Win):
        return book
    older = [one.id for one in desk.open(Scope(scope.today, kinds=("win",))).book.of(Win) if one.id]
    return desk.open(scope._replace(ids=tuple(older[-MOST_OLDER:]))).book if older else book


def listens(desk: Desk, who: str) -> str:
    """How somebody takes things in: `short first` unless they would rather read."""
    from goodbooks.entries.person import Person

    book = opened(desk)
    people = (person for person in book.of(Person) if person.who and book.is_same(person.who[0], who))  # fmt: skip
    return "with detail" if any(person.is_reader() for person in people) else "short first"


def plan(
    desk: Desk, found: Playbook, values: Mapping[str, Value], way: str, today: date
) -> tuple[Planned, ...]:
    """The dated steps of one way from a day on, and a note that asks on its day how it went."""
    values = with_hours_answered(found, values)
    chosen = [step for step in found.steps if step.way in ("", way)]
    every = ((step, planned_or_before(step, chosen, values, today, desk.kinds)) for step in reversed(chosen))  # fmt: skip
    by_what = {said_by_it(step): (step, one) for step, one in every if one}
    kept = [*reversed(by_what.values())]
    ways = [one for step, one in kept if step.kind == "option"]
    done = [one for step, one in kept if len(ways) <= FEWEST_WAYS or not _is_spare(step)]
    reviews = [one for one in done if one.is_review]
    day = reviews[0].on if reviews else today + timedelta(days=REVIEW_DAYS)
    title = reviews[0].entry.title if reviews else f"How did it go: {found.header.title}"
    fields = (("plays", found.name), ("look-back", day.isoformat()))
    note = made("note", today, ("me",), title=title, fields=fields)
    steps = tuple(one for one in done if not one.is_review)
    taken = next((one for one in found.ways if one.title == way), None)
    steps = tuple(with_its_no(steps, taken, values, today))
    own = tuple(step_promised(found, values, way, steps, today))
    steps = (*without_its_twin(steps, own), *own)
    planned_all = (
        *reversals_linked(desk, _for_its_way(desk, steps), lambda: opened(desk)),
        Planned(day, note, is_review=True),
    )
    others = _others(found, values)
    return tuple(one._replace(entry=theirs_to_read(one.entry, others)) for one in planned_all)


def _others(found: Playbook, values: Mapping[str, Value]) -> tuple[str, ...]:
    """Whom the answers name beside the boss, each by name."""
    named = (values[need.name].text for need in found.header.needs if need.kind == "person" and need.name != BOSS and need.name in values)  # fmt: skip
    return tuple(name for row in named for name in each_named(row))


def _is_spare(step: Step) -> bool:
    """Whether a step is a way in a playbook's own words, for a case that would have too few without it."""
    title = step.head.partition('"')[2]
    is_own = bool(slots_in(title.rpartition('"')[0])) or any(
        name == "is-carrying-on" for name, _ in step.fields
    )
    return step.kind == "option" and not is_own


def _for_its_way(desk: Desk, steps: tuple[Planned, ...]) -> tuple[Planned, ...]:
    """The steps, where one is a case: the way that it asks for gets an id and stands first, and the case names it."""
    asks = [one.entry for one in steps if one.entry.kind == "ask" and one.entry.line("i-give")]
    asked = {capital(entry.title.removeprefix("To ")): entry for entry in asks}
    ways = [one.entry for one in steps if one.entry.kind == "option" and one.entry.title in asked]
    if not ways:
        return steps
    way = ways[0]
    ref = new_id(way._replace(title=f"Way {way.title}"), desk.known().is_taken)
    case = asked[way.title]
    new = {id(case): case._replace(links=(*case.links, ref)), id(way): way._replace(id=ref)}
    first = sorted(steps, key=lambda one: one.entry is not way)
    return tuple(one._replace(entry=new.get(id(one.entry), one.entry)) for one in first)


def record(desk: Desk, name: str) -> Record:
    """A playbook's own record, from the notes in the book."""
    return record_in(opened(desk), name, desk.clock.today)


def record_in(book: Book, name: str, today: date) -> Record:
    """A playbook's own record, from the notes in a book that is open already."""
    notes = [note for note in book.of(Note) if note.plays == name and not note.went]
    answers = {note.ref: book.pointing_to(note, Note) for note in notes}
    waiting = [
        note
        for note in notes
        if note.look_back and note.look_back.on <= today and not answers[note.ref]
    ]
    went = tuple(one.went for ref in answers for one in answers[ref] if one.went)
    return Record(len(notes), went, tuple(waiting))


def shelved(desk: Desk) -> list[tuple[Playbook, Record]]:
    """Every playbook with its record, the ways to other help first, then by care; the book is opened once."""
    book, today = opened(desk), desk.clock.today
    read = [playbook(desk, name) for name in paths(desk)]
    read.sort(key=lambda one: (one.header.place, one.name))
    return [(one, record_in(book, one.name, today)) for one in read]


_HOW = ("well", "partly", "badly")


def how_it_went(words: str) -> str:
    """Which of well, partly and badly an answer begins with; "" where it says none."""
    first = re.split(r"[^\w]+", words.strip().lower(), maxsplit=1)[0]
    return first if first in _HOW else ""


def looked_back(desk: Desk, note: Note, words: str) -> Entry:
    """How it went, as a note for the plan's own; what was told without saying how is a note for it all the same."""
    said = how_it_went(words)
    links = (note.id,) if note.id else ()
    fields = (("plays", note.plays), ("went", said)) if said else ()
    return made("note", desk.clock.today, ("me",), title=words, links=links, fields=fields)
