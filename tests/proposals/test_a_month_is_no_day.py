"""A month to come, in which something is wanted, is no day by which it is."""

from __future__ import annotations

import pytest

from proposals.test_proposals import mail, proposals_of, proposed


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Please finish the milestone in August.", 'request Zoë -> me "Finish the milestone in August"'),
        ("Could you send me the figures next month?", 'request Zoë -> me "Send me the figures next month"'),
        ("Please finish the milestone by the end of August.", 'request Zoë -> me "Finish the milestone" by 2027-08-31'),
        ("Please finish the milestone this month.", 'request Zoë -> me "Finish the milestone" by 2026-11-30'),
        ("Please finish the milestone next week.", 'request Zoë -> me "Finish the milestone" by 2026-11-13'),
    ],
)  # fmt: skip
def test_a_month_to_come_is_no_day_and_stays_in_the_words(text: str, line: str) -> None:
    assert proposed(mail(text)) == [line]
    (found,) = proposals_of(mail(text))
    assert ("names no day" in found.because) == (" by " not in line)
