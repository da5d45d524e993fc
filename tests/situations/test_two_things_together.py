"""A complaint and what came of it are a sign together, wherever neither is one alone."""

from __future__ import annotations

import pytest

from goodbooks.situations.stories.scene import keys_of, routes, shown_in
from goodbooks.situations.stories.story import read_in

SPOKE = "I told the inspector about the ladders."
AND_THEN = "A week later I was put on nights."


def helps(text: str) -> set[str]:
    return {one.scene for one in shown_in(routes(), read_in(text)[1]) if one.is_strong}


def test_a_complaint_and_what_came_of_it_are_a_sign_together() -> None:
    assert helps(f"{SPOKE} {AND_THEN}") == {"harassment-or-discrimination"}
    assert helps(SPOKE) == helps(AND_THEN) == set()


def test_both_sentences_are_shown_for_it() -> None:
    sentences = read_in(f"It was May. {SPOKE} {AND_THEN}")[1]
    shown = shown_in(routes(), sentences, keys_of(sentences))
    assert [one.sentence for one in shown] == [1, 2]


def test_what_stood_before_or_comes_much_later_did_not_come_of_it() -> None:
    assert helps(f"{AND_THEN} It was a cold winter. {SPOKE}") == set()
    between = "The weather was fine. We had soup. The lorries came. The yard was full. "
    assert helps(f"{SPOKE} {between}{AND_THEN}") == set()


@pytest.mark.parametrize(
    "text",
    [
        "I said at the briefing that the scaffold is not safe. Since then I sweep the yard, alone.",
        "He came at me with a wrench because the van was late.",
        "He said quietly that he knows where my children go to school.",
        "They hid my hearing aid and laughed.",
        "I told them that I am expecting. Since then my tours go to others.",
        "I stand at the edge of the platform, too near, and let the train go by.",
        "I put my papers in order, with a letter for my son. I felt quite calm.",
        "I cry in the cold store. It is every shift now.",
    ],
)
def test_what_is_told_in_odd_words_is_a_sign_too(text: str) -> None:
    assert helps(text)


@pytest.mark.parametrize(
    "text",
    [
        "I told the auditors that the figures are late. Now I have been given the contract to finish by Friday.",
        "I complained to the union about the new rota. Then my boss moved the meeting.",
        "He came at me with a whole list of questions.",
        "I put my papers in order for the audit. By then it will be over.",
        "We stood on the platform waiting for the train and he told me that I would not get the job.",
        "He held a bottle of champagne and thanked everyone.",
        "She put the knife in at the meeting, in front of the client.",
        "I'm expecting an answer from the client. He makes jokes about it.",
        "I'm blind to such things. He makes jokes and I laugh.",
        "I sorted my papers before I gave notice and I felt lighter.",
    ],
)
def test_what_only_sounds_like_it_is_none(text: str) -> None:
    assert helps(text) == set()
