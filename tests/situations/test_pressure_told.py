"""What presses on the boss, as a story tells it; never what presses on the writer, and nothing that is only wished or feared."""

from __future__ import annotations

import pytest

from goodbooks.situations.events.pressure_told import pressure_of


@pytest.mark.parametrize(("story", "pressure"), [
    ("My boss Petra checks all of it. I don't want a fight, she is under pressure from the county because of the flood.", "she is under pressure from the county because of the flood"),
    ("My boss is Jan. Jan got burnt last year when the crane order was wrong.", "Jan got burnt last year when the crane order was wrong"),
    ("Since the audit our head wants to be in every meeting I hold.", "Since the audit our head wants to be in every meeting I hold"),
    ("My boss turned it around. She had the ministry on the line and five minutes.", "She had the ministry on the line and five minutes"),
    ("He never asks me. The board keeps asking him for numbers.", "The board keeps asking him for numbers"),
    ("She has to report every error to the trust since March.", "She has to report every error to the trust since March"),
    ("My boss Karl signs each order. Karl's under a lot of pressure from Bonn.", "Karl's under a lot of pressure from Bonn"),
    ("He was blamed for the leak in May, and since then he opens my mail.", "He was blamed for the leak in May, and since then he opens my mail"),
])  # fmt: skip
def test_what_presses_on_the_boss_is_read_from_a_story(story: str, pressure: str) -> None:
    said = pressure_of(story)
    assert said is not None
    assert said.words == pressure


@pytest.mark.parametrize("story", [
    "I am under pressure. My boss smiles.",
    "My boss is not under pressure at all.",
    "My colleague was blamed for the leak.",
    "If she is under pressure I would help.",
    "Is she under pressure?",
    "I wish he was under pressure like me.",
])  # fmt: skip
def test_what_presses_on_somebody_else_or_is_not_so_is_none(story: str) -> None:
    assert pressure_of(story) is None


@pytest.mark.parametrize(("story", "pressure"), [
    ("My boss Julian checks all, and old Mr Lindner looks at the till every Sunday.", "old Mr Lindner looks at the till every Sunday"),
    ("My boss signs it. Her father goes through the books each month.", "Her father goes through the books each month"),
    ("The owner reads the figures every Monday.", "The owner reads the figures every Monday"),
    ("Frau Okafor checks the invoices weekly.", "Frau Okafor checks the invoices weekly"),
    ("Our boss is Kim. The board sees every report each quarter.", "The board sees every report each quarter"),
])  # fmt: skip
def test_whoever_looks_at_the_figures_again_and_again_presses_on_the_boss(
    story: str, pressure: str
) -> None:
    said = pressure_of(story)
    assert said is not None
    assert said.words == pressure


@pytest.mark.parametrize("story", [
    "Frau Behrens checks the invoices herself.",
    "My boss is Mr Otieno. Mr Otieno checks the invoices every Friday.",
    "Mr Otieno sees the report on Friday.",
    "My boss counts the till every evening.",
])  # fmt: skip
def test_that_the_boss_looks_or_somebody_once_is_no_pressure(story: str) -> None:
    assert pressure_of(story) is None
