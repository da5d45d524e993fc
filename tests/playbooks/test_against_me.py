"""What was decided about the writer is announced to nobody by a plan, and no draft agrees to what its writer may object to."""

from __future__ import annotations

import pytest

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.playbooks.options.against_me import is_about_me, kept_from_others
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.text.decode import read_playbook

TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")


@pytest.mark.parametrize(
    "words",
    [
        "I was reprimanded for the spill",
        "I've been written up",
        "I am to be moved to the night shift",
        "I'm not being rated fairly, I was marked down",
        "she reprimanded me",
        "they take me off the Brno account",
        "he wrote me up for it",
        "my contract is not renewed",
        "my holiday goes to Anselm",
        "Ms Okafor gave me a written warning",
    ],
)
def test_what_is_decided_about_its_writer_is_told_from_what_holds_for_the_work(words: str) -> None:
    assert is_about_me(words)


@pytest.mark.parametrize(
    "words",
    [
        "Growth may go ahead",
        "they may go in on Monday",
        "Benoît is let go",
        "I hand over the ward on Friday",
        "the order was refused",
        "I may decide up to 500 euros",
        "we are moved to the second slot",
    ],
)
def test_what_holds_for_the_work_is_told_to_those_who_wait(words: str) -> None:
    assert not is_about_me(words)


def test_nobody_is_told_by_a_plan_that_its_writer_was_reprimanded() -> None:
    found = read_playbook("p", TEXTS["boss-did-not-back-me"], "p").playbook
    known = {"boss": Value("Ana"), "others": Value("Sven")}
    for change, told in (("I was reprimanded", False), ("Sven may go ahead", True)):
        left = kept_from_others(found, {**known, "change": Value(change)})
        assert ("others" in left) is told
        assert "boss" in left


@pytest.mark.parametrize("name", ["boss-did-not-back-me", "decision-keeps-changing"])
def test_no_draft_after_a_decision_says_that_its_writer_agrees_or_carries_it_out(name: str) -> None:
    found = read_playbook(name, TEXTS[name], name).playbook
    said = " ".join(line for one in found.drafts for line in one.lines)
    for words in ("carry it out", "carrying out", "go ahead with", "It stands", "I agree"):
        assert words not in said
