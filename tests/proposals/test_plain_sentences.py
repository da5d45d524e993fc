"""Plain sentences of mails whose neighbours are no promise, no request and no decision: each is still taken for what it is."""

from __future__ import annotations

import pytest

from goodbooks import proposals
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.language.days.stretch import UNKNOWN
from goodbooks.proposals.reading.writing import Proposer, made_ready
from goodbooks.syntax.read import read
from proposals.test_proposals import PEOPLE, TUESDAY, mail, proposed

PROMISED = (
    "I promised the report to Marcus by Friday.",
    "I'm back in the office on Monday and will send you the draft then.",
    "I'll send you the plan we were going to use by Friday.",
    "As agreed two years ago, I will send the report by Friday.",
    "I told the client we'd sent the plan, and I'll send the invoice by Friday.",
    "We told our partner we'd send the brief by Friday.",
    "I told the family we'd call them back.",
)
ASKED = (
    "You were supposed to send me the figures by Friday.",
    "Would you look at the contract before Friday?",
    "Please sign both copies and keep one for your records.",
    "For your information I attach the plan; please sign it by Friday.",
    "Don't worry about the rest, just send me the list by Friday.",
    "Please bear with us and send the form again by Friday.",
    "Let me see the draft by Friday.",
    "Could you check whether Lena told her team she'd send me the plan?",
)
DECIDED = (
    "We have decided to stop the trial in the middle of March.",
    "We have decided to go back to normal hours from Monday.",
)
NOTHING = (
    "I told the team we should stop the rollout by Friday.",
    "I told my boss I'd rather not do it.",
    "I told my boss I would love the job.",
    "We come from Leeds.",
    "I write this from Berlin.",
    "We make cakes for Anna.",
    "You have an email from me about the rota.",
    "Ana called, she is ill.",
    "The vicar phoned, he is on holiday.",
    "Result: the printer is dead.",
    "The lab has confirmed the result.",
)


def _kinds(text: str) -> list[str]:
    return [one.partition(" ")[0] for one in proposed(mail(text))]


@pytest.mark.parametrize("text", PROMISED)
def test_a_promise_beside_what_was_once_or_is_told_is_still_one(text: str) -> None:
    assert _kinds(text) == ["promise"]


@pytest.mark.parametrize("text", ASKED)
def test_a_request_beside_a_courtesy_or_a_report_is_still_one(text: str) -> None:
    assert _kinds(text) == ["request"]


@pytest.mark.parametrize("text", DECIDED)
def test_a_decision_that_says_when_is_still_one(text: str) -> None:
    assert _kinds(text) == ["decision"]


@pytest.mark.parametrize("text", NOTHING)
def test_a_fact_or_a_wish_is_neither(text: str) -> None:
    assert _kinds(text) == []


def test_what_was_promised_is_nobody() -> None:
    assert [
        one
        for one in proposed(mail("I promised the report to Marcus by Friday."))
        if "-> Report" in one
    ] == []


def test_the_latest_figures_stay_the_latest() -> None:
    (one,) = proposed(mail("Please send me by Friday the latest figures."))
    assert "the latest figures" in one


def test_a_word_to_my_boss_is_one_to_the_boss_of_the_book() -> None:
    told = mail("I promised my boss the figures by Friday.", who="ada@example.org", to="zoe@example.org")  # fmt: skip
    known = Book(read(f"{PEOPLE}2026-01-02 person Marcus\n  relation: boss\n", Kinds()).entries)
    ready = made_ready(told, known, UNKNOWN, TUESDAY)
    found = [
        one.entry for one in catalog.load(proposals, "PROPOSER", Proposer)["promise"].propose(ready)
    ]
    assert [(one.who, one.to) for one in found] == [(("me",), ("Marcus",))]
