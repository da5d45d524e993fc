"""What somebody asked me and has no answer to: told to them as open, with the day they hear or a gap for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.asked_after import asks_after_me
from goodbooks.accounts.kept_quiet import what_can_be_said
from goodbooks.accounts.news.decided_since import as_decided, as_they_know
from goodbooks.accounts.news.for_hr import talked_about
from goodbooks.accounts.news.turned_around import knows
from goodbooks.accounts.owed import i_owe
from goodbooks.accounts.readers.asked_of_me import as_asked
from goodbooks.accounts.readers.their_question import what_is_said
from goodbooks.core.days import has_come
from goodbooks.core.document import DAY_HERE, Gap, Line
from goodbooks.core.phrasing import capital, short_day, shortened
from goodbooks.core.telling import add_for, add_line, is_by, plain_name, to_you
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision, reversal_of
from goodbooks.entries.request import Request
from goodbooks.language.retold.asked_about import is_suspicion
from goodbooks.language.retold.told_back import asked_once, without_threat

if TYPE_CHECKING:
    from collections.abc import Container, Iterator
    from datetime import date

    from goodbooks.accounts.owed import Debt
    from goodbooks.core.book import Book
    from goodbooks.core.document import Question

_LONGEST = 90
_WHEN = "[day]"
_WHAT = "[what it is this time]"


def open_questions(
    book: Book, who: str, question: Question, *, is_word_named: bool, said: Container[str] = ()
) -> Iterator[tuple[Line, tuple[Gap, ...]]]:
    """A line for each question of theirs that is open; `is_word_named` where the page says when word comes.

    A decision that came after it may answer it or not: they are told both, and it stays until it has an answer or is let go.
    `said` are the refs of what the page tells already.
    """
    for debt, asked, refs in _each_once(book, who, question):
        if debt.every:
            yield _again(debt, question.today, refs)
            continue
        if asked.ref in question.settled:
            continue  # they have an answer that stands in words for me alone
        if isinstance(asked, Request) and asks_after_me(book, asked, question.in_confidence):
            yield what_is_said(asked, question), ()
            continue
        by = f", by {short_day(debt.due.on, question.today)}" if debt.due else ""
        day = short_day(asked.on, question.today)
        what = _what(asked)
        in_words = as_asked(what, _LONGEST)
        is_kept = is_suspicion(what)  # what is only feared is not said again as if it were open
        text = f"You asked me on {day}{in_words}{by}."
        if not what or (is_kept and not in_words):
            text = f"You have waited since {day} for an answer from me{by}."
        if decided := _decided_after(book, asked, question):
            what = f"If what was decided on {short_day(decided.on, question.today)}"
            if decided.ref not in said:
                what = f"{_told(book, decided, who, question)} If that"
            words = f"{text} {what} does not answer it, one line back is enough."
            yield Line(words, (*refs, decided.ref)), ()
        elif is_word_named:
            yield (
                Line(f"{text} {'My answer is to come' if is_kept else 'It is still open'}.", refs),
                (),
            )
        else:
            gap = _until_when(asked, who)
            still = "My answer comes" if is_kept else "It is still open; you hear from me"
            yield Line(f"{text} {still} by {gap.marked}.", refs), (gap,)


def perhaps_answered(book: Book, who: str, question: Question) -> Iterator[Line]:
    """For me alone: each question of theirs that a decision after it may answer, with what says that it does and what lets it go."""
    for debt, asked, refs in _each_once(book, who, question):
        decided = None if debt.every else _decided_after(book, asked, question)
        if decided is None:
            continue
        what = shortened(_what(asked), _LONGEST)
        told = shortened(decided.public or decided.title, _LONGEST).replace('"', "'")
        every = ", ".join(refs) if all(ref.startswith("^") for ref in refs) else asked.ref
        yes = add_line(f'answer me -> {plain_name(who)} "{told}" for {every}')
        no = add_line(f'outcome "ended" for {every}')
        said = f"{to_you(who)} asked “{what}”" if what else f"{to_you(who)} waits for an answer"
        words = f"{capital(said)}, and “{told}” came after it. If you have told them, and it is the answer: {yes}; to let it go: {no}"
        yield Line(words, (asked.ref, decided.ref), "!")


def _told(book: Book, decided: Decision, who: str, question: Question) -> str:
    """What was decided, as they know it, or as news where they do not."""
    there = {(ref, book.person_key(name)) for ref, name in question.heard}
    if knows(book, decided, who, there):
        return as_they_know(book, decided, who, question.today)
    return as_decided(book, decided, question.today)


def _again(debt: Debt, today: date, refs: tuple[str, ...]) -> tuple[Line, tuple[Gap, ...]]:
    """What they want again and again: on its day with a gap for what it is this time, else when it comes."""
    title = shortened(without_threat(debt.entry.title), _LONGEST)
    when = short_day(debt.due.on, today) if debt.due else ""
    if not has_come(debt.due, today):
        return Line(f"“{title}”, as you want it {debt.every}: next on {when}.", refs), ()
    gap = Gap(_WHAT, add_for(debt.entry, 'outcome "delivered"'))
    return Line(f"“{title}”, as you want it {debt.every}, for {when}: {gap.marked}.", refs), (gap,)


def _each_once(
    book: Book, who: str, question: Question
) -> Iterator[tuple[Debt, Request | Ask, tuple[str, ...]]]:
    """Each open question with the refs of all that ask it: what was asked twice is told where it says most."""
    found = [
        (debt, debt.entry)
        for debt in i_owe(book, question.today, who)
        if isinstance(debt.entry, (Request, Ask)) and debt.entry.title
    ]
    for one in asked_once([asked.title for _, asked in found]):
        debt, most = found[one.most]
        told = (found[number][1].ref for number in one.told)
        yield debt, most, tuple(dict.fromkeys((most.ref, *told)))


def _what(asked: Request | Ask) -> str:
    """What they asked, "" where they are only known to wait."""
    return asked.asks_what() if isinstance(asked, Request) else asked.title


def _until_when(asked: Request | Ask, who: str) -> Gap:
    """The day on which they hear, which nobody named yet: what says it is a promise to them."""
    title = shortened(without_threat(_what(asked)), _LONGEST).replace('"', "'")
    words = f'promise me -> {plain_name(who)} "An answer{f" to: {title}" if title else ""}"'
    says = f"{words} for {asked.ref} by {DAY_HERE}\n" if asked.id else ""
    return Gap(_WHEN, add_for(asked, words, " by DAY"), says)


def _decided_after(book: Book, asked: Request | Ask, question: Question) -> Decision | None:
    """The last decision that stands and came after a question in its matter, and so may answer it; None where none did. What whoever asked decided is no answer of mine."""
    found = [
        one
        for tag in asked.matters
        for one in book.about(tag)
        if isinstance(one, Decision)
        and one.on <= question.today
        and book.moment(one) > book.moment(asked)
        and reversal_of(book, one) is None
        and not any(is_by(book, one, book.name_of(name)) for name in asked.who)
    ]
    return max(found, key=book.moment, default=None)


def knowing(book: Book, question: Question) -> Question:
    """The question with what can be said to whoever asks after me while a yes of theirs to hear later is kept quiet."""
    asked = (one for one in book.of(Request) if is_by(book, one, book.name_of(question.who)))
    found = what_can_be_said(book, asked, question.today)
    if question.is_for_hr and (words := talked_about(book, question)):
        found = (*found, (TALKED_ABOUT, words))
    return question._replace(in_confidence=found)


TALKED_ABOUT = ""
"""For what stands what can be said of something that is talked about, and that nobody asked."""
