"""How long a leave is that was asked for, and that the job was put at stake over it, as stories tell it."""

from datetime import date

import pytest

from goodbooks.situations.told import my_job_threatened, my_leave

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("I asked my boss for three days off, my father is dying.", "three days’ leave from [the first day]"),
        ("He approved my two weeks' holiday and now cancels it.", "two weeks’ leave from [the first day]"),
        ("I put in for a week of leave to get married, Frau Lehmann signed it.", "a week’s leave from [the first day]"),
        ("I requested 10 days off for my operation. Monsieur Petit refuses.", "10 days’ leave from [the first day]"),
        ("I gave two weeks notice and took a day off.", ""),
        ("I asked for four weeks of leave from 3 August.", ""),
        ("I need two weeks to finish the report.", ""),
        ("He asked me for two days at home.", ""),
    ],
)  # fmt: skip
def test_the_length_of_a_leave_is_told_and_its_first_day_is_a_gap(told: str, said: str) -> None:
    found = my_leave.ANSWER.read(told, TODAY)
    assert (found.words if found else "") == said


@pytest.mark.parametrize(
    ("told", "is_threat"),
    [
        ("And if I go I'm fired.", True),
        ("She said if I take the day I'd be sacked.", True),
        ("He warned me that I'd be out if I leave early.", True),
        ("Then he said I needn't come back if I don't turn up on Saturday.", True),
        ("The chef told me that I'd lose my job if I went to the wedding.", True),
        ("Take that shift off and don't bother coming back, she said.", True),
        ("If I am let go I'll need a lawyer.", False),
        ("I'm afraid I'd be fired.", False),
        ("If I leave I'm done by five.", False),
        ("He was fired in March.", False),
    ],
)
def test_that_the_job_was_put_at_stake_is_heard(told: str, *, is_threat: bool) -> None:
    assert (my_job_threatened.ANSWER.read(told, TODAY) is not None) == is_threat
