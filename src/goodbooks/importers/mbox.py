"""A mailbox in one file: mails one after the other, each behind a line that begins with From."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.written import MOST_BYTES, Importer, Source, too_large
from goodbooks.importers.reading.mails import written_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.written import Passed, Written

_FROM = re.compile(rb"\AFrom [^\r\n]{0,200}\d\d:\d\d[^\r\n]{0,60}\r?\n")
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)
_LONGEST_LINE = 1 << 20


def recognises(source: Source) -> bool:
    """Whether it begins with such a line."""
    return _FROM.match(source.head()) is not None


def read(source: Source, is_day_first: bool | None) -> Iterator[Written | Passed]:
    """Every mail in its order; one that is broken or too large is passed over, and said."""
    for number, mail in enumerate(_mails(source), 1):
        where = f"{source.name}, mail {number}"
        if len(mail) > MOST_BYTES:
            yield too_large(where)
        else:
            yield from written_in(_QUOTED.sub(rb"\1", mail), where)


def _mails(source: Source) -> Iterator[bytes]:
    """The bytes of each mail without its From line; of one too large, no more than tells that it is."""
    held: list[bytes] = []
    size, is_after_blank = 0, True
    for line in _lines(source):
        if is_after_blank and line[:5] == b"From " and _FROM.match(line):
            if held:
                yield b"".join(held)
            held, size = [], 0
        elif size <= MOST_BYTES:
            held.append(line)
            size += len(line)
        is_after_blank = line in (b"\n", b"\r\n")
    if held:
        yield b"".join(held)


def _lines(source: Source) -> Iterator[bytes]:
    """The lines of a source with their ends; an endless line comes in pieces."""
    rest = b""
    for piece in source.pieces():
        parts = (rest + piece).split(b"\n")
        rest = parts.pop()
        yield from (part + b"\n" for part in parts)
        if len(rest) > _LONGEST_LINE:
            yield rest
            rest = b""
    if rest:
        yield rest


IMPORTER = Importer(
    name="mbox",
    summary="a mailbox in one file (mbox), as Thunderbird, Apple Mail and Gmail export it",
    recognises=recognises,
    read=read,
)
