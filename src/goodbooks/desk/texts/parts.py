"""A file of the book in parts that can be shown and edited, each of whole entries, with a seal of what was shown."""

from __future__ import annotations

import os
import re
from codecs import BOM_UTF8
from hashlib import blake2b
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.desk.disk import files
from goodbooks.syntax.decode import unreadable

if TYPE_CHECKING:
    from goodbooks.desk.disk.where import Where

USUAL = 32 << 10
"""So many bytes and a little more make a part, which a browser colours in a few thousand elements; a shorter file is one."""
MOST = 1 << 20
"""A part that is longer still, for an entry is never cut, is shown and not edited."""
_ENTRY_BEGINS = re.compile(rb"\n(?=\d)")
_DAY = re.compile(rb"\d{4}-\d\d-\d\d")
_LONE_RETURN = re.compile(rb"\r(?!\n)")


class Span(NamedTuple):
    """Where a part of a file lies: its bytes, and its first line from 1."""

    start: int
    end: int
    line: int
    day: str


class Seal(NamedTuple):
    """What a part was when it was shown: where it lay, and digests of it and of all around it."""

    start: int
    length: int
    behind: int
    before_mark: str
    mark: str
    behind_mark: str

    def __str__(self) -> str:
        return "-".join(map(str, self))


class Part(NamedTuple):
    """A part of a file as it is now: the file's name, which part it is of how many, and its bytes."""

    file: str
    number: int
    spans: tuple[Span, ...]
    data: bytes
    seal: Seal

    @property
    def line(self) -> int:
        """Its first line in the file, from 1."""
        return self.spans[self.number].line

    @property
    def text(self) -> str:
        """Its text as a form shows it: lines end in LF, and a byte-order mark stays outside."""
        return text_of(self.data)

    @property
    def unfit(self) -> str:
        """Why a form could not give its bytes back as they are; "" when it can."""
        return why_unfit(self.data, self.line)


def key_of(name: str) -> str:
    """What stands for a file's name in an address."""
    return blake2b(os.fsencode(name), digest_size=6).hexdigest()


def name_of(path: str) -> str:
    """A file's name, without the folder it lies in."""
    return os.path.basename(path)


def path_by(key: str, where: Where) -> str:
    """The path of the book's file that a key stands for; "" for none."""
    found = (path for path in where.files if key_of(os.path.basename(path)) == key)
    return next(found, "")


def part_of(path: str, line: int = 0) -> Part:
    """The part of a file that holds a line; the last one without a line."""
    data, _ = files.read_whole(path)
    spans = spans_of(data)
    number = len(spans) - 1
    if line > 0:
        number = max(n for n, span in enumerate(spans) if span.line <= max(line, 1))
    return part_at(path, data, spans, number)


def part_at(path: str, data: bytes, spans: tuple[Span, ...], number: int) -> Part:
    """One of the parts of a file's bytes."""
    start, end, _, _ = spans[number]
    return Part(os.path.basename(path), number, spans, data[start:end], seal_of(data, start, end))


def spans_of(data: bytes) -> tuple[Span, ...]:
    """Where the parts of these bytes lie, one behind the other; they are cut where entries begin."""
    found: list[Span] = []
    at, line = 0, 1
    while True:
        cut = _ENTRY_BEGINS.search(data, at + USUAL) if len(data) - at > USUAL * 3 // 2 else None
        end = cut.end() if cut else len(data)
        day = _DAY.match(data, at + 3 if data.startswith(BOM_UTF8, at) else at)
        found.append(Span(at, end, line, day[0].decode() if day else ""))
        if end == len(data):
            return tuple(found)
        line += data.count(b"\n", at, end)
        at = end


def seal_of(data: bytes, start: int, end: int) -> Seal:
    """The seal of a stretch of a file's bytes."""
    view = memoryview(data)
    marks = [_mark_of(part) for part in (view[:start], view[start:end], view[end:])]
    return Seal(start, end - start, len(data) - end, *marks)


def _mark_of(data: bytes | memoryview) -> str:
    """A digest of bytes."""
    return blake2b(data, digest_size=12).hexdigest()


def seal_from(said: str) -> Seal | None:
    """A seal as a form gives it back; None when it is none."""
    words = said.split("-")
    if len(words) != 6 or not all(word.isascii() and word.isalnum() for word in words):
        return None
    numbers = words[:3]
    if not all(word.isdecimal() and len(word) < 16 for word in numbers):
        return None
    start, length, behind = map(int, numbers)
    return Seal(start, length, behind, *words[3:])


class Whereabouts(NamedTuple):
    """Where a sealed part lies in a file now, and whether it is what it was."""

    start: int
    end: int
    is_as_it_was: bool


def whereabouts_of(seal: Seal, data: bytes, shown: str | None = None) -> Whereabouts | None:
    """Where a part that was shown lies in the file's bytes now; None when that cannot be told.

    A part at the end of the file goes on to its end: what was added there is a change of it.
    Its text, where it is still known, finds a part that moved while other parts changed too.
    """
    view = memoryview(data)
    start, end = seal.start, len(data) - seal.behind
    is_before = start <= len(data) and _mark_of(view[:start]) == seal.before_mark
    is_behind = end >= 0 and _mark_of(view[end:]) == seal.behind_mark
    if is_before and is_behind and start <= end:
        return Whereabouts(start, end, _mark_of(view[start:end]) == seal.mark)
    if is_before and seal.behind and _mark_of(view[start : start + seal.length]) == seal.mark:
        return Whereabouts(start, start + seal.length, is_as_it_was=True)
    first = end - seal.length
    if is_behind and first >= 0 and _mark_of(view[first:end]) == seal.mark:
        return Whereabouts(first, end, is_as_it_was=True)
    return _found(seal, data, shown) if shown else None


def _found(seal: Seal, data: bytes, shown: str) -> Whereabouts | None:
    """The one place where a text stands, its lines ended in either way."""
    for line_end in ("\n", "\r\n"):
        wanted = shown.replace("\n", line_end).encode()
        start = data.find(wanted)
        if start >= 0 and data.find(wanted, start + 1) < 0 and _mark_of(wanted) == seal.mark:
            end = start + seal.length if seal.behind else len(data)
            return Whereabouts(start, end, end == start + seal.length)
    return None


def text_of(data: bytes) -> str:
    """The text of a part's bytes as a form shows it."""
    return data.removeprefix(BOM_UTF8).decode(errors="replace").replace("\r\n", "\n")


def why_unfit(data: bytes, line: int) -> str:
    """Why these bytes cannot go through a form and come back the same, in a sentence; "" if they can."""
    if line == 1 and (wrong := unreadable(data, "")) is not None:
        return f"{wrong.reason}; {wrong.remedy}"
    if len(data) > MOST:
        return "this part is one entry of more than a megabyte, which is more than the page edits at once"
    try:
        data.decode()
    except UnicodeDecodeError as error:
        at = line + data.count(b"\n", 0, error.start)
        return f"line {at} holds a byte that is not UTF-8; type the sign again in an editor that knows the encoding"
    odd = data.find(b"\0")
    if odd < 0 and (found := _LONE_RETURN.search(data)):
        odd = found.start()
    if odd >= 0:
        at = line + data.count(b"\n", 0, odd)
        return f"line {at} holds a sign that a browser would not give back as it is"
    return ""


def with_text(data: bytes, text: str, whole: bytes) -> bytes:
    """A part's bytes with this text instead, in the file's own kind of line ends.

    Lines that were not touched keep their bytes, whatever they end in. A text that was changed
    gets an end to its last line.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    old = data.removeprefix(BOM_UTF8).decode()
    if text == old.replace("\r\n", "\n"):
        return data
    if text and not text.endswith("\n"):
        text += "\n"
    mark = BOM_UTF8 if data.startswith(BOM_UTF8) else b""
    return mark + _lined(old, text, _line_end(data) or _line_end(whole) or "\n").encode()


def _line_end(data: bytes) -> str:
    """The kind of line end that most lines of the bytes have; "" when there is none."""
    lines, returns = data.count(b"\n"), data.count(b"\r\n")
    return "" if not lines else "\r\n" if returns * 2 > lines else "\n"


def _lined(old: str, text: str, line_end: str) -> str:
    """The text with line ends: an old one where the line stands as it stood, else the usual one."""
    before = old.split("\n")
    ends = {line.endswith("\r") for line in before[:-1]}
    if len(ends) < 2:
        return text.replace("\n", line_end)
    bare = [line.removesuffix("\r") for line in before[:-1]] + before[-1:]
    lines = text.split("\n")
    head = same_at_begin(bare[:-1], lines[:-1])
    tail = same_at_end(bare[head:-1], lines[head:-1])
    kept_head = "".join(line + "\n" for line in before[:head])
    kept_tail = "".join(line + "\n" for line in before[len(before) - 1 - tail : -1])
    fresh = "".join(line + line_end for line in lines[head : len(lines) - 1 - tail])
    return kept_head + fresh + kept_tail + lines[-1]


def same_at_begin(one: list[str], other: list[str]) -> int:
    """How many lines two lists share at their beginning."""
    most = min(len(one), len(other))
    return next((n for n in range(most) if one[n] != other[n]), most)


def same_at_end(one: list[str], other: list[str]) -> int:
    """How many lines two lists share at their end."""
    return same_at_begin(one[::-1], other[::-1])
