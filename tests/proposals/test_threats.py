"""What somebody threatens to do is no promise, whatever the question before it asks; what they will do on a condition is one."""

from __future__ import annotations

import pytest

from proposals.test_proposals import mail, proposed


@pytest.mark.parametrize(
    "threat",
    [
        "If so we will look for another laundry.",
        "If so, we'll take our orders elsewhere.",
        "Otherwise I will report it to your director.",
        "Unless it comes we will cancel the contract.",
        "Wenn ja, suchen wir uns eine andere Wäscherei.",
        "Sinon nous irons voir ailleurs.",
    ],
)
def test_a_threat_is_promised_to_nobody(threat: str) -> None:
    asked = proposed(mail(f"Is it true that you are dropping the rinse check? {threat}"))
    assert [one for one in asked if one.startswith("promise")] == []


def test_the_question_before_a_threat_is_asked_all_the_same() -> None:
    (one,) = proposed(
        mail("Are you dropping the rinse check? If so we will look for another laundry.")
    )
    assert one == 'request Zoë -> me "Are you dropping the rinse check"'


def test_what_they_do_on_a_condition_is_a_promise() -> None:
    (one,) = proposed(mail("If you send me the file by noon, I'll print it on Friday."))
    assert one.startswith("promise Zoë -> me")
