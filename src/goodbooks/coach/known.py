"""What the book knows that a message can be held against, and how its reader likes to be written to."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.before_a_talk.listening import is_listener
from goodbooks.accounts.readers.in_confidence import confided
from goodbooks.accounts.readers.others_read import SAID_TO_THEM
from goodbooks.accounts.readers.private_matters import private_matters
from goodbooks.coach.kept_words import gives_away, kept_of
from goodbooks.coach.matching import Index, denies, lies_close, stems
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
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.language.text.letter import Sentence

_WORDS = regex(r"\b(\d{2,3}) words\b")
_NAME = regex(r"[^\W\d_]+")
_PART = regex(r"(?<=[.!?;]) +| +(?=[“„«])")
_NO_TEXT = frozenset(
    {
        "written",
        "due",
        "readers",
        "reviewed",
        "by",
        "also",
        "coach-leaves",
        "work-days",
        "date-order",
        "known",
    }
)
_LIST = regex(r"[,;]| and | or ")
_LISTENER = 80
_REMEMBERED = 500


class Hidden(NamedTuple):
    """The words of a sentence that the reader may not see, with its entry.

    `is_said` of what the book has in quotation marks, `is_for_me` of what was marked as for me alone, `is_no` of one with a no in it.
    """

    entry: Entry
    words: frozenset[str]
    is_said: bool
    is_for_me: bool
    is_no: bool


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
        words = {word for text in said for word in _NAME.findall(text)}
        return frozenset(map(name_key, words))

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
        lines = (text for one in self.seen.entries for text in _texts(one))
        told = (sentence.text for sentence in Letter(self._told).sentences)
        mine = (*self.book.entries, *self.book.planned)
        to_them = (text for one in mine if self._is_to_them(one) for text in _said_to_them(one))
        return tuple(stems(text) for text in (*lines, *to_them, *told))

    @cached_property
    def private(self) -> PrivateMatters:
        """Who and what of my own life the book's private lines tell of."""
        return private_matters(self.book)

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

    def tells_of(self, entry: Entry, text: str) -> bool:
        """Whether a sentence says that whoever decided something did: “Dana agreed on 1 December”."""
        if entry.kind not in ("decision", "answer") or not _AGREES.search(text):
            return False
        said = _names(text)
        return any(name_key(word) in said for who in entry.who for word in who.split()[:1])

    @cached_property
    def hidden(self) -> tuple[Hidden, ...]:
        """Each sentence that the reader may not see."""
        seen = {text for one in self.seen.entries for text in _texts(one)}
        lines = (
            (one, text)
            for one in self.book.entries
            for text in _texts(one)
            if text not in seen and not self._is_theirs(one, text)
        )
        parts = (
            (one, text, part)
            for one, text in lines
            for part in _PART.split(text)
            if not self._is_to_say(one, text, part)
        )
        return tuple(
            Hidden(one, words, _is_quoted(one, text), self._is_for_me(one, text), denies(part))
            for one, text, part in parts
            if (words := stems(part))
        )

    @cached_property
    def kept(self) -> tuple[tuple[Entry, Kept], ...]:
        """What is told of somebody and was to be kept, with its entry, but what the reader may see."""
        seen = {text for one in self.seen.entries for text in _texts(one)}
        readers = [
            name
            for one in (self.receivers or (self.reader,))
            for name in (one, self.book.name_of(one))
        ]
        found = (
            (entry, kept)
            for entry in self.book.entries
            for text in _texts(entry)
            if text not in seen and not self._is_theirs(entry, text)
            for kept in kept_of(
                _PART.split(text),
                reader=readers,
                about=[one for one in entry.who if not self.book.is_me(one)],
            )
        )
        return tuple(
            (entry, kept)
            for entry, kept in found
            if not any(gives_away(text, kept) for text in seen)
        )

    def _is_to_them(self, entry: Entry) -> bool:
        """Whether an ask or a promise of mine is to all who get the message, said or planned."""
        if entry.kind not in ("ask", "promise"):
            return False
        to = self.book.person_keys(entry.to)
        readers = self.receivers or (self.reader,)
        is_mine = all(map(self.book.is_me, entry.who))
        return is_mine and to.issuperset(self.book.person_keys(readers))

    def _is_theirs(self, entry: Entry, text: str) -> bool:
        """Whether a line tells what all who get the message decided, promised or asked themselves, which they know."""
        readers = self.receivers or (self.reader,)
        own = self.book.person_keys(entry.who)
        is_own = entry.kind in _OF_WHO and own.issuperset(self.book.person_keys(readers))
        return is_own and (text == entry.title or text in entry.lines("said"))

    def _is_for_me(self, entry: Entry, text: str) -> bool:
        """Whether a line was marked as for me alone, by its name or by who may read its entry."""
        readers = [name for line in entry.lines("readers") for name in items(line)]
        is_only_me = bool(readers) and all(map(self.book.is_me, readers))
        return is_only_me or text in entry.lines("private")

    def _is_to_say(self, entry: Entry, text: str, part: str) -> bool:
        """Whether a part of a line is mine to say, however little others read it: plain words of my own note, plan or goal, or an answer to a question of a walk.

        What lies close to somebody, somebody's words in quotation marks, what was marked private, and what a question says is for me alone, is not.
        """
        is_mine = entry.kind in _MINE and all(map(self.book.is_me, (*entry.who, *entry.to)))
        if not is_mine or lies_close(part) or _is_quoted(entry, text):
            return False
        if entry.kind == "note" and entry.lines("readers") and self._is_for_me(entry, text):
            return False
        if text in entry.lines("private"):
            return bool(_ANSWER.match(text)) and not _FOR_ME.search(text)
        return True


def _said_to_them(entry: Entry) -> Iterator[str]:
    """The title of what I ask or promise, and the lines of an ask that say to whom it is for how it looks to them."""
    yield entry.title
    if entry.kind == "ask":
        for name in SAID_TO_THEM:
            for line in entry.lines(name):
                yield from (line, *_PART.split(line))


def _is_quoted(entry: Entry, text: str) -> bool:
    """Whether a line holds what somebody said, in its words."""
    return text in entry.lines("said") or _QUOTED.search(text) is not None


_QUOTED = regex(r"[“„«\"][^”“»\"]{12,}[”“»\"]")


def to_whom(known: Known) -> str:
    """Who gets a message: the one reader, or “Priya, Tom and 4 others”; "" where nobody is named."""
    many = known.receivers
    return named(known.book, many) if len(many) > 1 else known.reader


_OF_WHO = frozenset({"decision", "promise", "answer", "request"})
"""What somebody says to me: it stands under their name."""
_MINE = frozenset({"note", "promise", "goal", "win"})
_ANSWER = regex(
    r"(?:What|Which|Who|Whom|Whose|How|When|By|On|For|From|Is|Are|Was|Were|Do|Does|Did|Have|Has|One|If|Until|They)\b[^.?]*\?"
)
"""How a line begins that a walk has kept: its question, and then the answer."""
_FOR_ME = regex(
    r"\b(?:in private|and private|for you(?:rself)? alone|only for you)\b", re.IGNORECASE
)
_AGREES = regex(
    r"\b(?:agree[ds]?|approve[ds]?|allow(?:s|ed)|decide[ds]?|accept(?:s|ed)|confirm(?:s|ed)|sa(?:id|ys) (?:yes|ok(?:ay)?|I (?:can|may|could))|signed off|gave (?:me )?(?:a|his|her|their) (?:yes|ok(?:ay)?|word))\b",
    re.IGNORECASE,
)


def _names(text: str) -> frozenset[str]:
    """The words of a text by which somebody may be called."""
    return frozenset(map(name_key, _NAME.findall(text)))


def _texts(entry: Entry) -> Iterator[str]:
    """The title and every line of an entry that is made of words."""
    if entry.title:
        yield entry.title
    for name, value in entry.fields:
        if name not in _NO_TEXT:
            yield value
