"""The days and words in what a playbook would have you say that nobody has said: told as suggestions, before anything is sent."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import listed
from goodbooks.playbooks.filling import fill, slots_in

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.desk.walking import Walk
    from goodbooks.playbooks.filling import Value
    from goodbooks.playbooks.playbook import Draft, Playbook

_DISTANCE = re.compile(r"\{\+[^{}]+\}")


def assumed(
    found: Playbook, walk: Walk, values: dict[str, Value], way: str, listens: str, today: date
) -> tuple[str, ...]:
    """A sentence that names the days in the drafts of a way that are a playbook's own, and one for each of its words; none where there are none."""
    usual = {one.slot for one in walk.asked if one.is_usual and one.kind == "date"}
    drafts = [one for one in found.drafts_for(way) if one.listens in ("", listens)]
    marks = dict.fromkeys(mark for draft in drafts for mark in _marks(draft, usual))
    days = list(dict.fromkeys(fill(mark, values, today, "").text for mark in marks))
    said = [day for day in days if day]
    words = tuple(
        f"“{one.shown}” is a suggestion in what there is to say, and not your own words; put yours over it before you send anything."
        for one in walk.asked
        if one.is_usual
        and one.kind != "date"
        and any(_marks(draft, {one.slot}, with_days=False) for draft in drafts)
    )
    if not said:
        return words
    them = "It is a suggestion" if len(said) == 1 else "They are suggestions"
    return (f"Nobody has named {listed(said)} yet. {them} in what there is to say; put your own over it before you send anything.", *words)  # fmt: skip


def _marks(draft: Draft, usual: set[str], *, with_days: bool = True) -> list[str]:
    """The places of a draft for what is as is usual, and for a day that is counted from today."""
    lines = (draft.subject, *draft.lines)
    slots = (f"{{{name}}}" for line in lines for name in slots_in(line) if name in usual)
    counted = (mark for line in lines for mark in _DISTANCE.findall(line)) if with_days else ()
    return [*counted, *slots]
