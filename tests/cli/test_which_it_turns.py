"""A change of mind that may turn round several words: at a terminal it is asked which before anything is written; in a pipe it is said how to write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-11-01 person Jörn
  relation: boss
2026-11-02 decision Jörn "Hall 2 opens on the 14th" ^opens #hall-2
2026-11-02 decision Jörn "The café stays shut" ^cafe #cafe
"""
LINE = "Jörn changed his mind: we wait for the inspector"


@pytest.mark.parametrize(
    ("answer", "turned", "tag"),
    [("1", "^cafe", "cafe"), ("2", "^opens", "hall-2"), ("what?\n9\n2", "^opens", "hall-2")],
)
def test_a_number_chooses_the_word_and_its_matter(
    tmp_path: Path, answer: str, turned: str, tag: str
) -> None:
    path = evening(tmp_path, BOOK)
    done = call(tmp_path, "add", LINE, "private: So be it.", given=answer + "\n", by_hand=True)
    assert (done.code, done.err) == (0, "")
    asked = "More than one word of Jörn stands. Which is it?\n  1 it turns round “The café stays shut”\n  2 it turns round “Hall 2 opens on the 14th”\n  3 it is new\n"
    assert asked in done.out
    added = path.read_text(encoding="utf-8").removeprefix(BOOK)
    assert f"#{tag}\n  reverses: {turned}\n  private: So be it." in added


def test_the_last_number_writes_it_as_new(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    call(tmp_path, "add", LINE, given="3\n", by_hand=True)
    added = path.read_text(encoding="utf-8").removeprefix(BOOK)
    assert 'decision Jörn "We wait for the inspector"' in added
    assert "reverses" not in added


def test_without_an_answer_nothing_is_written(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    done = call(tmp_path, "add", LINE, given="", by_hand=True)
    assert done.code == 3
    assert "nothing was added; answer with a number from 1 to 3" in done.err
    assert path.read_text(encoding="utf-8") == BOOK


def test_a_line_that_says_which_is_not_asked_about(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    for by_hand in (True, False):
        done = call(tmp_path, "add", "--dry-run", LINE, "reverses: ^opens", given="", by_hand=by_hand)  # fmt: skip
        assert (done.code, done.err) == (0, "")
        assert "  reverses: ^opens\n" in done.out


def test_in_a_pipe_it_is_said_how_to_write_it(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    done = call(tmp_path, "add", LINE)
    assert done.code == 0
    assert "which does it turn round: ^opens" in done.err
    assert "reverses: ^id" in done.err
