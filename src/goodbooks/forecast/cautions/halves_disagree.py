"""Is cautious about a history whose halves would give different dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.forecast.caution import Caution
from goodbooks.forecast.parameters import MOST_WEEKS
from goodbooks.forecast.said import Said

if TYPE_CHECKING:
    from goodbooks.forecast.forecast import Forecast

_FACTOR, _LEAST = 1.5, 20


def look(found: Forecast) -> Said | None:
    """Raise it when one half of the last two years has 1.5 times the pace of the other."""
    items = found.asked.history.items[-MOST_WEEKS:]
    if len(items) < _LEAST:
        return None
    half = len(items) // 2
    older, newer = sum(items[:half]) / half, sum(items[-half:]) / half
    low, high = sorted((older, newer))
    if high <= _FACTOR * low:
        return None
    sentence = (
        f"The halves of the history disagree: {older:.1f} items a week in the older {half} weeks, "
        f"{newer:.1f} in the newer. The newer weeks count for more."
    )
    remedy = "show both when you are asked which weeks the date rests on"
    return Said(CAUTION.name, sentence, remedy, newer / older if older else 0.0)


CAUTION = Caution(
    name="halves-disagree",
    summary="The two halves of the history would give different dates.",
    look=look,
    weight=65,
    measured="One forecast in three; their 85 % dates were met in 87 of 100, others in 84.",
)
