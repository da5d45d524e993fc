"""What is held against a writer, who saw how it was, whom they are left alone with and what they are asked to do is read where a story tells it."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.told import alone_with_them, asked_of_me, event, who_saw

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("story", "what"),
    [
        ("Another cook told my chef that I'd left the gas on, because I was at the bar. I was at home.", "that I'd left the gas on"),
        ("Frau Ott wrote to the owner that we didn't answer the bell. We did.", "that we didn't answer the bell"),
        ("Renaud claims that I refused the late tour; I was on it.", "that I refused the late tour"),
    ],
)  # fmt: skip
def test_what_somebody_says_of_me_is_what_it_is_about(story: str, what: str) -> None:
    said = event.ANSWER.of(story, TODAY, "blamed")
    assert said is not None
    assert said.words == what


@pytest.mark.parametrize(
    "story",
    [
        "I told my manager that I had been there. She reprimanded me, it was not my fault.",
        "My boss says that I did nothing wrong. They blame me for it anyway.",
    ],
)
def test_what_i_say_myself_and_what_clears_me_is_held_against_nobody(story: str) -> None:
    said = event.ANSWER.of(story, TODAY, "blamed")
    assert said is None or not said.words.startswith("that ")


@pytest.mark.parametrize(
    ("story", "who"),
    [
        ("In the end she spoke to an eyewitness.", "the eyewitness"),
        ("The porter, who stood there, told it as I had.", "the porter"),
        ("He asked Ines who'd seen it all.", "Ines"),
        ("Herr Vogt was with me the whole afternoon.", "Herr Vogt"),
    ],
)
def test_who_saw_it_is_named(story: str, who: str) -> None:
    said = who_saw.ANSWER.read(story, TODAY)
    assert said is not None
    assert said.words == who


@pytest.mark.parametrize(
    "story",
    ["Nobody saw it.", "He saw it himself.", "My manager, who was there, said nothing.", "I saw the film."],
)  # fmt: skip
def test_nobody_and_a_boss_is_no_witness(story: str) -> None:
    assert who_saw.ANSWER.read(story, TODAY) is None


@pytest.mark.parametrize(
    ("story", "what"),
    [
        ("On Tuesdays I'm by myself with nine toddlers until half past eight, and she is out.", "I'm by myself with nine toddlers until half past eight"),
        ("From ten I'm alone on two wards, because they cut the second post.", "I'm alone on two wards"),
    ],
)  # fmt: skip
def test_whom_i_am_left_alone_with_is_told(story: str, what: str) -> None:
    said = alone_with_them.ANSWER.read(story, TODAY)
    assert said is not None
    assert said.words == what


def test_alone_with_a_coffee_is_nobodys_danger() -> None:
    assert alone_with_them.ANSWER.read("I was alone with my coffee when he came.", TODAY) is None


@pytest.mark.parametrize(
    ("story", "deed"),
    [
        ("She has been asking me, for some weeks now, to leave the second invoice out.", "leave the second invoice out"),
        ("My chef wants us to label the fish fresh, but it isn't.", "label the fish fresh"),
        ("M. Girard expects me to drive eleven hours and write nine, and I won't.", "drive eleven hours and write nine"),
        ("I'm to tell the families that the place is safe.", "tell the families that the place is safe"),
    ],
)  # fmt: skip
def test_what_i_am_asked_to_do_is_read_without_marks(story: str, deed: str) -> None:
    said = asked_of_me.ANSWER.read(story, TODAY)
    assert said is not None
    assert said.words == deed


@pytest.mark.parametrize(
    "story",
    ["Frau Kern asked me to come in.", "I asked her to sign the form.", "Did she ask me to sign the form?"],
)  # fmt: skip
def test_what_anybody_is_asked_and_what_i_ask_is_no_such_deed(story: str) -> None:
    assert asked_of_me.ANSWER.read(story, TODAY) is None
