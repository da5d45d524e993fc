"""Phrases sieved by the words of a sentence: all that can be in it, and hardly any other."""

from __future__ import annotations

import pytest

from goodbooks.coach.rule import cues, rules, strengths
from goodbooks.language.text.letter import Letter
from goodbooks.language.text.phrase import Phrase
from goodbooks.language.text.sieve import Sieve

SAID = (
    "The oven door never shuts, and I'm sorry to say the bread shows it. Could you send the fitter by Friday? "
    "As soon as he's been we bake again, 40 loaves an hour. You always ask when it's too late! Thank you, Odile."
)


def fitting(*said: str, of: str) -> list[str]:
    """Of some phrases those that a sentence lets through, in their order."""
    sieve = Sieve((phrase, Phrase(phrase, {})) for phrase in said)
    return [phrase for phrase, _ in sieve.fitting(Letter(of).sentences[0].keys)]


def test_a_phrase_goes_through_where_a_sentence_has_all_its_words_in_any_order() -> None:
    assert fitting("too late", "too early", of="It is late, and late again too.") == ["too late"]


def test_a_phrase_that_any_word_may_do_for_always_goes_through() -> None:
    assert fitting("<word> <word>", of="Yes.") == ["<word> <word>"]


def test_each_word_that_a_long_phrase_needs_is_asked_for() -> None:
    long = "flour sugar butter yeast salt"
    assert fitting(long, of="Flour, sugar, butter and yeast came.") == []
    assert fitting(long, of="Flour, sugar, butter, yeast and salt came.") == [long]


def test_a_phrase_goes_through_once_however_many_of_its_words_are_there() -> None:
    either = "(bread|loaf|rolls)"
    assert fitting(either, of="Bread and rolls and a loaf.") == [either]


@pytest.mark.parametrize("every", [rules(), strengths(), cues()])
def test_nothing_that_stands_in_a_sentence_is_held_back(every: object) -> None:
    for sentence in Letter(SAID).sentences:
        through = {id(phrase) for _, phrase in every.phrases.fitting(sentence.keys)}  # type: ignore[attr-defined]
        for rule in every.by_name.values():  # type: ignore[attr-defined]
            for phrase in rule.phrases:
                if any(phrase.pattern.finditer(sentence.text)):
                    assert id(phrase) in through, (rule.name, phrase.said)
