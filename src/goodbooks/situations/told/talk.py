"""On which day the talk is that a plan asks for, where the story tells of it as coming; the walk knows whom the plan talks with."""

from __future__ import annotations

from goodbooks.situations.people.answering import DAY, Answer, known_elsewhere

ANSWER = Answer(
    "talk",
    "on which day the talk is of which the story tells that it is coming",
    known_elsewhere,
    names=DAY,
    is_only_offered=False,
)
