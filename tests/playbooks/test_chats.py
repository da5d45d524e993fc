"""A chat says what it is about, wherever the walk knows it: whoever gets six of them a day need not guess."""

from __future__ import annotations

from datetime import date

import pytest

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.core.document import Line
from goodbooks.playbooks.page import page_of
from goodbooks.playbooks.slots.filling import slots_in
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.text.decode import read_playbook

TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")
SAYS_IT_IN_ITS_WORDS = {
    "asked-to-do-wrong": "what was asked is put to paper by a mail, with care",
    "boss-did-not-back-me": "it is about the next change, and not about the last one",
    "decision-keeps-changing": "it asks for a rule, and for no one thing",
    "feedback-to-boss": "what is noticed is told in person",
    "giving-notice": "nobody gives notice in a chat",
    "harsh-boss": "it asks for a talk on how to work",
    "hostile-stakeholder": "it goes to whoever leads the meeting",
    "i-fumbled-it": "what is to be put right is told in person",
    "new-boss": "it asks for the first talk",
    "promise-not-kept": "what is asked for instead is a gap, to be filled by hand",
    "raise": "it says that it is about pay",
    "scope-creep": "the gift is a gap, to be filled by hand",
    "step-back": "it says that it is about the role, and the rest in person",
    "time-off": "it asks for a rule, and for no one thing",
    "two-bosses": "it asks for a rule, and for no one thing",
    "went-round-me": "it answers what was just said",
}
"""Playbooks of which one chat names no answer, and why."""


def _is_told(name: str) -> list[bool]:
    """Of each chat of a playbook, whether it names an answer that is nobody's name and no day."""
    found = read_playbook(name, TEXTS[name], name).playbook
    told = {need.name for need in found.header.needs if need.kind not in ("person", "people", "date")}  # fmt: skip
    chats = [one for one in found.drafts if one.channel == "chat"]
    return [any(told & set(slots_in(line)) for line in one.lines) for one in chats]


@pytest.mark.parametrize("name", TEXTS)
def test_a_chat_names_what_it_is_about_or_has_a_reason_not_to(name: str) -> None:
    told = _is_told(name)
    assert all(told) is (name not in SAYS_IT_IN_ITS_WORDS), (name, told)


@pytest.mark.parametrize("name", ["bad-news-of-mine", "blamed", "bad-review", "sidelined", "too-much-work"])  # fmt: skip
def test_what_nobody_said_leaves_no_gap_in_a_chat(name: str) -> None:
    found = read_playbook(name, TEXTS[name], name).playbook
    page = page_of(found, {"boss": Value("Ana")}, date(2026, 12, 1), way=found.ways[0].title, is_whole=False)  # fmt: skip
    lines = [block.text for part in page.sections for block in part.blocks if isinstance(block, Line)]  # fmt: skip
    at = lines.index("Chat, to Ana:")
    chat = lines[at + 1 : at + 3]
    assert not any(f"[{need.name}]" in line for line in chat for need in found.header.needs)
