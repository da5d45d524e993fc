"""A book's files read whole and in order, a stretch at a time so that memory stays small."""

from __future__ import annotations

import gc
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from goodbooks.desk import files
from goodbooks.desk.refusals import MACHINE_FAILED, Refusal
from goodbooks.syntax.read import Kept
from goodbooks.syntax.stretches import stretches

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from goodbooks.core.entry import Kind
    from goodbooks.desk.where import Where


def read_book(where: Where, kinds: Mapping[str, Kind]) -> Kept:
    """All entries of all files of a book, and every problem, without any index."""
    try:
        return _read_all(where, kinds)
    except MemoryError:
        raise Refusal(
            "there is not enough memory to read the whole book; nothing was changed",
            "close other programs, or split the book into a folder with a file for each year",
            MACHINE_FAILED,
        ) from None


def _read_all(where: Where, kinds: Mapping[str, Kind]) -> Kept:
    kept = Kept([], [])
    with no_collecting():
        for path in where.files:
            if files.stamp_of(path) is None:
                continue
            data, _ = files.read_whole(path)
            for part, _ in stretches(data, os.path.basename(path), kinds):
                kept.entries.extend(part.entries)
                kept.problems.extend(part.problems)
    return kept


@contextmanager
def no_collecting() -> Iterator[None]:
    """Leave the collector off while many small values are made that all stay."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
