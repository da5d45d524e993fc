"""Every slot that is named is asked for, and every one asked for is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.playbooks.slots.filling import SINCE_A_YES, slots_in
from goodbooks.playbooks.text.author_check import AuthorCheck
from goodbooks.playbooks.text.playbook import SAY

if TYPE_CHECKING:
    from goodbooks.playbooks.text.amiss import Amiss
    from goodbooks.playbooks.text.author_check import Among
    from goodbooks.playbooks.text.playbook import Playbook


_HALF_READ = regex(r"\((?:with|without):[^()]*\)\s*\Z")
"""A condition at the end of a line that was not understood."""


def find(playbook: Playbook, amiss: Amiss, among: Among) -> None:
    """Slots that nobody asks for, and those that nothing uses."""
    names = {need.name for need in playbook.header.needs}
    used: set[str] = {step.when.strip("{}") for step in playbook.steps}
    for part in playbook.parts:
        for piece in part.pieces:
            found = slots_in(piece.text)
            depends = tuple(filter(None, (piece.only_with, *piece.only_without)))
            used.update(found, depends)
            if _HALF_READ.search(piece.text):
                amiss.add("unclear-condition", piece.line, "what stands at the end in brackets is read as words", "write (with: day), (without: day or others), or (with: day, without: others)")  # fmt: skip
            for name in (*found, *depends):
                is_since = name in SINCE_A_YES and part.heading == SAY
                if name not in names and not is_since:
                    amiss.add("unknown-slot", piece.line, f"{{{name}}} is no slot of this playbook", f"add it under needs:, as in {name} text: …?")  # fmt: skip
    used.update(name for need in playbook.header.needs for name in need.book.split())
    for need in playbook.header.needs:
        if need.name not in used:
            amiss.add("idle-slot", need.line, f"the slot {need.name} is asked for and never used", f"use {{{need.name}}} in a sentence, or leave the question out")  # fmt: skip


CHECK = AuthorCheck(name="slots", find=find)
