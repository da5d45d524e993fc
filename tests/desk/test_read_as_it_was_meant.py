"""What a sentence says is read as it was meant: who is from where, a talk with somebody told by what they are, what I want from a day on, and what I only meant to ask."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.sentences.plain_sentences import meant_by
from goodbooks.desk.walks.plan.when_it_was import is_of_one_time, of_what_happened
from goodbooks.situations.days.coming_talk import coming_talks
from goodbooks.situations.days.hours_told import clock_told

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.desk.desk import Desk

BOOK = "2026-11-02 person HR\n"
MONDAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("Priya Nair from HR wants the form by 18 December", 'request Priya Nair -> me "The form" by 18 December'),
        ("Jonas Beck from Finance asked for the list by 18 December", 'request Jonas Beck -> me "The list" by 18 December'),
        ("Priya Nair from HR says pay protection does not apply", 'note Priya Nair "Priya Nair from HR says pay protection does not apply"'),
        ("Priya from HR says pay protection does not apply", 'note Priya "Priya from HR says pay protection does not apply"'),
        ("I want to go back to the till from 1 December", ""),
        ("I want to hand in the plan by 1 December", 'promise me -> me "Hand in the plan" by 2026-12-01'),
    ],
)  # fmt: skip
def test_a_sentence_is_read_as_it_was_meant(desk: Desk, words: str, line: str) -> None:
    told = meant_by(words, Kinds(), desk.clock.today, desk.known())
    assert told.line == line
    is_told = any("is not kept with this" in one for one in told.notes)
    assert is_told is (" from HR" in words or " from Finance" in words)


@pytest.mark.parametrize(("told", "whom"), [
    ("I've got a one-to-one with my matron, Carol Dunning, on Wednesday at 2.", "Carol Dunning"),
    ("I have a meeting with my boss Jörg on Wednesday at 2.", "Jörg"),
    ("I see my team leader, Anna Roth, on Wednesday at 2.", "Anna Roth"),
])  # fmt: skip
def test_a_talk_with_somebody_told_by_what_they_are_is_to_come(told: str, whom: str) -> None:
    (talk,) = coming_talks(told, MONDAY)
    assert (f"{talk.at}", talk.whom, talk.passage) == ("2026-12-02 14:00", whom, told)


@pytest.mark.parametrize(("told", "is_once"), [
    ("It's the other half: rota, complaints, bed meetings at 7.", False), ("The meetings at 8 are the worst.", False), ("We have early shifts at 6.", False),
    ("At 9:40 Marcus decides to pause.", True), ("My boss calls at 9.", True), ("She wrote to the wards at 17:10.", True), ("The calls at 7 were cancelled.", True),
])  # fmt: skip
def test_what_one_has_at_an_hour_did_not_happen_then(told: str, is_once: bool) -> None:
    assert is_of_one_time(told) is is_once


@pytest.mark.parametrize(("told", "hour"), [
    ("It works because I am home at 4 for the kids.", ""), ("I have to be home by half three for my boys.", ""),
    ("She said I could be home at 4 for the children, too.", ""), ("My hours are great, home by half three every day.", ""),
    ("I pick up the twins at five.", ""), ("At 9:40 she said I could be home at 4.", "09:40"), ("She rang at 4.", "16:00"),
])  # fmt: skip
def test_the_hour_at_which_one_is_home_is_the_hour_of_nothing_at_work(told: str, hour: str) -> None:
    assert clock_told(of_what_happened(told)) == hour


def test_what_i_only_meant_to_ask_is_not_called_asked(book: Callable[[str], Book]) -> None:
    told = book('2026-11-28 ask me -> Joe "To go back to the till" ^back\n  planned: 2026-11-30\n')
    found = after(told, "Joe", MONDAY)
    assert [found.told(one) for one in found.asks] == [
        "Joe: To go back to the till (meant for today, not asked yet)"
    ]
