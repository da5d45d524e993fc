"""What is offered from a story can be said as it stands: half a sentence gets its other half, or is not offered."""

from __future__ import annotations

import pytest

from goodbooks.situations.offered.pieces import pieces_of
from goodbooks.situations.offered.stands_alone import said_alone


def offered(told: str, begins: str, form: str) -> str:
    pieces = pieces_of(told)
    at = next(one.number for one in pieces if one.text.startswith(begins))
    return said_alone(at, pieces, told, form)


@pytest.mark.parametrize(
    ("told", "begins", "form", "words"),
    [
        ("She got a fright, before she had even seen the ledger.", "before", "clause", "She got a fright, before she had even seen the ledger"),
        ("Two trays came back, which had never happened, and Odile saw it.", "which", "clause", "Two trays came back, which had never happened"),
        ("He is worried that a pallet falls and nobody tells him.", "He is", "said", "a pallet falls and nobody tells him"),
        ("Sie ist eine gute Chefin. She is afraid it comes up again and she hears of it last.", "She is", "said", "it comes up again and she hears of it last"),
        ("Frau Hesse worries that a parent rings the office before she knows of it.", "Frau Hesse", "said", "a parent rings the office before she knows of it"),
        ("I told Monsieur Ferrand that the barrels stay shut.", "I told", "my-word", "the barrels stay shut"),
        ("The rigger had told the guest company behind my back that it would be free by Saturday.", "The rigger", "said", "it would be free by Saturday"),
        ("Kristof had told the housing association it would be warm.", "Kristof", "said", "it would be warm"),
        ("The fitter told the city on Friday that the buses would be back.", "The fitter", "said", "the buses would be back"),
        ("He told the branch heads we stop.", "He told", "said", "we stop"),
        ("She told the crew Saturday works.", "She told", "said", "Saturday works"),
        ("I said in front of the porters that the lift stays shut.", "I said", "my-word", "the lift stays shut"),
        ("What I could do for sure is the ground floor.", "What", "offer", "the ground floor"),
        ("He wants something in hand. Let him come on Mondays.", "Let him", "offer", "he could come on Mondays"),
        ("When the pump broke in Aurich I mended it in a night.", "When", "clause", "When the pump broke in Aurich I mended it in a night"),
        ("Who got the stock down to nine crates?", "Who", "clause", "Who got the stock down to nine crates?"),
        ("She asked when I could begin.", "She asked", "question", "when I could begin"),
    ],
)  # fmt: skip
def test_half_a_sentence_gets_its_other_half(told: str, begins: str, form: str, words: str) -> None:
    assert offered(told, begins, form) == words


@pytest.mark.parametrize(
    ("told", "begins", "form"),
    [
        ("I am tired; that I would rather.", "that I", "clause"),
        ("Every one.", "Every", "clause"),
        ("Not me.", "Not", "said"),
        ("It was the roof, of the", "It was", "clause"),
    ],
)
def test_what_names_nothing_or_breaks_off_is_not_offered(told: str, begins: str, form: str) -> None:
    assert offered(told, begins, form) == ""


def test_what_is_only_opened_as_a_quotation_is_said_without_its_mark() -> None:
    told = "so i go “um. here?” and he laughs"
    assert offered(told, "so", "reply") == "um"
