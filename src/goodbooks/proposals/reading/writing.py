"""A writing made ready to be read for proposals: its sentences, and who is who in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.names import ME, by_short_name, name_key, titled
from goodbooks.core.regex import regex
from goodbooks.core.written import BULK, Party
from goodbooks.entries.person import Person
from goodbooks.language.reading import said_in
from goodbooks.language.text.automatic import is_automatic
from goodbooks.language.text.greeted import greeted_in
from goodbooks.proposals.reading.marks import marks_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.proposal import Proposal
    from goodbooks.core.written import Written
    from goodbooks.language.days.stretch import Habits
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.marks import Marked

MOST_RECEIVERS = 4


class Who(NamedTuple):
    """Somebody as the book names them; `is_stranger` where it does not know them yet."""

    name: str
    is_stranger: bool = False


class Writing(NamedTuple):
    """A writing, its sentences, the book's people, the office's habits, the day for one without.

    `greeted` is the one name that its greeting holds, or ""; `marks` are its marked lines. A mail that nobody wrote
    has neither sentences nor marks, and `is_by_nobody`.
    """

    written: Written
    said: tuple[Said, ...]
    book: Book
    habits: Habits
    today: date
    greeted: str = ""
    marks: tuple[Marked, ...] = ()
    is_by_nobody: bool = False

    @property
    def on(self) -> date:
        """The day it was written."""
        return self.written.on or self.today

    @property
    def writer(self) -> Who | None:
        """Who wrote it; a note is mine."""
        if self.written.who is not None:
            return who_is(self.book, self.written.who)
        return Who(ME) if self.written.sort == "note" else None

    @property
    def receivers(self) -> tuple[Who, ...]:
        """Whom it was written to, I first, then in the order named."""
        found = [who_is(self.book, party) for party in self.written.to]
        found.sort(key=lambda who: who.name != ME)
        return tuple(dict.fromkeys(found))

    @property
    def is_of_others(self) -> bool:
        """Whether it went from others to others, and to me only to be known: what is asked there is asked of them."""
        copied = any(who_is(self.book, party).name == ME for party in self.written.copied)
        among = (self.writer, *self.receivers)
        return copied and not any(one is not None and one.name == ME for one in among)

    @property
    def about(self) -> str:
        """Its subject, without what a mail program puts before that of an answer."""
        return self.written.about

    @property
    def source(self) -> str:
        """Where it comes from, in words: what a page may say of it."""
        about = f" “{self.written.subject}”" if self.written.subject else ""
        return f"{self.written.sort}{about}"


class Proposer(NamedTuple):
    """One sort of proposal, one a file: what it reads in a writing."""

    name: str
    summary: str
    propose: Callable[[Writing], Iterator[Proposal]]


def made_ready(written: Written, book: Book, habits: Habits, today: date) -> Writing:
    """A writing with its sentences read, for somebody with this book; a mail that nobody wrote has none."""
    if written.sort in ("mail", "chat") and _is_by_nobody(written, book):
        return Writing(written, (), book, habits, today, is_by_nobody=True)
    said, greeted = tuple(said_in(written.text)), greeted_in(written.text)
    return Writing(written, said, book, habits, today, greeted, marks_of(written))


def _is_by_nobody(written: Written, book: Book) -> bool:
    """Whether a mail was sent by a machine, or to everybody; what somebody sends to everybody whom the book knows is read."""
    if written.posted == BULK and written.who and not who_is(book, written.who).is_stranger:
        return is_automatic(written.text)
    return bool(written.posted) or is_automatic(written.text)


def who_is(book: Book, party: Party) -> Who:
    """Whom the book knows by this address, name, first name or short name; else a stranger.

    Only a first name that one person alone bears is taken for theirs, and never where a mail names somebody in full with an
    address that the book does not know: that may be another person, and is asked.
    """
    for word in (party.address, party.name):
        if word and (book.is_me(word) or book.person_key(word) != name_key(word)):
            return Who(ME if book.is_me(word) else book.name_of(word))
    known = book.once(who_is, lambda: {name_key(name): name for name in book.names()})
    if name_key(party.name) in known:
        return Who(known[name_key(party.name)])
    fitting = _by_first_name(party.name, known.values())
    fitting |= book.once(_first_names, lambda: _first_names(book)).get(name_key(party.name), set())
    if not fitting and not party.address and titled(party.name)[0]:
        fitting = _by_surname(book, party.name)
    if len(fitting) == 1:
        name = fitting.pop()
        is_perhaps_another = "@" in party.address and " " in party.name.strip()
        if book.is_me(name) or not is_perhaps_another:
            return Who(ME if book.is_me(name) else name)
    return Who(party.name or party.address, is_stranger=True)


_MACHINE = regex(
    r"\b(?:no-?reply|do-?not-?reply|keine-antwort|mailer-daemon|postmaster|bounces?"
    r"|alerts?|notifications?|notify|newsletters?|news|mailer|marketing|automated|robot)(?=[-+.@]|$)",
    re.IGNORECASE,
)


def takes_no_answer(party: Party) -> bool:
    """Whether an address is a machine's, which nobody reads and nobody promises from."""
    return _MACHINE.search(party.address.partition("@")[0].replace("_", "-")) is not None


def _first_names(book: Book) -> dict[str, set[str]]:
    """Whom of the book each first name can mean that stands in one of somebody's other names, mine among them."""
    found: dict[str, set[str]] = {}
    for person in book.of(Person):
        for name in person.aliases() if person.who else ():
            first, _, more = name_key(name).partition(" ")
            if more:
                found.setdefault(first, set()).add(book.name_of(person.who[0]))
    return found


def _by_surname(book: Book, name: str) -> set[str]:
    """Whom of the book a title and a surname mean, as in the box: "Dr Özdemir"."""
    whole = {one: one for one in book.names()}
    whole |= {
        one: book.name_of(person.who[0])
        for person in book.of(Person)
        if person.who
        for one in person.aliases()
    }
    found = by_short_name(name, whole)
    return {whole[found]} if found and not book.is_me(whole[found]) else set()


def _by_first_name(name: str, known: Iterable[str]) -> set[str]:
    """Everybody whose whole name is the first name of this one, or the other way round."""
    words = re.split(r"[\s,]+", name_key(name))
    found = set()
    for other in known:
        theirs = name_key(other).split()
        if len(words) > 1 and len(theirs) == 1 and theirs[0] in (words[0], words[-1]):
            found.add(other)
        if len(words) == 1 and len(theirs) > 1 and theirs[0] == words[0]:
            found.add(other)
    return found


_CALLED = regex(
    r"^\W*(?:hi |hello |hey |dear |and |also,? |@)?@?([A-ZÀ-Þ][\w'’.-]+)(?:,| [-–—]|:|(?= (?:can|could|would|will|please|pls|plz|kindly)\b))|^\W*@([A-ZÀ-Þ][\w'’.-]+)"
)


def called(writing: Writing, said: Said) -> Who | None:
    """Whom a sentence speaks to by name ("Lena, could you ..."), or the one before it in its paragraph does, or else whom the greeting names."""
    names = [name for text in (said.text, *_before_in_its_paragraph(writing, said)) if (name := _spoken_to(text))]  # fmt: skip
    return next((who for name in (*names, writing.greeted) if name and (who := _named(writing, name))), None)  # fmt: skip


def _spoken_to(text: str) -> str:
    found = _CALLED.match(text)
    return (found[1] or found[2]) if found else ""


def _before_in_its_paragraph(writing: Writing, said: Said) -> Iterator[str]:
    """The sentences before one in its paragraph, the nearest first, where more than one reads it."""
    if len(writing.written.to) < _SEVERAL:
        return
    text = writing.written.text
    start = text.rfind("\n\n", 0, said.start) + 1
    yield from (one.text for one in reversed(writing.said) if start <= one.start < said.start)


_SEVERAL = 2


def somebody(writing: Writing, name: str) -> Who:
    """Who is meant by a name within a writing: of the book, or of those it was written to; else a stranger."""
    return _named(writing, name) or who_is(writing.book, Party(name))


def spoken_to(writing: Writing, said: Said) -> Who | None:
    """Whom a sentence itself speaks to by name, of those who read it: "Nkechi, the results come to you tomorrow"."""
    is_to_several = len(writing.written.to) >= _SEVERAL
    name = (_spoken_to(said.text) or writing.greeted) if is_to_several else ""
    who = _named(writing, name) if name else None
    return who if who in writing.receivers else None


def _named(writing: Writing, name: str) -> Who | None:
    """Somebody of the book, or one of those it was written to, by a first name."""
    who = who_is(writing.book, Party(name))
    if not who.is_stranger:
        return who
    fitting = [one for one in writing.written.to if name_key(name) in name_key(one.name).split()]
    return who_is(writing.book, fitting[0]) if len(fitting) == 1 else None
