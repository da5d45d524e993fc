"""Fields that hold a measure, or several of them, one a line or set apart by semicolons."""

from __future__ import annotations

from goodbooks.core.fields import Field
from goodbooks.core.problem import Unclear

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from typing import Generic, TypeVar

    from goodbooks.core.entry import Entry

    T = TypeVar("T")
else:  # to Python, a field of one sort of value is a field like any other
    T, Generic = object, {object: object}


class Measured(Field, Generic[T]):
    """One measure; None when absent or not understood."""

    is_single = True

    def __init__(self, says: str, read: Callable[[str, date], T | Unclear], shape: str) -> None:
        super().__init__(says)
        self.read = read
        self.shape = shape

    def __get__(self, entry: Entry, owner: type | None = None) -> T | None:
        raw = entry.line(self.name)
        found = self.read(raw, entry.on) if raw else None
        return None if isinstance(found, Unclear) else found

    def unclear(self, raw: str, on: date) -> Unclear | None:
        """Why the text is not such a measure."""
        found = self.read(raw, on)
        return found if isinstance(found, Unclear) else None


class Several(Field, Generic[T]):
    """Measures of one sort; those that are not understood are left out, and said."""

    def __init__(
        self, says: str, read: Callable[[str, date], T | Unclear], shape: str, signs: str = ";"
    ) -> None:
        super().__init__(says)
        self.read = read
        self.shape = shape
        self.signs = signs

    def __get__(self, entry: Entry, owner: type | None = None) -> tuple[T, ...]:
        found = [self.read(part, entry.on) for part in self._parts(*entry.lines(self.name))]
        return tuple(one for one in found if not isinstance(one, Unclear))

    def unclear(self, raw: str, on: date) -> Unclear | None:
        """Name the first that is not such a measure."""
        for part in self._parts(raw):
            found = self.read(part, on)
            if isinstance(found, Unclear):
                return found
        return None

    def _parts(self, *lines: str) -> list[str]:
        text = "\n".join(lines)
        for sign in self.signs:
            text = text.replace(sign, "\n")
        return [part.strip() for part in text.split("\n") if part.strip()]
