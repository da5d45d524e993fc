"""Two people over a writer are two: what one of them said is not the other's."""

from __future__ import annotations

import pytest

from goodbooks.situations.people.likely_boss import or_by_signs
from goodbooks.situations.people.own_words import person_of


@pytest.mark.parametrize(
    ("told", "near", "far"),
    [
        ("My director told the whole team to use the new form. My manager told me to keep the old one.", "my manager", "my director"),
        ("My manager asked me to keep the list. My director says it goes.", "my manager", "my director"),
        ("Dana, the head of sales, wants the figures by Friday. My boss told me to do the audit.", "my boss", "Dana"),
        ("My head nurse wants the beds made by six. My matron told me to count the linen.", "my head nurse", "my matron"),
        ("My area manager told me to stay open until nine. My supervisor told me to lock the store at eight.", "my supervisor", "my area manager"),
        ("Our headmaster, Mr Weiss, wants the marks by Monday. My boss told me to mark the essays.", "my boss", "Mr Weiss"),
        ("My chef told me to do the sauces. Pierre, the owner, wants me to wait tables.", "my chef", "Pierre"),
        ("Her boss has told all of us how a crate is counted, my boss tells me another way.", "my boss", "my boss's boss"),
        ("My supervisor says the van is full at ten crates, and her boss says twelve.", "my supervisor", "my supervisor's boss"),
        ("My manager, Anna Kranz, told me to wait. Our regional director decided that it goes.", "Anna Kranz", "our regional director"),
    ],
)  # fmt: skip
def test_of_two_the_nearer_one_is_the_boss_and_the_other_is_above(
    told: str, near: str, far: str
) -> None:
    boss, above = person_of(told, "boss"), person_of(told, "above")
    assert (boss and boss.words) == near
    assert (above and above.words) == far
    assert or_by_signs(told, boss) == boss


@pytest.mark.parametrize(
    "told",
    [
        "My boss told me to clean the store. My manager told me to be quick.",
        "My director told me to clean the store. My director told me to be quick.",
        "Dana, our boss, wants the figures. My boss told me to do the audit.",
        "Tom would lend us the van, his boss said no and my boss says yes.",
        "My colleague may go, his manager said so, and my manager says I must stay.",
        "My manager told me to wait. The director of the choir wants me on Sundays.",
    ],
)
def test_one_by_two_words_and_somebody_from_elsewhere_are_no_two(told: str) -> None:
    assert person_of(told, "above") is None


@pytest.mark.parametrize(
    ("story", "near", "far"),
    [
        ("Our director's moods go up and down, and our manager stands between him and us. I told my manager I'd like another post and he gave me his blessing, the director as well.", "my manager", "our director"),
        ("Our matron runs hot and cold. My ward sister stands between her and us. She told me I could go.", "my ward sister", "our matron"),
        ("My foreman gave me the nod for Saturdays off, the owner too. Now I hear nothing.", "my foreman", "the owner"),
        ("The principal and my team leader agreed to it in May.", "my team leader", "the principal"),
        ("I told my supervisor that I'd like another shift, she said fine, and the director as well.", "my supervisor", "the director"),
    ],
)  # fmt: skip
def test_two_told_of_side_by_side_are_two(story: str, near: str, far: str) -> None:
    boss, above = person_of(story, "boss"), person_of(story, "above")
    assert boss is not None
    assert above is not None
    assert (boss.words, above.words) == (near, far)


@pytest.mark.parametrize(
    "story",
    [
        "My boss is the director. She told me no.",
        "My manager, the director, told me to wait.",
        "Our director is moody. My manager is decent.",
    ],
)
def test_one_with_two_words_stays_one(story: str) -> None:
    assert person_of(story, "above") is None
