"""The talk in which something was decided, and what was noted of it besides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import name_key
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_by
from goodbooks.entries.talk import Talk

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.entries.decision import Decision

_WORD = regex(r"[^\W\d_]{4,}|\d+")
_COMMON = frozenset(
    (
        "from",
        "have",
        "next",
        "that",
        "them",
        "then",
        "they",
        "this",
        "time",
        "what",
        "when",
        "will",
        "with",
        "your",
    )
)
_FEW = 8
"""So many words of a talk can stand beside whatever was decided in it."""


def words_for(talk: Talk | None, decision: Decision) -> str:
    """What they said in the talk, where it can be about what was decided: a few words, or those that share one with it."""
    said = talk.said if talk else ""
    told = " ".join(
        (decision.title, decision.public, decision.because, *decision.lines("next-step"))
    )
    is_about = not _words(said).isdisjoint(_words(told))
    return said if is_about or len(said.split()) <= _FEW else ""


def _words(text: str) -> set[str]:
    every = map(str.lower, _WORD.findall(text))
    return {word.removesuffix("s") for word in every if word not in _COMMON}


def talk_of(book: Book, decision: Decision) -> Talk | None:
    """The debriefed talk of the same day, with nobody but those who decided, in a matter of the decision.

    None where there is none or several, for what was decided before it began, and for all but the first decision of that talk: the words may not be about the others.
    """
    tags = {name_key(tag) for tag in decision.matters}
    found = [
        talk
        for talk in book.of(Talk)
        if talk.on == decision.on
        and talk.stage == "debriefed"
        and not tags.isdisjoint(name_key(tag) for tag in talk.matters)
        and _is_between_us(book, talk, decision)
        and not _is_before(decision, talk)
    ]
    is_its = len(found) == 1 and _is_first(book, decision, found[0])
    return found[0] if is_its else None


def _is_before(decision: Decision, talk: Talk) -> bool:
    """Whether something was decided at a time before the talk began."""
    return bool(decision.at and talk.at and decision.at < talk.at)


def _is_between_us(book: Book, talk: Talk, decision: Decision) -> bool:
    """Whether all who spoke with me are among those who decided."""
    others = [name for name in (*talk.who, *talk.to) if not book.is_me(name)]
    return bool(others) and all(is_by(book, decision, name) for name in others)


def _is_first(book: Book, decision: Decision, talk: Talk) -> bool:
    """Whether nothing else was decided before it in that talk."""
    tags = {name_key(tag) for tag in decision.matters}
    alike = (
        one
        for one in book.of(type(decision))
        if one.on == decision.on
        and not _is_before(one, talk)
        and not tags.isdisjoint(name_key(tag) for tag in one.matters)
        and any(book.is_same(name, who) for name in one.who for who in decision.who)
    )
    return next(alike, decision).ref == decision.ref
