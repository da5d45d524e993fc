"""The day of what is asked or promised, where a hurried or a long sentence says it in passing."""

from __future__ import annotations

import pytest

from proposals.test_proposals import mail, proposals_of

DAYS = (
    ("The fair is on 14 November. I need the banners two days before.", "2026-11-12"),
    ("The mayor is here on the 12th. I will ring you the morning after.", "2026-11-13"),
    ("The inspection is on the 13th. I'll send you the report straight after.", "2026-11-13"),
    ("I should be relieved if you were to speak to them before Friday.", "2026-11-05"),
    ("I will show her the ovens on the 9th if you let me have her.", "2026-11-09"),
    ("Please, if it can be managed, send me the plan by Monday.", "2026-11-09"),
)


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_deed_has_the_day_that_is_said_in_passing(text: str, day: str) -> None:
    found = [one.entry for one in proposals_of(mail(text))]
    assert [one.line("due")[:10] for one in found] == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Could you find two nurses for the audit on the 26th?", "2026-11-26"),
        ("Please send me the slides for the workshop on 20 November.", "2026-11-20"),
        ("Could you send the slides by Thursday for the workshop on 20 November?", "2026-11-05"),
        ("Could you tell me which room the meeting is in?", ""),
    ],
)
def test_what_is_asked_for_an_event_is_wanted_by_its_day_which_is_told_as_less_sure(
    text: str, day: str
) -> None:
    (found,) = proposals_of(mail(text))
    assert found.entry.line("due") == day
    assert ("so that it may be wanted before" in found.because) == (
        day in ("2026-11-26", "2026-11-20")
    )
