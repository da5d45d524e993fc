"""Finds expectations that were only guessed, or not asked about for a year."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import capital
from goodbooks.core.telling import add_line, plain_name, titled, whose
from goodbooks.entries.expectation import Expectation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book

YEAR = 365
LONGEST_TOPIC = 30


def find(book: Book, today: date) -> Iterator[Finding]:
    """What is believed of somebody and was never asked, or long ago; the newest first."""
    asked = book.each((CHECK.name, today), Expectation, lambda one: _noticed(book, one, today))
    found = {id(one): finding for one, finding in asked}
    for expectation in reversed(_latest(book, today)):
        if id(expectation) in found:
            yield found[id(expectation)]


def _noticed(book: Book, expectation: Expectation, today: date) -> Finding | None:
    """What is to be said of an expectation, if it is the last on its topic."""
    is_guess = expectation.known == "guessed"
    if not is_guess and not _is_old(book, expectation, today):
        return None
    sentence = _sentence(book, expectation, today, is_guess=is_guess)
    return Finding(CHECK.name, sentence, _remedy(book, expectation), (expectation,))


def _latest(book: Book, today: date) -> list[Expectation]:
    """The last expectation of each person on each topic; those without a topic stand alone."""
    found: dict[object, Expectation] = {}
    topics = book.each("topic", Expectation, lambda one: _topic(book, one))
    for number, (expectation, (people, about)) in enumerate(topics):
        if expectation.on <= today:
            key = (people, about or number)
            found.pop(key, None)
            found[key] = expectation
    return list(found.values())


def _topic(book: Book, expectation: Expectation) -> tuple[tuple[str, ...], str]:
    """Whose an expectation is, and what it is about."""
    return tuple(map(book.person_key, expectation.who)), name_key(expectation.about)


def _is_old(book: Book, expectation: Expectation, today: date) -> bool:
    if (today - expectation.on).days <= YEAR:
        return False
    again = (other.on for other in book.corrections(expectation) if other.on <= today)
    return (today - max(again, default=expectation.on)).days > YEAR


def _sentence(book: Book, expectation: Expectation, today: date, *, is_guess: bool) -> str:
    what = f"{whose(book, expectation.who)} expectation {titled(expectation, today)}"
    if is_guess:
        return f"{capital(what)} is your guess so far; a question would settle it."
    years = (today - expectation.on).days // YEAR
    age = "more than a year" if years == 1 else f"more than {years} years"
    return f"{capital(what)} was noted {age} ago; does it still hold?"


def _remedy(book: Book, expectation: Expectation) -> str:
    who = plain_name(book.name_of(expectation.who[0])) if expectation.who else "WHO"
    topic = " ".join(expectation.about.split())
    topic = f" and about: {topic}" if 0 < len(topic) <= LONGEST_TOPIC else ""
    line = add_line(f'expectation {who} "THEIR WORDS"')
    return f"ask, then {line} with known: asked{topic}"


CHECK = Check(
    name="guessed-expectation",
    summary="What somebody expects is only guessed, or was last asked more than a year ago.",
    find=find,
    weight=66,
    what_to_do=(
        "Ask one such question in the next talk, no more. Note the answer in their words, with "
        "known: asked."
    ),
)
