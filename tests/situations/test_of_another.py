"""A colleague who is a “she” is not the boss who reads it."""

from __future__ import annotations

import pytest

from goodbooks.desk.walks.words.behind_their_back import say_to
from goodbooks.situations.people.of_another import is_of_another

SAME_BOSS = "There are four of us under the same boss. One's a procrastinator. It was her talk, and I was named for it."


@pytest.mark.parametrize(
    ("told", "boss", "words"),
    [
        (SAME_BOSS, "our boss", "rating the quality of her talks"),
        (SAME_BOSS, "our boss", "read her draft once"),
        ("My boss shouted. He told me to help Ines.", "my boss", "check her figures"),
        ("Our chef is loud. He gave me the sauces of a colleague.", "our chef", "I taste what she makes"),
        ("Jonas was away all week. His rounds were mine.", "Frau Kern", "his rounds on Monday"),
        ("My manager asked me to cover. A colleague was ill and her desk was mine.", "my manager", "her desk"),
        ("Herr Vogt gave me the files. Ines was on leave, and she had left them open.", "Herr Vogt", "her files"),
    ],
)  # fmt: skip
def test_another_whom_the_story_tells_of_is_not_the_reader(
    told: str, boss: str, words: str
) -> None:
    assert is_of_another(words, told, boss)


@pytest.mark.parametrize(
    ("told", "boss", "words"),
    [
        ("My boss shouted. She told me to wait.", "my boss", "her tone in the meeting"),
        ("My boss is never there.", "my boss", "her answer"),
        (
            "Wilma promised it. I asked my boss, Henrik, to hold it. He said wait. His own boss, Petra, was away and she liked it.",
            "Henrik",
            "he would talk to them",
        ),
        ("My manager gave me the files. Her mail came at six.", "my manager", "her mail"),
        ("Frau Kern took my desk.", "Frau Kern", "her mail"),
        (SAME_BOSS, "our boss", "the talk on fire safety"),
        ("", "my boss", "her talks"),
    ],
)
def test_who_may_be_the_boss_is_not_another(told: str, boss: str, words: str) -> None:
    assert not is_of_another(words, told, boss)


def test_what_is_said_of_another_stays_as_it_is_in_what_the_boss_reads() -> None:
    words = "rating the quality of her talks"
    assert say_to("our boss", told=SAME_BOSS)(words, ("our boss",)) == words
    assert say_to("our boss")(words, ("our boss",)) != words
