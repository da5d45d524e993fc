"""Whose promise a mail tells of: whoever the sentence is about, or was named before its “he” or “they”."""

from __future__ import annotations

import pytest

from goodbooks.proposals.reading.subject import subject_of
from proposals.test_proposals import mail, proposed

TOLD = (
    ("The marquee people confirmed they'll set up on Friday.", "Marquee people"),
    ("Rita's doing the name badges by Friday.", "Rita"),
    ("Dmitri's to ring the harbour for you on Friday.", "Dmitri"),
    ("I spoke to the clinic, they will send you the form on Friday.", "Clinic"),
    ("The invoice is with Harriet and she'll pay it on Friday.", "Harriet"),
    ("I spoke to Abena yesterday. She'll send you the list on Friday.", "Abena"),
    ("One of the mums will bring the tables on Friday.", "One of the mums"),
    ("The choir will send you the music by Friday.", "Choir"),
    ("Action on Olga: new quotes by Friday.", "Olga"),
    ("Idris to ask three firms for quotes by Friday.", "Idris"),
)
NOBODYS = (
    "She'll send you the list on Friday.",
    "Nothing to report before Friday.",
    "The lorry leaves from the north gate as a rule.",
)


@pytest.mark.parametrize(("text", "who"), TOLD)
def test_a_promise_that_is_told_belongs_to_whom_it_is_told_of(text: str, who: str) -> None:
    (one,) = [found for found in proposed(mail(text)) if not found.startswith("talk")]
    assert one.startswith(f"promise {who} -> me")
    assert one.endswith("by 2026-11-06")


@pytest.mark.parametrize("text", NOBODYS)
def test_nobody_who_is_not_named_is_given_a_promise(text: str) -> None:
    assert not [found for found in proposed(mail(text)) if found.startswith("promise")]


@pytest.mark.parametrize("sentence", ["We need it by Friday, they will send the list.", "I have it from Monday and they'll bring it.", "The rota is due by Friday and she'll send you the list.", "Monday's promise stands."])  # fmt: skip
def test_a_day_and_a_thing_promise_nothing(sentence: str) -> None:
    assert subject_of(sentence) == ""
