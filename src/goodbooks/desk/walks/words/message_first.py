"""The page of a walk in the order in which a tired reader needs it: the first thing to do, the words, the days, and then all that can be read on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line, Section
from goodbooks.core.phrasing import capital
from goodbooks.playbooks.text.playbook import LABELS, MEANING, PLAN, SAY, TODAY

if TYPE_CHECKING:
    from goodbooks.core.document import Document

_ORDER = (SAY, PLAN)


def message_first(document: Document, first: str, when: str) -> Document:
    """A page of a walk with the words at its head, under the `first` thing to do `when` it is; what the moment is, its reader has told, and is not told it again."""
    lead = (Section("", (Line(f"The first thing {when}: {first}", (), "lead"),)),) if first else ()
    parts = [_without(one, first) for one in document.sections if one.title]
    early = [one for title in _ORDER for one in parts if one.title == title]
    late = [one for one in parts if one.title not in _ORDER and one.blocks]
    return document._replace(sections=(*lead, *early, *late))


def both_sides(document: Document) -> tuple[str, ...]:
    """The kind reading of what happened, and where either side may be right, a sentence or two each; to be read before anything is sent."""
    labels = tuple(capital(label) for label in LABELS[MEANING])
    lines = (line for part in document.sections if part.title == MEANING for line in part.blocks)
    return tuple(one.text for one in lines if isinstance(one, Line) and one.text.startswith(("The kind reading", *labels)))  # fmt: skip


def _without(part: Section, first: str) -> Section:
    """What is to be done first, without the line that stands at the head already."""
    if part.title != TODAY or not first:
        return part
    left = tuple(one for one in part.blocks if not (isinstance(one, Line) and first.startswith(one.text)))  # fmt: skip
    return part._replace(blocks=left)
