"""Starting a book where none stands, and where none stood that may be wanted back."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from goodbooks.desk.disk.drawer import drawer_of
from goodbooks.desk.ground.clock import system_clock
from goodbooks.desk.ground.handed_back import Added
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.shelved.memory import Memory
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from goodbooks.core.entry import Entry
    from goodbooks.desk.ground.clock import Clock
    from goodbooks.desk.shelved.library import Library


def is_gone(path: str, environ: Mapping[str, str]) -> bool:
    """Whether a book stood at that place, of which something is remembered, and stands there no more."""
    return not os.path.lexists(path) and bool(Memory(drawer_of(environ, path), path).known())


def is_away(path: str) -> bool:
    """Whether no file stands at the path of a book."""
    return bool(path) and not os.path.exists(path)


def refuse_missing(path: str, environ: Mapping[str, str]) -> None:
    """Refuse a place where a book stood that is gone: it may be wanted back."""
    if Memory(drawer_of(environ, path), path).known():
        from shlex import quote

        recover = f"goodbooks --book {quote(path)} recover"
        raise Refusal(
            f"there was a book at {path}, and it is missing; nothing was changed",
            f"{recover} prints what is remembered of it, and {recover} --forget lets it go, so that you can begin anew",
            NOTHING_CHANGED,
        )


def start(entries: Sequence[Entry], path: str, environ: Mapping[str, str]) -> Added:
    """Begin a new book with these entries; refused where a book stands or stood."""
    from goodbooks.desk.disk import whole
    from goodbooks.desk.texts.adding import remember, text_of

    refuse_missing(path, environ)
    memory = Memory(drawer_of(environ, path), path)
    text = text_of(entries)
    written = whole.create(os.path.abspath(path), text)
    with suppress(OSError):  # what is on the disk is there, remembered or not
        remember(memory, system_clock(None), path, written)
    return Added(text, path)


def put_back(library: Library, clock: Clock, path: str, text: str, wait: float) -> None:
    """Write what is remembered of a book into its file once more: all of it where the file is gone or holds nothing, else behind what it holds."""
    from goodbooks.desk.disk import whole
    from goodbooks.desk.texts.adding import add

    if not os.path.lexists(path):
        whole.create(path, text)
    elif not os.path.getsize(path):
        whole.replace(path, b"", text.encode(), wait)
    else:
        add(library, clock, path, read(text, library.kinds).entries, wait, is_exact=True)
