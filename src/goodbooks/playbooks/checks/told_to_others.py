"""A note under what others may read tells them no more than a draft says to somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.playbooks.slots.filling import slots_in
from goodbooks.playbooks.text.author_check import AuthorCheck

if TYPE_CHECKING:
    from goodbooks.playbooks.text.amiss import Amiss
    from goodbooks.playbooks.text.author_check import Among
    from goodbooks.playbooks.text.playbook import Playbook


def find(playbook: Playbook, amiss: Amiss, among: Among) -> None:
    """A note under what others may read tells them no more than a draft says to somebody."""
    lines = (line for draft in playbook.drafts for line in (draft.subject, *draft.lines))
    said = {name for line in lines for name in slots_in(line)}
    for step in playbook.steps:
        noted = {slot for name, words in step.fields if name == "note" for slot in slots_in(words)}
        for slot in sorted(noted - said) if step.kind != "note" else ():
            amiss.add("told-to-others", step.line, f"whoever may read the {step.kind} reads {{{slot}}}, which no draft says to anybody", "write private: in the place of note:, or say it in a draft")  # fmt: skip


CHECK = AuthorCheck(name="told-to-others", find=find, of_routes=False)
