"""Lines of notes that say themselves what they are: an open box, an action, a decision."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME = r"(?P<name>@?[^\W\d_a-zß-ÿ][\w'’.-]*(?: [^\W\d_a-zß-ÿ][\w'’.-]*)?|me|I)"
_LEAD = r"^[ \t]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?"
_DEEDS = (
    re.compile(rf"{_LEAD}\[ \][ \t]*{_NAME}[ \t]*(?::|to\b)[ \t]*(?P<words>\S.*)$", re.MULTILINE),
    re.compile(
        rf"{_LEAD}\**(?i:action(?: item)?|ai|to-?do)\**[ \t]*:\**[ \t]*{_NAME}[ \t]*(?::|to\b)[ \t]*(?P<words>\S.*)$",
        re.MULTILINE,
    ),
    re.compile(
        rf"{_LEAD}(?:\[ \][ \t]*)?(?i:action|todo)\({_NAME}\)[ \t]*:?[ \t]*(?P<words>\S.*)$",
        re.MULTILINE,
    ),
)
_DECIDED = re.compile(
    rf"{_LEAD}\**(?:decision|decided|agreed)\**[ \t]*:\**[ \t]*(?P<words>\S.*)$",
    re.MULTILINE | re.IGNORECASE,
)


class Marked(NamedTuple):
    """A marked line: whose deed it is ("" for a decision), its words, the whole line, where it begins."""

    name: str
    words: str
    line: str
    start: int


def marked(text: str) -> Iterator[Marked]:
    """The open deeds and the decisions of a note, in the order of their lines; what is ticked is done."""
    found = {
        one.start(): Marked(one["name"].lstrip("@"), one["words"], one[0].strip(), one.start())
        for pattern in _DEEDS
        for one in pattern.finditer(text)
    }
    for one in _DECIDED.finditer(text):
        found.setdefault(one.start(), Marked("", one["words"], one[0].strip(), one.start()))
    return iter(found[start] for start in sorted(found))
