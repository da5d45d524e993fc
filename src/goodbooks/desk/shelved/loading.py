"""A book's files read whole and in order, a stretch at a time so that memory stays small."""

from __future__ import annotations

import gc
import os
from contextlib import contextmanager

from goodbooks.desk.disk import files
from goodbooks.desk.ground.refusals import MACHINE_FAILED, Refusal
from goodbooks.syntax.read import Kept
from goodbooks.syntax.stretches import stretches

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from goodbooks.core.entry import Kind
    from goodbooks.desk.disk.where import Where


def read_book(where: Where, kinds: Mapping[str, Kind]) -> Kept:
    """All entries of all files of a book, and every problem, without any index."""
    with too_large():
        return _read_all(where, kinds)


@contextmanager
def too_large() -> Iterator[None]:
    """Refuse, in a sentence, a book that the machine has not the memory to read."""
    try:
        yield
    except MemoryError:
        raise Refusal(
            "there is not enough memory to read the whole book; nothing was changed",
            "close other programs, or split the book into a folder with a file for each year",
            MACHINE_FAILED,
        ) from None


def _read_all(where: Where, kinds: Mapping[str, Kind]) -> Kept:
    kept = Kept([], [])
    with no_collecting():
        for path in _there(where):
            data, _ = files.read_whole(path)
            for _ in _into(kept, path, data, kinds):
                pass
    return kept


def bytes_of(where: Where) -> dict[str, bytes]:
    """What each file of a book holds, by its path."""
    return {path: files.read_whole(path)[0] for path in _there(where)}


def _there(where: Where) -> list[str]:
    return [path for path in where.files if files.stamp_of(path) is not None]


def _into(kept: Kept, path: str, data: bytes, kinds: Mapping[str, Kind]) -> Iterator[int]:
    """Put what one file's bytes say with the rest; gives after each stretch how far that is."""
    for part, done in stretches(data, os.path.basename(path), kinds):
        kept.entries.extend(part.entries)
        kept.problems.extend(part.problems)
        yield done


MANY = 50_000
"""So many values made in one go are a book's, which go when nobody holds them: to walk them all takes a tenth of a second and more."""


@contextmanager
def no_collecting() -> Iterator[None]:
    """Leave the collector off while many small values are made that all stay; it never walks those of a lifetime."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if gc.get_count()[0] > MANY:
                gc.freeze()
            gc.enable()
