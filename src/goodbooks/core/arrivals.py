"""When a promise that other work waits for is likely kept, as a forecast writes it down."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.fields import is_word
from goodbooks.core.measures import Level, read_level
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from datetime import date

JUDGED, SAME_TEAM = "judged", "same team"
_UNKNOWN = "not reckoned"
_HEAD = regex(rf"\^(\S+?)(?: \(({JUDGED}|{SAME_TEAM})\))?", re.ASCII)
_MOST = 12


class Arrival(NamedTuple):
    """The promise waited for, by its id without the caret, and the days with their chances in order.

    `basis` is `judged` where its day stands in for a history, `same team` where the same team has to
    keep it, else "". Without `levels` nothing is known of when it comes.
    """

    ref: str
    levels: tuple[Level, ...] = ()
    basis: str = ""

    def __str__(self) -> str:
        basis = f" ({self.basis})" if self.basis else ""
        return f"^{self.ref}{basis}: {', '.join(map(str, self.levels)) or _UNKNOWN}"

    def day(self, share: float) -> date | None:
        """The first day that is said to have at least that chance; None where none has."""
        return next((one.on for one in self.levels if one.share >= share), None)


def read_arrival(text: str, on: date) -> Arrival | Unclear:
    """An arrival such as "^spec (judged): 50% 2026-12-01, 85% 2026-12-15"."""
    how = "write ^spec: 50% 2026-12-01, 85% 2026-12-15"
    head, _, rest = text.strip().partition(": ")
    found = _HEAD.fullmatch(head)
    if found is None or not is_word(found[1]):
        return Unclear("it does not begin with the ^id of what is waited for", how)
    if rest.strip() == _UNKNOWN:
        return Arrival(found[1], (), found[2] or "")
    levels = [read_level(part, on) for part in rest.split(",")]
    for level in levels:
        if isinstance(level, Unclear):
            return level
    known = tuple(one for one in levels if isinstance(one, Level) and one.on)
    days = [one.on for one in known if one.on]
    shares = [one.share for one in known]
    if len(known) != len(levels) or days != sorted(days) or shares != sorted(shares):
        return Unclear("its days are not in order, each with a greater chance", how)
    return Arrival(found[1], known[:_MOST], found[2] or "")
