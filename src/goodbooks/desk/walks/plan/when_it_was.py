"""When something was that a sentence of a story tells: its day where that can be read, and its words so that they still hold when they are read later."""

from __future__ import annotations

import re
from datetime import date, timedelta

from goodbooks.core.days import read_moment
from goodbooks.core.loose_past import (
    is_roughly_past,
    loosely_past,
    with_what_it_comes_to,
)
from goodbooks.core.phrasing import listed, short_day
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex

_NOTED_LATE = timedelta(days=366)
"""So long ago at most is a day of which a note is one that was only written late."""
_WAS = r"(?:said|told|wrote|asked|promised|agreed|decided|called|mailed|came|went|gave|took|got|had|was|were|did|made|sent|left|let|saw|met|redid|put|wanted|wouldn['’]t|\w{3,}ed)"
_IS_TO_COME = regex(r"\b(?:will|shall|going to|must|have to|has to)\b|['’]ll\b", re.IGNORECASE)


_WHAT_ONE_HAS = regex(
    r"(?:\b(?:the|my|our|these|those|all)(?= [a-z]+s at\b)|[,:]|\b(?:with|have)) (?:and |the )?(?!(?:he|she|they|it|who|that|which|always|then) )(?:[a-z][\w-]*(?<!ing) )?(?!(?:is|was|has|does|goes|says|comes)\b)[a-z][\w-]*[a-z]s at (?:about |around )?\d",
    re.IGNORECASE,
)
"""Several things at an hour, “rota, complaints, bed meetings at 7”: what one has, and nothing that happened then."""


def is_of_one_time(words: str) -> bool:
    """Whether the hour that a sentence names is that of what it tells, and not of something that comes again at that hour."""
    return _WHAT_ONE_HAS.search(words) is None or re.search(rf"\b{_WAS}\b", words) is not None


_HOME_AT = regex(
    r"\bhome(?: again)? (?:at|by|before|around|from) (?:about |around )?(?:(?:half|(?:a )?quarter|ten|twenty|five)(?: past| to)? )?(?:\d[\d:.]*|[a-z]+)(?: ?[ap]\.?m\b| o['’]clock)?",
    re.IGNORECASE,
)
"""The hour by which one is home, which is no hour of work."""


def of_what_happened(words: str) -> str:
    """A sentence without the hours that belong to home, or to no work at all: “home at 4 for the kids”; none of its hours where it tells when the writer is free."""
    from goodbooks.situations.days.free_hours import free_hours

    return "" if free_hours(words) else _HOME_AT.sub("home", words)


def day_it_was(words: str, today: date) -> date:
    """The day of which a sentence tells, where it can be read and is not to come; else the day on which it is told.

    “Wants an answer on Monday” is to come, “On Wednesday he told me that it begins in January” was on that Wednesday, and what
    was years ago is remembered and not noted late.
    """
    from goodbooks.language.days.dues import due_in
    from goodbooks.situations.days.away_told import away_on
    from goodbooks.situations.people.understood import days_in

    days = days_in(words)
    if (
        len(days) != 1
        or is_roughly_past(days[0])
        or _is_asked_for(words, days[0])
        or _is_of_before(words, days[0])
        or away_on(words, today)
        or (due_in(words, today) and not _is_of_what_was(words, days[0]))
    ):
        return today
    read = read_moment(days[0], today, is_past=True)
    if isinstance(read, Unclear):
        return today
    is_noted = timedelta(0) <= today - read.on <= _NOTED_LATE
    return read.on if is_noted and not _is_to_come(words, days[0], read.on, today) else today


def _is_to_come(words: str, day: str, past: date, today: date) -> bool:
    """Whether a day that is nearer ahead than behind is told as one to come: “the round closes on the 18th of December”."""
    ahead = read_moment(day, today)
    if isinstance(ahead, Unclear) or not timedelta(0) < ahead.on - today < today - past:
        return False
    now = rf"(?:\b(?:by|until|till|before|is|are)\b|\b(?!was\b|this\b)\w{{2,}}[^\W_s]s\b)(?: \w+){{0,2}} {re.escape(day)}"
    return re.search(now, words, re.IGNORECASE) is not None


def _is_of_before(words: str, day: str) -> bool:
    """Whether a day is that of what had been before: “he moved the list, which Jonas had finished on Friday”."""
    before = rf"\b(?:who|which|that|whom|because|since|after|although|though|as)\b[^,;]*\b(?:had|hadn['’]t|has|have)\b(?: \w+){{0,6}} (?:on |since |by )?{re.escape(day)}"
    found = re.search(before, words, re.IGNORECASE)
    return found is not None and bool(words[: found.start()].strip(" ,"))


def _is_asked_for(words: str, day: str) -> bool:
    """Whether a day is the one for which somebody was told to do something."""
    asks = rf"\b(?:told|asked|wants?|wanted|ordered|begged) [\w'’]+ (?:not )?to\b[^.;]*{re.escape(day)}"
    orders = rf"(?:\b(?:said|says|told (?:me|us)|answered|goes|wrote)|:),? [\"“]?(?:(?:just|please|then|you|well|ok|okay|go and|better),? )*(?:{_ORDERED})\b[^.;]*{re.escape(day)}"
    return any(re.search(one, words, re.IGNORECASE) for one in (asks, orders))


_ORDERED = "ask|see|come|call|ring|phone|wait|go|write|mail|talk|speak|bring|take|try|tell|send|do|don['’]t|sign|start|begin|open|close|put|leave|hold|check|make|meet|get|let|look|be|keep|stop|run|finish|deliver|hand|show|move|remind|ship|print"
"""What somebody is told to do, as it is quoted: “said ask Silvia on Thursday”."""


def _is_of_what_was(words: str, day: str) -> bool:
    """Whether a sentence begins with a day and goes on with what was then, or says of a word given that it was on that day."""
    then = rf"\W*(?:(?:and|but|so|then) )?{re.escape(day)},? (?:at [\w’']+(?: o['’]clock)?,? )?(?:[\w'’-]+ ){{1,6}}?{_WAS}\b"
    first = re.match(then, words, re.IGNORECASE)
    is_first = first is not None and not _IS_TO_COME.search(first[0])
    said = rf"\b(?:said|told (?:me|us|\w+)|wrote|asked|promised|agreed|decided)(?: to me)?,? {re.escape(day)}\b"
    return is_first or re.search(said, words, re.IGNORECASE) is not None


def as_it_lasts(words: str, today: date) -> str:
    """A sentence in which what was “last Tuesday” or “last week” is told with the days that may be meant, so that it still holds when it is read later."""
    from goodbooks.situations.people.understood import days_in

    days = days_in(words)
    if len(days) != 1:
        return words
    read = read_moment(days[0], today, is_past=True)
    if not isinstance(read, Unclear):
        return words.replace(days[0], with_what_it_comes_to(days[0], today), 1)
    loosely = loosely_past(days[0], today)
    both = [date.fromisoformat(one) for one in read.choices if one <= today.isoformat()]
    if days[0].lower().startswith("last ") and len(both) == 2:
        meant = listed((short_day(one, today) for one in both), "or")
    elif loosely.startswith("in the week"):
        meant = loosely.removeprefix("in ")
    else:
        return words
    return words.replace(days[0], f"{days[0]} ({meant})", 1)
