"""A sentence that says on which half of a day I am not there, “I'm off Thursday afternoon”: a note of that day, which a plan goes by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.situations.days.half_away import halves_in, says_only_that
from goodbooks.syntax.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known


def half_off(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """The note of the half of a day that a short sentence says I am off; None for any other words."""
    words, signs = apart_from_signs(sentence)
    found = list(halves_in(words, today)) if says_only_that(words) else []
    if len(found) != 1:
        return None
    return Meant(f"{found[0].on} note me {quoted(f'Off in the {found[0].part}')}{signs}")
