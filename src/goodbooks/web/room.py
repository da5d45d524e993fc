"""What a room of the page is, what a visit brings to it, and what it answers with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from goodbooks.web.visit import Visit

SMALL_BODY = 256 << 10
"""So many bytes a form may bring, unless its way says otherwise."""


class Answer(NamedTuple):
    """What goes back to the browser: a status, a body, what it is, and further headers."""

    body: bytes
    media: str = "text/html; charset=utf-8"
    status: int = 200
    headers: Mapping[str, str] = {}


class Way(NamedTuple):
    """One address of a room: its path, what is done there, and how it is asked for.

    `path` may hold `{name}` parts; they are ids and never a user's words. A way asked with
    POST is only taken with the page's token. `most` is how many bytes it may bring.
    """

    path: str
    do: Callable[[Visit], Answer]
    method: str = "GET"
    most: int = SMALL_BODY


class Room(NamedTuple):
    """One room of the page, one a file.

    `place` is its place in the list of rooms, from 1; 0 keeps it off the list. `key` is the
    key that leads there. `needs_book` is false for what can be had before there is a book.
    """

    name: str
    title: str
    place: int
    key: str
    summary: str
    ways: tuple[Way, ...]
    needs_book: bool = True

    @property
    def path(self) -> str:
        """Where it is found: the address of its first way."""
        return self.ways[0].path
