"""A page as a Word document with real headings, lists and tables, and no name of its writer."""

from __future__ import annotations

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
from goodbooks.core.table import Table
from goodbooks.core.timeline import Timeline, as_table, described
from goodbooks.render.paper.notes import dated, few, noted
from goodbooks.render.paper.word import (
    GREY,
    add_foot,
    keep_whole,
    rule,
    say_instead,
    set_apart,
    set_language,
)

if TYPE_CHECKING:
    from datetime import date, datetime

    from docx.document import Document as Word
    from docx.table import Table as WordTable
    from docx.table import _Cell, _Row
    from docx.text.paragraph import Paragraph

    from goodbooks.core.document import Block, Document
    from goodbooks.core.drawing import Style

MOST_COLUMNS = 9
MESSAGE = "Message"
_STYLES = {"-": "List Bullet", ">": "Quote", "lead": "Normal", "!": "Normal"}
_IN_A_CELL = {">": "Quote", "-": "List Bullet"}
_INCHES = {"a4": (8.27, 11.69), "letter": (8.5, 11.0)}
_WIDE, _WHEN = 6.27, 1.35


def draw(document: Document, style: Style) -> bytes:
    """The whole page as one file; the same page gives the same bytes."""
    from io import BytesIO

    import docx

    word = docx.Document()
    _set_up(word, document, style)
    shown, is_numbered = noted(document)
    pen = _Pen(word, is_numbered=is_numbered)
    word.add_paragraph(one_line(document.title), style="Title")
    if document.subtitle:
        word.add_paragraph(one_line(document.subtitle), style="Subtitle")
    for section in shown.sections:
        if one_line(section.title):
            word.add_paragraph(one_line(section.title), style="Heading 1")
        pen.blocks(section.blocks)
    made = BytesIO()
    word.save(made)
    return _undated(made.getvalue())


def _set_up(word: Word, document: Document, style: Style) -> None:
    """The paper, its foot, and what the file says of itself: title and day, and no author."""
    from docx.shared import Inches

    said = word.core_properties
    said.title = one_line(document.title)[:255]
    said.author = said.last_modified_by = said.comments = said.keywords = ""
    said.subject, said.language = "", "en-GB"
    said.revision = 1
    said.created = said.modified = _moment(document.on)
    page = word.sections[0]
    width, height = _INCHES.get(style.paper, _INCHES["a4"])
    page.page_width, page.page_height = Inches(width), Inches(height)
    page.left_margin = page.right_margin = Inches(1)
    page.top_margin = page.bottom_margin = Inches(0.9)
    set_language(word)
    _set_styles(word)
    add_foot(word, dated(one_line(document.title), document.on), Inches(width - 2))


def _set_styles(word: Word) -> None:
    """Black on white, and one letter size for text and tables."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt, RGBColor

    black, grey = RGBColor(0, 0, 0), RGBColor.from_string(GREY)
    sizes = {"Normal": 10.5, "Title": 19, "Subtitle": 10.5, "Heading 1": 12}
    for name, size in sizes.items():
        word.styles[name].font.size = Pt(size)
        word.styles[name].font.color.rgb = grey if name == "Subtitle" else black
    word.styles["Subtitle"].font.italic = False
    word.styles["Normal"].paragraph_format.space_after = Pt(5)
    word.styles["Normal"].paragraph_format.line_spacing = 1.08
    word.styles["Heading 1"].paragraph_format.space_before = Pt(14)
    word.styles["Heading 1"].paragraph_format.space_after = Pt(4)
    word.styles["List Bullet"].paragraph_format.space_after = Pt(2)
    message = word.styles.add_style(MESSAGE, WD_STYLE_TYPE.PARAGRAPH)
    message.base_style = word.styles["Normal"]
    set_apart(message)


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


class _Pen:
    """Writes blocks into one Word document."""

    def __init__(self, word: Word, *, is_numbered: bool) -> None:
        self.word = word
        self.is_numbered = is_numbered

    def blocks(self, blocks: tuple[Block, ...]) -> None:
        """Blocks in order, with steps gathered in a table."""
        steps: list[Step] = []
        for block in blocks:
            if isinstance(block, Step):
                steps.append(block)
                continue
            self._trail(steps)
            steps = []
            if isinstance(block, Message):
                self._message(block)
            elif isinstance(block, Table):
                self._table(block)
            elif isinstance(block, Timeline):
                self.word.add_paragraph(visible(described(block)))
                self._table(as_table(block, MOST_COLUMNS))
            elif isinstance(block, Picture):
                self._picture(block)
                self._table(block.table)
            else:
                self._line(block)
        self._trail(steps)

    def _picture(self, picture: Picture) -> None:
        """The picture itself, with its words as the text for who cannot see it, and under it for all."""
        from io import BytesIO

        from docx.shared import Inches

        from goodbooks.render.pictures.drawn import drawn
        from goodbooks.render.png import FONT, as_png

        shown = self.word.add_picture(BytesIO(as_png([drawn(picture, FONT)])), width=Inches(_WIDE))
        say_instead(shown, one_line(picture.title), one_line(picture.words))
        self.word.add_paragraph(visible(picture.words))

    def small(self, words: str) -> None:
        """A paragraph in small letters, for what is only looked up."""
        self._shrink(self.word.add_paragraph(visible(words)))

    def _line(self, line: Line, style: str = "Normal") -> None:
        named = _STYLES.get(line.mark, style)
        self._fill(self.word.add_paragraph(style=named), line)

    def _fill(self, paragraph: Paragraph, line: Line) -> None:
        """Put a sentence into a paragraph: what needs attention says so in words."""
        text = visible(quotation(line.text) if line.mark == ">" else line.text)
        if line.mark == "!":
            paragraph.add_run("Note: ").bold = True
        run = paragraph.add_run(text)
        if line.mark == "lead":
            run.bold = True
        self._cite(paragraph, line.cites)

    def _cite(self, paragraph: Paragraph, cites: tuple[str, ...]) -> None:
        """The refs, small, never alone on a row; on a page for others their numbers, raised."""
        if not cites:
            return
        from docx.shared import Pt, RGBColor

        refs = list(map(one_line, cites if self.is_numbered else few(cites)))
        run = paragraph.add_run(",".join(refs) if self.is_numbered else "\xa0" + " ".join(refs))
        run.font.size = None if self.is_numbered else Pt(8)
        run.font.superscript = True if self.is_numbered else None
        run.font.color.rgb = RGBColor.from_string(GREY)

    def _trail(self, steps: list[Step]) -> None:
        """The steps as a table: when, and what; plain remarks run on in one paragraph."""
        if not steps:
            return
        table = self.word.add_table(rows=1, cols=2)
        _head(table.rows[0], ("When", "What"))
        for step in steps:
            row = table.add_row()
            keep_whole(row)
            row.cells[0].paragraphs[0].add_run(one_line(step.when))
            self._fill(row.cells[1].paragraphs[0], Line(step.what, step.cites))
            self._remarks(row.cells[1], step.remarks)
        self._end(table, (_WHEN, _WIDE - _WHEN))

    def _remarks(self, cell: _Cell, remarks: tuple[Line, ...]) -> None:
        before: Paragraph | None = None
        for remark in remarks:
            if remark.mark == "" and before is not None:
                before.add_run(" ")
            else:
                before = cell.add_paragraph(style=_IN_A_CELL.get(remark.mark, "Normal"))
            self._fill(before, remark)
            before = before if remark.mark == "" else None

    def _table(self, table: Table) -> None:
        """A table with a head, its first column bold and cited, each row kept whole on its sheet."""
        made = self.word.add_table(rows=1, cols=len(table.columns))
        _head(made.rows[0], table.columns)
        for row in table.rows:
            drawn = made.add_row()
            keep_whole(drawn)
            for number, (cell, text) in enumerate(zip(drawn.cells, row.cells, strict=True)):
                run = cell.paragraphs[0].add_run(one_line(text))
                if number == 0:
                    run.bold = True
                    self._cite(cell.paragraphs[0], row.cites)
        self._end(made, _widths(table))

    def _end(self, table: WordTable, widths: tuple[float, ...]) -> None:
        """The lines and widths of a table, its letters a little smaller, and room after it."""
        from docx.shared import Pt

        rule(table, widths)
        for cell in (cell for row in table.rows for cell in row.cells):
            for paragraph in cell.paragraphs:
                paragraph.paragraph_format.space_after = Pt(2)
                for run in paragraph.runs:
                    run.font.size = run.font.size or Pt(9.5)
        after = self.word.add_paragraph()
        after.paragraph_format.space_after = Pt(0)
        after.paragraph_format.line_spacing = Pt(7)

    def _message(self, message: Message) -> None:
        """To whom, about what, the text without refs; then what is for me alone."""
        for name, text in (
            ("To: ", one_line(", ".join(message.to))),
            ("Subject: ", one_line(bracketed(message.subject, message))),
        ):
            paragraph = self.word.add_paragraph(style=MESSAGE)
            paragraph.add_run(name).bold = True
            paragraph.add_run(text)
        for line in message.whole():
            mark = line.mark if line.mark in ("-", ">") else ""
            self._line(Line(bracketed(line.text, message), (), mark), MESSAGE)
        notes = [f"{marked} {remedy}" for marked, remedy in gap_words(message)]
        if rests_on(message):
            notes.append(resting_on(rests_on(message)))
        if notes:
            self.small("Only for you:")
            for note in notes:
                self._shrink(self.word.add_paragraph(visible(note), style="List Bullet"))

    def _shrink(self, paragraph: Paragraph) -> None:
        from docx.shared import Pt, RGBColor

        for run in paragraph.runs:
            run.font.size = Pt(9)
            run.font.color.rgb = RGBColor.from_string(GREY)


def _head(row: _Row, names: tuple[str, ...]) -> None:
    """The head of a table: bold, and said again on each page it goes on to."""
    keep_whole(row, is_head=True)
    for cell, name in zip(row.cells, names, strict=True):
        cell.paragraphs[0].add_run(one_line(name)).bold = True


def _widths(table: Table) -> tuple[float, ...]:
    """The width of each column, by the length of what stands in it, in inches."""
    cells = list(zip(table.columns, *(row.cells for row in table.rows), strict=True))
    wanted = [min(max(*map(len, column), 11), 30) for column in cells]
    return tuple(_WIDE * one / sum(wanted) for one in wanted)


RENDERER = Renderer("docx", "a Word document, for whoever edits it further", draw, "docx")
