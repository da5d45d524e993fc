"""Erasing one person: what goes whole, what stays without the name, and where else it is mentioned."""

from __future__ import annotations

import os
from bisect import bisect_left
from codecs import BOM_UTF8
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.book import Book
from goodbooks.core.entry import people_in, refs_in
from goodbooks.core.regex import regex
from goodbooks.core.scope import BEGINNING, Scope, within
from goodbooks.desk.disk import files
from goodbooks.desk.erasure.called import SOMEBODY, Called, called, pattern
from goodbooks.desk.erasure.going import Going
from goodbooks.desk.erasure.mentioned import Mention, Row, holding, mentions, protected, row_of
from goodbooks.desk.ground.handed_back import Change
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.shelved.knowing import every_name
from goodbooks.desk.shelved.of_all import blocks_known
from goodbooks.syntax.decode import unreadable
from goodbooks.syntax.lines import split_field
from goodbooks.syntax.read import Reader, read
from goodbooks.syntax.write import write

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Mapping, Sequence

    from goodbooks.core.entry import Entry, Kind
    from goodbooks.core.scope import Source
    from goodbooks.desk.shelved.library import Library
    from goodbooks.syntax.blocks import Block


_CONTINUING = frozenset({"outcome", "answer"})
_LINK = regex(r"\s+for \^(\S+)")
_QUOTED = regex(r'"(?:[^"\\]|\\.)*"?|[“„][^”]*”?')


class Edit(NamedTuple):
    """Lines of a file, from one place up to another, and the rows in place of them: none where an entry goes."""

    start: int
    end: int
    rows: tuple[Row, ...]


class Sheet(NamedTuple):
    """One file of the book: what was seen of it, and the edits in it, in order."""

    path: str
    seen: bytes
    edits: tuple[Edit, ...]

    def lines(self, chosen: Mapping[tuple[int, str], str]) -> list[str]:
        """All its lines as they would be, with another text for some, by the number and the text of each."""
        lines = text_of(self.path, self.seen).split("\n")
        for (number, old), new in chosen.items():
            row = row_of(lines, number - 1)
            if row.text == old:
                lines[number - 1] = new + row.end
        found, at = [], 0
        for edit in self.edits:
            found += lines[at : edit.start]
            found += [chosen.get((row.line, row.text), row.text) + row.end for row in edit.rows]
            at = edit.end
        return found + lines[at:]


class Erasure(NamedTuple):
    """What erasing a person would do to the book."""

    who: Called
    sheets: tuple[Sheet, ...]
    gone: tuple[Entry, ...]
    changes: tuple[Change, ...]
    mentions: tuple[Mention, ...]
    going: Going

    def left(self) -> list[Entry]:
        """Every entry that stays, as it must read: found from what was seen of the files, all of it read again."""
        return [
            self.going.nameless(entry)
            for sheet in self.sheets
            for entry in read(text_of(sheet.path, sheet.seen), self.going.kinds).entries
            if entry not in self.going.gone
        ]


def planned(library: Library, name: str) -> Erasure:
    """What would go, stay and be changed; writes nothing. A door that stays open plans it once for each state of the book."""

    def once(source: Source) -> Erasure:
        def made() -> Erasure:
            paths, read = library.where.files, blocks_known(library)
            return plan_of(source, paths, library.kinds, name, read, library.narrowed)

        return library.once(source, ("erasure", name), made, _weight)

    return library.ask(once)[0]


def _weight(plan: Erasure) -> int:
    return len(plan.going.book.written) + len(plan.changes) + len(plan.mentions)


def plan_of(
    source: Source,
    paths: Sequence[str],
    kinds: Mapping[str, Kind],
    name: str,
    read: Mapping[str, Sequence[Block]],
    narrowed: Callable[[Source, Scope], Book] | None = None,
) -> Erasure:
    """The same from where entries are found, for files with these paths.

    `source` gives the entries that name them and what hangs together with those. What else may name them is looked for
    in the lines of the files, of which those in `read` are known in blocks; `narrowed` makes the book of those entries.
    """
    book, who = _known(source, name, narrowed or _narrowed)
    gone = _gone(book, who)
    refs = {entry.id for entry in gone if entry.id}
    names = pattern((*who.whole, *who.parts))
    days = frozenset(entry.on for entry in gone)
    going = Going(book, who, gone, refs, names, kinds, Reader(kinds, ""), {}, days)
    sheets: list[Sheet] = []
    changes: list[Change] = []
    found: list[Mention] = []
    for path in paths:
        known = read.get(path)
        data = b"".join(block.data for block in known) if known else files.read_whole(path)[0]
        lines = text_of(path, data).split("\n")
        held = _held(book, known, who) if known else holding(lines, who)
        edits, changed = _edits(path, lines, held, going, known or ())
        sheets.append(Sheet(path, data, tuple(edits)))
        changes += changed
        found += mentions(path, _rows(lines, held, edits), who)
    found.sort(key=lambda one: one.is_part)
    in_order = tuple(entry for entry in book.written if entry in gone)
    return Erasure(who, tuple(sheets), in_order, tuple(changes), tuple(found), going)


def _narrowed(source: Source, scope: Scope) -> Book:
    return Book(within(source, scope))


def _held(book: Book, blocks: Sequence[Block], who: Called) -> list[int]:
    """The places of the lines of a file in which a name may stand, found block by block: in one that is still there, word for word, it is not looked for again."""

    def held(block: Block) -> list[int]:
        data = block.data.removeprefix(BOM_UTF8)
        return holding(data.decode(errors="surrogateescape").split("\n"), who)

    key = (holding, who.whole, who.parts)
    return [
        block.line - 1 + at
        for block in blocks
        for at in book.made_of(key, (block.data,), partial(held, block))
    ]


def _known(
    source: Source, name: str, narrowed: Callable[[Source, Scope], Book]
) -> tuple[Book, Called]:
    """The entries that may be about them, in a book of their own, and all that they are called."""
    people = Book(within(source, Scope(BEGINNING, kinds=("person",))))
    if people.is_me(name):
        why = "that is you, and the whole book is yours"
        raise Refusal(why, "to let go of all of it, delete the book's files", NOTHING_CHANGED)
    key = people.person_key(name)
    names = {name: None, people.name_of(name): None}
    ids = []
    for entry in people.written:
        if entry.kind == "person" and entry.who and people.person_key(entry.who[0]) == key:
            names.update(dict.fromkeys((*entry.who, *entry.aliases())))
            ids += [entry.id] if entry.id else []
    book = narrowed(source, Scope(BEGINNING, people=tuple(names), ids=tuple(ids)))
    return book, called(book, name, every_name(source))


def _rows(lines: Sequence[str], held: Sequence[int], edits: Sequence[Edit]) -> list[Row]:
    """The lines in which a name may stand and that stay, those that are edited as they would be."""
    found = [row for edit in edits for row in edit.rows]
    edited = {at for edit in edits for at in range(edit.start, edit.end)}
    found += [row_of(lines, at) for at in held if at not in edited]
    return sorted(found, key=lambda row: row.line)


def text_of(path: str, data: bytes) -> str:
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
    every = [(entry, people_in(entry)) for entry in book.written]
    known = {name: who.is_named_by(book, name) or book.is_me(name) for _, names in every for name in names}  # fmt: skip
    theirs = [
        entry
        for entry, names in every
        if entry.kind == "person" or all(map(known.__getitem__, names))
    ]
    while True:
        fresh = {
            entry for entry in theirs if entry not in gone and _goes(book, who, entry, gone, by_id)
        }
        if not fresh:
            return gone
        gone |= fresh


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


def _edits(
    path: str, lines: Sequence[str], held: Sequence[int], going: Going, known: Sequence[Block] = ()
) -> tuple[list[Edit], list[Change]]:
    """What goes from one file, and what of it loses the name; and each change of a line."""
    edits: list[Edit] = []
    changes: list[Change] = []
    touched = _touched(os.path.basename(path), lines, held, going, known)
    for start, entry in sorted(touched.items()):
        is_gone = entry in going.gone
        wanted = entry if is_gone else going.nameless(entry)
        if wanted == entry and not is_gone:
            continue  # most that are looked at only hold a word of the name
        end = _end_of(lines, start)
        if is_gone:
            while end < len(lines) - 1 and not lines[end].strip():
                end += 1
            edits.append(Edit(start, end, ()))
        else:
            rows = [row_of(lines, at) for at in range(start, end)]
            block = [row.text for row in rows]
            new = _edited_once(block, entry, wanted, going)
            changes += _changes(path, start + 1, block, [line for _, line in new])
            put = (Row(start + at + 1, line, rows[at].end) for at, line in new)
            edits.append(Edit(start, end, tuple(put)))
    return edits, changes


def _touched(
    file: str, lines: Sequence[str], held: Sequence[int], going: Going, known: Sequence[Block]
) -> dict[int, Entry]:
    """The entries of a file that may go or change, by their first line: those of the book, and whatever else has a line with the name."""
    found = {one.place.line - 1: one for one in going.book.written if one.place.file == file}
    near = (one for one in known if _is_within(held, one.line - 1, one.line + one.lines))
    read = {one.place.line - 1: one for block in near for one in block.entries}
    for at in held:
        start = at
        while start and not _begins(lines[start]):
            start -= 1
        if start in read:
            found.setdefault(start, read[start])
        elif start not in found:
            block = "\n".join(
                line.removesuffix("\r") for line in lines[start : _end_of(lines, start)]
            )
            for entry in going.reader.read(block + "\n").entries[:1]:
                found[start] = entry
    return found


def _is_within(held: Sequence[int], start: int, end: int) -> bool:
    """Whether one of these places, in their order, lies between two."""
    at = bisect_left(held, start)
    return at < len(held) and held[at] < end


def _begins(line: str) -> bool:
    """Whether a line is the first of an entry, or of what could not be read as one."""
    return bool(line.strip()) and not line[0].isspace() and line[0] != ";"


def _end_of(lines: Sequence[str], start: int) -> int:
    """Behind the last line that belongs to the entry that begins at a line."""
    end = start + 1
    for at in range(start + 1, len(lines)):
        if _begins(lines[at]):
            break
        if lines[at].strip() and lines[at][0] != ";":
            end = at + 1
    return end


def _edited_once(
    block: Sequence[str], entry: Entry, wanted: Entry, going: Going
) -> list[tuple[int, str]]:
    """The same for the same lines: made once for who goes, who is called what, and what of that goes to which the entry points."""
    book, refs = going.book, going.refs.intersection(refs_in(entry))
    key = (_edited, tuple(block), going.who, frozenset(refs))
    return book.made_of(key, (entry, book.people()), lambda: _edited(block, entry, wanted, going))


def _edited(
    block: Sequence[str], entry: Entry, wanted: Entry, going: Going
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
    at = protected(line)
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
