"""What a writer is judged on, read from the midst of a story; and what only sounds like it."""

from __future__ import annotations

import time

import pytest

from goodbooks.situations.events.goals_told import goals_in


@pytest.mark.parametrize(("story", "goals"), [
    ("I am judged on yield.", ["Yield"]),
    ("My boss is Dieter. I am judged on yield and on complaints, and he knows it.", ["Yield", "Complaints"]),
    ("This year I'm measured by first-pass quality.", ["First-pass quality"]),
    ("My bonus hangs on the launch.", ["The launch"]),
    ("My bonus depends on whether we ship by March, so I can't wait.", ["We ship by March"]),
    ("My target this year is 40 new contracts.", ["40 new contracts"]),
    ("He rates me by how many tickets I close.", ["How many tickets I close"]),
    ("She measures us on on-time delivery.", ["On-time delivery"]),
    ("Our pay is tied to the scrap rate.", ["The scrap rate"]),
    ("My appraisal depends on the parents' survey.", ["The parents' survey"]),
    ("I get judged on how fast the ward turns beds around, not on care.", ["How fast the ward turns beds around"]),
    ("I'm rated against the sales plan, which he made.", ["The sales plan"]),
    ("My objective for the year is 95 % availability; he cut the budget.", ["95 % availability"]),
    ("I'm graded on citations and on teaching. I'm graded on teaching.", ["Citations", "Teaching"]),
])  # fmt: skip
def test_what_i_am_judged_on_is_read_from_a_sentence_that_tells_more(story: str, goals: list[str]) -> None:  # fmt: skip
    assert [one.what for one in goals_in(story)] == goals


@pytest.mark.parametrize("story", [
    "My job depends on it.", "My bonus depends on her mood.", "My raise depends on him.", "I'm paid by the hour.",
    "I'm not judged on that.", "I was judged on sales last year.", "If I am judged on yield, I want the sheet.", "Am I judged on yield?",
    "My goal is to get out of here.", "My goal is that he lets me sleep.", 'He said "I am judged on costs" and left.',
    "I am judged by my colleagues.", "I am judged for being a mother.", "The boss pays me for what I sell.", "I am measured.",
])  # fmt: skip
def test_a_mood_a_wage_and_what_is_not_so_are_no_goal(story: str) -> None:
    assert goals_in(story) == ()


@pytest.mark.parametrize("words", ["I am judged on " + "and on " * 3000, "my bonus " * 4000, "He rates " * 4000])  # fmt: skip
def test_a_story_that_never_comes_to_its_point_is_read_as_fast_as_any(words: str) -> None:
    begun = time.process_time()
    goals_in(words)
    assert time.process_time() - begun < 2.0
