"""The first thing today is never what the story says is done."""

from __future__ import annotations

from datetime import date

import pytest

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.playbooks.page import first_today
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.text.decode import read_playbook

TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")


def first(name: str, **said: str) -> str:
    found = read_playbook(name, TEXTS[name], name).playbook
    values = {slot.replace("_", "-"): Value(words) for slot, words in said.items()}
    return first_today(found, values, date(2026, 12, 1)).words


@pytest.mark.parametrize(
    ("said", "thing"),
    [
        ({"boss": "Marek", "others": "the painters", "change": "the hall is green"}, "Send the painters the message below"),
        ({"boss": "Marek", "others": "the painters", "change": "the hall is green", "passed_on": "I told the painters"}, "Write Marek one line: “As I have it now: the hall is green."),
        ({"boss": "Marek", "passed_on": "I told the painters"}, "What counts today?"),
    ],
)  # fmt: skip
def test_whoever_has_told_the_others_begins_with_what_holds(
    said: dict[str, str], thing: str
) -> None:
    assert first("decision-keeps-changing", **said).startswith(thing)
