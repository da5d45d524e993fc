"""Files that were handed over and are taken in a moment at a time, so that nobody else has to wait long.

They are kept in memory and nowhere else, and let go of as soon as they are read.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.written import Passed
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.intake.sources import sources_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from goodbooks.core.written import Source
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.intake.taking_in import Took

_LONGEST_NAME = 160


class Progress(NamedTuple):
    """How far it has come: what is being read, how many writings of it, and how many bytes of all."""

    name: str
    read: int
    done: int
    total: int


class Handed:
    """Files on their way into the inbox. `took` is what came of those that are read, `is_done` whether all are.

    While `perhaps_me` names people, it waits to hear which of them I am, and reads nothing.
    """

    def __init__(
        self, desk: Desk, given: Sequence[tuple[str, bytes]], is_day_first: bool | None
    ) -> None:
        from goodbooks.desk.intake.taking_in import steps_through

        self.desk = desk
        self.took: list[Took] = []
        self.is_done = False
        self.perhaps_me: tuple[str, ...] = ()
        self.progress = Progress("", 0, 0, sum(len(data) for _, data in given))
        self._given = [(_plain_name(name), data) for name, data in given]
        self._behind = 0
        self._steps = steps_through(desk, self._sources(), is_day_first)

    def go_on(self, seconds: float) -> None:
        """Read for about so long, unless it has to be told something first; a machine that fails ends it, and what was kept before is kept."""
        until = time.monotonic() + seconds
        if self.perhaps_me:
            return
        try:
            for step in self._steps:
                self.perhaps_me = step.perhaps_me
                if self.perhaps_me:
                    return
                self.progress = self.progress._replace(name=step.name, read=step.read)
                if step.took is not None:
                    self.took.append(step.took)
                if time.monotonic() >= until:
                    return
        except BaseException:
            self.let_go()
            raise
        self.let_go()

    def likely_me(self) -> str:
        """The one of those who are perhaps me whose name begins as mine does in the book; "" where none or several do."""
        from goodbooks.desk.intake.taking_in import named_like_me

        return named_like_me(self.desk, self.perhaps_me)

    def heard_who_i_am(self) -> None:
        """Go on: it was said who I am, or that it shall not be said."""
        self.perhaps_me = ()

    def let_go(self) -> None:
        """Read no further, and forget the files; what was put into the inbox stays there."""
        self.is_done = True
        self.perhaps_me = ()
        self._steps = iter(())
        self._given = []

    def _sources(self) -> Iterator[Source | Passed]:
        """What is in the files, one after the other; a trap is refused, and the next is read."""
        while self._given:
            name, data = self._given.pop(0)
            try:
                yield from sources_in(name, data, self._tell)
            except Refusal as refusal:
                if refusal.code != NOTHING_CHANGED:
                    raise
                yield Passed(name, f"{refusal.sentence}; {refusal.remedy}")
            self._behind += len(data)
            self._tell(0)

    def _tell(self, count: int) -> None:
        self.progress = self.progress._replace(done=self._behind + count)


def _plain_name(name: str) -> str:
    """A file's own name, without the folders that some browsers send along."""
    return name.replace("\\", "/").rpartition("/")[2][:_LONGEST_NAME] or "a file"
