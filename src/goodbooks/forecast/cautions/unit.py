"""Is cautious about work that is counted in other things than the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.forecast.caution import Caution
from goodbooks.forecast.said import Said

if TYPE_CHECKING:
    from goodbooks.forecast.forecast import Forecast

_PART = 0.2


def look(found: Forecast) -> Said | None:
    """Raise it when two units are named, or when the work is a fifth of one week's items."""
    work, history = found.asked.work, found.asked.history
    if work.unit and history.unit and work.unit.casefold() != history.unit.casefold():
        what = f"The history counts {history.unit}, the work {work.unit}."
    elif found.asked.pace.items and work.middle < _PART * found.asked.pace.mean:
        what = (
            f"The work is {work.middle:.0f} of something of which a week brings "
            f"{found.asked.pace.mean:.0f}: are they the same things?"
        )
    else:
        return None
    remedy = "count both in the same unit: epics by epics, or their parts by parts"
    return Said(CAUTION.name, what, remedy, work.middle)


CAUTION = Caution(
    name="unit",
    summary="The work and the history seem to count different things.",
    look=look,
    weight=10,
    measured="A date from a wrong unit is wrong by the number of parts in a whole.",
)
