"""A page as a PDF, typeset by Typst: fonts embedded, tagged for readers, the same bytes each time.

All words go to Typst as JSON, never as markup: the markup below is the same for every page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import bidirectional

from goodbooks.core.document import Line, Message, Step
from goodbooks.core.drawing import (
    Renderer,
    bracketed,
    gap_words,
    one_line,
    quotation,
    resting_on,
    rests_on,
    visible,
)
from goodbooks.core.picture import Picture
from goodbooks.core.table import Table
from goodbooks.core.timeline import Timeline
from goodbooks.render.paper.markup import MARKUP
from goodbooks.render.paper.notes import dated, few, noted
from goodbooks.render.pictures.drawn import drawn

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.document import Block, Document
    from goodbooks.core.drawing import Style

Node = dict[str, object]

PAPERS = {"a4": "a4", "letter": "us-letter"}
_FONT = "Libertinus Serif"
_WIDTH = 560.0
_DAY = 86_400
_UNIX = 719_163
_LONG, _BESIDE = 12, 56
_EUROPEAN, _MARKS = "\u0530", ("\u2000", "\u2200")


def draw(document: Document, style: Style) -> bytes:
    """The whole page as one PDF file, dated on the day it was made for."""
    import json

    from typst import TypstError

    page = json.dumps(_page(document, style))
    density = _density(page)
    stamp = max((document.on.toordinal() - _UNIX) * _DAY, 0) if document.on else 0
    for has_system_fonts in (False, True):
        try:
            return _typeset(page, density, stamp, has_system_fonts=has_system_fonts)
        except TypstError:
            continue  # a sign that these fonts lack
    return _typeset(page, density, stamp, has_system_fonts=True, is_strict=False)


def _density(page: str) -> str:
    """Tight where that saves a sheet, so that no page ends on a sheet with three lines."""
    roomy = _sheets(page, "roomy")
    return "tight" if roomy > 1 and _sheets(page, "tight") < roomy else "roomy"


def _sheets(page: str, density: str) -> int:
    """How many sheets the page takes."""
    import typst

    said = typst.query(
        MARKUP.encode(),
        "<pages>",
        field="value",
        one=True,
        ignore_system_fonts=True,
        sys_inputs={"page": page, "density": density},
    )
    return int(said)


def _typeset(
    page: str, density: str, stamp: int, *, has_system_fonts: bool, is_strict: bool = True
) -> bytes:
    """The PDF; a strict one is refused when one sign of it could not be drawn or read aloud."""
    import typst

    made = typst.compile(
        MARKUP.encode(),
        ignore_system_fonts=not has_system_fonts,
        format="pdf",
        sys_inputs={"page": page, "density": density},
        pdf_standards=["ua-1"] if is_strict else [],
        timestamp=stamp,
    )
    return bytes(made)


def _page(document: Document, style: Style) -> Node:
    """A page as the typesetter is handed it; `turns` where anything of it runs from right to left."""
    title = one_line(document.title) or one_line(document.name) or "Page"
    shown, is_numbered = noted(document)
    made: Node = {
        "title": title,
        "subtitle": one_line(document.subtitle),
        "foot": dated(title, document.on),
        "paper": PAPERS.get(style.paper, "a4"),
        "numbered": is_numbered,
        "sections": [
            {"title": one_line(section.title), "blocks": _gathered(section.blocks)}
            for section in shown.sections
        ],
    }
    return {**made, "turns": any(map(_runs_left, repr(shown.sections)))}


def _runs_left(char: str) -> bool:
    """Whether a sign is of a script written from right to left, which turns what follows it."""
    return char >= _EUROPEAN and bidirectional(char) in ("R", "AL")


def _gathered(blocks: Iterable[Block]) -> list[Node]:
    """Blocks in order, with bullets gathered in a list and steps in a trail."""
    found: list[Node] = []
    items: list[Node] = []
    gathered = ""
    for block in blocks:
        wanted = _list_of(block)
        if wanted and wanted != gathered:
            items = []
            found.append({"sort": wanted, "items": items})
        if wanted:
            items += _block(block)
        else:
            found += _block(block)
        gathered = wanted
    return found


def _list_of(block: Block) -> str:
    if isinstance(block, Step):
        return "trail"
    return "points" if isinstance(block, Line) and block.mark == "-" else ""


def _block(block: Block) -> list[Node]:
    """A block as what the typesetter sets: a line, a step, a table, a message or a picture."""
    if isinstance(block, Message):
        return _message(block)
    if isinstance(block, Step):
        return [_step(block)]
    if isinstance(block, Table):
        return [_table(block)]
    if isinstance(block, Timeline | Picture):
        made = drawn(block, _FONT, _WIDTH)
        width = "11.5cm" if isinstance(block, Timeline) else "100%"
        return [{"sort": "picture", "svg": made.svg, "alt": visible(made.words), "width": width}]
    return [_line(block)]


def _line(line: Line) -> Node:
    """A sentence in rows, with its refs."""
    text = visible(quotation(line.text) if line.mark == ">" else line.text)
    return {
        "sort": "said",
        "mark": line.mark,
        "rows": [row.strip() for row in text.split("\n") if row.strip()] or [" "],
        "refs": _refs(line.cites),
    }


def _refs(cites: tuple[str, ...]) -> list[str]:
    return list(map(one_line, few(cites)))


def _table(table: Table) -> Node:
    """The rows, which columns are of figures, and how wide each is."""
    rows = [
        {"cells": list(map(one_line, row.cells)), "refs": _refs(row.cites)} for row in table.rows
    ]
    columns = list(zip(*(row.cells for row in table.rows), strict=True))
    figures = [all(map(_is_figure, cells)) for cells in columns]
    return {
        "sort": "table",
        "columns": list(map(one_line, table.columns)),
        "numbers": figures or [False] * len(table.columns),
        "widths": _shares(_longest(table)),
        "rows": rows,
    }


def _longest(table: Table) -> list[int]:
    """How many signs the longest cell of each column has, its head among them."""
    cells = zip(table.columns, *(row.cells for row in table.rows), strict=True)
    return [max(map(len, column)) for column in cells]


def _shares(longest: list[int]) -> list[int]:
    """How wide each column is, by its longest cell: 0 as wide as that, else a share of the rest.

    Where all but the last leave it room, it takes what is left; else the long ones share the row.
    """
    *others, last = longest
    if sum(others) <= _BESIDE:
        return [*[0] * len(others), int(last > _LONG)]
    return [0 if long <= _LONG else min(max(long, 28), 48) for long in longest]


def _is_figure(cell: str) -> bool:
    return cell == "-" or cell.replace(".", "", 1).isdecimal()


_RUNNING = ("", "-")
"""The marks of remarks that stand together: in one paragraph, or as one list."""


def _step(step: Step) -> Node:
    """A step; plain remarks that follow each other run on in one paragraph, bullets are a list."""
    groups: list[tuple[str, list[Node]]] = []
    for said in step.remarks:
        remark = said._replace(cites=tuple(ref for ref in said.cites if ref not in step.cites))
        if not (groups and groups[-1][0] == remark.mark and remark.mark in _RUNNING):
            groups.append((remark.mark, []))
        groups[-1][1].append(_line(remark))
    return {
        "when": one_line(step.when),
        "what": _line(Line(step.what, step.cites)),
        "remarks": [{"mark": mark, "of": of} for mark, of in groups],
    }


def _message(message: Message) -> list[Node]:
    """The message set apart, with no refs in it; then what is for me alone."""
    lines = (
        Line(bracketed(line.text, message), (), line.mark if line.mark in ("-", ">") else "")
        for line in message.whole()
    )
    letter: Node = {
        "sort": "letter",
        "to": one_line(", ".join(message.to)),
        "subject": one_line(bracketed(message.subject, message)),
        "blocks": _gathered(lines),
    }
    notes = [one_line(f"{marked} {remedy}") for marked, remedy in gap_words(message)]
    refs = rests_on(message)
    if refs:
        notes.append(one_line(resting_on(refs)))
    return [letter, {"sort": "notes", "rows": notes}] if notes else [letter]


def remarks(document: Document, style: Style) -> tuple[str, ...]:
    """That a sign had no font, which only a page beyond European letters can have."""
    import json

    from typst import TypstError

    made = _page(document, style)
    if not any(_is_rare(char) for char in json.dumps(made, ensure_ascii=False)):
        return ()
    try:
        _typeset(json.dumps(made), "roomy", 0, has_system_fonts=True)
    except TypstError:
        return (_NO_FONT,)
    return ()


def _is_rare(char: str) -> bool:
    """Whether a sign is neither a European letter nor a mark among them."""
    return char >= _EUROPEAN and not _MARKS[0] <= char < _MARKS[1]


_NO_FONT = (
    "some signs have no font on this machine and stand as empty boxes: install a font that has"
    " them, or choose --format html"
)

RENDERER = Renderer("pdf", "a PDF, to print or to hand to somebody", draw, "pdf", remarks=remarks)
