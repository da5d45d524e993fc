"""One mail, as mail programs save it (.eml), or as a file of a Maildir."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.written import Importer, Passed, Source
from goodbooks.importers.reading.mails import written_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.written import Written

_HEAD = re.compile(rb"\A(?:[!-9;-~]{1,70}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){2,}", re.ASCII)
_TELLING = re.compile(
    rb"^(?:from|date|received|message-id|return-path|delivered-to):", re.IGNORECASE | re.MULTILINE
)


def recognises(source: Source) -> bool:
    """Whether it begins with the head of a mail: lines with names, two of which tell who and when."""
    head = _HEAD.match(source.head())
    return head is not None and len(set(map(bytes.lower, _TELLING.findall(head[0])))) > 1


def read(source: Source, is_day_first: bool | None) -> Iterator[Written | Passed]:
    """The mail, in its plain words, and what it invites to."""
    data = source.whole()
    if isinstance(data, Passed):
        yield data
    else:
        yield from written_in(data, source.name)


IMPORTER = Importer(
    name="mail",
    summary="a mail (.eml), or a file of a Maildir",
    recognises=recognises,
    read=read,
)
