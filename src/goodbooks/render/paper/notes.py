"""The refs of a page that is handed to somebody: none, or numbers into a table of the page itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Document, Line, Message, Step
from goodbooks.core.named import NamedTuple
from goodbooks.core.phrasing import short_day
from goodbooks.core.picture import Picture
from goodbooks.core.table import Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from goodbooks.core.document import Block


MOST = 8


class Noted(NamedTuple):
    """A page with its refs as they are shown; whether they are numbers in place of ids."""

    document: Document
    is_numbered: bool = False


def noted(document: Document) -> Noted:
    """The page as it is for me; for whoever it is handed to, without an id.

    Who has no book to look in is told nothing by an id. Where the page lists what it rests on in a
    table of its own, a number leads there; where it does not, a sentence stands by itself. A line
    that counts more notes than it has room for shows no number: those below it do. A page that
    holds a message is for me: the message alone is sent, and shows no refs.
    """
    if not document.readers or any(isinstance(block, Message) for block in _blocks(document)):
        return Noted(document)
    listed = dict.fromkeys(_in_tables(document))
    numbers = {ref: str(number) for number, ref in enumerate(listed, 1)}
    sections = tuple(
        section._replace(blocks=tuple(_numbered(block, numbers) for block in section.blocks))
        for section in document.sections
    )
    return Noted(document._replace(sections=sections), is_numbered=True)


def handed(document: Document) -> Document:
    """The page as `noted` has it, its numbers in brackets: for forms that raise no number."""
    shown, is_numbered = noted(document)
    if not is_numbered:
        return shown
    return shown._replace(
        sections=tuple(
            section._replace(blocks=tuple(map(_bracketed, section.blocks)))
            for section in shown.sections
        )
    )


def _bracketed(block: Block) -> Block:
    """The block with the numbers of its notes in brackets."""
    if isinstance(block, Line):
        return block._replace(cites=_together(block.cites))
    if isinstance(block, Table):
        rows = tuple(row._replace(cites=_together(row.cites)) for row in block.rows)
        return block._replace(rows=rows)
    if isinstance(block, Step):
        remarks = tuple(line._replace(cites=_together(line.cites)) for line in block.remarks)
        return block._replace(cites=_together(block.cites), remarks=remarks)
    if isinstance(block, Picture):
        return block._replace(table=block.table._replace(rows=tuple(
            row._replace(cites=_together(row.cites)) for row in block.table.rows
        )))  # fmt: skip
    return block


def _together(numbers: tuple[str, ...]) -> tuple[str, ...]:
    return (f"[{', '.join(numbers)}]",) if numbers else ()


def _blocks(document: Document) -> Iterator[Block]:
    return (block for section in document.sections for block in section.blocks)


def _in_tables(document: Document) -> Iterator[str]:
    """The refs that a table of the page lists, one in the first cell of each row."""
    known = set(_mentioned(_blocks(document)))
    for block in _blocks(document):
        if isinstance(block, Table):
            yield from (row.cells[0] for row in block.rows if row.cells[0] in known)


def _mentioned(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Picture):
            yield from _mentioned((block.table,))
        elif isinstance(block, Table):
            yield from (ref for row in block.rows for ref in row.cites)
        elif isinstance(block, Line):
            yield from _shown(block.cites)
        elif isinstance(block, Step):
            yield from _shown(block.cites)
            yield from _mentioned(block.remarks)


def _shown(cites: tuple[str, ...]) -> tuple[str, ...]:
    return cites if len(cites) <= MOST else ()


def _numbered(block: Block, numbers: Mapping[str, str]) -> Block:
    """A block whose cites are the numbers of its notes, in a row of neighbours from first to last; a remark does not repeat those of its step."""
    if isinstance(block, Line):
        return block._replace(cites=_spans(_shown(block.cites), numbers))
    if isinstance(block, Step):
        own = set(block.cites)
        remarks = tuple(
            line._replace(
                cites=_spans((ref for ref in _shown(line.cites) if ref not in own), numbers)
            )
            for line in block.remarks
        )
        return block._replace(cites=_spans(_shown(block.cites), numbers), remarks=remarks)
    if isinstance(block, Table):
        return block._replace(rows=tuple(_row(row, numbers) for row in block.rows))
    if isinstance(block, Picture):
        rows = tuple(_row(row, numbers) for row in block.table.rows)
        return block._replace(table=block.table._replace(rows=rows))
    return block


def _row(row: Row, numbers: Mapping[str, str]) -> Row:
    """A row that begins with its number where the table is the list of the refs."""
    cells = row.cells
    if cells[0] in numbers and not row.cites:
        cells = (numbers[cells[0]], *cells[1:])
    return Row(cells, _spans(row.cites, numbers))


def _spans(refs: Iterable[str], numbers: Mapping[str, str]) -> tuple[str, ...]:
    """The numbers in order; three and more that follow each other as the first and the last."""
    spans: list[tuple[int, int]] = []
    for number in sorted({int(numbers[ref]) for ref in refs if ref in numbers}):
        if spans and spans[-1][1] == number - 1:
            spans[-1] = (spans[-1][0], number)
        else:
            spans.append((number, number))
    return tuple(shown for first, last in spans for shown in _span(first, last))


def _span(first: int, last: int) -> tuple[str, ...]:
    if last - first > 1:
        return (f"{first}–{last}",)
    return tuple(map(str, range(first, last + 1)))


def few(cites: tuple[str, ...]) -> tuple[str, ...]:
    """The refs of one line as paper has room for them; the others are counted."""
    if len(cites) <= MOST:
        return cites
    return (*cites[: MOST - 1], f"+{len(cites) - MOST + 1}")


def dated(title: str, on: date | None) -> str:
    """The foot of a sheet: what the page is, and the day it was made for where it does not say it."""
    if on is None:
        return title
    day, year = short_day(on, on), str(on.year)
    if day not in title:
        return f"{title} · {day} {year}"
    return title if year in title else f"{title} {year}"
