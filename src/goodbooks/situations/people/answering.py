"""What a module of `situations/told` is: how a story is read for the answer to one sort of question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.situations.people.names_in import Said

SOMEBODY, DAY, WORDS = "somebody", "a day", "words"
"""What an answer names, in the order in which the manual tells of them."""
OVER, BESIDE, OUTSIDE = "over", "beside", "outside"
"""Where somebody stands: over the writer, beside them in the house, or on the other side, such as who waits."""
TAKEN, OFFERED = "taken", "offered"
"""How a question to oneself gets its answer: without being put, or to be looked at first."""


class Answer(NamedTuple):
    """A sort of answer: its name, what it is, as the manual says it, who reads a story for it, and what it names.

    `read` takes the story and the day on which it is told, and gives the words that answer, as short as they stand there, with
    the sentence they stand in, or None; a day is given as YYYY-MM-DD. `read_for` is asked in its place where the name of the
    playbook counts as well. What is read is offered where somebody else would read it, and taken over without a question
    elsewhere, unless it is not `is_only_offered`: then it is taken everywhere.

    Of somebody, `place` is in which place they are, where that is not the sort itself, and `stands` where others stand who may be meant.
    `to_oneself` is how it answers a question of *Ask yourself*; "" for a sort that answers none.
    """

    name: str
    says: str
    read: Callable[[str, date], Said | None]
    names: str = WORDS
    is_only_offered: bool = True
    place: str = ""
    stands: str = ""
    to_oneself: str = ""
    read_for: Callable[[str, str], Said | None] | None = None

    @property
    def in_place(self) -> str:
        """In which place somebody is of whom it tells."""
        return self.place or self.name

    def of(self, told: str, today: date, play: str) -> Said | None:
        """What a story that is told today says of it, for the playbook of that name; None for nothing."""
        return self.read_for(told, play) if self.read_for else self.read(told, today)


def known_elsewhere(_text: str, _today: date) -> Said | None:
    """The reading of a sort that no story alone tells: the walk that asks for it knows it."""
    return None
