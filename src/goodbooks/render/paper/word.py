"""What a Word document needs that its library has no word for: page numbers, lines, rows kept whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.shape import InlineShape
    from docx.shared import Length
    from docx.styles.style import ParagraphStyle
    from docx.table import Table, _Row
    from docx.text.paragraph import Paragraph

GREY, PALE = "5F5B55", "BDBDBD"
LANGUAGE = "en-GB"


def set_language(word: Word) -> None:
    """The language of all text that names none, for spelling and for reading aloud."""
    from docx.oxml.ns import qn

    for lang in word.styles.element.iter(qn("w:lang")):
        lang.set(qn("w:val"), LANGUAGE)


def add_foot(word: Word, words: str, width: Length) -> None:
    """What the page is, and on the right the number of each sheet among all."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Pt, RGBColor

    foot = word.sections[0].footer.paragraphs[0]
    kept = word.styles["Footer"]
    kept.paragraph_format.tab_stops.clear_all()
    kept.paragraph_format.tab_stops.add_tab_stop(width, WD_TAB_ALIGNMENT.RIGHT)
    letters = kept.font
    letters.size, letters.color.rgb = Pt(8.5), RGBColor.from_string(GREY)
    foot.add_run(f"{words}\t")
    _field(foot, "PAGE")
    foot.add_run(" / ")
    _field(foot, "NUMPAGES")


def _field(paragraph: Paragraph, name: str) -> None:
    """A number that Word counts by itself."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run = paragraph.add_run("1")
    field.append(run._r)  # noqa: SLF001 - the library has no fields
    paragraph._p.append(field)  # noqa: SLF001


def say_instead(shape: InlineShape, title: str, words: str) -> None:
    """What is read aloud in place of a picture."""
    said = shape._inline.docPr  # noqa: SLF001 - the library has no words for a picture
    said.set("title", title)
    said.set("descr", words)


def set_apart(style: ParagraphStyle) -> None:
    """A line at the left of each paragraph in this style, and room beside it."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Pt

    style.paragraph_format.left_indent = Pt(12)
    borders, left = OxmlElement("w:pBdr"), OxmlElement("w:left")
    for name, value in (("val", "single"), ("sz", "8"), ("space", "8"), ("color", PALE)):
        left.set(qn(f"w:{name}"), value)
    borders.append(left)
    kept = style.element.get_or_add_pPr()
    after = [child for child in kept if child.tag in (qn("w:spacing"), qn("w:ind"), qn("w:jc"))]
    kept.insert(kept.index(after[0]) if after else len(kept), borders)


def rule(table: Table, widths: tuple[float, ...]) -> None:
    """Thin lines below each row and none between columns; columns as wide as said, in inches."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Inches

    table.autofit = False
    borders = OxmlElement("w:tblBorders")
    for edge in ("top", "left", "bottom", "right", "insideH", "insideV"):
        line = OxmlElement(f"w:{edge}")
        is_drawn = edge in ("bottom", "insideH")
        said = {"val": "single" if is_drawn else "nil", "sz": "4", "space": "0", "color": PALE}
        for name, value in said.items():
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    kept = table._tbl.tblPr  # noqa: SLF001
    layout = kept.find(qn("w:tblLayout"))
    kept.insert(kept.index(layout) if layout is not None else len(kept), borders)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Inches(width)
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Inches(width)


def keep_whole(row: _Row, *, is_head: bool = False) -> None:
    """A row that no sheet's end cuts in two; a head is said again on each sheet."""
    from docx.oxml import OxmlElement

    kept = row._tr.get_or_add_trPr()  # noqa: SLF001
    kept.append(OxmlElement("w:cantSplit"))
    if is_head:
        kept.append(OxmlElement("w:tblHeader"))
