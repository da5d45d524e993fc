"""A first name that one person of the book alone bears, written as the book writes that person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.entry import people_in
from goodbooks.core.fields import split_names
from goodbooks.core.names import by_short_name, called_so, name_key, titled
from goodbooks.core.phrasing import listed
from goodbooks.core.telling import persons_called
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.lines.known import book_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.entry import Entry
    from goodbooks.desk.lines.known import Known

_LONGEST = 4
"""Of so many words a surname with its titles is, as in Prof. Dr. von Au."""


def with_whole_names(entry: Entry, known: Known, line: str, said: str) -> tuple[Entry, list[str]]:
    """The entry with whole names for first names, and a note for each; a name in brackets on the line, and somebody put into the book, stay as they stand; a refusal asks who is meant by a name that several bear. `said` is the line as it was typed, of which a surname may be known already."""
    names = [name for name in dict.fromkeys(people_in(entry)) if f"[{name}]" not in line]
    people = known.people() if names else []
    meant = {name: called_so(name, people) for name in names}
    if entry.kind != "person":
        _refuse_several(meant, known)
    whole = {name: found[0] for name, found in meant.items() if len(found) == 1}
    if not whole:
        return entry, [_taken(part, name) for name in names if (part := _surname_in(said, name))]
    if entry.kind == "person":
        (name, found), *_ = whole.items()
        return entry, [f'"{name}" is new in the book; did you mean {found}?']
    fields = tuple(
        (line_name, _put(raw, whole) if line_name in entry.people_lines else raw)
        for line_name, raw in entry.fields
    )
    who, to = (tuple(whole.get(name, name) for name in some) for some in (entry.who, entry.to))
    notes = [_taken(name, found) for name, found in whole.items()]
    return entry._replace(who=who, to=to, fields=fields), notes


def _refuse_several(meant: Mapping[str, tuple[str, ...]], known: Known) -> None:
    """Ask who is meant by a first name or a surname that several of the book bear."""
    for name, found in meant.items():
        several = persons_called(book_of(known, "person"), found) if len(found) > 1 else ()
        if len(several) > 1:
            why = f"“{name}” can be {listed(several, 'or')}"
            raise Refusal(why, f"write the whole name; for somebody else write [{name}]")


def _taken(said: str, name: str) -> str:
    return f"“{said}” is taken for {name}; for somebody else write [{said}]"


def _surname_in(line: str, name: str) -> str:
    """The surname, with its title, by which a sentence calls somebody whose whole name it does not hold; "" where it does not."""
    words = [word.strip(",;:") for word in line.split()]
    if name in line:
        return ""
    first, _, last = name_key(titled(name)[1]).partition(" ")
    sizes = range(min(_LONGEST, len(words)), 0, -1)
    parts = (
        " ".join(words[at : at + size]) for size in sizes for at in range(len(words) - size + 1)
    )
    return next(
        (
            part
            for part in parts
            if (not last or name_key(part) != first) and by_short_name(part, (name,))
        ),
        "",
    )


def _put(raw: str, whole: dict[str, str]) -> str:
    """Names in a line, each in full where it was the first name alone."""
    names = split_names(raw)
    return ", ".join(whole.get(name, name) for name in names) if not whole.keys().isdisjoint(names) else raw  # fmt: skip
