"""What the rules find alone, without any table: of a message the coach's phrases and checks, of a mail the cues of its sentences."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING
from unittest.mock import patch

from goodbooks.coach.leaning import weights
from goodbooks.coach.look import viewed
from goodbooks.coach.praised import praises
from goodbooks.coach.sifted import sifted
from goodbooks.coach.weighing import Weighed
from goodbooks.language import reading
from goodbooks.language.doings.doing import DOINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

_UNDECIDED = dict.fromkeys(DOINGS, 0.5)
_NAMED_ALONE = 0.2
"""How likely a strength must be told to be so that only its words or its acts name it: neither doubted nor named for that."""


class _Undecided:
    """A table that says of no sentence whether it is one."""

    def likelihood(self, _: object) -> float:
        """As likely as not."""
        return 0.5


@contextmanager
def without_tables() -> Iterator[None]:
    """While it lasts, mails are read by cues and by how their sentences are built: the tables of doings, tasks and requests are undecided."""
    with (
        patch.object(reading, "likely", lambda *_: _UNDECIDED),
        patch.object(reading, "table", lambda _: _Undecided()),
    ):
        yield


def of_message(text: str) -> tuple[set[str], set[str]]:
    """The flaws that phrases and checks find in a message, and the strengths that words and acts show; what it is for is guessed as ever."""
    view, hits = viewed(text)
    kept = sifted(hits, view.letter.words)
    even = dict.fromkeys(weights("sentences").names, _NAMED_ALONE)
    weighed = Weighed((even,) * len(view.sentences))
    return {hit.rule.category for hit in kept}, {one.name for one in praises(view, kept, weighed)}
