"""The patterns that a command has read, kept for its next run: as Python keeps the code of the modules it has read, and not that of patterns.

Kept is what the compiler of regular expressions makes of their words, for this Python alone. Only patterns of our own modules are kept
(`core/regex.py`), so nothing of a book is in them.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
from contextlib import suppress
from zlib import crc32

from goodbooks.desk.disk import files
from goodbooks.desk.disk.drawer import Drawer, private
from goodbooks.desk.disk.places import cache_folder

try:  # the two halves of `re.compile`, and what makes a pattern of both: promised to nobody
    import _sre  # type: ignore[import-not-found]
    from re import _compiler, _parser  # type: ignore[attr-defined]
except ImportError:
    _sre = None

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from re import Pattern
    from typing import Any

    Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
    """What a pattern comes to: its flags, its steps, how many groups it has, and their names in both directions."""

_MADE_FOR = (
    f"{sys.implementation.name} {sys.hexversion:x} {sys.byteorder} {getattr(_sre, 'MAGIC', 0)}"
)


class Patterns:
    """The patterns of one command, in a file of the user's cache folder that can be deleted at any time."""

    def __init__(self, environ: Mapping[str, str], command: str) -> None:
        self._drawer = Drawer(cache_folder(environ), command)
        self._known = _taken_up(self._file)
        self._is_changed = False

    @property
    def _file(self) -> str:
        return os.path.join(self._drawer.folder, self._drawer.name + ".patterns")

    def read(self, words: str, flags: int) -> Pattern[str]:
        """The pattern of these words, as `re.compile` gives it: of what it came to before, or read now."""
        key = words, int(flags)
        if _sre is None:
            return re.compile(words, flags)
        if key not in self._known:
            self._known[key] = _read(*key)
            self._is_changed = True
        try:
            return _made(words, self._known[key])
        except (RuntimeError, TypeError, ValueError):
            return re.compile(words, flags)

    def keep(self) -> None:
        """Write down what was read in this run and not before; where that cannot be, it is read again next time."""
        if self._is_changed:
            with suppress(OSError):
                self._drawer.open()
                _write(self._file, marshal.dumps((_MADE_FOR, self._known)))


def _read(words: str, flags: int) -> Code:
    """What the compiler makes of a pattern's words."""
    tree = _parser.parse(words, flags)
    steps = _compiler._code(tree, flags)  # noqa: SLF001
    names: dict[str, int] = dict(tree.state.groupdict)
    groups: list[str | None] = [None] * tree.state.groups
    for name, number in names.items():
        groups[number] = name
    packed = b"".join(step.to_bytes(_sre.CODESIZE, sys.byteorder) for step in steps)
    return flags | tree.state.flags, packed, tree.state.groups - 1, names, tuple(groups)


def _made(words: str, code: Code) -> Pattern[str]:
    """The pattern of what its words came to; steps that are none are refused by what runs them."""
    flags, packed, count, names, groups = code
    steps = memoryview(packed).cast("I").tolist()
    found: Pattern[str] = _sre.compile(words, flags, steps, count, names, groups)
    return found


def _taken_up(path: str) -> dict[tuple[str, int], Any]:
    """What was kept in a file; nothing where there is none, another Python has made it, or it is not as it was written."""
    try:
        fd = private(path, os.O_RDONLY)
        try:
            kept = files.read_up_to(fd, os.fstat(fd).st_size)
        finally:
            os.close(fd)
        if int.from_bytes(kept[:4]) != crc32(kept[4:]):
            return {}
        made_for, known = marshal.loads(kept[4:])  # noqa: S302 - of a folder of this user's alone
    except (OSError, EOFError, TypeError, ValueError):
        return {}
    return dict(known) if made_for == _MADE_FOR else {}


def _write(path: str, kept: bytes) -> None:
    """Put a file in the place of another, whole or not at all, with a sum by which it is known again."""
    beside = files.beside_name(path)
    try:  # what is made is taken away again, wherever a signal comes
        fd = private(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
        with os.fdopen(fd, "wb") as file:
            file.write(crc32(kept).to_bytes(4) + kept)
        os.replace(beside, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(beside)
        raise
