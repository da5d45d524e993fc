"""What is said to each of several alone: a mail of their own, and one of them where nobody has named them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.greeting import is_group
from goodbooks.core.in_a_row import each_named
from goodbooks.playbooks.slots.value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.playbooks.text.playbook import Draft


def one_at_a_time(draft: Draft, values: Mapping[str, Value]) -> tuple[Mapping[str, Value], ...]:
    """What fills the slots of a draft, once for each mail that it becomes: one for all, unless it is said to each alone.

    Of a group that has no names, “the stakeholders”, it goes to one of them.
    """
    to = values[draft.to].text if draft.to in values else ""
    if not draft.is_alone or not to:
        return (values,)
    if is_group(to):
        return ({**values, draft.to: Value(f"one of {to}")},)
    names = each_named(to) if draft.channel == "mail" else (to,)
    return tuple({**values, draft.to: Value(one)} for one in names) if len(names) > 1 else (values,)
