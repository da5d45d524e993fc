"""A page of a walk whose story tells of a death: a word of sympathy stands first, and nothing that weighs the other side or measures success."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line, Section
from goodbooks.core.phrasing import capital
from goodbooks.playbooks.text.playbook import KIND_READING, MEANING, THEY_RIGHT, WORKED
from goodbooks.situations.moment.loss import SORRY, tells_of_a_death

if TYPE_CHECKING:
    from goodbooks.core.document import Block, Document

_THEIR_SIDE = (capital(KIND_READING), capital(THEY_RIGHT))


def on_such_a_day(document: Document, told: str) -> Document:
    """A page as it is read on the day of a death, where one is told; else as it is."""
    if not tells_of_a_death(told):
        return document
    kept = (_without_their_side(one) for one in document.sections if one.title != WORKED)
    return document._replace(sections=(Section("", (Line(SORRY),)), *kept))


def word_of_sympathy(told: str) -> str:
    """What is said before the first question to whoever tells of a death; "" else."""
    return SORRY if tells_of_a_death(told) else ""


def _without_their_side(part: Section) -> Section:
    """What this may be, without the kind reading and without what the others may be right about."""
    if part.title != MEANING:
        return part
    return part._replace(blocks=tuple(one for one in part.blocks if not _is_their_side(one)))


def _is_their_side(block: Block) -> bool:
    return isinstance(block, Line) and block.text.startswith(_THEIR_SIDE)
