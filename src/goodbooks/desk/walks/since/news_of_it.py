"""News of what a plan asks, told in passing: their word on it, or that none came, though nothing in it says what was asked."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.settled import has_a_word_of
from goodbooks.core.names import name_key
from goodbooks.core.regex import regex
from goodbooks.desk.walks.since.clauses_of_a_talk import decided_in
from goodbooks.desk.walks.since.parts_decided import leaves_it_open, parts_decided
from goodbooks.entries.answer import Answer
from goodbooks.entries.decision import Decision
from goodbooks.entries.promise import Promise
from goodbooks.playbooks.slots.filling import is_small_word
from goodbooks.reckoning.lets import granting

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.desk.walks.since.told_of_them import OfThem
    from goodbooks.entries.ask import Ask

_WORD = regex(r"[\w'’-]{4,}")
_SO_LONG = timedelta(days=60)
_SAYS = regex(
    r"\b(?:said|says|says?:|answered|decided|gave|came back with)(?: (?:me|us|her|his|their|it|is|was|an?|the|with))* (?:yes|no|go|green light|answer)\b|\b(?:agreed(?! (?:it|that|to|with)\b)|refused(?! to\b)|approved|turned it down|is for it|is against it|signed it off)\b|\bit['’]?s a (?:yes|no)\b|\bit is a (?:yes|no)\b",
    re.IGNORECASE,
)
"""How a word on something is told, whoever of them said it."""
_SILENT = regex(
    r"\b(?:has not|hasn['’]t|had not|hadn['’]t|did not|didn['’]t|have not|haven['’]t|never) (?:said|answered|told|replied|written|rung|called|heard|got|come back|mentioned)\b|\bnot (?:a|one) word\b|\bno (?:word|answer|reply|news)\b|\bstill (?:nothing|waiting|no)\b|\bheard nothing\b|\bsilent\b",
    re.IGNORECASE,
)


def news_of_it(
    book: Book, ask: Ask, reply: Entry | None, told: list[OfThem], who: str
) -> list[str]:
    """The sentences of a story that are news of what was asked of somebody; none where it names nobody of it, tells of something else, or they said yes to it already."""
    every = [one.words for one in told]
    if not _is_open(reply, ask) or not any(one.is_of_them for one in told):
        return []
    about = f"{ask.title} {' '.join(ask.matters)}"
    if decided_in(every, who) or any(
        said.startswith("Yes") for _, said in parts_decided(every, about)
    ):
        return [one.words for one in told if one.is_of_them or _SAYS.search(one.words)]
    known = [_telling(one, who) for one in (about, *_beside(book, ask, who))]
    near = [
        words for words in every if any(has_a_word_of(_telling(words, who), one) for one in known)
    ]
    is_news = any(
        _SAYS.search(words) or _SILENT.search(words) or leaves_it_open(words) for words in every
    )
    return near if is_news else []


def tells_of_silence(words: str) -> bool:
    """Whether a sentence tells that they said nothing."""
    return _SILENT.search(words) is not None


def _is_open(reply: Entry | None, ask: Ask) -> bool:
    """Whether a word on an ask may still come: none did, or the one that did says neither yes nor no to it."""
    return reply is None or granting(reply.title, ask.title) not in ("yes", "no")


def _beside(book: Book, ask: Ask, who: str) -> Iterable[str]:
    """What was promised or settled in the matter of an ask since it was put, by whoever was asked."""
    tags = set(map(name_key, ask.matters))
    for kind in (Promise, Decision, Answer):
        for one in book.of(kind):
            is_theirs = any(book.is_same(name, who) for name in one.who)
            is_near = not tags.isdisjoint(map(name_key, one.matters)) or ask.id in one.links
            if is_theirs and is_near and ask.on <= one.on <= ask.on + _SO_LONG:
                yield one.title


def _telling(words: str, who: str) -> str:
    """The words that tell something, without the name of whoever they are of."""
    names = {name_key(one) for one in who.split()}
    return " ".join(one for one in _WORD.findall(words) if name_key(one) not in names and not is_small_word(one.lower()))  # fmt: skip
