"""What a question takes as somebody else's decision or promise: their word as it was told, without what its writer thinks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.jab_behind import without_jab
from goodbooks.playbooks.options.uses import is_word_of_another

if TYPE_CHECKING:
    from goodbooks.desk.walks.questions.asked import Asked
    from goodbooks.playbooks.slots.value import Value
    from goodbooks.playbooks.text.playbook import Playbook


def as_they_decided(
    found: Playbook, asked: Asked, said: Value | None
) -> tuple[Asked, Value | None]:
    """A question and its answer: a remark behind the word of somebody else, “…, which I think is mad”, is no part of it, and is kept aside."""
    if not said or said.cites or not is_word_of_another(found, asked.slot):
        return asked, said
    words, jab = without_jab(said.text)
    if not jab:
        return asked, said
    return asked._replace(aside=asked.aside or said.text), said._replace(text=words)


def as_offered(found: Playbook, asked: Asked) -> Asked:
    """A question with what is offered for it told in the same way, each word once."""
    if not is_word_of_another(found, asked.slot):
        return asked
    known = asked.known
    if known and not known.cites:
        known = known._replace(text=without_jab(known.text)[0])
    alone = {(words := without_jab(one.words)[0]).lower(): one._replace(words=words) for one in reversed(asked.candidates)}  # fmt: skip
    return asked._replace(known=known, candidates=tuple(reversed(alone.values())))
