"""The first thing today is never what the story says is done."""

from __future__ import annotations

from datetime import date

import pytest

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.core.document import Line
from goodbooks.playbooks.options.uses import is_for
from goodbooks.playbooks.page import first_today, page_of
from goodbooks.playbooks.slots.filling import slots_in
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
        ({"boss": "Marek"}, "What counts today?"),
    ],
)  # fmt: skip
def test_whoever_has_told_the_others_begins_with_what_holds(
    said: dict[str, str], thing: str
) -> None:
    assert first("decision-keeps-changing", **said).startswith(thing)


@pytest.mark.parametrize("name", TEXTS)
def test_what_to_do_first_names_somebody_or_the_matter(name: str) -> None:
    found = read_playbook(name, TEXTS[name], name).playbook
    first = found.part("First today").pieces_for(found.ways[0].title if found.ways else "")
    asked = {need.name for need in found.header.needs}
    named = {slot for piece in first for slot in slots_in(piece.text)}
    assert bool(named & asked) is not bool(found.header.route)


@pytest.mark.parametrize(
    ("name", "said", "line"),
    [
        ("bad-news-of-mine", {"news": "the lorry is in the wrong town"}, "by voice if you can: “the lorry is in the wrong town.”"),
        ("scope-creep", {"added": "a second brochure"}, "what this adds, and what it costs: a second brochure."),
        ("sidelined", {"event": "the Monday round is without me"}, "only what happened: the Monday round is without me."),
        ("two-bosses", {"first": "the figures", "second": "the demo"}, "the figures; the demo."),
    ],
)  # fmt: skip
def test_the_matter_stands_in_it_once_it_is_known(
    name: str, said: dict[str, str], line: str
) -> None:
    found = read_playbook(name, TEXTS[name], name).playbook

    def told(values: dict[str, Value]) -> str:
        page = page_of(found, values, date(2026, 12, 1), is_whole=False)
        part = next(one for one in page.sections if one.title == "First today")
        return " ".join(block.text for block in part.blocks if isinstance(block, Line))

    assert line in told({slot: Value(words) for slot, words in said.items()})
    assert "[" not in told({}).replace("[Wednesday 2 December?]", "")


@pytest.mark.parametrize("said", [{}, {"others": "the crew"}, {"passed-on": "I told them"}])
def test_who_is_told_stands_only_where_neither_they_are_known_nor_have_heard_it(
    said: dict[str, str],
) -> None:
    found = read_playbook("decision-keeps-changing", TEXTS["decision-keeps-changing"], "x").playbook
    piece = next(one for one in found.part("First today").pieces if "old version" in one.text)
    assert piece.text.endswith("what now.")
    assert is_for(piece, {slot: Value(words) for slot, words in said.items()}) is not bool(said)
