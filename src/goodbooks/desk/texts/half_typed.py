"""What was typed and not yet sent, and how the page shall look: kept beside the index, for this user alone."""

from __future__ import annotations

import os
from contextlib import suppress
from json import dumps, loads
from typing import TYPE_CHECKING

from goodbooks.desk.disk import files, whole
from goodbooks.desk.disk.drawer import private

if TYPE_CHECKING:
    import re

    from goodbooks.desk.disk.drawer import Drawer

_MOST, _LONGEST = 256, 4_000_000
_LOOKS = "look."
"""How the page shall look is kept under names that begin so, and is never let go of for a text."""


class HalfTyped:
    """Texts by name. Where the cache folder cannot be used, they last as long as the process.

    So do those of a demo book, of which nothing `is_kept`.
    """

    def __init__(self, drawer: Drawer, *, is_kept: bool = True) -> None:
        self._drawer = drawer
        self._file = typed_file(drawer)
        self._is_kept = is_kept
        self._seen: files.Stamp | None = None
        self._texts: dict[str, str] = {}
        self._look()

    def get(self, name: str, default: str = "") -> str:
        """The text of that name, or what stands for none."""
        self._look()
        return self._texts.get(name, default)

    def under(self, start: str) -> tuple[tuple[str, str], ...]:
        """Every text whose name begins so, with its name, the one kept last at the end."""
        self._look()
        return tuple((name, text) for name, text in self._texts.items() if name.startswith(start))

    def holding(self, names: re.Pattern[str]) -> tuple[str, ...]:
        """What the texts are called in which one of these names stands."""
        self._look()
        found = self._texts.items()
        return tuple(key for key, text in found if names.search(text) or names.search(key))

    def let_go(self, names: re.Pattern[str]) -> None:
        """Let go of every text in which one of these names stands; raises OSError."""
        for key in self.holding(names):
            del self._texts[key]
            self._write()

    def put(self, name: str, text: str) -> bool:
        """Keep a text whole; an empty one is let go of. False when it is too long to be kept."""
        self._look()
        if self._texts.get(name, "") == text:
            return True
        if len(text) > _LONGEST:
            return False
        self._texts.pop(name, None)
        if text:
            self._texts[name] = text
        while len(self._texts) > _MOST:
            old = (one for one in self._texts if not one.startswith(_LOOKS) and one != name)
            self._texts.pop(next(old, name))
        if self._is_kept:
            with suppress(OSError):
                self._write()
        return True

    def _look(self) -> None:
        """Read the texts again when another process has written them, or an erasure taken them out."""
        if not self._is_kept:
            return
        found = files.stamp_of(self._file)
        if found != self._seen:
            self._seen = found
            self._texts = self._read() if found else {}

    def _read(self) -> dict[str, str]:
        try:
            fd = private(self._file, os.O_RDONLY)
        except OSError:
            return {}
        try:
            said = loads(files.read_up_to(fd, os.fstat(fd).st_size))
        except (OSError, ValueError):
            return {}
        finally:
            os.close(fd)
        if not isinstance(said, dict):
            return {}
        return {str(name): text for name, text in said.items() if isinstance(text, str)}

    def _write(self) -> None:
        self._drawer.open()
        whole.put(self._file, dumps(self._texts).encode())
        self._seen = files.stamp_of(self._file)


def typed_file(drawer: Drawer) -> str:
    """Where what is half typed is kept."""
    return os.path.join(drawer.folder, drawer.name + ".typed")
