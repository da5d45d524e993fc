"""What the desk hands back: values that say what was found, made, added or missing."""

from __future__ import annotations

from goodbooks.core.named import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.document import Document
    from goodbooks.core.entry import Entry
    from goodbooks.core.finding import Finding
    from goodbooks.core.problem import Problem


class Opened(NamedTuple):
    """A book narrowed to a scope, and what is to be said about it.

    `said` are one-line sentences for the user; `is_lost` tells that something that was
    acknowledged is missing.
    """

    book: Book
    said: tuple[str, ...]
    is_lost: bool


class Page(NamedTuple):
    """A page, and what is to be said about the book it was made from."""

    document: Document
    said: tuple[str, ...]
    is_lost: bool


class Checked(NamedTuple):
    """Everything there is to be said about a book; nothing yet where it `is_coming`, as the book is looked at behind."""

    problems: tuple[Problem, ...]
    findings: tuple[Finding, ...]
    said: tuple[str, ...]
    entries: int
    is_coming: bool = False


class Added(NamedTuple):
    """What was added, as it stands in the file now."""

    text: str
    file: str


class Names(NamedTuple):
    """Whom and what a book has names for: people, and matters without #."""

    people: tuple[str, ...]
    matters: tuple[str, ...]


class Recovered(NamedTuple):
    """What was acknowledged and is missing from the book: its text, and how it was lost."""

    text: str
    said: tuple[str, ...]


class Merged(NamedTuple):
    """What was added from conflict copies, and from which."""

    text: str
    copies: tuple[str, ...]


class Found(NamedTuple):
    """The entries found, in the order said ("best" or "newest"), and how many there are in all."""

    entries: tuple[Entry, ...]
    total: int
    order: str
    said: tuple[str, ...] = ()
    is_lost: bool = False


class Rows(NamedTuple):
    """What a question in SQL gives: the names of its columns, and its rows."""

    names: tuple[str, ...]
    rows: list[tuple[object, ...]]
    said: tuple[str, ...] = ()
    is_lost: bool = False


class Change(NamedTuple):
    """One line of a file as it is, and as it would be."""

    file: str
    line: int
    old: str
    new: str
