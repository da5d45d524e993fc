"""A decision of the book that a story tells was turned around: “Saturday is off after all”, “we now open on Wednesday instead”."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.answers.settled import words_shared
from goodbooks.accounts.news.old_word import who_has
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import counted, shortened
from goodbooks.core.regex import regex
from goodbooks.core.scope import Scope
from goodbooks.entries.decision import Decision, reversal_of
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.desk.desk import Desk
    from goodbooks.situations.stories.story import Passage

PLAYS = "decision-keeps-changing"
_KINDS = ("person", "decision", "outcome", "promise", "answer", "talk")
_LATELY = timedelta(days=60)
_TURNED = regex(
    r"\b(?:(?:is|are|was|it['’]s|that['’]s) (?:now |all )?(?:off|cancell?ed|scrapped|dropped|dead)\b(?! (?:work|sick|ill|duty|today)\b)"
    r"|after all\b|instead\b(?! of (?:me|us|him|her|them)\b)|(?:moved|shifted|postponed|put off|pushed|brought forward) (?:back |out |on )?(?:to|until|till|by)\b|postponed\b|call(?:ed|s) (?:it|\w+ \w+) off|called off"
    r"|(?:we|it|they|he|she|this|that|\w+day|everything) (?:(?:are|is|will|shall|should|must|can|may) )?(?:now|suddenly) (?!(?:and|that|I)\b)\w+|now (?:we|it|they|it['’]s|we['’]re)\b|(?:is|are|it['’]s|so) now\b|no longer\b|not any ?more\b|back to the (?:old|first)\b"
    r"|\b(?:only|no|none of|not) [^.;]*\bnow\b|changed (?:his|her|their) minds?\b|(?:took|takes) (?:it|that|this) back\b|all (?:different|new) again\b)",
    re.IGNORECASE,
)
"""How it is told that something holds no longer."""
_UNREAL = regex(r"\b(?:if|whether|unless|hope|hoped|wish|maybe|perhaps)\b[^,.;]*\Z", re.IGNORECASE)
_LONGEST = 70
_NEW = "there is new word instead of"


class Turned(NamedTuple):
    """A decision of the book, the sentence of a story that turns it around, and who has it from me."""

    decision: Decision
    said: Passage
    names: tuple[str, ...]

    @property
    def says(self) -> str:
        """What kind of moment it is, in words."""
        had = f"“{shortened(self.decision.title, _LONGEST)}”"
        count = len(self.names)
        if not count:
            return f"{_NEW} {had}"
        return f"{_NEW} {had}, which {_people(count)} from you"


def is_turned(says: str) -> bool:
    """Whether these words say that a decision of the book was turned around."""
    return says.startswith(_NEW)


def _people(count: int) -> str:
    return f"{counted(count, 'person', 'people')} {'has' if count == 1 else 'have'}"


def word_turned(book: Book, told: str, today: date) -> Turned | None:
    """The decision of somebody else that a story turns around, the newest of those it names; None where it tells of no such turn."""
    if not told.strip():
        return None
    every = passages_of(told)
    signs = [at for at, one in enumerate(every) if _is_turn(one.text)]
    if not signs:
        return None
    for decision in _open(book, today):
        if not _is_named(decision, told):
            continue
        near = (at for at in signs if any(_names(decision, one.text) for one in every[max(0, at - 1) : at + 2]))  # fmt: skip
        at = next(near, None)
        if at is not None:
            return Turned(decision, every[at], who_has(book, decision))
    return None


def turned_told(desk: Desk, told: str) -> Turned | None:
    """The same, by the book of a desk."""
    if desk.where.path is None or not told.strip():
        return None
    today = desk.clock.today
    return word_turned(desk.open(Scope(today, kinds=_KINDS)).book, told, today)


def _open(book: Book, today: date) -> Iterator[Decision]:
    """The decisions of others that hold, the newest first; none that was written today in place of another one."""
    for one in reversed(book.of(Decision)):
        is_near = today - _LATELY <= one.on <= today and not (one.reverses and one.on == today)
        is_theirs = one.who and not any(map(book.is_me, one.who))
        if is_near and is_theirs and one.title and one.id and reversal_of(book, one) is None:
            yield one


def _is_turn(words: str) -> bool:
    """Whether a sentence tells that something is otherwise now; a question, and what may be, tells nothing."""
    text = " ".join(words.split())
    found = _TURNED.search(text)
    return found is not None and text[-1:] != "?" and not _UNREAL.search(text[: found.start()])


def _is_named(decision: Decision, told: str) -> bool:
    """Whether a story speaks of a decision: by its matter, or by half the words that say what it is."""
    shared = words_shared(decision.title, told)
    return _names_matter(decision, told) or (shared > 0 and 2 * shared >= words_shared(decision.title, decision.title))  # fmt: skip


def _names(decision: Decision, words: str) -> bool:
    return bool(words_shared(decision.title, words)) or _names_matter(decision, words)


def _names_matter(decision: Decision, words: str) -> bool:
    there = name_key(words)
    return any(name_key(tag).replace("-", " ") in there for tag in decision.matters)
