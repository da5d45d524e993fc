"""What a short answer says of a day: where something moved to, and when it is due."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.accounts.answers.by_which_day import split_by
from goodbooks.accounts.answers.replies import made, moved_to, outcome_of
from goodbooks.accounts.answers.unfinished import Moved, moved_with_words
from goodbooks.accounts.answers.word_given import is_no_word_given
from goodbooks.core.days import read_moment

TODAY = date(2026, 11, 3)


def test_a_day_in_dots_is_where_something_moved_to_and_when_it_is_due() -> None:
    assert moved_to("moved to 14.12", TODAY) == "2026-12-14"
    assert split_by("the outline by 14.12", TODAY) == ("the outline", "14 December")
    assert split_by("the outline by 16.45", TODAY) == ("the outline", "16.45")


@pytest.mark.parametrize(
    ("said", "what", "day"),
    [
        ("I send her a sheet by tomorrow about the flame", "I send her a sheet about the flame", "tomorrow"),
        ("The outline by Friday with the numbers of May", "The outline with the numbers of May", "Friday"),
        ("a list by Friday of all who come", "a list of all who come", "Friday"),
        ("I write two lines by Monday on how it runs", "I write two lines on how it runs", "Monday"),
        ("I bring the key by Thursday to the yard", "I bring the key to the yard", "Thursday"),
    ],
)  # fmt: skip
def test_a_day_in_the_midst_of_what_is_promised_is_its_day(said: str, what: str, day: str) -> None:
    assert split_by(said, TODAY) == (what, day)


@pytest.mark.parametrize(
    ("said", "what", "day"),
    [
        ("the page by Thursday next week", "the page", "2026-11-12"),
        ("the page Thursday of next week", "the page", "2026-11-12"),
        ("by Friday next week the rota", "the rota", "2026-11-13"),
        ("the page by next week on Thursday", "the page", "2026-11-12"),
        ("the page next week Thursday", "the page", "2026-11-12"),
        ("she'll talk to the director this week", "she'll talk to the director", "2026-11-06"),
        ("the list by next week", "the list", "2026-11-13"),
        ("asks HR some time next week.", "asks HR", "2026-11-13"),
    ],
)
def test_a_day_of_a_week_and_a_week_alone_say_by_when(said: str, what: str, day: str) -> None:
    told, found = split_by(said, TODAY)
    assert (told, str(read_moment(found, TODAY))) == (what, day)


@pytest.mark.parametrize("said", [
    "keep the desk this week", "no talk with the director this week", "a note each week", "the figures of next week", "this week",
])  # fmt: skip
def test_a_week_in_which_something_goes_on_or_is_not_done_is_no_day(said: str) -> None:
    assert split_by(said, TODAY) == (said, "")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("moved to Thursday, Dressel is ill", "2026-11-05"),
        ("moved to Friday because he is away", "2026-11-06"),
        ("postponed to 8 December: the owner is ill", "2026-12-08"),
        ("moves to Friday - Frau Öz has no time", "2026-11-06"),
        ("moved to Monday. The press is down", "2026-11-09"),
    ],
)
def test_a_day_that_moved_is_read_without_its_reason(said: str, day: str) -> None:
    moved = moved_with_words(said, TODAY)
    assert isinstance(moved, Moved)
    assert moved.day == day
    assert moved.beside


@pytest.mark.parametrize(
    ("said", "is_told"),
    [
        ("I told her I want it", True), ("I said I'd like the lead", True), ("I asked her who leads it", True),
        ("I explained why the oven stands", True), ("We thanked him for the day", True),
        ("I told her I'd send the list", False), ("I said I'll bring it", False), ("I promised to tell her", False),
        ("I send her a sheet", False), ("I tell her on Friday", False),
    ],
)  # fmt: skip
def test_what_i_only_said_is_no_promise(said: str, is_told: bool) -> None:
    assert is_no_word_given(said) == is_told


@pytest.mark.parametrize("words", ["dropped, he took it back", "Cancelled, he took it back"])
def test_what_was_dropped_is_so_with_the_why_for_me_alone(words: str) -> None:
    promise = made("promise", date(2026, 12, 1), ("me",), ("Imke",), title="The list")
    came = outcome_of(promise, words, date(2026, 12, 3))
    assert (came.kind, came.line("state")) == ("outcome", "withdrawn")
    assert came.line("private") == "He took it back"


def test_a_day_before_what_somebody_is_told_on_it_is_the_day_it_is_due() -> None:
    assert split_by("writes the owner today that it was his call", TODAY) == (
        "writes the owner that it was his call",
        "today",
    )
    assert split_by("tells them by Friday that the coat is left out", TODAY) == (
        "tells them that the coat is left out",
        "Friday",
    )
    assert split_by("rings the crew tomorrow why it waits", TODAY)[1] == "tomorrow"
    assert split_by("a note every Friday that we skip", TODAY)[1] == ""
    assert split_by("tells them from Monday that it is late", TODAY)[1] == ""
