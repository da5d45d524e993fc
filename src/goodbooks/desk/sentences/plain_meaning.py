"""What a plain sentence was understood as: the line that it means, what stands under it, and what is said and offered beside it."""

from __future__ import annotations

from typing import NamedTuple


class Offer(NamedTuple):
    """Something to take up with one press: what it says, and the text that stands in the box then."""

    words: str
    text: str


class Asks(NamedTuple):
    """A question that the offers answer: how it is put, the note that says it where nobody can be asked, and the name of the line that an answer fills."""

    question: str
    note: str
    line: str


class Meant(NamedTuple):
    """The line of a sentence, "" where its words are to stay as they are, the lines under it, what is to be said of it, what may be taken up, and what that is asked by."""

    line: str
    more: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    offers: tuple[Offer, ...] = ()
    asks: Asks | None = None


AS_IT_IS = Meant("")
"""Words that tell something, but not surely enough: they stay as they are."""
