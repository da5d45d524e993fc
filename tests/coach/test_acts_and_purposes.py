"""What a sentence does decides what is said of it; what a message is for decides what it lacks."""

from __future__ import annotations

import pytest

from coach.looking import found_by, looked, rules_in
from goodbooks.cli.commands import coach as command
from goodbooks.coach.purpose import PURPOSES


@pytest.mark.parametrize(
    "message",
    [
        "It seems to me that the queue is kind of the cause.",
        "Would you be open to maybe moving the review to Thursday?",
        "I could perhaps take the Monday shift, if that helps.",
        "My reading is that the supplier probably misread it.",
        "Maybe Ruth would rather hear it on Monday.",
        "You may well know more about it than I do.",
    ],
)
def test_readings_offers_and_the_readers_own_decision_may_be_tentative(message: str) -> None:
    assert rules_in(message) == []


@pytest.mark.parametrize(
    "message",
    [
        "Could you maybe sign it by Friday?",
        "I sort of finished the count on Monday.",
        "I guess I will deliver it on Friday.",
    ],
)
def test_an_ask_a_fact_and_a_promise_may_not(message: str) -> None:
    assert {flag.category for flag in looked(message).flags} == {"hedging"}


def test_one_light_word_is_nothing_and_several_are_named() -> None:
    assert rules_in("[status] I just need the key.") == []
    assert (
        rules_in("[status] I just need the key. Maybe two. Actually three.") == ["light-hedge"] * 3
    )


@pytest.mark.parametrize(
    ("message", "purpose"),
    [
        ("Could you sign the lease by Friday?", "ask"),
        ("The pilot ran on Tuesday with 40 users. No errors.", "status"),
        ("The tiles won't be ready on the 14th. The kiln failed on Monday.", "bad-news"),
        (
            "Yesterday my answer came out small. I have thought about your question: yes.",
            "recovery",
        ),
        ("To confirm what we agreed today: the test is left out, this once.", "confirm"),
        ("Nothing is decided yet. The next update comes at 16:00.", "hold"),
        ("Thank you for thinking of me. I have to decline this year.", "decline"),
        ("Subject: FYI: new opening hours\n\nCould you read it?", "status"),
    ],
)
def test_the_purpose_is_guessed_from_what_the_sentences_do(message: str, purpose: str) -> None:
    found = looked(message)
    assert (found.purpose, found.is_guessed) == (purpose, True)


def test_a_purpose_that_is_said_is_taken() -> None:
    found = looked("[hold] Could you sign the lease?")
    assert (found.purpose, found.is_guessed) == ("hold", False)


def test_a_status_lacks_neither_an_ask_nor_a_day() -> None:
    assert rules_in("[status] The walls are up. The roof is next.") == []


def test_the_same_words_lack_both_where_they_should_ask() -> None:
    assert rules_in("[ask] The walls are up. The roof is next.") == ["no-ask"]
    assert rules_in(
        "[ask] The walls are up, and the carpenters have gone on to the next house. Please order the roof."
    ) == ["no-date"]


def test_what_one_sentence_lacks_may_stand_beside_it_unless_its_purpose_is_said() -> None:
    message = "The new tiles for the big hall will not be ready for the opening of it."
    assert rules_in(message) == []
    assert rules_in("[bad-news] " + message) == ["no-ask", "no-date"]


def test_what_is_missing_is_shown_where_the_sentence_ends() -> None:
    assert found_by(
        "no-date",
        "[ask] The walls are up, and the carpenters have gone on to the next house. Please order the roof.",
    ) == ["."]


def test_the_command_takes_the_purposes_that_there_are() -> None:
    assert command.PURPOSES == PURPOSES


def test_a_sentence_is_shown_as_it_would_read_without_the_words() -> None:
    found = looked("I was just wondering if you could sign the lease by Friday.")
    assert [flag.instead for flag in found.flags] == ["“Could you sign the lease by Friday?”"]
