"""A playbook as it reads for the story that is walked with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.walks.questions.area_back import as_taken_back, has_its_way
from goodbooks.desk.walks.walking import ground

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk
    from goodbooks.playbooks.text.playbook import Playbook


def as_told(desk: Desk, found: Playbook, told: str) -> Playbook:
    """A playbook for a story, or for what the book tells where there is none: under the title of what was taken back, where that is so; else as it is."""
    return as_taken_back(found, ground(desk, told)) if has_its_way(found) else found
