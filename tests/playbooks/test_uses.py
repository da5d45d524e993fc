"""Who reads what a question of a playbook is answered with: whoever its drafts and its plan name."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.desk.walks.questions.ground import Ground
from goodbooks.desk.walks.questions.one_question import asked_of
from goodbooks.desk.walks.walking import slots_of
from goodbooks.playbooks.options.uses import is_word_of_another, read_by
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.text.decode import read_playbook

if TYPE_CHECKING:
    from goodbooks.desk.walks.questions.asked import Asked

TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")
TODAY = date(2026, 11, 25)


def put(name: str, boss: str = "") -> dict[str, Asked]:
    """Each question of a playbook as it is asked, with a boss or none."""
    found = read_playbook(name, TEXTS[name], name).playbook
    on = Ground(Book(()), "", TODAY)
    values = {"boss": Value(boss)} if boss else {}
    return {slot[0]: asked_of(found, on, values, slot) for slot in slots_of(found)}


def test_a_question_whose_answer_goes_into_a_message_says_who_reads_it() -> None:
    words = put("step-back", "Priya")["handover"].put
    assert words.endswith("somebody who takes it, a date? Priya will read it.")
    assert put("step-back")["handover"].put.endswith("a date? Your boss will read it.")


def test_a_question_that_says_so_itself_says_it_once_and_one_for_me_alone_does_not() -> None:
    asked = put("step-back", "Priya")
    assert asked["risk"].put.count("read it") == 1
    assert asked["gain"].put == asked["gain"].words
    assert asked["cause"].put == asked["cause"].words
    assert asked["my part"].put.endswith("can you do well? Priya will read it.")


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_no_question_whose_answer_somebody_reads_is_silent_about_it(name: str) -> None:
    found = read_playbook(name, TEXTS[name], name).playbook
    for slot, asked in put(name, "Priya").items():
        is_read = asked.kind == "text" and bool(read_by(found, slot))
        assert bool(asked.reader) == bool(read_by(found, slot))
        assert not is_read or "read it" in asked.put or asked.put == asked.words


@pytest.mark.parametrize(
    ("name", "slot", "is_theirs"),
    [
        ("boss-did-not-back-me", "change", True),
        ("promise-not-kept", "promise", True),
        ("boss-did-not-back-me", "effect", False),
        ("bad-news-of-mine", "fix", False),
    ],
)
def test_what_somebody_else_decided_or_promised_is_their_word(
    name: str, slot: str, *, is_theirs: bool
) -> None:
    found = read_playbook(name, TEXTS[name], name).playbook
    assert is_word_of_another(found, slot) is is_theirs
