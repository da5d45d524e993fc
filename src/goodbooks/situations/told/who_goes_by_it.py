"""Who goes by a word that holds no longer, because the writer gave it to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.events.reversal import reversal_in
from goodbooks.situations.people.answering import OUTSIDE, SOMEBODY, Answer
from goodbooks.situations.people.goes_by_it import held_off, who_goes_by_it

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """Whoever goes by the old word: they were given it, or they were told to wait, which was turned around since."""
    found = who_goes_by_it(text)
    turned = None if found else reversal_in(text)
    return held_off(text) if turned and turned.then.is_yes else found


ANSWER = Answer(
    "who-goes-by-it",
    "whoever goes by a word that the writer gave them and that holds no longer",
    _read,
    names=SOMEBODY,
    is_only_offered=False,
    stands=OUTSIDE,
)
