"""What a story tells beside the answers of a walk, put among the steps of its plan where it happened, so that a trail reads in the order of the day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import name_key
from goodbooks.core.regex import regex
from goodbooks.desk.walks.plan.told_with_it import as_entries
from goodbooks.playbooks.plan.steps import Planned

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from goodbooks.desk.walks.plan.told_with_it import Told

_JUST_NOW = regex(
    r"\b(?:(?:I|we|they|he|she)(?:['’](?:ve|s))? just|just now|right now|a minute ago)\b",
    re.IGNORECASE,
)
"""How one tells first what happened last."""
_BEFORE = regex(
    r"\b(?:last|the other) (?:week|month|year|spring|summer|autumn|fall|winter|day)\b|\byesterday\b|\b(?:days?|weeks?|months?|years?) ago\b",
    re.IGNORECASE,
)
"""What was before the day of which a story tells."""
_LAST = 1_000_000


def in_its_order(
    plan: tuple[Planned, ...], told: Iterable[Told], story: str, today: date
) -> tuple[Planned, ...]:
    """A plan with what the story tells besides: behind it, or, where it has a decision that the story tells, before, between and behind those as they were told.

    What was “just now” comes behind them, wherever a story begins.
    """
    entries = [one.entry for one in plan]
    rows = [
        (
            _place(one),
            Planned(entry.on, entry, is_review=False),
        )
        for one in told
        for entry in as_entries((one,), entries)
    ]
    anchors = _anchors(plan, story, today)
    if not anchors:
        return (*plan, *(row for _, row in rows))
    first = min(anchors)
    there = [(anchors[at], one) for at, one in enumerate(plan) if at in anchors]
    behind = (one for at, one in enumerate(plan) if at > first and at not in anchors)
    in_turn = sorted([*rows, *there], key=lambda pair: pair[0])
    return (*plan[:first], *(one for _, one in in_turn), *behind)


def _place(one: Told) -> float:
    """Where a sentence comes in the day: as it was told, what was days ago before, and what was just now behind."""
    if _JUST_NOW.search(one.words):
        return _LAST
    return 0 if _BEFORE.search(one.words) else one.number


def _anchors(plan: tuple[Planned, ...], story: str, today: date) -> dict[int, float]:
    """The steps of a plan that are a decision which the story tells was turned around, or which holds since, by where they stand, with the number of its sentence."""
    from goodbooks.situations.events.reversal import turned_around

    found = turned_around(story, today) if story else None
    decided = [at for at, one in enumerate(plan) if one.entry.kind == "decision" and not one.entry.line("amends")]  # fmt: skip
    if found is None or not decided:
        return {}
    first = [at for at in decided if name_key(plan[at].entry.title) == name_key(found.first.words)]
    then = [
        at for at in decided if at not in first and plan[at].entry.at == (found.then.at or None)
    ]
    return {
        **dict.fromkeys(first[:1], found.first.number + 1.5),
        **dict.fromkeys(then[-1:], found.then.number + 1.5),
    }
