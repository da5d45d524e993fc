"""Entries that stand only in a conflict copy, and ids for entries that have none."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.regex import regex
from goodbooks.desk.disk import files, sync, whole
from goodbooks.desk.disk.where import copies_of
from goodbooks.desk.ground.handed_back import Change
from goodbooks.desk.ground.refusals import MACHINE_FAILED, NOTHING_CHANGED, Refusal
from goodbooks.desk.lines.ids import new_id
from goodbooks.desk.shelved.loading import no_collecting
from goodbooks.syntax.decode import decode
from goodbooks.syntax.read import read
from goodbooks.syntax.stretches import stretches

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from goodbooks.core.entry import Entry, Kind
    from goodbooks.core.scope import Source
    from goodbooks.desk.disk.where import Where

_CHUNK = 1 << 16
_WORD_BEGINS = regex(r"(?<!\S)(?=[#^]|for\s|by\s)")


class Copy(NamedTuple):
    """A conflict copy, the book's file it is a copy of, and the entries only it has."""

    path: str
    of: str
    entries: tuple[Entry, ...]

    @property
    def name(self) -> str:
        """What its file is called."""
        return os.path.basename(self.path)

    @property
    def sentence(self) -> str:
        """What is said of it."""
        name, count = self.name, len(self.entries)
        if not count:
            return f"conflict-copy: {name} holds nothing the book lacks; you can delete it"
        entries = "1 entry" if count == 1 else f"{count:,} entries"
        return f"conflict-copy: {name} holds {entries} the book lacks; goodbooks merge adds them"


def copies(where: Where, kinds: Mapping[str, Kind], source: Source) -> list[Copy]:
    """Every conflict copy beside the book, with the entries found only there."""
    found = []
    for path in copies_of(where):
        folder, name = os.path.split(path)
        of = os.path.join(folder, sync.original(name, frozenset(os.listdir(folder))))
        try:
            found.append(Copy(path, of, tuple(_only_there(path, of, kinds, source))))
        except Refusal as refusal:
            if refusal.code != MACHINE_FAILED:
                raise
    return found


def _only_there(path: str, of: str, kinds: Mapping[str, Kind], source: Source) -> list[Entry]:
    theirs, _ = files.read_whole(path)
    ours = files.read_whole(of)[0] if files.stamp_of(of) else b""
    start = _where_they_part(theirs, ours)
    name = os.path.basename(path)
    with no_collecting():
        mine = {entry for part, _ in stretches(ours[start:], name, kinds) for entry in part.entries}
        rest = [
            entry for part, _ in stretches(theirs[start:], name, kinds) for entry in part.entries
        ]
    fresh = dict.fromkeys(entry for entry in rest if entry not in mine)
    return [entry for entry in fresh if not is_written(source, entry)]


def _where_they_part(one: bytes, other: bytes) -> int:
    """The last place where an entry begins before two texts differ."""
    at = 0
    while at < len(one) and one[at : at + _CHUNK] == other[at : at + _CHUNK]:
        at += _CHUNK
    same = one[at : at + _CHUNK]
    at += next((n for n, (a, b) in enumerate(zip(same, other[at:], strict=False)) if a != b), 0)
    while at > 0:
        at = one.rfind(b"\n", 0, at)
        if one[at + 1 : at + 2].isdigit() and at > 0:
            return at + 1
    return 0


def is_written(source: Source, entry: Entry) -> bool:
    """Whether the book has an entry that says just this."""
    key = f"i:{entry.id}" if entry.id else "k:" + entry.kind
    numbers = sorted(source.numbers([key], entry.on))
    return entry in source.entries(numbers)


def changes(paths: Sequence[str], kinds: Mapping[str, Kind]) -> list[Change]:
    """What giving an id to every entry without one would change: one line each."""
    texts = {path: decode(files.read_whole(path)[0], os.path.basename(path)).text for path in paths}
    kept = {path: read(text, kinds, path).entries for path, text in texts.items()}
    taken = {entry.id for entries in kept.values() for entry in entries if entry.id}
    found = []
    for path, entries in kept.items():
        lines = texts[path].split("\n")
        for entry in entries:
            if entry.id is None:
                wish = new_id(entry, taken.__contains__)
                old = lines[entry.place.line - 1].removesuffix("\r")
                new = _with_id(old, wish, kinds)
                if new:
                    taken.add(wish)
                    found.append(Change(path, entry.place.line, old, new))
    return found


def _with_id(line: str, ref: str, kinds: Mapping[str, Kind]) -> str:
    """The head with an id in it, where it reads as the same entry; "" if it never does."""
    before = read(line, kinds).entries
    for at in _places(line):
        new = f"{line[:at].rstrip()} ^{ref} {line[at:].lstrip()}".rstrip()
        now = read(new, kinds).entries
        if before and now == [before[0]._replace(id=ref)]:
            return new
    return ""


def _places(line: str) -> Iterable[int]:
    """Where an id could stand: after the title, before the first word of the tail, at the end."""
    yield max(line.rfind(mark) for mark in '"”“') + 1 or len(line)
    for found in _WORD_BEGINS.finditer(line):
        yield found.start()
    yield len(line)


def apply(wanted: Sequence[Change], wait: float) -> None:
    """Make the changes, file by file; refused where a line is no longer what it was."""
    for path in dict.fromkeys(change.file for change in wanted):
        seen, _ = files.read_whole(path)
        lines = seen.removeprefix(b"\xef\xbb\xbf").split(b"\n")
        mark = seen[:3] if seen.startswith(b"\xef\xbb\xbf") else b""
        for change in wanted:
            if change.file == path:
                _change(lines, change)
        whole.replace(path, seen, mark + b"\n".join(lines), wait)


def _change(lines: list[bytes], change: Change) -> None:
    line = lines[change.line - 1] if change.line <= len(lines) else b""
    ending = b"\r" if line.endswith(b"\r") else b""
    if line.removesuffix(b"\r") != change.old.removeprefix("\ufeff").encode():
        raise Refusal(
            f"line {change.line} of {os.path.basename(change.file)} was changed meanwhile; nothing was written",
            "look at it again: goodbooks tidy",
            NOTHING_CHANGED,
        )
    lines[change.line - 1] = change.new.removeprefix("\ufeff").encode() + ending
