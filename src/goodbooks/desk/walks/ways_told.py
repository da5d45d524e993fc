"""The options of a walk in the order in which they are offered: what was told, in a story or an answer, may put one first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.playbooks.page import questions_of
from goodbooks.playbooks.which_way import InOrder, in_order

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.playbooks.playbook import Playbook

__all__ = ["InOrder", "ways_in_order"]


def ways_in_order(found: Playbook, told: str, kept: Mapping[str, str]) -> InOrder:
    """The options, for a story and what was answered before a way is chosen."""
    from goodbooks.situations.recognise import read_in

    texts = (told, *(kept.get(slot, "") for slot, _ in questions_of(found)))
    if not found.header.ways or not any(texts):
        return InOrder(found.ways)
    read = (one for text in texts if text for one in read_in(text)[1])
    return in_order(found, [(one.text, one.small) for one in read])
