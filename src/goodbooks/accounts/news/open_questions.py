"""What somebody asked me and has no answer to: told to them as open, with the day they hear or a gap for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.owed import i_owe
from goodbooks.core.days import has_come
from goodbooks.core.document import DAY_HERE, Gap, Line
from goodbooks.core.phrasing import short_day, shortened
from goodbooks.core.telling import add_for, plain_name
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision, reversal_of
from goodbooks.entries.request import Request
from goodbooks.language.as_you_asked import as_you_asked
from goodbooks.language.told_back import asked_once, without_threat

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.accounts.owed import Debt
    from goodbooks.core.book import Book
    from goodbooks.core.document import Question

_LONGEST = 90
_WHEN = "[day]"
_WHAT = "[what it is this time]"


def open_questions(
    book: Book, who: str, question: Question, *, is_word_named: bool
) -> Iterator[tuple[Line, tuple[Gap, ...]]]:
    """A line for each question of theirs that is open; `is_word_named` where the page says when word comes."""
    for debt, asked, refs in _each_once(book, who, question):
        if debt.every:
            yield _again(debt, question.today, refs)
            continue
        by = f", by {short_day(debt.due.on, question.today)}" if debt.due else ""
        day = short_day(asked.on, question.today)
        what = shortened(without_threat(_what(asked)), _LONGEST)
        told = as_you_asked(what)
        said = f" {told}" if told else f": “{what}”"
        text = (
            f"You asked me on {day}{said}{by}. It is still open"
            if what
            else f"You have waited since {day} for an answer from me{by}. It is still open"
        )
        if is_word_named:
            yield Line(f"{text}.", refs), ()
        else:
            gap = _until_when(asked, who)
            yield Line(f"{text}; you hear from me by {gap.marked}.", refs), (gap,)


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
        if isinstance(debt.entry, (Request, Ask))
        and debt.entry.title
        and not _is_decided(book, debt.entry, question)
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


def _is_decided(book: Book, asked: Request | Ask, question: Question) -> bool:
    """Whether a decision that stands came after the question in its matter, and so may well answer it."""
    return any(
        isinstance(one, Decision)
        and one.on <= question.today
        and book.moment(one) > book.moment(asked)
        and reversal_of(book, one) is None
        for tag in asked.matters
        for one in book.about(tag)
    )
