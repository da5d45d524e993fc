"""The talk in which something was decided, and what was noted of it besides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.readers.private_matters import private_matters
from goodbooks.core.names import NO_TITLE, name_key
from goodbooks.core.phrasing import unquoted
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_by
from goodbooks.entries.talk import Talk

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.decision import Decision

_WORD = regex(r"[^\W\d_]{4,}|\d+")
_COMMON = frozenset(
    (
        "after",
        "anything",
        "before",
        "could",
        "only",
        "right",
        "should",
        "until",
        "would",
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
_PART = regex(rf"(?<=[.!?;]){NO_TITLE}\s+")
_DECIDES = frozenset({"answer", "decision", "promise"})
"""What somebody's words in a talk become."""
_FEW = 8
"""So many words of a talk can stand beside whatever was decided in it."""


def words_for(book: Book, talk: Talk | None, decision: Decision) -> str:
    """What they said in the talk of what was decided: the sentences that share a word with it, else a few words.

    What asks something, what something else of that day is more about, and what names who or what is private at home, is left out.
    """
    if talk is None or not talk.said:
        return ""
    whole = unquoted(talk.said)
    parts = _PART.split(whole.strip())
    kept = [one for one in parts if _is_of_it(book, talk, decision, one)]
    about = _about(parts, kept, _told(decision))
    said = whole if len(about or kept) == len(parts) else " ".join(about or kept).rstrip(" ;")
    return said if about or len(said.split()) <= _FEW else ""


def _about(parts: list[str], kept: list[str], told: set[str]) -> list[str]:
    """Those parts that are kept of each sentence in which one shares a word with what was decided; a semicolon ends none."""
    found: list[str] = []
    sentence: list[str] = []
    for at, one in enumerate(parts):
        sentence += [one] if one in kept else []
        if not one.endswith(";") or at == len(parts) - 1:
            is_about = any(not _words(each).isdisjoint(told) for each in sentence)
            found += sentence if is_about else []
            sentence = []
    return found


def _is_of_it(book: Book, talk: Talk, decision: Decision, part: str) -> bool:
    """Whether a part of what was said can be quoted for a decision."""
    if part.rstrip('”"’ ').endswith("?") or private_matters(book).named_in(part):
        return False
    words = _words(part)
    own = len(words & _told(decision))
    others = (
        one
        for one in book.entries
        if one.on == talk.on and one.kind in _DECIDES and one.ref != decision.ref
    )
    return not any(len(words & _words(one.title)) > own for one in others if _by_whom(book, one, decision))  # fmt: skip


def _by_whom(book: Book, entry: Entry, decision: Decision) -> bool:
    """Whether it was said by who decided."""
    return any(book.is_same(name, who) for name in entry.who for who in decision.who)


def _told(decision: Decision) -> set[str]:
    """The words of what was decided."""
    return _words(" ".join((decision.title, decision.public, decision.because, *decision.lines("next-step"))))  # fmt: skip


def _words(text: str) -> set[str]:
    every = map(str.lower, _WORD.findall(text))
    return {word.removesuffix("s") for word in every if word not in _COMMON}


def tells_something(words: str) -> bool:
    """Whether words have one that tells something: “All right.” has none."""
    return bool(_words(words))


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
