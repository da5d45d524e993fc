"""A talk: an event in a calendar with one other person, or a few."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.proposal import Proposal
from goodbooks.core.regex import regex
from goodbooks.entries.talk import Talk
from goodbooks.proposals.reading.writing import Proposer, who_is

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.written import Written
    from goodbooks.proposals.reading.writing import Writing

MOST_PEOPLE = 3
_FOR_FUN = regex(r"\b(?:lunch|coffee|birthday|cake|drinks|dinner|party|farewell|badminton|football|yoga|gym|padel|tennis|mittagessen|kaffee|geburtstag)\b", re.IGNORECASE)  # fmt: skip
_ALONE, _FEW, _FUN = 0.9, 0.6, 0.4


def propose(writing: Writing) -> Iterator[Proposal]:
    """The event, where it is one with up to so many others; what is larger is no talk, nor what I said no to.

    One that comes again is proposed once: for the next time that it does, moved or not, or the last.
    """
    written = _next(writing)
    if written is None or written.on is None:
        return
    writing = writing._replace(written=written)
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
    sure = _FUN if _FOR_FUN.search(written.subject) else _ALONE if len(others) == 1 else _FEW
    yield Proposal(entry, sentence, written.address, sure, "it is in the calendar", strangers)


def _next(writing: Writing) -> Written | None:
    """The next time of an event from today on that I did not say no to, or its last: a day of its series, or one that was moved or changed."""
    event = writing.written
    if event.sort != "event":
        return None
    days = event.again or (() if event.instead else (event.on,))
    days = () if _is_declined(writing, event) else days
    moved = (one for one in event.instead if not _is_declined(writing, one))
    times = [one for one in (*(event._replace(on=day) for day in days), *moved) if one.on]
    times.sort(key=lambda one: (one.on or writing.today, one.at or ""))
    to_come = (one for one in times if one.on and one.on >= writing.today)
    return next(to_come, times[-1] if times else None)


def _is_declined(writing: Writing, event: Written) -> bool:
    return any(who_is(writing.book, one).name == ME for one in event.copied)


PROPOSER = Proposer("talk", "a talk from your calendar", propose)
