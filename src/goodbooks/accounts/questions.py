"""The questions worth asking a boss once, one at a time, and which of them is still open.

The list follows what Gabarro and Kotter advise to know ("Managing Your Boss", HBR 1980).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.names import name_key
from goodbooks.entries.expectation import Expectation
from goodbooks.entries.goal import Goal
from goodbooks.entries.person import Person

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry


class Open(NamedTuple):
    """A question not yet asked: what it is about, how to ask it, what is only guessed so far."""

    about: str
    words: str
    guessed: Entry | None


BOSS = (
    ("measure", "What will you be judged on this year, and by whom?"),
    ("pressures", "What is weighing on you most at the moment?"),
    ("bad news", "How do you want to hear bad news from me: when, and by which way?"),
    ("updates", "How often do you want to hear from me when all goes well, and in what form?"),
    ("sign-off", "Which decisions do you want to see before I make them?"),
    ("praise", "When did somebody last do work for you that you would like to see more of?"),
    ("surprises", "What should I never let you find out from somebody else?"),
    ("annoys", "What do people do that costs you time or patience?"),
    ("feedback", "How shall I tell you when I see something differently?"),
    ("letting go", "What on your desk would you be glad to be rid of?"),
)
ANYONE = (
    ("needs", "What do you need from me that you are not getting?"),
    ("updates", "How do you want to be kept posted, and how often?"),
    ("measure", "What would make this a success in your eyes?"),
)


def next_question(book: Book, who: str) -> Open | None:
    """The first question to which the book has no answer but a guess, or none at all."""
    person = next((p for p in book.of(Person) if p.who and book.is_same(p.who[0], who)), None)
    is_boss = person is not None and person.is_boss()
    known = _known(book, who, person)
    for about, words in BOSS if is_boss else ANYONE:
        if about not in known:
            return Open(about, words, None)
    for about, words in BOSS if is_boss else ANYONE:
        if known[about] is not None:
            return Open(about, words, known[about])
    return None


def _known(book: Book, who: str, person: Person | None) -> dict[str, Entry | None]:
    """What the book knows about a person by topic, with the entry where it is only a guess."""
    known: dict[str, Entry | None] = {}
    for entry in book.of(Expectation):
        if entry.who and book.is_same(entry.who[0], who):
            topic = name_key(entry.about)
            is_guess = entry.known == "guessed"
            if not is_guess or topic not in known:
                known[topic] = entry if is_guess else None
    if person is not None:
        for topic, text in (
            ("pressures", person.pressures),
            ("annoys", person.annoys),
            ("measure", person.goals),
        ):
            if text:
                known[topic] = None
    if any(goal.who and book.is_same(goal.who[0], who) for goal in book.of(Goal)):
        known.setdefault("measure", None)
    return known
