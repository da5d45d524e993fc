"""The day on which a sent message says that its readers hear more, in whatever words it says so."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.desk.pages.next_word_said import next_word_in

TUESDAY = date(2026, 11, 3)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("I will tell you by Wednesday noon which day we stand behind.", "2026-11-04 12:00"),
        ("We go on. I'll tell you tomorrow which boats are meant.", "2026-11-04"),
        ("I will tell you on Friday when the ward opens.", "2026-11-06"),
        ("I'll give you the day by Thursday.", "2026-11-05"),
        ("You have our new date by Friday noon.", "2026-11-06 12:00"),
        ("You will get an answer by Wednesday.", "2026-11-04"),
        ("I will have a date for you by Thursday noon.", "2026-11-05 12:00"),
        ("The day follows by Friday.", "2026-11-06"),
        ("You hear from me by Wednsday noon.", "2026-11-04 12:00"),
        ("More from me, tomorow.", "2026-11-04"),
    ],
)
def test_a_message_that_says_when_more_comes_names_the_next_word(text: str, day: str) -> None:
    assert str(next_word_in(text, TUESDAY)) == day


@pytest.mark.parametrize(
    "text",
    [
        "I will tell you that Friday is too early.",
        "I will send you the drawings by Friday.",
        "The boat goes in on Friday.",
        "Please give me the day by Friday.",
        "I told you on Monday which day it was.",
    ],
)
def test_a_day_of_anything_else_is_no_next_word(text: str) -> None:
    assert next_word_in(text, TUESDAY) is None
