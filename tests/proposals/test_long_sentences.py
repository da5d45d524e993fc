"""What stands around a request, a promise or a decision in a long sentence takes nothing from it."""

from __future__ import annotations

import pytest

from proposals.test_proposals import mail, proposed

LONG = (
    ("The bus was late and the hall was cold, so your half of the list is what we are waiting for.", "request"),
    ("Sorry about the muddled sheets, I rerun them tonight and I blame the old ribbon (a little).", "promise"),
    ("After a night of talk and too much tea, the members turned down the merger.", "decision"),
)  # fmt: skip
NOTHING = (
    "We come from Leeds, and my sister has a boat there, which is old.",
    "The debate went well, though the motion fell.",
    "I promised you a picture and here is the picture.",
)


@pytest.mark.parametrize(("text", "kind"), LONG)
def test_a_clause_is_heard_among_others(text: str, kind: str) -> None:
    assert [one.partition(" ")[0] for one in proposed(mail(text))] == [kind]


@pytest.mark.parametrize("text", NOTHING)
def test_many_clauses_that_do_nothing_are_nothing(text: str) -> None:
    assert proposed(mail(text)) == []
