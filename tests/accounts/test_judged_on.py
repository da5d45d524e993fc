"""What somebody says they are judged on is a goal, wherever they say it; what they want next time leads the next brief."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.accounts.answers.judged_on import judged
from goodbooks.accounts.before_a_talk.for_next_time import wishes_in
from goodbooks.accounts.fridays.friday import prompts
from goodbooks.core.entry import Entry
from pages import made, section

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TODAY = date(2026, 11, 3)
BOSS = "2026-09-01 person Marcus\n  relation: boss\n"
TALK = '2026-11-03 10:00 talk Marcus "1:1" ^one #portal\n  stage: planned\n'


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("I am judged on uptime this half-year", "Uptime this half-year"),
        ("They're mostly measured on the number of tickets", "The number of tickets"),
        ("I'm being rated by how fast we ship", "How fast we ship"),
        ("I am not judged on uptime", ""),
        ("I am judged by the team", ""),
        ("Are you judged on uptime?", ""),
        ("I am judged on it.", ""),
        ("What I am judged on is the churn", "The churn"),
    ],
)
def test_who_is_judged_on_what_is_heard_where_it_is_said(said: str, what: str) -> None:
    told = judged(said)
    assert (told.what if told else "") == what


def test_what_they_answer_on_a_friday_is_a_goal_to_which_results_can_be_booked(
    book: Callable[[str], Book],
) -> None:
    asked = next(one for one in prompts(book(BOSS), TODAY) if one.key == "boss measure")
    goal = asked.become("I am judged on uptime this half-year")
    assert isinstance(goal, Entry)
    assert (goal.kind, goal.who, goal.title) == ("goal", ("Marcus",), "Uptime this half-year")
    plain = asked.become("Incidents down by a third")
    assert isinstance(plain, Entry)
    assert (plain.kind, plain.title) == ("goal", "Incidents down by a third")
    untold = asked.become("He would not say")
    assert isinstance(untold, Entry)
    assert untold.kind == "expectation"


@pytest.mark.parametrize(
    "answers",
    [
        Answers(said="Good week. I am judged on uptime this half-year."),
        Answers(asked="What are you judged on? Uptime this half-year"),
        Answers(asked="What are you judged on? I am judged on uptime this half-year"),
    ],
)
def test_what_they_say_in_a_talk_that_they_are_judged_on_is_a_goal(
    book: Callable[[str], Book], answers: Answers
) -> None:
    found = after(book(BOSS + TALK), "Marcus", TODAY)
    goals = [one for one in proposed(found, answers) if one.kind == "goal"]
    assert [(one.who, one.title) for one in goals] == [(("Marcus",), "Uptime this half-year")]


@pytest.mark.parametrize(
    "asked",
    [
        "Are you judged on churn? Yes.",
        "Are you judged on churn? He said yes",
        "What are you judged on? I am judged on it.",
        "What are you measured on? You are judged on churn",
    ],
)
def test_a_bare_yes_a_word_for_another_and_what_was_not_asked_is_no_goal(
    book: Callable[[str], Book], asked: str
) -> None:
    found = after(book(BOSS + TALK), "Marcus", TODAY)
    assert all(one.kind != "goal" for one in proposed(found, Answers(asked=asked)))


@pytest.mark.parametrize(
    ("said", "is_wish"),
    [
        ("Show me next time a number", True),
        ("Next time, bring numbers", True),
        ("I want to see a number next time", True),
        ("Could you bring the list next time?", True),
        ("Marcus said bring numbers next time", True),
        ("See you next time", False),
        ("Next time it will be better", False),
        ("We talk about May next time", False),
        ("I'll tell you first next time", False),
        ("Bring numbers", False),
        ("Bring numbers to our next 1:1", True),
        ("Show me a number in the next talk.", True),
        ("Good work, see you next time", False),
        ("Move the next meeting to Friday", False),
        ("Plan the next talk for Friday", False),
        ("Move it to the next meeting room", False),
    ],
)
def test_only_what_is_asked_for_next_time_is_taken_for_a_wish(said: str, is_wish: bool) -> None:
    assert bool(list(wishes_in(said))) == is_wish


def test_what_they_wanted_to_have_next_time_leads_the_next_brief_and_no_later_one(
    book: Callable[[str], Book],
) -> None:
    told = f"""{BOSS}
2026-10-27 talk Marcus "1:1" ^one
  stage: debriefed
  said: "Good. Show me next time a number."
2026-11-01 decision Marcus "Go ahead, this once" ^once
2026-11-05 talk Marcus "1:1" ^two
  stage: planned
"""
    lead = section(made("brief", book(told), who="Marcus"), "")[0]
    assert lead == "Marcus asked for it this time: “Show me next time a number”."
    held = '2026-11-02 talk Marcus "1:1" ^three\n  stage: held\n'
    later = section(made("brief", book(told + held), who="Marcus"), "")[0]
    assert "next time" not in later


def test_what_was_told_as_no_goal_is_offered_as_one_in_the_brief(
    book: Callable[[str], Book],
) -> None:
    told = f"""{BOSS}
2026-10-02 expectation Marcus "Nobody escalates past him" ^no
  about: measure
  known: asked
"""
    (line,) = section(made("brief", book(told), who="Marcus"), "What they are judged on")
    assert line.startswith("Nobody escalates past him. No result can be booked to it yet: ")
    assert 'goal Marcus "Nobody escalates past him"' in line
