"""A route has no options that could come first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.playbooks.text.author_check import AuthorCheck

if TYPE_CHECKING:
    from goodbooks.playbooks.text.amiss import Amiss
    from goodbooks.playbooks.text.author_check import Among
    from goodbooks.playbooks.text.playbook import Playbook


def find(playbook: Playbook, amiss: Amiss, among: Among) -> None:
    """Options that stand in a route."""
    if playbook.header.route and playbook.header.ways:
        amiss.add("ways-of-a-route", playbook.header.ways[0].line, "a route has no options that could come first", "leave ways: out")  # fmt: skip


CHECK = AuthorCheck(name="no-options", find=find)
