"""Whom a story names: with the office that is called out before the name, in a chat without capitals, and without what is shortened behind."""

from __future__ import annotations

import pytest

from goodbooks.situations.people.answering import BESIDE, OUTSIDE
from goodbooks.situations.people.people_listed import people_listed
from goodbooks.situations.people.persons import named_in


@pytest.mark.parametrize(
    ("story", "name"),
    [
        ("Then Canon Hartley came in.", "Canon Hartley"),
        ("I asked Monsignor Vela for a day.", "Monsignor Vela"),
        ("This is by the chief mate Torvund.", "chief mate Torvund"),
        ("I told don Anselmo that it is late.", "don Anselmo"),
        ("On Monday Charge Nurse Ottilie signed it.", "Charge Nurse Ottilie"),
        ("We waited for Orhan kaptan.", "Orhan kaptan"),
        ("I put it before Prof. Maddox and she read it.", "Prof. Maddox"),
        ("I said that Lea'll be late.", "Lea"),
        ("They sit in Mrs. Calder's Year Four.", "Mrs. Calder"),
        ("I said it to Rolf, the owner, on Friday.", "Rolf"),
        ("Emily goes home. Emily told me so.", "Emily"),
    ],
)
def test_an_office_before_a_name_belongs_to_it_and_a_verb_behind_does_not(
    story: str, name: str
) -> None:
    assert [one.name for one in named_in(story)] == [name]


def test_names_in_small_letters_are_told_by_their_title_and_their_verbs() -> None:
    story = "so herr gundlach stops me at the lift. ilka is my lead and shes away. tomorrow i have to say it."
    assert [one.name for one in named_in(story)] == ["Herr Gundlach", "Ilka"]


def test_the_title_of_somebody_of_ones_own_is_no_name() -> None:
    assert all("coach" not in one.name for one in named_in("my coach says no. my sister laughed."))


def test_whoever_asks_for_more_comes_before_a_group_and_whoever_is_known_does_not_come() -> None:
    story = "Mr. Castellan wants one more room every week and rings me each day. I told the painters it would be white. My boss is Ines Vogt. Ines signs the bills."
    listed = people_listed(story, OUTSIDE, ("Ines Vogt",), "who-pushes")
    assert listed[0].name == "Mr. Castellan"
    assert "Ines Vogt" not in [one.name for one in listed]


def test_whoever_promised_is_listed_before_whoever_decides() -> None:
    story = "Roman from sales promised the school that the hall is free on Friday. Mrs Lindt, my head, only heard of it today and she decides what we do."
    listed = people_listed(story, BESIDE, (), "giver")
    assert listed[0].name == "Roman"
