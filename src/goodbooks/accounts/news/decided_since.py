"""Decisions that stand and came since a reader last heard: what they have to be told, and what they know themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.news.from_when import from_when
from goodbooks.accounts.news.in_short import who as by_whom
from goodbooks.accounts.news.turned_around import follows, knows
from goodbooks.accounts.readers.in_their_words import is_theirs_to_say
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import capital, sentence, short_day, shortened
from goodbooks.entries.decision import Decision, reversal_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.accounts.latest import Told
    from goodbooks.core.book import Book
    from goodbooks.core.document import Question

LONGEST = 160


def decided_since(book: Book, who: str, since: Told, question: Question) -> Iterator[Decision]:
    """What was decided in a matter of somebody's and they have not heard, the oldest first."""
    there = _there(book, question)
    for one in _new(book, who, since, question):
        if not knows(book, one, who, there):
            yield one


def known_since(book: Book, who: str, since: Told, question: Question) -> Decision | None:
    """The last decision that came since they heard and that they know: they made it, were there or were told."""
    there = _there(book, question)
    new = reversed(list(_new(book, who, since, question)))
    return next((one for one in new if knows(book, one, who, there)), None)


def as_decided(book: Book, decision: Decision, today: date) -> str:
    """A decision for whoever was not told of it: "Marcus decided on 3 November: Go ahead."."""
    by = f"{capital(by_whom(book, decision.who))} " if decision.who else "It was "
    said = "Decided" if names_them(decision) else f"{by}decided"
    return f"{said}{when_and_what(decision, today)}"


def as_they_know(book: Book, decision: Decision, who: str, today: date) -> str:
    """A decision for whoever made or heard it: "As you decided on 3 November: Go ahead."."""
    is_theirs = any(book.is_same(name, who) for name in decision.who)
    other = "it was" if names_them(decision) else by_whom(book, decision.who)
    by = "you" if is_theirs else f"you know, {other}"
    return f"As {by} decided{when_and_what(decision, today)}"


def when_and_what(decision: Decision, today: date, named: date | None = None) -> str:
    """The day and the words of a decision, and from when it holds: " on 3 November: Go ahead. From 1 March."; without the day where that is `named` before."""
    words = words_of(decision)
    day = "" if decision.on == named else f" on {short_day(decision.on, today)}"
    told = f"{day}: {words} {from_when(decision, words, today)}"
    return told.rstrip()


def names_them(decision: Decision) -> bool:
    """Whether its words for others begin with who decided, so that they are not named once more before them."""
    words = name_key(decision.public)
    names = (word for name in map(name_key, decision.who) for word in (name, *name.split()[:1]))
    return any(words == name or words.startswith(f"{name} ") for name in names)


def words_of(decision: Decision) -> str:
    """What was decided as a reader gets it: in its public words, else as noted."""
    if decision.public:
        return sentence(shortened(decision.public, LONGEST))
    return as_sentence(decision)


def as_sentence(decision: Decision) -> str:
    """A decision as a sentence of a message; what was said to me, or what they said of themselves, stands in quotation marks."""
    words = shortened(decision.title, LONGEST)
    return f"“{words}”." if is_theirs_to_say(decision, words) else sentence(words)


def _new(book: Book, who: str, since: Told, question: Question) -> Iterator[Decision]:
    for one in book.of(Decision):
        is_there = one.on <= question.today and reversal_of(book, one) is None
        is_new = is_there and since.is_new(one)
        if is_new and (one.ref in question.meant or follows(book, one, who)):
            yield one


def _there(book: Book, question: Question) -> set[tuple[str, str]]:
    """Who was there or was told, by decision."""
    return {(ref, book.person_key(name)) for ref, name in question.heard}
