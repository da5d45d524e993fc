"""What was changed in the middle of a file, put into the index without reading the rest of the file again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.shelved.pieces import Middle, Piece, middle, pieces_of
from goodbooks.desk.shelved.store import spelled
from goodbooks.syntax.decode import unreadable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.entry import Entry
    from goodbooks.desk.shelved.store import FileRow, Store

MOST = 1 << 21
"""Where more than so many bytes were changed, taking them out one by one takes longer than reading all."""
_WITH_BYTES = '["not-utf8"%'


def pieces(found: Store, file: int) -> list[Piece]:
    """The pieces of a file as it was last read, in their order."""
    asked = "select byte, line, size, sha from piece where file=? order by byte"
    return [Piece(*row) for row in found.sql.execute(asked, (file,))]


def last_piece(found: Store, file: int) -> Piece | None:
    """The last of them."""
    asked = "select byte, line, size, sha from piece where file=? order by byte desc limit 1"
    row = found.sql.execute(asked, (file,)).fetchone()
    return Piece(*row) if row else None


def keep(found: Store, file: int, fresh: Iterable[Piece], since: int = 0) -> None:
    """Remember the pieces of a file from a byte on, instead of those known of it there."""
    found.sql.execute("delete from piece where file=? and byte>=?", (file, since))
    found.sql.executemany(
        "insert into piece values(?,?,?,?,?)", [(file, *piece) for piece in fresh]
    )


def keep_whole(found: Store, file: int, data: bytes) -> None:
    """Remember the pieces of a file that was read whole; none of one that is no text."""
    keep(found, file, pieces_of(data) if unreadable(data, "") is None else ())


def keep_more(found: Store, file: int, last: Piece, data: bytes) -> None:
    """Remember the pieces of a file that grew: `data` is what stands in it from its last piece on."""
    keep(found, file, pieces_of(data, last.byte, last.line), last.byte)


def changed_in(found: Store, row: FileRow, data: bytes) -> tuple[list[Piece], Middle] | None:
    """What was changed in a file since it was read; None where it is better read whole.

    That is so where little is the same, where its last entry is not known, and where a problem names a byte.
    """
    if row.last_n is None or not row.last_byte or unreadable(data, "") is not None:
        return None
    known = pieces(found, row.id)
    changed = middle(known, data)
    if changed is None or len(changed.data) > MOST:
        return None
    taken = known[len(known) - changed.behind - 1].end - changed.byte
    asked = "select 1 from problem where file=? and said like ? limit 1"
    if taken > MOST or found.sql.execute(asked, (row.id, _WITH_BYTES)).fetchone():
        return None
    if changed.old_line is not None and row.last_line < changed.old_line:
        return None
    try:
        changed.data.decode()
    except UnicodeDecodeError:
        return None
    return known, changed


def take_out(found: Store, file: int, changed: Middle) -> list[Entry]:
    """Forget what stood in the changed part, and let what stands behind it stand where it does now."""
    since, until = changed.line, changed.old_line
    if until is None:
        where, values = "file=? and line>=?", (file, since)
    else:
        where, values = "file=? and line>=? and line<?", (file, since, until)  # type: ignore[assignment]
    asked = f"select n from entry where {where} order by line"  # noqa: S608 - two constants above
    numbers = [n for (n,) in found.sql.execute(asked, values)]
    gone = found.entries(numbers)
    found.take_out(numbers)
    found.sql.execute(f"delete from problem where {where}", values)  # noqa: S608 - as above
    if until is not None and changed.lines:
        moved = (changed.lines, file, until)
        found.sql.execute("update entry set line=line+? where file=? and line>=?", moved)
        _move_problems(found, *moved)
    return gone


def _move_problems(found: Store, lines: int, file: int, since: int) -> None:
    """A problem says its line in words too."""
    from json import dumps, loads  # seldom asked, and not by what only looks for the last piece

    asked = "select rowid, line, said from problem where file=? and line>=?"
    for row, line, said in found.sql.execute(asked, (file, since)).fetchall():
        code, place, *rest = loads(said)
        told = dumps((code, (place[0], place[1] + lines), *rest))
        found.sql.execute(
            "update problem set line=?, said=? where rowid=?", (line + lines, told, row)
        )


def keep_changed(found: Store, file: int, known: list[Piece], changed: Middle) -> None:
    """Remember the pieces of a file after a change: those before, those within, and those behind, moved."""
    behind = known[len(known) - changed.behind :]
    moved = [
        piece._replace(byte=piece.byte + changed.moved, line=piece.line + changed.lines)
        for piece in behind
    ]
    within = pieces_of(changed.data, changed.byte, changed.line)
    keep(found, file, (*known[: changed.before], *within, *moved))


def respell(found: Store, gone: list[Entry], fresh: list[Entry]) -> None:
    """Let names and matters be shown as they are first written, where a change may have moved that."""
    before, after = _first_spelled(gone), _first_spelled(fresh)
    asked = (
        "select entry.n from term join bears on bears.term=term.id join entry on entry.n=bears.n"
        " where word=? order by file, entry.line limit 1"
    )
    for key in before.keys() | after.keys():
        if key != "p:me" and before.get(key) != after.get(key):
            row = found.sql.execute(asked, (key,)).fetchone()
            if row is not None:
                (first,) = found.entries(row)
                shown = spelled(first).get(key, key[2:])
                found.sql.execute("update term set shown=? where word=?", (shown, key))


def _first_spelled(entries: list[Entry]) -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in entries:
        for key, shown in spelled(entry).items():
            found.setdefault(key, shown)
    return found
