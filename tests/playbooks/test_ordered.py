"""What two bosses want stands on one list without who wants it, and each of them is spoken of as the other hears it."""

from __future__ import annotations

from datetime import date

import pytest

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.core.document import Message
from goodbooks.playbooks.answers.answered import as_answer
from goodbooks.playbooks.page import page_of
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.text.decode import read_playbook

FOUND = read_playbook(
    "two-bosses", catalog.texts(goodbooks.playbooks.library, ".md")["two-bosses"], "two-bosses"
).playbook
ASKED = {need.name: need.ask for need in FOUND.header.needs}


@pytest.mark.parametrize("slot", ["first", "second"])
@pytest.mark.parametrize(
    ("answer", "row"),
    [
        ("his boss wants the tools counted first", "the tools counted first"),
        ("The other boss wants me to count the tools", "count the tools"),
        ("Tibor wants his tools counted first", "the tools counted first"),
        ("my boss says that I should file the old maps", "file the old maps"),
        ("the ward sister says the bed stays", "the bed stays"),
        ("the other one, who leads the workshop, wants the demo on Monday", "the demo on Monday"),
    ],
)
def test_what_somebody_wants_stands_on_the_list_without_them(
    answer: str, row: str, slot: str
) -> None:
    assert as_answer(answer, "text", ASKED[slot]) == row


@pytest.mark.parametrize(
    "answer",
    ["the figures, by Friday", "he says no", "the count of the stock, by noon", "the other wants it raw"],
)  # fmt: skip
def test_what_names_only_the_thing_stays_as_it_was_said(answer: str) -> None:
    assert as_answer(answer, "text", ASKED["second"]) == answer


@pytest.mark.parametrize(
    "whose", ["his boss's", "the other boss", "the other one's word", "Tibor's"]
)
def test_by_whose_word_one_goes_is_said_to_each_of_the_two(whose: str) -> None:
    holds = as_answer(whose, "person", ASKED["holds"])
    values = {"boss": "Agnes", "other": "Tibor", "holds": holds}
    given = {name: Value(words) for name, words in values.items()}
    page = page_of(FOUND, given, date(2026, 12, 1), way="Ask which of the two holds", is_whole=False)  # fmt: skip
    blocks = (block for part in page.sections for block in part.blocks)
    told = {one.to[0]: one.paragraphs[1].text for one in blocks if isinstance(one, Message)}
    assert told["Agnes"].endswith("I go by what Tibor said.")
    assert told["Tibor"].endswith("I go by what you said.")
