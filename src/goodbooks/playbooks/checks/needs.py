"""Each slot is of a kind that there is, has a question, and says where it is looked up in words that are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.playbooks.slots.filling import is_distance
from goodbooks.playbooks.slots.sources import unclear_source
from goodbooks.playbooks.slots.told import every_sort, sorts_of
from goodbooks.playbooks.text.author_check import AuthorCheck
from goodbooks.playbooks.text.playbook import SLOT_KINDS

if TYPE_CHECKING:
    from goodbooks.playbooks.text.amiss import Amiss
    from goodbooks.playbooks.text.author_check import Among
    from goodbooks.playbooks.text.playbook import Playbook


def find(playbook: Playbook, amiss: Amiss, among: Among) -> None:
    """What is amiss in each slot."""
    names: list[str] = []
    for need in playbook.header.needs:
        if need.kind not in (*SLOT_KINDS, *among.kinds):
            amiss.add("unknown-kind", need.line, f"“{need.kind}” is nothing a slot can hold", f"use {', '.join(SLOT_KINDS)}, or a kind of entry such as promise")  # fmt: skip
        if not need.ask.endswith(("?", ".")):
            amiss.add("no-question", need.line, "the slot has no question", "end it with the one question that fills it")  # fmt: skip
        if need.name in names:
            amiss.add("twice", need.line, f"the slot {need.name} stands here twice", "give one of them another name")  # fmt: skip
        why = unclear_source(need.book, names, among.kinds) if need.book else ""
        if why:
            amiss.add("unclear-source", need.line, why, "write (book: boss), (book: promise by boss to me) or (book: due of promise), with slots that stand above")  # fmt: skip
        for sort in (one for one in sorts_of(need.story) if one not in every_sort()):
            amiss.add("unclear-story", need.line, f"“{sort}” is nothing that a story is read for", f"write one of: {', '.join(every_sort())}; or leave (story: …) out")  # fmt: skip
        if need.before and need.before not in names:
            amiss.add("unclear-day", need.line, f"“{need.before}” is no slot of this playbook", "write (else: +10wd before want), with the name of a slot behind before")  # fmt: skip
        if need.usual and need.kind == "date" and not is_distance(need.distance):
            amiss.add("unclear-day", need.line, f"“{need.usual}” is no distance from today", "write (else: +10wd), (else: +3d) or (else: +2w)")  # fmt: skip
        names.append(need.name)


CHECK = AuthorCheck(name="needs", find=find)
