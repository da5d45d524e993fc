"""A sentence that says "every Friday": what is wanted or promised in it comes again, and the book says how often."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.core.rhythm import due_time, read_rhythm
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.language.days.again import again_in, promised_again
from goodbooks.language.days.stretch import MONDAY_TO_FRIDAY

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

_COMES_AGAIN = ("promise ", "request ", "talk ", "note ")
_OWED = ("promise ", "request ")
_TOLD = regex(
    r"(?:\S+ ){1,4}?(?:told|said|says|tells|mentioned|wrote|explained|thinks|heard)\b",
    re.IGNORECASE,
)
"""How a sentence begins that tells what somebody said: what comes again in it is theirs, and the telling of it does not."""
_DAY_IN_FRONT = regex(r"(?:(?:today|yesterday|\d{4}-\d\d-\d\d)(?: \d\d:\d\d)? )?(?P<kind>\w+ )")


def comes_again(
    sentence: str,
    today: date,
    meant_by: Callable[[str], Meant | None],
    week: frozenset[int] = MONDAY_TO_FRIDAY,
) -> Meant | None:
    """What a sentence means without its "every Friday", with a line that says so; None where it has none, or tells neither of a promise nor of a request."""
    found = again_in(sentence, today)
    if found is None:
        return None
    bare = _at_its_hour(_as_promised(found.without(sentence)), found.every, today)
    meant = meant_by(bare)
    if meant is None or not meant.line:
        meant = (
            _on_its_day(bare, found.every, today, meant_by, _TALK)
            or _with_a_day(bare, found.every, today, meant_by)
            or _on_its_day(bare, found.every, today, meant_by, _ON_A_DAY)
        )
    meant = _as_my_own_time(meant, found.every, today)
    kind = _DAY_IN_FRONT.match(meant.line) if meant else None
    if meant is None or kind is None or kind["kind"] not in _COMES_AGAIN:
        return None
    if kind["kind"] == "note " and _TOLD.match(sentence):
        return None
    more = (one for one in meant.more if not one.startswith("every:"))
    again = promised_again(sentence, today, week) if kind["kind"] in _OWED else None
    every = (again or found).every
    return meant._replace(more=(*more, f"every: {every}"), notes=(*meant.notes, *on_which_days(found.every, every)))  # fmt: skip


def on_which_days(said: str, taken: str) -> tuple[str, ...]:
    """That what is promised daily is taken for the days on which one works, and how it is said of each day."""
    if not said.startswith("day") or said == taken:
        return ()
    days = re.split(r" \d| until ", taken, maxsplit=1)[0]
    return (f"it is taken as every {days}; if it comes on weekends too: every: day",)


def _as_my_own_time(meant: Meant | None, every: str, today: date) -> Meant | None:
    """What I have to do at a fixed time for somebody at home, or when I am gone, as a note of its days: nobody gets anything, so nothing of it is to be ticked off."""
    mine = _MY_OWN.fullmatch(meant.line) if meant else None
    first = _first(every, today) if mine else None
    if meant is None or mine is None or first is None:
        return meant
    return meant._replace(line=f'{str(first).partition(" ")[0]} note {mine["title"]}{mine["signs"]}')  # fmt: skip


_AT_HOME = r"(?:kindergarten|nursery|kita|cr[eè]che|day ?care|school|childminder|playgroup|home|dialysis|the (?:doctor|clinic|hospital|dentist|therapist|station))"
_MY_OWN = regex(
    r'(?:\S+ )?promise me -> me (?P<title>"(?:(?:fetch|pick up|collect|drop off) (?:(?!the (?:van|car|post|mail|keys?|parts?|list|goods|parcels?)\b)\S)|pick \S+ up\b|(?:get|take|bring|drop|drive) \S[^"]* (?:from|to|at|off at) '
    + _AT_HOME
    + r'\b|(?:be|get) (?:home|gone|away|off|out|back home)\b|(?:leave|go home|look after|care for|mind)\b)[^"]*")(?P<signs>.*)',
    re.IGNORECASE,
)


def _at_its_hour(bare: str, every: str, today: date) -> str:
    """The words with the first day of a rhythm before an hour that they end on alone: “by 9:00” is nine o'clock of that day."""
    hour = _HOUR.search(bare)
    first = _first(every, today) if hour else None
    if hour is None or first is None:
        return bare
    day = str(first).partition(" ")[0]
    return f"{bare[: hour.start()]}by {day} {hour['hour']}{bare[hour.end() :]}"


_HOUR = regex(r"\b(?:by|at|before) (?P<hour>\d{1,2}:\d\d)(?=(?: [#^]\S+)*$)", re.IGNORECASE)


def _first(every: str, today: date) -> object:
    """The first time of a rhythm, None where it cannot be read."""
    rhythm = read_rhythm(every, today)
    return None if isinstance(rhythm, Unclear) else due_time(rhythm, today, None, (), today)


def _as_promised(bare: str) -> str:
    """What I say that I give somebody time and again, as the promise that it is; any other words as they are."""
    if mine := _I_GIVE.fullmatch(bare):
        return f"I promised {mine['rest']}"
    if thing := _THING_TO.fullmatch(bare):
        return f"I promised {thing['whom']} {thing['what']}{thing['signs']}"
    return bare


_I_GIVE = regex(r"\W*I(?:['’]ll| will)? (?:always )?(?:send|give|mail|e-?mail|bring|hand|show|write) (?P<rest>\S.*)", re.IGNORECASE)  # fmt: skip
_THING_TO = regex(r"\W*(?P<what>(?:the|a|an|my|our) \S.*?) (?:to|for) (?P<whom>(?-i:[A-ZÀ-ÖØ-Þ])[\w.'’-]*(?: (?-i:[A-ZÀ-ÖØ-Þ])[\w.'’-]*){0,3})(?P<signs>(?: [#^]\S+)*)", re.IGNORECASE)  # fmt: skip


def typed_again(line: str, today: date, week: frozenset[int] = MONDAY_TO_FRIDAY) -> Meant | None:
    """A promise or a request typed with "every Friday" behind its title, as the line without it and one that says it; None for any other."""
    typed = _TYPED.match(line)
    said = again_in(line, today) if typed else None
    is_owed = typed is not None and typed["kind"].lower() != "talk"
    found = promised_again(line, today, week) if is_owed else said
    if (
        said is None
        or found is None
        or line[: found.start].count('"') % 2
        or "[" in line[found.start :]
    ):
        return None
    bare, more = found.without(line), (f"every: {found.every}",)
    return Meant(
        _on_its_first_day(bare, found.every, today) if _TYPED_TALK.match(bare) else bare,
        more,
        on_which_days(said.every, found.every),
    )


_TYPED = regex(r"(?:\S+ (?:\d\d:\d\d )?)?(?P<kind>promise|request|talk) \S", re.IGNORECASE)
_TYPED_TALK = regex(r"talk \S", re.IGNORECASE)


def _on_its_first_day(line: str, every: str, today: date) -> str:
    """A typed talk with the first day of its rhythm before it."""
    first, rhythm = _first(every, today), read_rhythm(every, today)
    if first is None or isinstance(rhythm, Unclear):
        return line
    return f"{first} {rhythm.at} {line}" if rhythm.at else f"{first} {line}"


def _with_a_day(
    bare: str, every: str, today: date, meant_by: Callable[[str], Meant | None]
) -> Meant | None:
    """What the words mean where only a day shows what they are: “Graham wants a number”."""
    first = _first(every, today)
    if first is None:
        return None
    words, signs = _apart(bare)
    meant = meant_by(f"{words} by {first}{signs}")
    return meant._replace(line=meant.line.replace(f" by {first}", "", 1)) if meant else None


def _on_its_day(
    bare: str,
    every: str,
    today: date,
    meant_by: Callable[[str], Meant | None],
    shape: re.Pattern[str],
) -> Meant | None:
    """What the words mean on the first day of the rhythm where that has a shape: a talk, “I meet Ruth”, or else a note of that day; None where it has not."""
    first, rhythm = _first(every, today), read_rhythm(every, today)
    if first is None or isinstance(rhythm, Unclear):
        return None
    words, signs = _apart(bare)
    at = f" at {rhythm.at}" if rhythm.at else ""
    meant = meant_by(f"{words} on {first}{at}{signs}")
    return meant if meant and shape.match(meant.line) else None


_TALK = regex(r"\d{4}-\d\d-\d\d(?: \d\d:\d\d)? talk ")
_ON_A_DAY = regex(r"\d{4}-\d\d-\d\d(?: \d\d:\d\d)? note ")


def _apart(bare: str) -> tuple[str, str]:
    found = re.search(r"(?:\s+[#^]\S+)*$", bare)
    at = found.start() if found else len(bare)
    return bare[:at], bare[at:]
