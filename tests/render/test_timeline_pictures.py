"""Time lines: as a picture, as letters, as a table; distinguishable without colour."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import date

from hypothesis import example, given
from hypothesis import strategies as st

from goodbooks.core.document import Document, Section
from goodbooks.core.drawing import Style
from goodbooks.core.timeline import (
    SHAPES,
    SIGNS,
    Mark,
    Timeline,
    as_table,
    columns,
    count,
    described,
)
from goodbooks.core.width import cells
from goodbooks.render import html
from goodbooks.render.pictures.timeline import svg
from goodbooks.render.text import draw

LANES = ("promised", "decided", "asked")
lines = st.builds(
    lambda marks: Timeline("Time line", LANES, tuple(marks)),
    st.lists(
        st.builds(
            Mark, st.dates(), st.sampled_from((None, "00:00", "17:20", "23:59")),
            st.sampled_from(LANES), st.text(), st.just(("^a",)),
        ),
        min_size=1,
    ),
)  # fmt: skip


def shown(line: Timeline, **parts: object) -> list[str]:
    """The rows of a time line on a screen."""
    page = Document("one", "Title", "", (Section("", (line,)),))
    return draw(page, Style()._replace(**parts)).split("\n")[2:-1]


@given(lines, st.integers(1, 14))
def test_columns_hold_every_mark_once_and_are_no_more_than_asked(line: Timeline, most: int) -> None:
    cut = columns(line, most)
    assert 1 <= len(cut) <= most
    assert sum(count(line, lane, part) for lane in LANES for part in cut) == len(line.marks)


@given(lines)
@example(
    Timeline("Time line", LANES, (Mark(date(2026, 11, 3), None, "asked", "\ufffe \uffff", ()),))
)
def test_the_picture_is_well_formed_and_has_words(line: Timeline) -> None:
    root = ET.fromstring(svg(line, "serif"))  # noqa: S314 - our own picture
    assert root.attrib["role"] == "img"
    assert root.attrib["aria-label"] == described(line)
    names = [part.tag.rpartition("}")[2] for part in root]
    assert names[:2] == ["title", "desc"]


@given(lines)
def test_the_picture_has_no_colour_of_its_own(line: Timeline) -> None:
    root = ET.fromstring(svg(line, "serif"))  # noqa: S314 - our own picture
    inks = {
        part.attrib[name]
        for part in root.iter()
        for name in ("fill", "stroke")
        if name in part.attrib
    }
    assert inks <= {"currentColor", "none"}


@given(lines)
def test_no_mark_stands_outside_the_picture(line: Timeline) -> None:
    root = ET.fromstring(svg(line, "serif"))  # noqa: S314 - our own picture
    width, height = map(float, root.attrib["viewBox"].split()[2:])
    signs = [part for part in root.iter() if "transform" in part.attrib or "cx" in part.attrib]
    names = [part for part in root.iter() if "x" in part.attrib]
    places = list(map(_place, (*signs, *names)))
    assert signs
    assert [(x, y) for x, y in places if not (0 <= x <= width and 0 <= y <= height)] == []


def _place(part: ET.Element) -> tuple[float, float]:
    """Where a part of a picture stands: by its own place, or by how far it is moved."""
    moved = part.attrib.get("transform", "").removeprefix("translate(").removesuffix(")")
    own = (part.attrib.get(f"c{way}") or part.attrib.get(way, "") for way in "xy")
    x, y = moved.split() if moved else own
    return float(x), float(y)


def test_every_lane_has_a_shape_and_a_sign_of_its_own() -> None:
    line = Timeline("", LANES, ())
    assert (
        len({line.shape(lane) for lane in LANES}) == len({line.sign(lane) for lane in LANES}) == 3
    )
    assert len(SHAPES) == len(SIGNS)


def test_a_time_line_in_letters_has_a_row_for_each_lane() -> None:
    days = [date(2026, month, 3) for month in (1, 2, 2, 2, 2, 6)]
    line = Timeline("By month", ("kept",), tuple(Mark(day, None, "kept", "x") for day in days))
    assert shown(line) == [
        "By month  Jan  Feb  Mar  Apr  May  Jun",
        "● kept    ●    ●4                  ●",
    ]
    assert "".join(shown(line, has_unicode=False)).isascii()


@given(lines, st.integers(30, 100))
def test_a_time_line_fits_the_screen(line: Timeline, width: int) -> None:
    assert all(cells(row) <= width for row in shown(line, width=width))


def test_as_a_table_it_counts_what_is_many() -> None:
    marks = tuple(Mark(date(2026, 1, 3), None, "kept", str(number)) for number in range(5))
    assert as_table(Timeline("T", ("kept",), marks), 3).rows[0].cells == ("● kept", "●5")


def test_on_a_phone_the_signs_and_words_of_a_time_line_keep_their_size() -> None:
    line = Timeline("Wins", ("Wins",), (Mark(date(2026, 7, 20), None, "Wins", "a", ("^a",)),))
    page = html.draw(Document("one", "Title", "", (Section("", (line,)),)), Style())
    assert '<figure class="broad line" dir="auto"><svg' in page
    slim = page.split('<figure class="slim line"')[1]
    assert 'viewBox="0 0 320 ' in slim
    assert 'font-size="14"' in slim
    assert ".slim{display:none}" in page
