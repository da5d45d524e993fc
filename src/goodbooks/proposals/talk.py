"""A talk: an event in a calendar with one other person, or a few."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.proposal import Proposal
from goodbooks.entries.talk import Talk
from goodbooks.proposals.reading.writing import Proposer, who_is

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.proposals.reading.writing import Writing

MOST_PEOPLE = 3
_FOR_FUN = re.compile(r"\b(?:lunch|coffee|birthday|cake|drinks|dinner|party|farewell|badminton|football|yoga|gym|padel|tennis|mittagessen|kaffee|geburtstag)\b", re.IGNORECASE)  # fmt: skip
_ALONE, _FEW, _FUN = 0.9, 0.6, 0.4


def propose(writing: Writing) -> Iterator[Proposal]:
    """The event, where it is one with up to so many others; what is larger is no talk, nor what I said no to.

    One that comes again is proposed once: for the next day on which it does, or the last.
    """
    written = writing.written
    if written.sort != "event" or written.on is None:
        return
    everybody = (*((writing.writer,) if writing.writer else ()), *writing.receivers)
    others = tuple(dict.fromkeys(one for one in everybody if one.name != ME))
    declined = any(who_is(writing.book, one).name == ME for one in written.copied)
    if declined or not 1 <= len(others) <= MOST_PEOPLE:
        return
    last = written.again[-1] if written.again else written.on
    on = next((day for day in written.again if day >= writing.today), last)
    agenda = " ".join(written.text.split())[:200]
    fields = (*((("agenda", agenda),) if agenda else ()), ("source", "calendar"))
    entry = Talk(
        "talk",
        on,
        written.at,
        tuple(one.name for one in others),
        (),
        written.subject,
        fields=fields,
    )
    strangers = tuple(one.name for one in others if one.is_stranger)
    sentence = f"{written.subject}, {on} {written.at or ''}".strip()
    sure = _FUN if _FOR_FUN.search(written.subject) else _ALONE if len(others) == 1 else _FEW
    yield Proposal(entry, sentence, written.address, sure, "it is in the calendar", strangers)


PROPOSER = Proposer("talk", "a talk from your calendar", propose)
