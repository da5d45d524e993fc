"""Words that praise somebody are known as praise, and words that take it back in the same breath are not."""

from __future__ import annotations

import pytest

from goodbooks.language.meant.praise import leads_to_praise, praises


@pytest.mark.parametrize(
    "words",
    [
        "You are the heart of this place and we would be lost without you.",
        "best opening night we have had in years, well done",
        "my lessons are the best in the house",
        "Without Jo we would not have made it.",
        "he called me his most reliable person",
        "We are lucky to have you on the ward.",
    ],
)
def test_what_says_that_somebody_is_good_is_praise(words: str) -> None:
    assert praises(words)


@pytest.mark.parametrize(
    "words",
    [
        "You do very good work with the children, but you do not hand in the reports.",
        "It should be the best route in the depot by March.",
        "The best thing would be that you sign.",
        "I plan deliveries two weeks ahead.",
        "Is that an excellent result?",
        "does not take the team along",
    ],
)
def test_what_is_missed_or_wanted_is_no_praise(words: str) -> None:
    assert not praises(words)


def test_words_that_a_story_calls_praise_are_praise_up_to_the_turn() -> None:
    assert leads_to_praise("She praised me in front of the whole depot: ")
    assert not leads_to_praise("She praised me in June. This year she wrote ")
