"""What is said differently to somebody else once an ask of mine has its answer: the word that told them what I ask tells them that."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.book import Book
from goodbooks.core.entry import ANYONE, NAMED
from goodbooks.core.names import is_place
from goodbooks.core.phrasing import capital, short_day
from goodbooks.core.placeholders import HELD_CONDITION
from goodbooks.core.plans import is_meant
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_to
from goodbooks.core.to_say import planned_for
from goodbooks.entries.ask import Ask, reply_to
from goodbooks.reckoning.terms import bare, is_bound, is_said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from goodbooks.core.entry import Entry

_I_ASK = regex(r"\bI(?:(?:['’]m| am) asking| ask)\b", re.IGNORECASE)
"""How a word to somebody else begins to say what I ask, until it is answered."""
_HAS_SAID = {
    "yes": "agreed to on {}",
    "bound": f"agreed to on {{}}, with a condition {HELD_CONDITION}",
    "part": "agreed to in part on {}",
    "no": "said no to on {}",
}


def told_otherwise(
    book: Book,
    ask: Ask,
    words: str,
    who: str,
    *,
    day: date,
    on: date,
    said_since: Iterable[Ask] = (),
) -> Iterator[Entry]:
    """For each word to somebody else that says what I am asking, not said yet or of those `said_since`, the same word with the answer of a day in it.

    What was asked stands in it as it stood there, "to tend the beds" or "I lead the team".
    `words` are the answer; where they are neither a yes nor a no, nothing can be said for them.
    `on` is the day on which that is written down.
    """
    said = dict(is_said(words, ask.title)).get("is", "")
    said = "bound" if is_bound(words, ask.title) else said
    asked = bare(ask.title)
    if said not in _HAS_SAID or not asked:
        return
    since = [*said_since]
    for one in (*book.planned, *since):
        told = " ".join(one.title.split())
        place = told.lower().find(asked)
        if one is ask or one.id is None or not isinstance(one, Ask) or place < 0:
            continue
        if (is_meant(one) or one in since) and not is_to(book, one, who):
            name = who if is_place(who) else capital(who)
            what = told[place : place + len(asked)]
            answered = _HAS_SAID[said].format(short_day(day, planned_for(one) or day))
            title = " ".join(f"Please note what {name} {answered}: {what}".split())
            yield Ask("ask", on, title=title, fields=(("amends", f"^{one.id}"),))


def now_answered(book: Book) -> tuple[Entry, ...]:
    """For each word, not said yet, that says what I am asking and has been answered since, the word with the answer in it."""
    meant = [one for one in book.planned if isinstance(one, Ask) and _I_ASK.search(one.title)]
    tags = dict.fromkeys(tag for one in meant for tag in one.matters)
    asks = dict.fromkeys(e for tag in tags for e in book.about(tag) if isinstance(e, Ask))
    left = {f"^{one.id}" for one in meant}
    return tuple(
        one for ask in asks for one in _as_answered(book, ask) if one.line("amends") in left
    )


def as_told_since(book: Book) -> Book:
    """The book in which what I told somebody of an ask, or mean to, says the answer, where there is one since: for a page that is made anew."""
    said = [
        one
        for one in book.of(Ask)
        if one.id and one not in book.planned and _I_ASK.search(one.title)
    ]
    tags = dict.fromkeys(tag for one in said for tag in one.matters)
    asks = dict.fromkeys(e for tag in tags for e in book.about(tag) if isinstance(e, Ask))
    found = [new for ask in asks for new in _as_answered(book, ask, said)]
    left = {f"^{one.id}" for one in said}
    since = [one for one in found if one.line("amends") in left]
    return Book((*book.written, *now_answered(book), *since)) if since else as_answered(book)


def _as_answered(book: Book, ask: Ask, said_since: Iterable[Ask] = ()) -> Iterator[Entry]:
    """What is told otherwise by the answer of somebody who was asked, to those who may know of it."""
    reply = reply_to(book, ask)
    who = next((name for name in reply.who if is_to(book, ask, name)), "") if reply else ""  # fmt: skip
    if reply is None or not who:
        return
    said, day = reply.line("is"), reply.on
    is_bound_by = said == "yes" and reply.line("condition")
    words = reply.title if is_bound(reply.title, ask.title) else said or reply.title
    words = f"{said}, on condition {reply.line('condition')}" if is_bound_by else words
    for told in told_otherwise(
        book, ask, words, book.name_of(who), day=day, on=day, said_since=said_since
    ):
        if _may_know(book, reply, book.get(told.line("amends"))):
            yield told


def _may_know(book: Book, reply: Entry, word: Entry | None) -> bool:
    """Whether those whom a word is for may know of an answer that only some may read."""
    words = {name.lower() for name in reply.readers}
    if not words or ANYONE in words:
        return True
    may = (*reply.readers, *(reply.to if NAMED in words else ()))
    return word is not None and all(any(book.is_same(to, name) for name in may) for to in word.to)


def as_answered(book: Book) -> Book:
    """The book in which what I mean to tell somebody of an ask says the answer, where there is one since."""
    found = now_answered(book)
    return Book((*book.written, *found)) if found else book
