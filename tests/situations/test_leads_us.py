"""Whoever leads the writer's own unit, or is reported to, is the boss of a story that calls nobody so."""

from __future__ import annotations

import pytest

from goodbooks.situations.people.mentions import BOSS
from goodbooks.situations.people.own_words import person_of
from goodbooks.situations.people.who_speaks import who_does


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Dagmar, who leads our group, said no to the trial.", "Dagmar"),
        ("On Monday Dagmar, who runs our group, told me to wait.", "Dagmar"),
        ("The woman I report to, Ilse, cancelled our talk.", "Ilse"),
        ("The man I work for, Mr Okoye, never answers.", "Mr Okoye"),
        ("Our head of department, Mr Okoye, asked me why it is late.", "Mr Okoye"),
        ("The head of our lab, Professor Weiß, gave my desk away.", "Professor Weiß"),
        ("Jürgen heads our team and he wants a date.", "Jürgen"),
        ("I asked Thomas, who is in charge of our ward, for a day off.", "Thomas"),
        ("Our department is led by Camille, and she wants it on Friday.", "Camille"),
        ("Frau Kern (she leads our shift) told them yes.", "Frau Kern"),
        ("Łukasz, who runs our depot, took the van away.", "Łukasz"),
        ("Herr Groß, our branch manager, said that I may go.", "Herr Groß"),
        ("The one I report to is Ilse. She said yes and then no.", "Ilse"),
        ("New head since spring, Yusuf, I like him. Yesterday he asked me what we need.", "Yusuf"),
        ("We've got a new manager, Priya, and she reads everything.", "Priya"),
        ("I finally have a decent new team lead called Tomáš.", "Tomáš"),
    ],
)
def test_whoever_leads_what_is_mine_or_is_reported_to_is_the_boss(told: str, who: str) -> None:
    found = person_of(told, "boss")
    assert found is not None
    assert found.words == who


@pytest.mark.parametrize(
    "told",
    [
        "Dagmar, who leads the group next door, said no.",
        "Dagmar, who leads the project I help on, told me to wait.",
        "Ines, who leads our project, wrote to me.",
        "Tom, who leads our choir, is ill.",
        "Mum runs the shop, Dad runs our school bus.",
        "The client, Mrs Lund, manages our site visit.",
        "Our team meeting is run by Tom.",
        "Dagmar, who used to lead our group, wrote.",
        "Dagmar, who wants to lead our group, asked.",
        "The woman I reported to last year, Ilse, has left.",
        "Ilse, the woman I share a desk with, cancelled.",
        "Our head of IT, Kim, reset my password.",
        "Their head of department, Mr Okoye, asked me.",
        "I lead our group and Dagmar helps.",
    ],
)
def test_whoever_leads_something_else_is_not(told: str) -> None:
    assert person_of(told, "boss") is None


def test_a_boss_who_is_called_so_is_the_boss_beside_whoever_leads_the_team() -> None:
    found = person_of("My manager told me to ask Dagmar, who leads our team.", "boss")
    assert found is not None
    assert found.words == "my manager"


def test_what_such_a_boss_does_is_done_by_the_boss() -> None:
    told = "Dagmar, who leads our group, was there. She told me to wait."
    assert who_does(told, "She told me to wait.").who == BOSS
