"""A debrief in which only the day of an answer was said: it is a “not yet” to what I asked, and no decision of theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.reckoning.lets import granting

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-10-01 person Ines
  relation: boss
2026-10-20 ask me -> Ines "May I have the Tuesdays free?" ^tuesdays #tuesdays
2026-11-03 10:00 talk Ines "One-on-one" ^talk
"""


def debriefed(folder: Path, decided: str, book: str = BOOK) -> str:
    evening(folder, book)
    return call(folder, "debrief", "Ines", "--dry-run", given=f"\n{decided}\n" + "\n" * 8).out


@pytest.mark.parametrize(
    "words",
    [
        "She decides by Monday",
        "She comes back to me on Friday",
        "Ines thinks about it and tells me by Friday",
        "She sleeps on it",
    ],
)
def test_that_a_word_comes_is_their_answer_so_far(tmp_path: Path, words: str) -> None:
    said = debriefed(tmp_path, words)
    assert f'answer Ines "{words}"' in said
    assert "for ^tuesdays" in said
    assert "decision" not in said.partition("debriefed")[2]


@pytest.mark.parametrize("words", ["Yes, from January", "We open on Monday"])
def test_what_was_decided_stays_a_decision(tmp_path: Path, words: str) -> None:
    assert f'decision Ines "{words}"' in debriefed(tmp_path, words)


@pytest.mark.parametrize("words", ["Only the Tuesdays for now", "For now just the Tuesdays"])
def test_a_part_that_is_named_alone_is_their_yes_to_that_part(tmp_path: Path, words: str) -> None:
    book = BOOK.replace("the Tuesdays free", "the Tuesdays and the Thursdays free")
    evening(tmp_path, book)
    decided = debriefed(tmp_path, words, book)
    assert f'decision Ines "{words}"' in decided
    assert "for ^tuesdays" in decided
    answered = call(tmp_path, "debrief", "Ines", "--dry-run", given=f"\n\n\n1 {words}\n" + "\n" * 8).out  # fmt: skip
    assert f'answer Ines "{words}"' in answered
    assert "is: part" in answered


@pytest.mark.parametrize(
    "words", ["Only the board decides about Tuesdays", "Only if the Tuesdays are covered", "Just ask me about Tuesdays"],
)  # fmt: skip
def test_a_sentence_that_begins_with_only_gives_no_part(words: str) -> None:
    assert granting(words, "May I have the Tuesdays and the Thursdays free?") == ""


def test_without_an_ask_it_is_kept_in_their_words(tmp_path: Path) -> None:
    book = BOOK.replace("2026-10-20 ask", "2026-10-20 note").replace(" -> Ines", "")
    assert "She decides by Monday" in debriefed(tmp_path, "She decides by Monday", book)
