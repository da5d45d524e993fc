"""Of two steps that say the same of the same day, the one that counts is the first whose doer is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from goodbooks.playbooks.text.playbook import Step


def said_by_it(step: Step) -> tuple[str, ...]:
    """What a step says but for who does it."""
    names, quote, title = step.head.partition('"')
    to = names.partition("->")[2].strip()
    return (step.way, step.when, step.kind, to, quote + title)
