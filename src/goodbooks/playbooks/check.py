"""What a playbook still lacks, said to its author: each with its line and what to do about it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import goodbooks.playbooks.checks
from goodbooks.core import catalog
from goodbooks.playbooks.text.author_check import AuthorCheck

if TYPE_CHECKING:
    from goodbooks.core.problem import Problem
    from goodbooks.playbooks.text.amiss import Amiss
    from goodbooks.playbooks.text.author_check import Among
    from goodbooks.playbooks.text.playbook import Playbook


def check_playbook(playbook: Playbook, amiss: Amiss, among: Among) -> tuple[Problem, ...]:
    """Everything that is missing or mistaken, in the order of its lines."""
    is_route = bool(playbook.header.route)
    for check in _every_check():
        if check.of_routes or not is_route:
            check.find(playbook, amiss, among)
    return tuple(sorted(amiss.found, key=lambda one: one.place.line))


@cache
def _every_check() -> tuple[AuthorCheck, ...]:
    """Every sort of slip that there is, by name."""
    return tuple(catalog.load(goodbooks.playbooks.checks, "CHECK", AuthorCheck).values())
