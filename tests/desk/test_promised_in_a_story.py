"""What I said I would do by a day is a promise of mine, however it is told; what I told somebody else to do is none."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.desk.walks.since.clauses_of_a_talk import promised_in

TUESDAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("told", "promised"),
    [
        ("I told Harald I would let him know by Thursday.", ["me: let Harald know by Thursday"]),
        ("Then he asked whether I could do it on half days and I said I'd let him know by Thursday.", ["me: let Harald know by Thursday"]),
        ("I told him that I'll send the plan by Friday.", ["me: send the plan by Friday"]),
        ("I agreed to write one page by Monday.", ["me: write one page by Monday"]),
        ("I've promised Harald I'd bring the figures by Friday.", ["me: bring the figures by Friday"]),
        ("I told him to send it by Friday.", []),
        ("I said he would send it by Friday.", []),
        ("I said I would think about it.", []),
    ],
)  # fmt: skip
def test_what_i_said_i_would_do_is_promised(told: str, promised: list[str]) -> None:
    assert list(promised_in([told], "Harald", TUESDAY)) == promised
