"""After a talk: whoever is named before words said them, and what they let me have answers what I had only meant to ask."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.core.to_say import to_say
from goodbooks.entries.talk import talks_planned
from goodbooks.reckoning.lets import granting

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

TUESDAY = date(2026, 11, 17)
PLANNED = """\
2026-11-16 person Gordon Vane
  relation: boss
2026-11-16 handoff Gordon Vane -> me "The make sheet" ^sheet #make-sheet
  wished: inquire
2026-11-17 10:00 talk Gordon Vane "A trial" ^trial #make-sheet
  stage: planned
2026-11-16 ask me -> Gordon Vane "May I look after the make sheet on my own for a time?" ^look #make-sheet
  planned: 2026-11-17
2026-11-16 promise me -> Gordon Vane "Word on how it goes with the make sheet" ^word #make-sheet
  planned: 2026-11-17
"""
_KINDS = ("answer", "decision")


def told(book: Book, **answers: str) -> list[Entry]:
    return proposed(after(book, "Gordon Vane", TUESDAY), Answers()._replace(**answers))


@pytest.mark.parametrize("name", ["said", "decided", "promised", "asked"])
@pytest.mark.parametrize(
    "words",
    [
        "Gordon: yes, you run the make sheet until 31 January",
        "Gordon: you run the make sheet until 31 January",
        "Gordon Vane: the make sheet is yours until 31 January",
        "Gordon said yes, you run the make sheet until 31 January",
        "he: fine, try it until 31 January",
        "he said that you run the make sheet until 31 January",
    ],
)
def test_what_was_granted_is_no_longer_asked_whichever_line_it_was_told_in(
    book: Callable[[str], Book], name: str, words: str
) -> None:
    found = told(book(PLANNED), **{name: words})
    assert [one.links for one in found if one.kind in _KINDS] == [("look",)]
    ends = [one.line("trial-end") for one in found if one.kind == "handoff"]
    assert ends == ["2027-01-31"]
    later = type(book(""))((*book(PLANNED).written, *found))
    assert not [one for one in to_say(later, "Gordon Vane") if one.entry.id == "look"]


@pytest.mark.parametrize(
    "words",
    [
        "Gordon: you get the stock list by Friday",
        "Gordon: I send you the make sheet by Friday",
        "me: I run the make sheet by the book",
    ],
)
def test_what_is_promised_by_a_day_is_no_leave(book: Callable[[str], Book], words: str) -> None:
    found = told(book(PLANNED), promised=words)
    assert [one.kind for one in found if one.kind != "talk"] == ["promise"]


def test_what_somebody_else_says_answers_nothing(book: Callable[[str], Book]) -> None:
    found = told(book(PLANNED), said="Ana: yes, you run the make sheet until 31 January")
    assert not [one for one in found if one.kind in _KINDS]


@pytest.mark.parametrize(
    "words",
    [
        "from 1 December you sign the sheet yourself",
        "you sign the offers on your own",
        "From Monday you run the rota",
        "you book the hall without asking me",
    ],
)
def test_to_do_it_oneself_is_leave_to(words: str) -> None:
    assert granting(words, "May I do it?") == "yes"


@pytest.mark.parametrize(
    "words",
    ["from Monday you tell me first", "you check everything twice", "you sign nothing yourself"],
)
def test_what_they_lay_down_is_no_leave(words: str) -> None:
    assert granting(words, "May I do it?") == ""


def test_a_talk_that_was_written_down_has_been_and_so_has_another_of_its_day_before_it(
    book: Callable[[str], Book],
) -> None:
    second = '2026-11-17 15:00 talk Gordon Vane "1:1" ^one\n  stage: debriefed\n'
    assert not talks_planned(book(PLANNED + second), TUESDAY)
    earlier = second.replace("15:00", "09:00")
    assert [one.id for one in talks_planned(book(PLANNED + earlier), TUESDAY)] == ["trial"]


@pytest.mark.parametrize(
    ("words", "every"),
    [
        ("Friday: the number of vats", "Friday"),
        ("every Friday the number", "Friday"),
        ("Fridays: the count", "Friday"),
        ("me: the tally, Mondays and Thursdays", "Monday and Thursday"),
        ("me: on Fridays a short note", "Friday"),
        ("every Monday: how many beds are free", "Monday"),
    ],
)
def test_a_thing_for_a_day_of_which_there_is_a_new_one_comes_again(
    book: Callable[[str], Book], words: str, every: str
) -> None:
    (promise,) = [one for one in told(book(PLANNED), promised=words) if one.kind == "promise"]
    assert (promise.who, promise.to, promise.line("every")) == (("me",), ("Gordon Vane",), every)
    assert not promise.line("due")


def test_what_they_promise_each_time_is_theirs(book: Callable[[str], Book]) -> None:
    (promise,) = [one for one in told(book(PLANNED), promised="Gordon: every Friday the number") if one.kind != "talk"]  # fmt: skip
    assert (promise.kind, promise.who, promise.to) == ("promise", ("Gordon Vane",), ("me",))
    assert promise.line("every") == "Friday"


def test_a_plan_for_a_day_is_done_once(book: Callable[[str], Book]) -> None:
    (promise,) = [one for one in told(book(PLANNED), promised="Friday: the plan") if one.kind == "promise"]  # fmt: skip
    assert (promise.title, promise.line("due"), promise.line("every")) == ("the plan", "Friday", "")


def test_promised_with_the_yes_it_takes_the_place_of_the_word_that_was_only_planned(
    book: Callable[[str], Book],
) -> None:
    yes = "yes, you run the make sheet until 31 January"
    found = told(book(PLANNED), decided=yes, promised="Friday: the number of vats")
    (promise,) = [one for one in found if one.kind == "promise"]
    assert (promise.line("every"), promise.line("withdraws")) == ("Friday until 2027-01-31", "^word")  # fmt: skip
    assert not [one for one in found if one.kind == "outcome"]


@pytest.mark.parametrize("name", ["said", "decided", "promised", "asked", "next_step"])
@pytest.mark.parametrize(
    ("words", "title", "every"),
    [
        ("Gordon wants the number every Friday", "The number", "Friday"),
        ("he wants to see the count each Friday", "The count", "Friday"),
        ("Gordon: I want the count every Friday", "The count", "Friday"),
        ("he'd like a call each Monday", "A call", "Monday"),
        ("he expects the figures on the 1st of each month", "The figures", "1st"),
        ("my boss asks for the takings every evening", "The takings", "working day"),
        ("he wants to see it every Friday", "To see it", "Friday"),
        ("he'd like to hear of it each Monday", "To hear of it", "Monday"),
        ("Gordon wants it every Friday", "To have it", "Friday"),
    ],
)
def test_what_they_want_time_and_again_is_a_request_of_theirs(
    book: Callable[[str], Book], name: str, words: str, title: str, every: str
) -> None:
    found = told(book(PLANNED), **{name: words})
    (wanted,) = [one for one in found if one.kind not in ("talk", "note")]
    assert (wanted.kind, wanted.who, wanted.to) == ("request", ("Gordon Vane",), ("me",))
    assert (wanted.title, wanted.line("every"), wanted.matters) == (title, every, ("make-sheet",))


@pytest.mark.parametrize(
    "words",
    [
        "he wants Ana to send the count every Friday",
        "I want the count every Friday",
        "he wants to meet every Friday",
        "he wants the plan by Friday",
    ],
)
def test_what_is_wanted_of_others_or_once_is_no_such_request(
    book: Callable[[str], Book], words: str
) -> None:
    found = told(book(PLANNED), next_step=words)
    assert [one.kind for one in found if one.kind == "request"] == []


def test_in_a_talk_of_no_matter_it_stands_in_the_only_one_that_is_open(
    book: Callable[[str], Book],
) -> None:
    no_talk = "".join(line + "\n" for line in PLANNED.splitlines() if "^trial" not in line and "stage" not in line)  # fmt: skip
    found = told(book(no_talk), said="he wants the number every Friday")
    assert [one.matters for one in found if one.kind == "request"] == [("make-sheet",)]


def test_wanted_with_the_yes_it_is_how_often_the_word_comes_that_was_planned(
    book: Callable[[str], Book],
) -> None:
    yes = "yes, you run the make sheet until 31 January, and I want the number every Friday"
    found = told(book(PLANNED), decided=yes)
    (word,) = [one for one in found if one.line("amends") == "^word"]
    assert (word.line("every"), word.line("note")) == ("Friday until 2027-01-31", "The number")
    assert not [one for one in found if one.kind == "request"]
