"""Somebody heard from another what I want to change, before my boss has: there are words for both at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call
from goodbooks.situations.people.told_too_early import told_too_early

if TYPE_CHECKING:
    from pathlib import Path

STORY = 'Somebody told Kofi, my deputy, that I give back the lead. He asked me: "Why do I hear this from the supplier?" Herr Dorn does not know yet, I talk with him on Thursday.'


@pytest.mark.parametrize(("story", "who"), [
    (STORY, "Kofi"),
    ("My colleague told Pelle that I'm stepping down. My boss doesn't know yet.", "Pelle"),
    ("Luc heard from the porter that I hand over the ward. Ines has not heard it.", "Luc"),
    ("I want to leave. Madame Roux heard it from the printer, and my head knows nothing of it.", "Madame Roux"),
    ("The driver told my deputy that I am leaving. I speak to her on Monday.", "my deputy"),
    ("I give back the lead. Kofi knows it, Herr Dorn told him.", ""),
    ("Wessel told Kofi that the carrots are late. Herr Dorn does not know yet.", ""),
    ("I want to step back. Herr Dorn does not know yet.", ""),
])  # fmt: skip
def test_who_heard_it_too_early_is_known_by_the_story(story: str, who: str) -> None:
    found = told_too_early(story)
    assert (found.words if found else "") == who


def test_the_page_of_the_story_has_words_for_both(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    page = " ".join(call(tmp_path, "situation", "story.txt").out.split())
    assert "What you can say today To Kofi: “I'm sorry that it reached you this way." in page
    assert "To whoever decides, before the day is over: “Something about my role is being told" in page  # fmt: skip
    assert page.index("What you can say today") < page.index("What kind of moment")
