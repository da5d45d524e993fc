"""Begin: tell what just happened, or answer six questions, or look around in a demo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.desk.asking.beginning import begun, is_unasked, place_for, place_meant
from goodbooks.desk.asking.first_book import (
    QUESTIONS,
    Answers,
    UnclearTalk,
    called_so_far,
    entries,
    unclear_talk,
)
from goodbooks.desk.asking.rounds import understood
from goodbooks.desk.disk.stories import story_of
from goodbooks.desk.disk.where import books_to_choose, demos
from goodbooks.desk.disk.whose_place import warnings
from goodbooks.desk.ground.clock import system_clock
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.texts.starting import is_gone
from goodbooks.desk.typed.batch import first_entries
from goodbooks.web.keyed import key_of
from goodbooks.web.room import Answer, Room, Way
from goodbooks.web.walks import STORY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.entry import Entry
    from goodbooks.desk.disk.where import ToChoose
    from goodbooks.web.visit import Visit

DRAFT = "begin."
_ALL = "/"
"""Stands for all the books of a folder, and is no name of a file."""
_MOST = 1 << 20


class _Place(NamedTuple):
    """The place as it was typed, or the usual one; what is worth knowing about it, and whether a book is gone from it."""

    said: str
    warned: list[str]
    is_gone: bool


def show(visit: Visit) -> Answer:
    """The door for what just happened, the six questions, where the file will live, and the demos."""
    return _asked(visit)


def choose(visit: Visit) -> Answer:
    """The book that is meant of several that lie in one folder, or all of them as one."""
    around = visit.house.around
    found = _to_choose(visit)
    said = visit.said("book")
    if found.names and said == _ALL:
        visit.house.around = around._replace(book=found.folder)
    elif chosen := next((one for one in found.names if key_of(one) == said), ""):
        visit.house.around = around._replace(book=found.path(chosen))
    elif not visit.desk.where.path:
        raise Refusal("there is no such book here any more", "load the page again", NOTHING_CHANGED)
    return visit.go("/")


def _to_choose(visit: Visit) -> ToChoose:
    """The books among which the page asks."""
    around = visit.house.around
    return books_to_choose(around.book, around.environ, around.cwd)


def remembered(visit: Visit) -> Answer:
    """To what is remembered of a book that stood at the place and is gone, to be put back or let go."""
    around = visit.house.around
    path = place_meant(visit.said("place"), around.environ, around.cwd)
    if not visit.desk.where.path and is_gone(path, around.environ):
        visit.house.around = around._replace(book=path)
    return visit.go("/missing")


def look(visit: Visit) -> Answer:
    """What is worth knowing about the place that is being typed."""
    return visit.draw("rooms/begin_place.html", place=_place(visit), refusal=None)


def begin(visit: Visit) -> Answer:
    """Make the book; where one stands already, or the place wants a second look, ask again.

    Into a book that introduces nobody yet, the answers are added.
    """
    around = visit.house.around
    clock = system_clock(around.today)
    given = Answers(*(" ".join(visit.said(name).split()) for name in Answers._fields))
    given = given._replace(talk=visit.said("meant") or given.talk)
    unclear = unclear_talk(given, clock)
    if unclear and unclear.either and visit.said("kept") != given.talk:
        return _asked(visit, unclear=unclear)
    if visit.desk.where.path:
        return _added(visit, list(entries(given, clock)))
    place, told = _place(visit), visit.said("story")
    if told:
        visit.typed.put(STORY, told)
    if place.warned and visit.said("heeded") != place.said:
        return _asked(visit)
    first = first_entries(entries(given, clock), Kinds(), clock)
    try:
        made = begun([one.entry for one in first], visit.said("place"), around.environ, around.cwd)
    except Refusal as refusal:
        return _asked(visit, refusal)
    _let_go(visit, (STORY, DRAFT + "place"))
    visit.house.around = around._replace(book=made.file)
    visit.session.demo = ""
    if not told:
        return visit.go("/")
    visit.house.typed(visit.house.desk(visit.session)).put(STORY, told)
    return visit.go("/happened#answer")


def _added(visit: Visit, found: list[Entry]) -> Answer:
    """The answers of somebody who told first what happened, in the book that was begun then."""
    if not is_unasked(visit.desk):
        raise Refusal("there is a book already", "its people and goals are added in the box above every room", NOTHING_CHANGED)  # fmt: skip
    if found:
        known = visit.desk.names().people
        found = [called_so_far(entry, known) for entry in found]
        visit.desk.add([one.entry for one in understood(visit.desk, found)])
    _let_go(visit, ())
    return visit.go("/")


def _let_go(visit: Visit, more: Iterable[str]) -> None:
    for name in (*(DRAFT + one for one in Answers._fields), *more):
        visit.typed.put(name, "")


def _asked(
    visit: Visit, refusal: Refusal | None = None, unclear: UnclearTalk | None = None
) -> Answer:
    """The page with what was typed into it so far, and why it was not done yet; `unclear` is why the day of the talk is asked for."""
    around = visit.house.around
    fields = [(name, getattr(QUESTIONS, name), _said(visit, name)) for name in Answers._fields]
    has_book = bool(visit.desk.where.path)
    found = _to_choose(visit)
    books = [] if has_book else [(key_of(one), one) for one in found.names]
    return visit.draw(
        "rooms/begin.html",
        400 if unclear or (refusal and refusal.code != NOTHING_CHANGED) else 409 if refusal else 200,
        stories=[story_of(name, around.environ, around.cwd) for name in demos()],
        questions=[one for one in fields if one[0] != "mail"],
        mail=next(one for one in fields if one[0] == "mail"),
        books=books, folder=found.folder, every=_ALL,
        has_book=has_book, is_unasked=has_book and is_unasked(visit.desk),
        story=visit.said("story") or visit.typed.get(STORY), is_told=bool(visit.said("story")),
        is_asked_again=bool(visit.form), is_half=any(said for *_, said in fields),
        refusal=refusal, unclear=unclear,
        place=_place(visit),
    )  # fmt: skip


def _said(visit: Visit, name: str) -> str:
    """What was typed for a name: what was sent, else what is kept."""
    return visit.said(name) or visit.typed.get(DRAFT + name)


def _place(visit: Visit) -> _Place:
    around = visit.house.around
    said = _said(visit, "place") or place_for(around.book, around.environ, around.cwd)
    path = place_meant(said, around.environ, around.cwd)
    return _Place(said, warnings(path), is_gone(path, around.environ))


def demo(visit: Visit) -> Answer:
    """Look at a demo book; nothing of one's own is touched."""
    name = visit.said("name")
    visit.session.demo = name if name in demos() else ""
    return visit.go("/")


ROOM = Room(
    "begin", "Begin", 0, "", "tell what happened, six questions, or a demo in one click",
    (
        Way("/begin", show),
        Way("/begin", begin, "POST", _MOST),
        Way("/begin/book", choose, "POST"),
        Way("/begin/place", look, "POST"),
        Way("/begin/remembered", remembered, "POST"),
        Way("/demo", demo, "POST"),
    ),
    needs_book=False,
)  # fmt: skip
