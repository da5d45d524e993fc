"""Two people over a writer are two: what one of them said is not the other's."""

from __future__ import annotations

import pytest

from goodbooks.situations.likely_boss import or_by_signs
from goodbooks.situations.own_words import person_of


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
        "My manager told me to wait. The director of the choir wants me on Sundays.",
    ],
)
def test_one_by_two_words_and_somebody_from_elsewhere_are_no_two(told: str) -> None:
    assert person_of(told, "above") is None
