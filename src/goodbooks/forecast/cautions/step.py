"""Is cautious about a pace that changed at one stroke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.forecast.caution import Caution
from goodbooks.forecast.parameters import HALF, STEP
from goodbooks.forecast.said import Said

if TYPE_CHECKING:
    from goodbooks.forecast.forecast import Forecast


def look(found: Forecast) -> Said | None:
    """Raise it when two quarters differ by two standard errors or more; the spread is wider then."""
    step, history = found.asked.pace.step, found.asked.history
    if abs(step) < STEP:
        return None
    before, after = _halves(history.items[-2 * HALF :])
    sentence = (
        f"The pace has changed: {before:.1f} items a week in the quarter before the last, "
        f"{after:.1f} in the last. The dates are set further apart for it."
    )
    remedy = "ask what changed, and whether it stays; if it does, leave out the weeks before it"
    return Said(CAUTION.name, sentence, remedy, step)


def _halves(items: tuple[int, ...]) -> tuple[float, float]:
    return sum(items[:HALF]) / HALF, sum(items[HALF:]) / HALF


CAUTION = Caution(
    name="step",
    summary="The last quarter differs from the one before by more than chance.",
    look=look,
    weight=30,
    measured="One forecast in five; with the wider spread their 85 % dates were met in 87 of 100, others in 84.",
)
