"""What others wrote, wherever it was kept: mails, chat lines, notes, posts, commits, events."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

MOST_BYTES = 25 << 20
"""The size of one mail, page or chat export beyond which it is passed over."""


BULK, MACHINE = "bulk", "machine"
"""How a mail's head may say that it was posted: to everybody, or by a program alone."""

_REPLY = regex(r"^\W*(?:(?:re|aw|fwd?|wg|antwort)\s*:\s*)+", re.IGNORECASE)
"""What a mail program puts before the subject of an answer."""


class Party(NamedTuple):
    """Somebody named in a writing: by a name, by a mail address or handle, or by both."""

    name: str
    address: str = ""


class Written(NamedTuple):
    """One piece of writing.

    `sort` is what it is: mail, chat, note, post, commit, event. `address` leads back to it and tells
    it from every other, such as "mail 4711@example.org". `on` and `at` are the writer's own clock.
    `who` wrote it (None where nobody is named) to `to`, and `copied` got it too; `counts` says how many agreed and what that
    number counts, such as "4 found it helpful", where the place it comes from counts at all. `posted` is
    BULK or MACHINE where the head of a mail says so, and "" for what somebody sent. `answers` are the addresses of the writings
    before it in its thread, the one that it answers first.
    `again` are the days on which an event of a calendar comes again, `instead` those times that take the place of one of them, and
    its `copied` are those who said no to it.
    """

    sort: str
    address: str
    on: date | None
    at: str | None
    who: Party | None
    to: tuple[Party, ...]
    subject: str
    text: str
    counts: str = ""
    copied: tuple[Party, ...] = ()
    posted: str = ""
    again: tuple[date, ...] = ()
    instead: tuple[Written, ...] = ()
    answers: tuple[str, ...] = ()

    @property
    def about(self) -> str:
        """Its subject, without what a mail program puts before that of an answer."""
        return _REPLY.sub("", self.subject).strip()


CUT = "it breaks off before its end; what was there was read"
"""Why more of a file may be missing than was read of it."""


class Passed(NamedTuple):
    """Something that was passed over: where it stands, and why."""

    where: str
    reason: str


class Source(NamedTuple):
    """Something to be taken in: its name, its size, and its bytes in pieces, as often as asked for.

    `beside` gives the bytes of the file of a name that an archive holds at its top; b"" where it holds none.
    """

    name: str
    size: int
    pieces: Callable[[], Iterator[bytes]]
    beside: Callable[[str], bytes] = lambda _: b""

    def head(self, most: int = 1 << 14) -> bytes:
        """Its first bytes."""
        found = b""
        for piece in self.pieces():
            found += piece
            if len(found) >= most:
                break
        return found[:most]

    def whole(self) -> bytes | Passed:
        """All its bytes; passed over where they are too many."""
        if self.size > MOST_BYTES:
            return too_large(self.name)
        return b"".join(self.pieces())[: MOST_BYTES + 1]


def too_large(where: str) -> Passed:
    """Why something larger than one writing may be is left alone."""
    return Passed(where, f"it is larger than {MOST_BYTES >> 20} MB")


def text_of(source: Source) -> str | Passed:
    """A source as text with plain line ends; passed over where it is too large or no text."""
    data = source.whole()
    if isinstance(data, Passed):
        return data
    for name in ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "cp1252"):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text.replace("\r\n", "\n").replace("\r", "\n")
    return Passed(source.name, "it is not plain text")


def of_bytes(name: str, data: bytes) -> Source:
    """A source whose bytes are at hand."""
    return Source(name, len(data), lambda: iter((data,)))


class Importer(NamedTuple):
    """One sort of source, one a file: how it is known, and how what is written in it is read.

    `read` gives what it finds one by one, so that a large archive can be followed and stopped; it
    never raises for what a source holds. It is told whether 3/4 is the third of April, where the
    source itself does not show it. `is_last` tells of one that takes what no other knows.
    """

    name: str
    summary: str
    recognises: Callable[[Source], bool]
    read: Callable[[Source, bool | None], Iterator[Written | Passed]]
    is_last: bool = False


def fitting(every: Iterable[Importer], source: Source) -> Importer | None:
    """The importer that a source is for; None where no sort is known."""
    ranked = sorted(every, key=lambda importer: importer.is_last)
    return next((importer for importer in ranked if importer.recognises(source)), None)
