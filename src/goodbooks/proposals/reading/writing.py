"""A writing made ready to be read for proposals: its sentences, and who is who in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.names import ME, name_key
from goodbooks.core.proposal import Proposal
from goodbooks.core.written import BULK, Party
from goodbooks.entries.person import Person
from goodbooks.entries.promise import Promise
from goodbooks.language import sides
from goodbooks.language.again import again_in
from goodbooks.language.automatic import is_automatic
from goodbooks.language.dues import due_in, dues, named_days
from goodbooks.language.names import number_of
from goodbooks.language.reading import greeted_in, said_in
from goodbooks.language.stretch import days_on
from goodbooks.language.titles import title_of
from goodbooks.proposals.reading.behind import day_behind
from goodbooks.proposals.reading.marks import marks_of
from goodbooks.proposals.reading.word_wanted import word_wanted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.core.written import Written
    from goodbooks.language.due import Due
    from goodbooks.language.reading import Said
    from goodbooks.language.stretch import Habits
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
    if written.sort == "mail" and _is_by_nobody(written, book):
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
    if len(fitting) == 1:
        name = fitting.pop()
        is_perhaps_another = "@" in party.address and " " in party.name.strip()
        if book.is_me(name) or not is_perhaps_another:
            return Who(ME if book.is_me(name) else name)
    return Who(party.name or party.address, is_stranger=True)


_MACHINE = re.compile(
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


_CALLED = re.compile(
    r"^\W*(?:hi |hello |hey |dear |and |also,? |@)?@?([A-ZÀ-Þ][\w'’.-]+)(?:,| [-–—]|:|(?= (?:can|could|would|will|please)\b))"
)


def called(writing: Writing, said: Said) -> Who | None:
    """Whom a sentence speaks to by name ("Lena, could you ..."), or else whom the greeting names."""
    found = _CALLED.match(said.text)
    names = (found[1] if found else "", writing.greeted)
    return next((who for name in names if name and (who := _named(writing, name))), None)


def _named(writing: Writing, name: str) -> Who | None:
    """Somebody of the book, or one of those it was written to, by a first name."""
    who = who_is(writing.book, Party(name))
    if not who.is_stranger:
        return who
    fitting = [one for one in writing.written.to if name_key(name) in name_key(one.name).split()]
    return who_is(writing.book, fitting[0]) if len(fitting) == 1 else None


_IF = re.compile(
    r"\b(?:if|once|provided|as soon as|unless|as long as|subject to)\b[^.;!?]*?(?=,? (?:i|we|you|he|she|they)(?:['’]ll| will| can| could)\b|, (?:which|and|but|so|ideally|preferably|latest|by|no later|please|just)\b|$|[.;!?])",
    re.IGNORECASE,
)
_ASKS_IF = re.compile(
    r"(?i:\b(?:thing|idea|good|great|nice|helpful|useful|best|grateful|appreciated?(?: it)?|obliged|wonderful|perfect|ideal|kind|lovely"
    r"|wise|well|glad|pleased|delighted|help(?: me| us)?) $)"
)
"""What goes before an "if" that asks and sets no condition: "it would be good if ..."."""
_ASKS_OF_YOU = re.compile(r"(?i:(?:^\W*$|\b(?:would|should|shall|['’]d)\b[^.;]{0,50} $))")
_IF_YOU = re.compile(
    r"(?i:(?:if|whether) (?:(?:you|u|someone|somebody) (?:could|would|might|can|were to)|it (?:could|might)|(?:the|your|these|those) [\w ]{1,30}? (?:could|might|were))\b)"
)
"""An "if" that says what is asked: "I'd be relieved if you were to speak to them", "If it could be here by Monday"."""

_IF_BY = re.compile(r"(?i:if (?:you|u)\b[^,;.]* by )")
"""An "if" by which an offer asks for a word: "I can put you down if you say yes by Friday"."""
_THEN = re.compile(r"\b(?:by|before|until) (?:then|that (?:day|time|date))\b", re.IGNORECASE)


def condition_in(said: Said) -> str:
    """The condition under which a sentence holds, in its own words; "" where it names none."""
    found = _IF.search(said.text) if "condition" in said.acts else None
    return " ".join(found[0].split()).strip(" ,") if found else ""


def due_of(writing: Writing, said: Said) -> Due | None:
    """The day a sentence wants something by: not that of its condition; "by then" is the day named last."""
    wanted = word_wanted(writing, said)
    if wanted is not None:
        return wanted.due
    text = _without_condition(said)
    found = (
        _counted_from(writing, said)
        or _of_the_last_deed(text, writing)
        or due_in(text, writing.on, writing.habits)
    )
    if found is None and not _THEN.search(text):
        return day_behind(writing, said)
    if found is not None:
        return found
    before = [one for one in writing.said if one.start < said.start][-2:]
    named = [due for one in before for due in dues(one.text, writing.on, writing.habits)]
    return named[-1] if named and named[-1].on >= writing.on else None


def _without_condition(said: Said) -> str:
    """The sentence with what it sets as a condition left blank, sign for sign; an "if" that asks is none."""
    text = said.text
    condition = _IF.search(text) if "condition" in said.acts else None
    if condition is None:
        return text
    start, end = condition.span()
    before = text[:start]
    asks = _ASKS_IF.search(before) or (
        "commit" not in said.acts and _ASKS_OF_YOU.search(before) and _IF_YOU.match(text, start)
    )
    if asks or ("commit" not in said.acts and _IF_BY.match(text, start)):
        return text
    if re.search(r"(?:,|\band|\bbut) $", before) and "," in condition[0]:
        end = text.index(",", start)
    comma = "," if before.endswith(" ") else ""
    return text[: start - len(comma)] + comma + " " * (end - start) + text[end:]


_COUNTED = re.compile(
    r"(?i:\b(?:(?P<count>an?|two|three|four|\d) (?P<unit>day|week)s?(?: or two)?|the (?:day|morning|evening|night|afternoon|(?P<week>week))|(?P<same>straight|right|directly|immediately))"
    r" (?P<way>before|ahead of|earlier than|after(?:wards)?)(?:(?: (?:that|then|it|this))\b| ?(?=[,.;!?)]|$| (?:so|and)\b)))"
)
"""A day counted from one that was named: "a week before that", "the morning after"."""


def _counted_from(writing: Writing, said: Said) -> Due | None:
    """The day that a sentence counts from one named before it, in it or in the two sentences before."""
    found = _COUNTED.search(said.text)
    if found is None:
        return None
    near = [one.text for one in writing.said if one.start < said.start][-2:]
    texts = (said.text[: found.start()], *reversed(near))
    days = ([*named_days(text, writing.on, writing.habits)] for text in texts)
    named = next((every[-1] for every in days if every), None)
    if named is None:
        return None
    count = number_of(found["count"]) if found["count"] else 0 if found["same"] else 1
    steps = count * (7 if "week" in (found["unit"], found["week"]) else 1)
    is_after = found["way"].lower().startswith("after")
    on = days_on(named.first, steps if is_after else -steps)
    if on < writing.on:
        return None
    return named._replace(on=on, first=on, at=None, words=found[0], start=found.start(), end=found.end(), lead="")  # fmt: skip


_AND_IT = re.compile(r"(?i:\band\b[^.;!?]{1,40}\b(?:it|them|those|these)\b)")
"""Where a sentence comes to what becomes of the thing: "I'll sign it tonight and scan it over to you tomorrow"."""


def _of_the_last_deed(text: str, writing: Writing) -> Due | None:
    """The day of what becomes of the thing in the end, where a sentence names two deeds, each with its day."""
    joint = _AND_IT.search(text)
    if joint is None:
        return None
    found = due_in(" " * joint.start() + text[joint.start() :], writing.on, writing.habits)
    return found if found and found.start > joint.start() else None


def proposal(
    writing: Writing,
    said: Said,
    kind: type[Entry],
    who: Iterable[Who],
    to: Iterable[Who],
    sure: float,
    because: str,
    fields: Iterable[tuple[str, str]] = (),
) -> Proposal:
    """An entry of this kind from a sentence: its own words as the title, and the day it names, or how often it comes again."""
    who, to = tuple(who), tuple(to)
    words, address = " ".join(said.text.split()), writing.written.address
    more = list(fields)
    again = again_in(said.text, writing.on) if "every" in kind.declared else None
    said = said._replace(text=again.without(said.text)) if again else said
    due = due_of(writing, said) if "due" in kind.declared else None
    if due is not None and due.is_of_a_month(writing.on):
        because, due = f"{because}; “{_as_said(due)}” names no day", None
    if again:
        more.append(("every", again.every))
        due = due if due and due.on > writing.on else None
    if due is not None and not any(name == "due" for name, _ in more):
        more.append(("due", f"{due.on} {due.at}" if due.at else f"{due.on}"))
    more += [("channel", writing.written.sort), ("source", writing.source)]
    names, hearers = (tuple(one.name for one in row) for row in (who, to))
    title = _title(said, kind, due)
    if kind is Promise:
        title = sides.from_my_side(title, *sides_in(writing, who))
    on, at = writing.on, writing.written.at
    entry = kind(kind.__name__.lower(), on, at, names, hearers, title, None, (), (), tuple(more))
    strangers = tuple(dict.fromkeys(one.name for one in (*who, *to) if one.is_stranger))
    known = _addresses(writing, strangers)
    return Proposal(entry, words, address, sure, because, strangers, known)


def _as_said(due: Due) -> str:
    """A day as it was told, with the word that leads to it."""
    return f"{due.lead} {due.words}".strip()


def _title(said: Said, kind: type[Entry], due: Due | None) -> str:
    """The sentence's own words as a title, without its day."""
    is_of_another = kind is Promise and "commit" not in said.acts
    there = due if due and due.words in said.text else None
    return title_of(said.text, there, is_of_another=is_of_another)


def sides_in(writing: Writing, who: Sequence[Who]) -> tuple[sides.Side, sides.Side]:
    """How the writer and those who read it are called from my side, in what `who` promises."""
    writer = writing.writer or Who(ME)
    hearers = [one for one in writing.receivers if one != writer]
    if any(one.name == ME for one in hearers):
        hearer = sides.ME if len(hearers) == 1 else sides.US
    else:
        hearer = sides.named(hearers[0].name) if len(hearers) == 1 else sides.THEM
    if writer.name == ME:
        return sides.ME, hearer
    return sides.THEM if writer in who else sides.named(writer.name), hearer


def _addresses(writing: Writing, strangers: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The mail addresses of strangers, where the head of the mail names them with one."""
    written = writing.written
    everybody = (*((written.who,) if written.who else ()), *written.to, *written.copied)
    known = {party.name: party.address for party in everybody if "@" in party.address}
    return tuple((name, known[name]) for name in strangers if known.get(name))
