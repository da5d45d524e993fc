"""What a matter is called to those who wait for word of it: never by a name that is for me alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import name_key
from goodbooks.core.phrasing import capital, listed, shortened
from goodbooks.core.regex import regex
from goodbooks.entries.decision import Decision
from goodbooks.entries.promise import Promise
from goodbooks.entries.request import Request
from goodbooks.language.retold.as_you_asked import as_you_asked
from goodbooks.language.retold.told_back import without_threat

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_LONGEST = 60
_BETWEEN_WORDS = regex(r"[\W_]+")


def tag_in_words(tag: str, told: Iterable[str]) -> str:
    """The tag of a matter as a word for its readers: only where what they are told says it too, else ""."""
    words = _words(tag)
    return capital(" ".join(words)) if any(_holds(_words(text), words) for text in told) else ""


def tag_as_said(tag: str, told: Iterable[str]) -> str:
    """The tag of a matter within a sentence, as what is told says it: "the partner portal" where it says so, else "partner portal"; "" where it says nothing of it."""
    words, texts = _words(tag), list(told)
    if not any(_holds(_words(text), words) for text in texts):
        return ""
    plain = " ".join(words)
    return next((f"the {plain}" for text in texts if _holds(_words(text), ["the", *words])), plain)


def matter_in_words(book: Book, told: Iterable[Entry], readers: tuple[str, ...]) -> str:
    """What a message is about, from the first of what it tells that says so: a thing promised, a decision, a question of all its readers; else ""."""
    return next(filter(None, (_in_words(book, entry, readers) for entry in told)), "")


def _in_words(book: Book, entry: Entry, readers: tuple[str, ...]) -> str:
    if isinstance(entry, Decision) and 0 < len(entry.public) <= _LONGEST:
        return entry.public.rstrip(" .")
    if isinstance(entry, Decision):
        return f"what {who_decided(book, entry.who, readers)} decided" if entry.who else ""
    if not entry.title or entry.title.startswith("["):
        return ""
    if isinstance(entry, Request) and not entry.asks_what():
        return "your question" if all_are(book, readers, entry.who) else ""
    title = shortened(entry.title, _LONGEST)
    if isinstance(entry, Promise):
        return "" if is_said_by_me(entry.title) else f"“{title}”"
    return _your_question(entry.title) if all_are(book, readers, entry.who) else ""


_BY_ME = regex(r"\A(?:I|We)(?:['’]\w+)? \w")


def is_said_by_me(title: str) -> bool:
    """Whether a title is a sentence of what I do, “I send round the plan”, and names no thing that something could be about."""
    return _BY_ME.match(title) is not None


def _your_question(asked: str) -> str:
    """A question as the subject of a message to whoever asked it: “whether you get it off”, or its own words in quotation marks."""
    title = shortened(without_threat(asked), _LONGEST)
    told = as_you_asked(title).removeprefix("for ")
    return re.sub(r"\Aif\b", "whether", told) if told else f"your question “{title}”"


def who_decided(book: Book, names: tuple[str, ...], readers: tuple[str, ...]) -> str:
    """Who decided, for these readers: "you" where it was they, "you and Ana" where it was not they alone."""
    is_theirs = all_are(book, readers, names)

    def said(name: str) -> str:
        if is_theirs and any(book.is_same(name, reader) for reader in readers):
            return "you"
        return "I" if book.is_me(name) else name

    every = dict.fromkeys(map(said, names))
    return listed(sorted(every, key=lambda one: (one != "you", one == "I")))


def all_are(book: Book, readers: tuple[str, ...], names: tuple[str, ...]) -> bool:
    """Whether each of these readers is one of those named."""
    known = book.person_keys(names)
    return bool(readers) and all(book.person_key(name) in known for name in readers)


def _words(text: str) -> list[str]:
    return [word for word in _BETWEEN_WORDS.split(name_key(text)) if word]


def _holds(text: list[str], words: list[str]) -> bool:
    """Whether these words stand in a text, one behind the other."""
    most = len(text) - len(words) + 1
    return bool(words) and any(text[at : at + len(words)] == words for at in range(most))
