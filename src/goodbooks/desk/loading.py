"""A book's files read whole and in order, a stretch at a time so that memory stays small."""

from __future__ import annotations

import gc
import os
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.desk import files
from goodbooks.desk.refusals import MACHINE_FAILED, Refusal
from goodbooks.syntax.decode import decode
from goodbooks.syntax.read import Kept, Reader

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from goodbooks.core.entry import Kind
    from goodbooks.desk.where import Where

_STRETCH = 1 << 20
_ENTRY_BEGINS = re.compile(r"\n(?=\d)")


class Stretch(NamedTuple):
    """What one stretch of a file gives, and how far into the file it reaches."""

    kept: Kept
    done: int


def stretches(
    data: bytes, file: str, kinds: Mapping[str, Kind], first_line: int = 1
) -> Iterator[Stretch]:
    """What the bytes of one file give, cut where entries begin."""
    text, problems = decode(data, file, first_line)
    yield Stretch(Kept([], list(problems)), 0)
    reader = Reader(kinds, file)
    at = 0
    while at < len(text):
        cut = _ENTRY_BEGINS.search(text, at + _STRETCH)
        end = cut.end() if cut else len(text)
        part = text[at:end] if at or cut else text
        kept = reader.read(part, first_line)
        first_line += part.count("\n")
        at = end
        yield Stretch(kept, end)


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
