"""Decisions that were turned around since a reader was told of them: what holds now, as news for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.kept_quiet import gave_nothing_away
from goodbooks.accounts.news.bad_news import concerns
from goodbooks.accounts.news.in_full import in_full
from goodbooks.accounts.news.in_short import who as by_whom
from goodbooks.core.as_of_its_day import as_of_its_day, said_on
from goodbooks.core.days import Moment
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import capital, short_day
from goodbooks.core.telling import between_marks, is_mine, is_to, is_with
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision, reversal_of
from goodbooks.entries.promise import Promise

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.accounts.latest import Told
    from goodbooks.core.book import Book
    from goodbooks.core.document import Question
    from goodbooks.core.entry import Entry

LONGEST = 120


def turned_around(
    book: Book, who: str, since: Told, question: Question
) -> Iterator[tuple[str, tuple[Decision, Decision]]]:
    """What a reader was told and holds no longer, in a sentence, each with what holds now and what they knew.

    What they decided, heard, or were told in a later message is no news to them. A decision with words
    for those who wait counts as told.
    """
    there = {(ref, book.person_key(name)) for ref, name in question.heard}
    for now in book.of(Decision):
        if not now.reverses or now.on > question.today or reversal_of(book, now):
            continue
        if not since.is_new(now) or not follows(book, now, who) or knows(book, now, who, there):
            continue
        earlier = before_it(book, now)
        known = [one for one in earlier if knows(book, one, who, there)]
        told = [one for one in earlier if one.public or not since.is_new(one)]
        before = next(iter(known or told), None)
        if before:
            yield _said(book, now, before, question.today), (now, before)


def before_it(book: Book, decision: Decision) -> list[Decision]:
    """What a decision took the place of, one before the other."""
    found: list[Decision] = []
    left = [decision]
    while left:
        for ref in left.pop().reverses:
            earlier = book.get(ref)
            if isinstance(earlier, Decision) and earlier is not decision and earlier not in found:
                found.append(earlier)
                left.append(earlier)
    return found


def follows(book: Book, decision: Decision, who: str) -> bool:
    """Whether it is in a matter of somebody's: by them, to them, of a goal of theirs, with something said to them or by them, or with a word meant to be promised them; or it answers an ask of mine that they may read.

    The book holds only what they may read, and of an ask to somebody else that is none but what was opened to them.
    """
    asks = (book.get(ref) for ref in decision.links)
    is_answer = any(isinstance(ask, Ask) and is_mine(book, ask) for ask in asks)
    return (
        is_answer
        or concerns(book, decision, who)
        or any(_have_a_part(book, tag, who) for tag in decision.matters)
    )


def _have_a_part(book: Book, tag: str, who: str) -> bool:
    """Whether something was said to somebody or by them in a matter, or a word is meant to be promised them."""

    def found() -> bool:
        every = (*book.about(tag), *_words_meant(book, tag))
        return any(is_with(book, entry, who) for entry in every)

    return book.once(("has a part", tag, who), found)


def _words_meant(book: Book, tag: str) -> Iterator[Entry]:
    """What I mean to promise in a matter to whoever waits; what I only mean to ask somebody makes it no matter of theirs."""
    return (one for one in book.planned_about(tag) if isinstance(one, Promise))


def knows(book: Book, decision: Answer | Decision, who: str, there: set[tuple[str, str]]) -> bool:
    """Whether somebody decided it, was there, was told, or had my word in its matter while it stood.

    Such a word is an answer to them, or a message that names when the next one comes; none that gave nothing away, or was said
    before there were words of the decision for others.
    """
    if is_with(book, decision, who) or (decision.ref, book.person_key(who)) in there:
        return True
    later, opened = reversal_of(book, decision), _opened(book, decision)
    tags = set(map(name_key, decision.matters))
    return any(
        not tags.isdisjoint(matters)
        and is_after(entry, opened)
        and (later is None or not is_after(entry, later))
        for entry, matters in _words_to(book, who)
    )


def _opened(book: Book, decision: Answer | Decision) -> Entry:
    """What gave a decision its words for others: itself, or what amends it so."""
    if not decision.line("public"):
        return decision
    return next((one for one in book.parts(decision) if one.line("public")), decision)


def _words_to(book: Book, who: str) -> tuple[tuple[Entry, set[str]], ...]:
    """My words to somebody, each with its matters: found once, for every decision asks."""

    def found() -> tuple[tuple[Entry, set[str]], ...]:
        every = (*book.of(Answer), *book.of(Promise))
        return tuple((one, _matters(book, one)) for one in every if _is_word_to(book, one, who))

    return book.once((_words_to, book.person_key(who)), found)


def _is_word_to(book: Book, entry: Entry, who: str) -> bool:
    if isinstance(entry, Promise) and not entry.next_word:
        return False
    if isinstance(entry, Answer) and gave_nothing_away(entry.title):
        return False
    return is_mine(book, entry) and is_to(book, entry, who)


def _matters(book: Book, entry: Entry) -> set[str]:
    """The matters of a word, with those of what it answers."""
    about = [entry, *filter(None, map(book.get, entry.links))]
    return {name_key(tag) for one in about for tag in one.matters}


def is_after(entry: Entry, decision: Entry) -> bool:
    """Whether a word came after a decision: by the hour where both have one, else in the order of the book."""
    if entry.on != decision.on or not (entry.at and decision.at):
        return (entry.on, entry.place) > (decision.on, decision.place)
    return Moment(entry.on, entry.at) > Moment(decision.on, decision.at)


def _said(book: Book, now: Decision, before: Decision, today: date) -> str:
    by = f"{capital(by_whom(book, now.who)) if now.who else 'It was'} decided "
    new, old = (in_full(one.title, LONGEST).rstrip(" .") for one in (now, before))
    day = f" of {short_day(before.on, today)}" if before.on != now.on else ""
    said = "Changed " if now.is_in_public() else f"Changed: {by}"
    new = as_of_its_day(new, said_on(book, now, "public" if now.is_in_public() else ""), today)
    return f"{said}on {short_day(now.on, today)}: {new}. It takes the place of {between_marks(old)}{day}."
