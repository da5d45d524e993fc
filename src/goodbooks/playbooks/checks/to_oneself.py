"""What one asks oneself is answered from a story only where it can be, and names nothing that is not known yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.playbooks.slots.filling import slots_in
from goodbooks.playbooks.slots.sources import BOSS
from goodbooks.playbooks.slots.told import is_to_oneself
from goodbooks.playbooks.text.author_check import AuthorCheck
from goodbooks.playbooks.text.playbook import ASK

if TYPE_CHECKING:
    from goodbooks.playbooks.text.amiss import Amiss
    from goodbooks.playbooks.text.author_check import Among
    from goodbooks.playbooks.text.playbook import Playbook


def find(playbook: Playbook, amiss: Amiss, among: Among) -> None:
    """What answers none of these questions, and what is named too early."""
    _told(playbook, amiss)
    _too_early(playbook, amiss)


def _told(playbook: Playbook, amiss: Amiss) -> None:
    """What answers a question to oneself from a story."""
    for piece in playbook.part(ASK).pieces:
        if piece.story and not is_to_oneself(piece.story):
            amiss.add("unclear-story", piece.line, f"“{piece.story}” is nothing that answers a question to oneself", "write (story: pressure), or leave it out")  # fmt: skip


def _too_early(playbook: Playbook, amiss: Amiss) -> None:
    """What to ask yourself comes before the slots: of those only the boss has words without an answer."""
    for piece in playbook.part(ASK).pieces:
        for name in slots_in(piece.text) if piece.label else ():
            if name != BOSS:
                amiss.add("asked-too-early", piece.line, f"{{{name}}} is not known yet when this is asked", "say “they” or “them” in its place")  # fmt: skip


CHECK = AuthorCheck(name="to-oneself", find=find)
