"""Who "I" and "you" are from my side of the book."""

from __future__ import annotations

import pytest

from goodbooks.language.retold.sides import ME, THEM, US, from_my_side, named

KARIN = named("Karin Lohse")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Tell you the day", "Tell Karin the day"),
        ("Send you your rota", "Send Karin their rota"),
        ("Check your rota and call you", "Check Karin's rota and call them"),
        ("Bring what you asked for", "Bring what they asked for"),
        ("Send the list you sent back", "Send the list they sent back"),
        ("Show you my draft when you're back", "Show Karin my draft when they're back"),
        ("Ask them “are you there?”", "Ask them “are you there?”"),
        ("Send the young team a note", "Send the young team a note"),
    ],
)
def test_what_i_promise_names_whom_i_promise_it(words: str, told: str) -> None:
    assert from_my_side(words, ME, KARIN) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Send you my draft", "Send me their draft"),
        ("You'll have the new plan", "I'll have the new plan"),
        ("Call when you are back", "Call when I am back"),
        ("Bring your key if you're in", "Bring my key if I'm in"),
        (
            "Send you what I promised, as I am in on Friday",
            "Send me what they promised, as they are in on Friday",
        ),
        ("See to it myself", "See to it themselves"),
        ("Help you do it", "Help me do it"),
        ("I can let you have the list", "They can let me have the list"),
        ("Do what you do best", "Do what I do best"),
        ("Send the help you need", "Send the help I need"),
        ("Help you can use", "Help I can use"),
        ("Send the list you do not have", "Send the list I do not have"),
    ],
)
def test_what_they_promise_me_is_told_as_mine(words: str, told: str) -> None:
    assert from_my_side(words, THEM, ME) == told


@pytest.mark.parametrize(
    "name",
    [
        "Lohse, Karin",
        "Dr. Karin Lohse",
        "Karin",
        "Karin Lohse, PhD",
        "Karin, Finance",
        "Karin, PhD",
        "Karin, Head of Sales",
        "Karin, HR",
        "Karin Lohse, Finance",
        "Lohse, Dr. Karin",
        "Lohse, Karin Maria",
        "Karin, Director",
        "Karin, Jr",
    ],
)
def test_a_name_turned_round_or_with_a_title_is_called_by_its_first_name(name: str) -> None:
    assert from_my_side("Send you the list", ME, named(name)) == "Send Karin the list"


def test_of_several_it_is_ours_and_of_a_group_or_an_address_theirs() -> None:
    assert from_my_side("Send you your keys", THEM, US) == "Send us our keys"
    assert (
        from_my_side("Send you your keys", ME, named("office@example.org"))
        == "Send them their keys"
    )
