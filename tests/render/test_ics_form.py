"""The calendar form: read back by the same library, and by the rules of the format."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from goodbooks.core.document import Document, Reminder
from goodbooks.core.drawing import Style
from goodbooks.render.ics import draw, remarks, uid, unfit
from render.made_pages import EVERYTHING

if TYPE_CHECKING:
    from collections.abc import Callable

PLAN = EVERYTHING.reminders[1]


def events(document: Document, style: Style | None = None) -> list[Any]:
    """The events of a page's calendar."""
    return list(Calendar.from_ical(draw(document, style or Style())).walk("VEVENT"))


def test_a_calendar_is_drawn_as_its_golden_file(golden: Callable[[str, str], None]) -> None:
    golden("render/everything.ics", draw(EVERYTHING, Style()))


def test_a_day_is_an_all_day_event_and_a_time_one_on_the_clock_of_the_wall() -> None:
    timed, whole = events(EVERYTHING)
    assert timed["DTSTART"].dt == datetime(2026, 11, 4, 10, 0)  # noqa: DTZ001 - floating on purpose
    assert whole["DTSTART"].dt == date(2026, 11, 6)
    assert whole["DTEND"].dt == date(2026, 11, 7)


def test_every_event_reminds_of_itself_and_is_for_me_alone() -> None:
    found = events(EVERYTHING)
    assert len(found) == len(EVERYTHING.reminders)
    for event in found:
        assert [alarm["ACTION"] for alarm in event.walk("VALARM")] == ["DISPLAY"]
        assert event["CLASS"] == "PRIVATE"


def test_a_talk_has_its_place_where_the_book_knows_it() -> None:
    placed = EVERYTHING._replace(reminders=(PLAN._replace(place="room 3"),))
    assert [str(event["LOCATION"]) for event in events(placed)] == ["room 3"]
    assert all("LOCATION" not in event for event in events(EVERYTHING))


def test_private_words_are_left_out_unless_asked_for() -> None:
    assert "not begun" not in draw(EVERYTHING, Style())
    assert "not begun" in draw(EVERYTHING, Style(is_private=True))
    assert "--private" in remarks(EVERYTHING, Style())[0]
    assert "--private" not in remarks(EVERYTHING, Style(is_private=True))[0]


def test_an_event_keeps_its_name_when_its_day_or_words_change() -> None:
    assert uid(PLAN) == uid(PLAN._replace(on=date(2026, 12, 1), title="Another"))
    assert uid(PLAN) != uid(PLAN._replace(sort="talk"))
    assert uid(PLAN) != uid(PLAN._replace(ref="^other"))


def test_a_page_on_which_nothing_falls_on_a_day_to_come_makes_no_calendar() -> None:
    found = unfit(EVERYTHING._replace(reminders=()))
    assert found is not None
    assert "no day to come" in found.reason


@given(st.text() | st.just("a\r\nBEGIN:VEVENT\r\nSUMMARY:evil"))
def test_no_text_whatever_adds_an_event_or_a_line(text: str) -> None:
    reminder = Reminder(date.max, None, text, text, "due", text)
    made = draw(EVERYTHING._replace(reminders=(reminder,)), Style(is_private=True))
    assert made.count("\r\n") == made.count("\n")
    assert all(len(line.encode()) <= 75 for line in made.split("\r\n"))
    (event,) = Calendar.from_ical(made).walk("VEVENT")
    assert "\r" not in event["SUMMARY"]
    assert "\n" not in event["SUMMARY"]
