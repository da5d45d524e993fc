"""The text form: what stands where, how it wraps, and where colour is."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from goodbooks.core.document import Block, Document, Line, Section, Step
from goodbooks.core.drawing import Style
from goodbooks.core.table import Row, Table
from goodbooks.core.width import cells, wrapped
from goodbooks.render.text import RENDERER
from render.made_pages import EVERYTHING

draw = RENDERER.draw


def one(*blocks: Block) -> Document:
    """A page with one section."""
    return Document("one", "Title", "", (Section("", blocks),))


def test_no_row_is_wider_than_asked_for() -> None:
    for width in (40, 60, 80, 88):
        rows = draw(EVERYTHING, Style(width)).split("\n")
        copied = ("  goodbooks add", "To: ", "Subject: ")
        assert [r for r in rows if cells(r) > width and not r.startswith(copied)] == []


def test_a_message_can_be_copied_as_it_stands_without_refs_or_decoration() -> None:
    body = draw(EVERYTHING, Style(has_colour=True)).partition("To: ")[2].partition("───")[0]
    assert "^" not in body
    assert "\x1b[1m" not in body
    assert "\x1b[33m" not in body


def test_a_command_that_fills_a_gap_stands_unbroken_on_its_own_row() -> None:
    rows = draw(EVERYTHING, Style(40)).split("\n")
    assert "  goodbooks add 'decision Marcus' 'amends: ^once' 'ends: the day or event'" in rows


def test_without_colour_there_is_not_one_escape() -> None:
    assert "\x1b" not in draw(EVERYTHING, Style())


def test_with_colour_the_words_are_the_same() -> None:
    coloured = draw(EVERYTHING, Style(has_colour=True))
    assert re.sub(r"\x1b\[\d+m", "", coloured) == draw(EVERYTHING, Style())
    assert "\x1b[1mHe turned his decision round" in coloured


def test_without_unicode_the_page_is_ascii_where_the_user_wrote_ascii() -> None:
    assert draw(EVERYTHING, Style(has_unicode=False)).isascii()


def test_exact_words_are_indented_in_quotation_marks_once() -> None:
    drawn = draw(one(Line("Go ahead", (), ">"), Line("“Wait”", (), ">")), Style())
    assert "\n  “Go ahead”\n  “Wait”\n" in drawn


def test_refs_move_to_a_row_of_their_own_when_the_line_is_full() -> None:
    drawn = draw(one(Line("x" * 38, ("^once",), "-")), Style(40))
    assert drawn.endswith("- " + "x" * 38 + "\n  ^once\n")


def test_a_trail_on_a_narrow_screen_puts_the_day_above() -> None:
    drawn = draw(one(Step("Tue 3 Nov 09:40", "Theo promised it.", (), ())), Style(30))
    assert "Tue 3 Nov 09:40\n  Theo promised it.\n" in drawn


def test_wide_letters_count_as_two_cells_and_accents_as_none() -> None:
    assert (cells("田中"), cells("Zoe\u0308"), cells("abc")) == (4, 3, 3)


@given(st.text(), st.integers(1, 100))
def test_wrapping_loses_no_word(text: str, width: int) -> None:
    assert " ".join(wrapped(text, width)).split() == text.split()


WAYS = Table(
    ("way", "results"), (Row(("Wait", "2"), ("^wait",)), Row(("Half the shops", "4"), ("^half",)))
)


def test_a_table_that_fits_has_its_columns_in_line_and_the_refs_behind() -> None:
    drawn = draw(one(WAYS), Style()).split("\n")
    assert drawn[-4:-1] == [
        "way             results",
        "Wait            2  ^wait",
        "Half the shops  4  ^half",
    ]


def test_a_table_too_wide_for_the_screen_is_a_list_of_its_rows() -> None:
    drawn = draw(one(WAYS), Style(20))
    assert drawn.endswith("- Wait  ^wait\n  results: 2\n- Half the shops\n  ^half\n  results: 4\n")
