"""What is wrong with a line of the book, as a value: never raised, always with a remedy."""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """Where an entry or a problem stands: the file's name, and its line from 1."""

    file: str
    line: int


class Problem(NamedTuple):
    """A line that could not be read as it stands, or a remark about one that could.

    `code` is a kebab-case name with a page in the gallery; `column` counts characters
    from 1; `excerpt` is the line itself; `is_remark` says that nothing was left out.
    """

    code: str
    place: Place
    column: int
    excerpt: str
    reason: str
    remedy: str
    is_remark: bool = False


class Unclear(NamedTuple):
    """A word or phrase that was not understood: why, and what to write instead."""

    reason: str
    remedy: str
