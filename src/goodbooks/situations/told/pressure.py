"""What presses on the boss, or changed for them: an audit, somebody above, a loss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital
from goodbooks.situations.events.pressure_told import pressure_of
from goodbooks.situations.people.answering import OFFERED, Answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """What a story says that presses on the boss; it is looked at first, since it is the writer who looks at it from there."""
    said = pressure_of(text)
    return said._replace(words=capital(said.words)) if said else None


ANSWER = Answer(
    "pressure",
    "what presses on the boss, or changed for them: an audit, somebody above, a loss",
    _read,
    to_oneself=OFFERED,
)
