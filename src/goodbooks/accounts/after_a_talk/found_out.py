"""A question that got no answer in a talk: what they will find out about, “he'd have to ask HR”, is their promise, and what they want to be asked in January is meant to be asked then."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.accounts.their_no import may_be_asked_from
from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.core.telling import TO_MY_QUESTION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from goodbooks.core.entry import Entry

_FINDS_OUT = regex(
    r"(?:he|she|they)(?:['’](?:ll|d)| will| would)?(?: (?:has|have|had|needs?|wants?|will need|will have|first has|first have)(?: first)? to| first)? "
    r"(?P<what>(?:ask|check|find out|look into|look it up|look that up|clarify|enquire|inquire)\b.*)",
    re.IGNORECASE,
)  # fmt: skip


def with_what_they_find_out(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries of a talk, with each answer to a question of mine that only says they will find out as a promise of theirs to me."""
    for one in entries:
        note = one.line("note")
        is_new = one.kind == "answer" and not one.links and note.startswith(TO_MY_QUESTION)
        found = _FINDS_OUT.fullmatch(one.title.strip(" .")) if is_new else None
        if found is None:
            yield one
            if is_new and (day := may_be_asked_from(one)):
                yield _asked_again(one, day)
            continue
        promise = made("promise", one.on, one.who, (ME,), title=capital(found["what"]), fields=(("note", note),))  # fmt: skip
        yield promise._replace(at=one.at, matters=one.matters)


def _asked_again(reply: Entry, day: date) -> Entry:
    """The question of a reply, meant to be asked again on the first day on which it may be."""
    question = reply.line("note").removeprefix(TO_MY_QUESTION)
    ask = made("ask", reply.on, (ME,), reply.who, title=question, fields=(("planned", day.isoformat()),))  # fmt: skip
    return ask._replace(matters=reply.matters)
