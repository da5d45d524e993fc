from __future__ import annotations

import pytest

from goodbooks.language.doings.cue import cues
from goodbooks.language.reading import said_in
from goodbooks.language.text.automatic import is_automatic
from goodbooks.language.text.letter import Letter

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


def test_a_sentence_that_asks_and_promises_is_two() -> None:
    said = [one.text for one in said_in("Please send me the list and I'll print it on Monday.")]
    assert said == ["Please send me the list", "I'll print it on Monday."]


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("I'm on leave until 3 May. In my absence please call Lena.", True),
        ("Dies ist eine automatische Antwort.", True),
        ("News of the month.\nUnsubscribe here.", True),
        ("I'm out of the office on Friday, so please send it by Thursday.", False),
        ("See below.\n\nOn Monday 2 May Lena wrote:\n> Automatic reply: I am away.", False),
    ],
)
def test_what_a_machine_sent_is_told_from_what_somebody_wrote(text: str, *, is_one: bool) -> None:
    assert is_automatic(text) is is_one
