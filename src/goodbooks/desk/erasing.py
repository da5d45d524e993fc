"""Erasing one person: what goes whole, what stays without the name, and where else it is mentioned."""

from __future__ import annotations

import os
import re
from bisect import bisect_right
from codecs import BOM_UTF8
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.book import Book
from goodbooks.core.entry import people_in
from goodbooks.core.fields import People, Refs, split_items, split_names
from goodbooks.core.names import ME
from goodbooks.desk import files
from goodbooks.desk.answers import Change
from goodbooks.desk.called import SOMEBODY, Called, called, pattern
from goodbooks.desk.refusals import NOTHING_CHANGED, Refusal
from goodbooks.syntax.decode import unreadable
from goodbooks.syntax.lines import split_field
from goodbooks.syntax.quoting import name_text
from goodbooks.syntax.read import Reader, read
from goodbooks.syntax.write import write

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from goodbooks.core.entry import Entry, Kind

_CONTINUING = frozenset({"outcome", "answer"})
_PROTECTED = re.compile(r"\d{4}-\d\d-\d\d\s+(?:\d\d:\d\d\s+)?\S+|\s+[A-Za-z][A-Za-z-]*:(?=\s|$)")
_LINK = re.compile(r"\s+for \^(\S+)")
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"?|[“„][^”]*”?')


class Row(NamedTuple):
    """A line that stays: its number in the file as it is, its text, and the carriage return it may end in."""

    line: int
    text: str
    end: str


class Sheet(NamedTuple):
    """One file of the book: what was seen of it, its lines without what goes, and what they must read as."""

    path: str
    seen: bytes
    rows: tuple[Row, ...]
    entries: tuple[Entry, ...]


class Mention(NamedTuple):
    """A line that still holds a name: as it stands, and as it would; `is_part` for a word that may be theirs."""

    path: str
    line: int
    old: str
    new: str
    is_part: bool


class Erasure(NamedTuple):
    """What erasing a person would do to the book."""

    who: Called
    sheets: tuple[Sheet, ...]
    gone: tuple[Entry, ...]
    changes: tuple[Change, ...]
    mentions: tuple[Mention, ...]


def planned(paths: Sequence[str], kinds: Mapping[str, Kind], name: str) -> Erasure:
    """What would go, stay and be changed; writes nothing."""
    seen = {path: files.read_whole(path)[0] for path in paths}
    kept = {path: read(_text(path, data), kinds, path).entries for path, data in seen.items()}
    book = Book([entry for entries in kept.values() for entry in entries])
    if book.is_me(name):
        why = "that is you, and the whole book is yours"
        raise Refusal(why, "to let go of all of it, delete the book's files", NOTHING_CHANGED)
    who = called(book, name)
    gone = _gone(book, who)
    refs = {entry.id for entry in gone if entry.id}
    names = pattern((*who.whole, *who.parts))
    going = _Going(book, who, gone, refs, names, Reader(kinds, ""), {})
    found = [_without(path, data, kept[path], going) for path, data in seen.items()]
    sheets = [sheet for sheet, _ in found]
    changes = [change for _, changed in found for change in changed]
    found_mentions = [one for sheet in sheets for one in mentions(sheet.path, sheet.rows, who)]
    found_mentions.sort(key=lambda one: one.is_part)
    in_order = tuple(entry for entry in book.written if entry in gone)
    return Erasure(who, tuple(sheets), in_order, tuple(changes), tuple(found_mentions))


def _text(path: str, data: bytes) -> str:
    """The text of a file, line for line, whatever its bytes."""
    wrong = unreadable(data, os.path.basename(path))
    if wrong is not None:
        why = f"{wrong.code}: {os.path.basename(path)}: {wrong.reason}; nothing was changed"
        raise Refusal(why, wrong.remedy, NOTHING_CHANGED)
    return data.removeprefix(BOM_UTF8).decode(errors="surrogateescape")


def _gone(book: Book, who: Called) -> set[Entry]:
    """The entries about them and nobody else, and what only continues those.

    What corrects, takes back, answers or settles an entry that stays, stays with it.
    """
    gone: set[Entry] = set()
    by_id = {entry.id: entry for entry in reversed(book.written) if entry.id}
    known = {name: who.is_named_by(book, name) for name in _all_names(book)}
    theirs = [
        entry
        for entry in book.written
        if entry.kind == "person" or all(known[n] or book.is_me(n) for n in people_in(entry))
    ]
    while True:
        fresh = {
            entry for entry in theirs if entry not in gone and _goes(book, who, entry, gone, by_id)
        }
        if not fresh:
            return gone
        gone |= fresh


def _all_names(book: Book) -> set[str]:
    return {name for entry in book.written for name in people_in(entry)}


def _goes(
    book: Book, who: Called, entry: Entry, gone: set[Entry], by_id: Mapping[str, Entry]
) -> bool:
    if entry.kind == "person":
        return bool(entry.who) and who.is_named_by(book, entry.who[0])
    names = [name for name in people_in(entry) if not book.is_me(name)]
    if not all(who.is_named_by(book, name) for name in names):
        return False
    refs = (*entry.amends, *entry.withdraws, *(entry.links if entry.kind in _CONTINUING else ()))
    continued = [by_id[ref] for ref in refs if ref in by_id and by_id[ref] is not entry]
    return all(other in gone for other in continued) if continued else bool(names)


def _without(
    path: str, data: bytes, entries: Sequence[Entry], going: _Going
) -> tuple[Sheet, list[Change]]:
    """One file without what goes and without the name in what stays; and each change of a line."""
    raw = _text(path, data).split("\n")
    ends = ["\r" if line.endswith("\r") else "" for line in raw]
    lines = [line.removesuffix("\r") for line in raw]
    starts = [entry.place.line - 1 for entry in entries]
    first = starts[0] if starts else len(lines)
    rows = [Row(at + 1, lines[at], ends[at]) for at in range(first)]
    expected: list[Entry] = []
    changes: list[Change] = []
    for entry, start, limit in zip(entries, starts, [*starts[1:], len(lines)], strict=True):
        end = _end_of(lines, start, limit)
        block = lines[start:end]
        if entry in going.gone:
            while end < limit - (limit == len(lines)) and not lines[end].strip():
                end += 1
        else:
            wanted = going.nameless(entry)
            new = list(enumerate(block))
            if wanted != entry:
                new = _edited(block, entry, wanted, going)
            rows += [Row(start + at + 1, line, ends[start + at]) for at, line in new]
            changes += _changes(path, start + 1, block, [line for _, line in new])
            expected.append(wanted)
        rows += [Row(at + 1, lines[at], ends[at]) for at in range(end, limit)]
    return Sheet(path, data, tuple(rows), tuple(expected)), changes


def _end_of(lines: Sequence[str], start: int, limit: int) -> int:
    """Behind the last line that belongs to the entry that begins at a line."""
    end = start + 1
    for at in range(start + 1, limit):
        if lines[at].strip() and not lines[at][0].isspace() and lines[at][0] != ";":
            break
        if lines[at].strip() and lines[at][0] != ";":
            end = at + 1
    return end


class _Going(NamedTuple):
    """Who goes, from which book, with which entries and their ids; what finds the name, and what was asked already."""

    book: Book
    who: Called
    gone: set[Entry]
    refs: set[str]
    names: re.Pattern[str]
    reader: Reader
    known: dict[str, bool]

    def nameless(self, entry: Entry) -> Entry:
        """An entry that stays: somebody in place of the name, and nothing that points to what goes."""
        fields = ((name, self.value(entry, name, raw), raw) for name, raw in entry.fields)
        return entry._replace(
            who=self._put(entry.who),
            to=self._put(entry.to),
            links=tuple(ref for ref in entry.links if ref not in self.refs),
            fields=tuple((name, value) for name, value, raw in fields if value or not raw),
        )

    def value(self, entry: Entry, name: str, raw: str) -> str:
        """What stands in a field then; "" when its whole line goes."""
        if name in entry.names_of(People):
            names = split_names(raw)
            if not any(map(self._is_theirs, names)):
                return raw
            if name != "readers":
                return _listed(self._put(names))
            # never for more readers than before: with nobody left it is for me
            return _listed([one for one in names if not self._is_theirs(one)]) or ME
        refs = [item.removeprefix("^") for item in split_items(raw)]
        if name in entry.names_of(Refs) and self.refs.intersection(refs):
            return ", ".join("^" + ref for ref in refs if ref not in self.refs)
        return raw

    def _put(self, names: Sequence[str]) -> tuple[str, ...]:
        return tuple(SOMEBODY if self._is_theirs(name) else name for name in names)

    def _is_theirs(self, name: str) -> bool:
        if name not in self.known:
            self.known[name] = self.who.is_named_by(self.book, name)
        return self.known[name]


def _listed(names: Sequence[str]) -> str:
    return ", ".join(name_text(name) for name in names)


def _edited(
    block: Sequence[str], entry: Entry, wanted: Entry, going: _Going
) -> list[tuple[int, str]]:
    """The lines of an entry changed where they must be, each with its place in the entry.

    They are written anew only where changing words in them does not do.
    """
    new = [(0, _head(block[0], going.names, going.refs))]
    for at, line in enumerate(block[1:], 1):
        key, raw = split_field(line.strip())
        value = going.value(entry, key, raw) if (key, raw) in entry.fields else raw
        if value == raw:
            new.append((at, line))
        elif value:
            new.append((at, line.rstrip().removesuffix(raw) + value))
    if going.reader.read("\n".join(line for _, line in new) + "\n").entries == [wanted]:
        return new
    comments = [line for line in block[1:] if line.lstrip()[:1] == ";"]
    whole = [*write(wanted).rstrip("\n").split("\n"), *comments]
    return [(min(at, len(block) - 1), line) for at, line in enumerate(whole)]


def _head(line: str, names: re.Pattern[str], refs: set[str]) -> str:
    """A head with somebody for the name outside its quotation marks, and without links to what goes."""
    found = _PROTECTED.match(line)
    at = found.end() if found else 0
    parts, end = [line[:at]], at
    for quoted in _QUOTED.finditer(line, at):
        parts += [names.sub(SOMEBODY, line[end : quoted.start()]), quoted[0]]
        end = quoted.end()
    tail = names.sub(SOMEBODY, line[end:])
    tail = _LINK.sub(lambda link: "" if link[1] in refs else link[0], tail)
    return "".join((*parts, tail))


def _changes(path: str, line: int, old: Sequence[str], new: Sequence[str]) -> list[Change]:
    """Each line that differs; the whole entry where lines came or went."""
    if len(old) != len(new):
        return [Change(path, line, "\n".join(old), "\n".join(new))]
    pairs = enumerate(zip(old, new, strict=True), line)
    return [Change(path, at, before, after) for at, (before, after) in pairs if before != after]


def mentions(path: str, rows: Iterable[Row], who: Called) -> list[Mention]:
    """The lines that hold a name all the same: in titles, quotations, comments, ids."""
    whole, both = pattern(who.whole), pattern((*who.whole, *who.parts))
    found = []
    for row in _holding(list(rows), both):
        new = replaced(row.text, whole)
        if new != row.text:
            found.append(Mention(path, row.line, row.text, new, is_part=False))
        elif (other := replaced(row.text, both)) != row.text:
            found.append(Mention(path, row.line, row.text, other, is_part=True))
    return found


def _holding(rows: list[Row], names: re.Pattern[str]) -> list[Row]:
    """The rows in which a name may stand, looked for in all of them at once; no name goes over a line's end."""
    starts = [0, *accumulate(len(row.text) + 1 for row in rows)]
    text = "\0".join(row.text for row in rows)
    held = {bisect_right(starts, found.start()) - 1 for found in names.finditer(text)}
    return [rows[at] for at in sorted(held)]


def replaced(line: str, names: re.Pattern[str]) -> str:
    """A line with somebody for each name, but for its day, its kind, and the name of its field."""
    found = _PROTECTED.match(line)
    at = found.end() if found else 0
    return line[:at] + names.sub(SOMEBODY, line[at:])
