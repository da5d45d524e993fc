"""A page for other programs, with every citation, finding and gap, under keys that stay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from goodbooks.core.document import Line, Message, Step
from goodbooks.core.drawing import bracketed, gap_words
from goodbooks.core.picture import Picture
from goodbooks.core.table import Table
from goodbooks.core.timeline import Timeline

if TYPE_CHECKING:
    from goodbooks.core.document import Block, Document, Reminder

Mark = Literal["plain", "bullet", "quote", "attention", "lead"]
_MARKS: dict[str, Mark] = {"-": "bullet", ">": "quote", "!": "attention", "lead": "lead"}


class LineObject(TypedDict):
    """One sentence, how it stands, and the refs of the entries it rests on."""

    mark: Mark
    text: str
    cites: list[str]


class LineBlock(LineObject):
    """One sentence under a heading."""

    type: Literal["line"]


class GapObject(TypedDict):
    """A fact the book lacks: the marked words, and what would fill it."""

    marked: str
    remedy: str


class MessageBlock(TypedDict):
    """Text ready to be copied and sent by the user."""

    type: Literal["message"]
    to: list[str]
    subject: str
    paragraphs: list[LineObject]
    gaps: list[GapObject]


class StepBlock(TypedDict):
    """One row of a trail."""

    type: Literal["step"]
    when: str
    what: str
    remarks: list[LineObject]
    cites: list[str]


class RowObject(TypedDict):
    """One row of a table."""

    cells: list[str]
    cites: list[str]


class TableBlock(TypedDict):
    """Things set side by side, a row each."""

    type: Literal["table"]
    columns: list[str]
    rows: list[RowObject]


class TimelineMark(TypedDict):
    """What happened on a day, in a lane."""

    day: str
    time: str | None
    lane: str
    label: str
    cites: list[str]


class TimelineBlock(TypedDict):
    """Days in lanes, one below the other."""

    type: Literal["timeline"]
    title: str
    lanes: list[str]
    marks: list[TimelineMark]


class PictureBlock(TypedDict):
    """A picture: in words, as the facts it is drawn from, and as a table."""

    type: Literal["picture"]
    sort: str
    title: str
    words: str
    facts: object
    table: TableBlock


BlockObject = LineBlock | MessageBlock | StepBlock | TableBlock | TimelineBlock | PictureBlock


class SectionObject(TypedDict):
    """A heading, and what stands under it."""

    title: str
    blocks: list[BlockObject]


class ReminderObject(TypedDict):
    """What falls on a day to come."""

    day: str
    time: str | None
    sort: str
    title: str
    cites: list[str]


class PageObject(TypedDict):
    """A page in its sections, with all that it cites, notices and lacks."""

    goodbooks: Literal[1]
    page: str
    title: str
    subtitle: str
    sections: list[SectionObject]
    citations: list[str]
    findings: list[LineObject]
    gaps: list[GapObject]
    reminders: list[ReminderObject]
    remarks: NotRequired[list[str]]


def page_object(document: Document) -> PageObject:
    """The whole page as one object."""
    lines = _lines(document)
    return {
        "goodbooks": 1,
        "page": document.name,
        "title": document.title,
        "subtitle": document.subtitle,
        "sections": [
            {"title": section.title, "blocks": [_block(block) for block in section.blocks]}
            for section in document.sections
        ],
        "citations": list(dict.fromkeys(ref for line in lines for ref in line.cites)),
        "findings": [_line(line) for line in lines if line.mark == "!"],
        "gaps": [gap for message in _messages(document) for gap in _gaps(message)],
        "reminders": [_reminder(reminder) for reminder in document.reminders],
    }


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


def _block(block: Block) -> BlockObject:
    """A block as an object, whose `type` says which it is."""
    if isinstance(block, Message):
        return _message(block)
    if isinstance(block, Step):
        return {
            "type": "step",
            "when": block.when,
            "what": block.what,
            "remarks": [_line(remark) for remark in block.remarks],
            "cites": list(block.cites),
        }
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Timeline):
        return _timeline(block)
    return _picture(block) if isinstance(block, Picture) else {"type": "line", **_line(block)}


def _message(block: Message) -> MessageBlock:
    return {
        "type": "message",
        "to": list(block.to),
        "subject": bracketed(block.subject, block),
        "paragraphs": [
            _line(line._replace(text=bracketed(line.text, block))) for line in block.whole()
        ],
        "gaps": _gaps(block),
    }


def _table(block: Table) -> TableBlock:
    rows: list[RowObject] = [
        {"cells": list(row.cells), "cites": list(row.cites)} for row in block.rows
    ]
    return {"type": "table", "columns": list(block.columns), "rows": rows}


def _timeline(block: Timeline) -> TimelineBlock:
    """A time line as an object, a mark each with what it cites."""
    marks: list[TimelineMark] = [
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


def _picture(block: Picture) -> PictureBlock:
    return {
        "type": "picture",
        "sort": block.sort.replace("_", "-"),
        "title": block.title,
        "words": block.words,
        "facts": _facts(block.facts),
        "table": _table(block.table),
    }


def _facts(value: object) -> object:
    """The facts of a picture as JSON has them: named values, lists, days as text."""
    from datetime import date

    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return {name: _facts(part) for name, part in value._asdict().items()}
    if isinstance(value, tuple):
        return [_facts(part) for part in value]
    return value.isoformat() if isinstance(value, date) else value


def _line(line: Line) -> LineObject:
    return {"mark": _MARKS.get(line.mark, "plain"), "text": line.text, "cites": list(line.cites)}


def _reminder(reminder: Reminder) -> ReminderObject:
    return {
        "day": reminder.on.isoformat(),
        "time": reminder.at,
        "sort": reminder.sort,
        "title": reminder.title,
        "cites": [reminder.ref],
    }


def _gaps(message: Message) -> list[GapObject]:
    return [{"marked": marked, "remedy": remedy} for marked, remedy in gap_words(message)]
