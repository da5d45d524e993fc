"""The HTML form: one file that fetches nothing, runs nothing, and holds only text of ours."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodbooks.core.document import Document, Line, Section
from goodbooks.core.drawing import Style, direction
from goodbooks.core.table import Row, Table
from goodbooks.render.html import RENDERER, STYLES, draw
from render.made_pages import EVERYTHING, TRAP, trapped

OURS = {
    "html", "head", "meta", "title", "style", "body", "section", "h1", "h2", "p", "ul", "ol", "li",
    "blockquote", "small", "time", "div", "dl", "dt", "dd", "mark", "table",
    "thead", "tbody", "tr", "th", "td", "figure", "svg", "desc", "g", "path", "circle", "text",
}  # fmt: skip
DRAWN = {
    "xmlns", "viewbox", "role", "aria-label", "font-family", "font-size", "fill", "stroke", "d", "x",
    "y", "cx", "cy", "r", "transform", "stroke-opacity", "stroke-width",
    "width", "height", "color", "fill-opacity", "stroke-dasharray", "text-anchor", "font-weight",
}  # fmt: skip
VOID = {"meta"}


class Seen(HTMLParser):
    """The tags of a page, checked for balance, and their attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def seen(page: str) -> Seen:
    """The page taken apart by the standard library."""
    parser = Seen()
    parser.feed(page)
    assert parser.open == []
    return parser


@given(st.text() | st.just(TRAP) | st.just('" onload=x <p> </style><img src=x>'))
def test_no_text_whatever_brings_a_tag_or_an_attribute(text: str) -> None:
    found = seen(RENDERER.draw(trapped(text), Style()))
    assert found.tags <= OURS
    assert found.attributes <= {
        "lang", "charset", "http-equiv", "content", "name", "dir", "class", "scope", "data-of", *DRAWN,
    }  # fmt: skip


def test_the_policy_lets_nothing_in_but_the_pages_own_styles() -> None:
    page = RENDERER.draw(EVERYTHING, Style())
    styles = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert styles is not None
    digest = base64.b64encode(hashlib.sha256(styles[1].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in page
    assert "script" not in page
    assert "url(" not in STYLES


def test_it_is_made_for_phone_night_and_printer() -> None:
    for sign in ("prefers-color-scheme:dark", "@media print", "max-width:30rem"):
        assert sign in STYLES
    assert 'name="viewport"' in RENDERER.draw(EVERYTHING, Style())


def test_a_gap_is_marked_in_the_message() -> None:
    assert "<mark>[until when?]</mark>" in RENDERER.draw(EVERYTHING, Style())


def test_words_of_people_say_their_own_direction() -> None:
    page = RENDERER.draw(trapped("שלום"), Style())
    lines = page.partition("<body>")[2].split("\n")
    theirs = [line for line in lines if "שלום" in line and "<time>" not in line]
    assert theirs
    assert [line for line in theirs if 'dir="auto"' not in line and 'dir="ltr"' not in line] == []


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("ליאור כהן promised Growth a date by Friday.", "ltr"),
        ("Growth promised ליאור כהן a date.", "ltr"),
        ("ליאור: “נדבר ביום חמישי, לא לפני זה”", "auto"),
        ("رسالة إلى Growth", "auto"),
        ("“No day is held.”", "auto"),
        ("", "auto"),
    ],
)
def test_a_sentence_of_ours_is_set_as_english_whatever_name_it_begins_with(
    text: str, way: str
) -> None:
    assert direction(text) == way
    made = RENDERER.draw(Document("one", "One", "", (Section("", (Line(text),)),)), Style())
    assert f'<p class="plain" dir="{way}">' in str(made)


def test_on_a_small_screen_a_table_of_words_is_a_stack_that_names_its_columns() -> None:
    words = Table(("Way", "Risk"), (Row(("A. Carry on", "the day passes, and nobody says it")),))
    figures = Table(("Way", "sum"), (Row(("A", "12")),))
    made = str(draw(Document("one", "One", "", (Section("", (words, figures)),)), Style()))
    assert '<td dir="auto" data-of="Risk: ">the day passes' in made
    assert '<td dir="auto">12</td>' in made


def test_a_table_of_many_columns_is_a_stack_there_too_and_is_never_cut() -> None:
    many = Table(("what", "left", "promised", "chance"), (Row(("The portal", "20", "1 Dec", "2 in 10")),))  # fmt: skip
    made = str(draw(Document("one", "One", "", (Section("", (many,)),)), Style()))
    assert '<table class="words">' in made
    assert '<td dir="auto" data-of="chance: ">2 in 10</td>' in made
