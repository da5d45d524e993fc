"""A day under what others read is one that was asked for, or one for which a draft of that option has a gap; and what is usual is no part of their title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.playbooks.text.author_check import AuthorCheck

if TYPE_CHECKING:
    from goodbooks.playbooks.text.amiss import Amiss
    from goodbooks.playbooks.text.author_check import Among
    from goodbooks.playbooks.text.playbook import Playbook

_COUNTED = regex(r"\+\d+(?:wd|d|w)")


def find(playbook: Playbook, amiss: Amiss, among: Among) -> None:
    """A day under what others read is one that was asked for, or one for which a draft of that option has a gap; and what is usual is no part of their title."""
    usual = {f"{{{need.name}}}" for need in playbook.header.needs if need.usual}
    for step in playbook.steps:
        for slot in sorted(one for one in usual if step.is_told and one in step.head):
            amiss.add("unsaid-title", step.line, f"the {step.kind} would be left out until somebody says {slot}, for others read its title", "put it into a line of its own under the step, or leave (else: …) out")  # fmt: skip
        drafts = playbook.drafts_for(step.way) if step.way else playbook.drafts
        said = "\n".join(line for draft in drafts for line in (draft.subject, *draft.lines))
        for name, day in step.fields if step.is_told else ():
            if _COUNTED.fullmatch(day) or (day in usual and day not in said):
                amiss.add("unsaid-day", step.line, f"{name}: {day} is a day that nobody would have said to them", "leave the line out, or ask for the day under needs:")  # fmt: skip


CHECK = AuthorCheck(name="unsaid-days", find=find, of_routes=False)
