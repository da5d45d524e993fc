"""What is answered on a walk for oneself stands on no page for anybody else, whichever playbook and way it is."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.core.plans import PLANNED
from goodbooks.core.readers import seen_by
from goodbooks.desk.walks.questions.ground import Ground
from goodbooks.desk.walks.questions.one_question import asked_of
from goodbooks.desk.walks.walking import slots_of
from goodbooks.playbooks.page import questions_of
from goodbooks.playbooks.plan.steps import planned
from goodbooks.playbooks.slots.filling import slots_in
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.text.decode import read_playbook

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry, Kind
    from goodbooks.playbooks.text.playbook import Playbook

TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")
TODAY = date(2026, 11, 2)
_DAY = re.compile(r"\b\d{4}-\d\d-\d\d\b")
_ANNOUNCED = re.compile(r"as you would (?:say|write|put|propose|ask)|will read it", re.IGNORECASE)
NAMES = ("Ana", "Bob", "Cem", "Dag")


def answers(found: Playbook) -> dict[str, Value]:
    """Every question of a playbook answered with a word of its own."""
    said = {label: Value(f"Zz{label.replace(' ', '')}zz") for label, _ in questions_of(found)}
    for at, need in enumerate(found.header.needs):
        words = f"Zz{need.name}zz"
        if need.kind in ("person", "people"):
            words = NAMES[at % len(NAMES)]
        elif need.kind == "matter":
            words = "the-matter"
        elif need.kind == "date":
            words = (TODAY + timedelta(days=100 + at)).isoformat()
        said[need.name] = Value(words)
    return said


def written(found: Playbook, way: str, kinds: dict[str, Kind]) -> list[Entry]:
    """The entries of a way, each ask and promise as one that has been said."""
    values = answers(found)
    steps = [one for one in found.steps if one.way in ("", way)]
    made = [one.entry for step in steps if (one := planned(step, values, TODAY, kinds))]
    return [
        one._replace(fields=tuple(pair for pair in one.fields if pair[0] != PLANNED))
        for one in made
    ]


def read_by(who: str, entries: list[Entry], kinds: dict[str, Kind]) -> str:
    """Everything that somebody may read of entries, as one text."""
    seen = seen_by(Book(entries), (who,), kinds)
    return "\n".join(str(one[:10]) for one in (*seen.entries, *seen.planned))


def sayable(found: Playbook) -> set[str]:
    """The slots that stand in what there is to say, or whose question says that somebody else reads the answer."""
    on = Ground(Book(()), "", TODAY)
    asks = {slot[0]: asked_of(found, on, {}, slot).put for slot in slots_of(found)}
    return {slot for slot, ask in asks.items() if _ANNOUNCED.search(ask)} | {
        name
        for draft in found.drafts
        for line in (draft.subject, *draft.lines)
        for name in slots_in(line)
    }


@pytest.mark.parametrize("name", TEXTS)
def test_what_is_in_nothing_to_say_is_on_no_page_for_anybody_else(
    name: str, kinds: dict[str, Kind]
) -> None:
    found = read_playbook(name, TEXTS[name], name).playbook
    values, said = answers(found), sayable(found)
    for_me = [
        slot for slot, one in values.items() if slot not in said and one.text.startswith("Zz")
    ]
    seen = [
        (way, who, slot)
        for way in [one.title for one in found.ways] or [""]
        for who in (*NAMES, "HR", "Stranger")
        for text in [read_by(who, written(found, way, kinds), kinds)]
        for slot in for_me
        if values[slot].text.lower() in text.lower()
    ]
    assert sorted({(way, slot) for way, _, slot in seen}) == []


def test_what_is_behind_a_wish_is_kept_in_private_and_without_it_there_is_no_note(
    kinds: dict[str, Kind],
) -> None:
    found = read_playbook("step-back", TEXTS["step-back"], "step-back").playbook
    steps = [one for one in found.steps if one.kind == "note"]
    values = answers(found)
    made = [one.entry for step in steps if (one := planned(step, values, TODAY, kinds))]
    assert [one.line("private") for one in made] == [values["cause"].text]
    assert "Zzcausezz" not in made[0].title
    del values["cause"]
    assert [planned(step, values, TODAY, kinds) for step in steps] == [None]


@pytest.mark.parametrize("name", TEXTS)
def test_a_day_that_nobody_named_is_on_no_page_for_anybody_else(
    name: str, kinds: dict[str, Kind]
) -> None:
    found = read_playbook(name, TEXTS[name], name).playbook
    for way in [one.title for one in found.ways] or [""]:
        for who in (*NAMES, "HR", "Stranger"):
            seen = seen_by(Book(written(found, way, kinds)), (who,), kinds)
            lines = [line for one in (*seen.entries, *seen.planned) for line in one.fields]
            days = {day for _, said in lines for day in _DAY.findall(said)}
            assert days <= {one.text for one in answers(found).values()}


@pytest.mark.parametrize("name", TEXTS)
def test_a_talk_of_a_plan_is_one_to_ask_for_since_nobody_has_agreed_to_its_day(
    name: str, kinds: dict[str, Kind]
) -> None:
    found = read_playbook(name, TEXTS[name], name).playbook
    talks = [step for step in found.steps if step.kind == "talk" and step.when[0] == "+"]
    made = [one.entry for step in talks if (one := planned(step, answers(found), TODAY, kinds))]
    assert {one.line("stage") for one in made} <= {"wanted"}


def test_what_was_mine_in_it_in_my_words_is_my_part_before_what_only_asks_about_it(
    kinds: dict[str, Kind],
) -> None:
    found = read_playbook("micromanaged", TEXTS["micromanaged"], "micromanaged").playbook
    said = answers(found) | {"my part": Value("On Tuesday, from a mother"), "owned": Value("You should have heard it from me")}  # fmt: skip
    talks = [step for step in found.steps if step.kind == "talk" and step.when[0] == "+"]
    made = [one.entry for step in talks if (one := planned(step, said, TODAY, kinds))]
    assert {one.line("my-part") for one in made} == {"You should have heard it from me"}
    del said["owned"]
    made = [one.entry for step in talks if (one := planned(step, said, TODAY, kinds))]
    assert {one.line("my-part") for one in made} == {"On Tuesday, from a mother"}
