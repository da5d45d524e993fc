"""A decision of a plan of which nobody knows the day, only that another one of the plan turned it around: it stands right before that, and says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.playbooks.plan.steps import loosely_told, planned
from goodbooks.playbooks.slots.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.playbooks.plan.steps import Planned
    from goodbooks.playbooks.text.playbook import Step

ROUGHLY, EARLIER = "roughly", "earlier"
_REVERSES = "reverses"


def planned_or_before(
    step: Step,
    steps: Iterable[Step],
    values: Mapping[str, Value],
    today: date,
    kinds: Mapping[str, Kind],
) -> Planned | None:
    """A step as an entry; a decision without a day that another step turns around stands on the day of that one, with roughly when it was."""
    done = planned(step, values, today, kinds)
    if step.kind != "decision" or step.when[0] != "{" or (done and done.entry.kind == "decision"):
        return done
    turns = (one for one in steps if one is not step and _turns(one, step))
    later = next(filter(None, (planned(one, values, today, kinds) for one in turns)), None)
    if later is None or later.entry.kind != "decision":
        return done
    slot, on = step.when.strip("{}"), later.entry.on
    said = values[slot].text if slot in values else ""
    first = planned(step, {**values, slot: Value(on.isoformat())}, today, kinds)
    roughly = loosely_told(said, today) or EARLIER
    return first and first._replace(
        entry=first.entry._replace(at=None, fields=(*first.entry.fields, (ROUGHLY, roughly)))
    )


def _turns(step: Step, first: Step) -> bool:
    """Whether a step is a decision that turns around what another one is about, by its slot."""
    title = first.head.partition('"')[2].rpartition('"')[0]
    return title[:1] == "{" and any(
        name == _REVERSES and said.removeprefix("^") == title for name, said in step.fields
    )
