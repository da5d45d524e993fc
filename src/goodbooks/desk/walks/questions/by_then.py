"""What was told by the time something changed, and what holds since: a story's sentence behind that change is none of the first, unless it looks back, and what was decided before it none of the second."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.desk.happened.where_told import when_told
from goodbooks.playbooks.slots.told import LAST_WORD, sorts_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.desk.walks.questions.ground import Ground
    from goodbooks.playbooks.slots.value import Value
    from goodbooks.playbooks.text.playbook import Playbook
    from goodbooks.situations.offered.candidates import Candidate

_BY_THEN = "by then"
_LOOKS_BACK = regex(r"\b(?:I|we)(?:['’]d| had)\b|\b(?:until|before) (?:then|that)\b|\b(?:all|the whole) (?:day|morning|afternoon|week)\b", re.IGNORECASE)  # fmt: skip
"""How a sentence tells of what was before."""


def said_by_then(
    found: Playbook,
    on: Ground,
    slot: str,
    values: Mapping[str, Value],
    every: tuple[Candidate, ...],
) -> tuple[Candidate, ...]:
    """The candidates of a question that asks what was told “by then”, without those that stand behind what was decided then."""
    ask = next((need.ask for need in found.header.needs if need.name == slot), "")
    change = _change_told(found, on, values) if _BY_THEN in ask else ""
    if not change:
        return every
    plain = " ".join(on.told.split())
    at = plain.find(change)
    return tuple(one for one in every if plain.find(" ".join(one.passage.split())) <= at or _LOOKS_BACK.search(one.passage))  # fmt: skip


def holds_now(
    found: Playbook, on: Ground, slot: str, every: tuple[Candidate, ...]
) -> tuple[Candidate, ...]:
    """The candidates of a question, where it asks for the last word without what was decided first and then turned around."""
    story = next((need.story for need in found.header.needs if need.name == slot), "")
    if not every or LAST_WORD not in sorts_of(story):
        return every
    from goodbooks.situations.events.reversal import turned_around

    turned = turned_around(on.told, on.today)
    first = turned.first.passage if turned else ""
    return tuple(one for one in every if " ".join(one.passage.split()) != first)


def _change_told(found: Playbook, on: Ground, values: Mapping[str, Value]) -> str:
    """The sentence of a story in which the last word was given; "" where it is not sure which."""
    from goodbooks.situations.events.reversal import turned_around

    turned = turned_around(on.told, on.today)
    if turned:
        return " ".join(turned.then.passage.split())
    last = next((values[one.name] for one in found.header.needs if LAST_WORD in sorts_of(one.story) and one.name in values), None)  # fmt: skip
    there = when_told(last.text, on.told, on.today) if last and last.text else None
    return " ".join(there.passage.split()) if there else ""
