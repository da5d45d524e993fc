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
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

    from goodbooks.core.entry import Entry, Kind
    from goodbooks.desk.erasure.erasing import Erasure, Sheet
    from goodbooks.desk.erasure.mentioned import Mention
    from goodbooks.desk.shelved.library import Library


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
    _refuse_unsafe(plan, texts, kinds, is_named=not chosen)
    for sheet in plan.sheets:
        data = texts[sheet.path].encode(errors="surrogateescape")
        mark = BOM_UTF8 if sheet.seen.startswith(BOM_UTF8) else b""
        if mark + data != sheet.seen:
            whole.replace(sheet.path, sheet.seen, mark + data, wait)
    try:
        library.forget()
    except OSError as error:
        raise uncleaned(library.drawer.memory_file, error) from error
    clean(library.where, library.drawer, plan.who, wait)
    left = [one for path, text in texts.items() for one in _mentioned(path, text, plan)]
    left.sort(key=lambda one: one.is_part)
    copies = beside(library.where, library.drawer, plan.who).copies
    return Erased(len(plan.gone), len(plan.changes) + len(chosen), tuple(left), copies)


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
        end = "\r" if "\r\n" in "\n".join(lines) else ""
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
