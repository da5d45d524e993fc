"""A long book looked at behind the answers: what was found last is there at once, and says so where the book grew since.

To look at all of a lifetime's entries takes seconds, in which nobody else would be answered. So where a door stays open
it is done by a thread of its own, and whoever asks before it is done is given what still stood there word for word.
"""

from __future__ import annotations

import os
import threading
from hashlib import sha256
from typing import TYPE_CHECKING

from goodbooks.core.entry import refs_in
from goodbooks.core.named import NamedTuple
from goodbooks.core.names import name_key
from goodbooks.desk.ground.answers import Checked
from goodbooks.desk.shelved.last_reading import all_of
from goodbooks.desk.shelved.loading import bytes_of, no_collecting, read_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from goodbooks.core.entry import Entry, Kind
    from goodbooks.desk.disk.where import Where
    from goodbooks.desk.shelved.last_reading import LastReading
    from goodbooks.syntax.blocks import Block
    from goodbooks.syntax.read import Kept

    Look = Callable[[Kept, date], Checked]

_NOTHING = sha256(b"").digest()


class _Looked(NamedTuple):
    """What was found, on which day, and what each file held: how many bytes, and their digest."""

    checked: Checked
    today: date
    held: dict[str, tuple[int, bytes]]

    @property
    def state(self) -> dict[str, bytes]:
        """The digest of each file that held anything."""
        return holding((name, sha) for name, (_, sha) in self.held.items())


class Behind:
    """The last look at the whole of a book, and the next one while it is made."""

    def __init__(self, where: Where, kinds: Mapping[str, Kind], reading: LastReading) -> None:
        self._where, self._kinds, self._reading = where, kinds, reading
        self._last: _Looked | None = None
        self._wanted: tuple[Look, date] | None = None
        self._thread: threading.Thread | None = None
        self._has_failed = False

    def at_once(self, state: Mapping[str, bytes], today: date, look: Look) -> Checked | None:
        """What a look finds in the book of this state, or what is sure to be no more than old; None where none could be made.

        `state` has the digest of each file that holds anything. What is not of it is looked at once `begin` is called.
        """
        if self._has_failed:
            self._has_failed = False
            return None
        if self._last is not None and (self._last.state, self._last.today) == (state, today):
            return self._last.checked
        self._wanted = (look, today)
        last = self._last if self._last is not None and self._last.today == today else None
        added = self._added_since(last) if last is not None else None
        if last is None or added is None:
            self._last = None  # what was taken out of the book is not kept here either
            return Checked((), (), (), 0, is_old=True)
        return _untouched(last.checked, added)

    def begin(self) -> None:
        """Begin the look that was wanted last; one that is being made is not disturbed, and is asked for again."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None and (self._thread is None or not self._thread.is_alive()):
            self._thread = threading.Thread(
                target=self._made, args=wanted, daemon=True, name="looking"
            )
            self._thread.start()

    def _made(self, look: Look, today: date) -> None:
        """Look at the files as they are now; what goes wrong is met, and said, by whoever asks next."""
        try:
            with no_collecting():
                read = self._reading.now()
                found = look(all_of(read), today)
            self._last = _Looked(found, today, {path: _held(read[path]) for path in read})
        except Exception:  # noqa: BLE001 - it is looked at once more in front, and falls over there
            self._has_failed = True

    def _added_since(self, last: _Looked) -> list[Entry] | None:
        """What was written behind all that a look saw; None where that does not stand there any more as it did."""
        tails: dict[str, bytes] = {}
        now = bytes_of(self._where)
        for path, (size, sha) in last.held.items():
            if sha256(memoryview(now.get(path, b""))[:size]).digest() != sha:
                return None
            tails[path] = now[path][size:] if path in now else b""
        fresh = {path: text for path, text in now.items() if path not in last.held}
        return read_bytes(tails | fresh, self._kinds).entries


def _held(blocks: Iterable[Block]) -> tuple[int, bytes]:
    """How many bytes a file held, and their digest."""
    size, sha = 0, sha256()
    for block in blocks:
        size += len(block.data)
        sha.update(block.data)
    return size, sha.digest()


def holding(digests: Iterable[tuple[str, bytes]]) -> dict[str, bytes]:
    """The digests of the files that hold anything, each by the name of its file."""
    return {os.path.basename(name): sha for name, sha in digests if sha != _NOTHING}


def _untouched(checked: Checked, added: list[Entry]) -> Checked:
    """What was found about entries that nothing added since points to, is pointed to by, or shares a matter with."""
    touched = {mark for entry in added for mark in _marks(entry)}
    left = tuple(
        found
        for found in checked.findings
        if not any(mark in touched for entry in found.about for mark in _marks(entry))
    )
    return checked._replace(findings=left, is_old=True)


def _marks(entry: Entry) -> list[str]:
    own = [f"^{entry.id}"] if entry.id is not None else []
    return [
        *own,
        *(f"^{ref}" for ref in refs_in(entry)),
        *(f"#{name_key(tag)}" for tag in entry.matters),
    ]
