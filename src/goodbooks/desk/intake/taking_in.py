"""Taking in: from files to proposals in the inbox, one writing after the other, to be stopped and gone on with."""

from __future__ import annotations

import hashlib
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from goodbooks import importers, proposals
from goodbooks.core import catalog
from goodbooks.core.names import ME
from goodbooks.core.phrasing import counted
from goodbooks.core.scope import Scope
from goodbooks.core.written import Importer, Passed, Written, fitting
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.intake.matter_named import MattersNamed
from goodbooks.desk.intake.note_answered import NoteAnswers
from goodbooks.desk.intake.of_writers import OfWriters
from goodbooks.desk.intake.plan_sent import PlansSent
from goodbooks.desk.intake.sources import sources_at
from goodbooks.desk.intake.taken_back_in import AreasTakenBack
from goodbooks.desk.intake.talk_agreed import TalksAgreed
from goodbooks.desk.intake.their_answer import TheirAnswers
from goodbooks.desk.intake.turning_round import with_what_it_turns
from goodbooks.desk.intake.unread_sorts import why_unread
from goodbooks.desk.shelved.in_confidence import with_confidence
from goodbooks.entries.person import Person
from goodbooks.language.days.habits import habits_of
from goodbooks.language.text.tongue import is_mostly_german, unread_tongue
from goodbooks.proposals.reading.perhaps_me import named_as_i_sign, perhaps_me
from goodbooks.proposals.reading.pieces import pieces_of_work
from goodbooks.proposals.reading.replied import reply_in
from goodbooks.proposals.reading.writing import Proposer, made_ready, takes_no_answer, who_is

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from goodbooks.core.book import Book
    from goodbooks.core.my_reply import Reply
    from goodbooks.core.proposal import Proposal
    from goodbooks.core.written import Source
    from goodbooks.desk.desk import Desk

_WITH_ADDRESSES = ("commits", "mail", "mbox")
_UNREAD = "{} {}, which is not read: write down yourself what it asks, promises or decides"
_GERMAN = "{} German, of which the signs known are fewer: look it through for what was not proposed"
_MOST_AHEAD, _MOST_LOOKED_AT = 60, 300
"""So many sources, and so many mails in them, are looked at to tell who is perhaps me."""
BATCH = 200
"""After so many writings what they propose is kept, and where a run that is stopped goes on."""


class Took(NamedTuple):
    """What came of one source: of what sort it is, how many writings, and what they proposed anew.

    `passed` is what was passed over, `skipped` how many writings earlier runs had read, and `hint`
    what is to be said of it; "" for nothing. `knows_me` is whether the book knows anybody in it as me,
    where a source has addresses by which it could.
    """

    name: str
    sort: str
    writings: int
    proposed: int
    passed: tuple[Passed, ...]
    skipped: int = 0
    hint: str = ""
    knows_me: bool = True

    @property
    def sentence(self) -> str:
        """What came of it in one line; "" where it was passed over whole."""
        if not self.sort:
            return ""
        known = f", {counted(self.skipped, 'was', 'were')} known already" if self.skipped else ""
        return (
            f"{self.name}: {self.sort}, {counted(self.writings, 'writing')}{known}; "
            f"{counted(self.proposed, 'proposal')}"
        )


class Step(NamedTuple):
    """How far it has come: the source, how many of its writings were read, and what came of it at its end.

    Before all others there may be one that asks who I am: one of `perhaps_me`, or none. What is kept of
    the answer before the next step is known to all that are read then.
    """

    name: str
    read: int
    took: Took | None = None
    perhaps_me: tuple[str, ...] = ()


def take_in(
    desk: Desk,
    path: str,
    *,
    is_day_first: bool | None,
    progress: Callable[[str, int], None],
    ask: Callable[[tuple[str, ...]], None] | None = None,
) -> Iterator[Took]:
    """Each source at a path taken in."""
    return take_in_of(desk, sources_at(path), is_day_first, progress, ask)


def take_in_of(
    desk: Desk,
    sources: Iterator[Source | Passed],
    is_day_first: bool | None,
    progress: Callable[[str, int], None],
    ask: Callable[[tuple[str, ...]], None] | None = None,
) -> Iterator[Took]:
    """Each source taken in; `progress` is told its name and how many writings were read.

    `ask` is handed the people of whom one is perhaps me, where mails or commits know nobody as me.
    """
    for step in steps_through(desk, sources, is_day_first):
        if step.perhaps_me:
            if ask is not None:
                ask(step.perhaps_me)
        elif step.took is None:
            progress(step.name, step.read)
        else:
            yield step.took


def steps_through(
    desk: Desk, sources: Iterator[Source | Passed], is_day_first: bool | None
) -> Iterator[Step]:
    """The same a writing at a time, so that whoever asks can pause, tell, and stop: what was read is kept then too."""
    reader = _Reader(desk, is_day_first)
    if not _has_address(desk):
        ahead = _Ahead(sources)
        perhaps = reader.perhaps_me(ahead.found)
        if perhaps:
            yield Step("", 0, perhaps_me=perhaps)
            reader.look_again()
        sources = ahead.all()
    held = _Held(desk)
    try:
        for source in sources:
            if isinstance(source, Passed):
                yield Step(source.where, 0, Took(source.where, "", 0, 0, (source,)))
            else:
                yield from reader.steps(source, held)
    finally:
        held.keep()


class _Ahead:
    """The first of some sources, looked at before they are read; a trap among them is met where it stands."""

    def __init__(self, sources: Iterator[Source | Passed]) -> None:
        self.found: list[Source | Passed] = []
        self._rest = sources
        self._refusal: Refusal | None = None
        try:
            self.found.extend(islice(sources, _MOST_AHEAD))
        except Refusal as refusal:
            self._refusal = refusal

    def all(self) -> Iterator[Source | Passed]:
        """Those, and the others."""
        yield from self.found
        if self._refusal is not None:
            raise self._refusal
        yield from self._rest


class _Reader:
    """What every source is read with: the importers, the proposers, the book's people, the inbox."""

    def __init__(self, desk: Desk, is_day_first: bool | None) -> None:
        self._importers: Sequence[Importer] = tuple(
            catalog.load(importers, "IMPORTER", Importer).values()
        )
        self._proposers = tuple(catalog.load(proposals, "PROPOSER", Proposer).values())
        self._desk = desk
        self._is_day_first = is_day_first
        self.look_again()

    def look_again(self) -> None:
        """Know the book's people and habits as they stand now."""
        self._book: Book = self._desk.open(Scope(self._desk.clock.today, kinds=("person",))).book
        self._habits = habits_of(*_settings(self._book), self._is_day_first)
        self._matters = MattersNamed(self._desk, self._book)
        of_writers = OfWriters(self._desk)
        self._answers = TheirAnswers(of_writers)
        self._backs = AreasTakenBack(self._desk, of_writers)
        self._notes = NoteAnswers(of_writers)
        self._talks = TalksAgreed(self._desk, of_writers)
        self._plans = PlansSent(self._desk)

    def perhaps_me(self, sources: Iterable[Source | Passed]) -> tuple[str, ...]:
        """The people of whom one is perhaps me, by the first mails or commits in some sources."""
        return perhaps_me(islice(self._with_addresses(sources), _MOST_LOOKED_AT), self._book)

    def _with_addresses(self, sources: Iterable[Source | Passed]) -> Iterator[Written]:
        for source in sources:
            importer = None if isinstance(source, Passed) else fitting(self._importers, source)
            if (
                importer is None
                or isinstance(source, Passed)
                or importer.name not in _WITH_ADDRESSES
            ):
                continue
            for one in importer.read(source, self._habits.is_day_first):
                if isinstance(one, Written):
                    yield one

    def steps(self, source: Source, held: _Held) -> Iterator[Step]:
        """One source: what is new in it since the last time goes to the inbox."""
        importer = fitting(self._importers, source)
        if importer is None:
            why = why_unread(source.name, source.head(64))
            yield Step(source.name, 0, Took(source.name, "", 0, 0, (Passed(source.name, why),)))
            return
        tally = _Tally(self, held, _mark_of(source))
        for count, one in enumerate(importer.read(source, self._habits.is_day_first), 1):
            tally.take(one, count)
            yield Step(source.name, count)
        yield Step(source.name, tally.count, tally.ended(source.name, importer.name))

    def is_about_me(self, written: Written) -> bool:
        """Whether the book knows me in it: as its writer, or as one of those it went to."""
        everybody = (*((written.who,) if written.who else ()), *written.to, *written.copied)
        return any(who_is(self._book, party).name == ME for party in everybody)

    def proposed(self, written: Written) -> tuple[list[Proposal], Reply | None]:
        """What a writing proposes, and what of mine it answers; nothing where a machine wrote it that takes no answer."""
        if written.sort == "mail" and written.who is not None and takes_no_answer(written.who):
            return [], None
        ready = made_ready(written, self._book, self._habits, self._desk.clock.today)
        every = (one for proposer in self._proposers for one in proposer.propose(ready))
        named = with_what_it_turns(self._matters.in_it(every, written), self._desk)
        told = self._answers.beside(with_confidence(named, ready.said), ready)
        agreed = self._talks.beside(self._backs.beside(told, ready), ready)
        found = self._plans.beside(self._notes.beside(agreed, ready), ready)
        return found, reply_in(ready, found)


class _Held:
    """What was proposed and is not in the inbox yet, of all sources: kept together, as each keeping costs a moment."""

    def __init__(self, desk: Desk) -> None:
        self._inbox = desk.inbox()
        self._when = str(desk.clock)
        self._known = set(self._inbox.every()[0])
        self._proposals: list[Proposal] = []
        self._replies: list[Reply] = []
        self._read: dict[str, int] = {}
        self._fresh = 0
        self.up_to = self._inbox.read_up_to()

    def hold(self, proposals: Iterable[Proposal], reply: Reply | None = None) -> int:
        """Hold what is not known yet, and what a mail of mine answers; gives how many proposals are new."""
        if reply is not None:
            self._replies.append(reply)
        before = len(self._proposals)
        for one in proposals:
            if one.key not in self._known:
                self._known.add(one.key)
                self._proposals.append(one)
        return len(self._proposals) - before

    def mark(self, name: str, count: int) -> None:
        """Remember how far a source was read."""
        self._read[name] = self.up_to[name] = max(count, self.up_to.get(name, 0))

    def is_full(self) -> bool:
        """Whether it is time to keep: said once for each writing that was read."""
        self._fresh += 1
        return self._fresh >= BATCH

    def keep(self) -> None:
        """Put all of it into the inbox, in one write."""
        proposals, read, replies = self._proposals, self._read, self._replies
        self._proposals, self._read, self._replies, self._fresh = [], {}, [], 0
        self._inbox.put(proposals, self._when, read, replies)


class _Tally:
    """One source while it is read: what it proposed, and what is told at its end."""

    def __init__(self, reader: _Reader, held: _Held, mark: str) -> None:
        self._reader = reader
        self._held = held
        self._mark = mark
        self._done = held.up_to.get(mark, 0)
        self._commits: list[Written] = []
        self._passed: list[Passed] = []
        self.count = self._proposed = self._german = 0
        self._unread: list[str] = []
        self._is_mine = False

    def take(self, one: Written | Passed, count: int) -> None:
        """One writing, the how-manieth it is; commits wait until all are there to be put together."""
        self.count = count
        if isinstance(one, Passed):
            self._passed.append(one)
            return
        self._is_mine = self._is_mine or self._reader.is_about_me(one)
        tongue = unread_tongue(one.text)
        self._unread += [tongue] if tongue else []
        self._german += not tongue and is_mostly_german(one.text)
        if count <= self._done:
            return
        if one.sort == "commit":
            self._commits.append(one)
            return
        self._proposed += self._held.hold(*self._reader.proposed(one))
        self._held.mark(self._mark, count)
        if self._held.is_full():
            self._held.keep()

    def ended(self, name: str, sort: str) -> Took:
        """What came of it, once all is read."""
        for piece in pieces_of_work(self._commits):
            self._proposed += self._held.hold(*self._reader.proposed(piece))
        if self.count > self._done:
            self._held.mark(self._mark, self.count)
        writings = self.count - len(self._passed)
        hint = self._said_of_tongues(writings)
        knows_me = self._is_mine or not writings or sort not in _WITH_ADDRESSES
        known = min(self._done, self.count)
        passed = tuple(self._passed)
        return Took(name, sort, writings, self._proposed, passed, known, hint, knows_me)

    def _said_of_tongues(self, writings: int) -> str:
        """What was read less well, or not at all, because it is not English."""
        told = ((_GERMAN, self._german), (_UNREAD, len(self._unread)))
        tongues = " or ".join(sorted(set(self._unread)))
        return "; ".join(
            said.format(_few(count, writings), tongues) for said, count in told if count
        )


def _few(count: int, writings: int) -> str:
    if writings == 1:
        return "it is"
    return f"{counted(count, 'writing')} of {writings} {'is' if count == 1 else 'are'}"


def _settings(book: Book) -> tuple[str, str]:
    """What the book says of the office's working days, and of how it writes days; "" where nothing."""
    mine = [person for person in book.of(Person) if person.who and book.is_me(person.who[0])]
    return (
        next((one.work_days for one in mine if one.work_days), ""),
        next((one.date_order for one in mine if one.date_order), ""),
    )


def _has_address(desk: Desk) -> bool:
    """Whether the book knows one of my mail addresses."""
    book = desk.open(Scope(desk.clock.today, kinds=("person",))).book
    return "@" in book.address_of(ME)


def named_like_me(desk: Desk, perhaps: Iterable[str]) -> str:
    """The one of those who are perhaps me whose name begins as mine does in the book; "" where none or several do."""
    return named_as_i_sign(perhaps, desk.open(Scope(desk.clock.today, kinds=("person",))).book)


def keep_addresses(desk: Desk, said: str) -> None:
    """Write down by which names and addresses mails know me."""
    desk.add([desk.understand("person me", (f"also: {said}",)).entry])


def _mark_of(source: Source) -> str:
    """What tells a source from every other, and stays while it only grows: its name and beginning."""
    return f"{source.name} {hashlib.sha256(source.head(1024)).hexdigest()[:16]}"
