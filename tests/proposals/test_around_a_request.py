"""What stands around a request: the day that presses, and who comes as the reason for it."""

from __future__ import annotations

import pytest

from proposals.test_proposals import mail, proposed


@pytest.mark.parametrize(
    "text",
    [
        "What about the spine text? They go to plate on Friday.",
        "There remains the question of who signs. The courier fills in his papers on Friday at ten.",
        "The surveyor's man is due on Friday. Somebody will have to let him in, please.",
        "Can you ask your uncle for the van? The hire shop closes on Friday.",
    ],
)
def test_the_day_that_presses_is_that_of_the_request_beside_it(text: str) -> None:
    assert proposed(mail(text))[0].endswith("by 2026-11-06")


@pytest.mark.parametrize(
    "text",
    [
        "Can you ask your uncle for the van? I fly to Lisbon on Friday.",
        "Can you ask your uncle for the van? The fair was on Friday.",
        "Can you ask your uncle for the van? He plays chess on Fridays.",
    ],
)
def test_a_day_that_presses_nobody_is_not(text: str) -> None:
    assert proposed(mail(text))[0].count(" by ") == 0
