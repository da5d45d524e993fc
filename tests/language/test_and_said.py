"""What was decided, apart from what is told behind it of whoever decided."""

from __future__ import annotations

import pytest

from goodbooks.language.retold.and_said import decided_and_behind


@pytest.mark.parametrize(
    ("words", "decided", "behind"),
    [
        ("We ship on Friday and told me to tell the others", "We ship on Friday", "told me to tell the others"),
        ("Hold the poster, and then said she would talk to Rune", "Hold the poster", "then said she would talk to Rune"),
        ("Go ahead but wrote that it is her risk", "Go ahead", "wrote that it is her risk"),
        ("Drop the flyer and laughed at me", "Drop the flyer", "laughed at me"),
    ],
)  # fmt: skip
def test_what_they_said_besides_is_no_part_of_what_was_decided(words: str, decided: str, behind: str) -> None:  # fmt: skip
    assert decided_and_behind(words) == (decided, behind)


@pytest.mark.parametrize(
    "words",
    ["We wait until Rune has come and said yes", "Hold the poster and the flyers", "Whoever called and asked gets a refund", "Ship it and tell the others", "Go and ask Rune"],
)  # fmt: skip
def test_what_belongs_to_the_decision_stays(words: str) -> None:
    assert decided_and_behind(words) == (words, "")
