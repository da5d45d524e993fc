"""A talk that a mail or a note arranges: when the round of minutes meets next, when somebody and I sit down."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital, shortened
from goodbooks.core.regex import regex
from goodbooks.entries.talk import Talk
from goodbooks.language.days.dues import named_days
from goodbooks.language.retold.titles import LONGEST
from goodbooks.proposals.reading.meets import meets
from goodbooks.proposals.reading.minutes import there
from goodbooks.proposals.reading.proposing import proposal
from goodbooks.proposals.reading.writing import Proposer, Who

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.proposal import Proposal
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Writing

MOST_PEOPLE = 3
_SURE, _LESS_SURE = 0.7, 0.55


def propose(writing: Writing) -> Iterator[Proposal]:
    """Each sentence that says on which day to come people meet, of those who read it, or were there."""
    if writing.written.sort not in ("mail", "chat", "note") or writing.is_of_others:
        return
    is_note = writing.written.sort == "note"
    if writing.writer is None:
        return
    for said in writing.said:
        meeting = meets(writing, said)
        if meeting is None:
            continue
        others = _present(writing) if is_note else _of_the_mail(writing)
        fields = [("stage", "planned"), *([("where", meeting.where)] if meeting.where else [])]
        because = "it says when you meet" if others else "it says when a round meets"
        sure = _SURE if len(others) == 1 else _LESS_SURE
        made = proposal(writing, said, Talk, others, (), sure, because, fields)
        title = _title(writing, said)
        entry = made.entry._replace(on=meeting.on, at=meeting.at, title=title or made.entry.title)
        yield made._replace(entry=entry, written_on=writing.on)


def _title(writing: Writing, said: Said) -> str:
    """What a talk is called: what its mail is about, or the words before its day; "" where it begins with it."""
    about = writing.about if writing.written.sort == "mail" else ""
    day = next(iter(named_days(said.text, writing.on, writing.habits)), None)
    before = _LEADS_TO_IT.sub("", said.text[: day.start]) if day else ""
    words = about or (before if len(before.split()) > 1 else "")
    return shortened(capital(words), LONGEST)


_LEADS_TO_IT = regex(r"(?:[\s,:–—-]|\b(?:on|at|am|um|is|ist|the|for|in)\b)+$", re.IGNORECASE)
"""What stands between what is arranged and its day."""


def _of_the_mail(writing: Writing) -> tuple[Who, ...]:
    """Who wrote a mail and whom it went to, without me; nobody where they are many."""
    everybody = (*((writing.writer,) if writing.writer else ()), *writing.receivers)
    return _few(dict.fromkeys(one for one in everybody if one.name != ME))


def _present(writing: Writing) -> tuple[Who, ...]:
    """Who was there, without me; nobody where a note tells none, or many."""
    return _few(dict.fromkeys(one for one in there(writing) if one.name != ME))


def _few(every: dict[Who, None]) -> tuple[Who, ...]:
    return tuple(every) if len(every) <= MOST_PEOPLE else ()


PROPOSER = Proposer("talk-told", "a talk that a mail or a note arranges", propose)
