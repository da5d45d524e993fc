"""A page as Markdown, in which nothing a person wrote can become markup, a link or an image."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

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
from goodbooks.core.regex import regex
from goodbooks.core.table import Row, Table
from goodbooks.core.timeline import Timeline, as_table
from goodbooks.render.paper.notes import handed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.core.document import Document, Section
    from goodbooks.core.drawing import Style

MOST_COLUMNS = 13
_MARKUP = regex(r"([\\`*_\[\]<>~|&$^])")
_OPENING = regex(r"^(?:([#+=:-])|(\d{1,9})([.)]))", re.MULTILINE)
_BARS = regex(r"(\\*)\|")
_TICKS = regex(r"`+")


def draw(document: Document, style: Style) -> str:
    """The whole page, ended by a newline."""
    document = handed(document)
    parts = [f"# {escaped(one_line(document.title))}"]
    if document.subtitle:
        parts.append(f"*{escaped(one_line(document.subtitle))}*")
    for section in document.sections:
        if section.title:
            parts.append(f"## {escaped(one_line(section.title))}")
        parts += _blocks(section)
    return "\n\n".join(parts) + "\n"


def _blocks(section: Section) -> Iterator[str]:
    """Blocks set apart by an empty line; the items of one list stand together."""
    items: list[str] = []
    for block in section.blocks:
        if isinstance(block, Step):
            items.append(_step(block))
            continue
        if isinstance(block, Line) and block.mark == "-":
            items.append("- " + _hung(escaped(visible(block.text))) + _refs(block.cites))
            continue
        if items:
            yield "\n".join(items)
            items = []
        if isinstance(block, Message):
            yield from _message(block)
        elif isinstance(block, Table):
            yield _table(block)
        elif isinstance(block, Timeline):
            yield _table(as_table(block, MOST_COLUMNS))
        elif isinstance(block, Picture):
            yield _line(Line(block.words))
            yield _table(block.table)
        else:
            yield _line(block)
    if items:
        yield "\n".join(items)


def _line(line: Line) -> str:
    text = escaped(quotation(visible(line.text)) if line.mark == ">" else visible(line.text))
    refs = _refs(line.cites)
    if line.mark == ">":
        return "> " + text.replace("\n", "\\\n> ") + refs
    text = text.replace("\n", "\\\n")
    if line.mark == "lead":
        return f"**{text}**{refs}"
    return f"**Note:** {text}{refs}" if line.mark == "!" else text + refs


def _hung(text: str, indent: str = "  ") -> str:
    """Further lines of an item under its first."""
    return text.replace("\n", f"\\\n{indent}")


def _refs(cites: tuple[str, ...]) -> str:
    """Refs as code, so that one like @k3x9 never calls on somebody of that name."""
    return "".join(f" {_as_code(one_line(ref))}" for ref in cites)


def _step(step: Step) -> str:
    rows = [f"- **{escaped(one_line(step.when))}** {_hung(escaped(visible(step.what)))}"]
    rows[0] += _refs(step.cites)
    for remark in step.remarks:
        text = quotation(visible(remark.text)) if remark.mark == ">" else visible(remark.text)
        lead = "**Note:** " if remark.mark == "!" else ""
        rows.append(f"  - {lead}{_hung(escaped(text), '    ')}{_refs(remark.cites)}")
    return "\n".join(rows)


def _table(table: Table) -> str:
    """A table as most readers of Markdown draw it; where none does, it still reads as rows."""
    heads = _row(map(_cell, table.columns))
    rule = _row(["---"] * len(table.columns))
    return "\n".join((heads, rule, *map(_table_row, table.rows)))


def _table_row(row: Row) -> str:
    return _row([_cell(row.cells[0]) + _in_cell(_refs(row.cites)), *map(_cell, row.cells[1:])])


def _row(parts: Iterable[str]) -> str:
    return f"| {' | '.join(parts)} |"


def _cell(text: str) -> str:
    """A cell on one row, in which no sign can end it: also not inside code."""
    words = (
        _in_cell(_word(word)) if _is_address(word) else _word(word)
        for word in one_line(text).split()
    )
    return " ".join(words)


def _in_cell(code: str) -> str:
    """Code that stays in its cell: before each | an odd number of backslashes."""
    return _BARS.sub(lambda found: found[1] + "\\" * (1 + len(found[1]) % 2) + "|", code)


def _message(message: Message) -> Iterator[str]:
    """A message with its head and words, its list items together, and under a rule what is only for its writer."""
    to = escaped(", ".join(one_line(name) for name in message.to))
    yield f"**To:** {to}\\\n**Subject:** {escaped(bracketed(one_line(message.subject), message))}"
    items: list[str] = []
    for line in message.whole():
        text = bracketed(visible(line.text), message)
        if line.mark == "-":
            items.append("- " + _hung(escaped(text)))
            continue
        if items:
            yield "\n".join(items)
            items = []
        yield _line(Line(text, (), ">" if line.mark == ">" else ""))
    if items:
        yield "\n".join(items)
    notes = [f"- {escaped(f'{marked} {visible(fill)}')}" for marked, fill in gap_words(message)]
    refs = rests_on(message)
    if refs:
        notes.append(f"- {resting_on(_as_code(one_line(ref)) for ref in refs)}")
    if notes:
        yield "---"
        yield "Only for you:"
        yield "\n".join(notes)


def escaped(text: str) -> str:
    """The text with everything that Markdown would read as more than words made plain."""
    rows = (" ".join(_word(word) for word in row.split()) for row in text.split("\n"))
    return _OPENING.sub(_opening, "\n".join(row for row in rows if row))


def _word(word: str) -> str:
    return _as_code(word) if _is_address(word) else _MARKUP.sub(r"\\\1", word)


def _is_address(word: str) -> bool:
    """Whether some reader of Markdown would make a link or a mention of the bare word."""
    at = word.find("@")
    colon = word.find(":")
    has_scheme = 0 < colon < len(word) - 1 and not word[colon - 1].isdigit()
    return (
        has_scheme
        or "://" in word
        or "www." in word.lower()
        or (at >= 0 and word[at + 1 : at + 2].isalnum())
    )


def _as_code(word: str) -> str:
    """A word shown as it stands, whatever signs are in it."""
    longest = max((len(run[0]) for run in _TICKS.finditer(word)), default=0)
    fence = "`" * (longest + 1)
    space = " " if longest else ""
    return f"{fence}{space}{word}{space}{fence}"


def _opening(found: re.Match[str]) -> str:
    return f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}"


RENDERER = Renderer("markdown", "Markdown, for a wiki or a chat that reads it", draw, "md")
