"""The months that the entries of a text are of, each with the line where its first entry begins."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from goodbooks.core.phrasing import month_text
from goodbooks.core.regex import regex

_HEAD = regex(r"(\d{4})-(\d\d)-\d\d ")


class Month(NamedTuple):
    """A month as its entries begin with it, as it is called, and the line of its first entry."""

    key: str
    name: str
    line: int


def months_in(text: str, first: int) -> tuple[Month, ...]:
    """Each month of a text whose first line is `first` of its file, in the order of the text; one that comes again stands once."""
    found: dict[str, Month] = {}
    for number, line in enumerate(text.split("\n"), first):
        head = _HEAD.match(line)
        if head and 1 <= int(head[2]) <= 12 and int(head[1]) > 0:
            key = f"{head[1]}-{head[2]}"
            found.setdefault(
                key, Month(key, month_text(date(int(head[1]), int(head[2]), 1)), number)
            )
    return tuple(found.values())
