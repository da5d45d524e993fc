from __future__ import annotations

import pytest

from goodbooks.language.doings.heads import heads


@pytest.mark.parametrize(
    ("sentence", "sign"),
    [
        ("Steve and Rick, can we meet?", "then begins <can>"),
        ("Ingrid: please send the plan.", "turn to somebody"),
        ("If the boiler leaks, call me.", "under <do>"),
        ("I looked at it, could you finish it?", "clause <can>"),
        ("The van is here and please sign for it.", "joined and please"),
        ("We did not send it.", "turn by and large not"),
        ("When does the ferry go?", "turn by and large asked"),
    ],
)
def test_how_a_sentence_and_its_clauses_begin_is_a_sign(sentence: str, sign: str) -> None:
    assert sign in set(heads(sentence))


def test_whoever_is_addressed_is_no_sign() -> None:
    assert not [s for s in heads("Please ask Wilhelmina, Steve.") if "wilhelmina" in s.lower()]


def test_a_deed_at_the_beginning_is_not_taken_for_a_name() -> None:
    assert "turn to somebody" not in set(heads("Send, please, the plan."))
