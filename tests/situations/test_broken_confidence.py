"""What somebody told in confidence, and was passed on: a kind word and what to do, before any plan."""

from __future__ import annotations

import pytest

from goodbooks.situations.moment.broken_confidence import broken_confidence, first_of_all


@pytest.mark.parametrize("story", [
    "At lunch he told the whole bakery that I could not cope because of my kid. I had told him about Emil in confidence in October.",
    "I confided in my boss, Rolf, that my marriage is over. Today he announced it in front of the crew.",
    "I asked her to keep it to herself. This morning she said at the stand-up that I am on tablets.",
    "My boss told everyone why I leave at four. That was between us.",
    "She promised not to tell. Now she has told my colleagues about the operation.",
    "My boss broke my trust. She told everyone about my illness.",
    "He broke my confidence, and I do not know how to go in tomorrow.",
    "Rolf let slip in the kitchen what I told him in confidence.",
])  # fmt: skip
def test_a_confidence_that_was_passed_on_is_heard(story: str) -> None:
    (section,) = first_of_all(story)
    assert section.title == "This first"


@pytest.mark.parametrize("story", [
    "She told me in confidence that she leaves. I told the team nothing.",
    "I told the team what she had said to me in confidence, and now she is angry.",
    "He told the whole bakery that we move to six o'clock.",
    "I told him in confidence that I want to step back. He said he would think about it.",
    "He told everyone about the new ovens. I think it is fine.",
    "We agreed to keep it between us, and we did.",
    "He broke my trust: he had promised me the kiln, and gave it to Ann.",
])  # fmt: skip
def test_what_is_no_breach_is_not(story: str) -> None:
    assert not list(first_of_all(story))


def test_a_child_is_named_only_where_the_story_tells_of_one() -> None:
    told = "I had told him about it in confidence. He told the whole shift."

    (plain,) = first_of_all(told)
    (of_child,) = first_of_all(f"{told} It is about my daughter.")

    assert "about your child" not in str(plain)
    assert "about your child" in str(of_child)


def test_a_colleague_who_told_it_is_not_the_boss() -> None:
    of_colleague = broken_confidence("I told my colleague Ines in confidence. My colleague told everyone at lunch.")  # fmt: skip
    of_boss = broken_confidence("I told him in confidence. My boss told everyone at lunch.")
    assert of_colleague
    assert not of_colleague.is_of_boss
    assert of_boss
    assert of_boss.is_of_boss
