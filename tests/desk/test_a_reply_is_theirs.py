"""What somebody says to something I asked of them is theirs, with the yes or the no that stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk

ASKED = """\
2026-11-02 person Dana
  relation: boss

2026-11-02 person me
  also: Sam

2026-11-02 ask me -> Dana "Go back to analyst work" ^go-back #role

2026-11-02 ask me -> Ana, Tim "Read the draft" ^draft

2026-11-02 ask Dana -> me "Name a day" ^day

"""


@pytest.fixture
def desk(at_desk: Callable[..., Desk], tmp_path: Path) -> Desk:
    path = tmp_path / "asked.book"
    path.write_text(ASKED, encoding="utf-8")
    return at_desk(str(path))


def head(desk: Desk, line: str, *more: str) -> list[str]:
    """The lines of what would be written, without when it was."""
    text = desk.understand(line, more).text.strip().split("\n")
    return [row.strip() for row in text if "written:" not in row]


def test_an_answer_to_what_i_asked_is_theirs_and_says_whether_it_is_a_yes(desk: Desk) -> None:
    line = 'answer "yes, but only after the summer, and you keep the budget" for ^go-back'
    first, *below = head(desk, line)
    assert 'answer Dana "yes, but only after the summer, and you keep the budget"' in first
    assert below == ["is: part"]
    assert head(desk, 'answer "no" for ^go-back')[1:] == ["is: no"]
    assert head(desk, 'answer "she thinks about it" for ^go-back')[1:] == []


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ('answer me "I wait" for ^go-back', "answer me "),
        ('answer Sam "I wait" for ^go-back', "answer Sam "),
        ('answer Tim "yes" for ^go-back', "answer Tim "),
        ('answer "the 4th" for ^day', 'answer "'),
        ('answer "yes" for ^draft', 'answer "'),
        ('answer "yes"', 'answer "'),
    ],
)
def test_whoever_is_named_stays_and_an_answer_of_mine_stays_mine(
    desk: Desk, line: str, who: str
) -> None:
    assert f" {who}" in head(desk, line)[0]


def test_what_an_answer_says_of_itself_is_not_read_again(desk: Desk) -> None:
    assert head(desk, 'answer "yes, in May" for ^go-back', "is: later")[1:] == ["is: later"]


def test_an_answer_to_several_says_that_nobody_is_named_yet(desk: Desk) -> None:
    (note,) = desk.understand('answer "yes" for ^draft').notes
    assert note == 'it names nobody, so it reads as yours; write whose it is: answer Ana "…"'
