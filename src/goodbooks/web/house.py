"""The house behind the page: the desk it keeps open, the rooms it has, and what it draws with."""

from __future__ import annotations

from collections import OrderedDict
from functools import cache
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from goodbooks.core import catalog
from goodbooks.core.named import NamedTuple
from goodbooks.desk.desk import Desk, open_desk
from goodbooks.desk.disk.drawer import drawer_of
from goodbooks.desk.disk.pulse import version_of
from goodbooks.desk.disk.stories import story_of
from goodbooks.desk.disk.where import NO_BOOK
from goodbooks.desk.ground.clock import system_clock
from goodbooks.desk.ground.refusals import NoBook
from goodbooks.desk.texts.half_typed import HalfTyped
from goodbooks.web import rooms
from goodbooks.web.blanks import TO_THE_BOX
from goodbooks.web.keys import Keys
from goodbooks.web.loaded_ahead import loaded_ahead
from goodbooks.web.markup import FILTERS
from goodbooks.web.room import Room
from goodbooks.web.static import ASSETS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from goodbooks.desk.disk.door import Door
    from goodbooks.web.keys import Session

_REMEMBERED = 200
_QUIET = 3
"""After so many beats of an open page, with nothing asked between them, nobody is just about to ask: two seconds."""


class Surroundings(NamedTuple):
    """What the page was started with: the book named, the day asked for, and the world around."""

    book: str | None
    today: date | None
    environ: Mapping[str, str]
    cwd: str


class House:
    """Everything one server keeps between two visits."""

    def __init__(self, around: Surroundings, door: Door, idle: float) -> None:
        self.around = around
        self.keys = Keys(door, idle)
        self.rooms = sorted(
            catalog.load(rooms, "ROOM", Room).values(), key=lambda room: room.place or 99
        )
        self.templates = _templates()
        self.end: Callable[[], None] = _nothing
        self.cookie = ""
        """The name of the session's cookie, once it is known where the page stands."""
        self._desks: dict[str, Desk] = {}
        self._typed: dict[str, HalfTyped] = {}
        self._shown: OrderedDict[str, str] = OrderedDict()
        self._asked = self._beats = 0
        self._to_load: Iterator[str] | None = None
        self.come_so_far = 0
        """How much of a long book that is being read has been read, in percent; 0 when none is."""

    def desk(self, session: Session) -> Desk:
        """The desk with the book of a session, on the day and at the time it is now.

        Called on the desk's own thread only. A desk without a book has nothing on it. A book that
        was found stays the one that is open, whatever is laid into the folder afterwards.
        """
        self._asked += 1
        book = f"demo:{session.demo}" if session.demo else self.around.book
        environ, cwd = self.around.environ, self.around.cwd
        today = self.around.today
        if session.demo:
            today = story_of(session.demo, environ, cwd).today
        try:
            fresh = open_desk(book, today, environ, cwd, progress=self._progress, is_needed=False)
        except NoBook:
            fresh = Desk(NO_BOOK, system_clock(today), environ)
        if book is None and fresh.where.is_own:
            book = fresh.where.path
            self.around = self.around._replace(book=book)
        kept = self._desks.get(book or "")
        if kept is None or kept.where != fresh.where:
            kept = self._desks[book or ""] = fresh
            kept.stay()
        kept.clock = system_clock(today)
        return kept

    def beat(self, desk: Desk) -> None:
        """An open page asks whether it is old: where that is all that was asked for a while, the first looks of the day are prepared."""
        self._beats = self._beats + 1 if self._asked == 1 else 0
        self._asked = 0
        if self._beats >= _QUIET:
            desk.look_ahead()
            self._to_load = self._to_load or loaded_ahead(desk, self.templates)

    def typed(self, desk: Desk) -> HalfTyped:
        """What was typed and not yet sent, for this book."""
        path = desk.where.path
        if path not in self._typed:
            drawer = drawer_of(self.around.environ, path)
            self._typed[path] = HalfTyped(drawer, is_kept=not desk.where.demo)
        return self._typed[path]

    def _progress(self, done: int, whole: int) -> None:
        self.come_so_far = 100 * done // max(whole, 1)

    def catch_up(self) -> bool:
        """Begin behind what the next answers need, once one was given; True where more can be loaded before anybody asks.

        Called on the desk's own thread, and again after True: whoever asks meanwhile waits for one piece, and no further one is begun.
        """
        for desk in self._desks.values():
            desk.catch_up()
        if self._to_load is None or self._asked or self._beats < _QUIET:
            return False
        return next(self._to_load, "") != ""

    def version(self, desk: Desk) -> str:
        """The sign that changes whenever the book's files do."""
        return version_of(desk.where)

    def remember(self, mark: str, text: str) -> None:
        """Keep a text that was shown, so that it can be set beside what it became."""
        self._shown[mark] = text
        self._shown.move_to_end(mark)
        while len(self._shown) > _REMEMBERED:
            self._shown.popitem(last=False)

    def forget_shown(self) -> None:
        """Let go of every text that was shown: what was erased must not come back from here."""
        self._shown.clear()

    def shown(self, mark: str) -> str | None:
        """The text that was shown under a mark, if it is still known."""
        return self._shown.get(mark)


def _nothing() -> None:
    """What ends a page that no server serves."""


@cache
def _templates() -> Environment:
    """Every template escapes what it is handed; an unknown name is a fault, not a blank. Each is compiled once."""
    made = Environment(
        loader=PackageLoader("goodbooks.web", ""),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters.update(FILTERS)
    made.globals["to_the_box"] = Markup(TO_THE_BOX)  # noqa: S704 - a constant of ours
    made.globals["assets"] = {name: asset.address for name, asset in ASSETS.items()}
    return made
