"""A question for a day stands for the day of an ask only where it asks for that one."""

from __future__ import annotations

import pytest

from coach.looking import rules_in

ASK = "Could you sign the lease for the hall? The landlord has written twice and is still waiting for it."


@pytest.mark.parametrize(
    "question",
    ["When can you do it?", "When could you sign?", "When may I expect an answer?", "When is it due?"],
)  # fmt: skip
def test_who_asks_by_when_it_will_be_done_lacks_no_day(question: str) -> None:
    assert "no-date" not in rules_in(f"{ASK} {question}")


@pytest.mark.parametrize(
    "question",
    ["When is the summer party?", "When does the canteen open?", "When will you be back from Rome?"],
)  # fmt: skip
def test_a_question_for_the_day_of_something_else_is_no_day_for_the_ask(question: str) -> None:
    assert "no-date" in rules_in(f"{ASK} {question}")


def test_a_question_for_a_day_that_is_the_only_ask_is_enough() -> None:
    assert "no-date" not in rules_in(
        "[bad-news] I missed the training in March. When is the next one?"
    )
