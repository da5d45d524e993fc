"""What somebody said they need to see before they say yes, while what I ask of them is open, and my result that goes with it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.before_a_talk.between import unanswered
from goodbooks.core.phrasing import said_apart
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_by
from goodbooks.entries.answer import NEEDS_TO_SEE, Answer
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision
from goodbooks.entries.note import Note
from goodbooks.entries.talk import Talk
from goodbooks.entries.win import Win

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.accounts.before_a_talk.between import Between
    from goodbooks.core.entry import Entry

_NEEDS = regex(
    r"(?:\A|[,:–—]\s*|\b(?:but|and|first|then|said|maybe|yet|that)\s+)[“\"]?"
    rf"{NEEDS_TO_SEE}\s+(?P<what>[^?]+)\Z",
    re.IGNORECASE,
)
"""How they say it; a question of theirs is none."""
_A_PERSON = regex(r"(?:(?:you|him|her|them|me) (?:on|at|in|tomorrow|again|soon|then|first)\b|(?:you|him|her|them)\W*\Z)", re.IGNORECASE)  # fmt: skip
"""What would be to meet somebody, and nothing to show."""
_FEWEST, _LETTERS = 2, 4


class Wanted(NamedTuple):
    """Their words, the entry that has them, and my last result since that shares its words."""

    words: str
    entry: Entry
    win: Win | None


def wants_to_see(view: Between) -> Wanted | None:
    """The last such word of theirs in a matter in which I wait for their answer; None where there is none, or nothing is asked any more."""
    book = view.book
    asks = unanswered(view, book.of(Ask))
    open_tags = {tag for ask in asks for tag in ask.matters}
    found = [
        Wanted(words, one, _meeting(view, one, words))
        for one in book.naming(view.who)
        if asks and one.on <= view.today and (not one.matters or open_tags.intersection(one.matters))
        for text in _told(view, one)
        for words in needs_in(text)
    ]  # fmt: skip
    return max(found, key=lambda one: book.moment(one.entry), default=None)


def needs_in(text: str) -> Iterator[str]:
    """Each sentence that says what its speaker needs to see, as it was said."""
    for said in said_apart(text) if "see " in text.lower() else ():
        plain = said.strip(" .“”\"„'")
        told = _NEEDS.search(plain)
        if told is not None and not _A_PERSON.match(told["what"]):
            yield plain


def _told(view: Between, entry: Entry) -> Iterator[str]:
    """Their own words in an entry: what they said in a talk, beside an answer, or as one."""
    if isinstance(entry, Talk):
        yield from entry.lines("said")
    elif isinstance(entry, Answer | Decision | Note) and is_by(view.book, entry, view.who):
        yield from (entry.title, *entry.lines("said"))


def _meeting(view: Between, told: Entry, words: str) -> Win | None:
    """My last result since that day which shares two of their longer words."""
    wanted = _beginnings(words)
    wins = (
        one
        for one in view.book.of(Win)
        if told.on <= one.on <= view.today and is_by(view.book, one, "me")
    )
    near = [one for one in wins if len(_beginnings(one.title) & wanted) >= _FEWEST]
    return max(near, key=view.book.moment, default=None)


def _beginnings(words: str) -> set[str]:
    return {word[:_LETTERS] for word in re.findall(r"\w{4,}", words.casefold())}
