"""What of an answer to a note agrees stands apart from what puts it right."""

from __future__ import annotations

import pytest

from goodbooks.accounts.answers.word_on_my_note import told_apart


@pytest.mark.parametrize(
    ("words", "agreed", "put_right"),
    [
        ("Fine, Monday at nine. She says the risk is not hers.", "Fine, Monday at nine.", "She says the risk is not hers."),
        ("Agreed on the tram and the day, but the risk lies with the depot.", "Agreed on the tram and the day", "The risk lies with the depot."),
        ("The blame is Hanna's. All the rest is right.", "All the rest is right.", "The blame is Hanna's."),
        ("Yes, we bake on Thursday. I never said without the tasting. That was Olu.", "Yes, we bake on Thursday.", "I never said without the tasting. That was Olu."),
        ("Fine. You carry the risk.", "", "Fine. You carry the risk."),
        ("Right, but only from May", "", "Right, but only from May"),
        ("Yes, that is how I meant it.", "Yes, that is how I meant it.", ""),
    ],
)  # fmt: skip
def test_each_part_of_an_answer_is_told_by_itself(words: str, agreed: str, put_right: str) -> None:
    assert told_apart(words) == (agreed, put_right)


@pytest.mark.parametrize(
    "words",
    ["Yes, only this once.", "Yes, as I said. It does not become a rule.", "Fine. The risk is mine.", "ok, at nine, not before"],
)  # fmt: skip
def test_what_was_called_a_yes_is_one_where_nothing_is_plainly_put_right(words: str) -> None:
    assert told_apart(words, is_yes=True) == (words, "")
