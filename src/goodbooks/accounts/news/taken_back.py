"""A yes that was taken back, beside an update: told to whoever decided it, knows of it or gave it, and to me what is left out with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.news.decided_since import SETTLED, has_own_words, words_of
from goodbooks.accounts.news.in_full import in_full, is_report_of_them, words_in_full
from goodbooks.accounts.news.in_short import who as by_whom
from goodbooks.accounts.news.turned_around import knows, turned_around
from goodbooks.core.document import Line
from goodbooks.core.phrasing import capital, possessive, short_day, shortened
from goodbooks.core.telling import add_for, is_by, whose
from goodbooks.entries.decision import Decision
from goodbooks.entries.outcome import Outcome
from goodbooks.reckoning.terms import bare
from goodbooks.reckoning.under_a_yes import all_taken_back, ended_with, promised_under

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.accounts.latest import Told
    from goodbooks.core.book import Book
    from goodbooks.core.document import Question
    from goodbooks.core.entry import Entry
    from goodbooks.reckoning.under_a_yes import Back

TITLE = 90


def changed_since(
    book: Book, who: str, since: Told, question: Question
) -> Iterator[tuple[str, Line]]:
    """What was turned around since somebody heard, each as "changed" for them; then what took a yes back, for whoever gave that yes, or as "back" for whoever decided it or knows of it."""
    told = set()
    for text, both in turned_around(book, who, since, question):
        told |= {one.ref for one in both}
        yield "changed", Line(text, tuple(one.ref for one in both))
    there = {(ref, book.person_key(name)) for ref, name in question.heard}
    for back in all_taken_back(book, question.today):
        if isinstance(back.by, Outcome) or not since.is_new(back.by) or back.by.ref in told:
            continue
        is_known = knows(book, back.by, who, there)
        if is_known or any(book.is_same(name, who) for name in back.reply.who):
            words = _said(book, back, who, question.today, is_known=is_known)
            yield "back" if is_known else "changed", Line(words, (back.by.ref, back.reply.ref))


def _said(book: Book, back: Back, who: str, today: date, *, is_known: bool) -> str:
    """As you decided on 8 December: “I take it back”. It takes the place of your “Yes, for four weeks” of 30 November."""
    word = back.by
    decision = word if isinstance(word, Decision) else None
    is_theirs = is_by(book, word, who)
    day = short_day(word.on, today)
    before = f"{_yes_of(book, back.reply, who)} of {short_day(back.reply.on, today)}"
    if is_theirs and decision and (decision.title.startswith("[") or is_report_of_them(decision)):
        return f"On {day} you took back {before}."
    by = f"{by_whom(book, word.who)} {'decided' if decision else 'said'}"
    if is_theirs:
        by = f"as you {'decided' if decision else 'said'}"
    elif decision and decision.public:
        by = SETTLED.lower()
    if is_known and not by.startswith("as you"):
        by = f"as you know, {by}"
    return f"{capital(by)} on {day}: {_words(word, by)} It takes the place of {before}."


def _words(word: Entry, by: str) -> str:
    """What took the yes back, in quotation marks and whole; in my words for others where those are for the reader."""
    decision = word if isinstance(word, Decision) else None
    is_own = by.startswith("as you decided") and decision is not None and has_own_words(decision)
    if decision is not None and decision.public and not is_own:
        return words_of(decision)
    quoted = words_in_full(decision) if decision is not None else in_full(word.title or "No")
    return f"“{quoted.rstrip(' .')}”."


def _yes_of(book: Book, reply: Entry, who: str) -> str:
    """Whose yes it was, seen by the reader, in its words where it has more than that one."""
    is_theirs = is_by(book, reply, who)
    owner = "your" if is_theirs else possessive(by_whom(book, reply.who))
    words = reply.title
    return f"{owner} yes" if bare(words) in ("yes", "") else f"{owner} “{in_full(words).rstrip(' .')}”"  # fmt: skip


def left_out_with_it(book: Book, who: str, today: date) -> Iterator[Line]:
    """For me alone: each promise to or by somebody that the message leaves out, since the yes it was given under was taken back."""
    for promise, back in promised_under(book, today).values():
        if any(book.is_same(name, who) for name in (*promise.to, *promise.who)):
            is_over = promise.ref in ended_with(book, today)
            void = add_for(promise, 'outcome "void"')
            then = "It ended with that." if is_over else f"If it no longer holds: {void}"
            yes = f"{whose(book, back.reply.who)} yes of {short_day(back.reply.on, today)}"
            words = (
                f"Left out: “{shortened(promise.title, TITLE)}”, promised under {yes}, {'for a trial that ended' if back.is_only_over else 'which was taken back'} on {short_day(back.by.on, today)}."
                f" {then}"
            )
            yield Line(words, (promise.ref, back.by.ref), "-" if is_over else "!")
