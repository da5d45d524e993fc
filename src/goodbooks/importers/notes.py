"""Notes in plain text or Markdown: a piece for each heading or line that names a day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.written import Importer, Passed, Source, Written, text_of
from goodbooks.importers.reading.days import day_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_ENDINGS = (".txt", ".md", ".markdown", ".text", ".note", ".org")
_LONGEST_HEADING = 80


class _Piece(NamedTuple):
    number: int
    on: date | None
    title: str
    lines: list[str]


def recognises(source: Source) -> bool:
    """Whether its name says that it is text for people."""
    return source.name.lower().endswith(_ENDINGS)


def read(source: Source, is_day_first: bool | None) -> Iterator[Written | Passed]:
    """Each piece with the day that its heading names; without one, the day is not known."""
    text = text_of(source)
    if isinstance(text, Passed):
        yield text
        return
    for piece in _pieces(text, day_in(source.name)):
        words = "\n".join(piece.lines).rstrip()
        if words.strip() or piece.title:
            where = f"{source.name}, line {piece.number}"
            yield Written("note", where, piece.on, None, None, (), piece.title, words)


def _pieces(text: str, on: date | None) -> Iterator[_Piece]:
    held = _Piece(1, on, "", [])
    for number, line in enumerate(text.split("\n"), 1):
        named = _day_heading(line)
        if named is None:
            held.lines.append(line)
            continue
        yield held
        held = _Piece(number, named, line.lstrip("# ").strip(), [""])
    yield held


def _day_heading(line: str) -> date | None:
    """The day that a heading, or a short line of its own, names."""
    if len(line) > _LONGEST_HEADING or not line.strip():
        return None
    is_heading = line.startswith("#")
    day = day_in(line)
    if day is None:
        return None
    return (
        day if is_heading or re.match(r"^\W*(?:[A-Za-z]+,? )?(?:\d|[A-Z][a-z]{2})", line) else None
    )


IMPORTER = Importer(
    name="notes",
    summary="notes in plain text or Markdown",
    recognises=recognises,
    read=read,
    is_last=True,
)
