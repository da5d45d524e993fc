"""Is cautious about a few good weeks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.forecast.caution import Caution
from goodbooks.forecast.said import Said

if TYPE_CHECKING:
    from goodbooks.forecast.forecast import Forecast

_NOW, _USUAL, _FACTOR = 6, 26, 1.4


def look(found: Forecast) -> Said | None:
    """Raise it when the last six weeks are 1.4 times the last 26, where there are twice six."""
    history = found.asked.history
    now, usual = history.mean(_NOW), history.mean(_USUAL)
    if len(history.items) < 2 * _NOW or now <= _FACTOR * usual:
        return None
    sentence = (
        f"The last six weeks brought {now:.1f} items a week, the last {_USUAL} weeks {usual:.1f}. "
        "A good month is not a new pace."
    )
    remedy = "say what made these weeks better, and whether it stays"
    return Said(CAUTION.name, sentence, remedy, now / usual)


CAUTION = Caution(
    name="surge",
    summary="The last six weeks were far better than the half year.",
    look=look,
    weight=40,
    measured="One forecast in seven; their 85 % dates were met in 82 of 100, others in 85.",
)
