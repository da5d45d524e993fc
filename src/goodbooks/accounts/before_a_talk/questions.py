"""The questions worth asking somebody you work for, and how much of them the book knows.

The questions themselves are data, in the folder `questions`, each file with its source.
"""

from __future__ import annotations

from datetime import timedelta
from functools import cache

from goodbooks.accounts.their_no import noes
from goodbooks.core import catalog
from goodbooks.core.named import NamedTuple
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import counted, listed, short_day
from goodbooks.core.telling import is_by, to_you
from goodbooks.entries.ask import reply_to
from goodbooks.entries.decision import Decision
from goodbooks.entries.expectation import Expectation
from goodbooks.entries.goal import Goal
from goodbooks.entries.note import Note
from goodbooks.entries.person import Person
from goodbooks.entries.request import Request
from goodbooks.entries.talk import Talk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from goodbooks.core.book import Book

YEAR = 365
APART, AFTER_A_NO = timedelta(days=28), timedelta(days=7)
PUT_OFF_DAYS = 60
_FEEDBACK = "feedback"


class Ask(NamedTuple):
    """One question of the catalogue.

    `about` is the word that an answer bears; `person` the field of a person that answers it
    too; `for_anyone` how to ask somebody who is not the boss, or "" if it is not for them.
    """

    place: int
    about: str
    words: str
    block: str
    person: str = ""
    is_goal: bool = False
    for_anyone: str = ""


class Open(NamedTuple):
    """A question to ask: what it is about, how to ask it, and what is known so far, if anything.

    `guessed` is an answer that is only a guess, `old` one that is older than a year; `is_goal` says that
    the answer is a goal, to which results can be booked.
    """

    about: str
    words: str
    guessed: Expectation | None = None
    old: Expectation | None = None
    is_goal: bool = False

    def so_far(self, today: date) -> str:
        """What is known so far, and why it is not enough; "" when nothing is."""
        if self.guessed:
            return f"So far you only guess: {self.guessed.title}"
        if self.old:
            return f"You know since {short_day(self.old.on, today)}, and it may have changed: {self.old.title}"
        return ""


class Coverage(NamedTuple):
    """How many of the questions about somebody are answered, and how many of those badly."""

    known: int
    guessed: int
    old: int
    total: int

    def text(self, who: str) -> str:
        """The coverage in one line."""
        doubts = [f"{self.guessed} guessed"] if self.guessed else []
        doubts += [f"{self.old} older than a year"] if self.old else []
        rest = f" ({listed(doubts)})" if doubts else ""
        questions = counted(self.total, "question")
        return f"Of {questions} about how {who} works you know {self.known or 'none yet'}{rest}"


@cache
def catalogue() -> tuple[Ask, ...]:
    """Every question, in the order of asking."""
    import goodbooks.questions

    found = []
    for text in catalog.texts(goodbooks.questions, ".txt").values():
        block, *asks = catalog.records(text)
        found += [_ask(one, block["title"]) for one in asks]
    return tuple(sorted(found))


def _ask(one: dict[str, str], block: str) -> Ask:
    return Ask(
        int(one["place"]),
        one["about"],
        one["ask"],
        block,
        one.get("person", ""),
        one.get("goal") == "yes",
        one.get("ask-anyone", ""),
    )


class _Known(NamedTuple):
    """An answer the book has: the entry, where it is an expectation, and what is amiss with it."""

    entry: Expectation | None
    is_guess: bool
    is_old: bool


def next_question(
    book: Book,
    who: str,
    today: date | None = None,
    tired: Collection[str] = (),
    had: int = 0,
) -> Open | None:
    """The first question without an answer; else the first answered by a guess, or long ago.

    What was put off is left out for sixty days. Without a day nothing is put off or old. One that is `tired` waits
    until the others without an answer were asked. `had` is how many had their turn this month.
    """
    person = _person(book, who)
    known = _known(book, who, person, today)
    waiting = _put_off(book, who, today)
    asks = [ask for ask in _asks(person) if name_key(ask.about) not in waiting]
    unknown = [ask for ask in asks if name_key(ask.about) not in known]
    if had and had >= len(unknown):
        return None
    if unknown:
        row = unknown[had:] + unknown[:had]
        ask = next((one for one in row if one.about not in tired), row[0])
        return Open(ask.about, _words(ask, person), is_goal=_is_goal(ask, person))
    for ask in asks:
        answer = known[name_key(ask.about)]
        if answer.is_guess:
            return Open(ask.about, _words(ask, person), answer.entry, None, _is_goal(ask, person))
        if answer.is_old:
            return Open(ask.about, _words(ask, person), None, answer.entry, _is_goal(ask, person))
    return None


def was_no(book: Book, who: str, today: date) -> bool:
    """Whether somebody said no or “not yet” to something in the last week: then nothing more is wanted of them."""
    return any(today - one.reply.on <= AFTER_A_NO for one in noes(book, today, who))


def question_now(book: Book, who: str, today: date) -> Open | None:
    """The question to bring up before the next talk with somebody; None in the week after a no, while somebody who is no boss waits for an answer of mine, and where each had its turn this month.

    In the week after a boss turned around what we had agreed it is how to tell them that one sees it differently.
    It follows from the book alone: whoever talked with them had a question in the brief for it, asked or not, so before the next talk
    of the month it is another's turn, and the same comes again after four weeks.
    """
    if was_no(book, who, today) or _waits_for_me(book, who, today):
        return None
    if _has_turned(book, who, today) and (open_one := _of(_FEEDBACK, book, who, today)):
        return open_one
    had, before = len(talks_of_month(book, who, today)), _month_before(book, who, today)
    while had < len(before) and today - before[had] < APART:
        had += 1
    return next_question(book, who, today, had=had)


def _of(about: str, book: Book, who: str, today: date) -> Open | None:
    """The question about one thing, where somebody may be asked it and the book has no answer."""
    person = _person(book, who)
    is_open = about not in _known(book, who, person, today) | dict.fromkeys(_put_off(book, who, today))  # fmt: skip
    ask = next((one for one in _asks(person) if one.about == about and is_open), None)
    return Open(ask.about, _words(ask, person), is_goal=_is_goal(ask, person)) if ask else None


def _waits_for_me(book: Book, who: str, today: date) -> bool:
    """Whether somebody who is not my boss asked me for something and has no answer: that comes first."""
    person = _person(book, who)
    return (person is None or not person.is_boss()) and any(
        one.on <= today and is_by(book, one, who) and reply_to(book, one) is None
        for one in book.of(Request)
    )


def _has_turned(book: Book, who: str, today: date) -> bool:
    """Whether somebody turned a decision around in the last week."""
    return any(
        one.reverses and timedelta(0) <= today - one.on <= AFTER_A_NO and is_by(book, one, who)
        for one in book.of(Decision)
    )


def talks_of_month(book: Book, who: str, today: date) -> list[date]:
    """The days of this month up to today on which there was a talk with somebody, in their order."""
    return [day for day in _held(book, who, today) if day >= today.replace(day=1)]


def _month_before(book: Book, who: str, today: date) -> list[date]:
    """The same of the month before."""
    this = today.replace(day=1)
    last = (this - timedelta(days=1)).replace(day=1)
    return [day for day in _held(book, who, today) if last <= day < this]


def _held(book: Book, who: str, today: date) -> list[date]:
    return sorted(
        set(
            talks_with(
                book, who, (one for one in book.of(Talk) if one.is_held(today) and not one.is_page)
            )
        )
    )


def talks_with(book: Book, who: str, talks: Iterable[Talk]) -> list[date]:
    """The days of those talks that are with somebody."""
    return [one.on for one in talks if any(book.is_same(name, who) for name in (*one.who, *one.to))]


def coverage(book: Book, who: str, today: date) -> Coverage:
    """How much of the catalogue the book knows about somebody."""
    person = _person(book, who)
    asks = _asks(person)
    known = _known(book, who, person, today)
    answers = [known[name_key(ask.about)] for ask in asks if name_key(ask.about) in known]
    guessed = sum(1 for answer in answers if answer.is_guess)
    old = sum(1 for answer in answers if answer.is_old and not answer.is_guess)
    return Coverage(len(answers), guessed, old, len(asks))


def what_is_known(book: Book, who: str, today: date) -> str:
    """How much is known about somebody, in one line; where that is nothing, the one thing to find out next, if it is time to ask."""
    known, open_one = coverage(book, who, today), question_now(book, who, today)
    if known.known or open_one is None:
        return known.text(to_you(who))
    return f"To find out next about {to_you(who)}: {open_one.words}"


def _person(book: Book, who: str) -> Person | None:
    return next((p for p in book.of(Person) if p.who and book.is_same(p.who[0], who)), None)


def _asks(person: Person | None) -> list[Ask]:
    is_boss = person is not None and person.is_boss()
    return [ask for ask in catalogue() if is_boss or ask.for_anyone]


def _words(ask: Ask, person: Person | None) -> str:
    is_boss = person is not None and person.is_boss()
    return ask.words if is_boss else ask.for_anyone


def _is_goal(ask: Ask, person: Person | None) -> bool:
    """Whether the answer is a goal: what would be a success in the eyes of a colleague is none of theirs."""
    return ask.is_goal and person is not None and person.is_boss()


def _known(book: Book, who: str, person: Person | None, today: date | None) -> dict[str, _Known]:
    """What the book knows about a person by topic: what was asked counts more than a guess."""
    known: dict[str, _Known] = {}
    for entry in book.of(Expectation):
        if entry.who and book.is_same(entry.who[0], who):
            topic = name_key(entry.about)
            is_old = today is not None and (today - _last_said(book, entry)).days > YEAR
            is_guess = entry.known == "guessed"
            if topic not in known or not is_guess or known[topic].is_guess:
                known[topic] = _Known(entry, is_guess, is_old)
    has_goal = any(goal.who and book.is_same(goal.who[0], who) for goal in book.of(Goal))
    for ask in catalogue():
        said = person.line(ask.person) if person and ask.person else ""
        if said or (ask.is_goal and has_goal):
            known[name_key(ask.about)] = _Known(None, is_guess=False, is_old=False)
    return known


def _last_said(book: Book, entry: Expectation) -> date:
    return max((other.on for other in book.corrections(entry)), default=entry.on)


def _put_off(book: Book, who: str, today: date | None) -> set[str]:
    """What the user did not want to be asked about them lately."""
    if today is None:
        return set()
    return {
        name_key(note.puts_off)
        for note in book.of(Note)
        if note.puts_off and 0 <= (today - note.on).days < PUT_OFF_DAYS and is_by(book, note, who)
    }
