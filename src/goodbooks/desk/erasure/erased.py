"""Carrying out an erasure: file by file, each all old or all new; then what lies beside the book."""

from __future__ import annotations

import os
from codecs import BOM_UTF8
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.book import Book
from goodbooks.core.phrasing import counted
from goodbooks.desk.disk import whole
from goodbooks.desk.erasure.beside import beside, clean, uncleaned
from goodbooks.desk.erasure.mentioned import holding, mentions, row_of
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.shelved.loading import no_collecting
from goodbooks.desk.shelved.of_all import blocks_known
from goodbooks.syntax.blocks import blocks_of
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import date

    from goodbooks.core.entry import Entry, Kind
    from goodbooks.desk.erasure.erasing import Erasure, Sheet
    from goodbooks.desk.erasure.going import Going
    from goodbooks.desk.erasure.mentioned import Mention
    from goodbooks.desk.shelved.library import Library
    from goodbooks.syntax.blocks import Block


class Erased(NamedTuple):
    """What was done: entries gone, lines changed, mentions that still stand, other files that hold the name."""

    gone: int
    changed: int
    left: tuple[Mention, ...]
    copies: tuple[str, ...]

    @property
    def is_whole(self) -> bool:
        """Whether no line of the book names them any more."""
        return not any(not one.is_part for one in self.left)


def erase(
    library: Library,
    kinds: Mapping[str, Kind],
    plan: Erasure,
    chosen: Collection[Mention],
    today: date,
    wait: float,
) -> Erased:
    """Write the book without them, then clean what lies beside it; gives what was done.

    Refused, with nothing changed, when the new text would not read as the plan says, or a file
    is no longer what the plan was made from.
    """
    texts = {sheet.path: _text_of(sheet, plan, set(chosen), today) for sheet in plan.sheets}
    new = {sheet.path: _bytes_of(sheet, texts[sheet.path]) for sheet in plan.sheets}
    read = blocks_known(library)
    if not all(_is_as_planned(one, new[one.path], plan.going, read.get(one.path, ())) for one in plan.sheets):  # fmt: skip
        _refuse_unsafe(plan, texts, kinds, is_named=not chosen)
    for sheet in plan.sheets:
        if new[sheet.path] != sheet.seen:
            whole.replace(sheet.path, sheet.seen, new[sheet.path], wait)
    try:
        library.forget()
    except OSError as error:
        raise uncleaned(library.drawer.memory_file, error) from error
    clean(library.where, library.drawer, plan.who, wait)
    left = [one for path, text in texts.items() for one in _mentioned(path, text, plan)]
    left.sort(key=lambda one: one.is_part)
    copies = beside(library.where, library.drawer, plan.who).copies
    return Erased(len(plan.gone), len(plan.changes) + len(chosen), tuple(left), copies)


def _bytes_of(sheet: Sheet, text: str) -> bytes:
    mark = BOM_UTF8 if sheet.seen.startswith(BOM_UTF8) else b""
    return mark + text.encode(errors="surrogateescape")


@no_collecting()
def _is_as_planned(sheet: Sheet, new: bytes, going: Going, known: Sequence[Block]) -> bool:
    """Whether the new bytes of a file surely read as what stays; what is the same block for block is not read, and only looked through.

    `known` are blocks in which the file was read before; where a sign of it is none, nothing is sure.
    """
    try:
        sheet.seen.decode()
    except UnicodeDecodeError:
        return False
    file = os.path.basename(sheet.path)
    before = blocks_of(sheet.seen, file, going.kinds, known, is_placed=False)
    after = blocks_of(new, file, going.kinds, before, is_placed=False)
    same = {block.data for block in before} & {block.data for block in after}
    if not all(all(map(going.stays, one.entries)) for one in before if one.data in same):
        return False
    wanted, found = _apart(before, same), _apart(after, same)
    gone = going.gone
    return found == [
        [going.nameless(one) for one in part if one not in gone] if isinstance(part, list) else part
        for part in wanted
    ]


def _apart(blocks: Iterable[Block], same: Collection[bytes]) -> list[list[Entry] | bytes]:
    """The blocks that are the same as their bytes, and what stands between two of them as its entries."""
    found: list[list[Entry] | bytes] = [[]]
    for block in blocks:
        if block.data in same:
            found += [block.data, []]
        elif isinstance(between := found[-1], list):
            between += block.entries
    return found


def _mentioned(path: str, text: str, plan: Erasure) -> list[Mention]:
    """The lines of a text, as they are numbered now, that hold a name."""
    lines = text.split("\n")
    rows = (row_of(lines, at) for at in holding(lines, plan.who))
    return mentions(path, rows, plan.who)


def _text_of(sheet: Sheet, plan: Erasure, chosen: set[Mention], today: date) -> str:
    """The new text of one file, with a line at its end that says something was erased, and not what."""
    new = {(one.line, one.old): one.new for one in chosen if one.path == sheet.path}
    lines = sheet.lines(new)
    file = os.path.basename(sheet.path)
    gone = sum(entry.place.file == file for entry in plan.gone)
    changed = len(new) + sum(change.file == sheet.path for change in plan.changes)
    if gone or changed:
        is_crlf = b"\r\n" in sheet.seen and any(line.endswith("\r") for line in lines[:-1])
        end = "\r" if is_crlf else ""
        while lines and not lines[-1].strip():
            lines.pop()
        lines += [end, _trace(today, gone, changed) + end, end, ""]
        lines = lines[1:] if lines[0] == end else lines
    return "\n".join(lines)


def _trace(today: date, gone: int, changed: int) -> str:
    parts = [counted(gone, "entry", "entries")] if gone else []
    parts += [counted(changed, "line") + " changed"] if changed else []
    return f"; erased on {today.isoformat()}: {', '.join(parts)}"


@no_collecting()
def _refuse_unsafe(
    plan: Erasure, texts: Mapping[str, str], kinds: Mapping[str, Kind], *, is_named: bool
) -> None:
    """The new text must read as what stays, and point nowhere that it did not point before."""
    before = plan.left()
    after = [entry for path, text in texts.items() for entry in read(text, kinds, path).entries]
    if before == after:
        return
    is_same = not is_named and _shape(before) == _shape(after)
    if is_same and set(Book(after).astray()) <= set(Book(before).astray()):
        return
    names = ", ".join(os.path.basename(sheet.path) for sheet in plan.sheets)
    why = f"{names} would not read as it should without the name, so nothing was changed"
    raise Refusal(
        why, "choose all mentions or none, or change these lines by hand", NOTHING_CHANGED
    )


def _shape(entries: list[Entry]) -> tuple[list[object], int]:
    """What a changed word must leave as it is: every entry, its day and lines, and its own id."""
    rows: list[object] = [(e.kind, e.on, e.at, [name for name, _ in e.fields]) for e in entries]
    return rows, len({entry.id for entry in entries})
