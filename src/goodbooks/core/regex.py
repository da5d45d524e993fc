"""Regular expressions that are read when they are first asked, for a command asks few of those that its modules bring along.

Reading one takes a tenth of a millisecond, some a whole one, and the modules on the way to a brief hold some eighty: read at once they
took two fifths of its time. To the type checker, and to whoever uses one, such a pattern is a pattern like any other.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from re import Pattern
    from typing import Any


class _Unread:
    """A pattern that nobody has asked yet; from the first question on it answers as the one that is made of its words."""

    read: Callable[[str, int], Pattern[str]]

    def __init__(self, words: str, flags: int) -> None:
        self.pattern, self._flags = words, flags

    def __getattr__(self, name: str) -> Any:
        answer = getattr(_Unread.read(self.pattern, self._flags), name)
        setattr(self, name, answer)
        return answer


def regex(words: str, flags: int = 0) -> Pattern[str]:
    """The pattern of these words, as `re.compile` makes it; what is wrong with the words is raised when it is first asked."""
    unread: Any = _Unread(words, flags)
    found: Pattern[str] = unread
    return found


def read_with(way: Callable[[str, int], Pattern[str]]) -> None:
    """Have every pattern that is first asked from now on read in this way, which gives what `re.compile` does."""
    _Unread.read = staticmethod(way)


read_with(re.compile)
