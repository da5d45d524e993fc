"""A room that asks for one day of an entry: a press on one near at hand, or a few words, write it down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.web.keyed import part_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.typed.understand import Understood
    from goodbooks.web.room import Answer
    from goodbooks.web.visit import Visit


class DayAsked(NamedTuple):
    """What is asked of which day: the template that asks, the days near at hand, and the entry that a day in words makes.

    `made` refuses a day that cannot be read, and an entry that is open no more.
    """

    template: str
    near: Callable[[Desk, Entry], tuple[tuple[str, date], ...]]
    made: Callable[[Desk, Entry, str], Understood]

    def show(self, visit: Visit) -> Answer:
        """The question which day it is."""
        return self._asked(visit)

    def write(self, visit: Visit) -> Answer:
        """Write the day that was pressed or typed; a day that cannot be read is asked for again."""
        entry = visit.desk.entry(visit.parts["ref"])
        try:
            made = self.made(visit.desk, entry, visit.said("near") or visit.said("day"))
        except Refusal as refusal:
            if refusal.code == NOTHING_CHANGED:
                raise
            return self._asked(visit, refusal)
        visit.desk.add([made.entry])
        return visit.go(f"/said/{part_of(made.entry.ref)}")

    def _asked(self, visit: Visit, refusal: Refusal | None = None) -> Answer:
        entry = visit.desk.entry(visit.parts["ref"])
        near = self.near(visit.desk, entry)
        return visit.draw(
            self.template, entry=entry, near=near, typed=visit.said("day"), refusal=refusal
        )
