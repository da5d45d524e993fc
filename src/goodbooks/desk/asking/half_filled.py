"""A position left half way: what was answered so far, kept beside the index for this user alone until it is in the book."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.after_a_talk.debrief_questions import PUTS_RIGHT, TO_ITS_QUESTION
from goodbooks.core.phrasing import shortened
from goodbooks.core.problem import Unclear
from goodbooks.desk.asking.rounds import filled
from goodbooks.desk.disk.drawer import drawer_of
from goodbooks.desk.texts.half_typed import HalfTyped
from goodbooks.language.meant.not_understood import is_not_understood
from goodbooks.language.meant.takes_up import takes_up

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from goodbooks.desk.asking.rounds import Part
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.typed.understand import Understood
    from goodbooks.entries.talk import Talk


class HalfFilled(NamedTuple):
    """The open parts of the position for a talk, as they are asked one by one."""

    desk: Desk
    environ: Mapping[str, str]
    talk: Talk
    parts: tuple[Part, ...]

    def answered(self) -> list[tuple[Part, str]]:
        """What was answered of these parts when they were last left half way."""
        said = json.loads(self._typed().get(self._name()) or "{}")
        return [(part, said[part.field]) for part in self.parts if said.get(part.field)]

    def keep(self, given: Iterable[tuple[Part, str]]) -> None:
        """Keep what was answered so far; nothing lets go of it."""
        said = {part.field: words for part, words in given if words}
        self._typed().put(self._name(), json.dumps(said, ensure_ascii=False) if said else "")

    def entries(self, given: Iterable[tuple[Part, str]]) -> tuple[Understood, ...]:
        """The entry that adds what was answered, as it would be written."""
        return filled(self.desk, self.talk, given)

    def _typed(self) -> HalfTyped:
        drawer = drawer_of(self.environ, self.desk.where.path)
        return HalfTyped(drawer, is_kept=self.desk.where.is_own)

    def _name(self) -> str:
        return f"position.{self.talk.ref}"


_IN_MY_WORDS = frozenset({"opening", "return-line"})
"""The parts that hold what I will say: “what do you mean by that?” may be it."""


def unclear(part: Part, words: str) -> Unclear | None:
    """Why words are no answer to a part of the position: they ask what is meant, or put right what stands before; None where they may be one."""
    if is_not_understood(words) and not (part.field in _IN_MY_WORDS and " " in words.strip()):
        return Unclear(f"“{shortened(words, 60)}” is not taken as an answer", f"it is asked because: {part.why[:1].lower()}{part.why[1:].rstrip('.')}")  # fmt: skip
    if takes_up(words):
        return Unclear(f"“{shortened(words, 60)}” {PUTS_RIGHT}", TO_ITS_QUESTION)
    return None
