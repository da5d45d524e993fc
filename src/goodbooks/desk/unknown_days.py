"""A day that was asked for and that nobody remembers: what there is to say goes without it, instead of with a gap."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from goodbooks.desk.walking import Walk
    from goodbooks.playbooks.playbook import Playbook


def without_unknown_days(found: Playbook, walk: Walk) -> Playbook:
    """A playbook whose drafts say nothing of a day that has been, where the answer to when it was is that nobody knows."""
    unknown = [
        one.slot
        for one in walk.asked
        if one.kind == "date" and one.said is not None and not one.said.text and found.looks_back(one.slot)
    ]  # fmt: skip
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
