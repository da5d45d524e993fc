"""What of an option is missing from a plan because a question was left open: said, so that nothing disappears unseen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import sentence
from goodbooks.core.regex import regex
from goodbooks.playbooks.options.what_stands import is_sayable
from goodbooks.playbooks.page import YOUR_BOSS, as_you_say
from goodbooks.playbooks.plan.steps import REVIEW
from goodbooks.playbooks.plan.steps_in_words import head_in_words
from goodbooks.playbooks.slots.filling import fill, slots_in
from goodbooks.playbooks.slots.told import BOSS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from goodbooks.desk.walks.questions.walk import Walk
    from goodbooks.playbooks.slots.value import Value
    from goodbooks.playbooks.text.playbook import Playbook

_HOW = regex(
    r"(?<=[?.]) (?:As (?:it|you) |One (?:thing|sentence|plain sentence)\b|Go on after |In private|They will read it).*\Z",
    re.DOTALL,
)
_DRAFTS = {"in person": "what to say in person", "mail": "the mail", "chat": "the chat"}


def left_open(
    found: Playbook, values: Mapping[str, Value], way: str, listens: str, today: date
) -> tuple[str, ...]:
    """A sentence for each question without an answer that something said to somebody hangs on, with what that is."""
    asks = {one.name: one.ask for one in found.header.needs if not one.is_only_told and one.kind != "matter"}  # fmt: skip
    empty = {name for name in asks if name not in values or not values[name].text}
    said = {"boss": YOUR_BOSS, **as_you_say(values)}
    missing: dict[str, dict[str, None]] = {}
    every = (*_steps(found, way, empty), *_lacking_a_day(found, values, way))
    for slot, head in (*every, *_drafts(found, way, listens, values)):
        told = fill(_without_gap(head, slot), said, today, "[{}]").text
        missing.setdefault(slot, {})[told] = None
    return tuple(
        f"Until you answer “{fill(_asked_alone(asks[slot]), said, today, 'them').text}”, the plan lacks: {sentence('; '.join(heads))}"
        for slot, heads in missing.items()
    )


def _asked_alone(ask: str) -> str:
    """A question without what it says on how to answer it: “As it goes on after …”."""
    return _HOW.sub("", ask)


def _without_gap(head: str, slot: str) -> str:
    """A step in words without the empty slot at the beginning or the end of its title, where something else is left of that."""
    whom, colon, title = head.partition(": ")
    named = re.escape(f"{{{slot}}}")
    bare = re.sub(rf"\A{named}[.,] |: {named}(?=[?.]*\Z)", "", title)
    return f"{whom}{colon}{bare}" if bare != title else head


def _steps(found: Playbook, way: str, empty: set[str]) -> Iterator[tuple[str, str]]:
    """The steps to come, said to somebody, that have an empty slot: the first such slot, and the step in words."""
    for step in found.steps:
        if step.way in ("", way) and step.is_said and step.when[:1] == "+":
            slot = next((name for name in slots_in(step.head) if name in empty), "")
            if slot:
                yield slot, head_in_words(step.head).removesuffix(".")


def _lacking_a_day(
    found: Playbook, values: Mapping[str, Value], way: str
) -> Iterator[tuple[str, str]]:
    """What happened and was told, and is left out of the plan for the want of its day alone: the slot of that day, and the step in words."""
    needs = found.header.needs
    empty = {one.name for one in needs if one.name not in values or not values[one.name].text}
    asked = {one.name for one in needs if one.kind == "date" and not one.is_only_told} & empty
    empty -= {one.name for one in needs if one.kind == "matter"}
    for step in found.steps:
        day = step.when.strip("{}") if step.when[:1] == "{" and step.kind != REVIEW else ""
        if day in asked and step.way in ("", way) and empty.isdisjoint(slots_in(step.head)):
            yield day, head_in_words(step.head).removesuffix(".")


def lacks_its_day(found: Playbook, walk: Walk, way: str) -> tuple[tuple[int, str], ...]:
    """The questions left open for the day of something that was told, which the plan lacks without it: the place of each, and its words."""
    days = {day for day, _ in _lacking_a_day(found, walk.values, way)}
    return tuple((at, one.words) for at, one in enumerate(walk.asked, 1) if one.slot in days)


def _drafts(
    found: Playbook, way: str, listens: str, values: Mapping[str, Value]
) -> Iterator[tuple[str, str]]:
    """The drafts that are left out for want of an answer whom they go to; those to a boss without a name are there, to “your boss”, and whom only a story tells, nobody is asked for."""
    said = {name: one for name, one in values.items() if one.text}
    untold = {BOSS, *(one.name for one in found.header.needs if one.is_only_told)}
    for one in found.drafts_for(way):
        if (
            one.to not in untold
            and one.listens in ("", listens)
            and not is_sayable(one, found, said)
        ):
            yield one.to, _DRAFTS[one.channel]
