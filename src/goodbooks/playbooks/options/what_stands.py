"""Which of the words of an option stand, and which of their lines: what goes to somebody known, and what nobody but their name is missing in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.playbooks.options.first_words import needed_in
from goodbooks.playbooks.slots.filling import slots_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.playbooks.slots.value import Value
    from goodbooks.playbooks.text.playbook import Draft, Playbook


def is_sayable(draft: Draft, playbook: Playbook, values: Mapping[str, Value]) -> bool:
    """Whether a draft stands: to somebody known or called by a word, or where only whom it is for is missing, which is one gap, unless only a story tells of them."""
    need = next((need for need in playbook.header.needs if need.name == draft.to), None)
    if draft.to in values or need is None:
        return True
    is_all_else = all(slot in values or slot == draft.to for slot in needed_in(draft))
    return is_all_else and not need.is_only_told


def kept_lines(draft: Draft, values: Mapping[str, Value]) -> tuple[str, ...]:
    """The lines of a draft, without those that may go and have an empty slot, or say what another slot has said."""
    return tuple(one for one in draft.lines if one not in draft.loose or _is_news(one, draft, values))  # fmt: skip


def _is_news(line: str, draft: Draft, values: Mapping[str, Value]) -> bool:
    """Whether every slot of a line is filled, and its words do not stand in another line of the draft as well."""
    names = slots_in(line)
    words = [values[name].text if name in values else "" for name in names]
    others = [
        values[name].text.casefold()
        for other in draft.lines
        for name in slots_in(other)
        if name in values and name not in names
    ]
    is_said = len(words) == 1 and any(words[0].casefold() in other for other in others)
    return all(words) and not is_said
