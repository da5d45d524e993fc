"""Begin: a demo in one click, or a book of one's own from six questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.desk.batch import first_entries
from goodbooks.desk.beginning import begun, place_for, place_meant
from goodbooks.desk.clock import system_clock
from goodbooks.desk.first_book import QUESTIONS, Answers, entries
from goodbooks.desk.kinds import Kinds
from goodbooks.desk.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.stories import story_of
from goodbooks.desk.where import demos
from goodbooks.desk.whose_place import warnings
from goodbooks.web.room import Answer, Room, Way

if TYPE_CHECKING:
    from goodbooks.web.visit import Visit

DRAFT = "begin."


class _Place(NamedTuple):
    """The place as it was typed, or the usual one; and what is worth knowing about it."""

    said: str
    warned: list[str]


def show(visit: Visit) -> Answer:
    """The demos, the six questions, and where the file will live."""
    return _asked(visit)


def look(visit: Visit) -> Answer:
    """What is worth knowing about the place that is being typed."""
    return visit.draw("rooms/begin_place.html", place=_place(visit), refusal=None)


def begin(visit: Visit) -> Answer:
    """Make the book; where one stands already, or the place wants a second look, ask again."""
    around = visit.house.around
    clock = system_clock(around.today)
    place = _place(visit)
    if place.warned and visit.said("heeded") != place.said:
        return _asked(visit)
    given = Answers(*(" ".join(visit.said(name).split()) for name in Answers._fields))
    first = first_entries(entries(given, clock), Kinds(), clock)
    try:
        made = begun([one.entry for one in first], visit.said("place"), around.environ, around.cwd)
    except Refusal as refusal:
        return _asked(visit, refusal)
    visit.house.around = around._replace(book=made.file)
    for name in (*Answers._fields, "place"):
        visit.typed.put(DRAFT + name, "")
    visit.session.demo = ""
    return visit.go("/happened" if visit.said("then") == "happened" else "/")


def _asked(visit: Visit, refusal: Refusal | None = None) -> Answer:
    """The page with what was typed into it so far, and why it was not done yet."""
    around = visit.house.around
    return visit.draw(
        "rooms/begin.html",
        400 if refusal and refusal.code != NOTHING_CHANGED else 409 if refusal else 200,
        stories=[story_of(name, around.environ, around.cwd) for name in demos()],
        questions=[(name, getattr(QUESTIONS, name), _said(visit, name)) for name in Answers._fields],
        has_book=bool(visit.desk.where.path),
        is_asked_again=bool(visit.form),
        refusal=refusal,
        place=_place(visit),
    )  # fmt: skip


def _said(visit: Visit, name: str) -> str:
    """What was typed for a name: what was sent, else what is kept."""
    return visit.said(name) or visit.typed.get(DRAFT + name)


def _place(visit: Visit) -> _Place:
    around = visit.house.around
    said = _said(visit, "place") or place_for(around.book, around.environ, around.cwd)
    return _Place(said, warnings(place_meant(said, around.environ, around.cwd)))


def demo(visit: Visit) -> Answer:
    """Look at a demo book; nothing of one's own is touched."""
    name = visit.said("name")
    visit.session.demo = name if name in demos() else ""
    return visit.go("/")


ROOM = Room(
    "begin", "Begin", 0, "", "a demo in one click, or a book of your own",
    (
        Way("/begin", show),
        Way("/begin", begin, "POST"),
        Way("/begin/place", look, "POST"),
        Way("/demo", demo, "POST"),
    ),
    needs_book=False,
)  # fmt: skip
