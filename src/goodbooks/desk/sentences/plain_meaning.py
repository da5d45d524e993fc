"""What a plain sentence was understood as: the line that it means, what stands under it, and what is said and offered beside it."""

from __future__ import annotations

from typing import NamedTuple


class Offer(NamedTuple):
    """Something to take up with one press: what it says, and the text that stands in the box then."""

    words: str
    text: str


class Meant(NamedTuple):
    """The line of a sentence, "" where its words are to stay as they are, the lines under it, what is to be said of it, and what may be taken up."""

    line: str
    more: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    offers: tuple[Offer, ...] = ()


AS_IT_IS = Meant("")
"""Words that tell something, but not surely enough: they stay as they are."""
