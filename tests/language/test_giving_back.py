"""Words by which somebody gives me again what they had taken back, told from those by which they take it or only talk of it."""

from __future__ import annotations

import pytest

from goodbooks.language.meant.giving_back import as_their_deed, given_back_at


@pytest.mark.parametrize(
    "words",
    [
        "gave me the seeds back until Christmas",
        "all right, do the seeds again until Christmas",
        "ok, you have the rota again, until the end of the month",
        "hands the till back to me until May",
        "lets me run the night lines again",
        "the theatre lists are yours again",
        "has returned the cheese order to me",
        "take it back until Easter, but only the seeds",
        "the ledger is back with you",
    ],
)
def test_what_is_given_again_is_heard(words: str) -> None:
    assert given_back_at(words)


@pytest.mark.parametrize(
    "words",
    [
        "I do the seeds again myself, leave it",
        "I take the rota back",
        "wants to give me the till back",
        "will never give me the till back",
        "won't give me the seeds back",
        "if he gives me the seeds back",
        "you have to do the report again",
        "keep it, I do it again",
        "gives me the seeds back?",
    ],
)
def test_what_is_taken_or_only_talked_of_is_not(words: str) -> None:
    assert not given_back_at(words)


def test_that_i_have_it_again_is_told_of_me_alone() -> None:
    assert given_back_at("I have the seeds back until Easter", is_of_me=True)
    assert not given_back_at("I have the seeds back until Easter")
    assert as_their_deed("I have the seeds back until Easter") == "Gives me the seeds back until Easter"  # fmt: skip
    assert as_their_deed("I can do the rota again") == "Lets me do the rota again"
    assert as_their_deed("gave me the rota back") == "gave me the rota back"
