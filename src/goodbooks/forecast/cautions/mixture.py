"""Is cautious about items that are closed in batches, or are of several kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.forecast.caution import Caution
from goodbooks.forecast.parameters import RECENT
from goodbooks.forecast.said import Said

if TYPE_CHECKING:
    from goodbooks.forecast.forecast import Forecast

_DISPERSION, _SHARE, _EMPTY, _RECENT = 0.7, 0.4, 1 / 3, 26


def look(found: Forecast) -> Said | None:
    """Raise it for weeks that vary greatly, one week that has most of ten, or many empty weeks."""
    if found.asked.pace.is_judgement:
        return None
    items, dispersion = found.asked.history.items[-_RECENT:], found.asked.pace.dispersion
    ten = items[-RECENT:]
    best = max(ten) / (sum(ten) or 1) if len(ten) == RECENT else 0.0
    empty = items.count(0) / len(items)
    if empty > _EMPTY:
        what = f"{items.count(0)} of the last {len(items)} weeks are empty"
    elif best > _SHARE:
        what = f"one week has {max(ten)} of the {sum(ten)} items of the last ten"
    elif dispersion > _DISPERSION:
        what = "the weeks differ far more than chance makes them"
    else:
        return None
    sentence = f"The items may be closed in batches, or be of several kinds: {what}."
    remedy = "use the day each was truly finished, or one kind of item at a time"
    return Said(CAUTION.name, sentence, remedy, max(empty, best, dispersion))


CAUTION = Caution(
    name="mixture",
    summary="The weeks are so uneven that items may be closed in batches or be of several kinds.",
    look=look,
    weight=50,
    measured="One forecast in eight; their 85 % dates were met in 88 of 100, others in 84.",
)
