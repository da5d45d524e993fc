"""Every option asks on some day how it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.playbooks.plan.steps import REVIEW
from goodbooks.playbooks.text.author_check import AuthorCheck

if TYPE_CHECKING:
    from goodbooks.playbooks.text.amiss import Amiss
    from goodbooks.playbooks.text.author_check import Among
    from goodbooks.playbooks.text.playbook import Playbook


def find(playbook: Playbook, amiss: Amiss, among: Among) -> None:
    """Every option asks on some day how it went."""
    asking = {step.way for step in playbook.steps if step.kind == REVIEW}
    for way in playbook.ways if "" not in asking else ():
        if way.title not in asking:
            amiss.add("no-review", way.line, f"the plan of “{way.title}” never asks how it went", 'add a step such as - +10wd review "Did it hold?" under its heading in # The plan')  # fmt: skip


CHECK = AuthorCheck(name="reviews", find=find, of_routes=False)
