"""A table of messages or notes as CSV: who, to whom, when and what, by the heads of its columns."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.csv_text import meant
from goodbooks.core.written import Importer, Party, Passed, Source, Written, text_of
from goodbooks.importers.reading.days import (
    Figures,
    clock_of,
    day_in,
    day_of,
    figures,
    is_day_first,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEADS = {
    "who": ("from", "sender", "author", "who", "user", "username", "name", "written by", "from name"),
    "to": ("to", "recipient", "recipients", "receiver", "receivers", "to whom", "to name"),
    "when": ("date", "when", "time", "sent", "sent at", "timestamp", "datetime", "day", "created", "created at", "on"),
    "subject": ("subject", "title", "topic", "heading"),
    "text": ("text", "message", "body", "content", "note", "notes", "words", "comment"),
}  # fmt: skip
_WIDEST = 1 << 20


class _Columns(NamedTuple):
    """Where in a row each thing stands; -1 where it does not."""

    who: int
    to: int
    when: int
    subject: int
    text: int


def recognises(source: Source) -> bool:
    """Whether its first row names a column of words, and one that says who or when."""
    head = source.head(1 << 12).decode("utf-8-sig", "replace").split("\n")[0]
    found = _columns(head)
    return found is not None and found.text >= 0 and (found.who >= 0 or found.when >= 0)


def read(source: Source, said_day_first: bool | None) -> Iterator[Written | Passed]:
    """A writing a row: a message where it says from whom, a note where it does not."""
    text = text_of(source)
    if isinstance(text, Passed):
        yield text
        return
    columns = _columns(text.split("\n", 1)[0])
    if columns is None:
        yield Passed(source.name, "its first row does not name its columns")
        return
    rows = list(_rows(text))
    days = [found for row in rows if (found := _figures(_cell(row, columns.when)))]
    first = is_day_first(days, said_day_first)
    if days and first is None:
        why = "its days can be read day first or month first: say --day-first or --month-first"
        yield Passed(source.name, why)
        return
    for number, row in enumerate(rows, 2):
        if _cell(row, columns.text):
            yield _written(row, columns, f"{source.name}, row {number}", is_first=bool(first))


def _rows(text: str) -> Iterator[list[str]]:
    """The rows under the first; what the library cannot read ends them."""
    import csv
    from contextlib import suppress

    lines = (line + "\n" for line in text.split("\n"))
    csv.field_size_limit(_WIDEST)
    with suppress(csv.Error):
        rows = csv.reader(lines, delimiter=_between(text.split("\n", 1)[0]))
        next(rows, None)
        yield from rows


def _between(head: str) -> str:
    return max(",;\t", key=head.count)


def _columns(head: str) -> _Columns | None:
    heads = [part.strip().strip('"').strip().lower() for part in head.split(_between(head))]
    if len(heads) < 2:
        return None
    return _Columns(*(next((heads.index(one) for one in names if one in heads), -1) for names in _HEADS.values()))  # fmt: skip


def _cell(row: list[str], at: int) -> str:
    return meant(row[at]).strip() if 0 <= at < len(row) else ""


def _figures(cell: str) -> Figures | None:
    found = re.match(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}", cell)
    return figures(found[0]) if found else None


def _written(row: list[str], columns: _Columns, where: str, *, is_first: bool) -> Written:
    when = _cell(row, columns.when)
    parts = _figures(when)
    on = day_of(parts, is_first) if parts else day_in(when)
    clock = clock_of(when[8:]) if ":" in when else None
    who = _party(_cell(row, columns.who))
    to = tuple(_party(part) for part in re.split(r"[;,]", _cell(row, columns.to)) if part.strip())
    subject, text = _cell(row, columns.subject), _cell(row, columns.text)
    sort = "chat" if columns.who >= 0 else "note"
    return Written(sort, where, on, clock, who if who.name or who.address else None, to, subject, text)  # fmt: skip


def _party(said: str) -> Party:
    found = re.match(r"^\s*(?P<name>.*?)\s*<?(?P<address>[\w.+-]+@[\w.-]+)>?\s*$", said)
    if found:
        return Party(" ".join(found["name"].strip('"').split()), found["address"].lower())
    return Party(" ".join(said.split()))


IMPORTER = Importer(
    name="csv-table",
    summary="a table of messages or notes (CSV)",
    recognises=recognises,
    read=read,
)
