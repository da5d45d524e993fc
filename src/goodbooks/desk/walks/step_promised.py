"""The next step that one names to those who wait, “I send you the list by Wednesday noon”: a promise to them, with its day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import is_nothing, made
from goodbooks.core.in_a_row import each_named
from goodbooks.core.names import ME
from goodbooks.core.plans import PLANNED
from goodbooks.core.regex import regex
from goodbooks.language.dues import due_in
from goodbooks.language.titles import title_of
from goodbooks.playbooks.answered import is_ignorance
from goodbooks.playbooks.filling import slots_in
from goodbooks.playbooks.steps import Planned

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from goodbooks.playbooks.filling import Value
    from goodbooks.playbooks.playbook import Playbook

STEP = "step"
"""The slot of the question for the next step from one's own side."""
_OF_OTHERS = regex(r"(?:he|she|they|somebody|someone|nobody)\b", re.IGNORECASE)


def step_promised(
    found: Playbook, values: Mapping[str, Value], way: str, plan: Sequence[Planned], today: date
) -> Iterator[Planned]:
    """That step as a promise to whoever the mail with it is to, meant for today as the mail is; none for what others do, or where nothing was said."""
    said = values.get(STEP)
    if said is None or is_nothing(said.text) or is_ignorance(said.text) or said.is_usual:
        return
    people = {one.text for need in found.header.needs if need.kind in ("person", "people") and (one := values.get(need.name))}  # fmt: skip
    if _OF_OTHERS.match(said.text) or any(said.text.startswith(f"{name} ") for name in people):
        return
    due = due_in(said.text, today)
    due = due if due and due.on >= today and not due.is_vague else None
    day = f"{due.on} {due.at}" if due and due.at else f"{due.on}" if due else ""
    fields = ((PLANNED, f"{today}"), *((("due", day),) if day else ()))
    matters = next((one.entry.matters for one in plan if one.entry.matters), ())
    for to in _told_it(found, values, way):
        entry = made("promise", today, (ME,), to, title=title_of(said.text, due), fields=fields)
        yield Planned(today, entry._replace(matters=matters), is_review=False)


def _told_it(found: Playbook, values: Mapping[str, Value], way: str) -> Iterator[tuple[str, ...]]:
    """Those to whom a mail of a way says the step, by name."""
    drafts = (one for one in found.drafts_for(way) if one.channel == "mail")
    slots = dict.fromkeys(one.to for one in drafts if any(STEP in slots_in(line) for line in one.lines))  # fmt: skip
    yield from (tuple(each_named(values[slot].text)) for slot in slots if slot in values and values[slot].text)  # fmt: skip
