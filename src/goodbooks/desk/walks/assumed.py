"""The days and words in what a playbook would have you say that nobody has said: told as suggestions, before anything is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line, Message
from goodbooks.core.phrasing import listed
from goodbooks.core.regex import regex
from goodbooks.playbooks.playbook import SAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.document import Document

_SUGGESTED = regex(r"\[[^\[\]\n]+\?\]")


def assumed(document: Document) -> tuple[str, ...]:
    """A sentence that names what is only suggested in what there is to say; none where all of it was said."""
    marked = list(
        dict.fromkeys(mark for text in _texts(document) for mark in _SUGGESTED.findall(text))
    )
    if not marked:
        return ()
    it, a = ("it", "a suggestion") if len(marked) == 1 else ("them", "suggestions")
    is_or_are = "It is" if len(marked) == 1 else "They are"
    return (f"Nobody has said {listed(marked)} yet. {is_or_are} {a} in what there is to say; put your own over {it}, or take the brackets away, before you send anything.",)  # fmt: skip


def _texts(document: Document) -> Iterator[str]:
    for part in document.sections:
        for block in part.blocks if part.title == SAY else ():
            if isinstance(block, Message):
                yield from (line.text for line in block.paragraphs)
            elif isinstance(block, Line):
                yield block.text
