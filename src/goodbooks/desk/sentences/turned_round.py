"""The one word of somebody that stands and that a later word of theirs turns round: a decision, or a yes to what I asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.phrasing import listed, shortened
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.sentences.plain_meaning import Asks, Offer
from goodbooks.reckoning.standing_words import KINDS, matters_of, standing_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.desk.lines.known import Known

_MOST = 4
"""So many words at most to choose from."""


class Turned(NamedTuple):
    """The word that is turned round, what is to be said of it, and those among which somebody has to choose."""

    word: Entry | None
    notes: tuple[str, ...]
    choices: tuple[Entry, ...] = ()

    @property
    def asks(self) -> Asks | None:
        """How somebody is asked to choose; None where there is nothing to choose from."""
        if not self.choices:
            return None
        question = f"More than one word of {self.choices[0].who[0]} stands. Which is it?"
        return Asks(question, self.notes[0], "reverses")


def turned_round(name: str, tags: set[str], known: Known) -> Turned:
    """The word of somebody that stands, in these matters where any are named; where several do, the newest of them to choose from."""
    book = book_of(known, *KINDS)
    standing = standing_words(book, name, tags)
    if len(standing) == 1:
        note = f"it is taken to turn round “{shortened(standing[0].title, 60)}”, {standing[0].ref}"
        return Turned(in_its_matters(book, standing[0]), (note,))
    if not standing:
        return Turned(None, (f"the book has no decision of {name} that this could turn round",))
    last = standing[-_MOST:]
    refs = listed((f"{one.ref} “{shortened(one.title, 40)}”" for one in last), "or")
    note = f"which does it turn round: {refs}? Say it in a line of its own: reverses: ^id"
    return Turned(None, (note,), tuple(in_its_matters(book, one) for one in reversed(last)))


def to_choose(line: str, more: tuple[str, ...], choices: Iterable[Entry]) -> tuple[Offer, ...]:
    """What can be pressed where a line may turn round several words: each of them, and that it is new."""
    below = "".join(f"\n  {one}" for one in more)
    found = [
        Offer(
            f"it turns round “{shortened(one.title, 60)}”",
            f"{with_matters(line, one)}{below}\n  reverses: {one.ref}",
        )
        for one in choices
    ]
    return (*found, Offer("it is new", f"{line}{below}")) if found else ()


def with_matters(line: str, word: Entry) -> str:
    """A line with the matters of the word that it turns round, where it names none."""
    return line if "#" in line else " ".join((line, *(f"#{tag}" for tag in word.matters)))


def in_its_matters(book: Book, word: Entry) -> Entry:
    """A word with all the matters that it is of."""
    return word._replace(matters=matters_of(book, word))
