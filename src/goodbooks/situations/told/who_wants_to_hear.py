"""Who beside the boss waits to hear what the writer will do: “Tibor asked me twice whether I'm going for it”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.people.answering import SOMEBODY, Answer
from goodbooks.situations.people.wants_to_hear import who_wants_to_hear

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """Those who wait for word of it, by name."""
    return who_wants_to_hear(text)


ANSWER = Answer(
    "who-wants-to-hear", "who waits to hear what the writer will do", _read, names=SOMEBODY
)
