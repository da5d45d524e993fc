"""How far a playbook has been walked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.readers.private_matters import private_matters

if TYPE_CHECKING:
    from goodbooks.accounts.readers.private_matters import PrivateMatters
    from goodbooks.core.book import Book
    from goodbooks.desk.walks.questions.asked import Asked
    from goodbooks.entries.handoff import Handoff
    from goodbooks.playbooks.slots.value import Value


class Walk(NamedTuple):
    """How far a playbook has been walked: its filled slots, its questions, the one that is open, over which book and story.

    No question is open either where the way is to be chosen first, `is_at_ways`. `left` are the numbers of what the story tells that is not kept with it,
    `moved` the days that were named to somebody in place of a usual one, `too` the way whose words are wanted beside the one that is taken, `gone` the area that was taken back.
    """

    values: dict[str, Value]
    asked: tuple[Asked, ...]
    open: Asked | None
    book: Book
    told: str
    is_at_ways: bool = False
    left: str = ""
    moved: tuple[tuple[str, str], ...] = ()
    too: str = ""
    gone: Handoff | None = None

    @property
    def private(self) -> PrivateMatters:
        """Who and what of one's own life the book and the story tell of."""
        return private_matters(self.book, self.told)
