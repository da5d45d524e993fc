"""A message in rows that fit the screen, with marks and numbers under what is remarked on."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.drawing import WARM, tinted, visible
from goodbooks.core.width import cells

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from goodbooks.core.drawing import Style
    from goodbooks.desk.coaching import Flag

_MARGIN = "  "


class _Cell(NamedTuple):
    """A sign of the message as it is shown, and its place in the text."""

    shown: str
    at: int


def underlined(text: str, numbered: Iterable[tuple[int, Flag]], style: Style) -> Iterator[str]:
    """Each row of a message, and under it one of marks where remarks lie on it: each begins with its number."""
    placed = [(number, flag) for number, flag in numbered if flag.end > flag.start]
    for line, near in _with_flags(_lines(text.rstrip(), style.width - len(_MARGIN)), placed):
        yield from _marked(line, near, style)


def _lines(text: str, width: int) -> Iterator[list[_Cell]]:
    """The message in rows that fit, each sign with its place."""
    at = 0
    for line in text.split("\n"):
        row: list[_Cell] = []
        for word in _words(line, at):
            if row and sum(cells(cell.shown) for cell in (*row, *word)) > width:
                yield row
                row = []
                word = word[1:] if word[0].shown == " " else word  # noqa: PLW2901 - a row begins with a word
            row += word
        yield row
        at += len(line) + 1


def _words(line: str, at: int) -> Iterator[list[_Cell]]:
    """Each word of a line with the space before it."""
    word: list[_Cell] = []
    for number, char in enumerate(line):
        if char == " " and word and word[-1].shown != " ":
            yield word
            word = []
        word.append(_Cell(visible(char) if char != "\r" else "", at + number))
    if word:
        yield word


def _with_flags(
    rows: Iterable[list[_Cell]], placed: Iterable[tuple[int, Flag]]
) -> Iterator[tuple[list[_Cell], list[tuple[int, Flag]]]]:
    """Each row with the flags that lie on it, in one look along both."""
    left = deque(sorted(placed, key=lambda one: one[1].start))
    near: list[tuple[int, Flag]] = []
    for row in rows:
        if row:
            while left and left[0][1].start <= row[-1].at:
                near.append(left.popleft())
            near = sorted(
                (one for one in near if one[1].end > row[0].at), key=lambda one: one[1].start
            )
        yield row, near if row else []


def _marked(row: list[_Cell], placed: Sequence[tuple[int, Flag]], style: Style) -> list[str]:
    """One row of the message, and the row of marks under it where there are any."""
    marks = ""
    for cell in row:
        over = [(number, flag) for number, flag in placed if flag.start <= cell.at < flag.end]
        marks += ("~" if over else " ") * cells(cell.shown)
    free = 0
    for number, flag in placed:
        begins = next((i for i, cell in enumerate(row) if cell.at == flag.start), None)
        if begins is not None:
            left = max(sum(cells(cell.shown) for cell in row[:begins]), free)
            sign = f",{number}" if left == free and left else str(number)
            free = left + len(sign)
            marks = marks[:left].ljust(left) + sign + marks[free:]
    shown = (_MARGIN + "".join(cell.shown for cell in row)).rstrip()
    return [shown, tinted((_MARGIN + marks).rstrip(), WARM, style)] if marks.strip() else [shown]
