"""What the book knows that a message can be held against, and how its reader likes to be written to."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from goodbooks.accounts.before_a_talk.listening import is_listener
from goodbooks.accounts.readers.in_confidence import confided
from goodbooks.accounts.readers.named_in_private import named_in_private
from goodbooks.accounts.readers.private_matters import private_matters
from goodbooks.coach.lines_seen import hidden_from, kept_from, shown_to
from goodbooks.coach.matching import Index, called_in, stems
from goodbooks.coach.silence import items
from goodbooks.core.names import ME, is_slip, name_key, slips
from goodbooks.core.regex import regex
from goodbooks.core.telling import named
from goodbooks.entries.expectation import Expectation
from goodbooks.entries.person import Person
from goodbooks.language.text.letter import Letter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from goodbooks.accounts.readers.private_matters import PrivateMatters
    from goodbooks.coach.kept_words import Kept
    from goodbooks.coach.lines_seen import Hidden
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.language.text.letter import Sentence

_WORDS = regex(r"\b(\d{2,3}) words\b")
_LIST = regex(r"[,;]| and | or ")
_LISTENER = 80
_REMEMBERED = 500


class Known:
    """A book, and the same as the reader may see it, which is made when it is first asked for; `reader` is "" where none was named.

    `receivers` are all who get the message, where they are several; `told` is what a page made for them says in the book's words.
    """

    def __init__(
        self,
        book: Book,
        see: Callable[[], Book],
        reader: str,
        today: date,
        *,
        receivers: tuple[str, ...] = (),
        told: str = "",
    ) -> None:
        self.receivers = receivers
        self._told = told
        self.book = book
        self._see = see
        self.reader = reader
        self.today = today
        self._about: dict[str, tuple[Entry, ...]] = {}

    @cached_property
    def seen(self) -> Book:
        """The book as the reader may see it."""
        return self._see()

    @cached_property
    def leaves(self) -> tuple[str, ...]:
        """Rules and words that the book's settings leave alone: mine, and those for this reader."""
        people = [*self.people(ME), *(self.people(self.reader) if self.reader else ())]
        return tuple(
            name for one in people for line in one.lines("coach-leaves") for name in items(line)
        )

    def people(self, name: str) -> Iterator[Person]:
        """The person entries of one person."""
        for one in self.book.of(Person):
            if one.who and self.book.is_same(one.who[0], name):
                yield one

    def expectations(self) -> Iterator[Expectation]:
        """What the reader expects."""
        for one in self.book.of(Expectation):
            if self.reader and one.who and self.book.is_same(one.who[0], self.reader):
                yield one

    @cached_property
    def length(self) -> tuple[int, tuple[str, ...]]:
        """The most words the reader takes in, and the entries that say so; (0, ()) where none does."""
        for expected in self.expectations():
            found = _WORDS.search(expected.title)
            if found:
                return int(found[1]), (expected.ref,)
        for person in self.people(self.reader):
            found = _WORDS.search(f"{person.listens} {person.annoys}")
            if found:
                return int(found[1]), (person.ref,)
        for person in self.people(self.reader):
            if is_listener(person.listens):
                return _LISTENER, (person.ref,)
        return 0, ()

    @cached_property
    def annoyances(self) -> tuple[tuple[str, str], ...]:
        """What the reader would rather not see, each with the entry that says so."""
        people = self.people(self.reader) if self.reader else ()
        told = [
            (one.ref, part)
            for one in people
            for line in one.lines("annoys")
            for part in _LIST.split(line)
        ]
        told += [
            (one.ref, one.title) for one in self.expectations() if name_key(one.about) == "annoys"
        ]
        return tuple((ref, bare) for ref, wish in told if (bare := wish.strip(' ."“”')))

    @cached_property
    def _index(self) -> Index:
        return Index(
            one for one in self.book.entries if one.kind != "person" and one.on <= self.today
        )

    def about(self, sentence: Sentence) -> tuple[Entry, ...]:
        """The entries that a sentence speaks of, the nearest first."""
        found = self._about.get(sentence.text)
        if found is None:
            if len(self._about) >= _REMEMBERED:
                self._about.clear()
            found = self._about[sentence.text] = tuple(self._index.about(sentence.text))
        return found

    @cached_property
    def _people(self) -> dict[str, Entry]:
        """Everybody's first entry, by each of their names."""
        found: dict[str, Entry] = {}
        for one in self.book.entries:
            names = (*one.who[:1], *one.aliases()) if one.kind == "person" else (*one.who, *one.to)
            for name in names:
                found.setdefault(name_key(name), one)
        return found

    @cached_property
    def first_names(self) -> frozenset[str]:
        """The first word of each name that the book knows somebody by."""
        return frozenset(words[0] for name in self._people if (words := name.split()))

    def is_person(self, name: str) -> bool:
        """Whether the book knows somebody of that name."""
        return name_key(name) in self._people

    def name_meant(self, name: str) -> Person | None:
        """The person whose name this is with one slip in it; None where it is a name, or no slip."""
        if self.is_person(name) or name_key(name) in self._words:
            return None
        wanted = slips(name_key(name))
        for one in self.book.of(Person):
            key = name_key(one.who[0]) if one.who else ""
            if wanted & slips(key) and is_slip(name_key(name), key):
                return one
        return None

    @cached_property
    def _words(self) -> frozenset[str]:
        """Every word of a name or a title, which is no slip of another."""
        said = (
            f"{one.title} {' '.join((*one.who, *one.to, *one.matters))}"
            for one in self.book.entries
        )
        return frozenset().union(*map(called_in, said))

    @cached_property
    def quotations(self) -> tuple[tuple[Entry, str], ...]:
        """What the book has word for word, and the titles, which are often words too."""
        said = [
            (one, text)
            for one in self.book.entries
            for name in ("said", "i-said")
            for text in one.lines(name)
        ]
        return (*said, *((one, one.title) for one in self.book.entries if said and one.title))

    @cached_property
    def shown(self) -> tuple[frozenset[str], ...]:
        """The words of each line that the reader may see, of what I ask or promise them, and of each that a page made for them says."""
        told = (sentence.text for sentence in Letter(self._told).sentences)
        lines = shown_to(self.readers, self.book, self.seen)
        return tuple(stems(text) for text in (*lines, *told))

    @cached_property
    def private(self) -> PrivateMatters:
        """Who and what of my own life the book's private lines tell of."""
        return private_matters(self.book)

    @cached_property
    def named_in_private(self) -> dict[str, str]:
        """Whom nothing but private words of home name, by the key of their name, with the entry that does."""
        return named_in_private(self.book)

    @property
    def readers(self) -> tuple[str, ...]:
        """All who get the message: its receivers, or the one reader."""
        return self.receivers or (self.reader,)

    @property
    def whom(self) -> str:
        """Who gets the message: the one reader, or all of several."""
        return "all who get this" if len(self.receivers) > 1 else self.reader

    @cached_property
    def confided(self) -> tuple[Entry, ...]:
        """What was said in confidence, or decided where it was asked for, and the reader may not see."""
        seen = {one.ref for one in self.seen.entries}
        kept = dict.fromkeys(ref for ref in confided(self.book) if ref not in seen)
        return tuple(entry for ref in kept if (entry := self.book.get(ref)) is not None)

    @cached_property
    def hidden(self) -> tuple[Hidden, ...]:
        """Each sentence that the reader may not see."""
        return tuple(hidden_from(self.readers, self.book, self.seen))

    @cached_property
    def kept(self) -> tuple[tuple[Entry, Kept], ...]:
        """What is told of somebody and was to be kept, with its entry, but what the reader may see."""
        return tuple(kept_from(self.readers, self.book, self.seen))


def to_whom(known: Known) -> str:
    """Who gets a message: the one reader, or “Priya, Tom and 4 others”; "" where nobody is named."""
    many = known.receivers
    return named(known.book, many) if len(many) > 1 else known.reader
