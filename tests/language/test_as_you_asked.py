"""What somebody asked is told back to them as “you”, and only where it is they of whom it speaks."""

from __future__ import annotations

import pytest

from goodbooks.language.retold.as_you_asked import as_you_asked, with_you


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("If she gets 24 December off", "if you get 24 December off"),
        ("Whether 4B can lend him two nurses", "whether 4B can lend you two nurses"),
        ("whether 4B can lend her two nurses", "whether 4B can lend you two nurses"),
        ("Whether the swaps go ahead", "whether the swaps go ahead"),
        ("if they get Christmas off", "if you get Christmas off"),
        ("whether they close the ward", "whether they close the ward"),
        ("when her contract starts", "when your contract starts"),
        ("whether she's still on the list", "whether you are still on the list"),
        ("whether he’ll get his badge", "whether you’ll get your badge"),
        ("if he has to pay it himself", "if you have to pay it yourself"),
        ("Why he wasn't asked", "why you weren't asked"),
        ("whether we can let her go early", "whether we can let you go early"),
        ("what she should tell the parents", "what you should tell the parents"),
        ("which of his orders ship first.", "which of your orders ship first"),
        ("whether he carries the boxes", "whether you carry the boxes"),
        ("The final list", "for the final list"),
        ("the go-live day", "for the go-live day"),
    ],
)
def test_a_question_is_told_back_to_whoever_asked_it(asked: str, told: str) -> None:
    assert as_you_asked(asked) == told


@pytest.mark.parametrize(
    "asked",
    [
        "When does the plan come out?", "Can I count on the late shift?", "Send the list",
        "The printer wants the day by Friday", "whether Ana brings her laptop",
        "if Frau Okafor signs his form", "whether she signs it today", "when he decides",
        "Is it she who pays?", "",
    ],
)  # fmt: skip
def test_what_may_be_somebody_else_or_is_a_question_in_full_is_left_to_quotation_marks(
    asked: str,
) -> None:
    assert as_you_asked(asked) == ""


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("the rota is mine, the van stays his", "the rota is mine, the van stays yours"), ("the van stays his; the rota is mine", "the van stays yours; the rota is mine"),
        ("the keys are his until Friday", "the keys are yours until Friday"), ("the till is his alone.", "the till is yours alone."), ("I do his round", "I do your round"),
        ("I keep his old bench", "I keep your old bench"),
    ],
)  # fmt: skip
def test_his_without_a_thing_behind_it_is_yours(told: str, said: str) -> None:
    assert with_you(told) == said


@pytest.mark.parametrize(("asked", "told"), [
    ("Why I changed the rota?", "why I changed the rota"),
    ("Whether my list is ready?", "whether my list is ready"),
    ("What I think of it.", "what I think of it"),
    ("Why is my pay late?", ""),
    ("When do I get it?", ""),
])  # fmt: skip
def test_a_question_after_me_that_i_tell_with_its_sign_stands_in_no_marks(
    asked: str, told: str
) -> None:
    assert as_you_asked(asked) == told
