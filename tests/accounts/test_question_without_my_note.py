"""What I wrote behind somebody's question for myself is not told back to them, and what they bid me to say they bid in a rehearsal too."""

from __future__ import annotations

import pytest

from goodbooks.accounts.before_a_talk.expected import _as_question
from goodbooks.accounts.readers.asked_of_me import as_asked


@pytest.mark.parametrize(
    "note",
    [
        ", wants to know thursday", ", wants to know by Friday", "; wants it in writing", ", he wants to hear it on Monday",
        ", needs it before noon", " - wants an answer soon", ", and she wants to know tonight", ", is waiting for it", ", needed an answer yesterday", ", who wants to know",
    ],
)  # fmt: skip
def test_how_it_was_wanted_is_a_note_of_mine(note: str) -> None:
    assert as_asked(f"who said the desk shuts at four{note}") == as_asked(
        "who said the desk shuts at four"
    )


@pytest.mark.parametrize(
    "asked",
    [
        "who wants to know about the desk",
        "whether the crew, who sail at six, want breakfast",
        "the price, wanted or not",
        "May Jo, who wants to hear the choir, leave at four?",
        "what the guide needs to know",
        "which cabin, and for how many",
    ],
)
def test_what_they_asked_is_told_to_its_end(asked: str) -> None:
    last = asked.rstrip("?").split()[-1]
    assert last in as_asked(asked)


def test_what_they_bid_me_stands_as_they_said_it() -> None:
    for words in ("Explain it to me", "Please explain it to me on Thursday", "tell us about the mast", "Walk me through it", "Show the numbers to me"):  # fmt: skip
        assert _as_question(words) == f"{words[:1].upper()}{words[1:]}."
    for words in ("the list", "Letter to the board", "The tell-tale on the mast"):
        assert _as_question(words) == f"What about “{words}”?"
    assert _as_question("When is it ready?") == "When is it ready?"
