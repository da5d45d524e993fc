"""Where a first book would live, and making it there for a door that asks in a form."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from goodbooks.core.scope import Scope
from goodbooks.desk.disk.places import FIRST_BOOK, data_folder
from goodbooks.desk.disk.where import DEMO, whole_path
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.texts.starting import start

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.ground.handed_back import Added


def place_for(named: str | None, environ: Mapping[str, str], cwd: str) -> str:
    """The path where the book would be begun: the one named, or the user's own."""
    said = named or environ.get("GOODBOOKS_BOOK", "")
    if said and not said.startswith(DEMO):
        return whole_path(said, environ, cwd)
    return os.path.join(data_folder(environ), FIRST_BOOK)


def place_meant(place: str, environ: Mapping[str, str], cwd: str) -> str:
    """The whole path of what was typed as a place; the usual one where nothing was."""
    return whole_path(place, environ, cwd) if place else place_for(None, environ, cwd)


def begun(entries: Sequence[Entry], place: str, environ: Mapping[str, str], cwd: str) -> Added:
    """Begin a book at that place; refused where something stands or stood."""
    path = place_meant(place, environ, cwd)
    if not path.endswith(".book"):
        raise Refusal("the name of a book ends in .book", f"name it {path}.book")
    if os.path.lexists(path):
        raise Refusal(
            f"there is something at {path} already",
            "name another place; nothing was changed",
            NOTHING_CHANGED,
        )
    return start(entries, path, environ)


def is_unasked(desk: Desk) -> bool:
    """Whether the book is one's own and introduces nobody yet, so that the first questions can still be answered."""
    return (
        desk.where.is_own and not desk.open(Scope(desk.clock.today, kinds=("person",))).book.entries
    )
