"""Which lines of a book the readers of a message may see, and which are hidden from them, part by part."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.readers.others_read import SAID_TO_THEM
from goodbooks.coach.kept_words import gives_away, kept_of
from goodbooks.coach.matching import denies, lies_close, stems
from goodbooks.coach.silence import items
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.kept_words import Kept
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_PART = regex(r"(?<=[.!?;]) +| +(?=[“„«])")
_NO_TEXT = frozenset(
    {
        "written",
        "due",
        "readers",
        "reviewed",
        "by",
        "also",
        "coach-leaves",
        "work-days",
        "date-order",
        "known",
    }
)
_OF_WHO = frozenset({"decision", "promise", "answer", "request"})
"""What somebody says to me: it stands under their name."""
_MINE = frozenset({"note", "promise", "goal", "win"})
_QUOTED = regex(r"[“„«\"][^”“»\"]{12,}[”“»\"]")
_ANSWER = regex(
    r"(?:What|Which|Who|Whom|Whose|How|When|By|On|For|From|Is|Are|Was|Were|Do|Does|Did|Have|Has|One|If|Until|They)\b[^.?]*\?"
)
"""How a line begins that a walk has kept: its question, and then the answer."""
_FOR_ME = regex(
    r"\b(?:in private|and private|for you(?:rself)? alone|only for you)\b", re.IGNORECASE
)


class Hidden(NamedTuple):
    """The words of a sentence that the reader may not see, with its entry.

    `is_said` of what the book has in quotation marks, `is_for_me` of what was marked as for me alone, `is_no` of one with a no in it.
    """

    entry: Entry
    words: frozenset[str]
    is_said: bool
    is_for_me: bool
    is_no: bool


def shown_to(readers: tuple[str, ...], book: Book, seen: Book) -> Iterator[str]:
    """Each line of the book as all the readers may see it, and of what I ask or promise them, said or planned."""
    for entry in seen.entries:
        yield from _texts(entry)
    for entry in (*book.entries, *book.planned):
        if _is_to(readers, book, entry):
            yield from _said_to_them(entry)


def hidden_from(readers: tuple[str, ...], book: Book, seen: Book) -> Iterator[Hidden]:
    """Each part of a line that stands in the book, in nothing of it that the readers may see, and is not mine to say."""
    for entry, text in _unseen(readers, book, _lines_of(seen)):
        for part in _PART.split(text):
            words = frozenset() if _is_to_say(book, entry, text, part) else stems(part)
            if words:
                is_for_me = _is_for_me(book, entry, text)
                yield Hidden(entry, words, _is_quoted(entry, text), is_for_me, denies(part))


def kept_from(readers: tuple[str, ...], book: Book, seen: Book) -> Iterator[tuple[Entry, Kept]]:
    """What is told of somebody and was to be kept, with its entry, where no line that the readers may see gives it away."""
    open_to_them = _lines_of(seen)
    names = [name for one in readers for name in (one, book.name_of(one))]
    for entry, text in _unseen(readers, book, open_to_them):
        about = [one for one in entry.who if not book.is_me(one)]
        for kept in kept_of(_PART.split(text), reader=names, about=about):
            if not any(gives_away(shown, kept) for shown in open_to_them):
                yield entry, kept


def _lines_of(seen: Book) -> frozenset[str]:
    """Every line of a book as its readers may see it."""
    return frozenset(text for one in seen.entries for text in _texts(one))


def _unseen(
    readers: tuple[str, ...], book: Book, open_to_them: frozenset[str]
) -> Iterator[tuple[Entry, str]]:
    """Each line of the book that is not open to the readers and that they did not say themselves, with its entry."""
    for entry in book.entries:
        for text in _texts(entry):
            if text not in open_to_them and not _is_theirs(readers, book, entry, text):
                yield entry, text


def _is_to(readers: tuple[str, ...], book: Book, entry: Entry) -> bool:
    """Whether an ask or a promise of mine is to all who get the message, said or planned."""
    if entry.kind not in ("ask", "promise"):
        return False
    to = book.person_keys(entry.to)
    is_mine = all(map(book.is_me, entry.who))
    return is_mine and to.issuperset(book.person_keys(readers))


def _is_theirs(readers: tuple[str, ...], book: Book, entry: Entry, text: str) -> bool:
    """Whether a line tells what all who get the message decided, promised or asked themselves, which they know."""
    own = book.person_keys(entry.who)
    is_own = entry.kind in _OF_WHO and own.issuperset(book.person_keys(readers))
    return is_own and (text == entry.title or text in entry.lines("said"))


def _is_for_me(book: Book, entry: Entry, text: str) -> bool:
    """Whether a line was marked as for me alone, by its name or by who may read its entry."""
    readers = [name for line in entry.lines("readers") for name in items(line)]
    is_only_me = bool(readers) and all(map(book.is_me, readers))
    return is_only_me or text in entry.lines("private")


def _is_to_say(book: Book, entry: Entry, text: str, part: str) -> bool:
    """Whether a part of a line is mine to say, however little others read it: plain words of my own note, plan or goal, or an answer to a question of a walk.

    What lies close to somebody, somebody's words in quotation marks, what was marked private, and what a question says is for me alone, is not.
    """
    is_mine = entry.kind in _MINE and all(map(book.is_me, (*entry.who, *entry.to)))
    if not is_mine or lies_close(part) or _is_quoted(entry, text):
        return False
    if entry.kind == "note" and entry.lines("readers") and _is_for_me(book, entry, text):
        return False
    if text in entry.lines("private"):
        return bool(_ANSWER.match(text)) and not _FOR_ME.search(text)
    return True


def _is_quoted(entry: Entry, text: str) -> bool:
    """Whether a line holds what somebody said, in its words."""
    return text in entry.lines("said") or _QUOTED.search(text) is not None


def _said_to_them(entry: Entry) -> Iterator[str]:
    """The title of what I ask or promise, and the lines of an ask that say to whom it is for how it looks to them."""
    yield entry.title
    if entry.kind == "ask":
        for name in SAID_TO_THEM:
            for line in entry.lines(name):
                yield from (line, *_PART.split(line))


def _texts(entry: Entry) -> Iterator[str]:
    """The title and every line of an entry that is made of words."""
    if entry.title:
        yield entry.title
    for name, value in entry.fields:
        if name not in _NO_TEXT:
            yield value
