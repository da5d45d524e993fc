"""A page as a PDF, typeset by Typst: fonts embedded, tagged for readers, the same bytes each time.

All words go to Typst as JSON, never as markup: the markup below is the same for every page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line, Message, Step, Table
from goodbooks.core.drawing import (
    Renderer,
    bracketed,
    gap_words,
    one_line,
    quotation,
    rests_on,
    visible,
)
from goodbooks.core.timeline import Timeline, described
from goodbooks.render.pictures.timeline import svg

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.document import Block, Document
    from goodbooks.core.drawing import Style

Node = dict[str, object]

PAPERS = {"a4": "a4", "letter": "us-letter"}
_FONT = "Libertinus Serif"
_DAY = 86_400
_UNIX = 719_163
MARKUP = r"""
#let page-of = json(bytes(sys.inputs.page))
#set document(title: page-of.title)
#set page(
  paper: page-of.paper,
  margin: (x: 2.5cm, top: 2.3cm, bottom: 2.4cm),
  footer: context {
    set text(size: 8.5pt, fill: luma(90))
    grid(columns: (1fr, auto), gutter: 1em, page-of.foot,
      [#counter(page).display() / #counter(page).final().first()])
  },
)
#set text(lang: "en", size: 10.5pt, hyphenate: false, font: "Libertinus Serif")
#set par(leading: 0.62em, spacing: 0.75em)
#set list(indent: 0.1em, body-indent: 0.55em, spacing: 0.62em, marker: [•])
#show title: set text(size: 19pt, weight: "semibold")
#show title: set block(below: 0.55em)
#show heading: set text(size: 12pt, weight: "semibold")
#show heading: set block(above: 1.55em, below: 0.75em, sticky: true)

#let rows(of) = of.map(row => [#row]).join(linebreak())
#let refs(of) = if of != "" [ #box(text(size: 0.76em, fill: luma(95), of))]
#let quote-of(item) = block(
  inset: (left: 0.9em), stroke: (left: 1.2pt + luma(170)), outset: (y: 0.15em), breakable: false,
  quote(block: false, quotes: false)[#rows(item.rows)#refs(item.refs)],
)
#let heed(item) = block(
  inset: (left: 0.9em), stroke: (left: 2.2pt + luma(40)), outset: (y: 0.15em), breakable: false,
)[*Note:* #rows(item.rows)#refs(item.refs)]
#let said(item) = {
  if item.mark == "lead" {
    block(text(size: 1.1em, weight: "semibold", rows(item.rows)) + refs(item.refs))
  } else if item.mark == ">" { quote-of(item) } else if item.mark == "!" { heed(item) } else {
    block[#rows(item.rows)#refs(item.refs)]
  }
}
#let points(item) = list(..item.items.map(point => [#rows(point.rows)#refs(point.refs)]))

#let trail(item) = {
  set par(spacing: 0.5em)
  table(
    columns: (3.1cm, 1fr), stroke: none, inset: (x: 0pt, y: 0.42em), column-gutter: 0.9em,
    table.header(..("When", "What").map(name => text(size: 0.82em, fill: luma(95), name))),
    table.hline(stroke: 0.5pt + luma(190)),
    ..item.items.map(step => (
      text(fill: luma(70), step.when),
      block(breakable: false)[#rows(step.what.rows)#refs(step.what.refs)
        #for remark in step.remarks {
          if remark.mark == ">" { quote-of(remark) } else if remark.mark == "!" { heed(remark) }
          else { block(text(size: 0.92em, fill: luma(55))[#rows(remark.rows)#refs(remark.refs)]) }
        }],
    )).flatten(),
  )
}
#let side-by-side(item) = {
  set text(size: 0.9em)
  set par(justify: false)
  table(
    columns: item.columns.len(), stroke: (_, y) => (bottom: 0.4pt + luma(190)),
    inset: (x: 0.4em, y: 0.45em),
    table.header(..item.columns.map(name => text(fill: luma(80), name))),
    ..item.rows.map(row => row.cells.enumerate().map(
      ((at, cell)) => if at == 0 [*#cell*#refs(row.refs)] else [#cell]
    )).flatten(),
  )
}
#let letter(item) = block(
  width: 100%, inset: 0.9em, stroke: 0.6pt + luma(150), radius: 3pt, above: 1em, below: 1em,
)[
  #set par(spacing: 0.85em)
  #text(fill: luma(80))[To:] #item.to \
  #text(fill: luma(80))[Subject:] *#item.subject*
  #line(length: 100%, stroke: 0.4pt + luma(190))
  #for part in item.blocks { if part.sort == "points" { points(part) } else { said(part) } }
]
#let notes(item) = {
  set text(size: 0.88em, fill: luma(55))
  block(sticky: true)[Only for you:]
  list(..item.rows.map(row => [#row]))
}
#let picture(item) = image(bytes(item.svg), format: "svg", alt: item.alt, width: 11.5cm)

#let draw(item) = {
  if item.sort == "points" { points(item) } else if item.sort == "trail" { trail(item) }
  else if item.sort == "table" { side-by-side(item) } else if item.sort == "letter" { letter(item) }
  else if item.sort == "notes" { notes(item) } else if item.sort == "picture" { picture(item) }
  else { said(item) }
}

#title(page-of.title)
#if page-of.subtitle != "" { block(below: 1.3em, text(fill: luma(80), page-of.subtitle)) }
#for section in page-of.sections {
  if section.title != "" { heading(level: 1, section.title) }
  for item in section.blocks { draw(item) }
}
"""


def draw(document: Document, style: Style) -> bytes:
    """The whole page as one PDF file, dated on the day it was made for."""
    import json

    from typst import TypstError

    page = json.dumps(_page(document, style))
    stamp = max((document.on.toordinal() - _UNIX) * _DAY, 0) if document.on else 0
    for has_system_fonts in (False, True):
        try:
            return _typeset(page, stamp, is_strict=True, has_system_fonts=has_system_fonts)
        except TypstError:
            continue  # a sign that these fonts lack
    return _typeset(page, stamp, is_strict=False, has_system_fonts=True)


def _typeset(page: str, stamp: int, *, is_strict: bool, has_system_fonts: bool) -> bytes:
    """The PDF; a strict one is refused when one sign of it could not be drawn or read aloud."""
    import typst

    made = typst.compile(
        MARKUP.encode(),
        ignore_system_fonts=not has_system_fonts,
        format="pdf",
        sys_inputs={"page": page},
        pdf_standards=["ua-1"] if is_strict else [],
        timestamp=stamp,
    )
    return bytes(made)


def _page(document: Document, style: Style) -> Node:
    title = one_line(document.title) or one_line(document.name) or "Page"
    return {
        "title": title,
        "subtitle": one_line(document.subtitle),
        "foot": title,
        "paper": PAPERS.get(style.paper, "a4"),
        "sections": [
            {"title": one_line(section.title), "blocks": _gathered(section.blocks)}
            for section in document.sections
        ],
    }


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
    if isinstance(block, Message):
        return _message(block)
    if isinstance(block, Step):
        return [_step(block)]
    if isinstance(block, Table):
        rows = [
            {"cells": list(map(one_line, row.cells)), "refs": _refs(row.cites)}
            for row in block.rows
        ]
        return [{"sort": "table", "columns": list(map(one_line, block.columns)), "rows": rows}]
    if isinstance(block, Timeline):
        return [{"sort": "picture", "svg": svg(block, _FONT), "alt": visible(described(block))}]
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


def _refs(cites: tuple[str, ...]) -> str:
    return " ".join(map(one_line, cites))


def _step(step: Step) -> Node:
    return {
        "when": one_line(step.when),
        "what": _line(Line(step.what, step.cites)),
        "remarks": [_line(remark) for remark in step.remarks],
    }


def _message(message: Message) -> list[Node]:
    """The message set apart, with no refs in it; then what is for me alone."""
    lines = (
        Line(bracketed(line.text, message), (), line.mark if line.mark in ("-", ">") else "")
        for line in message.paragraphs
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
        notes.append(one_line("It rests on " + ", ".join(refs) + "."))
    return [letter, {"sort": "notes", "rows": notes}] if notes else [letter]


RENDERER = Renderer("pdf", "a PDF, to print or to hand to somebody", draw, "pdf")
