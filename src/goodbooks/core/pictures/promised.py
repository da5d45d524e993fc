"""A promised day as pictures mark it: with its chance."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.phrasing import capital, short_day

if TYPE_CHECKING:
    from datetime import date


class Promised(NamedTuple):
    """A day that was promised, how likely it is to hold, from 0 to 1, and that in words.

    `label` is "asked for" where nobody promised it.
    """

    on: date
    chance: float
    words: str
    label: str = "promised"

    def told(self, made_on: date) -> str:
        """The day with its chance: "Promised for 1 December: about 2 in 10"."""
        lead = "Promised for" if self.label == "promised" else capital(self.label)
        return f"{lead} {short_day(self.on, made_on)}: {self.words}"
