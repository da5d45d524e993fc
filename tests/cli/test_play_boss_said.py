"""Somebody who is answered as the boss is the boss of the book from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path


def walked(tmp_path: Path, name: str, answer: str, book: str = "") -> str:
    """The book after a walk in which the first question after the way was answered, and a plan was made."""
    path = evening(tmp_path, book)
    call(tmp_path, "play", name, given=f"Other work\nNot much\nNothing\n1\n{answer}\nplan\nyes\n")
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "answer", ["my boss, Linda", "my boss, linda", "Linda (my manager)", "my boss Linda"]
)
def test_who_is_answered_as_my_boss_is_the_boss_of_the_book(tmp_path: Path, answer: str) -> None:
    assert "person Linda ^linda\n  relation: boss\n" in walked(tmp_path, "step-back", answer)
    assert "who your boss is" not in call(tmp_path).out
    assert "boss" in call(tmp_path, "brief", "Linda").out.splitlines()[1]


@pytest.mark.parametrize("answer", ["my boss", "My manager.", "boss"])
def test_my_boss_without_a_name_is_the_boss_of_the_book_too(tmp_path: Path, answer: str) -> None:
    text = walked(tmp_path, "step-back", answer)
    assert text.count("relation: boss") == 1
    assert "who your boss is" not in call(tmp_path).out


def test_who_is_asked_for_as_the_boss_is_the_boss(tmp_path: Path) -> None:
    assert "person Linda ^linda\n  relation: boss\n" in walked(tmp_path, "boss-did-not-back-me", "Linda")  # fmt: skip


@pytest.mark.parametrize("answer", ["Linda", "Linda from HR", "the lead", "his manager"])
def test_whoever_decides_is_not_made_a_boss_by_that(tmp_path: Path, answer: str) -> None:
    assert "relation: boss" not in walked(tmp_path, "step-back", answer)


def test_where_the_book_has_a_boss_no_other_is_written(tmp_path: Path) -> None:
    book = "2026-11-01 person Marcus\n  relation: boss\n\n"
    assert walked(tmp_path, "step-back", "my boss, Linda", book).count("relation: boss") == 1
