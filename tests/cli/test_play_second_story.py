"""A second story in the same book: only what it says, or what its own matter holds, fills the walk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

NAME = "boss-did-not-back-me"
BOSS = "2026-10-01 person Marcus\n  relation: boss\n\n"
FIRST = """\
My boss did not back me. On Monday he said to pause the pilot. Today he told me to go ahead with it.
Growth waits for an answer.
"""
SECOND = """\
My boss did not back me. In the meeting about the printers he let the other team pick the supplier.
"""
EVENING = """\
2026-11-03 decision Marcus "Stop the pilot" ^stop #pilot
2026-11-02 promise Marcus -> me "The post of team lead" ^post #my-role

"""


def walked(tmp_path: Path, told: str, more: str = "", name: str = NAME) -> str:
    """What a walk of a story adds to the book."""
    path = tmp_path / "life.book"
    before = path.read_text() if path.exists() else evening(tmp_path, BOSS + more).read_text()
    (tmp_path / "story.txt").write_text(told, encoding="utf-8")
    given = "To hear first\nplan\n1\nyes\n"
    call(tmp_path, "play", name, "--from", "story.txt", given=given)
    return path.read_text(encoding="utf-8").removeprefix(before)


def test_a_second_story_is_not_filled_with_the_first_ones_decision(tmp_path: Path) -> None:
    assert 'decision Marcus "We go ahead with it"' in walked(tmp_path, FIRST)
    second = walked(tmp_path, SECOND)
    assert "decision Marcus" not in second
    assert "pilot" not in second
    assert "Monday" not in second


def test_it_has_a_matter_of_its_own(tmp_path: Path) -> None:
    walked(tmp_path, SECOND.replace("printers", "benches"))
    assert "#change-of-line-2" in walked(tmp_path, SECOND)
    assert "#change-of-line\n" not in walked(tmp_path, SECOND)


def test_the_same_story_once_more_goes_on_in_its_matter(tmp_path: Path) -> None:
    walked(tmp_path, SECOND)
    assert "#change-of-line-2" not in walked(tmp_path, SECOND)


@pytest.mark.parametrize(
    ("told", "is_meant"),
    [
        ("My boss did not back me about the pilot.", True),
        ("My boss did not back me: he stopped our pilots.", True),
        ("My boss did not back me in front of the other team.", False),
        ("My boss did not back me over the printers.", False),
    ],
)
def test_what_the_book_has_of_a_matter_fills_where_the_story_speaks_of_it(
    tmp_path: Path, told: str, is_meant: bool
) -> None:
    added = walked(tmp_path, told, EVENING)
    assert ("#pilot" in added) == is_meant
    assert "#my-role" not in added


def test_without_a_story_the_book_fills_as_before(tmp_path: Path) -> None:
    evening(tmp_path, BOSS + EVENING)
    shown = call(tmp_path, "play", NAME, given="\n\n\n1\n\n\n", by_hand=True).out
    assert "from the book: “Stop the pilot”" in " ".join(shown.split())
