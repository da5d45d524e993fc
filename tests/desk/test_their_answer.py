"""A mail that answers what I asked: a yes or a no is the answer to that ask, and a yes begins the trial."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.core.scope import Scope
from goodbooks.entries.handoff import Handoff
from goodbooks.reckoning.handed_on import stand
from mail_from_zoe import desk_with_mail

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk

BOOK = """\
2026-10-20 handoff Zoë -> me "The flour orders" ^area #flour
  wished: inquire

2026-10-20 ask me -> Zoë "May I look after the flour orders on my own for a time?" ^ask #flour
"""
RE = "Re: A trial until Friday 18 December: the flour orders"


def opened(folder: Path, text: str, subject: str = RE, more: str = "") -> Desk:
    letter = f"Morning Ada,\n\n{text}\n\nZoë"
    return desk_with_mail(folder, BOOK + more, letter, subject)


def proposed(folder: Path, text: str, subject: str = RE, more: str = "") -> list[Entry]:
    return [one.proposal.entry for one in opened(folder, text, subject, more).inbox().waiting()]


@pytest.mark.parametrize(("text", "title", "said"), [
    ("Yes.", "Yes to: May I look after the flour orders on my own for a time?", "yes"),
    ("Yes, the orders are yours until Christmas. The bill I still want to see.", "Yes, the orders are yours until Christmas; the bill I still want to see", "yes"),
    ("You order the flour until 18 December.", "You order the flour until 18 December.", "yes"),
    ("Thanks for asking. Yes, if the mill agrees.", "Yes, if the mill agrees.", "part"),
    ("No, not before Easter. I want to see the bills.", "No, not before Easter.", "no"),
])  # fmt: skip
def test_a_yes_or_a_no_is_the_answer_to_the_ask_that_it_is_about(
    tmp_path: Path, text: str, title: str, said: str
) -> None:
    (answer,) = [one for one in proposed(tmp_path, text) if one.kind == "answer"]
    assert (answer.title, answer.line("is"), answer.links, answer.matters) == (title, said, ("ask",), ("flour",))  # fmt: skip


def test_a_decision_in_the_same_words_is_that_answer(tmp_path: Path) -> None:
    (entry,) = proposed(tmp_path, "Go ahead with the flour orders.")
    assert (entry.kind, entry.links) == ("decision", ("ask",))


@pytest.mark.parametrize(("text", "subject"), [
    ("Could we talk about the flour on Friday?", RE),
    ("Yes, see you at the party.", "The summer party"),
    ("I will think about it. My week is full. The oven is hot. Yes, that was good.", RE),
    ("We open at six on Sunday.", RE),
])  # fmt: skip
def test_a_question_another_subject_and_what_comes_late_in_a_mail_answer_nothing(
    tmp_path: Path, text: str, subject: str
) -> None:
    assert not [one for one in proposed(tmp_path, text, subject) if one.links]


def test_where_two_asks_can_be_meant_none_is_answered(tmp_path: Path) -> None:
    more = '\n2026-10-21 ask me -> Zoë "Who pays for the flour?" ^pays #flour\n'
    assert not [one for one in proposed(tmp_path, "Yes.", RE, more) if one.links]


def test_accepted_it_begins_the_trial_with_its_last_day(tmp_path: Path) -> None:
    desk = opened(tmp_path, "Yes, the orders are yours until 18 December.")
    (one,) = desk.inbox().waiting()
    desk.add([one.proposal.entry])
    book = desk.open(Scope(date(2026, 11, 5), kinds=("handoff", "ask", "answer"))).book
    (area,) = book.of(Handoff)
    now = stand(book, area, date(2026, 11, 5))
    assert (now.state, now.ends) == ("on trial", date(2026, 12, 18))
