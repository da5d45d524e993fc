"""What happened: the sentence that speaks most for the moment that a playbook is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.answering import Answer, known_elsewhere
from goodbooks.situations.happening import happening_in
from goodbooks.situations.recognise import recognise

if TYPE_CHECKING:
    from goodbooks.situations.own_words import Said


def _read_for(text: str, play: str) -> Said | None:
    """What happened, of the sentences that speak for the playbook of that name."""
    likely = (one.passages for one in recognise(text).likely if one.name == play)
    return happening_in([one.text for one in next(likely, ())])


ANSWER = Answer(
    "event",
    "what happened, in the sentence that speaks most for the moment that the playbook is for",
    known_elsewhere,
    read_for=_read_for,
)
