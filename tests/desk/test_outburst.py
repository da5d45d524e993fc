"""Which answers that others would read are a feeling or a judgement, and no fact."""

from __future__ import annotations

import pytest

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.desk.outburst import ASIDE, is_raw, kept_with
from goodbooks.playbooks.decode import read_playbook

TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")
FOUND = read_playbook("x", TEXTS["boss-did-not-back-me"], "x").playbook


@pytest.mark.parametrize("words", [
    "he makes me sick and I look like an idiot", "he's an ass", "I feel humiliated", "he wants to get rid of me",
    "she is a liar, two days late", "i hate him", "it's killing me", "he doesn't care about us", "nobody takes me seriously",
    "wife happy", "more time for kids", "he said we meet, and he's an idiot", "such a fool", "He said no, the idiot", "everyone says he is a coward", "I told him he is an asshole", "you fool",  "I can't trust him", "a team where I need not see his ugly face for two years",
])  # fmt: skip
def test_a_feeling_an_insult_or_a_guess_at_a_mind_is_no_fact(words: str) -> None:
    assert is_raw(FOUND, "effect", "text", words)


@pytest.mark.parametrize("words", [
    "They go straight to Theo", "I lost two days", "he approved it without telling me", "I am exhausted by 60 hours a week",
    "Growth no longer asks me before they plan", "Six people stopped answering my mails", "Nothing goes live before the audit",
    "I forgot to send the file", "I can plan again, and so can my family", "Parents get an answer in a day", "work from home", "two of us are sick",
    "On Monday you called me pathetic in front of six people", "You said to Ana: this is crap",
    "The door is fool-proof now", "I can't trust the dates that come from Sales", "He called me an idiot before the whole ward",
])  # fmt: skip
def test_what_changed_in_the_work_is_taken_as_it_is(words: str) -> None:
    assert not is_raw(FOUND, "effect", "text", words)


def test_what_nobody_else_reads_is_as_raw_as_it_is() -> None:
    assert not is_raw(FOUND, "position", "text", "he's an ass")
    assert not is_raw(FOUND, "effect", "words", "he's an ass")


def test_the_same_words_again_are_taken_whatever_was_said_between() -> None:
    kept = kept_with(FOUND, "effect", "text", "I hate him", {})
    assert kept == {ASIDE + "effect": "I hate him"}
    kept = kept_with(FOUND, "effect", "text", "he is a jerk", kept)
    assert kept == {ASIDE + "effect": "I hate him / he is a jerk", "effect": ""}
    kept = kept_with(FOUND, "effect", "text", "he is a jerk", kept)
    assert kept == {ASIDE + "effect": "I hate him", "effect": "he is a jerk"}
    kept = kept_with(FOUND, "effect", "text", "he is a jerk / a coward", {})
    kept = kept_with(FOUND, "effect", "text", "he is a jerk / a coward", kept)
    assert kept == {ASIDE + "effect": "", "effect": "he is a jerk / a coward"}
