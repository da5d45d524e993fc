"""Each choice of what one wants has an option that serves it, and no other words do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.playbooks.answers.choices import CHOOSE, choices_in
from goodbooks.playbooks.options.which_way import by_a_wish
from goodbooks.playbooks.text.author_check import AuthorCheck
from goodbooks.playbooks.text.playbook import ASK, POSITION

if TYPE_CHECKING:
    from goodbooks.playbooks.text.amiss import Amiss
    from goodbooks.playbooks.text.author_check import Among
    from goodbooks.playbooks.text.playbook import Playbook


def find(playbook: Playbook, amiss: Amiss, among: Among) -> None:
    """Each choice of what one wants has an option that serves it, and no other words do."""
    asked = playbook.part(ASK).labelled(POSITION)[:1]
    every = choices_in(asked[0].text) if asked else ()
    for one in playbook.header.ways:
        if (wish := by_a_wish(one)) and wish not in every:
            amiss.add("unknown-wish", one.line, f"“{wish}” is none of the choices of what one wants", f"write one of: {'; '.join(every)}" if every else f"let the question after position: end with “{CHOOSE}”, or leave the line out")  # fmt: skip
    served = set(map(by_a_wish, playbook.header.ways))
    for wish in (one for one in every if playbook.header.ways and one not in served):
        amiss.add("unserved-wish", asked[0].line, f"nothing says which option is for somebody who wants “{wish}”", f"write wish: {wish} -> and the title of the option under ways:")  # fmt: skip


CHECK = AuthorCheck(name="wishes", find=find, of_routes=False)
