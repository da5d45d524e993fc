"""What names somebody who is not to hear of its matter yet: for those who said it and for my boss, and for nobody who could tell them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.readers.takes_part import are_in
from goodbooks.core.names import is_named_in, name_key
from goodbooks.core.readers import is_boss, is_hr, not_yet_of
from goodbooks.core.regex import regex
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision
from goodbooks.entries.promise import Promise
from goodbooks.entries.win import Win

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_NEWS = (Answer, Decision, Promise, Win)
_CLAUSE = regex(r"(?<=[,;.])\s+|\s+(?=(?:and|while|with|so that|because)\b)")


def named_before_they_hear(book: Book, entry: Entry) -> tuple[str, ...]:
    """Whom the title of an entry names of those who are not to hear of its matter yet."""
    later = not_yet_of(book) if entry.matters else {}
    tags = {name_key(tag) for tag in entry.matters}
    names = (book.name_of(key) for key, hidden in later.items() if tags & hidden)
    return tuple(name for name in names if is_named_in(entry.title, name))


def is_too_early_for(book: Book, entry: Entry, readers: tuple[str, ...]) -> bool:
    """Whether what was decided, answered, promised or done names somebody who is not to hear of it yet, and these readers neither said it nor are named as its readers, nor are my bosses."""
    if not isinstance(entry, _NEWS) or entry.readers or not named_before_they_hear(book, entry):
        return False
    return not are_in(book, entry, readers) and not all(is_boss(book, one) for one in readers)


def without_who_hears_later(book: Book, entry: Entry, readers: tuple[str, ...]) -> Entry:
    """An ask of those who keep staff matters without its clauses that name somebody who is not to hear of it yet; whole where nothing else stands there, and for anybody else."""
    if not isinstance(entry, Ask) or not readers or not all(is_hr(book, one) for one in readers):
        return entry
    names = named_before_they_hear(book, entry)
    left = " ".join(one for one in _CLAUSE.split(entry.title) if not any(is_named_in(one, name) for name in names))  # fmt: skip
    return entry._replace(title=left.rstrip(" ,;")) if names and left else entry
