"""The people and things of one's life outside work, as a story or the private lines of the book tell of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.at_home import OF_MINE
from goodbooks.core.named import NamedTuple
from goodbooks.core.names import name_key
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.core.book import Book

_KIN = (
    r"(?:(?:little|eldest|oldest|youngest|elder|younger|older|middle|late|own|\w+-year-old) )?(?:son|daughter|boy|girl|kid|child|baby|wife|husband|girlfriend|boyfriend|partner|fianc[ée]e?"
    r"|ex(?:[- ](?:wife|husband|partner))?|mum|mom|mother|dad|father|brother|sister|grandmother|grandfather|granny|grandson|granddaughter|nephew|niece|stepson|stepdaughter|therapist|psychiatrist)"
)
_NAME = r"(?-i:(?!I\b|I['’]|(?:The|He|She|They|We|It|And|But|So|Then|Now|Since|When)\b)[A-ZÀ-Þ][^\W\d_]+(?:-[A-ZÀ-Þ][^\W\d_]+)?)"
_CALLED = regex(
    rf"\b(?:my|our) {_KIN},? (?P<after>{_NAME})(?!['’]s? (?:team|department|office)\b)"
    rf"|\b(?P<before>{_NAME})(?:,| is| was|,? who is) (?:my|our) {_KIN}\b"
    rf"|\b(?:my|our) {_KIN}(?:['’]s name is| is called|, called) (?P<called>{_NAME})",
    re.IGNORECASE,
)
"""Somebody of one's own, called by name: “my boy Finn”, “Dan, my ex”, “our daughter is called Ana”."""
_THING = regex(
    r"\b(?P<thing>house|flat|apartment|mortgage|court|custody|divorce|separation|school|kindergarten|nursery|day ?care|teacher|hospital|clinic|doctor|therap(?:y|ist)|psychiatrist|chemo\w*"
    r"|operation|surgery|diagnosis|miscarriage|pregnan(?:t|cy)|IVF|rehab|depression|debts?|loan|bankruptcy|funeral|care home|alimony|ex)\b(?!-)",
    re.IGNORECASE,
)
"""What a life outside work is made of, and what may as well be somebody's trade: it counts where only private words name it."""
_HOME = regex(rf"{OF_MINE}|\b(?:my|our) (?!partner\b){_KIN}\b", re.IGNORECASE)
_SENTENCE = regex(r"(?<=[.!?;])[”\"’]*\s+|\n+")
_GROWN = frozenset({"family", "friend", "partner", "child", "son", "daughter", "wife", "husband", "ex"})  # fmt: skip
"""What a person of the book is to me, where they are of my life outside work."""


class PrivateMatters(NamedTuple):
    """Names and things that are nobody's at work, each in small letters."""

    names: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()

    def named_in(self, words: str) -> tuple[str, ...]:
        """Those that some words name, as they stand there; () where none."""
        if not (self.names or self.things):
            return ()
        found = [one for one in _WORD.findall(words) if name_key(one) in self.names and one[:1].isupper()]  # fmt: skip
        found += [one["thing"] for one in _THING.finditer(words) if one["thing"].lower() in self.things]  # fmt: skip
        return tuple(dict.fromkeys(found))


NOTHING_PRIVATE = PrivateMatters()
_WORD = regex(r"[^\W\d_]+")


def private_matters(book: Book, story: str = "") -> PrivateMatters:
    """Who and what a story and the private lines of a book tell of as one's own life: people called by name, and things that nothing of work names.

    Whom the book knows from work is none of them.
    """
    private = [*((story,) if story.strip() else ()), *_private(book)]
    if not any(_HOME.search(text) for text in private):
        return PrivateMatters()
    names = frozenset(name for text in private for name in _names(text)) - _of_work(book)
    at_home: list[str] = []
    others: list[str] = []
    for text in private:
        for sentence, is_home in _told(text, names):
            (at_home if is_home else others).append(sentence)
    things = frozenset(_things(at_home)) - frozenset(_things(others))
    if things:
        things -= frozenset(_things(_open(book, names)))
    return PrivateMatters(names, things)


def _private(book: Book) -> Iterator[str]:
    for entry in book.entries:
        yield from entry.lines("private")


def _names(text: str) -> Iterator[str]:
    for found in _CALLED.finditer(text):
        yield name_key(next(one for one in found.groups() if one))


def _of_work(book: Book) -> frozenset[str]:
    """The first names of whom the book knows from work: its people but those of one's own, and who acts in it."""
    known: set[str] = set()
    for entry in book.entries:
        if entry.kind == "person" and name_key(entry.line("relation")) in _GROWN:
            continue
        called = (*entry.who, *entry.to, *(entry.aliases() if entry.kind == "person" else ()))
        known.update(name_key(name.split()[0]) for name in called if name.split())
    return frozenset(known)


def _told(text: str, names: frozenset[str]) -> Iterator[tuple[str, bool]]:
    """Each sentence, and whether it tells of home: it says so, names somebody of there, or goes on from one that does with something of there."""
    was_home = False
    for sentence in _SENTENCE.split(text):
        is_home = bool(_HOME.search(sentence)) or _has_name(sentence, names)
        was_home = is_home or (was_home and _THING.search(sentence) is not None)
        yield sentence, was_home


def _has_name(sentence: str, names: frozenset[str]) -> bool:
    return bool(names) and not names.isdisjoint(map(name_key, _WORD.findall(sentence)))


def _things(sentences: Iterable[str]) -> Iterator[str]:
    for sentence in sentences:
        for found in _THING.finditer(sentence):
            yield found["thing"].lower()


def _open(book: Book, names: frozenset[str]) -> Iterator[str]:
    """What the book says elsewhere, but where somebody of home is named."""
    for entry in book.entries:
        private = entry.lines("private")
        for text in (entry.title, *(said for _, said in entry.fields)):
            if text not in private:
                yield from (one for one in _SENTENCE.split(text) if not _has_name(one, names) and not _HOME.search(one))  # fmt: skip
