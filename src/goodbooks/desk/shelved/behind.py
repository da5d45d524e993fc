"""What takes seconds in a long book, made behind the answers by a thread of its own where a door stays open."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


_GIVES_WAY = 0.0005
"""After so many seconds what is made behind gives way to an answer, which asks for it some hundred times."""


class Behind:
    """What is wanted to be made, and the thread that makes it."""

    def __init__(self, *, has_index: bool = True) -> None:
        self.has_index = has_index
        """Whether the book had its index when it was opened, or what is first made behind it was begun; else that is begun with the index."""
        self._wanted: Callable[[], object] | None = None
        self._thread: threading.Thread | None = None
        self.has_failed = False
        """Whether what was made last went wrong, and waits to be met by whoever asks for it."""

    def want(self, make: Callable[[], object]) -> bool:
        """Have something made once `begin` is called; False where that failed before, and it is better made in front."""
        if self.has_failed:
            self.has_failed = False
            return False
        self._wanted = make
        return True

    def begin(self) -> None:
        """Begin what was wanted last; what is being made is not disturbed, and is asked for again."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None and (self._thread is None or not self._thread.is_alive()):
            self._thread = threading.Thread(
                target=self._made, args=(wanted,), daemon=True, name="looking"
            )
            sys.setswitchinterval(_GIVES_WAY)
            self._thread.start()

    def _made(self, make: Callable[[], object]) -> None:
        """Make it; what goes wrong is met, and said, by whoever asks next."""
        try:
            make()
        except Exception:  # noqa: BLE001 - it is made once more in front, and falls over there
            self.has_failed = True
