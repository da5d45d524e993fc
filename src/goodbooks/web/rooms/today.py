"""Today: what needs me, first thing in the morning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.asking.beginning import is_unasked
from goodbooks.web import walks
from goodbooks.web.markup import drawn
from goodbooks.web.room import Answer, Room, Way

if TYPE_CHECKING:
    from goodbooks.core.document import Question
    from goodbooks.web.visit import Visit


def show(visit: Visit) -> Answer:
    """The page of the day."""
    return _drawn(visit, visit.question())


def whole(visit: Visit) -> Answer:
    """The page of the day, with all that is open and not a few of each."""
    return _drawn(visit, visit.question()._replace(is_whole=True))


def _drawn(visit: Visit, question: Question) -> Answer:
    made = visit.desk.page("today", question)
    return visit.draw(
        "rooms/today.html", document=made.document, drawn=drawn(made.document, visit.told), said=made.said,
        is_unasked=is_unasked(visit.desk), words=walks.words_to_send(visit),
    )  # fmt: skip


ROOM = Room("today", "Today", 1, "t", "what needs you", (Way("/", show), Way("/today", whole)))
