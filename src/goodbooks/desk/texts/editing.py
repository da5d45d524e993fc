"""A part of a file written back: only where it is still what was shown, and so that no sign around it changes."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.desk.disk import files, whole
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.texts.adding import refuse_emptied
from goodbooks.desk.texts.parts import (
    Part,
    Seal,
    part_at,
    seal_of,
    spans_of,
    text_of,
    whereabouts_of,
    why_unfit,
    with_text,
)

if TYPE_CHECKING:
    from goodbooks.desk.shelved.library import Library
    from goodbooks.desk.texts.parts import Whereabouts


class Written(NamedTuple):
    """That a text stands in the file now: its seal there, and its first line."""

    seal: Seal
    line: int
    text: str


class Surprise(NamedTuple):
    """That the file is not what was shown; nothing was written.

    `seal` and `text` are of the same place as it is now, and None where that cannot be told.
    """

    seal: Seal | None
    line: int
    text: str


def save(
    library: Library,
    path: str,
    seal: Seal,
    text: str,
    wait: float,
    shown: str | None = None,
    *,
    is_put_back: bool = False,
) -> Written | Surprise:
    """Write a text in place of the part it was made from, in one critical section.

    Comparing and writing happen under the lock of all who write there: either nobody changed
    that part since it was shown, or nothing is written and what there is now is handed back.
    `shown` is its text as it was shown, where that is known. Into a file that lost everything only
    what `is_put_back` is written.
    """
    found: list[Written | Surprise] = []
    seen: list[bytes] = []

    def compose(now: bytes) -> bytes | None:
        place = whereabouts_of(seal, now, shown)
        if place is None or not place.is_as_it_was:
            found.append(_already(now, place, text) or surprise(seal, now, shown))
            return None
        data = _with(now, place, text)
        if not now and data and not is_put_back:
            _refuse_emptied(library, os.path.basename(path))
        end = place.end + len(data) - len(now)
        found.append(_written(data, place.start, end))
        seen.extend((now, data))
        return None if data == now else data

    if "\0" in text:
        raise _refused("the text holds the sign U+0000, which no book can keep", "delete it")
    whole.rewrite(path, compose, wait)
    if seen and seen[0] != seen[1]:
        _follow(library, path, seen[0], wait)
    return found[0]


def _with(now: bytes, place: Whereabouts, text: str) -> bytes:
    """The whole file with a text in place of one part of it."""
    old = now[place.start : place.end]
    line = now.count(b"\n", 0, place.start) + 1
    why = why_unfit(old, line)
    if why:
        raise _refused(why, "change it in a text editor")
    new = with_text(old, text, now)
    return now[: place.start] + new + now[place.end :]


def _refuse_emptied(library: Library, name: str) -> None:
    is_known = any(ack.file == name and ack.text for ack in library.memory.known())
    refuse_emptied(library, name, is_known=is_known)


def _refused(sentence: str, remedy: str) -> Refusal:
    return Refusal(f"{sentence}; nothing was written", remedy, NOTHING_CHANGED)


def _written(data: bytes, start: int, end: int) -> Written:
    line = data.count(b"\n", 0, start) + 1
    return Written(seal_of(data, start, end), line, text_of(data[start:end]))


def surprise(seal: Seal, now: bytes, shown: str | None) -> Surprise:
    """What there is now where a part was, if that can be told."""
    place = whereabouts_of(seal, now, shown)
    if place is None or why_unfit(now[place.start : place.end], 0):
        return Surprise(None, 1, "")
    made = _written(now, place.start, place.end)
    return Surprise(made.seal, made.line, made.text)


def surprise_at(path: str, seal: Seal, shown: str | None) -> Surprise:
    """What there is in a file now where a part was that somebody typed on."""
    data, _ = files.read_whole(path)
    return surprise(seal, data, shown)


def _already(now: bytes, place: Whereabouts | None, text: str) -> Written | None:
    """That just this text stands there already: it was sent twice, or two typed the same."""
    if place is None:
        return None
    made = _written(now, place.start, place.end)
    bare = text.replace("\r\n", "\n").rstrip("\n")
    return made if made.text.rstrip("\n") == bare else None


def _follow(library: Library, path: str, before: bytes, wait: float) -> None:
    """Tell the memory of what was added where it stands now, so that your own change is no loss."""
    with suppress(OSError, Refusal):  # what is on the disk is written, remembered or not
        fd = files.locked(path, wait)
        try:
            now = files.pread(fd, os.fstat(fd).st_size, 0)
            library.memory.follow(os.path.basename(path), before, now)
        finally:
            files.close(fd, path)


def part_after(path: str, seal: Seal) -> Part | None:
    """The part of a file that holds what was sealed, as it is now; None when that cannot be told."""
    data, _ = files.read_whole(path)
    place = whereabouts_of(seal, data)
    if place is None:
        return None
    spans = spans_of(data)
    number = max(n for n, span in enumerate(spans) if span.start <= place.start)
    return part_at(path, data, spans, number)
