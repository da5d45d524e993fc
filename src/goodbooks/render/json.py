"""A page as JSON, with every citation, finding and gap, under keys that stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line, Message, Step, Table
from goodbooks.core.drawing import Renderer, bracketed, gap_words
from goodbooks.core.picture import Picture
from goodbooks.core.timeline import Timeline

if TYPE_CHECKING:
    from goodbooks.core.document import Block, Document, Reminder
    from goodbooks.core.drawing import Style

VERSION = 1

Node = dict[str, object]


def draw(document: Document, style: Style) -> str:
    """The whole page as one object, indented, ended by a newline.

    Control signs and half characters are written as JSON escapes, so that printing the
    page steers no terminal, and reading it gives the text back as it was.
    """
    import json

    page = {
        "goodbooks": VERSION,
        "page": document.name,
        "title": document.title,
        "subtitle": document.subtitle,
        "sections": [
            {"title": section.title, "blocks": [_block(block) for block in section.blocks]}
            for section in document.sections
        ],
        "citations": list(dict.fromkeys(ref for line in _lines(document) for ref in line.cites)),
        "findings": [_line(line) for line in _lines(document) if line.mark == "!"],
        "gaps": [gap for message in _messages(document) for gap in _gaps(message)],
        "reminders": [_reminder(reminder) for reminder in document.reminders],
    }
    return plain(json.dumps(page, ensure_ascii=False, indent=2)) + "\n"


def plain(text: str) -> str:
    """JSON text in which what cannot be seen or would turn text around is an escape."""
    if text.isascii() and "\x7f" not in text:
        return text
    return "".join(
        char if char == "\n" or char.isprintable() or char == "\u200d" else _escape(char)
        for char in text
    )


def _escape(char: str) -> str:
    code = ord(char)
    if code < 0x10000:
        return f"\\u{code:04x}"
    high, low = divmod(code - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"


def _lines(document: Document) -> list[Line]:
    """Every sentence of the page in order, with what the steps of a trail say."""
    found: list[Line] = []
    for section in document.sections:
        for block in section.blocks:
            if isinstance(block, Message):
                found += block.paragraphs
            elif isinstance(block, Step):
                found += [Line(block.what, block.cites), *block.remarks]
            elif isinstance(block, Table):
                found += [Line("; ".join(row.cells), row.cites) for row in block.rows]
            elif isinstance(block, Timeline):
                found += [Line(mark.label, mark.cites) for mark in block.marks]
            elif isinstance(block, Picture):
                rows = block.table.rows
                found += [
                    Line(block.words),
                    *(Line("; ".join(row.cells), row.cites) for row in rows),
                ]
            else:
                found.append(block)
    return found


def _messages(document: Document) -> list[Message]:
    blocks = (block for section in document.sections for block in section.blocks)
    return [block for block in blocks if isinstance(block, Message)]


def _block(block: Block) -> Node:
    if isinstance(block, Message):
        return {
            "type": "message",
            "to": list(block.to),
            "subject": bracketed(block.subject, block),
            "paragraphs": [
                _line(line._replace(text=bracketed(line.text, block))) for line in block.paragraphs
            ],
            "gaps": _gaps(block),
        }
    if isinstance(block, Step):
        return {
            "type": "step",
            "when": block.when,
            "what": block.what,
            "remarks": [_line(remark) for remark in block.remarks],
            "cites": list(block.cites),
        }
    if isinstance(block, Table):
        rows = [{"cells": list(row.cells), "cites": list(row.cites)} for row in block.rows]
        return {"type": "table", "columns": list(block.columns), "rows": rows}
    if isinstance(block, Timeline):
        return _timeline(block)
    return _picture(block) if isinstance(block, Picture) else {"type": "line", **_line(block)}


def _timeline(block: Timeline) -> Node:
    marks = [
        {"day": mark.on.isoformat(), "time": mark.at, "lane": mark.lane, "label": mark.label,
         "cites": list(mark.cites)}
        for mark in block.marks
    ]  # fmt: skip
    return {
        "type": "timeline",
        "title": block.title,
        "lanes": list(block.lanes),
        "marks": marks,
    }


def _picture(block: Picture) -> Node:
    return {
        "type": "picture",
        "sort": block.sort.replace("_", "-"),
        "title": block.title,
        "words": block.words,
        "facts": _facts(block.facts),
        "table": _block(block.table),
    }


def _facts(value: object) -> object:
    """The facts of a picture as JSON has them: named values, lists, days as text."""
    from datetime import date

    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return {name: _facts(part) for name, part in value._asdict().items()}
    if isinstance(value, tuple):
        return [_facts(part) for part in value]
    return value.isoformat() if isinstance(value, date) else value


_MARKS = {"": "plain", "-": "bullet", ">": "quote", "!": "attention", "lead": "lead"}


def _line(line: Line) -> Node:
    return {"mark": _MARKS.get(line.mark, "plain"), "text": line.text, "cites": list(line.cites)}


def _reminder(reminder: Reminder) -> Node:
    return {
        "day": reminder.on.isoformat(),
        "time": reminder.at,
        "sort": reminder.sort,
        "title": reminder.title,
        "cites": [reminder.ref],
    }


def _gaps(message: Message) -> list[Node]:
    return [{"marked": marked, "remedy": remedy} for marked, remedy in gap_words(message)]


RENDERER = Renderer("json", "JSON with all citations, for another program", draw, "json")
