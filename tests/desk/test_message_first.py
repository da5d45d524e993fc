"""The page of a walk begins with what is to be done and said; what can be read on stands behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = "2026-11-01 person Marcus\n  relation: boss\n"


def _page(folder: Path) -> str:
    evening(folder, BOOK)
    given = "\n" * 12 + "no\n"
    out = call(folder, "play", "harsh-boss", "--dry-run", given=given, by_hand=True).out
    return out.partition("for you alone\n")[2]


def test_the_words_stand_before_the_plan_and_both_before_what_can_be_read_on(
    tmp_path: Path,
) -> None:
    page = _page(tmp_path)
    parts = ["The first thing today", "What to say", "The plan", "What this may be", "Options"]
    places = [page.index(part) for part in parts]
    assert places == sorted(places)


def test_what_comes_first_stands_at_the_head_and_not_once_more_below(tmp_path: Path) -> None:
    page = " ".join(_page(tmp_path).split())
    first = page.partition("The first thing today: ")[2].partition("What to say")[0].strip()
    assert page.count(first.partition(" Otherwise:")[0]) == 1


def test_a_walk_does_not_tell_its_writer_what_they_told(tmp_path: Path) -> None:
    head = call(tmp_path, "play", "harsh-boss", "--read").out.partition("What this may be")[0]
    said = " ".join(head.split())[-60:]
    assert said not in " ".join(_page(tmp_path).split())


def test_both_may_be_right_is_still_said_in_full(tmp_path: Path) -> None:
    page = _page(tmp_path)
    for words in ("The kind reading, until", "You may be right:", "They may be right:"):
        assert words in page
