"""Whoever is asked straight out whether they go, before it is to be known, has words for it at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call
from goodbooks.accounts.kept_quiet import NOTHING_TO_TELL
from goodbooks.situations.people.asked_whether_i_go import asked_whether_i_go

if TYPE_CHECKING:
    from pathlib import Path

ASKED = [
    "A supplier asked me straight out whether the rumour is true that I give up the lead. My boss does not know it yet. What do I say?",
    "Wessel asked me on the phone if it is true that I am leaving the kitchen. I don't want to lie and I don't want to tell.",
    "A customer rang and wanted to know if it is true that I stop in spring. My chief has not heard it yet.",
    'Pelle asked me at the kiln: "Are you giving up the room?" Nobody knows it yet.',
    "The union rep asked whether the rumours are true that I resign. I don't want to lie.",
    "Jérôme from the post asked me to my face whether I hand over the branch. Madame Roux must not hear it yet.",
]


@pytest.mark.parametrize("story", ASKED)
def test_the_words_for_it_are_known_by_the_story(story: str) -> None:
    found = asked_whether_i_go(story)
    assert found is not None
    assert found.passage in story


@pytest.mark.parametrize("story", [
    "Our landlord asked me outright if we are leaving. Nothing to do with work.",
    "My boss asked me whether I am leaving. I don't want to lie.",
    "A colleague asked me if I'm going to the party. I don't want to say.",
    "The client asked whether it is true that the price goes up. I can't say yet.",
    "He asked me if I leave early. What do I say?",
    "I am leaving in May. My boss does not know yet.",
])  # fmt: skip
def test_another_question_is_none_of_it(story: str) -> None:
    assert asked_whether_i_go(story) is None


def test_the_page_of_a_story_has_them_first(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(ASKED[1], encoding="utf-8")
    page = " ".join(call(tmp_path, "situation", "story.txt").out.split())
    assert f"What you can say to whoever asks “{NOTHING_TO_TELL}”" in page
    assert page.index("What you can say") < page.index("What kind of moment")
