"""Who decides over the writer is known by what they do, where a story does not call them the boss."""

from __future__ import annotations

import pytest

from goodbooks.situations.people.answering import OVER
from goodbooks.situations.people.boss_told import boss_of
from goodbooks.situations.people.likely_boss import likely_boss, or_by_signs
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.people_listed import people_listed
from goodbooks.situations.people.persons import named_in


@pytest.mark.parametrize(
    ("story", "who"),
    [
        ("I sat with Marlies on Monday and asked for the late shift. She signs off the rota. Jonas from the depot laughed.", "Marlies"),
        ("Today after the round I say to Herr Gruber, please, only pastry again. Milan was cutting fish beside me.", "Herr Gruber"),
        ("Ewa asked me whether I would take the night desk. Ewa is the one above me. Pawel stood there and heard it.", "Ewa"),
        ("Iker, the plant director, told me to wait.", "Iker"),
        ("This is a workshop that Henrik built from nothing. Oda, who does reception, laughed. I promised Oda a word.", "Henrik"),
        ("This morning Henrik took the refits back. A boy came, and his mother rang Henrik. Maja's fitted.", "Henrik"),
        ("Karin took the night list back. The patient rang Karin at home. Ali's ward fitted.", "Karin"),
        ("Frau Behrens has taken the till back. Tom, who does the phones, laughed. I promised Tom a word.", "Frau Behrens"),
        ("This morning Signor Rossi took my tables away. Luca cried.", "Signor Rossi"),
    ],
)  # fmt: skip
def test_whoever_asks_decides_and_is_asked_is_the_boss(story: str, who: str) -> None:
    found = likely_boss(story)
    assert found is not None
    assert (found.name, found.is_sure) == (who, True)


@pytest.mark.parametrize(
    "story",
    [
        "My colleague Reto laughed. My brother Jan rang.",
        "Mia sits at reception. I told Mia on Friday.",
        "In Tromsø it was dark. The rota is full.",
        "Nobody told me anything, and on Friday it was Christmas.",
        "Ana and Ben wrote to us. Ben and Ana are out.",
    ],
)
def test_a_colleague_a_town_and_one_of_two_alike_are_nobodys_boss(story: str) -> None:
    assert likely_boss(story) is None


def test_a_name_by_signs_stands_for_a_boss_without_one_and_never_for_one_with_a_name() -> None:
    story = "Iker, the plant director, told me to wait."
    role, named = Said("my boss", story), Said("Amaia", story)
    assert or_by_signs(story, None) == or_by_signs(story, role) == Said("Iker", story)
    assert or_by_signs(story, named) == named


def test_somebody_is_named_once_as_the_story_calls_them_at_the_longest() -> None:
    story = "Mrs Ada Fonseca came by. I like Ada. Fonseca signs in the month of May."
    assert [one.name for one in named_in(story)] == ["Mrs Ada Fonseca"]


@pytest.mark.parametrize(
    "story",
    [
        "Phone goes: my boss.",
        "Door opens: my boss.",
        "Laptop died, and my boss shouted.",
        "Coffee spilled: my manager laughed.",
        "Doorbell goes, my boss again.",
    ],
)
def test_a_thing_at_the_head_of_a_sentence_is_nobody(story: str) -> None:
    assert named_in(story) == ()
    assert likely_boss(story) is None


@pytest.mark.parametrize(
    ("story", "name"),
    [
        ("Grace rings, my boss.", "Grace"),
        ("Bill comes in: my boss.", "Bill"),
        ("Uwe goes, my boss stays.", "Uwe"),
        ("Mark came down. My boss looked away.", "Mark"),
    ],
)
def test_a_name_that_is_a_word_as_well_is_still_somebody(story: str, name: str) -> None:
    assert [one.name for one in named_in(story)] == [name]


@pytest.mark.parametrize(
    ("story", "who"),
    [
        ("My boss says no. Then Rita rang and my boss said yes to her. Rita leads the other house and decides.", "my boss"),
        ("I asked my manager about it while Torben, who runs the yard, was standing there.", "my manager"),
        ("Do I tell Nele, do I tell our boss? Nele decides about the party.", "our boss"),
        ("I told our supervisor that Ferdi signs off the trucks.", "our supervisor"),
        ("Our boss said “Ask Milan, he decides”. That was all.", "our boss"),
        ("My boss and Tove had a talk. Tove signs off the rota.", "my boss"),
        ("My own manager is away. Bianca (she runs the home across the river, same level as me) showed it on Tuesday.", "my own manager"),
        ("My manager likes me. I'd like to be the shift lead when Solveig goes on leave.", "my manager"),
        ("My boss, that's Ruth, says no. Ruth decides about the plan.", "Ruth"),
        ("She rings Gerald, who's the bakery manager and my boss, and Gerald gets annoyed.", "Gerald"),
        ("I sat with Henk, he's my boss. Henk decides.", "Henk"),
    ],
)  # fmt: skip
def test_whoever_is_told_of_beside_the_boss_as_another_is_not_the_boss(
    story: str, who: str
) -> None:
    said = boss_of(story)
    assert said is not None
    assert said.words == who


@pytest.mark.parametrize(
    ("story", "who"),
    [
        ("She checks every line I write. The director is at her heels since May. I lose a day a week.", "my boss"),
        ("He won't let me send anything. The owner told him it must not happen again.", "my boss"),
        ("She reads my mails. The chief blames her for the flood. I am tired.", "my boss"),
        ("The owner shouted at him, our cook, and I stood there. He said I should go.", "the owner"),
        ("The director is on my back.", "the director"),
    ],
)  # fmt: skip
def test_whoever_presses_on_her_is_not_she(story: str, who: str) -> None:
    said = boss_of(story)
    assert said is not None
    assert said.words == who


def test_the_verb_shortened_behind_a_name_is_no_last_name() -> None:
    assert [one.name for one in named_in("I said Denise I'm away and Denise laughed.")] == [
        "Denise"
    ]


@pytest.mark.parametrize(
    ("story", "who"),
    [
        ("The stage manager, Ottoline, who writes my evaluation, wants the door painted. Then Fritz, the designer, said no door.", "Ottoline"),
        ("My boss is the yard manager, Frau Teske, she signs for it. Uwe retires at Easter.", "Frau Teske"),
        ("Odile is my uncle's wife and, I am sorry to say, my boss. She told the hotel it would be ready.", "Odile"),
        ("From March my new chief is somebody called Birte Holmgaard. Old Mr Crane gave me his word about the boat.", "Birte Holmgaard"),
        ("Yesterday VP Marliese asked me who broke it, and I said Jannik's team.", "Marliese"),
        ("She said it in front of all. My manager promised me the course in May. Her name is Ruta.", "Ruta"),
        ("On Monday Sister Benedikta and I fixed the week. I rang old Perrin at the farm. Today she says no fish.", "Sister Benedikta"),
        ("berit doesnt know yet. its her yard. i ordered the wrong pump", "Berit"),
        ("The professor stopped at my slide. Two weeks from now Professor Lindqvist has to write to the ministry.", "Professor Lindqvist"),
        ("Then he went up to Solvita, our production manager, and said that I send it down wet. Arvo laughed.", "Solvita"),
    ],
)  # fmt: skip
def test_whoever_holds_the_office_owns_it_or_is_told_to_be_the_boss_stands_by_name(
    story: str, who: str
) -> None:
    said = boss_of(story)
    assert said is not None
    assert said.words == who


@pytest.mark.parametrize(
    ("story", "other"),
    [
        ("I told Nils and the painters in Odense. Yesterday Dagny comes in and now it is grey again.", "Nils"),
        ("Sister rewrites my lists. I put “Mrs Abara slept badly” and it comes back longer.", "Mrs Abara"),
        ("The regional director decided it by mail. Kofi, who is at the same level as her, looked at his shoes.", "Kofi"),
    ],
)  # fmt: skip
def test_whoever_was_told_is_quoted_or_stands_by_is_not_taken_for_the_boss(
    story: str, other: str
) -> None:
    said = boss_of(story)
    assert said is None or said.words != other


def test_whoever_is_alone_in_a_story_that_tells_nothing_of_them_is_only_asked_about() -> None:
    story = "I cut stone for a firm of two. Since Herr Pichler had his fall I do the letters."
    said = boss_of(story)
    assert said is not None
    assert (said.words, said.is_maybe) == ("Herr Pichler", True)


def test_a_boss_without_a_name_is_not_taken_where_one_of_two_who_are_named_may_be_them() -> None:
    story = "My manager changes it every day. Mrs Leon said white. On Friday Mr Ambrose said grey."
    assert boss_of(story) is None
    listed = [one.name for one in people_listed(story, OVER)]
    assert (set(listed[:2]), listed[2]) == ({"Mr Ambrose", "Mrs Leon"}, "my manager")
