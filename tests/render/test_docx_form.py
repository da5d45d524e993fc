"""The Word form: real headings, lists and tables, and nothing of whoever made it."""

from __future__ import annotations

import io

import docx
from hypothesis import given, settings
from hypothesis import strategies as st

from goodbooks.core.drawing import Style
from goodbooks.render.docx import draw
from render.made_pages import EVERYTHING, trapped


def styled(name: str) -> list[str]:
    """The paragraphs in one style."""
    word = docx.Document(io.BytesIO(draw(EVERYTHING, Style())))
    return [part.text for part in word.paragraphs if part.style and part.style.name == name]


def test_title_headings_bullets_and_quotes_have_the_styles_of_that_name() -> None:
    assert styled("Title") == ["Before you talk with Marcus"]
    assert "His words" in styled("Heading 1")
    assert "Say: the test plan is with Growth.  ^plan" in styled("List Bullet")
    assert "“Technically it isn't the right way.”  ^once" in styled("Quote")


def test_the_trail_and_what_stands_side_by_side_are_tables_with_a_head() -> None:
    word = docx.Document(io.BytesIO(draw(EVERYTHING, Style())))
    heads = [[cell.text for cell in table.rows[0].cells] for table in word.tables]
    assert heads[0] == ["When", "What"]
    assert ["Time line", "12 Oct", "19 Oct", "26 Oct", "2 Nov"] in heads
    assert all("w:tblHeader" in table._tbl.xml for table in word.tables)


def test_it_names_its_title_and_day_and_nobody() -> None:
    said = docx.Document(io.BytesIO(draw(EVERYTHING, Style()))).core_properties
    assert said.title == "Before you talk with Marcus"
    assert (said.author, said.last_modified_by, said.comments) == ("", "", "")
    assert str(said.created)[:10] == "2026-11-03"


def test_what_needs_attention_says_so_in_words() -> None:
    assert any(text.startswith("Note: Nothing is in writing") for text in styled("Normal"))


@settings(max_examples=60, deadline=None)
@given(st.text())
def test_any_text_whatever_makes_a_file_that_opens(text: str) -> None:
    assert docx.Document(io.BytesIO(draw(trapped(text), Style()))).paragraphs
