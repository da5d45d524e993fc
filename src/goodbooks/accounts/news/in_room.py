"""A message in fewer than so many words: what comes last of what follows is left out first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.phrasing import fitted, word_count

if TYPE_CHECKING:
    from goodbooks.core.document import Line


def in_room(paragraphs: list[Line], most: int) -> list[Line]:
    """The paragraphs in fewer than so many words: further steps go first, from the last."""
    kept = list(paragraphs)
    while word_count([line.text for line in kept]) >= most:
        further = [line for line in kept if line.text.startswith(("Then: ", "Next: "))]
        if not further:
            texts = fitted([line.text for line in kept], most)
            return [line._replace(text=text) for line, text in zip(kept, texts, strict=True)]
        kept.remove(further[-1])
    return kept
