"""The PDF form: tagged, its fonts inside, the same bytes each time, and words are only words."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from goodbooks.core.document import Document, Line, Section
from goodbooks.core.drawing import Style
from goodbooks.core.table import Row, Table
from goodbooks.render.pdf import MARKUP, draw
from render.made_pages import EVERYTHING, TRAP, trapped

if TYPE_CHECKING:
    from pypdf.generic import DictionaryObject

MARKUPS = (
    '#read("/etc/hostname")',
    '#import "@preview/cetz:0.3.0"',
    "$x^2$ *bold* _soft_ `code`",
    "= Heading",
    "</w:t> @ref <label> // comment /* open",
    '#panic("stop") #sys.inputs.page',
    "\\u{41} ~ -- --- ...",
)


def opened(made: bytes) -> PdfReader:
    """A PDF taken apart."""
    return PdfReader(io.BytesIO(made), strict=True)


def words(made: bytes) -> str:
    """All its words, with single spaces."""
    return " ".join(" ".join(page.extract_text() for page in opened(made).pages).split())


def said(*texts: str) -> Document:
    """A page of these sentences."""
    return Document("one", "One", "", (Section("", tuple(map(Line, texts))),))


def fonts(made: bytes) -> list[DictionaryObject]:
    """Every font of every page, as it is described inside the file."""
    found: list[DictionaryObject] = []
    for page in opened(made).pages:
        for font in page["/Resources"]["/Font"].values():
            inner = font.get_object()["/DescendantFonts"][0].get_object()
            found.append(inner["/FontDescriptor"].get_object())
    return found


def test_everything_on_the_page_is_in_the_file() -> None:
    text = words(draw(EVERYTHING, Style()))
    for part in ("Before you talk with Marcus", "His words", "Theo promised Growth", "^once",
                 "Only for you:", "Go live with half the shops", "[until when?]"):  # fmt: skip
        assert part in text


def test_it_is_tagged_titled_and_says_its_language() -> None:
    root = opened(draw(EVERYTHING, Style())).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert "/StructTreeRoot" in root


def roles(made: bytes) -> set[str]:
    """The roles in the tree of tags."""
    found: set[str] = set()
    left = [opened(made).trailer["/Root"]["/StructTreeRoot"]]
    while left:
        node = left.pop().get_object()
        if isinstance(node, list):
            left += node
        elif isinstance(node, dict):
            found |= {str(node["/S"])} if "/S" in node else set()
            left += [node["/K"]] if "/K" in node else []
    return found


def test_headings_lists_tables_and_pictures_are_real_ones() -> None:
    assert {"/H1", "/L", "/LI", "/Table", "/TH", "/TD", "/Figure"} <= roles(
        draw(EVERYTHING, Style())
    )


def test_it_promises_to_be_readable_by_everyone() -> None:
    assert (
        "pdfuaid:part"
        in opened(draw(EVERYTHING, Style())).trailer["/Root"]["/Metadata"].get_data().decode()
    )


def test_every_font_is_inside() -> None:
    found = fonts(draw(EVERYTHING, Style()))
    assert found
    assert all({"/FontFile2", "/FontFile3"} & set(font) for font in found)


def test_the_file_names_its_title_and_nobody_who_wrote_it() -> None:
    meta = opened(draw(EVERYTHING, Style())).metadata
    assert meta is not None
    assert (meta.title, meta.author) == ("Before you talk with Marcus", None)
    assert str(meta.get("/CreationDate", "")).startswith("D:20261103")


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 841)), ("letter", (612, 792))])
def test_the_paper_is_the_one_asked_for(paper: str, size: tuple[int, int]) -> None:
    box = opened(draw(EVERYTHING, Style(paper=paper))).pages[0].mediabox
    assert (int(box.width), int(box.height)) == size


def last_sheet(lines: int) -> int:
    """How many of so many short lines stand on the last sheet."""
    blocks = tuple(Line(f"line {number}") for number in range(lines))
    last = opened(draw(Document("one", "One", "", (Section("", blocks),)), Style())).pages[-1]
    return last.extract_text().count("line")


def test_a_page_a_little_too_long_is_set_closer_and_no_sheet_holds_three_lines() -> None:
    assert min(last_sheet(lines) for lines in range(36, 60)) > 5


def test_a_page_handed_over_shows_no_id_at_all() -> None:
    handed = words(
        draw(EVERYTHING._replace(readers=("Vera",), sections=EVERYTHING.sections[:3]), Style())
    )
    assert "Nothing is in writing yet." in handed
    assert "^" not in handed


def test_the_foot_of_each_sheet_says_the_day_it_was_made_for() -> None:
    assert "Before you talk with Marcus · 3 November 2026" in words(draw(EVERYTHING, Style()))


@pytest.mark.parametrize("text", MARKUPS)
def test_what_looks_like_markup_stands_there_as_it_was_written(text: str) -> None:
    assert text in words(draw(said(text), Style()))


@settings(max_examples=6, deadline=None)
@given(st.lists(st.text(max_size=60), min_size=6, max_size=9))
def test_any_text_whatever_makes_a_page(texts: list[str]) -> None:
    assert len(opened(draw(trapped(*texts), Style())).pages) >= 1


@settings(max_examples=6, deadline=None)
@given(
    st.lists(
        st.text(st.sampled_from('#$*_`=-+/<>@~\\"[](){}:,.;!%&|ax \n'), max_size=30),
        min_size=8, max_size=12,
    )
)  # fmt: skip
def test_no_sign_of_the_typesetter_is_ever_more_than_a_sign(texts: list[str]) -> None:
    lines = [f"from {number}: {text} to" for number, text in enumerate(texts)]
    shown = "".join(words(draw(said(*lines), Style())).split())
    for line in lines:
        assert "".join(line.split()) in shown


def test_a_page_of_traps_is_typeset() -> None:
    assert "<script>alert(1)</script>" in words(draw(trapped(TRAP), Style()))


def test_a_sign_that_no_font_here_has_stops_nothing() -> None:
    assert "before" in words(draw(said("before \U000f0000 after"), Style()))


def test_the_markup_reads_no_file_and_fetches_nothing() -> None:
    assert "#import" not in MARKUP
    assert "read(" not in MARKUP
    assert "plugin(" not in MARKUP
    assert "eval(" not in MARKUP


def test_a_column_of_long_cells_is_never_squeezed_off_the_page() -> None:
    rows = (
        Row(("A. Press on as a project manager until the autumn", "nobody has to be found",
             "the class is not until next August", "results stay poor")),
        Row(("B. A year as business analyst on another team, then another run", "",
             "another manager has to be found", "the door to the post may stay shut")),
    )  # fmt: skip
    table = Table(("Way", "Effect", "Cost", "Risk"), rows)
    text = opened(draw(Document("one", "One", "", (Section("", (table,)),)), Style())).pages[0]
    rows_shown = [" ".join(row.split()) for row in text.extract_text().split("\n")]
    assert any("results stay poor" in row for row in rows_shown)
    assert not any(row in ("the", "door", "shut") for row in rows_shown)
