"""A talk that a story tells as coming has its day; one that has been, may not come or is of many people has none."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.days import coming_talk
from goodbooks.situations.days.coming_talk import coming_talks, others_spoken_of

SATURDAY = date(2026, 11, 28)


def days(told: str) -> list[str]:
    return [str(one.at) for one in coming_talks(told, SATURDAY)]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("i have my 1:1 with Dan tomorow at 10", "2026-11-29 10:00"),
        ("I see my boss Monday at 10.", "2026-11-30 10:00"),
        ("I see him tomorrow.", "2026-11-29"),
        ("I have half an hour with her on Wednesday at 9.", "2026-12-02 09:00"),
        ("We've got twenty minutes with Ana on Tuesday.", "2026-12-01"),
        ("I see him tomorrow at our weekly, 9:30.", "2026-11-29 09:30"),
        ("I see Ana on Tuesday in the small room at 14:00.", "2026-12-01 14:00"),
        ("My one on one with my boss is Thursday 2pm.", "2026-12-03 14:00"),
        ("We talk on Thursday, 14:30.", "2026-12-03 14:30"),
        ("Our one-on-one is Thursday 3 December 9am.", "2026-12-03 09:00"),
        ("I see him Thursday 14.", "2026-12-03"),
        ("How do I put it when I see him tomorrow?", "2026-11-29"),
        ("We have our one on one Tuesday.", "2026-12-01"),
        ("We have our coffee on Thursday at two.", "2026-12-03 14:00"),
        ("We've got our catch-up on Tuesday.", "2026-12-01"),
        ("Our next 1:1 is on Wednesday at 14:00.", "2026-12-02 14:00"),
        ("Tuesday is our one-to-one.", "2026-12-01"),
        ("She wants to see me on the 3rd.", "2026-12-03"),
        ("We sit together on Thursday at 14:00.", "2026-12-03 14:00"),
        ("She has half an hour for me on Thursday at 9:30.", "2026-12-03 09:30"),
        ("I have lunch with her on Tuesday.", "2026-12-01"),
        ("On Monday at 10 I see my boss and I am scared.", "2026-11-30 10:00"),
        ("I'm meeting with Ana tomorrow at 9 about it.", "2026-11-29 09:00"),
        ("We talk on Thursday at ten.", "2026-12-03 10:00"),
        ("On Thursday at half past nine I see Dieter.", "2026-12-03 09:30"),
        ("My one-on-one is on Thursday at 2.", "2026-12-03 14:00"),
        ("I see her on Thursday at 10h30.", "2026-12-03 10:30"),
        ("We talk on Friday at seven.", "2026-12-04"),
        ("We talk at four anyway. Monday I have my review with Tom.", "2026-11-30"),
    ],
)
def test_the_day_of_a_coming_talk_is_read_from_the_day_of_writing(told: str, day: str) -> None:
    assert days(told) == [day]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("We talk Thursdays.", "2026-12-03"),
        ("I talk to my boss every Thursday at 10.", "2026-12-03 10:00"),
        ("We have our one-on-one on Thursdays at 3pm.", "2026-12-03 15:00"),
    ],
)
def test_a_rhythm_gives_the_next_such_day(told: str, day: str) -> None:
    assert days(told) == [day]


@pytest.mark.parametrize(
    "told",
    [
        "I saw him Monday.",
        "If I see him Monday I will scream.",
        "Should I see him Monday?",
        "I won't see her Monday.",
        "I was supposed to see him tomorrow.",
        "I see him Monday and he says no again.",
        "I see him next week.",
        "We talk every other Thursday.",
        "We talk Saturdays.",
        "I talk to customers Mondays.",
        "We meet Thursdays, the whole team.",
        "We have a call on Friday with the client.",
        "I see my boss at 3 each day.",
        "I don't think I see my boss Monday.",
        "I am not sure I see him Monday.",
        "I see him Monday if he is back.",
        "I see my boss Monday, unless he is ill.",
    ],
)
def test_nothing_is_made_up_where_no_one_talk_is_told_as_coming(told: str) -> None:
    assert days(told) == []


def test_whom_a_pronoun_means_is_not_guessed_where_somebody_else_was_spoken_of() -> None:
    told = "He said no. My colleague wants it too. I see him tomorrow."
    assert others_spoken_of(told, "I see him tomorrow.") == ("My colleague",)
    assert others_spoken_of("My boss asked Kevin. I see him tomorrow.", "I see him tomorrow.") == ()


@pytest.mark.parametrize(
    ("told", "on"),
    [
        ("She said nothing at first. We're doing your review tomorrow.", date(2026, 11, 30)),
        ("He grins, and we are doing your appraisal on Thursday.", date(2026, 12, 3)),
    ],
)
def test_a_review_that_is_being_done_on_a_day_is_a_talk_that_is_coming(told: str, on: date) -> None:
    assert [one.at.on for one in coming_talks(told, date(2026, 11, 29))] == [on]


def test_the_weekly_is_with_the_boss_whoever_was_spoken_of_before() -> None:
    told = "My boss asked me. And I trained Mei. I see him tomorrow at our weekly, 9:30."
    assert others_spoken_of(told, "I see him tomorrow at our weekly, 9:30.") == ()
    assert others_spoken_of(
        told.replace("at our weekly, ", "at "), "I see him tomorrow at 9:30."
    ) == ("Mei",)


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("I see him on Friday 4 pm, room 3.", "room 3"),
        ("My one-on-one is on Thursday at two in the canteen.", "in the canteen"),
        ("We have our 1:1 on Thursday, ten o'clock, on Teams.", "on Teams"),
        ("We talk on Thursday at ten about the sheet.", ""),
        ("I see him Thursday at ten and I am afraid.", ""),
        ("I see him Thursday, finally.", ""),
    ],
)
def test_the_place_that_stands_behind_the_hour_is_the_talks(told: str, place: str) -> None:
    assert [one.place for one in coming_talks(told, SATURDAY)] == [place]


@pytest.mark.parametrize("shape", range(len(coming_talk._SHAPES)))
def test_a_shape_without_its_day_holds_whatever_the_whole_shape_holds(shape: int) -> None:
    without_day, whole = coming_talk._SHAPES[shape]
    told = [
        f"{begin}{words}"
        for begin in ("", "So ", "He said, ")
        for day in ("tomorrow at 9", "on Friday", "every Monday, 9:30", "the 3rd at ten o'clock")
        for words in (
            f"I'll see Ruth again {day}.", f"we have our weekly catch-up with my boss {day}.",
            f"we are doing our one on one {day}.", f"the review with Frau Weber is set {day}.",
            f"she wants to see me {day}.", f"Léa has five minutes for me {day}.",
            f"{day}, I'm meeting him.", f"{day} we have a talk with the board.",
            f"{day} is my review.", f"meeting Carl {day}.", f"1:1 with Carl {day}.", f"my talk with him is {day}.",
            f"we have our usual coffee with Léa {day}.", f"I've got ten minutes with Léa {day}.",
        )
    ]  # fmt: skip
    held = [one for one in told if whole.search(one)]
    assert held
    assert all(without_day.search(one) for one in held)
