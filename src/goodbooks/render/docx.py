"""A page as a Word document with real headings, lists and tables, and no name of its writer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line, Message, Step, Table
from goodbooks.core.drawing import (
    Renderer,
    as_table,
    bracketed,
    gap_words,
    one_line,
    quotation,
    rests_on,
    visible,
)
from goodbooks.core.timeline import Timeline, described

if TYPE_CHECKING:
    from datetime import date, datetime

    from docx.document import Document as Word
    from docx.table import _Row
    from docx.text.paragraph import Paragraph

    from goodbooks.core.document import Block, Document
    from goodbooks.core.drawing import Style

MOST_COLUMNS = 9
_STYLES = {"-": "List Bullet", ">": "Quote", "lead": "Normal", "!": "Normal"}
_INCHES = {"a4": (8.27, 11.69), "letter": (8.5, 11.0)}
_GREY = "5F5B55"


def draw(document: Document, style: Style) -> bytes:
    """The whole page as one file; the same page gives the same bytes."""
    from io import BytesIO

    import docx

    word = docx.Document()
    _set_up(word, document, style)
    word.add_paragraph(one_line(document.title), style="Title")
    if document.subtitle:
        word.add_paragraph(one_line(document.subtitle), style="Subtitle")
    for section in document.sections:
        if one_line(section.title):
            word.add_paragraph(one_line(section.title), style="Heading 1")
        _blocks(word, section.blocks)
    made = BytesIO()
    word.save(made)
    return _undated(made.getvalue())


def _set_up(word: Word, document: Document, style: Style) -> None:
    """The paper, and what the file says of itself: its title and its day, and no author."""
    from docx.shared import Inches, Pt

    said = word.core_properties
    said.title = one_line(document.title)[:255]
    said.author = said.last_modified_by = said.comments = said.keywords = ""
    said.subject, said.language = "", "en"
    said.revision = 1
    said.created = said.modified = _moment(document.on)
    page = word.sections[0]
    width, height = _INCHES.get(style.paper, _INCHES["a4"])
    page.page_width, page.page_height = Inches(width), Inches(height)
    page.left_margin = page.right_margin = Inches(1)
    normal = word.styles["Normal"]
    normal.paragraph_format.space_after = Pt(6)
    word.styles["Title"].font.size = Pt(20)
    word.styles["List Bullet"].paragraph_format.space_after = Pt(3)


def _moment(on: date | None) -> datetime:
    from datetime import datetime

    return datetime(on.year, on.month, on.day) if on else datetime(2000, 1, 1)  # noqa: DTZ001 - the format holds days without a zone


def _undated(made: bytes) -> bytes:
    """The same archive with every part dated alike, so that the clock is not in it."""
    from io import BytesIO
    from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

    again = BytesIO()
    with ZipFile(BytesIO(made)) as parts, ZipFile(again, "w", ZIP_DEFLATED) as file:
        for name in parts.namelist():
            part = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            part.compress_type = ZIP_DEFLATED
            file.writestr(part, parts.read(name))
    return again.getvalue()


def _blocks(word: Word, blocks: tuple[Block, ...]) -> None:
    steps: list[Step] = []
    for block in blocks:
        if isinstance(block, Step):
            steps.append(block)
            continue
        _trail(word, steps)
        steps = []
        if isinstance(block, Message):
            _message(word, block)
        elif isinstance(block, Table):
            _table(word, block)
        elif isinstance(block, Timeline):
            word.add_paragraph(visible(described(block)))
            _table(word, as_table(block, MOST_COLUMNS))
        else:
            _line(word, block)
    _trail(word, steps)


def _line(word: Word, line: Line) -> None:
    _fill(word.add_paragraph(style=_STYLES.get(line.mark, "Normal")), line)


def _fill(paragraph: Paragraph, line: Line) -> None:
    """Put a sentence into a paragraph: what needs attention says so in words."""
    text = visible(quotation(line.text) if line.mark == ">" else line.text)
    if line.mark == "!":
        paragraph.add_run("Note: ").bold = True
    run = paragraph.add_run(text)
    if line.mark == "lead":
        run.bold = True
    _cite(paragraph, line.cites)


def _cite(paragraph: Paragraph, cites: tuple[str, ...]) -> None:
    if not cites:
        return
    from docx.shared import Pt, RGBColor

    run = paragraph.add_run("  " + " ".join(map(one_line, cites)))
    run.font.size = Pt(8)
    run.font.color.rgb = RGBColor.from_string(_GREY)


def _trail(word: Word, steps: list[Step]) -> None:
    """The steps as a table: when, and what."""
    if not steps:
        return
    from docx.shared import Inches

    table = word.add_table(rows=1, cols=2)
    table.style = "Table Grid"
    table.autofit = False
    _head(table.rows[0], ("When", "What"))
    for step in steps:
        cells = table.add_row().cells
        cells[0].paragraphs[0].add_run(one_line(step.when))
        _fill(cells[1].paragraphs[0], Line(step.what, step.cites))
        for remark in step.remarks:
            style = "Quote" if remark.mark == ">" else "Normal"
            _fill(cells[1].add_paragraph(style=style), remark)
    for row in table.rows:
        row.cells[0].width, row.cells[1].width = Inches(1.4), Inches(4.87)
    word.add_paragraph()


def _head(row: _Row, names: tuple[str, ...]) -> None:
    """The head of a table: bold, and said again on each page it goes on to."""
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(  # noqa: SLF001 - the library has no other word for it
        OxmlElement("w:tblHeader")
    )
    for cell, name in zip(row.cells, names, strict=True):
        cell.paragraphs[0].add_run(one_line(name)).bold = True


def _table(word: Word, table: Table) -> None:
    made = word.add_table(rows=1, cols=len(table.columns))
    made.style = "Table Grid"
    _head(made.rows[0], table.columns)
    for row in table.rows:
        for number, (cell, text) in enumerate(zip(made.add_row().cells, row.cells, strict=True)):
            cell.paragraphs[0].add_run(one_line(text))
            if number == 0:
                _cite(cell.paragraphs[0], row.cites)
    word.add_paragraph()


def _message(word: Word, message: Message) -> None:
    """To whom, about what, the text without refs; then what is for me alone."""
    for name, text in (
        ("To: ", one_line(", ".join(message.to))),
        ("Subject: ", one_line(bracketed(message.subject, message))),
    ):
        paragraph = word.add_paragraph()
        paragraph.add_run(name).bold = True
        paragraph.add_run(text)
    for line in message.paragraphs:
        mark = line.mark if line.mark in ("-", ">") else ""
        _line(word, Line(bracketed(line.text, message), (), mark))
    notes = [f"{marked} {remedy}" for marked, remedy in gap_words(message)]
    if rests_on(message):
        notes.append("It rests on " + ", ".join(rests_on(message)) + ".")
    if notes:
        word.add_paragraph().add_run("Only for you:").italic = True
        for note in notes:
            _line(word, Line(note, (), "-"))


RENDERER = Renderer("docx", "a Word document, for whoever edits it further", draw, "docx")
