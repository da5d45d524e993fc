"""A sentence that names a talk to come with somebody, "One-on-one with Joe on Thursday at 10"; and the talk that the book has already."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import MONTHS, WEEKDAYS, Moment
from goodbooks.core.names import ME, name_key
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.lines.named_in import is_name, known_as
from goodbooks.desk.lines.when_said import when
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.language.doings.cue import groups
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from goodbooks.core.entry import Entry, Kind
    from goodbooks.desk.lines.known import Known

_WHAT = r"(?P<what>one[ -](?:on|to)[ -]one|1[:-]1|1on1|catch[ -]?up|check[ -]in|(?:(?!(?:I|we|they|he|she|you)\b)[\w-]+ )?(?:review|meeting|talk|call|chat)|coffee|lunch|dinner|breakfast|inspection|supervision|appointment|interview|hearing|visit|audit|session|handover|briefing|rehearsal)"
_TALK = regex(
    rf"(?:(?:I have|I['’]ve|we have|there is) )?(?:(?:my|our|a|an|the) )?(?:(?:next|(?P<often>weekly|fortnightly|biweekly|monthly|quarterly|daily)) )?{_WHAT} with (?P<rest>\S.*)",
    re.IGNORECASE,
)
_I_TALK = regex(
    r"(?:I|we)(?:['’]ll| will|['’]m|['’]re| am| are)? (?:talk(?:ing)?|speak(?:ing)?|meet(?:ing)?|see|seeing|sit down|catch up)(?: (?:to|with))?(?: again)? (?P<rest>\S.*)",
    re.IGNORECASE,
)
_IS_ON = regex(
    rf"(?P<name>\S+(?: \S+){{0,3}}?)(?: is| will be|['’]s| takes place| falls)(?: set for)? (?P<when>(?:(?:on|at|next|this) )?(?:{'|'.join(WEEKDAYS)}|today|tonight|tomorrow|in (?:an?|one|two|three|half|\d+)|at \d|the \d|\d)\b.*)",
    re.IGNORECASE,
)
"""Of a talk that is told with its day, “with Pieter is tomorrow at 11”, with whom and when."""
_COMES = regex(
    r"(?P<name>\S+(?: \S+){0,3}?) (?:is coming|comes|is visiting|visits|meets (?:me|us)|will be here|comes by|drops by)(?: to see (?:me|us))? (?P<when>\S.*)",
    re.IGNORECASE,
)
"""Somebody who comes to us."""
_WEEKDAY = "|".join(WEEKDAYS)
_A_DAY = regex(
    rf"\b(?:(?:{_WEEKDAY})s?|today|tonight|tomorrow|\d{{4}}-\d\d-\d\d|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{'|'.join(MONTHS)}))\b",
    re.IGNORECASE,
)
_IN_FRONT = regex(
    rf"(?:on )?(?P<front>(?:(?:next|this) )?(?:{_WEEKDAY}|today|tomorrow)\b,?(?: (?:at )?\d{{1,2}}(?:[:.]\d\d)?(?: ?[ap]m)?)?),? (?P<told>\S.*)",
    re.IGNORECASE,
)
"""A day, perhaps with its hour, that a sentence about a talk begins with."""
_ABOUT = regex(
    r"(?P<words>.+?),? (?:about|regarding|concerning|on the subject of) (?P<about>\S.*)",
    re.IGNORECASE,
)
_DAY_BEHIND = regex(
    rf"(?P<about>.+?),? (?P<day>(?:on )?(?:(?:next|this) )?(?:{_WEEKDAY}|today|tomorrow)\b.*)",
    re.IGNORECASE,
)
"""What a talk is about, with its day behind: “about the rota on Thursday at 14:00”."""
_EVERY = {"weekly": "{day}", "fortnightly": "other {day}", "biweekly": "other {day}", "monthly": "month", "quarterly": "quarter", "daily": "working day"}  # fmt: skip
"""How a talk comes again, by the word before it and the day it has."""
_LONGEST_NAME = 4


def talk_agreed(
    sentence: str, kinds: Mapping[str, Kind], today: date, known: Known
) -> Meant | None:
    """The talk that a sentence names with somebody for a day that is to come; None for any other words."""
    told, front = sentence, ""
    if before := _IN_FRONT.fullmatch(sentence):
        front, told = before["front"], before["told"]
    found = _TALK.fullmatch(told)
    behind = found or (None if front else _I_TALK.fullmatch(told))
    if behind is None:
        return _who_comes(told, front, today, known)
    words, signs = apart_from_signs(behind["rest"])
    words = _IS_ON.sub(r"\g<name> \g<when>", words) if found else words
    words, about = _apart_from_subject(words, is_named=found is not None)
    for name, at in _ways(f"{words} {front}".strip(), today, known):
        if at.on >= today and (at.on > today or at.at):
            title = _title(found["what"] if found else "talk", about)
            often = (found["often"] or "").lower() if found else ""
            every = (
                _EVERY[often].format(day=WEEKDAYS[at.on.weekday()].capitalize()) if often else ""
            )
            more = (f"every: {every}",) if every else ()
            return Meant(f"{at} talk {name_text(name)}{title}{signs}", more)
    return None


def _who_comes(told: str, front: str, today: date, known: Known) -> Meant | None:
    """The talk with somebody who comes on a day, where the book knows them or their place is one of somebody: “The area manager comes on Wednesday at 10”; a crane that comes is none."""
    found = None if front else _COMES.fullmatch(told)
    if found is None:
        return None
    words, signs = apart_from_signs(found["when"])
    at = when(words, today)
    name = re.sub(r"^(?:the|our|my) ", "", found["name"], flags=re.IGNORECASE)
    roles = groups()["role"].split("|")
    whom = (
        known_as(found["name"], known)
        or known_as(name, known)
        or (capital(name) if name.lower().rsplit(" ", 1)[-1] in roles else "")
    )
    if not whom or not isinstance(at, Moment) or not _is_whole(words) or at.on < today:
        return None
    return (
        Meant(f"{at} talk {name_text(whom)} {quoted('Visit')}{signs}")
        if at.on > today or at.at
        else None
    )


def _apart_from_subject(words: str, *, is_named: bool) -> tuple[str, str]:
    """The words of a talk without what it is about, and what that is; a day behind it is the talk's only where a talk is named: “I talk with Joe about the list on Thursday” may be a list."""
    found = _ABOUT.fullmatch(words)
    if found is None:
        return words, ""
    day = _DAY_BEHIND.fullmatch(found["about"])
    has_day = _A_DAY.search(found["words"])
    if day and is_named and not has_day:
        return f"{found['words']} {day['day']}", day["about"]
    if not has_day and not is_named:
        return words, ""
    return found["words"].rstrip(" ,"), found["about"]


def _title(what: str, about: str) -> str:
    """The title of a talk: what sort of talk it is, and what it is about; "" for a talk about nothing that was said."""
    if what.lower() == "talk":
        return f" {quoted(capital(about))}" if about else ""
    return f" {quoted(capital(f'{what} about {about}' if about else what))}"


def _ways(words: str, today: date, known: Known) -> Iterator[tuple[str, Moment]]:
    """Whom the words begin with, and the moment that the rest of them is."""
    parts = words.split()
    for count in range(min(_LONGEST_NAME, len(parts) - 1), 0, -1):
        name, said = " ".join(parts[:count]).rstrip(","), " ".join(parts[count:])
        at = when(said, today)
        whom = known_as(name, known) or (
            name if is_name(name, known) or _is_whole_name(name) else ""
        )
        if whom and isinstance(at, Moment) and _is_whole(said):
            yield whom, at


def _is_whole_name(name: str) -> bool:
    """Whether several words are a name by their looks: each with its capital, and none a day or a month."""
    words = name.split()
    of_time = {*WEEKDAYS, *MONTHS}
    return len(words) > 1 and all(
        word[:1].isupper() and word.lower() not in of_time for word in words
    )


def _is_whole(said: str) -> bool:
    """Whether words can be no more than a day and an hour."""
    return len(said.split()) <= _MOST_WORDS


_MOST_WORDS = 6


def talk_there(entry: Entry, known: Known) -> str:
    """That the book has a talk with the same person at the same hour; "" where it has none."""
    if entry.kind != "talk" or entry.at is None or entry.amends or entry.withdraws:
        return ""
    names = _others(entry)
    for other in known.of_kind("talk"):
        is_then = (other.on, other.at) == (entry.on, entry.at)
        shared = [name for key, name in _others(other).items() if key in names]
        if is_then and shared:
            return f"the book has a talk with {shared[0]} at that hour: {other.ref}"
    return ""


def _others(talk: Entry) -> dict[str, str]:
    """Those in a talk but me, by key."""
    return {name_key(name): name for name in (*talk.who, *talk.to) if name_key(name) != ME}
