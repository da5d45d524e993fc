"""What stands for a question of a walk that is not put: what is known, or what the story gives in place of what is usual; never a guess that nobody has looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.playbooks.options.uses import is_said_only_if_asked

if TYPE_CHECKING:
    from goodbooks.desk.walks.questions.asked import Asked
    from goodbooks.playbooks.slots.value import Value
    from goodbooks.playbooks.text.playbook import Playbook


def passed_over(found: Playbook, asked: Asked, *, is_offered: bool) -> tuple[Asked, Value | None]:
    """A question that is not put and its answer, None for none; `is_offered` says that the way which is taken has use for what is only offered."""
    asked = _as_suggested(found, asked) if is_offered else asked
    is_asked_only = asked.is_maybe or asked.is_guess or is_said_only_if_asked(found, asked.slot)
    is_said = asked.is_taken or (is_offered and not is_asked_only)
    return asked, asked.known if is_said else None


def _as_suggested(found: Playbook, asked: Asked) -> Asked:
    """A question with what the story gives for it in place of what is usual, as a suggestion."""
    usual = next((need.usual for need in found.header.needs if need.name == asked.slot), "")
    if not (usual and asked.is_guess and asked.known):
        return asked
    return asked._replace(known=asked.known._replace(is_usual=True), is_usual=True)
