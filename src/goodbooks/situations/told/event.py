"""What happened: the sentence that speaks most for the moment that a playbook is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.events.happening import (
    accusation_in,
    happening_in,
    incident_in,
    tells_how_they_are,
)
from goodbooks.situations.moment.recognise import recognise
from goodbooks.situations.people.answering import Answer, known_elsewhere
from goodbooks.situations.people.understood import days_in, passages_of

if TYPE_CHECKING:
    from goodbooks.situations.people.names_in import Said

_DONE_TO_ME = frozenset(["harsh-boss", "hostile-stakeholder"])
"""The playbooks for what somebody did to the writer: one evening tells more of it than how they are."""

_HELD_AGAINST_ME = "blamed"
"""The playbook for what somebody says of the writer: that, and not what came of it, is what it is about."""


def _read_for(text: str, play: str) -> Said | None:
    """What happened, of the sentences that speak for the playbook of that name."""
    likely = (one.passages for one in recognise(text).likely if one.name == play)
    said = happening_in([one.text for one in next(likely, ())])
    if play == _HELD_AGAINST_ME:
        return accusation_in([one.text for one in passages_of(text)]) or said
    if play not in _DONE_TO_ME or (said and days_in(said.passage)):
        return said
    found = incident_in([one.text for one in passages_of(text)]) or said
    return None if found and tells_how_they_are(found.passage) else found


ANSWER = Answer(
    "event",
    "what happened, in the sentence that speaks most for the moment that the playbook is for",
    known_elsewhere,
    read_for=_read_for,
)
