"""Pictures of forecasts: nothing collides or leaves the sheet, and every form has the same facts."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import date, timedelta
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goodbooks.core.document import Document, Section
from goodbooks.core.drawing import Style
from goodbooks.core.pictures import (
    burn_up,
    chance_by_day,
    gains,
    pace_by_week,
    promised_days,
    track_record,
)
from goodbooks.core.pictures.promised import Promised
from goodbooks.core.pictures.strip import percent
from goodbooks.render import docx, html, json, markdown, pdf, png, svg, text
from goodbooks.render.pictures.axes import Scale, days, foot, numbers
from goodbooks.render.pictures.drawn import drawn
from goodbooks.render.pictures.ink import breadth, broken, fitting
from render.made_pages import EVERYTHING, TRAP
from render.made_pictures import PICTURES, TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.picture import Picture

FONTS = "sans-serif"
SAMPLE = Document("forecast", "Loyalty: when", "", (Section("Pictures", tuple(PICTURES.values())),))
NAMES = st.text(max_size=60)
DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1))
PARTS = st.floats(0, 1)
AMOUNTS = st.floats(0, 1e6)
WIDTHS = st.integers(300, 900)


def promises(on: st.SearchStrategy[date] = DAYS) -> st.SearchStrategy[Promised | None]:
    return st.none() | st.builds(Promised, on, PARTS, NAMES)


def _weeks_from(first: date, many: list[float]) -> list[date]:
    return [first + timedelta(weeks=number) for number in range(len(many))]


@st.composite
def burn_ups(draw: st.DrawFn) -> Picture:
    first = draw(DAYS)
    done = draw(st.lists(AMOUNTS, max_size=30))
    ahead = draw(st.lists(st.lists(AMOUNTS, min_size=5, max_size=5).map(sorted), max_size=60))
    weeks = _weeks_from(first, [0.0] * (len(done) + len(ahead)))
    totals = [0.0] + [sum(done[: number + 1]) for number in range(len(done))]
    low, high = sorted(draw(st.tuples(AMOUNTS, AMOUNTS)))
    return burn_up.picture(
        burn_up.BurnUp(
            draw(NAMES), first,
            tuple(map(burn_up.Done, [first, *weeks], totals[: len(done) + 1])),
            tuple(burn_up.Reach(on, tuple(items)) for on, items in zip(weeks[len(done):], ahead, strict=True)),
            (low, high), draw(promises(st.dates(first, first + timedelta(weeks=99)))),
        )
    )  # fmt: skip


@st.composite
def curves(draw: st.DrawFn, first: date) -> chance_by_day.Curve:
    rising = sorted(draw(st.lists(PARTS, min_size=1, max_size=60)))
    points = [
        chance_by_day.Chance(first + timedelta(days=number * 3), part)
        for number, part in enumerate(rising)
    ]
    levels = [
        chance_by_day.Chance(next(one.on for one in points if one.chance >= level), level)
        for level in (0.5, 0.85, 0.95)
        if rising[-1] >= level
    ]
    return chance_by_day.Curve(draw(NAMES), tuple(points), tuple(levels))


@st.composite
def chances(draw: st.DrawFn) -> Picture:
    first = draw(DAYS)
    other = draw(curves(first)) if draw(st.booleans()) else None
    day = draw(promises(st.dates(first, first + timedelta(weeks=99))))
    return chance_by_day.picture(
        chance_by_day.ChanceByDay(draw(NAMES), first, draw(curves(first)), other, day)
    )


@st.composite
def paces(draw: st.DrawFn) -> Picture:
    first = draw(DAYS)
    said = draw(st.lists(st.tuples(st.none() | AMOUNTS, PARTS), max_size=110))
    weeks = [
        pace_by_week.Week(first + timedelta(weeks=number), items, there)
        for number, (items, there) in enumerate(said)
    ]
    low, mean, high = sorted(draw(st.tuples(AMOUNTS, AMOUNTS, AMOUNTS)))
    return pace_by_week.picture(
        pace_by_week.PaceByWeek(draw(NAMES), first, tuple(weeks), mean, low, high)
    )


@st.composite
def records(draw: st.DrawFn) -> Picture:
    found = []
    for _ in range(draw(st.integers(0, 5))):
        low, high = sorted(draw(st.tuples(PARTS, PARTS)))
        of = draw(st.integers(1, 999))
        found.append(track_record.Level(draw(PARTS), draw(st.integers(0, of)), of, low, high))
    return track_record.picture(track_record.TrackRecord(draw(NAMES), TODAY, tuple(found)))


@st.composite
def several(draw: st.DrawFn) -> Picture:
    found = []
    for _ in range(draw(st.integers(0, 6))):
        half, most, nearly = sorted(draw(st.tuples(DAYS, DAYS, DAYS)))
        reached = draw(st.integers(0, 3))
        found.append(
            promised_days.Likely(
                draw(NAMES), half if reached else None, most if reached > 1 else None,
                nearly if reached > 2 else None, draw(promises()),
            )
        )  # fmt: skip
    return promised_days.picture(
        promised_days.PromisedDays(draw(NAMES), draw(DAYS), tuple(found), draw(NAMES))
    )


rankings = st.builds(
    lambda title, found, unit: gains.picture(gains.Gains(title, TODAY, tuple(found), unit)),
    NAMES, st.lists(st.builds(gains.Gain, NAMES, AMOUNTS, NAMES), max_size=6), NAMES,
)  # fmt: skip
pictures = st.one_of(burn_ups(), chances(), paces(), records(), several(), rankings)


class Box:
    """About where a text stands."""

    def __init__(self, part: ET.Element) -> None:
        self.text = part.text or ""
        self.size = float(part.attrib.get("font-size", 13))
        wide = breadth(self.text, self.size)
        anchor = part.attrib.get("text-anchor", "start")
        self.left = float(part.attrib["x"]) - wide * {"start": 0, "middle": 0.5, "end": 1}[anchor]
        self.right = self.left + wide
        self.foot = float(part.attrib["y"])
        self.top = self.foot - self.size * 0.72

    def meets(self, other: Box) -> bool:
        """Whether two texts run into each other."""
        return (
            self.left < other.right and other.left < self.right
            and self.top < other.foot and other.top < self.foot
        )  # fmt: skip


def root(picture: Picture, width: float = 640) -> ET.Element:
    return ET.fromstring(drawn(picture, FONTS, width).svg)  # noqa: S314 - our own picture


def boxes(tree: ET.Element) -> list[Box]:
    return [Box(part) for part in tree.iter() if part.tag.endswith("}text")]


def places(tree: ET.Element) -> list[tuple[str, float]]:
    """Every place named in the picture, across or down."""
    found = []
    for part in tree.iter():
        found += [("x", float(part.attrib[name])) for name in ("x", "cx") if name in part.attrib]
        found += [("y", float(part.attrib[name])) for name in ("y", "cy") if name in part.attrib]
        for letter, rest in re.findall(r"([MLHV])([-0-9. ]+)", part.attrib.get("d", "")):
            axes = {"H": "x", "V": "y"}.get(letter, "xy")
            found += list(zip(axes, map(float, rest.split()), strict=True))
    return found


@pytest.mark.parametrize(
    ("ended", "is_dotted"), [(date(2026, 10, 25), True), (date(2026, 11, 22), False)]
)
def test_weeks_that_nobody_counted_are_not_drawn_as_weeks_without_work(
    ended: date, is_dotted: bool
) -> None:
    done = [
        burn_up.Done(date(2026, 10, 4), 0),
        burn_up.Done(ended, 9),
        burn_up.Done(date(2026, 11, 26), 9),
    ]
    reach = (burn_up.Reach(date(2026, 12, 6), (0, 1, 2, 3, 4)),)
    facts = burn_up.BurnUp("Burn-up", date(2026, 11, 27), tuple(done), reach, (4, 6))
    told = " ".join(box.text for box in boxes(root(burn_up.picture(facts))))
    assert ("Dotted: not in the history." in told) is is_dotted


def test_the_pace_to_come_steps_down_where_part_of_the_team_is_away() -> None:
    monday = date(2026, 11, 2)
    weeks = [
        pace_by_week.Week(monday + timedelta(weeks=number), None if number > 3 else 6, there)
        for number, there in enumerate((1.0, 1.0, 1.0, 0.5, 0.5, 0.5))
    ]
    facts = pace_by_week.PaceByWeek("Pace", monday, tuple(weeks), 6, 4, 8)
    drawing = root(pace_by_week.picture(facts))
    assert "3.0 a week" in [box.text for box in boxes(drawing)]
    dashed = [part.attrib["d"] for part in drawing.iter() if "stroke-dasharray" in part.attrib]
    assert sum(path.count("V") for path in dashed) == 1


@settings(max_examples=60)
@given(pictures, WIDTHS)
def test_nothing_is_drawn_outside_the_sheet(picture: Picture, width: int) -> None:
    tree = root(picture, width)
    ends = dict(zip("xy", map(float, tree.attrib["viewBox"].split()[2:]), strict=True))
    assert all(-0.1 <= at <= ends[axis] + 0.1 for axis, at in places(tree))
    assert all(box.left >= -1 and box.right <= ends["x"] + 1 for box in boxes(tree))


@settings(max_examples=60)
@given(pictures, WIDTHS)
def test_no_sign_of_a_text_can_become_part_of_the_drawing(picture: Picture, width: int) -> None:
    tree = root(picture, width)
    names = {part.tag.rpartition("}")[2] for part in tree.iter()}
    assert names <= {"svg", "title", "desc", "g", "path", "circle", "text"}
    assert [part.tag.rpartition("}")[2] for part in tree][:2] == ["title", "desc"]
    assert tree.attrib["role"] == "img"
    assert tree.attrib["aria-label"]


@pytest.mark.parametrize("width", [340, 640])
@pytest.mark.parametrize("name", sorted(PICTURES))
def test_no_two_texts_of_a_usual_picture_run_into_each_other(name: str, width: int) -> None:
    found = boxes(root(PICTURES[name], width))
    assert [
        (one.text, other.text) for one, other in combinations(found, 2) if one.meets(other)
    ] == []


def test_two_texts_in_one_place_are_seen() -> None:
    one = ET.fromstring('<text x="1" y="20">here</text>')  # noqa: S314 - our own
    other = ET.fromstring('<text x="9" y="24" font-size="12">there</text>')  # noqa: S314 - our own
    assert Box(one).meets(Box(other))


@given(DAYS, st.integers(1, 20_000), st.integers(150, 900))
def test_the_names_of_days_never_run_into_each_other(first: date, many: int, room: int) -> None:
    scale = Scale(first.toordinal(), first.toordinal() + many, 20, 20 + room)
    ticks = days(scale)
    assert ticks
    names = ET.fromstring(f"<svg>{foot(scale, ticks, 9, room + 40)}</svg>")  # noqa: S314 - our own
    found = [Box(part) for part in names]
    assert found
    assert not any(one.meets(other) for one, other in combinations(found, 2))


@given(AMOUNTS, st.integers(120, 400))
def test_the_numbers_of_an_axis_stand_apart_and_begin_at_nought(most: float, room: int) -> None:
    ticks = numbers(Scale(0, most + 0.5, room, 0))
    assert ticks[0].name == "0"
    assert all(one.at - other.at >= 13 for one, other in pairwise(ticks))


@given(st.text(), st.integers(20, 300))
def test_a_text_that_is_cut_fits_its_room(said: str, room: int) -> None:
    assert breadth(fitting(said, room)) <= room
    assert all(breadth(row, 12) <= room for row in broken(said, room))


@pytest.mark.parametrize("name", sorted(PICTURES))
def test_a_picture_is_drawn_in_one_ink_and_only_the_promise_has_a_colour(name: str) -> None:
    tree = root(PICTURES[name])
    inks = {
        part.attrib[key] for part in tree.iter() for key in ("fill", "stroke") if key in part.attrib
    }
    assert inks <= {"currentColor", "none", "#fff"}
    assert all(part.attrib["class"] == "warm" for part in tree.iter() if "color" in part.attrib)


@pytest.mark.parametrize("name", sorted(PICTURES))
def test_no_word_of_a_picture_is_smaller_than_twelve(name: str) -> None:
    assert min(box.size for box in boxes(root(PICTURES[name], 340))) >= 12


FORMS = {"txt": text, "md": markdown, "html": html, "json": json, "svg": svg}


@pytest.mark.parametrize("ending", sorted(FORMS))
def test_the_pictures_are_drawn_as_their_golden_file(
    ending: str, golden: Callable[[str, str], None]
) -> None:
    golden(f"render/pictures.{ending}", str(FORMS[ending].draw(SAMPLE, Style())))


@pytest.mark.parametrize("name", sorted(PICTURES))
def test_every_form_without_drawing_says_what_is_to_be_seen(name: str) -> None:
    page = Document("one", "One", "", (Section("", (PICTURES[name],)),))
    rows = [cell for row in PICTURES[name].table.rows for cell in row.cells if cell]
    written = markdown.draw(page, Style()).replace("\\", "")
    assert [cell for cell in rows if cell not in written] == []
    assert PICTURES[name].words in html.draw(page, Style())


@settings(max_examples=40)
@given(pictures, st.integers(20, 100))
def test_in_letters_a_picture_fits_the_screen_but_for_long_words(
    picture: Picture, width: int
) -> None:
    page = Document("one", "One", "", (Section("", (picture,)),))
    rows = text.draw(page, Style(width=width)).split("\n")
    assert all(
        text.cells(row) <= width
        for row in rows
        if max(map(text.cells, row.split()), default=0) < 12
    )


def test_without_unicode_the_letters_are_plain() -> None:
    assert text.draw(SAMPLE, Style(has_unicode=False)).isascii()


def test_a_page_without_a_picture_is_refused_as_one_in_a_sentence() -> None:
    page = Document("one", "One", "", ())
    for form in (svg, png):
        unclear = form.RENDERER.unfit(page)
        assert unclear is not None
        assert unclear.reason == "there is no picture on this page"
        assert form.RENDERER.unfit(EVERYTHING) is None


def test_the_png_has_its_words_inside_and_is_the_same_each_time() -> None:
    page = Document("one", TRAP, "", (Section("", (PICTURES["record"],)),))
    made = png.draw(page, Style())
    assert made[:8] == b"\x89PNG\r\n\x1a\n"
    assert PICTURES["record"].words.encode() in made
    assert made == png.draw(page, Style())


def test_paper_and_word_documents_hold_every_picture() -> None:
    assert pdf.draw(SAMPLE, Style())[:5] == b"%PDF-"
    assert docx.draw(SAMPLE, Style())[:2] == b"PK"


def test_a_page_without_a_picture_has_no_styles_for_them() -> None:
    assert html.OF_PICTURES not in html.draw(Document("one", "Title", "", ()), Style())
    assert html.OF_PICTURES in html.draw(SAMPLE, Style())


@pytest.mark.parametrize(
    ("part", "said"), [(0, "0%"), (0.001, "1%"), (0.5, "50%"), (0.9999, "99%"), (1, "100%")]
)
def test_a_share_is_never_said_to_be_certain_unless_it_is(part: float, said: str) -> None:
    assert percent(part) == said
