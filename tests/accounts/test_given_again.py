"""A second trial, told after the talk about what would bring it back: one yes that runs, with its last day, its rhythm and its condition, and nothing that is asked twice."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.accounts.after_a_talk.open_in_a_talk import left_open
from goodbooks.accounts.fridays.by_when import without_day
from goodbooks.accounts.owed import owed_to_me
from goodbooks.checks.reversed_decision import CHECK
from goodbooks.entries.handoff import Handoff
from goodbooks.reckoning.granted import overtaken
from goodbooks.reckoning.handed_on import stand

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

DAY = date(2026, 12, 14)
BOOK = """\
2026-11-01 person {who} ^boss
  relation: boss
2026-11-20 handoff {who} -> me "{area}" ^area #area
  trial-end: 2026-12-18
2026-11-20 ask me -> {who} "May I look after {small} on my own for a time?" ^first #area
2026-12-02 decision {who} "Yes, until 18 December" ^yes #area for ^first
2026-12-02 promise me -> {who} "Word on how it goes with {small}" ^word #area for ^first
  every: week until 2026-12-18
2026-12-08 decision {who} "I take {small} back" ^back #area
  reverses: ^yes
"""
ASKS = """\
2026-12-14 talk {who} "What would bring {small} back" ^talk #area
  stage: planned
2026-12-08 ask me -> {who} "On what condition would {small} come back to me?" ^condition #area
  planned: 2026-12-14
2026-12-08 ask me -> {who} "May I have {small} again for two weeks, once that is so?" ^again #area
  planned: 2026-12-14
"""
TRADES = (
    ("Ewald Krantz", "The night lines", "You get the night lines again for two weeks, until 30 December, if you ring me whenever a bus stands longer than five minutes", "I ring him whenever a bus stands longer than five minutes"),
    ("Schwester Brandt", "The theatre lists", "Yes, the theatre lists until 30 December, as long as I am told when a case moves", "I tell her each time a case moves"),
    ("Noël Perrin", "The cheese order", "He gives me the cheese order back until 30 December if nothing is ordered above 500", "I ask him if anything is above 500"),
)  # fmt: skip


def text(who: str, area: str, asks: str = ASKS) -> str:
    small = area[:1].lower() + area[1:]
    return (BOOK + asks).format(who=who, area=area, small=small)


@pytest.mark.parametrize(("who", "area", "decided", "promised"), TRADES)
def test_a_second_yes_answers_both_asks_and_runs_until_its_day(
    book: Callable[[str], Book], who: str, area: str, decided: str, promised: str
) -> None:
    told = after(book(text(who, area)), who, DAY)
    answers = Answers(decided=decided, promised=promised)
    entries = proposed(told, answers)
    assert [one.kind for one in entries if one.links == ("again",) and one.kind == "decision"] == ["decision"]  # fmt: skip
    assert [one.kind for one in entries if one.links == ("condition",)] == ["answer"]
    assert [one.line("trial-end") for one in entries if one.kind == "handoff"] == ["2026-12-30"]
    assert [one.line("every") for one in entries if one.line("amends") == "^word"] == ["week until 2026-12-30"]  # fmt: skip
    assert left_open(told, answers) == ()


@pytest.mark.parametrize(("who", "area", "decided", "promised"), TRADES)
def test_then_it_is_on_trial_its_taking_back_is_overtaken_and_no_day_is_asked_for(
    book: Callable[[str], Book], who: str, area: str, decided: str, promised: str
) -> None:
    asked = ASKS.replace("  planned: 2026-12-14\n2026-12-08 ask", "2026-12-08 ask").removesuffix("  planned: 2026-12-14\n")  # fmt: skip
    since = f'2026-12-14 decision {who} "{decided}" ^given #area for ^again\n2026-12-14 promise me -> {who} "{promised}" ^mine #area for ^again\n'
    now_read = book(text(who, area, asked) + since)
    (area_now,) = now_read.of(Handoff)
    now = stand(now_read, area_now, DAY)
    assert (now.state, now.by and now.by.id) == ("on trial", "given")
    assert "^back" in overtaken(now_read)
    assert list(CHECK.find(now_read, DAY)) == []
    assert [one.id for one in without_day(now_read, DAY)] == []


@pytest.mark.parametrize(("who", "area", "decided", "promised"), TRADES)
def test_what_is_given_again_without_an_ask_runs_too(
    book: Callable[[str], Book], who: str, area: str, decided: str, promised: str
) -> None:
    entries = proposed(
        after(book(text(who, area, "")), who, DAY), Answers(decided=decided, promised=promised)
    )
    assert [(one.links, one.line("reverses")) for one in entries if one.kind == "decision"] == [(("area",), "^back")]  # fmt: skip
    assert [one.line("trial-end") for one in entries if one.kind == "handoff"] == ["2026-12-30"]


@pytest.mark.parametrize(("answers", "links"), [
    (Answers(asked="May I have the night lines again? Yes, until 30 December, if I ring him whenever a bus stands"), {"again", "condition"}),
    (Answers(decided="He gives me the night lines again for two weeks", asked="On what condition? that I ring him at any hour"), {"again", "condition"}),
    (Answers(promised="Ewald: you get the night lines again until 30 December, if you ring me"), {"again", "condition"}),
    (Answers(asked="May I have the night lines again? Yes, with the photo at seven on Saturdays and Sundays too"), {"again", "condition"}),
    (Answers(asked="May I have the night lines again? Yes, but only with the list on my desk by six"), {"again", "condition"}),
    (Answers(asked="May I have the night lines again? Yes, with pleasure"), {"again"}),
    (Answers(decided="No, not before spring"), {"again"}),
])  # fmt: skip
def test_each_of_the_two_asks_gets_its_own_answer_wherever_it_is_told(
    book: Callable[[str], Book], answers: Answers, links: set[str]
) -> None:
    told = after(book(text(*TRADES[0][:2])), "Ewald Krantz", DAY)
    entries = proposed(told, answers)
    assert {ref for one in entries if one.kind in ("answer", "decision") for ref in one.links} == links  # fmt: skip


def test_a_no_gives_nothing_again(book: Callable[[str], Book]) -> None:
    one = book(text(*TRADES[0][:2], ""))
    entries = proposed(after(one, "Ewald Krantz", DAY), Answers(decided="No, the night lines stay with me until spring"))  # fmt: skip
    assert [one.links for one in entries if one.kind == "decision"] == [()]
    assert [one.kind for one in entries if one.kind == "handoff"] == []


AREA = """\
2026-11-02 person Ottokar
  relation: boss
2026-11-02 handoff Ottokar -> me "The press list" ^list #press
  trial-end: 2026-12-18
2026-11-02 ask me -> Ottokar "May I look after the press list on my own?" ^look #press
2026-11-03 answer Ottokar "Yes, until 18 December" ^yes #press for ^look
  is: yes
2026-11-20 decision Ottokar "I take the press list back" ^back #press
  reverses: ^yes
2026-11-23 ask me -> Ottokar "On what condition would the press list come back to me?" ^cond #press
2026-11-23 ask me -> Ottokar "May I have the press list again for two weeks, once that is so?" ^again #press
2026-11-23 ask me -> Ottokar "Which two papers may never stand on the press list?" ^papers #press
"""


@pytest.mark.parametrize(
    "given",
    ["You have it again until 15 January", "The press list is yours for good", "You may run the press list again, no more trial"],
)  # fmt: skip
def test_what_was_asked_to_have_it_is_over_once_it_is_given(
    given: str, book: Callable[[str], Book]
) -> None:
    before = book(AREA)
    assert [one.entry.id for one in owed_to_me(before, date(2026, 11, 30))] == ["cond", "again", "papers"]  # fmt: skip
    after = book(f'{AREA}2026-11-27 decision Ottokar "{given}" ^given #press for ^list\n')
    assert [one.entry.id for one in owed_to_me(after, date(2026, 11, 30))] == ["papers"]


@pytest.mark.parametrize(
    ("given", "state"),
    [
        ("The press list is yours for good", "held"),
        ("You may run it permanently", "held"),
        ("You have it until 15 January", "on trial"),
        ("The press list is not yours for good, until Christmas", "on trial"),
        ("If it holds you have it for good", "on trial"),
    ],
)
def test_what_is_given_for_good_is_no_trial(
    given: str, state: str, book: Callable[[str], Book]
) -> None:
    found = book(f'{AREA}2026-11-27 decision Ottokar "{given}" ^given #press for ^list\n')
    (area,) = found.of(Handoff)
    assert stand(found, area, date(2026, 11, 30)).state == state
