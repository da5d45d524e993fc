"""The Word form: real headings, lists and tables, and nothing of whoever made it."""

from __future__ import annotations

import io

import docx
from hypothesis import example, given, settings
from hypothesis import strategies as st

from goodbooks.core.document import Document, Line, Section, Step
from goodbooks.core.drawing import Style
from goodbooks.core.table import Row, Table
from goodbooks.render.docx import draw
from goodbooks.render.text import draw as text
from render.made_pages import EVERYTHING, trapped
from render.made_pictures import CHANCE, PROMISES


def styled(name: str) -> list[str]:
    """The paragraphs in one style."""
    word = docx.Document(io.BytesIO(draw(EVERYTHING, Style())))
    return [part.text for part in word.paragraphs if part.style and part.style.name == name]


def test_title_headings_bullets_and_quotes_have_the_styles_of_that_name() -> None:
    assert styled("Title") == ["Before you talk with Marcus"]
    assert "His words" in styled("Heading 1")
    assert "Say: the test plan is with Growth.\xa0^plan" in styled("List Bullet")
    assert "“Technically it isn't the right way.”\xa0^once" in styled("Quote")


def test_the_trail_and_what_stands_side_by_side_are_tables_with_a_head() -> None:
    word = docx.Document(io.BytesIO(draw(EVERYTHING, Style())))
    heads = [[cell.text for cell in table.rows[0].cells] for table in word.tables]
    assert heads[0] == ["When", "What"]
    assert ["Time line", "12 Oct", "19 Oct", "26 Oct", "2 Nov"] in heads
    assert all("w:tblHeader" in table._tbl.xml for table in word.tables)


def test_no_row_is_cut_by_the_end_of_a_sheet_and_columns_have_widths_of_their_own() -> None:
    word = docx.Document(io.BytesIO(draw(EVERYTHING, Style())))
    assert all(table._tbl.xml.count("w:cantSplit") == len(table.rows) for table in word.tables)
    when, what = (column.width or 0 for column in word.tables[0].columns)
    assert 0 < when * 3 < what


def test_what_is_to_be_sent_is_set_apart_from_what_is_for_me() -> None:
    sent = styled("Message")
    assert sent[0].startswith("To: ")
    assert not any("It rests on" in text for text in sent)


def test_each_sheet_has_its_number_and_the_text_a_language() -> None:
    word = docx.Document(io.BytesIO(draw(EVERYTHING, Style())))
    foot = word.sections[0].footer.paragraphs[0]
    assert foot.text.startswith("Before you talk with Marcus · 3 November 2026\t")
    assert "PAGE" in foot._p.xml
    assert "NUMPAGES" in foot._p.xml
    assert 'w:val="en-GB"' in word.styles.element.xml


def test_plain_remarks_of_a_step_run_on_in_one_paragraph() -> None:
    step = Step("3 November", "Go ahead.", (Line("Due: Friday."), Line("Now: open.")), ("^once",))
    page = Document("one", "One", "", (Section("", (step,)),))
    word = docx.Document(io.BytesIO(draw(page, Style())))
    assert word.tables[0].rows[1].cells[1].text == "Go ahead.\xa0^once\nDue: Friday. Now: open."


def test_on_a_page_handed_over_the_refs_are_raised_numbers_into_its_own_table() -> None:
    notes = Table(("Note", "Title"), (Row(("^once", "Go ahead")),))
    page = Document(
        "one", "One", "", (Section("", (Line("Go ahead.", ("^once",)), notes)),), readers=("Vera",)
    )
    word = docx.Document(io.BytesIO(draw(page, Style())))
    assert word.paragraphs[1].text == "Go ahead.1"
    assert word.paragraphs[1].runs[1].font.superscript
    assert word.tables[0].rows[1].cells[0].text == "1"


def test_every_word_of_the_text_form_is_in_the_document() -> None:
    word = docx.Document(io.BytesIO(draw(EVERYTHING, Style())))
    cells = (cell.text for table in word.tables for row in table.rows for cell in row.cells)
    there = set(" ".join((*(part.text for part in word.paragraphs), *cells)).split())
    wanted = {
        one for one in text(EVERYTHING, Style(width=300)).split() if any(map(str.isalpha, one))
    }
    assert wanted - there == set()


def test_it_names_its_title_and_day_and_nobody() -> None:
    said = docx.Document(io.BytesIO(draw(EVERYTHING, Style()))).core_properties
    assert said.title == "Before you talk with Marcus"
    assert (said.author, said.last_modified_by, said.comments) == ("", "", "")
    assert str(said.created)[:10] == "2026-11-03"


def test_what_needs_attention_says_so_in_words() -> None:
    assert any(text.startswith("Note: Nothing is in writing") for text in styled("Normal"))


@settings(max_examples=8, deadline=None)
@given(st.lists(st.text(), min_size=6, max_size=9))
@example(["no sign at all: \ufffe \uffff"])
def test_any_text_whatever_makes_a_file_that_opens(texts: list[str]) -> None:
    assert docx.Document(io.BytesIO(draw(trapped(*texts), Style()))).paragraphs


def test_a_picture_is_seen_and_its_words_are_there_for_who_cannot_see_it() -> None:
    shown = (CHANCE, PROMISES)
    page = Document("one", "One", "", (Section("", shown),))
    made = draw(page, Style())
    word = docx.Document(io.BytesIO(made))
    assert len(word.inline_shapes) == 2
    for shape, picture in zip(word.inline_shapes, shown, strict=True):
        assert shape._inline.docPr.get("descr") == picture.words
        assert shape._inline.docPr.get("title") == picture.title
        assert picture.words in [part.text for part in word.paragraphs]
    assert made == draw(page, Style())
