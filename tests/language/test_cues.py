from __future__ import annotations

import pytest

from goodbooks.language.cue import cues
from goodbooks.language.letter import Letter

EVERY = list(cues().every.values())
FLAGS = [(cue.name, sentence) for cue in EVERY for sentence in cue.flag]
ALLOWS = [(cue.name, sentence) for cue in EVERY for sentence in cue.allow]


def shown(text: str) -> set[str]:
    """The cues that the sentences of a text show."""
    return {
        name
        for sentence in Letter(text).sentences
        for name in cues().shown(sentence.text, sentence.words)
    }


@pytest.mark.parametrize("cue", EVERY, ids=lambda cue: cue.name)
def test_every_cue_says_why_and_has_sentences_of_both_sorts(cue: object) -> None:
    assert getattr(cue, "reason", "")
    assert getattr(cue, "flag", ())
    assert getattr(cue, "allow", ())


@pytest.mark.parametrize(("name", "sentence"), FLAGS)
def test_a_sentence_that_does_it_shows_the_cue(name: str, sentence: str) -> None:
    assert name in shown(sentence)


@pytest.mark.parametrize(("name", "sentence"), ALLOWS)
def test_a_sentence_that_does_not_shows_none(name: str, sentence: str) -> None:
    assert name not in shown(sentence)
