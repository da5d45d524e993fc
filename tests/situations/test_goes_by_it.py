"""Who of a story goes by a word that holds no longer: those whom its writer gave it to."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.people.goes_by_it import tells_of_an_old_word, who_goes_by_it
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.told.who_goes_by_it import ANSWER


@pytest.mark.parametrize(
    ("story", "names"),
    [
        ("Konrad says no test after all. Jonas, Mireille and Otto have a wrong date from me.", "Jonas, Mireille and Otto"),
        ("She changed her mind again. Frau Meier, Pavel and Dr. Haddad still think it starts on Sunday.", "Frau Meier, Pavel and Dr. Haddad"),
        ("I told Camille and Jörg that we ship on Friday, and now it is not before the 20th.", "Camille and Jörg"),
        ("On Monday I wrote to Kirsten, Paolo and the drivers that it is the town hall. Now it is not.", "Kirsten, Paolo and the drivers"),
        ("Ines has my old mail, and since noon it is Tuesday.", "Ines"),
        ("I went and told everybody: Bruno in props, Aylin from costume, Ms Vogel at the insurer, Tomasz the choreographer and Jutta in the box office, who already changed the poster. They all think it is cut.", "Bruno, Aylin, Ms Vogel, Tomasz and Jutta"),
        ("So I told all of them: Jonas from lighting, Frau Meier, and Otto the driver. Now it is off.", "Jonas, Frau Meier and Otto"),
        ("I had told everyone, Camille at the desk and Jörg in the store, that we open on Friday.", "Camille and Jörg"),
        ("We told all five: Pavel, Li, Amadou, Mireille and Konrad in the yard.", "Pavel, Li, Amadou, Mireille and Konrad"),
        ("I wrote to them all - Kirsten, Paolo and the drivers. At noon it was off.", "Kirsten, Paolo and the drivers"),
        ("I told Nora, Piet and Sanne that it stops. Nora and the others still think it stops.", "Nora, Piet and Sanne"),
        ("I told the drivers that it is on Friday. Nora and the others still think it is on Friday.", "Nora and the others"),
        ("Amadou and Li are going by the old list.", "Amadou and Li"),
        ("I told Pavel at the ticket desk, Ida from catering and the harbour office so.", "Pavel, Ida and the harbour office"),
        ("I wrote to Mira in accounts and Tom that it holds.", "Mira and Tom"),
        ("I told Kim in the corridor, Ruth saw us.", "Kim"),
        ("I told Ana at the desk, and Ben was angry about it.", "Ana"),
    ],
)  # fmt: skip
def test_they_are_found_by_what_they_have_or_were_told(story: str, names: str) -> None:
    said = who_goes_by_it(story)
    assert said is not None
    assert said.words == names


@pytest.mark.parametrize(
    "story",
    [
        "My boss changes the plan each week.",
        "I told everybody: it is off until we know more.",
        "I told Camille and Jörg to wait until I have talked to my boss.",
        "I have a wrong date in my own calendar.",
        "I told him that it can't go on like this.",
    ],
)
def test_whoever_was_held_off_or_is_not_named_is_nobody(story: str) -> None:
    assert who_goes_by_it(story) is None


def test_that_they_have_it_is_heard_where_nobody_is_named() -> None:
    assert tells_of_an_old_word("They all have my old mail.")
    assert not tells_of_an_old_word("They all have my number.")


def test_whoever_was_told_to_wait_goes_by_an_old_word_once_that_is_turned_around() -> None:
    told = "This morning my boss Ida said no, we wait for the test. I told Samira, Piet, lighting, sound and costumes that we wait."
    at_five = " At five she said go ahead."
    assert ANSWER.read(told, date(2026, 11, 30)) is None
    said = ANSWER.read(told + at_five, date(2026, 11, 30))
    assert isinstance(said, Said)
    assert said.words == "Samira, Piet, lighting, sound and costumes"
