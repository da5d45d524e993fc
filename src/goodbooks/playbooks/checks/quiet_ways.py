"""What every option does must suit the one in which nothing is said; a note says something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.playbooks.slots.filling import slots_in
from goodbooks.playbooks.text.author_check import AuthorCheck

if TYPE_CHECKING:
    from goodbooks.playbooks.text.amiss import Amiss
    from goodbooks.playbooks.text.author_check import Among
    from goodbooks.playbooks.text.playbook import Playbook


def find(playbook: Playbook, amiss: Amiss, among: Among) -> None:
    """What every option does must suit the one in which nothing is said."""
    quiet = [way.title for way in playbook.ways if not playbook.speaks(way.title)]
    for step in playbook.steps:
        if not step.way and step.is_said and step.when[0] == "+" and quiet:
            amiss.add("said-anyway", step.line, f"this is asked of somebody in every option, also in “{quiet[0]}”, which says nothing to anybody", "put it under the options that it belongs to, each under its heading ##")  # fmt: skip
        said = (step.head, *(value for _, value in step.fields))
        if step.kind == "note" and not any(map(slots_in, said)):
            amiss.add("empty-note", step.line, "the note says nothing yet: no slot stands in it", 'put what was answered into it, or write it as something to do: promise me -> me "Write down who heard it"')  # fmt: skip


CHECK = AuthorCheck(name="quiet-ways", find=find, of_routes=False)
