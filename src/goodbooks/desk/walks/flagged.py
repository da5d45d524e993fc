"""What of a story or of answers would change everything: the flags of the playbook that is walked, each with where it leads.

Those that lead to help of another sort are left to what weighs a whole story for that: a phrase alone, such as that somebody's
wife is pregnant, is no sign of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.phrasing import shortened
from goodbooks.playbooks.phrases import phrase_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.playbooks.playbook import Playbook

_SHOWN = 110


class Flagged(NamedTuple):
    """A sentence that a flag of a playbook stands in, and the playbook that it leads to."""

    words: str
    to: str

    @property
    def says(self) -> str:
        """What it may be, and how to go there."""
        return f"If this is meant as it reads, it comes before all else: “{shortened(self.words, _SHOWN)}” (goodbooks play {self.to})."  # fmt: skip


def flagged(found: Playbook, texts: Iterable[str]) -> tuple[Flagged, ...]:
    """The first sentence for each playbook that a flag leads to."""
    seen: dict[str, Flagged] = {}
    for one in _flagged(found, texts):
        seen.setdefault(one.to, one)
    return tuple(seen.values())


def _flagged(found: Playbook, texts: Iterable[str]) -> Iterator[Flagged]:
    from goodbooks.situations.recognise import read_in
    from goodbooks.situations.scene import routes

    sentences = [sentence for text in texts for sentence in read_in(text)[1]]
    for flag in found.header.flags:
        phrase = phrase_of(flag.text) if flag.to not in routes() else None
        if phrase is None:
            continue
        for one in sentences:
            if next(phrase.found(one.text, one.small), None):
                yield Flagged(" ".join(one.text.split()), flag.to)
                break
