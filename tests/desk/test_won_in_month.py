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


@pytest.mark.parametrize(
    ("words", "on", "title", "roughly"),
    [
        ('win "Rebuilt the potting line in 2023"', "2023-06-30", "Rebuilt the potting line", "in 2023"),
        ("win: signed the florist two years ago", "2024-06-30", "signed the florist", "in 2024"),
        ("In 2024 I rebuilt the seed catalogue", "2024-06-30", "Rebuilt the seed catalogue", "in 2024"),
        ("Last year we cut the water by a third #water", "2025-06-30", "We cut the water by a third", "in 2025"),
        ("I won the town contract in spring 2024", "2024-05-31", "Won the town contract", "in spring 2024"),
        ("My win: I trained four apprentices in 2025", "2025-06-30", "Trained four apprentices", "in 2025"),
        ("In 2024 I got the crew rota from three days to one", "2024-06-30", "Got the crew rota from three days to one", "in 2024"),
        ("My win: trained four apprentices", "2026-11-03", "Trained four apprentices", ""),
        ('yesterday win "Framed the posters of the shop in 2023"', "2026-11-02", "Framed the posters of the shop in 2023", ""),
        ('win "Got the move of 2027 signed"', "2026-11-03", "Got the move of 2027 signed", ""),
    ],
)  # fmt: skip
def test_a_year_told_with_a_win_is_its_time(
    at_desk: Callable[..., Desk], words: str, on: str, title: str, roughly: str
) -> None:
    found = at_desk().understand(words)
    assert found.entry.kind == "win"
    assert str(found.entry.on) == on
    assert found.entry.title.lower() == title.lower()
    assert found.entry.line("roughly") == roughly
    assert bool(roughly) == any("names no day" in note for note in found.notes)


def test_what_was_lost_last_year_is_no_win(at_desk: Callable[..., Desk]) -> None:
    desk = at_desk()
    assert (
        meant_by("Last year I lost the florist", Kinds(), desk.clock.today, desk.known()).line == ""
    )
