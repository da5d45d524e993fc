"""The subject of a mail from a walk names the matter, where whoever gets it knows the matter by that name."""

from __future__ import annotations

from datetime import date

import pytest

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.core.document import Message
from goodbooks.playbooks.page import _draft
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.text.decode import read_playbook

TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")
TODAY = date(2026, 11, 2)


def subjects(name: str, **said: str) -> dict[str, str]:
    """The subject of each mail of a playbook, by what it is without the matter."""
    found = read_playbook(name, TEXTS[name], "").playbook
    assert found
    values = {slot: Value(words) for slot, words in said.items()}
    every = [(one, _draft(one, found, values, TODAY)) for one in found.drafts]
    return {one.subject: block.subject for one, blocks in every for block in blocks if isinstance(block, Message)}  # fmt: skip


@pytest.mark.parametrize(
    ("tag", "change", "named"),
    [
        ("short-cut", "Go ahead with the short cut, this once", "(the short cut)"),
        ("rota", "Nobody swaps on the rota any more", "(the rota)"),
        ("züge", "Züge fahren ab Montag", "(züge)"),
        ("steam-control", "We build steam control in-house", "(steam control)"),
        ("printer", "The printer goes to Floor 2", "(the printer)"),
    ],
)
def test_the_mail_to_the_boss_names_the_matter_that_both_spoke_of(
    tag: str, change: str, named: str
) -> None:
    found = subjects("boss-did-not-back-me", boss="Marcus", matter=tag, change=change)
    subject = found["Ten minutes this week: how I hear of a change"]
    assert subject == f"Ten minutes this week: how I hear of a change {named}"


@pytest.mark.parametrize("tag", ["change-of-line", "my-own-fight"])
def test_a_name_that_only_i_have_for_it_stands_in_no_subject(tag: str) -> None:
    found = subjects("boss-did-not-back-me", boss="Marcus", matter=tag, change="Go ahead, this once")  # fmt: skip
    assert all("(" not in subject for subject in found.values())


def test_whoever_was_not_there_reads_it_only_where_their_own_mail_says_so() -> None:
    found = subjects("boss-did-not-back-me", boss="Marcus", others="Growth", matter="short-cut", change="The short cut, this once")  # fmt: skip
    assert found["What holds now"] == "What holds now (the short cut)"
    found = subjects("boss-did-not-back-me", boss="Marcus", others="Growth", matter="short-cut", change="The test begins on Monday")  # fmt: skip
    assert found["What holds now"] == "What holds now"
