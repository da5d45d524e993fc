"""Is cautious about a history of few weeks or few items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.phrasing import counted
from goodbooks.forecast.caution import Caution
from goodbooks.forecast.said import Said

if TYPE_CHECKING:
    from goodbooks.forecast.forecast import Forecast

_WEEKS, _ITEMS = 10, 10


def look(found: Forecast) -> Said | None:
    """Raise it under ten weeks or ten items; a judgement has a caution of its own."""
    pace = found.asked.pace
    if pace.is_judgement or (pace.weeks >= _WEEKS and pace.items >= _ITEMS):
        return None
    sentence = (
        f"The history is short: {counted(pace.weeks, 'week')} with "
        f"{counted(pace.items, 'finished item')}."
    )
    remedy = "find older weeks, even rough ones; ten weeks are enough to begin with"
    return Said(CAUTION.name, sentence, remedy, pace.weeks)


CAUTION = Caution(
    name="short-history",
    summary="The history has under ten weeks or under ten items.",
    look=look,
    weight=20,
    measured="Ten weeks cost a tenth of the accuracy of a year; six cost a fifth.",
)
