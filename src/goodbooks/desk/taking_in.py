"""Taking in: from files to proposals in the inbox, one writing after the other, to be stopped and gone on with."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple

from goodbooks import importers, proposals
from goodbooks.core import catalog
from goodbooks.core.names import ME
from goodbooks.core.phrasing import counted
from goodbooks.core.scope import Scope
from goodbooks.core.written import Importer, Passed, Written, fitting
from goodbooks.desk.sources import sources_at
from goodbooks.language.stretch import Habits
from goodbooks.language.tongue import is_mostly_german
from goodbooks.proposals.reading.pieces import pieces_of_work
from goodbooks.proposals.reading.writing import Proposer, made_ready, who_is

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from goodbooks.core.book import Book
    from goodbooks.core.proposal import Proposal
    from goodbooks.core.written import Source
    from goodbooks.desk.desk import Desk

_WITH_ADDRESSES = ("commits", "mail", "mbox")
_NOT_MINE = (
    "the book knows nobody in it as you; say your names and addresses: "
    "goodbooks add 'person me' 'also: NAME, ADDRESS'"
)
_GERMAN = "{} German, which is read only in part: look it through for what was not proposed"
BATCH = 200
"""After so many writings what they propose is kept, and where a run that is stopped goes on."""


class Took(NamedTuple):
    """What came of one source: of what sort it is, how many writings, and what they proposed anew.

    `passed` is what was passed over, `skipped` how many writings earlier runs had read, and `hint`
    what would make more of it; "" for nothing.
    """

    name: str
    sort: str
    writings: int
    proposed: int
    passed: tuple[Passed, ...]
    skipped: int = 0
    hint: str = ""


def take_in(
    desk: Desk, path: str, *, is_day_first: bool | None, progress: Callable[[str, int], None]
) -> Iterator[Took]:
    """Each source at a path taken in; `progress` is told its name and how many writings were read."""
    reader = _Reader(desk, is_day_first, progress)
    for source in sources_at(path):
        if isinstance(source, Passed):
            yield Took(source.where, "", 0, 0, (source,))
        else:
            yield reader.take(source)


class _Reader:
    """What every source is read with: the importers, the proposers, the book's people, the inbox."""

    def __init__(
        self, desk: Desk, is_day_first: bool | None, progress: Callable[[str, int], None]
    ) -> None:
        self._importers: Sequence[Importer] = tuple(
            catalog.load(importers, "IMPORTER", Importer).values()
        )
        self._proposers = tuple(catalog.load(proposals, "PROPOSER", Proposer).values())
        self._desk = desk
        self._habits = Habits(is_day_first)
        self._inbox = desk.inbox()
        self._progress = progress
        self._book: Book = desk.open(Scope(desk.clock.today, kinds=("person",))).book

    def take(self, source: Source) -> Took:
        """One source: what is new in it since the last time goes to the inbox."""
        importer = fitting(self._importers, source)
        if importer is None:
            why = "it is of no sort that can be taken in"
            return Took(source.name, "", 0, 0, (Passed(source.name, why),))
        mark = _mark_of(source)
        done = self._inbox.read_up_to(mark)
        passed: list[Passed] = []
        held: list[Written] = []
        count = proposed = 0
        is_mine, hint, german = False, "", 0
        for count, one in enumerate(importer.read(source, self._habits.is_day_first), 1):
            if isinstance(one, Passed):
                passed.append(one)
                continue
            is_mine = is_mine or self._is_about_me(one)
            german += is_mostly_german(one.text)
            if count > done:
                held.append(one)
            if len(held) >= BATCH and importer.name != "commits":
                proposed += self._keep(held, mark, count)
                held = []
            self._progress(source.name, count)
        proposed += self._keep(held, mark, count) if count > done else 0
        writings = count - len(passed)
        if writings and not is_mine and importer.name in _WITH_ADDRESSES:
            hint = _NOT_MINE
        if german:
            few = (
                "it is"
                if writings == 1
                else f"{counted(german, 'writing')} of {writings} {'is' if german == 1 else 'are'}"
            )
            hint = "; ".join(filter(None, (_GERMAN.format(few), hint)))
        known = min(done, count)
        return Took(source.name, importer.name, writings, proposed, tuple(passed), known, hint)

    def _is_about_me(self, written: Written) -> bool:
        """Whether the book knows me in it: as its writer, or as one of those it went to."""
        everybody = (*((written.who,) if written.who else ()), *written.to, *written.copied)
        return any(who_is(self._book, party).name == ME for party in everybody)

    def _keep(self, writings: list[Written], mark: str, count: int) -> int:
        """Put what these writings propose into the inbox, and remember how far that was."""
        when = str(self._desk.clock)
        put = self._inbox.put(
            [found for one in _ready(writings) for found in self._proposed(one)], when
        )
        self._inbox.mark(mark, count, when)
        return put

    def _proposed(self, written: Written) -> Iterator[Proposal]:
        ready = made_ready(written, self._book, self._habits, self._desk.clock.today)
        for proposer in self._proposers:
            yield from proposer.propose(ready)


def _ready(writings: list[Written]) -> list[Written]:
    """The writings, with commits put together to pieces of work."""
    commits = [one for one in writings if one.sort == "commit"]
    return [one for one in writings if one.sort != "commit"] + pieces_of_work(commits)


def _mark_of(source: Source) -> str:
    """What tells a source from every other, and stays while it only grows: its name and beginning."""
    return f"{source.name} {hashlib.sha256(source.head(1024)).hexdigest()[:16]}"
