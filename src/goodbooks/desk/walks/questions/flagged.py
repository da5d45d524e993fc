"""What of a story or of answers would change everything: the flags of the playbook that is walked, each with where it leads.

Those that lead to help of another sort are left to what weighs a whole story for that: a phrase alone, such as that somebody's
wife is pregnant, is no sign of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.phrasing import shortened
from goodbooks.playbooks.slots.filling import slots_in
from goodbooks.playbooks.slots.told import BOSS
from goodbooks.playbooks.text.phrases import phrase_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from goodbooks.playbooks.slots.value import Value
    from goodbooks.playbooks.text.playbook import Draft, Playbook

_SHOWN = 110
_WRONG = "asked-to-do-wrong"
"""Where a flag leads that says that what was decided may be a wrong."""


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


def told_to_nobody(
    found: Playbook, values: Mapping[str, Value], flags: Iterable[Flagged]
) -> tuple[Playbook, dict[str, Value]]:
    """A playbook and its answers without what would tell others of a decision, and without them, while one of its flags says that it may be a wrong."""
    if not any(one.to == _WRONG for one in flags):
        return found, dict(values)
    decided = {name for one in found.steps if one.kind == "decision" for name in slots_in(one.head)}
    decided.discard(BOSS)
    telling = [one for one in found.drafts if one.to != BOSS and decided & _slots_of(one)]
    whom = {one.to for one in telling}
    kept = tuple(one for one in found.drafts if one not in telling)
    return found._replace(drafts=kept), {name: one for name, one in values.items() if name not in whom}  # fmt: skip


def _slots_of(draft: Draft) -> set[str]:
    return set(slots_in(" ".join(draft.lines)))


def _flagged(found: Playbook, texts: Iterable[str]) -> Iterator[Flagged]:
    from goodbooks.situations.stories.scene import routes
    from goodbooks.situations.stories.story import read_in

    sentences = [sentence for text in texts for sentence in read_in(text)[1]]
    for flag in found.header.flags:
        phrase = phrase_of(flag.text) if flag.to not in routes() else None
        if phrase is None:
            continue
        for one in sentences:
            if next(phrase.found(one.text, one.small), None):
                yield Flagged(" ".join(one.text.split()), flag.to)
                break
