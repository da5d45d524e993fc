"""What is promised twice, in whatever words, is owed once; two things stay two."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed, told_again
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.accounts.owed import i_owe
from goodbooks.reckoning.same_thing import is_same_thing

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

TODAY = date(2026, 11, 28)
PLAN = """\
2026-11-02 person Dana
  relation: boss
2026-11-10 promise me -> Dana "Write the hand-over plan" ^plan #stepback
  due: 2026-12-04
2026-11-28 10:00 talk Dana "Stepping back" ^talk #stepback
"""
MINE = PLAN.replace("-> Dana", "-> me").replace('plan" ^', 'plan, on one page" ^')


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the hand over plan", "Write the hand-over plan"), ("hand-over plan", "the hand over plan"),
        ("handover plan", "the hand over plan"), ("Write the hand-over plan, on one page", "the hand over plan"),
        ("I send you the hand-over plan", "Write the hand-over plan"), ("I will write the plan", "send the plan"),
        ("I'll give Dana the outline", "the outline"), ("the outline to Dana", "my outline"), ("she sends me the list", "the list"),
        ("the report on the audit", "write the audit report"), ("the new dates", "send new date"), ("plan, please", "the plan"),
        ("get the figures ready", "the figures"), ("I’ll send the plan", "the plan"),
    ],
)  # fmt: skip
def test_one_thing_is_the_same_however_it_is_spelt_or_handed_over(one: str, other: str) -> None:
    assert is_same_thing(one, other, ("Dana", "me"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the hand-over plan", "the test plan"), ("the plan", "the hand-over plan"), ("write the plan", "review the plan"),
        ("the plan", "the plan for billing"), ("the load test", "the load test report"), ("the Q3 report", "the Q4 report"),
        ("write Tom", "bring Tom"), ("send Tom the plan", "the plan"), ("the plan before the talk", "the plan after the talk"),
        ("two pages", "three pages"), ("I will not send the plan", "the plan"), ("talk to Tom about Ana", "talk to Ana about Tom"),
        ("the plan and the list", "the plan"), ("the hand-over plan for loyalty", "the hand-over plan for billing"),
        ("present the plan", "write the plan"), ("plan v2", "plan v3"), ("Ana's list", "the list"), ("the", "a"),
    ],
)  # fmt: skip
def test_two_things_stay_two_though_they_share_most_words(one: str, other: str) -> None:
    assert not is_same_thing(one, other, ("Dana", "me"))


def promises(told: Book, answers: Answers) -> list[Entry]:
    found = proposed(after(told, "Dana", TODAY), answers)
    return [one for one in found if one.kind in ("promise", "outcome")]


@pytest.mark.parametrize("day", ["", " by 4 December", " by Friday"])
def test_a_promise_that_is_told_again_stands_once(book: Callable[[str], Book], day: str) -> None:
    for answers in (Answers(promised=f"the hand over plan{day}"), Answers(next_step=f"I send you the hand-over plan{day}"),
                    Answers(next_step=f"me: write the hand-over plan{day}"), Answers(promised=f"me: the hand over plan{day}")):  # fmt: skip
        assert promises(book(PLAN), answers) == []


def test_a_promise_told_again_is_said_to_stand_already(book: Callable[[str], Book]) -> None:
    found = after(book(PLAN), "Dana", TODAY)
    ((words, there),) = told_again(found, Answers(promised="the hand over plan"))
    assert (words, there.ref) == ("the hand over plan", "^plan")
    assert told_again(found, Answers(promised="the test plan")) == []


@pytest.mark.parametrize(
    "answers",
    [
        Answers(promised="the hand over plan by 11 December"), Answers(promised="the test plan by Friday"),
        Answers(promised="she: the hand over plan"), Answers(next_step="I read the hand-over plan by Friday"),
    ],
)  # fmt: skip
def test_another_day_another_giver_and_another_thing_is_another_promise(
    book: Callable[[str], Book], answers: Answers
) -> None:
    assert len(promises(book(PLAN), answers)) == 1


def test_another_matter_and_somebody_else_has_a_promise_of_its_own(
    book: Callable[[str], Book],
) -> None:
    for told in (PLAN.replace("^plan #stepback", "^plan #billing"), PLAN.replace("-> Dana", "-> Tom")):  # fmt: skip
        assert len(promises(book(told), Answers(promised="the hand over plan"))) == 1


def test_two_answers_that_promise_the_same_are_one_and_two_things_of_one_day_are_two(
    book: Callable[[str], Book],
) -> None:
    bare = book("2026-11-02 person Dana\n")
    same = Answers(promised="me: plan; me: the plan by Friday", next_step="I send you the plan by Friday")  # fmt: skip
    assert [(one.title, one.line("due")) for one in promises(bare, same)] == [
        ("the plan", "Friday")
    ]
    two = Answers(promised="me: the plan by Friday", next_step="I send you the plan review by Friday")  # fmt: skip
    assert len(promises(bare, two)) == 2


def test_a_day_told_now_is_the_day_of_the_promise_that_had_none(
    book: Callable[[str], Book],
) -> None:
    told = book(PLAN.replace("  due: 2026-12-04\n", ""))
    (one,) = promises(told, Answers(promised="the hand over plan by Friday"))
    assert one.fields == (("amends", "^plan"), ("due", "Friday"))


def test_what_was_delivered_in_the_same_talk_can_be_promised_anew(
    book: Callable[[str], Book],
) -> None:
    outcome, one = promises(book(PLAN), Answers(promised="1 done; me: the hand over plan"))
    assert (outcome.line("state"), one.kind) == ("delivered", "promise")


def test_a_promise_takes_the_place_of_my_own_plan_for_the_same_day(
    book: Callable[[str], Book],
) -> None:
    (one,) = promises(book(MINE), Answers(promised="the hand over plan by Friday"))
    assert one.to == ("Dana",)
    assert one.fields == (("due", "Friday"), ("withdraws", "^plan"))


def test_a_day_that_i_only_set_myself_is_told_to_nobody_and_comes_back_once(
    book: Callable[[str], Book],
) -> None:
    (one,) = promises(book(MINE), Answers(promised="the hand over plan"))
    assert (one.line("due"), one.links) == ("", ("plan",))
    told = MINE + '2026-11-28 promise me -> Dana "the hand over plan" ^given #stepback for ^plan\n'
    assert [(debt.entry.ref, str(debt.due)) for debt in i_owe(book(told), TODAY)] == [("^given", "2026-12-04")]  # fmt: skip
    kept = told + "2026-11-28 outcome me for ^given\n  state: delivered\n"
    assert i_owe(book(kept), TODAY) == ()


def test_what_i_meant_to_promise_counts_as_said_once_it_is_told(
    book: Callable[[str], Book],
) -> None:
    told = book(PLAN.replace("  due: 2026-12-04\n", "  due: 2026-12-04\n  planned: 2026-11-28\n"))
    (one,) = promises(told, Answers(promised="the hand over plan"))
    assert (one.kind, one.links, one.line("state")) == ("outcome", ("plan",), "sent")
    bare = book(PLAN.replace("  due: 2026-12-04\n", "  planned: 2026-11-28\n"))
    (one,) = promises(bare, Answers(promised="the hand over plan by Friday"))
    assert (one.kind, one.line("withdraws")) == ("promise", "^plan")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Give feedback on the pilot", "get feedback on the pilot"),
        ("Give the approval", "get the approval"),
        ("Write up the incident", "Bring up the incident"),
    ],
)
def test_what_is_given_and_what_is_fetched_are_two(one: str, other: str) -> None:
    assert not is_same_thing(one, other)


@pytest.mark.parametrize(
    ("promised", "step"),
    [
        ("me: a call every evening", "I call you on 7 January in the evening"),
        ("me: the count every morning", "I send you the count by Thursday"),
        ("me: a report each week", "I report on Monday"),
        ("me: a note every day", "I send you a note tonight"),
        ("me: word every evening until 23 December", "I send you word on 2 December"),
        ("me: the figures every Friday; me: the figures each month", ""),
    ],
)
def test_what_comes_each_time_is_neither_what_is_given_once_nor_what_comes_more_seldom(
    promised: str, step: str, book: Callable[[str], Book]
) -> None:
    told = promises(book(PLAN), Answers(promised=promised, next_step=step))
    assert len(told) == 2
    assert told[0].line("every")
    assert told[1].line("due" if step else "every")


def test_what_comes_each_friday_told_without_a_day_is_that_promise_told_again(
    book: Callable[[str], Book],
) -> None:
    weekly = PLAN.replace("  due: 2026-12-04\n", "  every: Friday\n")
    assert promises(book(weekly), Answers(promised="me: the hand-over plan")) == []
    assert promises(book(weekly), Answers(promised="me: the hand-over plan by Tuesday")) != []


EVENINGS = """\
2026-11-02 person Olaf
  relation: boss
2026-11-23 promise me -> Olaf "A list of the slips" ^list #slips
  every: evening until 2026-12-18
  note: Their names too
2026-11-28 10:00 talk Olaf "The slips" ^talk #slips
"""


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("the list of the slips every evening before 8", [("every", "day 20:00 until 2026-12-18")]),
        ("a list of the slips each evening, by eight", [("every", "day 20:00 until 2026-12-18")]),
        ("the list of the slips by 20:00", [("every", "day 20:00 until 2026-12-18")]),
        ("a list of the slips every day before 8", [("note", "Their names too"), ("note", "a list of the slips before 8")]),
        ("a list of the slips each evening", None), ("the list of the slips", None),
    ],
)  # fmt: skip
def test_the_hour_that_is_told_now_of_what_is_promised_each_evening_already_is_kept(
    book: Callable[[str], Book], words: str, lines: list[tuple[str, str]] | None
) -> None:
    found = proposed(after(book(EVENINGS), "Olaf", TODAY), Answers(promised=words))
    told = [list(one.fields) for one in found if one.kind == "promise"]
    assert told == ([[("amends", "^list"), *lines]] if lines else [])


def test_an_hour_that_stands_already_is_not_written_again(book: Callable[[str], Book]) -> None:
    told = book(EVENINGS.replace("every: evening until", "every: day 20:00 until"))
    assert promises_to("Olaf", told, "the list of the slips every evening before 8") == []


def promises_to(whom: str, told: Book, words: str) -> list[Entry]:
    found = proposed(after(told, whom, TODAY), Answers(promised=words))
    return [one for one in found if one.kind == "promise"]


HOURS = """\
2026-11-02 person Olaf
  relation: boss
2026-11-23 handoff Olaf -> me "The kiln" ^area #kiln
  wished: inquire
  trial-end: 2026-12-18
2026-11-23 ask me -> Olaf "May I run the kiln on my own for a time?" ^ask #kiln
  planned: 2026-11-28
2026-11-23 promise me -> Olaf "Word on how it goes with the kiln" ^word #kiln
  planned: 2026-11-28
  note: a note each evening at eight, and cracks go past you first
  every: day 20:00 until 2026-12-18
2026-11-28 10:00 talk Olaf "The kiln" ^talk #kiln
"""


@pytest.mark.parametrize(
    "words",
    [
        "me: a note every evening at half past six till the 11th", "a note every evening at 6:30", "me: a note at 18:30 every evening",
        "a note every evening, 18:30 sharp", "a note every day at 18:30 until 11 December", "I send you a note each evening by half past six",
    ],
)  # fmt: skip
def test_an_hour_that_is_agreed_in_a_talk_takes_the_place_of_the_one_i_had_meant(
    book: Callable[[str], Book], words: str
) -> None:
    answers = Answers(decided="yes, till the 11th, and at half past six, not eight", promised=words)
    told = [one for one in proposed(after(book(HOURS), "Olaf", TODAY), answers) if one.kind == "promise"]  # fmt: skip
    assert [one.line("every") for one in told] == ["day 18:30 until 2026-12-11"]
    assert told[0].amends == ("word",)
    assert told[0].line("note") == "a note each evening at 18:30, and cracks go past you first"
