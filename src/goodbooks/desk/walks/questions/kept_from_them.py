"""What an answer says that its readers are not to know: cut from it, and kept for its writer alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.language.meant.names_control import without_control_named
from goodbooks.language.meant.not_for_them import Cut, without_what_is_kept
from goodbooks.playbooks.options.uses import is_word_of_another, read_by

if TYPE_CHECKING:
    from goodbooks.desk.walks.questions.asked import Asked
    from goodbooks.playbooks.slots.value import Value
    from goodbooks.playbooks.text.playbook import Playbook


CONTROLLED = "micromanaged"
"""The playbook whose letters ask somebody to let go of a thing: that they hold on to it is never said in them."""


def cut_in(found: Playbook, slot: str, kind: str, words: str) -> Cut:
    """An answer as others may read it, and what of it they are not to know; where nobody reads it, or it is somebody else's word, it is whole."""
    if kind != "text" or not read_by(found, slot) or is_word_of_another(found, slot):
        return Cut(words, "")
    left, kept = without_what_is_kept(words)
    left, named = without_control_named(left) if found.name == CONTROLLED else (left, "")
    return Cut(left, " ".join(filter(None, (kept, named))))


def without_what_they_must_not_know(
    found: Playbook, asked: Asked, said: Value | None
) -> tuple[Asked, Value | None]:
    """A question and its answer without what its readers are not to know, which is kept aside."""
    if not said or said.cites:
        return asked, said
    left, kept = cut_in(found, asked.slot, asked.kind, said.text)
    if not kept:
        return asked, said
    aside = " / ".join(dict.fromkeys(filter(None, (asked.aside, kept))))
    return asked._replace(aside=aside, cut=kept), said._replace(text=left)
