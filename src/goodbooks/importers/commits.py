"""The log of a repository as `git log` prints it: commits, with who made them and why."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.core.written import Importer, Party, Passed, Source, Written, text_of
from goodbooks.importers.reading.days import clock_of, day_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_COMMIT = regex(r"^commit ([0-9a-f]{7,40})\b.*$", re.MULTILINE)
_AUTHOR = regex(r"^Author: +(.*?) *(?:<([^>]*)>)?$", re.MULTILINE)
_WRITTEN = regex(r"(?:\w{3} )?(\w{3}) +(\d{1,2}) (\d\d:\d\d):\d\d (\d{4})")
_DATE = regex(r"^(?:Author)?Date: +(.+)$", re.MULTILINE)


def recognises(source: Source) -> bool:
    """Whether it begins as a log does."""
    head = source.head().decode("utf-8", "replace").lstrip("\ufeff")
    return _COMMIT.match(head) is not None and "\nAuthor: " in head


def read(source: Source, is_day_first: bool | None) -> Iterator[Written | Passed]:
    """Every commit: its first line as the subject, the rest as its text."""
    text = text_of(source)
    if isinstance(text, Passed):
        yield text
        return
    starts = [found.start() for found in _COMMIT.finditer(text)]
    for begin, end in zip(starts, [*starts[1:], len(text)], strict=True):
        yield _written(text[begin:end])


def _written(part: str) -> Written | Passed:
    """One commit of a log as a writing: its first line the subject; passed over where nobody or no day is named."""
    head, _, body = part.partition("\n\n")
    found = _COMMIT.match(head)
    author, said = _AUTHOR.search(head), _DATE.search(head)
    name = found[1] if found else "?"
    when = _moment(said[1]) if said else None
    lines = [line.removeprefix("    ") for line in body.split("\n")]
    if author is None or when is None:
        return Passed(f"commit {name[:10]}", "it does not say who made it, or when")
    return Written(
        "commit", f"commit {name}", when[0], when[1],
        Party(author[1], (author[2] or "").lower()), (), lines[0].strip(), "\n".join(lines[1:]).strip(),
    )  # fmt: skip


def _moment(said: str) -> tuple[date, str] | None:
    """The day and time as git writes them: "Tue Nov 3 17:55:10 2026 +0100", or in ISO 8601."""
    found = _WRITTEN.match(said.strip())
    day = day_in(f"{found[2]} {found[1]} {found[4]}" if found else said)
    at = clock_of(found[3] if found else said[10:])
    return (day, at) if day and at else None


IMPORTER = Importer(
    name="commits",
    summary="the log of a repository, as git log prints it",
    recognises=recognises,
    read=read,
)
