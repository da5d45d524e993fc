"""A playbook walked: what the book and the story know, what is asked next, and what follows at the end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.document import Line, Message
from goodbooks.core.phrasing import shortened
from goodbooks.core.scope import Scope, days_before
from goodbooks.desk import playing
from goodbooks.desk.coaching import coach_without_book
from goodbooks.playbooks.answered import as_answer
from goodbooks.playbooks.filling import LIMIT, Value, fill
from goodbooks.playbooks.page import YOUR_BOSS, first_today, page_of, questions_of
from goodbooks.playbooks.playbook import MEANING, PLAN, SAY, Need
from goodbooks.playbooks.sources import look_up, own_matter
from goodbooks.playbooks.steps import last_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from goodbooks.coach.view import Flag
    from goodbooks.core.book import Book
    from goodbooks.core.document import Document
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.playbooks.playbook import Playbook
    from goodbooks.playbooks.steps import Planned

TAKEN = ("person", "people", "matter")
"""What the book knows of these is taken without asking."""
_REMARKS = 3
_THEM = re.compile(r"\b(?:he|she|him|her|his|hers)\b", re.IGNORECASE)
_GAP = re.compile(r"\[[^\[\]\n]{1,80}\]")


class Ground(NamedTuple):
    """What a walk rests on: the book, the story and the day."""

    book: Book
    told: str
    today: date


class Asked(NamedTuple):
    """One question of a walk, and what it came to.

    `known` is what the book or the story offers, `source` where that stands, in words; `shown` is
    the answer as it stands in a sentence, a date as a day.
    """

    slot: str
    kind: str
    words: str
    known: Value | None
    source: str
    said: Value | None = None
    shown: str = ""

    @property
    def is_taken(self) -> bool:
        """Whether it is taken without asking: the book's own word, or the name a matter gets by itself."""
        is_known = self.known is not None and bool(self.known.cites or self.kind == "matter")
        return self.kind in TAKEN and is_known


class Walk(NamedTuple):
    """How far a playbook has been walked: its filled slots, its questions, the one that is open, over which book."""

    values: dict[str, Value]
    asked: tuple[Asked, ...]
    open: Asked | None
    book: Book


class Choice(NamedTuple):
    """An option: its title, and what follows from each answer, with what stands before that."""

    title: str
    lines: tuple[tuple[str, str], ...]


class Saying(NamedTuple):
    """One thing to say: for which channel and whom, its lines, and the mail where it is one."""

    title: str
    lines: tuple[Line, ...]
    mail: Message | None = None


class OpenGap(NamedTuple):
    """Something in a mail that only its sender can fill in: the marked words, and what belongs there."""

    marked: str
    remedy: str


class SpokenOf(NamedTuple):
    """An answer that speaks of somebody in what is to be said: its words, the word for them, and to whom it is said."""

    words: str
    word: str
    to: str


class Ending(NamedTuple):
    """What a walk ends in: its page, the sentences to say, the first thing today, and the dated plan.

    `days` is the plan alone as a page, and `rest` what stands beside what to say and the plan.
    """

    document: Document
    sayings: tuple[Saying, ...]
    first: str
    plan: tuple[Planned, ...]
    days: Document
    rest: Document

    @property
    def entries(self) -> list[Entry]:
        """The plan as entries, in its own order."""
        return [one.entry for one in self.plan]


def ground(desk: Desk, told: str = "") -> Ground:
    """What a playbook is walked on; the book is opened once for it."""
    today = desk.clock.today
    since = days_before(today, playing.LOOK_BACK_DAYS)
    book = desk.open(Scope(today, kinds=playing.KINDS, since=since)).book
    return Ground(book, told, today)


def slots_of(found: Playbook) -> tuple[tuple[str, str, str], ...]:
    """What a playbook asks, in order, the position first: slot, question and kind."""
    selves = [(label, words, "text") for label, words in questions_of(found)]
    return (*selves, *((need.name, need.ask, need.kind) for need in found.header.needs))


def to_be_asked(found: Playbook) -> tuple[str, ...]:
    """The slots that somebody may be asked for: all but a matter that has a name of its own."""
    named = {need.name for need in found.header.needs if own_matter(need.book)}
    return tuple(slot for slot, _, _ in slots_of(found) if slot not in named)


def walked(
    found: Playbook, on: Ground, kept: Mapping[str, str], *, is_silent: bool = False
) -> Walk:
    """As far as a walk has come with the answers that were kept; "" is a question that was skipped.

    With `is_silent` nothing is asked: what the book and the story know is taken, the rest stays empty.
    """
    values: dict[str, Value] = {}
    rows: list[Asked] = []
    for slot, words, kind in slots_of(found):
        asked = _asked(found, on, values, (slot, words, kind))
        known = asked.known
        if slot in kept:
            is_known = known is not None and " ".join(known.text.split()) == kept[slot]
            said = known if is_known else Value(as_answer(kept[slot], kind, words))
        elif asked.is_taken or is_silent:
            said = known
        else:
            return Walk(values, tuple(rows), asked, on.book)
        if said and said.text:
            values[slot] = said
        shown = fill("{said}", {"said": said}, on.today, "").text if said else ""
        rows.append(asked._replace(said=said, shown=shown))
    return Walk(values, tuple(rows), None, on.book)


def choices(found: Playbook, values: Mapping[str, Value], today: date) -> tuple[Choice, ...]:
    """The options of a playbook, with what is known put in."""
    said = {"boss": YOUR_BOSS, **values}
    return tuple(
        Choice(
            way.title,
            tuple(
                (label, fill(text, said, today, "[{}]").text)
                for label, text in (
                    ("", way.text), ("If yes:", way.on_yes), ("If no:", way.on_no),
                    ("If silent:", way.on_silence),
                )
                if text
            ),
        )
        for way in found.ways
    )  # fmt: skip


def one_answer(typed: str) -> str:
    """An answer of several lines as one: a line that has no full stop gets it, so that no two run together."""
    lines = [" ".join(line.split()) for line in typed.splitlines() if line.strip()]
    ended = (line + "." if line[-1].isalnum() else line for line in lines[:-1])
    return " ".join((*ended, *lines[-1:]))


def opening(found: Playbook, today: date) -> Document:
    """What the moment may be, before the first question: where both sides may be right."""
    return _only(page_of(found, {}, today), ("", MEANING))


def ended(
    desk: Desk, found: Playbook, values: Mapping[str, Value], way: str, on: date | None = None
) -> Ending:
    """Everything that follows from the answers and the option that was chosen; nothing is written.

    `on` is the day from which days are counted, where that is not today.
    """
    today = on or desk.clock.today
    last = last_day((one for one in found.steps if one.way in ("", way)), values, today, desk.kinds)
    values = {**values, LIMIT: Value(last.isoformat())} if last else values
    plan = playing.plan(desk, found, values, way, today)
    listens = playing.listens(desk, values["boss"].text) if "boss" in values else "short first"
    document = page_of(found, values, today, plan, listens, way=way, is_whole=False)
    rest = tuple(part.title for part in document.sections if part.title not in ("", SAY, PLAN))
    return Ending(
        document, sayings(document), first_today(found, values, today), plan,
        _only(document, (PLAN,)), _only(document, rest),
    )  # fmt: skip


def _only(document: Document, titles: tuple[str, ...]) -> Document:
    """A page with some of its parts."""
    return document._replace(sections=tuple(one for one in document.sections if one.title in titles))  # fmt: skip


def help_first(desk: Desk, words: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The routes to other help that a story or answers call for: name and title of those that have a page."""
    from goodbooks.situations.recognise import recognise

    every = playing.paths(desk)
    named = [one.name for one in recognise("\n\n".join(words)).help]
    return tuple((one, playing.playbook(desk, one).header.title) for one in named if one in every)


def sayings(document: Document) -> tuple[Saying, ...]:
    """What there is to say on the page of a playbook: sentences under their channel, and mails."""
    found: list[Saying] = []
    blocks = (block for part in document.sections if part.title == SAY for block in part.blocks)
    for block in blocks:
        if isinstance(block, Message):
            found.append(Saying("", (), block))
        elif isinstance(block, Line) and block.mark != ">":
            found.append(Saying(block.text.rstrip(":"), ()))
        elif isinstance(block, Line) and found:
            found[-1] = found[-1]._replace(lines=(*found[-1].lines, block))
    return tuple(found)


def gaps_in(text: str, mail: Message) -> tuple[OpenGap, ...]:
    """What stands in brackets in a mail as it is now, each once, with the question that would fill it."""
    remedies = {gap.marked: gap.remedy for gap in mail.gaps}
    marked = dict.fromkeys(_GAP.findall(text))
    return tuple(OpenGap(one, remedies.get(one, "")) for one in marked)


def remarks(text: str) -> tuple[Flag, ...]:
    """The first things that the coach would mend in a message of a playbook."""
    return coach_without_book(text, "ask").flags[:_REMARKS]


def spoken_of(sayings: Iterable[Saying], values: Mapping[str, Value]) -> tuple[SpokenOf, ...]:
    """The answers that say “she” or “he” in what is to be said to one person, who may be meant."""
    found: dict[str, SpokenOf] = {}
    people = {value.text for value in values.values()}
    for saying in sayings:
        mail = saying.mail
        to = mail.to[0] if mail and mail.to else saying.title.rpartition(", to ")[2]
        lines = mail.paragraphs if mail else saying.lines
        said = " ".join(line.text for line in lines).lower()
        for value in values.values() if to in people else ():
            named = _THEM.search(value.text)
            if named and value.text.removesuffix(".").lower() in said:
                words = shortened(value.text, 60)
                found.setdefault(value.text, SpokenOf(words, named[0], to))
    return tuple(found.values())


def _asked(
    found: Playbook, on: Ground, values: Mapping[str, Value], slot: tuple[str, str, str]
) -> Asked:
    """A question with its slots filled, and what is known for it."""
    name, words, kind = slot
    need = next((need for need in found.header.needs if need.name == name), None)
    is_sought = need is not None and (need.book or need.kind == "date")
    known = _known(need, on, values, is_past=found.looks_back(name)) if need and is_sought else None
    question = fill(words, {"boss": YOUR_BOSS, **values}, on.today, "them").text
    source = ""
    if known and known.cites:
        source = f"the book: “{shortened(known.text, 70)}” {known.cites[0]}"
    elif known and kind != "matter":
        source = f"your story: “{shortened(known.text, 110)}”"
    return Asked(name, kind, question, known, source)


def _known(need: Need, on: Ground, values: Mapping[str, Value], *, is_past: bool) -> Value | None:
    """What the book knows for one slot, with what is filled already; else the story."""
    in_book = look_up(need.book, on.book, values, on.today) if need.book else None
    return in_book or playing.told_for(need, on.told, on.today, is_past=is_past)
