"""A story that goes on with a plan that stands in the book: what somebody whom it asks something of has said to it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.after_a_talk.whose_words import whose_words
from goodbooks.accounts.answers.settled import has_a_word_of
from goodbooks.core.names import is_named_in
from goodbooks.core.regex import regex
from goodbooks.core.scope import Scope
from goodbooks.desk.walks.half_told import OF_STORY, WRITTEN, written
from goodbooks.desk.walks.when_it_was import day_it_was
from goodbooks.entries.ask import Ask, reply_to
from goodbooks.situations.understood import passages_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.book import Book
    from goodbooks.desk.desk import Desk

LATELY = timedelta(days=14)
"""So long after its answer a plan is still what a story may go on with."""
_KINDS = ("person", "ask", "answer", "decision", "outcome", "talk")
_SPOKE = regex(
    r"\b(?:said|says|told|tells|answered|answers|replied|wrote|writes|mailed|agreed|agrees|refused|refuses|decided|let me|lets me|came back|got back|gave me|has not|hasn['’]t|did not|didn['’]t|will|wants?)\b|: ?\W?\w",
    re.IGNORECASE,
)
_ANSWER = regex(
    r"\b(?:yes|no|not (?:before|until|till|yet|now|this|possible|going to)|later|next (?:week|month|year|quarter|spring|summer|autumn|winter)|ask (?:me|her|him|them)? ?(?:again|then|in|on|after|once)|ask me|think (?:about it|it over)|sleep on it"
    r"|agreed|agrees|refused|refuses|allowed|may|can go|only if|on condition|provided|has to ask|must ask|come back to|gets? back to)\b",
    re.IGNORECASE,
)
"""Words with which somebody answers an ask, puts it off or sets a condition."""
_MY_BOSS = regex(r"\bmy (?:boss|manager|supervisor|director|head)\b", re.IGNORECASE)


_HAD_SAID = regex(
    r"\bhad (?:only just |just |only |even |also )?(?:said|told|agreed|promised|answered|written|allowed)\b",
    re.IGNORECASE,
)
_WHEN = regex(
    r"\A\W*(?:(?:and|but|so|then|only|just|even) )*(?:yesterday|today|(?:this|last|yesterday) (?:morning|afternoon|evening|night|week|\w+day)|on \w+day(?: (?:morning|afternoon|evening))?|last \w+day|an hour ago|earlier(?: today)?)\b,? ",
    re.IGNORECASE,
)
"""When it was said, before whoever said it."""


class GoesOn(NamedTuple):
    """The plan that a story goes on with, by its playbook; who answered; and what they are told to have said."""

    name: str
    who: str
    said: str


def goes_on(desk: Desk, environ: Mapping[str, str], text: str) -> GoesOn | None:
    """The plan in the book that a story goes on with, the last one first; None where it tells of none, or is the one that a plan was made for."""
    plans = written(desk, environ) if desk.where.path is not None and text.strip() else ()
    if not plans:
        return None
    book = desk.open(Scope(desk.clock.today, kinds=_KINDS)).book
    for name, kept in plans:
        if " ".join(kept.get(OF_STORY, "").split()) == " ".join(text.split()):
            return None
        for ask in _asks(book, kept, desk):
            said = _answered_in(book, ask, text, desk.clock.today, is_boss=book.is_same(kept.get("boss", ""), ask.to[0]))  # fmt: skip
            if said:
                return GoesOn(name, book.name_of(ask.to[0]), said)
    return None


def _asks(book: Book, kept: Mapping[str, str], desk: Desk) -> list[Ask]:
    """What a plan asks of one person and what is open still, or was answered of late."""
    refs = set(kept[WRITTEN].split()[1:])
    every = (one for one in (*book.of(Ask), *book.planned) if one.ref in refs)
    asks = [one for one in every if isinstance(one, Ask) and len(one.to) == 1]
    asks = [one for one in asks if not (one.is_for_a_talk() or one.asks_nothing())]
    replies = [(one, reply_to(book, one)) for one in asks]
    since = desk.clock.today - LATELY
    return [one for one, reply in replies if reply is None or reply.on >= since]


def _answered_in(book: Book, ask: Ask, text: str, today: date, *, is_boss: bool) -> str:
    """The sentence of a story in which whoever was asked answers; "" where none does, or the book has that answer."""
    who, reply = book.name_of(ask.to[0]), reply_to(book, ask)
    for passage in passages_of(text):
        words = " ".join(passage.text.split())
        is_of_them = is_named_in(words, who) or (is_boss and _MY_BOSS.search(words))
        is_answer = _SPOKE.search(words) and (_ANSWER.search(words) or has_a_word_of(words, ask.title))  # fmt: skip
        if is_of_them and is_answer and (reply is None or not _is_of_before(words, reply.on, today)):  # fmt: skip
            return words
    return ""


def _is_of_before(words: str, answered: date, today: date) -> bool:
    """Whether a sentence tells of an answer that was given up to the day of the one that the book has: “only yesterday he agreed …, and this morning …”."""
    day = day_it_was(words.partition(", ")[0], today)
    return (day < today and day <= answered) or _HAD_SAID.search(words) is not None


def said_in(words: str, who: str) -> str:
    """What a sentence tells that somebody said, as the first answer after a talk: their words, or the report of them, and nothing that I tell beside it; "" for none."""
    return whose_words(_WHEN.sub("", words), who).theirs
