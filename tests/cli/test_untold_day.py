"""A decision of a story that names an hour and no day: today is offered for it, not taken, and is never said to be from the story; each decision stands under the sentence that says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = "2026-09-01 person Marcus\n  relation: boss\n"
UNTOLD = (
    "My boss Marcus said to hold the order until he has met the customer. All day I told them to wait.\n\n"
    'At five he came by and said "Just send it, this once". It stings.'
)
SORTING = (
    "I asked my boss Marcus what we do with the sorting hall. He said to press pause. All day four people rang. "
    "In the last hour of the day he comes in to tell me to just give in and tell the haulers we go ahead."
)
STORIES = (
    (UNTOLD, "said to hold the order", "At five he came by"),
    (SORTING, "press pause", "In the last hour"),
)


def _played(tmp_path: Path, story: str) -> str:
    evening(tmp_path, BOOK)
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    given = "to be told first\na fair was near\nhe knew\n1\n" + "\n" * 9
    out = call(tmp_path, "play", "boss-did-not-back-me", "--from", "story.txt", given=given, by_hand=True).out  # fmt: skip
    return " ".join(out.split())


@pytest.mark.parametrize(("story", "first", "then"), STORIES)
def test_an_untold_day_is_asked_for_and_not_said_to_be_from_the_story(
    tmp_path: Path, story: str, first: str, then: str
) -> None:
    out = _played(tmp_path, story)
    assert "On which day was that? (Enter takes Tuesday 3 November" in out
    assert "“Tuesday 3 November” (from your story" not in out
    assert "(from )" not in out
    assert first in story
    assert then in story


def test_a_day_that_is_told_is_from_the_story(tmp_path: Path) -> None:
    out = _played(tmp_path, UNTOLD.replace("At five", "This afternoon at five"))
    assert "(Enter takes Tuesday 3 November" not in out


@pytest.mark.parametrize(("story", "first", "then"), STORIES)
def test_each_decision_stands_under_the_sentence_that_says_it_and_is_not_sure_of_its_day(
    tmp_path: Path, story: str, first: str, then: str
) -> None:
    evening(tmp_path, BOOK)
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    call(tmp_path, "situation", "story.txt", "--keep")
    shown = call(tmp_path, "inbox").out.split("\n\n")
    decided = [" ".join(one.split()) for one in shown if " decision Marcus " in one]
    assert len(decided) == 2
    assert first in decided[0]
    assert then in decided[1]
    assert all("your story names no day for it" in one for one in decided)
