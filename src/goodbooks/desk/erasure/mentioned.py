"""The lines of a file that hold a name: found in all of them at once, and what they would say without it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.regex import regex
from goodbooks.desk.erasure.called import SOMEBODY, needles, pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Sequence

    from goodbooks.desk.erasure.called import Called

_PROTECTED = regex(r"\d{4}-\d\d-\d\d\s+(?:\d\d:\d\d\s+)?\S+|\s+[A-Za-z][A-Za-z-]*:(?=\s|$)")


class Row(NamedTuple):
    """A line that stays: its number in the file as it is, its text, and the carriage return it may end in."""

    line: int
    text: str
    end: str


class Mention(NamedTuple):
    """A line that still holds a name: as it stands, and as it would; `is_part` for a word that may be theirs."""

    path: str
    line: int
    old: str
    new: str
    is_part: bool


def row_of(lines: Sequence[str], at: int) -> Row:
    """The line at a place, the first at 0, as it stands in the file."""
    text = lines[at].removesuffix("\r")
    return Row(at + 1, text, "\r" if len(text) < len(lines[at]) else "")


def mentions(path: str, rows: Iterable[Row], who: Called) -> list[Mention]:
    """The rows that hold a name all the same: in titles, quotations, comments, ids."""
    whole, both = pattern(who.whole), pattern((*who.whole, *who.parts))
    found = []
    for row in rows:
        other = replaced(row.text, both)
        if other == row.text:
            continue  # most hold the name in what is plain, and that was seen to
        new = replaced(row.text, whole)
        is_part = new == row.text
        found.append(Mention(path, row.line, row.text, other if is_part else new, is_part=is_part))
    return found


def replaced(line: str, names: re.Pattern[str]) -> str:
    """A line with somebody for each name, but for its day, its kind, and the name of its field."""
    at = protected(line)
    return line[:at] + names.sub(SOMEBODY, line[at:])


def protected(line: str) -> int:
    """How much of the beginning of a line is a day and a kind, or the name of a field."""
    found = _PROTECTED.match(line)
    return found.end() if found else 0


def holding(lines: Sequence[str], who: Called) -> list[int]:
    """The places of the lines in which a name, or a word of one, may stand; of those that hold one none is left out.

    A word of each name is looked for in all plain lines at once, in small letters; a pattern is only asked where there are
    other signs, which have more than one small form.
    """
    names = (*who.whole, *who.parts)
    odd = [at for at, is_plain in enumerate(map(str.isascii, lines)) if not is_plain]
    both = pattern(names)
    found = {at for at in odd if both.search(lines[at])}
    plain = list(lines)
    for at in odd:
        plain[at] = ""
    small = "\n".join(plain).lower()
    for needle in needles(names):
        found.update(_lines_with(small, needle))
    return sorted(found)


def _lines_with(text: str, needle: str) -> Iterable[int]:
    """The places of the lines of a text in which a word stands."""
    line = counted = 0
    at = text.find(needle)
    while at >= 0:
        line += text.count("\n", counted, at)
        yield line
        counted = text.find("\n", at)
        at = text.find(needle, counted) if counted >= 0 else -1
