"""Which entry of the book is meant by an id, the beginning of one, a title or a digest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.book import Book
from goodbooks.core.scope import Scope, within
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.lines.ids import whole_id
from goodbooks.desk.shelved.knowing import known_of

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.entry import Entry
    from goodbooks.desk.shelved.library import Library

_REMEDY = "goodbooks find shows the entries there are"


def entry_meant(library: Library, today: date, ref: str, kind: str = "") -> Entry:
    """One entry as it stands now: by ^id, id, an id's beginning, title or @digest; of this kind alone, where one is said."""
    if ref.startswith("@"):
        return _of_digest(library, ref)
    name = ref.removeprefix("^")
    return _by_id(library, today, name) or _begun(library, today, name, kind)


def _of_digest(library: Library, ref: str) -> Entry:
    every, _ = library.ask(lambda source: source.everything())
    found = next((e for e in every if e.id is None and e.ref == ref), None)
    if found is None:
        raise Refusal(f"there is no entry {ref}", _REMEDY)
    return found


def _by_id(library: Library, today: date, name: str) -> Entry | None:
    scope = Scope(today, ids=(name,))
    entries, _ = library.ask(lambda source: within(source, scope))
    written = next((entry for entry in entries if entry.id == name), None)
    return Book(entries).get(name) or written


def _begun(library: Library, today: date, said: str, kind: str) -> Entry:
    """The entry whose id begins like that, or whose title it is."""
    known = known_of(library)
    name = whole_id(said, known.ids(), lambda: known.of_kind(kind))
    found = _by_id(library, today, name)
    if found is None:
        raise Refusal(f"there is no entry ^{said}", _REMEDY)
    return found
