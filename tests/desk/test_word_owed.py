"""A bare promise that word will come takes up what was asked, and says what it lacks where nothing was."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.sentences.plain_sentences import meant_by

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk
    from goodbooks.desk.sentences.plain_meaning import Meant

BOOK = "2026-11-02 person {who}\n  relation: boss\n\n"
ASKED = '2026-11-20 request {who} -> me "Whether I take the night desk?" ^asked\n\n'
BARE = (
    "I'd let him know",
    "I said I'd let her know",
    "I told {who} I'd let them know",
    "I promised {who} that I'd get back to him on it",
    "I told him I would come back to him",
)


@pytest.fixture
def typed(tmp_path: Path, at_desk: Callable[..., Desk]) -> Callable[..., Meant]:
    """What a sentence typed into the box means, over a book."""

    def read(words: str, text: str) -> Meant:
        (tmp_path / "my.book").write_text(text, encoding="utf-8")
        known = at_desk(str(tmp_path / "my.book")).known()
        return meant_by(words, Kinds(), date(2026, 11, 30), known)

    return read


@pytest.mark.parametrize("who", ["Joost", "Hedda", "Noël"])
@pytest.mark.parametrize("words", BARE)
def test_the_open_question_is_what_they_hear_of(
    typed: Callable[..., Meant], who: str, words: str
) -> None:
    found = typed(words.format(who=who), (BOOK + ASKED).format(who=who))
    assert found.line == f'promise me -> {who} "Let {who} know whether I take the night desk" for ^asked'  # fmt: skip


@pytest.mark.parametrize("words", BARE)
def test_without_a_question_it_says_what_it_lacks(typed: Callable[..., Meant], words: str) -> None:
    found = typed(words.format(who="Joost"), BOOK.format(who="Joost"))
    assert found.line.startswith("promise me -> Joost ")
    assert " for ^" not in found.line
    assert "what you will let Joost know is not said" in found.notes[0]


def test_what_is_promised_in_words_of_its_own_stays(typed: Callable[..., Meant]) -> None:
    said = typed("I told Joost I'd let him know whether I can come", (BOOK + ASKED).format(who="Joost"))  # fmt: skip
    assert said.line == 'promise me -> Joost "Let him know whether I can come"'
    assert typed("I'd let him go", BOOK.format(who="Joost")).line == ""


def test_what_stands_behind_the_day_is_what_they_hear_and_no_part_of_the_day(
    typed: Callable[..., Meant],
) -> None:
    found = typed("I told Joost I'd get back to him on Friday with the list", BOOK.format(who="Joost"))  # fmt: skip
    assert found.line == 'promise me -> Joost "Get back to him with the list" by 2026-12-04'
    found = typed("I said I'd get back to him by Friday", BOOK.format(who="Joost"))
    assert found.line == 'promise me -> Joost "Get back to him" by 2026-12-04'
