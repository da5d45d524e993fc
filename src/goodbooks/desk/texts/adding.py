"""Adding entries to a file of the book: the last look under the lock, and the memory of it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from goodbooks.core.entry import refs_in
from goodbooks.core.fields import Refs, split_items
from goodbooks.desk.disk import files
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.lines.ids import numbered
from goodbooks.desk.shelved.memory import Ack, is_cut
from goodbooks.desk.texts.unfilled import refuse_unfilled
from goodbooks.syntax.decode import unreadable
from goodbooks.syntax.read import read
from goodbooks.syntax.write import write

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from goodbooks.core.entry import Entry, Kind
    from goodbooks.desk.disk.files import Open, Written
    from goodbooks.desk.ground.clock import Clock
    from goodbooks.desk.shelved.library import Library
    from goodbooks.desk.shelved.memory import Memory


def text_of(entries: Iterable[Entry]) -> str:
    """The entries as text, each closed by a blank line."""
    return "".join(write(entry) + "\n" for entry in entries)


def entries_in(text: str, kinds: Mapping[str, Kind]) -> list[Entry]:
    """The entries of a text that was added."""
    return read(text, kinds).entries


def add(
    library: Library,
    clock: Clock,
    path: str,
    entries: Sequence[Entry],
    wait: float,
    *,
    is_exact: bool = False,
) -> str:
    """Append entries to a file and remember that they were; gives the text that was written.

    An id that somebody took a moment ago is numbered on, unless they must stay as they are.
    """
    if not is_exact:
        refuse_unfilled(entries)
    name = os.path.basename(path)
    said = (ack for ack in reversed(library.memory.known()) if ack.file == name and ack.text)
    last = next(said, None)
    text = ""

    def compose(file: Open) -> str:
        nonlocal text
        _refuse_unfit(library, file, name, is_known=last is not None)
        if last is not None and is_cut(last, file.size, file.read(min(last.start, file.size))):
            library.memory.remember(last._replace(is_cut=True))
        taken = set() if is_exact else _ids_since(library, file, name)
        text = text_of(_renamed(entries, taken) if taken else entries)
        return text

    files.append(
        path, compose, wait, lambda written: remember(library.memory, clock, path, written)
    )
    return text


def remember(memory: Memory, clock: Clock, path: str, written: Written) -> None:
    """Keep what was written, so that its loss would be seen; a book begun empty has nothing to lose."""
    if not written.data:
        return
    memory.remember(Ack(str(clock), os.path.basename(path), written.start, written.data.decode()))


def _refuse_unfit(library: Library, file: Open, name: str, *, is_known: bool) -> None:
    """No adding to a file that is no text, nor to one that lost everything it held."""
    wrong = unreadable(file.head, name)
    if wrong is not None:
        raise Refusal(
            f"{wrong.code}: {name}: {wrong.reason}; nothing was changed",
            wrong.remedy,
            NOTHING_CHANGED,
        )
    if not file.size:
        refuse_emptied(library, name, is_known=is_known)


def refuse_emptied(library: Library, name: str, *, is_known: bool) -> None:
    """Write nothing into a file that holds nothing now and held entries: they could be wanted back."""
    found = library.as_it_was()
    row = found.files().get(name) if found else None
    if is_known or (row and row.entries):
        raise Refusal(
            f"emptied: {name} held entries and holds nothing now; nothing was changed",
            "goodbooks recover prints them; put them back, or say goodbooks recover --forget",
            NOTHING_CHANGED,
        )


def _ids_since(library: Library, file: Open, name: str) -> set[str]:
    """The ids that stand in the last stretch of the file, where another add may just have been."""
    start = max(file.size - (64 << 10), 0)
    text = file.read(start).decode(errors="replace")
    kept = read(text[text.find("\n") + 1 :] if start else text, library.kinds, name)
    return {entry.id for entry in kept.entries if entry.id}


def _renamed(entries: Sequence[Entry], taken: set[str]) -> list[Entry]:
    """The entries, with another id where somebody took it a moment ago."""
    new: dict[str, str] = {}
    found = []
    for entry in entries:
        wish = entry.id
        if wish is not None and wish in taken:
            wish = new[wish] = numbered(wish, taken.__contains__)
        if wish is not None:
            taken.add(wish)
        found.append(_pointing(entry._replace(id=wish), new) if new else entry)
    return found


def _pointing(entry: Entry, new: dict[str, str]) -> Entry:
    """An entry that points to another added with it, by the id that one has now."""
    if not new or not refs_in(entry):
        return entry
    links = tuple(new.get(ref, ref) for ref in entry.links)
    wanted = entry.names_of(Refs)
    fields = tuple((name, _refs(raw, new) if name in wanted else raw) for name, raw in entry.fields)
    return entry._replace(links=links, fields=fields)


def _refs(raw: str, new: dict[str, str]) -> str:
    refs = (item.removeprefix("^") for item in split_items(raw))
    return ", ".join("^" + new.get(ref, ref) for ref in refs)
