"""A yes to a day, a word that waits for something, who gets it, and the day that is counted back, by how a sentence is built."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.core.book import Book
from goodbooks.core.written import Party, Written
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.language.days.effect import effect_in
from goodbooks.language.days.stretch import UNKNOWN
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
        "Let's do that again some time.",
        "Grand evening, let's have a curry soon!",
        "Shall we do this again soon?",
        "Lass uns das bald mal wieder machen.",
        "Remind me to tell you about the trip over a pint.",
        "Oh, and remind me to tell you how the crane got stuck.",
        "You must tell me all about it over a glass of wine.",
    ],
)
def test_small_talk_hearsay_and_what_is_long_over_propose_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Let's do it again on Friday.", "decision Ann Lee -> me"),
        ("Let's get together soon to discuss the tender.", "request Ann Lee -> me"),
        ("Let's have lunch on Thursday.", "request Ann Lee -> me 2026-10-08"),
        ("Remind me to send you the deck.", "request Ann Lee -> me"),
        ("Please send me the draft and let's talk it through over lunch.", "request Ann Lee -> me"),
        ("Can you tell me over lunch what the client said?", "request Ann Lee -> me"),
    ],
)
def test_company_with_a_day_or_a_matter_still_asks_or_decides(text: str, found: str) -> None:
    assert told(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The pea soup has to disappear from the Monday menu.", "request Ann Lee -> me"),
        ("The Friday list has to lose two names.", "request Ann Lee -> me"),
        ("The audit file has to be round by mid December. I'll take your weekend shifts until then.", "promise Ann Lee -> me 2026-12-15"),
        ("Could you book it? The haulier only takes orders until tomorrow noon.", "request Ann Lee -> me 2026-10-07 12:00"),
        ("The reply must be filed within seven days of today; I need not tell you what the court does to latecomers.", "request Ann Lee -> me 2026-10-13"),
    ],
)  # fmt: skip
def test_a_day_that_says_which_thing_is_no_day_to_be_met(text: str, found: str) -> None:
    assert found in told(text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("fyi marta has decided to drop the second coat.", "Marta"),
        ("please note bishnu sir has decided that gate 1 opens at noon.", "Bishnu"),
        ("The jury has taken its decision: the pavilion goes to Lindqvist.", "Jury"),
        ("The ballet has taken our room, so on Monday you are in the old foundry instead.", "Ann Lee"),
        ("The cat has reached the roof, so we have decided to leave the hatch open.", "Ann Lee"),
    ],
)  # fmt: skip
def test_who_decides_may_be_written_small_and_is_nobody_who_only_takes_a_room(text: str, who: str) -> None:  # fmt: skip
    assert told(text) == [f"decision {who} -> me"]


def test_what_is_refused_has_a_day_of_its_own_and_holds_from_none() -> None:
    assert effect_in("We don't accept the six hours on Sunday.", TUESDAY) is None
    assert effect_in("We won't open the hall on Sunday.", TUESDAY) is not None


def test_a_he_is_whom_the_sentences_before_name_and_no_thing() -> None:
    text = "Werner is travelling. We should be delighted with the barometer. He signs the contract on the 29th."  # fmt: skip
    assert told(text) == ["promise Werner -> me 2026-10-29"]
