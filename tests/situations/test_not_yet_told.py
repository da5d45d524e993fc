"""Who is not to hear of it yet is known where a story says so, and nobody else."""

from __future__ import annotations

import pytest

from goodbooks.situations.people.not_yet_told import not_yet_told


@pytest.mark.parametrize(("told", "who"), [
    ("My boss is Deirdre. Padraig, my deputy, would have to take over the ward, he doesn't know a thing and he can't hear it from the corridor.", "Padraig"),
    ("My boss is Mr Farquhar. Ewan, my second, would be the natural one, but he must not hear of it before Mr Farquhar has decided.", "Ewan"),
    ("Karim could have the team, he does not know it.", "Karim"),
    ("My boss Tom decides. I haven't told Ines and Bo yet.", "Ines and Bo"),
    ("I want out before Jörg hears it from the drivers.", "Jörg"),
    ("Jonas can't know before Friday.", "Jonas"),
    ("My deputy Lou must not learn of it.", "Lou"),
    ("Frau Keller mustn't find out yet.", "Frau Keller"),
])  # fmt: skip
def test_whoever_is_not_to_hear_of_it_yet_is_found_by_name(told: str, who: str) -> None:
    found = not_yet_told(told)
    assert found is not None
    assert found.words == who


@pytest.mark.parametrize(("told", "who"), [
    ("Henri owns the bakery. Luc is my deputy. He must not hear of it before it is settled, he talks.", "Luc"),
    ("My boss is Henri. My deputy is Ines Roth. She should not know yet.", "Ines Roth"),
    ("Kofi is next in line. He has no idea yet.", "Kofi"),
    ("Frau Berger leads the other shift. For now she must not learn of it.", "Frau Berger"),
    ("Ana and Ben share the ward. They must not hear of it yet.", "Ana and Ben"),
])  # fmt: skip
def test_he_or_she_behind_a_named_person_is_that_person(told: str, who: str) -> None:
    found = not_yet_told(told)
    assert found is not None
    assert found.words == who


@pytest.mark.parametrize("told", [
    "My boss Marcus said no. He must not know that I look around.",
    "Ana works beside Ben. He must not hear of it.",
    "Luc runs the till. He does not know how it works.",
    "My boss is Ida. Ben does not know how the till works.",
    "I don't want Brandt to know that. My boss is Herr Brandt.",
    "My boss Vera doesn't know yet.",
    "She does not know it yet.",
    "Dennis knows the machines. I do not know what to say.",
    "Ana told the team on Monday.",
])  # fmt: skip
def test_nobody_is_found_where_it_is_no_news_that_they_lack(told: str) -> None:
    assert not_yet_told(told) is None


@pytest.mark.parametrize(("told", "who"), [
    ("My boss is Renate. Dev Patel is deputy, he must not hear of it before she has said yes. The lads on the floor, Kalle and Sinem, neither.", "Dev Patel, Kalle and Sinem"),
    ("My boss is Ida. Björn must not know yet. Nor must Aïcha and Luc.", "Björn, Aïcha and Luc"),
    ("My boss is Ida. Theo is not to hear of it yet, and neither are Ana or Jörg.", "Theo, Ana and Jörg"),
    ("My deputy Hana must not hear it. Same goes for Piet and Marit.", "Hana, Piet and Marit"),
    ("My boss is Ida. Sabine, the ward sister, should not know of it before Christmas, and the two nurses Ines and Olu shouldn't either.", "Sabine, Ines and Olu"),
    ("Nobody on the team may know yet: not Kofi, not Lena, not Per.", "Kofi, Lena and Per"),
])  # fmt: skip
def test_others_of_whom_the_same_is_said_in_short_are_found_too(told: str, who: str) -> None:
    found = not_yet_told(told)
    assert found is not None
    assert found.words == who


@pytest.mark.parametrize("behind", ["Kalle can know.", "Kalle likes neither tea nor coffee.", "The shift goes to Kalle and Sinem."])  # fmt: skip
def test_whoever_is_only_named_behind_it_is_none_of_them(behind: str) -> None:
    found = not_yet_told(f"Dev must not hear of it. {behind}")
    assert found is not None
    assert found.words == "Dev"


@pytest.mark.parametrize(("told", "who"), [
    ("My deputy Tom must not hear it. The lads neither.", "Tom and the lads"),
    ("My boss is Ida. The nurses on the ward must not know yet.", "the nurses"),
    ("My boss is the director. Our drivers are not to hear of it before Easter.", "our drivers"),
    ("Aïcha must not hear of it, nor must the team.", "Aïcha and the team"),
    ("My boss is Ida. The others must not know a thing until it is decided.", "the others"),
    ("Jörg must not hear it, same goes for the crew.", "Jörg and the crew"),
])  # fmt: skip
def test_colleagues_as_a_group_are_found_without_a_name(told: str, who: str) -> None:
    found = not_yet_told(told)
    assert found is not None
    assert found.words == who


@pytest.mark.parametrize("told", ["My boss is Ida. The team does not know how the till works.", "My boss is Ida. The drivers do not know the road.", "My boss is Ida. My people are not told anything by management."])  # fmt: skip
def test_what_a_group_lacks_else_is_no_news(told: str) -> None:
    assert not_yet_told(told) is None


@pytest.mark.parametrize(("told", "who"), [
    ("My deputy Tom Ferrer would get it; Tom must not hear of it before she has said yes.", "Tom Ferrer"),
    ("Aïcha Benali leads the other half. My boss is Ida. Aïcha must not know yet.", "Aïcha Benali"),
    ("My boss is Ida. Jonas must not know yet.", "Jonas"),
])  # fmt: skip
def test_they_are_called_by_the_whole_name_that_the_story_has(told: str, who: str) -> None:
    found = not_yet_told(told)
    assert found is not None
    assert found.words == who


@pytest.mark.parametrize(("told", "who"), [
    ("Aurel would take over, he knows nothing yet, and Pelle and the carpenters must not know before he does. My boss is Ludmila.", "Pelle, the carpenters and Aurel"),
    ("My boss is Ida. Jörg and the lads on the dock must not hear of it before Mina.", "Jörg and the lads on the dock"),
    ("Neither Ana nor Beppe may know before Carl knows. My boss is Ida.", "Ana and Beppe"),
    ("My boss is Ida. Frau Kern and the night team must not know until she has been told.", "Frau Kern and the night team"),
    ("Élodie and the seamstresses are not to hear of it yet. My boss is Ida.", "Élodie and the seamstresses"),
    ("The glaziers and Tove shouldn't find out yet. My boss is Ida.", "the glaziers and Tove"),
])  # fmt: skip
def test_some_by_name_and_others_as_a_group_of_any_trade_are_all_meant(told: str, who: str) -> None:
    found = not_yet_told(told)
    assert found is not None
    assert found.words == who


@pytest.mark.parametrize("told", [
    "Ana and the painters do not know how the lift works. My boss is Ida.", "Tove and the drivers must not smoke here.",
    "Neither Ana nor Beppe may drive the van.",
])  # fmt: skip
def test_a_row_of_people_who_lack_no_news_is_nobody(told: str) -> None:
    assert not_yet_told(told) is None


@pytest.mark.parametrize(
    "story",
    [
        "Bianca showed it on Tuesday. My own manager was not there so he doesn't know.",
        "It was meant for Jonas. “She has no idea what a budget is,” I wrote.",
        "I asked Sabine, she knows nothing of it.",
        "I rang Tove on Friday and she has no idea.",
        "Tom laughed. The director was away and she has not heard.",
        "Piet came by. He has no idea how the boiler works.",
    ],
)
def test_whoever_was_asked_or_is_spoken_of_by_others_is_not_kept_from_it(story: str) -> None:
    assert not_yet_told(story) is None
