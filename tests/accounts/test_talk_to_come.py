"""A talk that was agreed on for a day is a talk to come, and whose promise it is is said by the name it begins with."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.core.in_a_sentence import in_a_sentence
from pages import made, section

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

TODAY = date(2026, 11, 3)
HELD = '2026-11-03 talk Gerd "1:1" ^one #steps\n  stage: held\n2026-11-02 person Karin\n'
BOTH = "I send the steps by Monday and we look at the rest on 12 January"
TO_COME = '2026-11-03 talk Gerd "We look at the rest" ^rest\n  stage: planned\n'


def following(book: Callable[[str], Book], answers: Answers) -> list[Entry]:
    return proposed(after(book(HELD), "Gerd", TODAY), answers)[1:]


@pytest.mark.parametrize("answers", [Answers(next_step=BOTH), Answers(promised=BOTH)])
def test_a_promise_and_a_talk_with_a_day_each_are_two_things(
    book: Callable[[str], Book], answers: Answers
) -> None:
    promise, talk = following(book, answers)
    assert (promise.kind, promise.to, promise.title) == ("promise", ("Gerd",), "I send the steps")
    assert promise.line("due") == "Monday"
    assert (talk.kind, talk.on, talk.who) == ("talk", date(2027, 1, 12), ("Gerd",))
    assert (talk.title, talk.line("stage")) == ("We look at the rest", "planned")
    assert talk.matters == ("steps",)


@pytest.mark.parametrize("said", [
    "we look at the rest on 12 January", "Let's talk again on Thursday at 10:00", "we meet tomorrow", "the next talk on 12 January", "talk again on Friday",
    "we come back to it on 12 January", "we get back to the question on 12 January", "we meet Gerd on Friday", "we meet in the canteen on Friday", "we speak about the rest on Friday",
    "We meet online on 5 January", "Let's meet up on 5 January", "We meet briefly on 5 January", "we meet Gerd on 5 January", "we meet upstairs on Friday",
])  # fmt: skip
def test_a_day_on_which_we_meet_is_a_talk_to_come(book: Callable[[str], Book], said: str) -> None:
    (talk,) = following(book, Answers(next_step=said))
    assert (talk.kind, talk.who, talk.on > TODAY) == ("talk", ("Gerd",), True)


@pytest.mark.parametrize(("said", "at", "where"), [
    ("We talk again on Thursday at ten", "10:00", ""), ("We meet Friday 4 pm, room 3", "16:00", "room 3"),
    ("We look at it on Thursday at half past nine in her office", "09:30", "in her office"), ("Next talk Thursday at two, on Teams", "14:00", "on Teams"),
])  # fmt: skip
def test_a_talk_to_come_keeps_its_hour_and_its_place(book: Callable[[str], Book], said: str, at: str, where: str) -> None:  # fmt: skip
    (talk,) = following(book, Answers(next_step=said))
    assert (talk.kind, talk.at, talk.line("where")) == ("talk", at, where)


@pytest.mark.parametrize("said", [
    "we ship on Thursday at ten", "we look at it by Thursday at ten", "we ship on 12 January", "we talk by Friday", "we talk again in January", "talk to Growth on Friday", "Gerd looks at it on Friday", "we met on Monday",
    "we get back to the customer on 4 December", "We return to the old price on 4 December", "we talk to Growth on Friday", "we meet the customer on Friday", "we come back to the office on Friday",
    "we talk to Gerda on Friday", "we meet Gerda on Friday", "we meet their lawyer on Friday", "we meet Gerd's lawyer on Friday", "we meet two candidates on Friday", "we meet customers on Friday",
])  # fmt: skip
def test_a_deadline_and_what_others_do_is_no_talk(book: Callable[[str], Book], said: str) -> None:
    assert all(one.kind != "talk" for one in following(book, Answers(next_step=said)))


def test_a_talk_that_the_book_has_is_not_planned_twice(book: Callable[[str], Book]) -> None:
    known = HELD + '2027-01-12 talk Gerd "Year"\n'
    found = proposed(after(book(known), "Gerd", TODAY), Answers(next_step=BOTH))
    assert [one.kind for one in found] == ["talk", "promise"]


def test_a_talk_to_come_is_said_in_a_sentence_before_it_is_written(
    book: Callable[[str], Book],
) -> None:
    (talk,) = following(book, Answers(next_step="we look at the rest on 12 January"))
    told = in_a_sentence(talk, lambda _: None, TODAY)
    assert told == "A talk with Gerd is planned for 12 January 2027: “We look at the rest”."


@pytest.mark.parametrize(
    ("said", "who", "title"),
    [
        ("Gerd keeps his hands off", "Gerd", "keeps his hands off"),
        ("Gerd will send me the list", "Gerd", "send me the list"),
        ("Karin sends the list", "Karin", "sends the list"),
        ("Gerd and I send the list", "me", "Gerd and I send the list"),
        ("Gerd's list", "me", "Gerd's list"),
        ("the list to Gerd", "me", "the list"),
    ],
)
def test_a_promise_that_begins_with_a_name_is_theirs(
    book: Callable[[str], Book], said: str, who: str, title: str
) -> None:
    (promise,) = following(book, Answers(promised=said))
    assert (promise.kind, promise.who) == ("promise", (who,))
    assert promise.title in (title, f"{title} to Gerd")


def test_a_planned_talk_that_nothing_is_told_of_is_asked_about_once_more(
    book: Callable[[str], Book],
) -> None:
    lines = [
        section(made("today", book(TO_COME), today=date(2026, 11, day)), "How did it go")
        for day in (3, 4, 5, 7, 17, 18)
    ]
    asked = ["3 November, Gerd, “We look at the rest”: if you have spoken, goodbooks debrief Gerd"]
    assert lines == [[], [], asked, asked, asked, []]


def test_a_talk_that_was_told_since_is_not_asked_about(book: Callable[[str], Book]) -> None:
    told = TO_COME + "2026-11-05 talk Gerd\n  stage: debriefed\n"
    page = made("today", book(told), today=date(2026, 11, 7))
    assert section(page, "How did it go") == []


def test_the_next_talk_is_shown_beside_what_is_due_however_far_it_is(
    book: Callable[[str], Book],
) -> None:
    later = '2027-01-12 talk Gerd "We look at the rest" ^rest\n  stage: planned\n'
    due = '2026-11-03 promise me -> Gerd "The steps" ^steps\n  due: 2026-11-06\n'
    page = made("today", book(later + due))
    assert section(page, "The next talk") == [
        "12 January 2027: Talk with Gerd: We look at the rest"
    ]
    alone = made("today", book(later))
    assert section(alone, "")[0].startswith(
        "Nothing is due this week. The next step, on 12 January"
    )
    assert section(alone, "The next talk") == []
