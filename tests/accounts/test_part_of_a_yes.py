"""What was promised as part of a yes: the book links it to what was asked, it lasts as long as the yes, and ends with it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.accounts.answers.to_a_third import is_to_a_third
from goodbooks.accounts.owed import i_owe
from goodbooks.checks.ended_with_a_yes import find
from goodbooks.reckoning.under_a_yes import promise_stands
from pages import made, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry


SATURDAY, LATER = date(2026, 12, 5), date(2026, 12, 16)
ASKED = """\
2026-11-29 person Konrad ^konrad
  relation: boss
2026-11-29 handoff Konrad -> me "Steam control" ^steam #steam
  trial-end: 2026-12-28
2026-12-03 talk Konrad "A trial" ^trial #steam
  stage: planned
2026-11-29 ask me -> Konrad "May I look after steam control on my own?" ^look #steam
  planned: 2026-12-03
2026-11-29 promise me -> Konrad "Word on how it goes with steam control" ^word #steam
  planned: 2026-12-03
  note: a short note each week
  every: week until 2026-12-28
"""
YES = "Yes, steam control is yours until 28 February, if I get a number every Friday"


def told(book: Callable[[str], Book], answers: Answers, text: str = ASKED) -> list[Entry]:
    return proposed(after(book(text), "Konrad", SATURDAY), answers)


def promises(entries: list[Entry]) -> list[Entry]:
    return [one for one in entries if one.kind == "promise"]


def test_what_i_promise_as_often_as_the_yes_wants_it_is_part_of_it_and_takes_the_place_of_my_offer(
    book: Callable[[str], Book],
) -> None:
    new = told(book, Answers(decided=YES, promised="me: the number of changes every Friday"))
    (one,) = promises(new)
    assert one.links == ("look",)
    assert one.line("every") == "Friday until 2027-02-28"
    assert one.line("withdraws") == "^word"
    assert not [entry for entry in new if entry.kind == "outcome"], "the offer is not said as well"


def test_what_the_yes_wants_is_what_i_offered_where_i_promised_nothing_else(
    book: Callable[[str], Book],
) -> None:
    (one,) = promises(told(book, Answers(decided=YES)))
    assert (one.line("amends"), one.links) == ("^word", ("look",))
    assert one.line("every") == "Friday until 2027-02-28"
    assert one.line("note") == "I get a number every Friday"


@pytest.mark.parametrize("every", ["Monday", "month", "Tuesday and Friday"])
def test_an_offer_with_a_day_of_its_own_or_another_pace_stays_beside_it(
    book: Callable[[str], Book], every: str
) -> None:
    text = ASKED.replace("every: week", f"every: {every}")
    new = told(book, Answers(decided=YES, promised="me: the number of changes every Friday"), text)
    assert [one.line("withdraws") for one in promises(new)].count("^word") == 0
    assert [one.line("every").partition(" until")[0] for one in promises(new)] == [every, "Friday"]


def test_a_promise_of_something_else_is_no_part_of_the_yes(book: Callable[[str], Book]) -> None:
    new = told(book, Answers(decided=YES, promised="me: the holiday list by 18 December"))
    (one,) = [one for one in promises(new) if one.title]
    assert one.links == ()


GIVEN = """\
2026-12-03 outcome me "Said" ^said for ^look, ^word
  state: sent
2026-12-03 decision Konrad "Yes, if I get a number every Friday" ^yes #steam for ^look
2026-12-03 promise me -> Konrad "The number of changes" ^number #steam{link}
  every: Friday
2026-12-11 outcome "delivered" ^there for ^number
"""
BACK = """\
2026-12-14 decision Konrad "Let us leave it as it was" ^back #steam
  reverses: ^yes
"""
LINKED = ASKED + GIVEN.format(link=" for ^look") + BACK


@pytest.mark.parametrize("link", [" for ^look", " for ^yes", " for ^steam"])
def test_what_is_linked_to_a_yes_ends_when_that_is_taken_back_and_no_page_asks_for_it(
    book: Callable[[str], Book], link: str
) -> None:
    kept = book(ASKED + GIVEN.format(link=link) + BACK)
    for day in (LATER, date(2026, 12, 21)):
        assert "^number" not in [debt.entry.ref for debt in i_owe(kept, day)]
        brief = made("brief", kept, who="Konrad", today=day)
        assert "number of changes” is late" not in words(brief)
        assert not [line for line in section(brief, "You owe them") if "number" in line]
    found = [one for one in find(kept, LATER) if one.about[0].ref == "^number"]
    assert [one.sentence for one in found] == [
        "You promised Konrad “The number of changes” with a yes that was taken back on 14 December, 2 days ago, so it ended there."
    ]
    assert [entry.ref for entry in found[0].about] == ["^number", "^back", "^yes"]


def test_what_came_again_and_was_late_when_the_yes_was_taken_back_ended_too(
    book: Callable[[str], Book],
) -> None:
    kept = book(LINKED.replace('2026-12-11 outcome "delivered" ^there for ^number\n', ""))
    promise = kept.get("number")
    assert promise_stands(kept, promise, date(2026, 12, 13)).state == "late"  # type: ignore[arg-type]
    assert promise_stands(kept, promise, LATER).state == "ended"  # type: ignore[arg-type]


def test_a_line_after_the_yes_was_taken_back_says_that_it_holds_all_the_same(
    book: Callable[[str], Book],
) -> None:
    more = "2026-12-15 promise me ^more\n  amends: ^number\n  note: it holds all the same\n"
    kept = book(LINKED + more)
    assert "^number" in [debt.entry.ref for debt in i_owe(kept, LATER)]
    assert "^number" not in [one.about[0].ref for one in find(kept, LATER)]


def test_what_only_stands_beside_the_yes_is_owed_until_you_say_that_it_ended(
    book: Callable[[str], Book],
) -> None:
    kept = book(ASKED + GIVEN.format(link="") + BACK)
    assert "^number" in [debt.entry.ref for debt in i_owe(kept, LATER)]
    found = next(one for one in find(kept, LATER) if one.about[0].ref == "^number")
    assert found.sentence.endswith("does it still hold?")
    assert 'outcome "void" for ^number' in found.remedy
    over = kept_over = book(ASKED + GIVEN.format(link="") + BACK + '2026-12-15 outcome "void" ^v for ^number\n')  # fmt: skip
    assert "^number" not in [debt.entry.ref for debt in i_owe(over, LATER)]
    assert "^number" not in [one.about[0].ref for one in find(kept_over, LATER)]


@pytest.mark.parametrize(("written", "due"), [
    ("", date(2026, 12, 4)), ("2026-12-03", date(2026, 12, 4)), ("2026-12-04", date(2026, 12, 4)),
    ("2026-12-05", date(2026, 12, 11)), ("2026-12-12", date(2026, 12, 18)),
])  # fmt: skip
def test_the_first_time_of_what_comes_again_is_one_that_had_not_gone_by_when_it_was_written_down(
    book: Callable[[str], Book], written: str, due: date
) -> None:
    text = '2026-12-03 promise me -> Konrad "The number" ^n\n  every: Friday\n'
    kept = book(text + (f"  written: {written}\n" if written else ""))
    state = promise_stands(kept, kept.get("n"), due)  # type: ignore[arg-type]
    assert state.due is not None
    assert state.due.on == due


def test_a_time_that_was_kept_before_it_was_written_down_was_meant(
    book: Callable[[str], Book],
) -> None:
    text = '2026-12-03 promise me -> Konrad "The number" ^n\n  every: Friday\n  written: 2026-12-05\n2026-12-04 outcome "delivered" ^d for ^n\n'
    kept = book(text)
    due = promise_stands(kept, kept.get("n"), SATURDAY).due  # type: ignore[arg-type]
    assert due is not None
    assert due.on == date(2026, 12, 11)


@pytest.mark.parametrize("words", [
    "I tell Petra in Linz by Monday", "I'll inform Herr Weber by Friday", "I send Petra the list by Monday", "I tell the team tomorrow",
    "I ask Finance for the figure by Monday", "I talk to Jean-Luc Picard by Friday", "I send the plan to Petra by Friday",
])  # fmt: skip
def test_what_i_tell_or_bring_to_somebody_who_was_not_there_is_a_step_of_mine(
    book: Callable[[str], Book], words: str
) -> None:
    assert is_to_a_third(words, "Konrad Hale")
    for answers in (Answers(next_step=words), Answers(promised=words)):
        assert [one.to for one in promises(told(book, answers))] == [("me",)]


@pytest.mark.parametrize("words", [
    "I send Konrad the list by Monday", "I send PDF files by Monday", "I tell him by Monday", "I write Petra's report by Monday",
    "I tell Petra and Konrad by Friday", "I write the test plan by Friday", "I ask Petra for your numbers by Monday", "I send the plan to production by Friday",
])  # fmt: skip
def test_what_is_for_whoever_the_talk_was_with_stays_a_promise_to_them(words: str) -> None:
    assert not is_to_a_third(words, "Konrad Hale")
