"""A bitter question about me or about whoever asks it is a note for me alone: nobody waits for an answer, and none is owed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.happened.told_entries import Known, entries_told
from goodbooks.desk.sentences.plain_sentences import meant_by

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.core.book import Book
    from goodbooks.desk.desk import Desk

DAY = date(2026, 10, 5)
BOOK = "2026-10-01 person Julian\n  relation: boss\n2026-10-01 person Petra\n2026-10-01 person Jean-Luc\n2026-10-01 person Frau Behrens\n"
BITTER = (
    "Petra asked me what I am actually there for",
    "Jean-Luc asked why I bother",
    "Frau Behrens asked me whether I am blind",
    "Petra asked what we still need her for",
    "Jean-Luc asked me who I think I am",
    "Petra asked whether I decide anything at all",
    "Frau Behrens asked me if I have nothing better to do",
)
ASKED = (
    "Petra asked me what the plan is",
    "Jean-Luc asked what the seeds are for",
    "Frau Behrens asked me if I am mad about the pots",
    "Petra asked me why we have two tills",
    "Jean-Luc asked who runs the bulb stand",
)


@pytest.fixture
def desk(tmp_path: Path, at_desk: Callable[..., Desk]) -> Desk:
    (tmp_path / "my.book").write_text(BOOK, encoding="utf-8")
    return at_desk(str(tmp_path / "my.book"))


@pytest.mark.parametrize("words", BITTER)
def test_a_bitter_question_is_a_note_for_me_alone(words: str, desk: Desk) -> None:
    found = meant_by(words, Kinds(), DAY, desk.known())
    assert (found.line, found.more) == (f'note "{words}"', ("readers: me",))
    assert found.notes == ("nobody waits for an answer to this, so it is a note for you alone",)


@pytest.mark.parametrize("words", ASKED)
def test_a_question_is_still_a_request(words: str, desk: Desk) -> None:
    assert meant_by(words, Kinds(), DAY, desk.known()).line.startswith("request ")


@pytest.mark.parametrize("words", BITTER)
def test_told_in_a_story_it_makes_no_request(
    words: str, desk: Desk, book: Callable[[str], Book]
) -> None:
    known = Known(book(BOOK), (), "Julian", DAY, f"{words}. We talk on Wednesday.")
    assert entries_told(desk, [f"{words}."], known) == {}
