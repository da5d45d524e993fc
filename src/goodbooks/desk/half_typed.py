"""What was typed and not yet sent, and how the page shall look: kept beside the index, for this user alone."""

from __future__ import annotations

import os
from contextlib import suppress
from json import dumps, loads
from typing import TYPE_CHECKING

from goodbooks.desk import files, whole
from goodbooks.desk.drawer import drawer_of, private

if TYPE_CHECKING:
    from collections.abc import Mapping

_MOST, _LONGEST = 64, 4_000_000
_LOOKS = "look."
"""How the page shall look is kept under names that begin so, and is never let go of for a text."""


class HalfTyped:
    """Texts by name. Where the cache folder cannot be used, they last as long as the process."""

    def __init__(self, environ: Mapping[str, str], path: str) -> None:
        self._drawer = drawer_of(environ, path)
        self._file = os.path.join(self._drawer.folder, self._drawer.name + ".typed")
        self._texts: dict[str, str] = self._read()

    def get(self, name: str, default: str = "") -> str:
        """The text of that name, or what stands for none."""
        return self._texts.get(name, default)

    def under(self, start: str) -> tuple[tuple[str, str], ...]:
        """Every text whose name begins so, with its name, the one kept last at the end."""
        return tuple((name, text) for name, text in self._texts.items() if name.startswith(start))

    def put(self, name: str, text: str) -> bool:
        """Keep a text whole; an empty one is let go of. False when it is too long to be kept."""
        if self._texts.get(name, "") == text:
            return True
        if len(text) > _LONGEST:
            return False
        self._texts.pop(name, None)
        if text:
            self._texts[name] = text
        while len(self._texts) > _MOST:
            self._texts.pop(next(one for one in self._texts if not one.startswith(_LOOKS)))
        with suppress(OSError):
            self._write()
        return True

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
