"""Where a bullet leads to another playbook, there must be one; days must be days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.playbooks.slots.filling import is_distance
from goodbooks.playbooks.text.author_check import AuthorCheck

if TYPE_CHECKING:
    from goodbooks.playbooks.text.amiss import Amiss
    from goodbooks.playbooks.text.author_check import Among
    from goodbooks.playbooks.text.playbook import Playbook


def find(playbook: Playbook, amiss: Amiss, among: Among) -> None:
    """Where a bullet leads to another playbook, there must be one; days must be days."""
    for part in playbook.parts:
        for piece in part.pieces:
            _, arrow, to = piece.text.rpartition(" -> ")
            if arrow and part.heading not in ("The plan", "What to say") and to.strip() not in among.names:  # fmt: skip
                amiss.add("unknown-playbook", piece.line, f"there is no playbook “{to.strip()}”", f"write one of: {', '.join(sorted(among.names))}")  # fmt: skip
            if piece.until and not is_distance(piece.until):
                amiss.add(
                    "unclear-day", piece.line, "the day is not one", "write +10wd, +3d or +2w"
                )


CHECK = AuthorCheck(name="arrows", find=find)
