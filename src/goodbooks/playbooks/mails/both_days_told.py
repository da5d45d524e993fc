"""The subject of a mail that says what holds now, with both days where a day was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.both_days import both_named, not_but
from goodbooks.playbooks.slots.filling import slots_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.playbooks.slots.value import Value
    from goodbooks.playbooks.text.playbook import Draft

_CHANGE, _BEFORE, _BOSS = "change", "decision", "boss"
_LONGEST = 100


def with_both_days(subject: str, draft: Draft, values: Mapping[str, Value]) -> str:
    """A subject with the day of before and the one that holds at its end, of a mail to those who go by the decision that was changed; as it is where either word names no day or several."""
    told = {name for line in draft.lines for name in slots_in(line)}
    if draft.to == _BOSS or _CHANGE not in told or not {_CHANGE, _BEFORE} <= values.keys():
        return subject
    both = not_but(both_named(values[_BEFORE].text, values[_CHANGE].text))
    named = f"{subject}: {both}"
    return named if both and len(named) <= _LONGEST else subject
