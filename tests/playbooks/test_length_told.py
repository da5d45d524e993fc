"""A plan asks for no longer a talk than the one that a story tells of as coming."""

from __future__ import annotations

import pytest

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.playbooks.answers.length_told import fitted, length_told
from goodbooks.playbooks.text.decode import read_playbook

TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("My review is tomorrow, she says it's ten minutes.", "ten minutes"),
        ("I have fifteen minutes with her on Friday.", "fifteen minutes"),
        ("The ten-minute appraisal is on Monday.", "ten minutes"),
        ("We get half an hour, no more.", "thirty minutes"),
        ("Frau Lindner gives us a slot. It'll be only 20 minutes.", "twenty minutes"),
        ("He's given me a quarter of an hour on Tuesday.", "fifteen minutes"),
    ],
)
def test_the_length_of_a_coming_talk_is_read(said: str, words: str) -> None:
    assert length_told(said) == words


@pytest.mark.parametrize(
    "said",
    [
        "I was ten minutes late.",
        "It's ten minutes from the station.",
        "He gave me ten minutes last week.",
        "It's forty minutes each way.",
        "We have twenty minutes of work left.",
        "She answers after half an hour.",
    ],
)
def test_what_is_no_length_of_a_talk_is_none(said: str) -> None:
    assert length_told(said) == ""


def test_a_longer_talk_is_asked_for_as_a_part_of_the_one_there_is_and_a_shorter_one_stays() -> None:
    raised = read_playbook("raise", TEXTS["raise"], "raise").playbook
    short = fitted(raised, "My review is tomorrow. It's ten minutes.")
    assert "Part of our ten minutes about my pay" in short.steps[1].head
    assert short.ways[0].text.startswith("A talk of ten minutes.")
    assert not any(
        "wenty minutes" in line for draft in short.drafts for line in (draft.subject, *draft.lines)
    )
    assert fitted(raised, "My review is tomorrow. It's forty minutes.") == raised
    assert fitted(raised, "My review is tomorrow.") == raised
