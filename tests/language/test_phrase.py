"""A phrase finds whole words, whatever was read before."""

from __future__ import annotations

import pytest

from goodbooks.language.text.phrase import Phrase, key_of

PHRASES = (
    "i [<word>] (led|ran) the",
    "i .. (led|ran) the",
    "i hand* led the",
    "i <word> led the",
    "i <word>ly led",
)
SENTENCES = ("I handled the shift.", "I have led the shift.", "I overran the slot.", "I handed led the way.", "I proudly led the way.")  # fmt: skip


def found(phrase: Phrase, text: str) -> list[str]:
    small = text.lower()
    keys = frozenset(key_of(word.strip(".")) for word in small.split())
    return [one["it"] for one in phrase.found(text, small, keys)]


def whole(phrase: Phrase, text: str) -> list[str]:
    return [one["it"] for one in phrase.found(text, text.lower())]


@pytest.mark.parametrize("said", PHRASES)
@pytest.mark.parametrize("text", SENTENCES)
def test_a_phrase_finds_the_same_whatever_it_was_first_asked_of(said: str, text: str) -> None:
    for before in SENTENCES:
        used = Phrase(said, {})
        found(used, before)
        assert found(used, text) == found(Phrase(said, {}), text) == whole(Phrase(said, {}), text)


@pytest.mark.parametrize("said", PHRASES)
def test_no_word_of_a_phrase_begins_inside_another(said: str) -> None:
    assert whole(Phrase(said, {}), "I handled the shift.") == []
    assert whole(Phrase(said, {}), "I overran the slot.") == []


def test_a_word_may_be_known_by_its_ending_alone() -> None:
    assert whole(Phrase("i <word>ly led", {}), "I proudly led the way.") == ["i proudly led"]
