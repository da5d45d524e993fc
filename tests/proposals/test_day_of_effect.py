"""The day from which a decision holds is kept with it, exactly or not at all."""

from __future__ import annotations

import pytest

from proposals.test_proposals import mail, proposals_of

TOLD = (
    ("From Monday the side gate stays locked, we have decided.", "2026-11-09"),
    ("From January the kiosk is closed on Mondays.", "2027-01-01"),
    ("We have decided to close the kiosk as of 1 December.", "2026-12-01"),
    ("The board has approved the new hours, valid from January.", "2027-01-01"),
    ("We've decided to move the fair to Saturday 5 December.", "2026-12-05"),
    ("The council has agreed to one-way traffic. It starts on 20 November.", "2026-11-20"),
    ("The board voted on Friday to shut the east gate.", ""),
    ("We have decided to stop the night shift. Effective Thursday.", "2026-11-05"),
    ("We have decided to move the stall to the yard until 5 December.", ""),
    ("Following Friday's meeting, we have decided to drop the second run.", ""),
    ("We have decided to drop the tasting. I'll ring the baker on Friday.", ""),
    ("We have decided to sell the van. Please bring the keys by Friday.", ""),
)


@pytest.mark.parametrize(("text", "day"), TOLD)
def test_a_decision_holds_from_the_day_its_mail_names(text: str, day: str) -> None:
    found = [one.entry for one in proposals_of(mail(text)) if one.entry.kind == "decision"]
    assert [one.line("holds-from") for one in found] == [day]
