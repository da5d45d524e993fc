"""What lies beside a book and may hold a name: the inbox, what is half typed, what is kept in the cache."""

from __future__ import annotations

import os
from contextlib import suppress
from json import dumps, loads
from typing import TYPE_CHECKING, Any, NamedTuple

from goodbooks.desk.disk import files, whole
from goodbooks.desk.erasure.called import pattern
from goodbooks.desk.ground.refusals import MACHINE_FAILED, Refusal
from goodbooks.desk.shelved.inbox import inbox_file
from goodbooks.desk.texts.half_typed import HalfTyped, typed_file

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from goodbooks.desk.disk.drawer import Drawer
    from goodbooks.desk.disk.where import Where
    from goodbooks.desk.erasure.called import Called

_STAY = (".lock", ".door", ".keys")
_MOST = 64 << 20


class Beside(NamedTuple):
    """How many lines of the inbox and how many half-typed texts would go, and which other files hold the name."""

    inbox: int
    typed: int
    copies: tuple[str, ...]


def _names_in_files(who: Called) -> re.Pattern[str]:
    """What is looked for beside the book: the names, and words of them that are written like names."""
    return pattern((*who.whole, *(part for part in who.parts if part != part.lower())))


def beside(where: Where, drawer: Drawer, who: Called) -> Beside:
    """What would go beside the book, and what is not goodbooks' to change."""
    names = _names_in_files(who)
    half = HalfTyped(drawer)
    return Beside(_inbox(where, names)[2], len(half.holding(names)), _copies(where, names))


def clean(where: Where, drawer: Drawer, who: Called, wait: float) -> None:
    """Take the name out of all that lies beside the book; the index and the memory are gone before."""
    names = _names_in_files(who)
    path = inbox_file(where)
    try:
        seen, left, gone = _inbox(where, names)
        if gone:
            whole.replace(path, seen, left, wait)
        HalfTyped(drawer).let_go(names)
        for name in _kept(drawer):
            path = os.path.join(drawer.folder, name)
            if names.search(_shown(path)):
                os.unlink(path)
    except OSError as error:
        raise uncleaned(path, error) from error


def uncleaned(path: str, error: OSError) -> Refusal:
    """That a file beside the book could not be cleaned, and is left to the user."""
    why = f"the book is without the name now, but {path} may not be: {files.reason(error)}"
    return Refusal(why, "delete that file", MACHINE_FAILED)


def _kept(drawer: Drawer) -> list[str]:
    """The files of the cache that are this book's, but for those that hold no word of anybody."""
    with suppress(OSError):
        found = (name for name in sorted(os.listdir(drawer.folder)) if drawer.name in name)
        typed = os.path.basename(typed_file(drawer))
        return [name for name in found if not name.endswith(_STAY) and name != typed]
    return []


def _inbox(where: Where, names: re.Pattern[str]) -> tuple[bytes, bytes, int]:
    """The inbox as it is and as it would be, and how many lines of it go."""
    path = inbox_file(where)
    if files.stamp_of(path) is None:
        return b"", b"", 0
    seen, _ = files.read_whole(path)
    lines = seen.split(b"\n")
    records = [_record(line) for line in lines]
    keys = {str(record.get("key", "")) for record in records if _holds(record, names)} - {""}
    left = [
        line
        for line, record in zip(lines, records, strict=True)
        if not (_holds(record, names) or str(record.get("key", "")) in keys)
    ]
    return seen, b"\n".join(left), len(lines) - len(left)


def _record(line: bytes) -> Mapping[str, Any]:
    """A line's record; what is torn is looked at as the text it is."""
    try:
        found = loads(line)
    except (ValueError, RecursionError):
        found = line.decode(errors="replace")
    return found if isinstance(found, dict) else {"torn": found}


def _holds(record: Mapping[str, Any], names: re.Pattern[str]) -> bool:
    return any(names.search(_plain(value)) for value in record.values())


def _plain(value: object) -> str:
    return value if isinstance(value, str) else dumps(value, ensure_ascii=False)


def _copies(where: Where, names: re.Pattern[str]) -> tuple[str, ...]:
    """The other files in the book's folder that hold the name: backups, copies, exports."""
    folder = where.path if where.is_folder else os.path.dirname(where.path)
    own = {os.path.realpath(path) for path in (*where.files, inbox_file(where))}
    found = []
    with suppress(OSError):
        for name in sorted(os.listdir(folder or ".")):
            path = os.path.join(folder, name)
            is_other = os.path.realpath(path) not in own and os.path.isfile(path)
            if is_other and names.search(_shown(path)):
                found.append(path)
    return tuple(found)


def _shown(path: str) -> str:
    """The text of a file, with what JSON writes as escapes shown; "" where it cannot be read."""
    stamp = files.stamp_of(path)
    if stamp is None or stamp.size > _MOST:
        return ""
    try:
        data, _ = files.read_whole(path)
    except Refusal:
        return ""
    text = data.decode(errors="replace")
    return text + (_unescaped(text) if "\\u" in text else "")


def _unescaped(text: str) -> str:
    found = []
    for line in text.split("\n"):
        with suppress(ValueError, RecursionError):
            found.append(dumps(loads(line), ensure_ascii=False))
    return "\n".join(found)
