"""A yes to a day, a word that waits for something, who gets it, and the day that is counted back, by how a sentence is built."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.core.book import Book
from goodbooks.core.written import Party, Written
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.language.stretch import UNKNOWN
from goodbooks.proposals import decision, promise, request
from goodbooks.proposals.reading.writing import made_ready
from goodbooks.syntax.read import read

TUESDAY = date(2026, 10, 6)
BOOK = Book(read("2026-01-01 person me\n  also: Tim Orme\n", Kinds()).entries)


def told(text: str) -> list[str]:
    """What a mail of Ann's to me proposes, each as its kind, who and whom, and the day."""
    written = Written("mail", "mail 1", TUESDAY, "09:00", Party("Ann Lee"), (Party("Tim Orme"),), "", text)  # fmt: skip
    ready = made_ready(written, BOOK, UNKNOWN, TUESDAY)
    every = (one.entry for part in (decision, promise, request) for one in part.PROPOSER.propose(ready))  # fmt: skip
    return [f"{e.kind} {', '.join(e.who)} -> {', '.join(e.to)} {e.line('due')}".strip() for e in every]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sure, Tuesday works.", "promise Ann Lee -> me 2026-10-13"),
        ("The 12th is no problem.", "promise Ann Lee -> me 2026-10-12"),
        ("Ok, Friday suits us.", "promise Ann Lee -> me 2026-10-09"),
        ("Tomorrow first thing, promise.", "promise Ann Lee -> me 2026-10-07"),
        ("We pay out as soon as the tax number is in.", "promise Ann Lee -> me"),
        ("As soon as the mill answers I put the file together.", "promise Ann Lee -> me"),
        ("Should Robert still be ill next week I shall sign in his place.", "promise Ann Lee -> me"),
        ("If nothing comes in between, I'm at your place on Friday.", "promise Ann Lee -> me 2026-10-09"),
        ("The translation is in your inbox by Monday morning.", "promise Ann Lee -> me 2026-10-12"),
        ("The joiner gets the order today.", "promise Ann Lee -> Joiner 2026-10-06"),
        ("The mechanic is booked and comes the day after tomorrow.", "promise Mechanic -> me 2026-10-08"),
        ("Legal is looking at the caption and will come back to us by tomorrow lunch.", "promise Legal -> me 2026-10-07"),
        ("The plumber said he comes on Thursday.", "promise Plumber -> me 2026-10-08"),
        ("Ahmed takes the night on Tuesday.", "promise Ahmed -> me 2026-10-13"),
    ],
)  # fmt: skip
def test_a_word_is_given_by_a_yes_to_a_day_behind_a_condition_or_for_somebody(text: str, found: str) -> None:  # fmt: skip
    assert told(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("What I still lack is the flow log; the form is due on the 20th. Would Friday be possible?", "request Ann Lee -> me 2026-10-09"),
        ("I'd like the figures two days before the board on the 24th.", "request Ann Lee -> me 2026-10-22"),
        ("The deadline is the 15th, so please send me your part two days earlier.", "request Ann Lee -> me 2026-10-13"),
        ("Please ring the agent as soon as they open tomorrow.", "request Ann Lee -> me 2026-10-07"),
        ("Year leads are asked to hand in their lists no later than Wednesday next week.", "request Ann Lee -> me 2026-10-14"),
        ("I would be glad about an answer this week.", "request Ann Lee -> me 2026-10-09"),
    ],
)  # fmt: skip
def test_what_is_wanted_has_the_day_that_is_asked_about_or_counted_back(text: str, found: str) -> None:  # fmt: skip
    assert told(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "The request for a second van has been turned down.",
        "The museum will not be lending the clock after all.",
        "Agreed is 40 an hour.",
    ],
)
def test_what_was_granted_or_will_not_be_is_decided(text: str) -> None:
    assert [one.split()[0] for one in told(text)] == ["decision"]


@pytest.mark.parametrize(
    "text",
    [
        "Lunch at the noodle place?",
        "Remember when we carried the stand to Leipzig by hand? Those were the days.",
        "Lena told me that her landlord will renovate her bathroom in November.",
        "The board discussed the merger last night but came to no conclusion.",
        "The teachers decided in 1998 that the bell rings at eight, and so it does.",
        "Rumour has it that the plant in Kassel will close by the end of next year.",
        "Your order 8841 has been shipped and will arrive by Wednesday. Track it online.",
        "I wonder whether we should ever move the archive.",
        "His wife got the job in Turin.",
        "Tuesday is too early.",
        "Good to see you at the fair. Let's stay in touch.",
        "Safe journey home, Ingrid. Do keep in touch!",
        "Did I tell you about the day the crane driver was locked in? Quite a story.",
        "Have I ever told you how Dieter lost the keys to the depot?",
    ],
)
def test_small_talk_hearsay_and_what_is_long_over_propose_nothing(text: str) -> None:
    assert told(text) == []


def test_a_he_is_whom_the_sentences_before_name_and_no_thing() -> None:
    text = "Werner is travelling. We should be delighted with the barometer. He signs the contract on the 29th."  # fmt: skip
    assert told(text) == ["promise Werner -> me 2026-10-29"]
