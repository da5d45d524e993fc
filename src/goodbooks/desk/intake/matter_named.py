"""The matter of the book that a writing's subject names, for its proposals; none where that is doubtful."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.entry import people_in
from goodbooks.core.names import name_key
from goodbooks.core.regex import regex
from goodbooks.core.scope import Scope
from goodbooks.proposals.reading.writing import who_is

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.core.book import Book
    from goodbooks.core.proposal import Proposal
    from goodbooks.core.written import Written
    from goodbooks.desk.desk import Desk

_WORD = regex(r"#?[^\W_]+")


class MattersNamed:
    """The matters of a book, looked up by the subjects of writings; whom each concerns is read once it is named."""

    def __init__(self, desk: Desk, book: Book) -> None:
        self._desk = desk
        self._book = book
        self._words = {tag: tuple(_words(tag)) for tag in desk.known().matters()}
        self._people: dict[str, frozenset[str]] = {}

    def in_it(self, found: Iterable[Proposal], written: Written) -> list[Proposal]:
        """The proposals, in the matter that the subject names, where none has one of its own."""
        proposals = list(found)
        tag = self._named(written) if proposals else ""
        if not tag:
            return proposals
        return [
            one if one.entry.matters else one._replace(entry=one.entry._replace(matters=(tag,)))
            for one in proposals
        ]

    def _named(self, written: Written) -> str:
        """The one matter whose words stand in the subject, as a #tag, in two words or more, or of somebody of the mail; "" for none."""
        said = _WORD.findall(written.subject.casefold())
        plain = tuple(word.removeprefix("#") for word in said)
        fitting = [tag for tag, words in self._words.items() if _stands_in(words, plain)]
        longest = [tag for tag in fitting if not self._is_part_of_another(tag, fitting)]
        if len(longest) != 1:
            return ""
        (tag,) = longest
        is_sure = f"#{self._words[tag][0]}" in said or len(self._words[tag]) > 1
        return tag if is_sure or self._concerns(tag, written) else ""

    def _is_part_of_another(self, tag: str, fitting: Iterable[str]) -> bool:
        words = self._words[tag]
        return any(
            len(self._words[one]) > len(words) and _stands_in(words, self._words[one])
            for one in fitting
        )

    def _concerns(self, tag: str, written: Written) -> bool:
        """Whether somebody else who wrote or got it stands in an entry of the matter."""
        if tag not in self._people:
            entries = self._desk.open(Scope(self._desk.clock.today, matters=(tag,))).book.about(tag)
            names = (name for entry in entries for name in people_in(entry))
            self._people[tag] = frozenset(map(self._book.person_key, names))
        everybody = (*((written.who,) if written.who else ()), *written.to, *written.copied)
        known = (who_is(self._book, party).name for party in everybody)
        return any(
            not self._book.is_me(name) and self._book.person_key(name) in self._people[tag]
            for name in known
        )


def _words(tag: str) -> Iterator[str]:
    yield from _WORD.findall(name_key(tag).casefold())


def _stands_in(words: tuple[str, ...], said: tuple[str, ...]) -> bool:
    """Whether the words stand together, in their order."""
    size = len(words)
    return size > 0 and any(said[at : at + size] == words for at in range(len(said) - size + 1))
