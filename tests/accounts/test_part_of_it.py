"""What was decided of a part of an ask, or beside it, leaves the ask open; an answer that is still to come does so too."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

THURSDAY = date(2026, 12, 3)
CREW = "I want it if I can keep two days early and not do standby every other weekend. What comes next?"


def asked(boss: str, wanted: str) -> str:
    """A book in which I meant to ask my boss for something in a talk of that Thursday."""
    return f"""
2026-12-01 person {boss}
  relation: boss
2026-12-01 ask me -> {boss} "{wanted}" ^it #role
  planned: 2026-12-03
2026-12-03 10:00 talk {boss} "Coming back to it" ^talk #role
"""


@pytest.mark.parametrize(
    ("boss", "wanted", "decided"),
    [
        ("Sünje", CREW, "The two early days are no problem; the advert waits until Wednesday"),
        ("Renaud", "I would take the ward as long as I keep my Fridays", "Fridays are fine"),
        ("Dr Okoye", "To run the night desk, provided somebody takes the invoices", "The invoices go to Lena"),
        ("Mirek", "To lead the kitchen and keep Sunday off", "Yes to the Sunday off; the tender is put off until spring"),
    ],
)  # fmt: skip
def test_a_decision_of_its_terms_or_of_another_thing_leaves_the_ask_open(
    book: Callable[[str], Book], boss: str, wanted: str, decided: str
) -> None:
    after_it = after(book(asked(boss, wanted)), boss, THURSDAY)
    found = proposed(after_it, Answers(decided=decided))
    assert [one.links for one in found if one.kind == "decision"] == [()] * len(decided.split(";"))
    assert [debt.entry.id for debt in after_it.without_answered(decided).asks] == ["it"]


@pytest.mark.parametrize(
    "answer",
    [
        "Can I have it? Not yet, she has to ask Brandt about the standby",
        "So is it a yes? She wants to check it with HR first and lets me know by Friday",
        "Do I get the job? Let me sleep on it",
        "May I have it then? Not before the audit",
    ],
)
def test_an_answer_still_to_come_is_tied_to_what_i_asked_beside_a_decision_of_a_part(
    book: Callable[[str], Book], answer: str
) -> None:
    told = Answers(decided="The two early days are no problem", asked=answer)
    found = proposed(after(book(asked("Sünje", CREW)), "Sünje", THURSDAY), told)
    assert [(one.kind, one.links) for one in found if one.kind in ("decision", "answer", "ask")] == [("decision", ()), ("answer", ("it",))]  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "decided"),
    [
        (CREW, "Yes, and the two early days stay"),
        (CREW, "You lead the telemetry crew from 1 February"),
        (CREW, "No, not with two early days"),
        ("To lead the kitchen and keep Sunday off", "The kitchen is yours from May"),
    ],
)
def test_a_yes_or_a_no_to_all_of_it_is_the_answer(
    book: Callable[[str], Book], wanted: str, decided: str
) -> None:
    found = proposed(
        after(book(asked("Sünje", wanted)), "Sünje", THURSDAY), Answers(decided=decided)
    )
    assert [one.links for one in found if one.kind == "decision"] == [("it",)]
