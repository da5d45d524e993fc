"""Begin: a demo in one click, or a book of one's own from six questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.batch import first_entries
from goodbooks.desk.beginning import begun, place_for
from goodbooks.desk.clock import system_clock
from goodbooks.desk.first_book import QUESTIONS, Answers, entries, warnings
from goodbooks.desk.kinds import Kinds
from goodbooks.desk.stories import story_of
from goodbooks.desk.where import demos
from goodbooks.web.room import Answer, Room, Way

if TYPE_CHECKING:
    from goodbooks.web.visit import Visit

DRAFT = "begin."


def show(visit: Visit) -> Answer:
    """The demos, the six questions, and where the file will live."""
    around = visit.house.around
    place = place_for(around.book, around.environ, around.cwd)
    return visit.draw(
        "rooms/begin.html",
        stories=[story_of(name, around.environ, around.cwd) for name in demos()],
        questions=[(name, getattr(QUESTIONS, name)) for name in Answers._fields],
        place=place,
        warned=warnings(place),
        has_book=bool(visit.desk.where.path),
    )


def begin(visit: Visit) -> Answer:
    """Make the book; refused where one stands already."""
    around = visit.house.around
    clock = system_clock(around.today)
    given = Answers(*(" ".join(visit.said(name).split()) for name in Answers._fields))
    found = first_entries(entries(given, clock), Kinds(), clock)
    made = begun([one.entry for one in found], visit.said("place"), around.environ, around.cwd)
    visit.house.around = around._replace(book=made.file)
    for name in Answers._fields:
        visit.typed.put(DRAFT + name, "")
    visit.session.demo = ""
    return visit.go("/happened" if visit.said("then") == "happened" else "/")


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
        Way("/demo", demo, "POST"),
    ),
    needs_book=False,
)  # fmt: skip
