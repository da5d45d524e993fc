"""What the book notices by itself: a named sentence, a remedy, and the entries it rests on."""

from __future__ import annotations

from goodbooks.core.named import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry


class Finding(NamedTuple):
    """One thing noticed: `name` is its check's; `about` are the entries it rests on."""

    name: str
    sentence: str
    remedy: str
    about: tuple[Entry, ...]


class Check(NamedTuple):
    """One thing the book can notice, one a file: a pure function of book and day.

    Findings of a check with less `weight` are shown first; `find` itself gives mine first,
    then the newest. `what_to_do` is the manual's advice, in a sentence or two.
    """

    name: str
    summary: str
    find: Callable[[Book, date], Iterable[Finding]]
    weight: int = 50
    what_to_do: str = ""
