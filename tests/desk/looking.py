"""What stands in a book, read through the desk and straight from the file, to be compared."""

from __future__ import annotations

import os
import threading
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.book import Book
from goodbooks.core.scope import Scope
from goodbooks.desk import checking
from goodbooks.syntax.read import read
from strategies import KINDS

if TYPE_CHECKING:
    import pytest

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.ground.handed_back import Checked
    from goodbooks.desk.shelved.last_reading import LastReading

TODAY = date(2026, 11, 3)
EVERYTHING = Scope(TODAY, is_everything=True)
OLD = 1_700_000_000_000_000_000


def entries(desk: Desk, scope: Scope = EVERYTHING) -> list[tuple[Entry, int]]:
    return [(entry, entry.place.line) for entry in desk.open(scope).book.written]


def titles(desk: Desk) -> list[str]:
    """The titles of a book's entries, in the order of its lines."""
    return [str(title) for (title,) in desk.query("select title from entries order by line").rows]


def content(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def from_file(path: str) -> list[tuple[Entry, int]]:
    with open(path, encoding="utf-8", newline="") as file:
        kept = read(file.read(), KINDS, os.path.basename(path))
    return [(entry, entry.place.line) for entry in Book(kept.entries).written]


def aged(path: str, stamp: int = OLD) -> None:
    """Let a file look as if nobody had touched it for years."""
    os.utime(path, ns=(stamp, stamp))


def put(path: str, text: str, stamp: int = OLD) -> None:
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    aged(path, stamp)


def until_ended(name: str) -> None:
    """Wait for whatever is done behind the answers under a name, “looking” or “index”."""
    for thread in threading.enumerate():
        if thread.name == name:
            thread.join()


class HeldBack(NamedTuple):
    """A look at a whole book that says when it has begun, and goes on when it is let."""

    begun: threading.Event
    go_on: threading.Event


def held_back(monkeypatch: pytest.MonkeyPatch) -> HeldBack:
    """From now on each look at a whole book is held back."""
    held, look = HeldBack(threading.Event(), threading.Event()), checking.look

    def slow(last: LastReading, today: date) -> Checked:
        held.begun.set()
        assert held.go_on.wait(10)
        return look(last, today)

    monkeypatch.setattr(checking, "look", slow)
    return held
