"""A question that asks to choose names what there is to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.playbooks.answers.choices import CHOOSE, is_unclear
from goodbooks.playbooks.text.author_check import AuthorCheck
from goodbooks.playbooks.text.playbook import ASK

if TYPE_CHECKING:
    from goodbooks.playbooks.text.amiss import Amiss
    from goodbooks.playbooks.text.author_check import Among
    from goodbooks.playbooks.text.playbook import Playbook


def find(playbook: Playbook, amiss: Amiss, among: Among) -> None:
    """A question that asks to choose names what there is to choose from."""
    asked = [(piece.text, piece.line) for piece in playbook.part(ASK).pieces if piece.label]
    asked += [(need.ask, need.line) for need in playbook.header.needs]
    for words, line in asked:
        if is_unclear(words):
            amiss.add("no-choices", line, f"“{CHOOSE}” stands behind nothing that could be chosen", "write the choices behind a colon: “What do you want: a day, a rule, or an answer? Choose one.”")  # fmt: skip


CHECK = AuthorCheck(name="choices", find=find)
