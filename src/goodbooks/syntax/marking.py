"""What each stretch of a book's lines is, for whoever shows the text itself: found by the reader's own parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.fields import Day, People, Refs
from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex
from goodbooks.syntax import head as heads
from goodbooks.syntax.faults import Fault, Hints
from goodbooks.syntax.lines import FREE, depth_of, split_field

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from goodbooks.core.entry import Kind
    from goodbooks.core.fields import Field
    from goodbooks.syntax.head import Opening

SORTS = (
    "comment", "heading", "day", "kind", "name", "title", "id", "matter", "link", "field", "private", "unread",
)  # fmt: skip
"""What a stretch can be; what is none of these is plain text."""
_HEADING = regex(r"#+(?: |$)")


class Mark(NamedTuple):
    """A stretch of one line, from a character to before another, and what it is."""

    start: int
    end: int
    sort: str


class _Under(NamedTuple):
    """What the lines under a head are read with: its kind, and the named line above."""

    kind: Kind | None
    depth: int
    sort: str


_NO_ENTRY = _Under(None, -1, "unread")


def marked(lines: Iterable[str], kinds: Mapping[str, Kind]) -> Iterator[tuple[Mark, ...]]:
    """The marks of each line, in the order of the lines; any text has some."""
    hints = Hints()
    under = _NO_ENTRY
    for whole in lines:
        line = whole.removesuffix("\r")
        text = line.strip()
        if not text or text[0] == ";":
            yield _all(line, "comment")
        elif _HEADING.match(line):
            under = _NO_ENTRY
            yield _all(line, "heading")
        elif line[0].isspace():
            under, marks = _below(line, text, under)
            yield marks
        else:
            under, marks = _head(line, kinds, hints)
            yield marks


def _all(line: str, sort: str) -> tuple[Mark, ...]:
    """The whole line as one stretch, without the space around it."""
    text = line.strip()
    lead = len(line) - len(line.lstrip())
    return (Mark(lead, lead + len(text), sort),) if text and sort else ()


def _head(line: str, kinds: Mapping[str, Kind], hints: Hints) -> tuple[_Under, tuple[Mark, ...]]:
    """The marks of a head, and what the lines under it are read with."""
    bare = line.rstrip()
    head = heads.read_head(bare, kinds, hints)
    opening = heads.read_opening(bare, kinds, hints)
    if isinstance(opening, Fault):
        return _NO_ENTRY, _all(line, "unread")
    cuts = heads.cuts_of(bare, opening.column)
    if isinstance(head, Fault) or isinstance(cuts, Fault):
        marks = (*_begun(bare, opening), Mark(opening.column, len(bare), "unread"))
        return _NO_ENTRY, tuple(mark for mark in marks if mark.start < mark.end)
    found = [*_begun(bare, opening), Mark(opening.column, cuts.names_end, "name")]
    if cuts.opened >= 0:
        found.append(Mark(cuts.opened, cuts.closed + 1, "title"))
    found += _tail(cuts.words(), head.tail.id)
    found.sort()
    return _Under(opening.kind, -1, "unread"), tuple(m for m in found if m.start < m.end)


def _begun(line: str, opening: Opening) -> list[Mark]:
    """The day with its time, and the kind."""
    before = line[: opening.column].rstrip()
    kind = before.rfind(" ") + 1 if " " in before else before.rfind("T") + 1
    day = line[:kind].rstrip()
    return [Mark(0, len(day), "day"), Mark(kind, len(before), "kind")]


def _tail(words: Iterable[tuple[str, int]], own: str | None) -> Iterator[Mark]:
    """An id, matters, links and days beside the title."""
    is_day = False
    for word, at in words:
        bare = word.rstrip(";.")
        if bare[0] == "#":
            sort, is_day = "matter", False
        elif bare[0] == "^":
            sort, is_day = "id" if bare[1:] == own else "link", False
        elif word in ("for", "by"):
            sort, is_day = "field", word == "by"
        else:
            sort = "day" if is_day else "field"
        yield Mark(at, at + len(word), sort)


def _below(line: str, text: str, under: _Under) -> tuple[_Under, tuple[Mark, ...]]:
    """The marks of a line under a head: a field with its value, or more of the one above."""
    if under.kind is None:
        return under, _all(line, "unread")
    depth = depth_of(line)
    if under.depth >= 0 and depth > under.depth:
        return under, _all(line, under.sort)
    key, value = split_field(text)
    field = under.kind.type.declared.get(key or FREE)
    sort = _sort_of(field)
    now = _Under(under.kind, depth, sort)
    if not key:
        return now, _all(line, sort)
    lead = len(line) - len(line.lstrip())
    end = lead + len(text)
    name = Mark(lead, lead + len(key) + 1, "field")
    rest = Mark(end - len(value), end, sort)
    return now, (name, rest) if value and sort else (name,)


def _sort_of(field: Field | None) -> str:
    """What the value of a field is; one its kind does not know is read by me alone."""
    if field is None or field.is_private:
        return "private"
    if isinstance(field, Day):
        return "day"
    if isinstance(field, People):
        return "name"
    return "link" if isinstance(field, Refs) else ""
