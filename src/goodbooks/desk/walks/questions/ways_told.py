"""The options of a walk in the order in which they are offered: what was told, in a story or an answer, may put one first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.walks.questions.area_back import told_back
from goodbooks.playbooks.answers.length_told import fitted
from goodbooks.playbooks.options.which_way import InOrder, by_the_book, in_order, says_a_wish
from goodbooks.playbooks.page import questions_of
from goodbooks.playbooks.slots.sources import NOT_LEAVING, TAKEN_BACK
from goodbooks.playbooks.text.playbook import POSITION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.desk.walks.questions.ground import Ground
    from goodbooks.playbooks.text.playbook import Playbook

__all__ = ["InOrder", "ways_in_order"]


def ways_in_order(found: Playbook, on: Ground, kept: Mapping[str, str]) -> InOrder:
    """The options, for a story, what was answered before a way is chosen, and, where neither says it, what stands in the book."""
    from goodbooks.situations.stories.story import read_in

    found = fitted(found, on.told)
    texts = (on.told, *(kept.get(slot, "") for slot, _ in questions_of(found)))
    if not found.header.ways:
        return InOrder(found.ways)
    read = (one for text in texts if text for one in read_in(text)[1])
    wanted = kept.get(POSITION, "")
    known = _known(found, on) | _by_story(found, on, wanted)
    return in_order(found, [(one.text, one.small) for one in read], known, wanted)


def _known(found: Playbook, on: Ground) -> dict[str, str]:
    """What the book tells that may put an option first, each fact with the words that say it."""
    if not _asks_for(found, TAKEN_BACK):
        return {}
    said = told_back(on.book, on.today, on.gone) if on.gone or not on.told else ""
    return {TAKEN_BACK: said} if said else {}


def _by_story(found: Playbook, on: Ground, wanted: str) -> dict[str, str]:
    """What a story leaves unsaid that puts an option first, until it is answered what one wants."""
    from goodbooks.situations.moment.leaves_told import says_they_leave

    if not on.told or not _asks_for(found, NOT_LEAVING) or says_a_wish(found, wanted) or says_they_leave(on.told):  # fmt: skip
        return {}
    return {NOT_LEAVING: "nothing in what you wrote says that you leave"}


def _asks_for(found: Playbook, fact: str) -> bool:
    return any(by_the_book(one) == fact for one in found.header.ways)
