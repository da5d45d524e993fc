"""One call of a command: what was asked, the world around it, and the desk it asks."""

from __future__ import annotations

import sys
from datetime import date

from goodbooks.cli.screen import Screen
from goodbooks.core.days import read_moment
from goodbooks.core.named import NamedTuple
from goodbooks.core.problem import Unclear
from goodbooks.desk.ground.refusals import Refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from types import SimpleNamespace
    from typing import TextIO

    from goodbooks.desk.desk import Desk


class World(NamedTuple):
    """What surrounds a command: its environment, its folder, its three streams."""

    environ: Mapping[str, str]
    cwd: str
    stdin: TextIO | None
    stdout: TextIO
    stderr: TextIO


class Call:
    """A command's options and surroundings; the desk is opened when first asked for."""

    def __init__(self, options: SimpleNamespace, world: World) -> None:
        self.options = options
        self.world = world
        self.screen = Screen(world.stdout, world.stderr, world.environ)
        self._desk: Desk | None = None
        self.is_remarkable = False
        self.unkept: dict[str, str] = {}
        """What was answered so far in a walk that has no book beside which it could be kept."""
        self.seen: dict[str, str] = {}
        """What is kept of the walk that is walked, as it was last read or written here."""
        self.earlier: dict[str, str] = {}
        """What was answered to the written plan whose place the walk is to take; nothing for a walk of its own."""

    @property
    def desk(self) -> Desk:
        """The desk with the book that was named or found, on the day that was named or is."""
        return self.open_desk()

    def open_desk(self, *, is_book_needed: bool = True) -> Desk:
        """The same; without a book where none is needed and the user has none."""
        if self._desk is None:
            from goodbooks.desk.desk import open_desk

            self._desk = open_desk(
                self.options.book, self.day(), self.world.environ, self.world.cwd,
                progress=self.screen.progress(), is_needed=is_book_needed,
            )  # fmt: skip
            if self._desk.where.demo:
                self.screen.say(f"demo book: {self._desk.where.demo}")
        return self._desk

    def let_go_of_desk(self) -> None:
        """Open the desk anew when it is next asked for: a book was made since."""
        self._desk = None

    def has_book(self) -> bool:
        """Whether a book of the user's own was opened, in which something may have been written."""
        return self._desk is not None and self._desk.where.is_own

    def open_desk_or_go_without(self) -> Desk:
        """The same, for what needs no book: where GOODBOOKS_BOOK names one that is not there, that is said, and no refusal."""
        from goodbooks.desk.ground.refusals import NoBook

        try:
            return self.open_desk(is_book_needed=False)
        except NoBook as why:
            from goodbooks.desk.desk import Desk
            from goodbooks.desk.disk.where import NO_BOOK
            from goodbooks.desk.ground.clock import system_clock

            if self.options.book:
                raise
            self.screen.say(f"{why.sentence}; this goes on without one")
            self._desk = Desk(NO_BOOK, system_clock(self.day()), self.world.environ)
            return self._desk

    def open_desk_or_begin(self) -> Desk:
        """The same, for what can make a book at its end: where one is named that is not there yet, nothing is on the desk."""
        from goodbooks.desk.ground.refusals import NoBook

        try:
            return self.open_desk(is_book_needed=False)
        except NoBook:
            if not self.new_book():
                raise
            from goodbooks.desk.desk import Desk
            from goodbooks.desk.disk.where import NO_BOOK
            from goodbooks.desk.ground.clock import system_clock

            self._desk = Desk(NO_BOOK, system_clock(self.day()), self.world.environ)
            return self._desk

    def new_book(self) -> str:
        """Where a book that is named and not there could be made: a name that ends as books do, in a folder that is there; "" for none."""
        from goodbooks.desk.disk.where import could_be_made

        named = self.options.book or self.world.environ.get("GOODBOOKS_BOOK", "")
        return could_be_made(named, self.world.environ, self.world.cwd)

    def day(self) -> date | None:
        """The day of --today, or that of a demo book's story, or None for the real one."""
        said = self.options.today
        if said is not None:
            return read_day(said, date.today(), "--today")  # noqa: DTZ011 - the user's own day
        named = self.options.book
        if named is None:
            named = self.world.environ.get("GOODBOOKS_BOOK", "")
        if named.startswith("demo:"):
            from goodbooks.desk.disk.stories import story_of

            name = named.removeprefix("demo:")
            return story_of(name, self.world.environ, self.world.cwd).today
        return None

    def tell(self, said: Iterable[str]) -> None:
        """Say what there is to be said about the book, on standard error."""
        for sentence in said:
            self.screen.say(sentence)
            self.is_remarkable = True

    def ended(self, *, is_lost: bool = False) -> int:
        """The exit code of a reading command: 1 for a loss, and for any remark with --strict."""
        is_strict = getattr(self.options, "strict", False)
        return 1 if is_lost or (is_strict and self.is_remarkable) else 0

    def show(self, text: str) -> None:
        """Put the answer on the screen, in a pager if it is long and that is wanted."""
        self.screen.show(text, may_page=not self.options.no_pager)

    def read_input(self) -> str:
        """Everything on standard input, as text."""
        stdin = self.world.stdin
        if stdin is None:
            return ""
        if self.is_asked_by_hand():
            self.screen.say(HOW_IT_ENDS)
        try:
            text = stdin.read()
        except UnicodeDecodeError:
            why, remedy = "standard input is not UTF-8 text", "save it as UTF-8 and try again"
            raise Refusal(why, remedy) from None
        if any("\udc80" <= char <= "\udcff" for char in text):
            raise Refusal("standard input is not UTF-8 text", "save it as UTF-8 and try again")
        return text.removeprefix("\ufeff")

    def is_asked_by_hand(self) -> bool:
        """Whether somebody sits at a terminal to answer."""
        return self.world.stdin is not None and self.world.stdin.isatty()


HOW_IT_ENDS = "type or paste it here; Ctrl-D on a line of its own ends it"


def read_day(said: str, today: date, what: str) -> date:
    """A day as people write it; a refusal when it is not one."""
    moment = read_moment(said, today)
    if isinstance(moment, Unclear):
        raise Refusal(f"{what}: {moment.reason}", moment.remedy)
    return moment.on


def of_process() -> World:
    """The world of this process; its streams are None only where there are none."""
    import os

    stdin = sys.stdin
    if stdin is not None and hasattr(stdin, "reconfigure"):
        stdin.reconfigure(encoding="utf-8", errors="surrogateescape")
    return World(os.environ, os.getcwd(), stdin, sys.stdout, sys.stderr)
