"""A situation that a story may be of, with the passages that speak for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple

if TYPE_CHECKING:
    from goodbooks.situations.stories.story import Passage


class Likely(NamedTuple):
    """A situation: its name, which is a playbook's, what it is in words, the sentences that speak for it, and by how many different phrases they do.

    `loudest` are the sentences whose single words speak most for the likeliest, where no phrase of it stands in the story.
    """

    name: str
    says: str
    passages: tuple[Passage, ...]
    score: float
    phrases: int = 0
    loudest: tuple[Passage, ...] = ()
