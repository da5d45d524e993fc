"""A day that has been and that nobody has said: what there is to say goes without it, instead of with a gap."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from goodbooks.desk.walks.questions.walk import Walk
    from goodbooks.playbooks.text.playbook import Draft, Playbook


def without_unknown_days(found: Playbook, walk: Walk) -> Playbook:
    """A playbook whose drafts say nothing of a day that has been, where nobody said when it was."""
    unknown = [
        need.name
        for need in found.header.needs
        if need.kind == "date" and need.name not in walk.values and found.looks_back(need.name)
    ]
    if not unknown:
        return found
    day = re.compile(rf"{{(?:{'|'.join(map(re.escape, unknown))})}}")
    return found._replace(drafts=tuple(_without(one, day) for one in found.drafts))


def _without(draft: Draft, day: re.Pattern[str]) -> Draft:
    """A draft without what may be missing for want of such a day, and elsewhere without the day and the word before it."""
    gone = [part for part in draft.spare if day.search(part) and part.count("{") == 1]
    named = re.compile("|".join((*map(re.escape, gone), f" (?:on|of|from|at) {day.pattern}")))
    return draft._replace(
        subject=named.sub("", draft.subject),
        lines=tuple(named.sub("", line) for line in draft.lines),
        loose=tuple(named.sub("", line) for line in draft.loose),
    )
