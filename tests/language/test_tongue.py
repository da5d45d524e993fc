"""A text that is mostly German is known as such, so that nobody takes it for read."""

from __future__ import annotations

import pytest

from goodbooks.language.tongue import is_mostly_german


@pytest.mark.parametrize(
    "text",
    [
        "Bitte schick mir die Liste bis Freitag, wir haben noch nicht alles.",
        "Hallo Jovana, ich habe mit dem Hafen gesprochen. Sie wollen den Kran bis zum 3. Dezember.",
    ],
)
def test_german_is_known_by_its_small_words(text: str) -> None:
    assert is_mostly_german(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Please send me the list by Friday; we do not have all of it yet.",
        "Bis Freitag!",
        "We met die Kollegen at the port, and they said bitte and danke and paid for all of us that evening.",
    ],
)
def test_english_with_a_german_word_is_english(text: str) -> None:
    assert not is_mostly_german(text)
