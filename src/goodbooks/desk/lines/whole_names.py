"""A first name that one person of the book alone bears, written as the book writes that person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.entry import people_in
from goodbooks.core.fields import split_names
from goodbooks.core.names import by_short_name

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry
    from goodbooks.desk.lines.known import Known


def with_whole_names(entry: Entry, known: Known, line: str) -> tuple[Entry, list[str]]:
    """The entry with whole names for first names, and a note for each; a name in brackets on the line, and somebody put into the book, stay as they stand."""
    names = [name for name in dict.fromkeys(people_in(entry)) if f"[{name}]" not in line]
    people = known.people() if names else []
    whole = {name: found for name in names if (found := by_short_name(name, people))}
    if not whole:
        return entry, []
    if entry.kind == "person":
        (name, found), *_ = whole.items()
        return entry, [f'"{name}" is new in the book; did you mean {found}?']
    fields = tuple(
        (line_name, _put(raw, whole) if line_name in entry.people_lines else raw)
        for line_name, raw in entry.fields
    )
    who, to = (tuple(whole.get(name, name) for name in some) for some in (entry.who, entry.to))
    notes = [f"“{name}” is taken for {found}; for somebody else write [{name}]" for name, found in whole.items()]  # fmt: skip
    return entry._replace(who=who, to=to, fields=fields), notes


def _put(raw: str, whole: dict[str, str]) -> str:
    """Names in a line, each in full where it was the first name alone."""
    names = split_names(raw)
    return ", ".join(whole.get(name, name) for name in names) if not whole.keys().isdisjoint(names) else raw  # fmt: skip
