"""Is cautious about a history that ends long before the work begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.phrasing import counted
from goodbooks.forecast.caution import Caution
from goodbooks.forecast.said import Said

if TYPE_CHECKING:
    from goodbooks.forecast.forecast import Forecast

_WEEKS = 4


def look(found: Forecast) -> Said | None:
    """Raise it when more than four weeks lie between the last week known and the start."""
    gap = (found.asked.begins - found.asked.history.end).days / 7
    if not found.asked.history.items or gap <= _WEEKS:
        return None
    sentence = f"The history ends {counted(round(gap), 'week')} before the work begins."
    remedy = "add the weeks since, also those that brought nothing (--until), or make the forecast again when it begins"
    return Said(CAUTION.name, sentence, remedy, gap)


CAUTION = Caution(
    name="old-history",
    summary="The history ends long before the work begins.",
    look=look,
    weight=45,
    measured="The next quarter's pace lay between 0.44 and 2.05 times the last ten weeks in nine cases of ten.",
)
