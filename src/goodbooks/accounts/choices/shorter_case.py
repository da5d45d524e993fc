"""A case in a page and a half: the same sections with fewer lines, and what is not in them."""

from __future__ import annotations

from typing import NamedTuple

from goodbooks.core.document import Block, Line, Section
from goodbooks.core.phrasing import counted, listed, shortened
from goodbooks.core.sheet import PAGE_AND_A_HALF, rows
from goodbooks.core.table import Row, Table
from goodbooks.core.timeline import Timeline

COMPARED, SUM = "How they compare", "sum"


class Room(NamedTuple):
    """How much the page holds: points under a heading, ways, signs in a line and in a cell."""

    points: int
    ways: int
    line: int
    cell: int


ROOMS = (
    Room(6, 6, 300, 120),
    Room(5, 5, 190, 90),
    Room(4, 5, 190, 70),
    Room(3, 5, 190, 70),
    Room(4, 5, 95, 50),
    Room(3, 5, 95, 50),
    Room(3, 4, 95, 50),
    Room(2, 3, 95, 50),
    Room(1, 3, 95, 40),
)


def in_a_page_and_a_half(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """Each section cut to what a reader in a hurry needs; the last one says what is left out.

    Of the figures only what the order hangs on is kept: it is the one line to be argued with.
    A picture has no room; the list beside it says the same.
    """
    made: tuple[Section, ...] = ()
    for room in ROOMS:
        made = _within(sections, room)
        if rows(made) <= PAGE_AND_A_HALF:
            break
    return made


def _within(sections: tuple[Section, ...], room: Room) -> tuple[Section, ...]:
    sections = tuple(part for part in sections if not isinstance(part.blocks[0], Timeline))
    short = tuple(_shorter(section, room) for section in sections)
    pairs = zip(sections, short, strict=True)
    left = [words for long, cut in pairs if (words := _left(long, cut))]
    if not left:
        return short
    return (*short, Section("", (Line(f"The long form has also {listed(left)}."),)))


def _shorter(section: Section, room: Room) -> Section:
    if section.title == COMPARED:
        return section._replace(blocks=(*_order(section.blocks), *section.blocks[-1:]))
    kept = _first(section.blocks, room.points)
    return section._replace(blocks=tuple(_cut(block, room) for block in kept))


def _order(blocks: tuple[Block, ...]) -> tuple[Line, ...]:
    """The order that the sums make, in one line; nothing where there are no sums."""
    return tuple(
        Line(
            f"By my ratings, each times its weight, the order is {listed(row.cells[0] for row in block.rows)}.",
            tuple(ref for row in block.rows for ref in row.cites),
        )
        for block in blocks
        if isinstance(block, Table) and block.columns[-1] == SUM
    )


def _first(blocks: tuple[Block, ...], most: int) -> tuple[Block, ...]:
    """The first bullets or objections, and every other line before and among them."""
    found: list[Block] = []
    items = 0
    for block in blocks:
        items += isinstance(block, Line) and block.mark in ("-", ">")
        if items > most:
            break
        found.append(block)
    return tuple(found)


def _cut(block: Block, room: Room) -> Block:
    """A line in few rows; a table with short cells, the name of a way a little longer."""
    if isinstance(block, Line):
        return block._replace(text=shortened(block.text, room.line))
    if isinstance(block, Table):
        kept = (
            Row((shortened(row.cells[0], room.cell * 4 // 3),
                 *(shortened(cell, room.cell) for cell in row.cells[1:])), row.cites)
            for row in block.rows[: room.ways]
        )  # fmt: skip
        return block._replace(rows=tuple(kept))
    return block


def _left(long: Section, cut: Section) -> str:
    """What a section lost, in words: how the ways are rated, or how many of its points."""
    if long.title == COMPARED:
        return "the ratings and weights" if len(long.blocks) > 1 else ""
    lost = _points(long) - _points(cut)
    return f"{counted(lost, 'point')} under “{long.title}”" if lost else ""


def _points(section: Section) -> int:
    tables = sum(len(block.rows) for block in section.blocks if isinstance(block, Table))
    lines = sum(isinstance(block, Line) and block.mark in ("-", ">") for block in section.blocks)
    return tables + lines
