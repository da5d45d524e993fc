"""A win that is told with its month is of that month, and of no day in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.sentences.plain_sentences import meant_by

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.desk.desk import Desk


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("In March I won back the customer Nordwind", '2026-03-31 win "Won back the customer Nordwind"'),
        ("In March 2025 we won back Nordwind #sales", '2025-03-31 win "We won back Nordwind" #sales'),
        ('win in September "Moved the nightly batch"', '2026-09-30 win "Moved the nightly batch"'),
        ("win in September: moved the nightly batch #batch", '2026-09-30 win "Moved the nightly batch" #batch'),
        ('win "Moved the nightly batch" last September', '2026-09-30 win "Moved the nightly batch"'),
        ('win "Moved the nightly batch" in September #batch', '2026-09-30 win "Moved the nightly batch" #batch'),
        ("My win in June: moved the nightly batch", '2026-06-30 win "Moved the nightly batch"'),
        ("My win in December: moved the batch", '2025-12-31 win "Moved the batch"'),
        ("My win of last November: moved the batch", '2025-11-30 win "Moved the batch"'),
        ("My win in November: moved the batch", '2026-11-03 win "Moved the batch"'),
        ("In March I lost the customer Nordwind", ""),
        ("In March I told them that I won", ""),
        ("My win in December 2026: moved the batch", ""),
        ("win in Augsburg the hall", ""),
    ],
)  # fmt: skip
def test_a_win_of_a_month_is_kept_in_that_month(
    at_desk: Callable[..., Desk], words: str, meant: str
) -> None:
    desk = at_desk()
    assert meant_by(words, Kinds(), desk.clock.today, desk.known()).line == meant


def test_that_no_day_is_known_is_said_and_nobody_is_called_in_september(
    at_desk: Callable[..., Desk],
) -> None:
    found = at_desk().understand('win in September "Moved the nightly batch"')
    assert found.entry.who == ()
    assert found.notes == (
        "“in September” names no day, so it is told as in September 2026; if you know the day, write that in front",
    )
    today = at_desk().understand("My win in November: moved the batch")
    assert "so it is told as in November 2026" in today.notes[0]
    assert found.entry.line("roughly") == "in September 2026"
