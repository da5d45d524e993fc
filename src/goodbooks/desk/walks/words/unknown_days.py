"""A day that has been and that nobody has said: what there is to say goes without it, instead of with a gap."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from goodbooks.desk.walks.questions.walk import Walk
    from goodbooks.playbooks.text.playbook import Playbook


def without_unknown_days(found: Playbook, walk: Walk) -> Playbook:
    """A playbook whose drafts say nothing of a day that has been, where nobody said when it was."""
    unknown = [
        need.name
        for need in found.header.needs
        if need.kind == "date" and need.name not in walk.values and found.looks_back(need.name)
    ]
    if not unknown:
        return found
    named = re.compile(rf" (?:on|of|from|at) {{(?:{'|'.join(map(re.escape, unknown))})}}")
    return found._replace(
        drafts=tuple(
            one._replace(
                subject=named.sub("", one.subject),
                lines=tuple(named.sub("", line) for line in one.lines),
                loose=tuple(named.sub("", line) for line in one.loose),
            )
            for one in found.drafts
        )
    )
