"""Days as people write them: each phrase gives one exact day, or is refused with a remedy."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from any_entry import patient
from goodbooks.core.days import Moment, day_in_words, read_moment
from goodbooks.core.problem import Unclear
from goodbooks.core.times import read_clock

TUESDAY = date(2026, 11, 3)
FRIDAY = date(2026, 11, 6)
SATURDAY = date(2026, 11, 7)
NEW_YEARS_EVE = date(2026, 12, 31)
LEAP_WINTER = date(2027, 12, 1)
LAST_DAY = date.max
FIRST_DAY = date.min

UNDERSTOOD = [
    # a day of a week that is named beside it
    (TUESDAY, "Thursday next week", "2026-11-12"),
    (TUESDAY, "Monday of next week", "2026-11-09"),
    (TUESDAY, "next week on Friday", "2026-11-13"),
    (TUESDAY, "next week's Thursday 14:00", "2026-11-12 14:00"),
    (TUESDAY, "Thursday this week", "2026-11-05"),
    (TUESDAY, "Tuesday last week", "2026-10-27"),
    # dates as they are
    (TUESDAY, "2026-12-01", "2026-12-01"),
    (TUESDAY, "2026-12-01 09:40", "2026-12-01 09:40"),
    (TUESDAY, "2026-12-01T09:40", "2026-12-01 09:40"),
    (TUESDAY, "2026-12-01t9:40", "2026-12-01 09:40"),
    (TUESDAY, "2026-1-2", "2026-01-02"),
    (TUESDAY, "2026/12/01", "2026-12-01"),
    (TUESDAY, "13/04/2026", "2026-04-13"),
    (TUESDAY, "04/13/2026", "2026-04-13"),
    (TUESDAY, "04.04.2026", "2026-04-04"),
    (TUESDAY, "28.02.2028", "2028-02-28"),
    (TUESDAY, "0001-01-01", "0001-01-01"),
    (TUESDAY, "9999-12-31", "9999-12-31"),
    # months by name
    (TUESDAY, "3 March", "2027-03-03"),
    (TUESDAY, "3 November", "2026-11-03"),
    (TUESDAY, "2 August", "2027-08-02"),
    (TUESDAY, "Nov 2, 2026", "2026-11-02"),
    (TUESDAY, "2nd of November 2026", "2026-11-02"),
    (TUESDAY, "March the 1st", "2027-03-01"),
    (TUESDAY, "1 Sept. 2027", "2027-09-01"),
    (TUESDAY, "3 sept 9:40", "2027-09-03 09:40"),
    (TUESDAY, "5 may", "2027-05-05"),
    (TUESDAY, "Friday, 6 November", "2026-11-06"),
    (TUESDAY, "Fri Nov 6 2026 noon", "2026-11-06 12:00"),
    (LEAP_WINTER, "29 Feb", "2028-02-29"),
    (NEW_YEARS_EVE, "1 Jan", "2027-01-01"),
    (NEW_YEARS_EVE, "31 Dec", "2026-12-31"),
    # near days
    (TUESDAY, "today", "2026-11-03"),
    (TUESDAY, "tonight", "2026-11-03"),
    (TUESDAY, "this afternoon", "2026-11-03"),
    (TUESDAY, "tomorrow", "2026-11-04"),
    (TUESDAY, "tomorrow morning", "2026-11-04"),
    (TUESDAY, "the day after tomorrow", "2026-11-05"),
    (TUESDAY, "yesterday", "2026-11-02"),
    (TUESDAY, "last night", "2026-11-02"),
    (NEW_YEARS_EVE, "tomorrow", "2027-01-01"),
    # days of the week
    (TUESDAY, "Friday", "2026-11-06"),
    (TUESDAY, "fri.", "2026-11-06"),
    (TUESDAY, "by Friday", "2026-11-06"),
    (TUESDAY, "this Friday", "2026-11-06"),
    (TUESDAY, "Monday", "2026-11-09"),
    (TUESDAY, "weds", "2026-11-04"),
    (TUESDAY, "sat 9:40", "2026-11-07 09:40"),
    (SATURDAY, "Friday", "2026-11-13"),
    (SATURDAY, "Sunday", "2026-11-08"),
    (FRIDAY, "next Friday", "2026-11-13"),
    (FRIDAY, "next Monday", "2026-11-09"),
    (FRIDAY, "last Friday", "2026-10-30"),
    (TUESDAY, "last Friday", "2026-10-30"),
    # distances
    (TUESDAY, "in 3 days", "2026-11-06"),
    (TUESDAY, "in two weeks", "2026-11-17"),
    (TUESDAY, "in two weeks' time", "2026-11-17"),
    (TUESDAY, "within two weeks", "2026-11-17"),
    (TUESDAY, "in a fortnight", "2026-11-17"),
    (TUESDAY, "a week from today", "2026-11-10"),
    (TUESDAY, "twelve days ago", "2026-10-22"),
    (TUESDAY, "in a month", "2026-12-03"),
    (date(2027, 1, 31), "in a month", "2027-02-28"),
    (date(2028, 2, 29), "in a year", "2029-02-28"),
    (date(2026, 3, 31), "a month ago", "2026-02-28"),
    # ends
    (TUESDAY, "end of week", "2026-11-06"),
    (TUESDAY, "end of the week", "2026-11-06"),
    (TUESDAY, "EOW", "2026-11-06"),
    (FRIDAY, "end of week", "2026-11-06"),
    (SATURDAY, "end of next week", "2026-11-13"),
    (TUESDAY, "end of next week", "2026-11-13"),
    (TUESDAY, "end of month", "2026-11-30"),
    (TUESDAY, "end of next month", "2026-12-31"),
    (NEW_YEARS_EVE, "end of next month", "2027-01-31"),
    (TUESDAY, "end of the quarter", "2026-12-31"),
    (TUESDAY, "EOY", "2026-12-31"),
    (TUESDAY, "end of next year", "2027-12-31"),
    (TUESDAY, "end of March", "2027-03-31"),
    (TUESDAY, "end of February 2028", "2028-02-29"),
    (TUESDAY, "end of November", "2026-11-30"),
    # days of the month
    (TUESDAY, "the 20th", "2026-11-20"),
    (TUESDAY, "the 1st", "2026-12-01"),
    (TUESDAY, "the 31st", "2026-12-31"),
    (date(2027, 2, 1), "the 30th", "2027-03-30"),
    # a day in dots, behind a word that leads to a day; alone and without its last dot, or where the second figure is no month, it is a time, if it can be one
    (TUESDAY, "by 14.12", "2026-12-14"),
    (TUESDAY, "on 9.1.", "2027-01-09"),
    (TUESDAY, "until 14.12 at 10:00", "2026-12-14 10:00"),
    (TUESDAY, "by 16.45", "2026-11-03 16:45"),
    (TUESDAY, "by 9.10am", "2026-11-03 09:10"),
    (TUESDAY, "14.12", "2026-11-03 14:12"),
    (TUESDAY, "14.12.", "2026-12-14"),
    (TUESDAY, "27.11", "2026-11-27"),
    (TUESDAY, "Friday 27.11.", "2026-11-27"),
    (TUESDAY, "27.11. 10:00", "2026-11-27 10:00"),
    (TUESDAY, "the 9.1.", "2027-01-09"),
    # times
    (TUESDAY, "9.40", "2026-11-03 09:40"),
    (TUESDAY, "5pm", "2026-11-03 17:00"),
    (TUESDAY, "at 5 p.m.", "2026-11-03 17:00"),
    (TUESDAY, "17h20", "2026-11-03 17:20"),
    (TUESDAY, "noon", "2026-11-03 12:00"),
    (TUESDAY, "12am", "2026-11-03 00:00"),
    (TUESDAY, "Friday 10:00", "2026-11-06 10:00"),
    (TUESDAY, "Friday at 10:00", "2026-11-06 10:00"),
    (TUESDAY, "10:00 on Friday", "2026-11-06 10:00"),
    (TUESDAY, "noon tomorrow", "2026-11-04 12:00"),
    (TUESDAY, "COB Friday", "2026-11-06"),
    (TUESDAY, "Friday EOD", "2026-11-06"),
    (TUESDAY, "EOD", "2026-11-03"),
    (TUESDAY, "by end of day on Friday", "2026-11-06"),
    (TUESDAY, "Friday in the afternoon", "2026-11-06"),
]

REFUSED = [
    (TUESDAY, "03/04/2026", "two different days"),
    (TUESDAY, "3.4.2026", "two different days"),
    (TUESDAY, "3/4", "lacks the year"),
    (TUESDAY, "13/04/26", "lacks the century"),
    (TUESDAY, "March", "does not say which day"),
    (TUESDAY, "March 2027", "does not say which day"),
    (TUESDAY, "mid March", "does not say which day"),
    (TUESDAY, "next week", "does not say which day"),
    (TUESDAY, "this weekend", "does not say which day"),
    (TUESDAY, "next month", "does not say which day"),
    (TUESDAY, "before Friday", "leaves open which day"),
    (TUESDAY, "after 3 March", "leaves open which day"),
    (TUESDAY, "next Friday", "this week's or the one after"),
    (FRIDAY, "last Tuesday", "this week's or the one before"),
    (FRIDAY, "Friday", "can mean today or in a week"),
    (FRIDAY, "this Friday", "can mean today or in a week"),
    (FRIDAY, "this Monday", "is over"),
    (SATURDAY, "end of week", "already over"),
    (TUESDAY, "Thursday 6 November 2026", "is a Friday"),
    (TUESDAY, "29 Feb 2027", "there is no day"),
    (TUESDAY, "29 Feb", "there is no day"),
    (TUESDAY, "31 November", "there is no day"),
    (TUESDAY, "2026-13-01", "there is no day"),
    (TUESDAY, "0000-01-01", "there is no day"),
    (TUESDAY, "the 32nd", "there is no day"),
    (TUESDAY, "24:00", "a day ends at 23:59"),
    (TUESDAY, "2026-11-03 24:00", "a day ends at 23:59"),
    (TUESDAY, "Friday midnight", "can begin the day or end it"),
    (TUESDAY, "25:10", "not a time of day"),
    (TUESDAY, "13pm", "not a time of day"),
    (TUESDAY, "soon", "not a day I can place"),
    (TUESDAY, "in a couple of days", "not a day I can place"),
    (TUESDAY, "ten working days", "not a day I can place"),
    (TUESDAY, "", "not a day I can place"),
    (LAST_DAY, "tomorrow", "too far away"),
    (LAST_DAY, "in a year", "too far away"),
    (FIRST_DAY, "yesterday", "too far away"),
    (TUESDAY, "in 99999 years", "too far away"),
    (TUESDAY, "tomorrow " * 200, "too long"),
    (TUESDAY, "2 November", "just past, and the next one is in 2027"),
]

PAST = [
    (TUESDAY, "3 March", "2026-03-03"),
    (TUESDAY, "5 November", "2025-11-05"),
    (TUESDAY, "Monday", "2026-11-02"),
    (TUESDAY, "Friday", "2026-10-30"),
    (TUESDAY, "the 20th", "2026-10-20"),
    (TUESDAY, "the 31st", "2026-10-31"),
    (TUESDAY, "end of October", "2026-10-31"),
    (TUESDAY, "end of November", "2025-11-30"),
    (TUESDAY, "yesterday 17:20", "2026-11-02 17:20"),
    (date(2027, 1, 1), "31 Dec", "2026-12-31"),
]


@pytest.mark.parametrize(("on", "words", "day"), UNDERSTOOD)
def test_a_phrase_is_one_exact_day(on: date, words: str, day: str) -> None:
    assert str(read_moment(words, on)) == day


@pytest.mark.parametrize(("on", "words", "why"), REFUSED)
def test_what_is_no_day_or_more_than_one_is_refused_with_a_remedy(
    on: date, words: str, why: str
) -> None:
    refused = read_moment(words, on)
    assert isinstance(refused, Unclear)
    assert why in refused.reason
    assert refused.remedy.startswith("write ")


@pytest.mark.parametrize(("on", "words", "day"), PAST)
def test_what_has_happened_lies_behind(on: date, words: str, day: str) -> None:
    assert str(read_moment(words, on, is_past=True)) == day


def test_friday_said_of_the_past_on_a_friday_is_refused_too() -> None:
    refused = read_moment("Friday", FRIDAY, is_past=True)
    assert isinstance(refused, Unclear)
    assert "a week ago" in refused.reason


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("9:40", "09:40"),
        ("9.40", "09:40"),
        (" 9 am ", "09:00"),
        ("NOON", "12:00"),
        ("0:00", "00:00"),
    ],
)
def test_a_time_is_understood_alone(words: str, at: str) -> None:
    assert read_clock(words) == at


@pytest.mark.parametrize(
    "words", ["9", "24:00", "9:60", "midnight", "tomorrow", "9:40 tomorrow", ""]
)
def test_what_is_no_time_is_refused(words: str) -> None:
    assert isinstance(read_clock(words), Unclear)


@patient
@given(st.text(max_size=100), st.dates())
def test_any_text_is_a_moment_or_refused(words: str, on: date) -> None:
    assert isinstance(read_moment(words, on), (Moment, Unclear))
    assert isinstance(read_moment(words, on, is_past=True), (Moment, Unclear))


PHRASES = sorted({words for _, words, _ in (*UNDERSTOOD, *REFUSED, *PAST)})


@patient
@given(st.sampled_from(PHRASES), st.dates())
def test_every_phrase_is_understood_or_refused_on_every_day(words: str, on: date) -> None:
    assert isinstance(read_moment(words, on), (Moment, Unclear))
    assert isinstance(read_moment(words, on, is_past=True), (Moment, Unclear))


@patient
@given(st.dates(), st.sampled_from(["Friday", "3 March", "the 20th", "Monday"]))
def test_a_day_without_its_year_is_the_next_or_with_the_past_the_last(on: date, words: str) -> None:
    coming = read_moment(words, on)
    gone = read_moment(words, on, is_past=True)
    assert isinstance(coming, Unclear) or coming.on >= on
    assert isinstance(gone, Unclear) or gone.on <= on
    if isinstance(coming, Moment) and isinstance(gone, Moment):
        assert coming.on - gone.on <= timedelta(days=366)


@patient
@given(st.datetimes())
def test_a_moment_as_written_is_read_again_as_itself(when: object) -> None:
    text = str(when)[:16]
    assert str(read_moment(text, TUESDAY)) == text


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Munday 10:00", "monday"),
        ("3 Novmber", "3 november"),
        ("yesterdy", "yesterday"),
    ],
)
def test_a_slip_in_a_days_name_is_asked_about_by_its_right_name(said: str, meant: str) -> None:
    found = read_moment(said, TUESDAY)
    assert isinstance(found, Unclear)
    assert found.remedy == f'write "{meant}", or the date'


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("tomorow 10:00", "tomorrow 10:00"),
        ("by tommorow", "tomorrow"),
        ("wendesday noon", "wednesday noon"),
        ("wensday", "wednesday"),
        ("Firday 9:30", "friday 9:30"),
        ("the day after tomorrw", "the day after tomorrow"),
        ("by tomoro noon", "tomorrow noon"),
        ("tmrw 10am", "tomorrow 10am"),
        ("2moro", "tomorrow"),
    ],
)
def test_a_slip_in_a_weekday_or_in_tomorrow_is_the_day_that_it_alone_can_mean(
    said: str, meant: str
) -> None:
    found = read_moment(said, TUESDAY)
    assert isinstance(found, Moment)
    assert found == read_moment(meant, TUESDAY)


@pytest.mark.parametrize("said", ["someday", "sunday school", "may"])
def test_what_is_no_slip_of_a_day_is_not_made_into_one(said: str) -> None:
    found = read_moment(said, TUESDAY)
    assert isinstance(found, Unclear)
    assert "write the date" in found.remedy or "which day" in found.reason


@pytest.mark.parametrize(
    "said", ["cut costs by 2.5 percent", "grow by 1.5 million", "late by 1.5 days"]
)
def test_figures_of_an_amount_are_no_day(said: str) -> None:
    assert day_in_words(said) == said


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("23 december at 8 in the morning", "2026-12-23 08:00"),
        ("23 december 8 in the morning", "2026-12-23 08:00"),
        ("23 december at half past four in the afternoon", "2026-12-23 16:30"),
        ("eight in the morning on 23 december", "2026-12-23 08:00"),
        ("23 december, 7:15 in the evening", "2026-12-23 19:15"),
        ("23 december at 10 at night", "2026-12-23 22:00"),
    ],
)
def test_an_hour_with_its_part_of_the_day_is_clear(words: str, at: str) -> None:
    assert str(read_moment(words, date(2026, 12, 4))) == at
