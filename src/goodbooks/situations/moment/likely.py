"""A situation that a story may be of, with the passages that speak for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple

if TYPE_CHECKING:
    from goodbooks.situations.stories.story import Passage


MOST_PASSAGES, SCRAP = 3, 4
"""How many passages are shown for a situation at most, and of how many words a sentence is a mere scrap, which shows nothing."""


class Likely(NamedTuple):
    """A situation: its name, which is a playbook's, what it is in words, the sentences that speak for it, and by how many different phrases they do.

    `loudest` are the sentences whose single words speak most for it, where no phrase of it stands in the story.
    """

    name: str
    says: str
    passages: tuple[Passage, ...]
    score: float
    phrases: int = 0
    loudest: tuple[Passage, ...] = ()
