"""What somebody is told in the box to have said they will do, in their own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-11-01 person Harald
  relation: boss
"""
ASK = '2026-11-01 ask me -> Harald "To lead the harbour rota" ^lead #rota\n'


def line(folder: Path, words: str, book: str = BOOK) -> str:
    """The first lines of the entry that words became."""
    evening(folder, book)
    call(folder, "add", words)
    added = (folder / "life.book").read_text(encoding="utf-8").removeprefix(book)
    return added.partition("\n  written")[0].strip()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ('Harald said "I will let you know by Thursday"', '-> me "Let me know" ^know\n  due: 2026-11-05'),
        ("Harald said: I'll come back to you on Monday.", '-> me "Come back to me" ^come-back\n  due: 2026-11-09'),
        ("Harald told me “I'll put your name forward on Monday”", '-> me "Put my name forward" ^put-name\n  due: 2026-11-09'),
        ("Harald: I will show you the budget by Friday", '-> me "Show me the budget" ^show-budget\n  due: 2026-11-06'),
        ("Harald promised to tell me by Thursday", '-> me "Tell me" ^tell\n  due: 2026-11-05'),
        ('Harald said "I\'ll speak with the owners by Friday"', '"Speak with the owners" ^speak-owners\n  due: 2026-11-06'),
    ],
)  # fmt: skip
def test_it_is_their_promise_told_from_my_side(words: str, told: str, tmp_path: Path) -> None:
    assert line(tmp_path, words) == f"2026-11-03 promise Harald {told}"


def test_what_answers_an_ask_is_their_answer(tmp_path: Path) -> None:
    told = line(tmp_path, 'Harald said "I will let you know by Thursday"', BOOK + ASK)
    assert told.startswith('2026-11-03 answer Harald "I will let you know by Thursday"')
    assert "for ^lead" in told
    assert line(tmp_path, 'Harald said "yes"', BOOK + ASK).startswith("2026-11-03 decision Harald")


@pytest.mark.parametrize(
    "words",
    ['Harald said "that was good work"', 'Harald said "I will never do that again"'],
)
def test_other_words_in_quotation_marks_are_kept_and_not_refused(
    words: str, tmp_path: Path
) -> None:
    assert line(tmp_path, words).startswith('2026-11-03 note Harald "Harald said: ')


def test_words_of_somebody_unknown_are_no_promise(tmp_path: Path) -> None:
    assert "promise" not in line(tmp_path, 'Somebody said "I will let you know by Thursday"')
