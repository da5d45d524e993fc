"""The page of a walk in the order in which a tired reader needs it: the first thing to do, the words, the days, and then all that can be read on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line, Section
from goodbooks.core.phrasing import capital, listed
from goodbooks.playbooks.text.playbook import AVOID, LABELS, MEANING, PLAN, SAY, STOP, TODAY, WORKED

if TYPE_CHECKING:
    from goodbooks.core.document import Document

_ORDER = (SAY, PLAN)
_READ_LATER = {AVOID: "what not to do", STOP: "when to get other help", WORKED: "how you will know it worked"}  # fmt: skip
"""What can be read another day, and how it is named until then."""


def message_first(document: Document, first: str, when: str) -> Document:
    """A page of a walk with the words at its head, under the `first` thing to do `when` it is; what the moment is, its reader has told, and is not told it again."""
    lead = (Section("", (Line(f"The first thing {when}: {first}", (), "lead"),)),) if first else ()
    parts = [_without(one, first) for one in document.sections if one.title]
    early = [one for title in _ORDER for one in parts if one.title == title]
    late = [one for one in parts if one.title not in _ORDER and one.blocks]
    return document._replace(sections=(*lead, *early, *late))


def without_what_is_read_later(document: Document, command: str) -> Document:
    """A page of a walk that ends with what to do; what can be read another day is named in one line, with the `command` that shows it."""
    later = [_READ_LATER[one.title] for one in document.sections if one.title in _READ_LATER]
    if not later:
        return document
    words = Line(f"{capital(listed(later))}: {command}.")
    kept = tuple(one for one in document.sections if one.title not in _READ_LATER)
    return document._replace(sections=(*kept, Section("To read on", (words,))))


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
