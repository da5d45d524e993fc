"""How often, and by which hour, is kept of what a story offers, also where it stands before who does it."""

from __future__ import annotations

import pytest

from goodbooks.situations.offered.answer_words import shortest


@pytest.mark.parametrize(
    ("told", "offered"),
    [
        ("Every evening before seven she could have a short list of the orders", "she could have a short list of the orders, every evening before seven"),
        ("Each Friday I could send her the count", "I could send her the count, each Friday"),
        ("On Mondays I would show him what came in", "I would show him what came in, on Mondays"),
        ("Before 8 pm every evening, he could get a photo of the board", "he could get a photo of the board, before 8 pm every evening"),
        ("I said that once a week I could write two lines", "I could write two lines, once a week"),
        ("I could send him a list every evening", "I could send him a list every evening"),
        ("In spring I could send him a list", "I could send him a list"),
        ("She came every day, so I could send her a list", "I could send her a list"),
    ],
)  # fmt: skip
def test_how_often_goes_with_the_offer(told: str, offered: str) -> None:
    assert shortest(told, "offer") == offered
