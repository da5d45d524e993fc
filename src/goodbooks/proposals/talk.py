"""A talk: an event in a calendar with one other person, or a few."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.proposal import Proposal
from goodbooks.entries.talk import Talk
from goodbooks.proposals.reading.writing import Proposer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.proposals.reading.writing import Writing

MOST_PEOPLE = 3


def propose(writing: Writing) -> Iterator[Proposal]:
    """The event, where it is one with up to so many others; what is larger is no talk."""
    written = writing.written
    if written.sort != "event" or written.on is None:
        return
    everybody = (*((writing.writer,) if writing.writer else ()), *writing.receivers)
    others = tuple(dict.fromkeys(one for one in everybody if one.name != ME))
    if not 1 <= len(others) <= MOST_PEOPLE:
        return
    agenda = " ".join(written.text.split())[:200]
    fields = (*((("agenda", agenda),) if agenda else ()), ("source", "calendar"))
    entry = Talk(
        "talk",
        written.on,
        written.at,
        tuple(one.name for one in others),
        (),
        written.subject,
        fields=fields,
    )
    strangers = tuple(one.name for one in others if one.is_stranger)
    sentence = f"{written.subject}, {written.on} {written.at or ''}".strip()
    sure = 0.9 if len(others) == 1 else 0.6
    yield Proposal(entry, sentence, written.address, sure, "it is in the calendar", strangers)


PROPOSER = Proposer("talk", "a talk from your calendar", propose)
