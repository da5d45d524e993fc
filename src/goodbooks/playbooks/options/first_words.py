"""Which answers the words of an option cannot do without: those for which a gap would stand in what is said or sent first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.playbooks.slots.filling import slots_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.playbooks.text.playbook import Draft, Playbook

_SHORT = ("", "short first")
"""For how somebody listens the words are that are made where nobody has said it."""


def needed_for_words(playbook: Playbook, way: str) -> tuple[str, ...]:
    """The slots of what there is to say in an option, draft by draft, without what a draft may leave out; whom it is for first."""
    kinds = {need.name: need.kind for need in playbook.header.needs}
    drafts = [one for one in playbook.drafts_for(way) if one.listens in _SHORT and not one.is_after_a_yes]  # fmt: skip
    found = dict.fromkeys(slot for one in drafts for slot in needed_in(one))
    return tuple(slot for slot in found if kinds.get(slot, "matter") != "matter")


def needed_in(draft: Draft) -> Iterator[str]:
    """The slots of one draft, whom it is for first, without those that it may leave out."""
    yield draft.to
    for text in (*(one for one in draft.lines if one not in draft.loose), draft.subject):
        firm = text
        for part in draft.spare:
            firm = firm.replace(part, "")
        yield from slots_in(firm)
