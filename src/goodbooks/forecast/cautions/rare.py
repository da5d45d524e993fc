"""Is cautious about teams that finish less than one item a week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.forecast.caution import Caution
from goodbooks.forecast.said import Said

if TYPE_CHECKING:
    from goodbooks.forecast.forecast import Forecast


def look(found: Forecast) -> Said | None:
    """Raise it when an ordinary week brings less than one item."""
    mean = found.asked.pace.mean
    if found.asked.pace.is_judgement or mean >= 1:
        return None
    sentence = (
        f"Items are rare, {mean:.1f} a week, so the dates are rather too late than too early."
    )
    remedy = "cut the items smaller, and count those"
    return Said(CAUTION.name, sentence, remedy, mean)


CAUTION = Caution(
    name="rare",
    summary="Less than one item a week is finished.",
    look=look,
    weight=80,
    measured="One forecast in fifty; their 85 % dates were met in 97 of 100.",
)
