"""The next word that somebody was promised, as it is said to them: what is decided so far, and by when more comes."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.accounts.news.decided_since import as_decided, as_they_know
from goodbooks.accounts.news.turned_around import knows
from goodbooks.core.document import Line
from goodbooks.core.phrasing import listed, moment_text, on_day, shortened
from goodbooks.core.telling import add_for, is_mine, is_to, to_you
from goodbooks.entries.decision import Decision, reversal_of
from goodbooks.entries.promise import Promise, open_promises, word_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.days import Moment
    from goodbooks.core.document import Question
    from goodbooks.core.entry import Entry

_LONGEST, _SOON_DAYS = 90, 7
_BEFORE_FREE_DAYS = (4, 5)


def my_words(book: Book, today: date) -> Iterator[tuple[Promise, Moment]]:
    """Each next word that I promised and that has not come, with its moment, which may have been moved."""
    for promise, state in open_promises(book, today):
        word = word_of(promise, state)
        if word is not None and is_mine(book, promise):
            yield promise, word


def next_words(book: Book, today: date) -> tuple[Line, ...]:
    """A line for me for each next word of this week or before, marked where it is due: who was promised it, by when, and how it is given."""
    lines = []
    for promise, word in my_words(book, today):
        if word.on <= today + timedelta(days=_SOON_DAYS):
            at = f" at {word.at}" if word.at else ""
            over = ", and that day is over" if word.on < today - timedelta(days=1) else ""
            matter = (*promise.matters, *(f"^{one}" for one in promise.links), "…")[0]
            words = f"You said {listed(map(to_you, promise.to))} would hear from you {on_day(word.on, today)}{at}, news or not{over}: goodbooks hold {matter}"
            if word.on <= today and promise.id:
                came = add_for(promise, 'outcome "delivered"')
                words += f"; once they have it: {came}"
            lines.append(Line(words, (promise.ref,), "!" if word.on <= today else "-"))
    return tuple(lines)


def words_to_come(
    book: Book, who: str, question: Question, said: set[str]
) -> Iterator[tuple[Line, Decision | None]]:
    """A line for each next word of mine that somebody waits for, with the decision it tells of; `said` is told already."""
    there = {(ref, book.person_key(name)) for ref, name in question.heard}
    told = set(said)
    for promise, word in my_words(book, question.today):
        is_theirs = is_to(book, promise, who)
        if not is_theirs or word.on < question.today:
            continue
        decision = _standing(book, promise, question.today)
        line = Line(_comes(promise, word, question.today), (promise.ref,))
        if decision is not None and decision.ref not in told:
            told.add(decision.ref)
            known = (
                as_they_know(book, decision, who, question.today)
                if knows(book, decision, who, there)
                else as_decided(book, decision, question.today)
            )
            yield Line(f"{known} {line.text}", (decision.ref, *line.cites)), decision
        else:
            yield line, None


def is_told_as_word(book: Book, promise: Promise, who: str) -> bool:
    """Whether a promise is told as the next word, or is nothing but one to somebody else: no work that somebody hears of."""
    to_them = is_to(book, promise, who)
    return promise.is_only_a_word() or (promise.next_word is not None and to_them)


def _comes(promise: Promise, word: Moment, today: date) -> str:
    """By when the word comes; what it is, where that was promised and not only a word."""
    what = "" if promise.is_only_a_word() else f": “{shortened(promise.title, _LONGEST)}”"
    return f"The next word from me comes on {moment_text(word, today)}{what}."


def _standing(book: Book, promise: Promise, today: date) -> Decision | None:
    """The last decision that was not turned around in the matters of a promise."""
    found = [
        one
        for tag in promise.matters
        for one in book.about(tag)
        if isinstance(one, Decision) and one.on <= today and reversal_of(book, one) is None
    ]
    return max(found, key=book.moment, default=None)


def word_named(
    book: Book, entries: list[Entry], question: Question
) -> tuple[Moment | None, tuple[str, ...]]:
    """The next word to come that one of these entries promises, else the one that I mean to give in the matter."""
    here = {one.ref for one in entries}
    named = (pair for pair in my_words(book, question.today) if pair[0].ref in here)
    for promise, word in (*named, *_meant(book, question)):
        if word.on >= question.today and not _is_this(promise, word, question.today):
            return word, (promise.ref,)
    return None, ()


def _is_this(promise: Promise, word: Moment, today: date) -> bool:
    """Whether what is written today is the very word that was promised for today, on a day before."""
    return word.on == today and promise.on < today and word == promise.next_word


def _meant(book: Book, question: Question) -> list[tuple[Promise, Moment]]:
    """The next words that I mean to promise in this matter, the soonest first."""
    planned = book.planned_about(question.matter)
    found = [(one, one.next_word) for one in planned if isinstance(one, Promise) and one.next_word]
    return sorted(found, key=lambda pair: pair[1].on)


def usual_word(today: date) -> str:
    """When a next word may come, as it is typed: the next morning on which people work."""
    return "Monday 10:00" if today.weekday() in _BEFORE_FREE_DAYS else "tomorrow 10:00"
