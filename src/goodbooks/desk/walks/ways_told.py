"""The options of a walk in the order in which they are offered: what was told, in a story or an answer, may put one first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.walks.area_back import told_back
from goodbooks.playbooks.length_told import fitted
from goodbooks.playbooks.page import questions_of
from goodbooks.playbooks.playbook import POSITION
from goodbooks.playbooks.sources import TAKEN_BACK
from goodbooks.playbooks.which_way import InOrder, by_the_book, in_order

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.desk.walks.one_question import Ground
    from goodbooks.playbooks.playbook import Playbook

__all__ = ["InOrder", "ways_in_order"]


def ways_in_order(found: Playbook, on: Ground, kept: Mapping[str, str]) -> InOrder:
    """The options, for a story, what was answered before a way is chosen, and, where neither says it, what stands in the book."""
    from goodbooks.situations.recognise import read_in

    found = fitted(found, on.told)
    texts = (on.told, *(kept.get(slot, "") for slot, _ in questions_of(found)))
    if not found.header.ways:
        return InOrder(found.ways)
    read = (one for text in texts if text for one in read_in(text)[1])
    known = _known(found, on)
    wanted = kept.get(POSITION, "")
    return in_order(found, [(one.text, one.small) for one in read], known, wanted)


def _known(found: Playbook, on: Ground) -> dict[str, str]:
    """What the book tells that may put an option first, each fact with the words that say it."""
    if not any(by_the_book(one) == TAKEN_BACK for one in found.header.ways):
        return {}
    said = told_back(on.book, on.today, on.gone) if on.gone or not on.told else ""
    return {TAKEN_BACK: said} if said else {}
