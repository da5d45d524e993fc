"""Words by which a writer takes back what they had said, apart from a thing that is brought back."""

from __future__ import annotations

import pytest

from goodbooks.language.meant.taking_back import taken_back_at, told_taken_back


@pytest.mark.parametrize(
    "words",
    [
        "I am taking it back.",
        "I'm taking it back: from now on I see every order.",
        "I am taking back my yes to the rolls trial, sorry.",
        "I have thought about it over the weekend and I take back what I said on Friday.",
        "I hereby revoke the approval for the rolls.",
        "I've changed my mind about the trial.",
        "I will have to take that back, the board wants to see every order.",
        "I'd rather keep the nightly backups with me for now, let's leave it as it was.",
        "We leave it as it was.",
    ],
)
def test_whoever_takes_back_their_word_says_so(words: str) -> None:
    assert taken_back_at(words)


@pytest.mark.parametrize(
    "words",
    [
        "I am taking it back to the shop on Monday.",
        "Please take it back.",
        "Are you taking it back?",
        "If I take it back you lose a week.",
        "I won't take it back.",
        "He is taking it back.",
        "I changed my mind about lunch last week.",
        "I never take back my word.",
        "I am looking back at what I said.",
        "I'd rather keep to the plan.",
        "I'd rather keep the window open.",
        "Leave the room as you found it.",
        "If it goes wrong I take it back.",
    ],
)
def test_a_thing_brought_back_and_a_word_that_stands_take_nothing_back(words: str) -> None:
    assert not taken_back_at(words)


@pytest.mark.parametrize(
    "words",
    [
        "Konrad Hale takes back the trial",
        "she has taken it back",
        "he withdrew his yes",
        "Frau Brandt ended the pilot",
        "they called the trial off",
        "the trial is over",
        "Noël wants it back",
    ],
)
def test_a_report_of_a_word_taken_back_needs_no_name_of_the_area(words: str) -> None:
    assert told_taken_back(words, is_named=False)


@pytest.mark.parametrize(
    "words",
    [
        "he takes the laptop back",
        "she may take it back",
        "he won't take it back",
        "he took it back to the depot",
        "the trial is over budget",
        "the trial ends on 31 January",
        "he stops the machine",
        "if it fails he takes it back",
    ],
)
def test_a_report_of_a_thing_or_of_what_may_be_takes_nothing_back(words: str) -> None:
    assert not told_taken_back(words, is_named=False)


@pytest.mark.parametrize("words", ["he takes the rota back", "she wants the rota back on her desk", "the rota is back with him"])  # fmt: skip
def test_a_report_of_a_thing_counts_where_it_names_the_area(words: str) -> None:
    assert told_taken_back(words, is_named=True)
    assert not told_taken_back(words, is_named=False)
