"""What stands around a request and is the reason for it: who comes on a day, what closes or runs out, when the printer begins.

Such a sentence says until when, where the request does not, and is no word of anybody.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import ANY_WEEKDAY
from goodbooks.core.regex import regex
from goodbooks.language.days.context import names_a_thing
from goodbooks.language.days.dues import named_days
from goodbooks.language.doings.signs import a_due_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.language.days.due import Due
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Writing

ASKS = frozenset(("ask", "question", "hint", "lack"))
_OF_ITS_OWN = frozenset(("commit", "decide", "offer", "courtesy", "unreal", "idle", *ASKS))
_NEAR = 2
_PRESSES = regex(
    r"\b(?:clos(?:es?|ing)|opens?|leaves?|sails?|departs?|starts?|begins?|ends?|expires?|runs? out|run out|lapses?|comes?|arrives?|meets?|sits?|prints?|goes to|go to|fills?|cuts?|pours?|delivers?|collects?|loads?"
    r"|holds?|keeps?|wants?|needs?|shuts?|sends?|books?|orders?|decides?|votes?|pays?|breaks? up|travels?|flies|moves? in|picks?|(?:is|are) (?:due|booked|here|coming|on|at|back|gone|away|closed|reserved|planned|ordered|fixed|in)|freeze|slot|deadline|cut-?off|window|due|plate|press|until|till|only|otherwise|without|latest|last day|too late|(?:has|have) not been)\b",
    re.IGNORECASE,
)
"""What makes a day one that presses."""
_TOLD = regex(rf"\b(?:was|were|had|did|yesterday|last (?:week|month|year|night|\w+day)|ago|every|each|usually|always|since|{ANY_WEEKDAY}s)\b", re.IGNORECASE)  # fmt: skip
_OWN = regex(r"\W*(?:and |but |so )?(?:i|we)(?:['’](?:m|re|ll|ve|d))? (?!(?:have to|must|need|can|start|begin|print|send|close|leave)\b)", re.IGNORECASE)  # fmt: skip
"""How a sentence begins that tells of its writer, whose days are their own."""
_NO_DAY_TO_COME = (
    "since",
    "last",
    "past",
    "ago",
    "every",
    "each",
    "from",
    "after",
    "during",
    "of",
    "starting",
    "as of",
)


def day_around(writing: Writing, said: Said) -> Due | None:
    """The day that a sentence near a request tells as what presses, where the request names none: "They go to plate on Tuesday"."""
    if not said.acts.keys() & ASKS or "commit" in said.acts:
        return None
    days = (_presses(one, writing) for one in _around(writing, said))
    return next((day for day in days if day is not None), None)


def _around(writing: Writing, said: Said) -> Iterator[Said]:
    """The sentences near one that ask and promise nothing themselves: those behind it first, each way up to one that asks."""
    behind = [one for one in writing.said if one.start > said.start][:_NEAR]
    before = [one for one in writing.said if one.start < said.start][-1:]
    for side in (behind, reversed(before)):
        for one in side:
            if one.acts.keys() & ASKS and not _is_of_then(one):
                break
            if _tells(one):
                yield one


def _tells(said: Said) -> bool:
    """Whether a sentence only tells, and nothing of what somebody will do for its reader."""
    if _DEPARTS.match(said.text):
        return True
    if _is_of_then(said):
        return True
    return not said.acts.keys() & _OF_ITS_OWN and not _TO_YOU.search(said.text)


def _is_of_then(said: Said) -> bool:
    """Whether a sentence tells by which day of its own the thing asked for must be there, whatever it looks like: "They sail on Monday and it must be on board by then"."""
    return said.acts.keys() <= {"unreal", "ask", "lack"} and _BY_THEN.search(said.text) is not None


_TO_YOU = regex(r"\b(?:will|shall|['’]ll) (?:\w+ )?(?:\w+ )?(?:you|u)\b", re.IGNORECASE)
"""What somebody will do for the reader is of its own day."""
_BY_THEN = regex(r"\bby then\b", re.IGNORECASE)


def _presses(said: Said, writing: Writing) -> Due | None:
    """The one day to come of a sentence that tells what will be then, and not what its writer does."""
    is_then = _BY_THEN.search(said.text)
    is_pressing = is_then or _PRESSES.search(said.text) or _COMES.match(said.text)
    if _OWN.match(said.text) or not is_pressing:
        return None
    named = named_days(said.text, writing.on, writing.habits)
    to_come = [
        one
        for one in named
        if one.on >= writing.on
        and one.lead.lower() not in _NO_DAY_TO_COME
        and not names_a_thing(said.text, one)
        and not _TOLD.search(said.text[: one.end])
    ]
    return to_come[0] if len({one.on for one in to_come}) == 1 else None


_COMES = regex(
    r"\W*(?:(?:and|but|so|as|because)\b\W*)*(?:the|his|her|their|an?) (?:[\w'’-]+ ){0,2}?[\w'’-]+ (?:also |only |then )?(?!(?:will|shall|has|have|said|says|promised|confirmed|is going)\b)"
    r"(?:[a-z]+s|(?:is|are) (?:coming|here|back|booked|due|in|on|at|leaving|starting))\b",
    re.IGNORECASE,
)
"""Somebody else who does something on a day, told in the present."""


_DEPARTS = regex(
    r"\W*(?:(?:and|but|so|as|because)\b\W*)*(?:the|our) (?:[\w'’-]+ )?(?:truck|lorry|van|ferry|boat|train|plane|flight|bus|courier|post|ship|container|barge|coach) (?:[\w'’-]+ )?(?:leaves|goes|departs|sails|comes|closes|collects)\b",
    re.IGNORECASE,
)


def is_departure(writing: Writing, said: Said) -> bool:
    """Whether what leaves on a day is the reason for what is asked beside it: "The next lorry leaves on Wednesday", and the address must be in by then."""
    near = [one for one in writing.said if one != said and abs(one.start - said.start) <= _BESIDE]
    return _DEPARTS.match(said.text) is not None and any(one.acts.keys() & ASKS for one in near)


_BESIDE = 200
"""How many letters lie at most between what is asked and what leaves then."""


def is_reason(writing: Writing, said: Said) -> bool:
    """Whether a sentence tells what somebody else does on a day as the reason for what is asked beside it: "The courier fills in his papers on Monday"."""
    if not _COMES.match(said.text) or a_due_in(said.text) is None:
        return False
    before = [one for one in writing.said if one.start < said.start][-_NEAR:]
    beside = (*before, *[one for one in writing.said if one.start > said.start][:1])
    return any(one.acts.keys() & ASKS for one in beside)
