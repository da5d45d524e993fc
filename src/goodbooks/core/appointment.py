"""A talk's day, hour and place as people say them together: “on Thursday at ten”, “Friday 4 pm, room 3”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import MONTHS, WEEKDAYS, Moment, read_moment
from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from datetime import date

_COUNTS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")  # fmt: skip
_HOUR = rf"(?:\d{{1,2}}|{'|'.join(_COUNTS)})"
_NO_HOUR = r"(?![\w:]|\.\d| ?[ap]\.?m\b| (?:percent|per cent|minutes?|days?|weeks?|months?|euros?|people|points?|sites?|times?)\b)"
_PARTS = r"(?:(?: in the| this)? (?P<part>morning|afternoon|evening))?"
_SPOKEN = regex(
    rf"(?P<early> (?:morning|afternoon|evening))?,? (?:at |around |about |by )?(?:(?P<beside>half|(?:a )?quarter|five|ten|twenty(?:[- ]five)?|\d{{1,2}}) (?:minutes )?(?P<side>past|to) (?P<of>{_HOUR}){_NO_HOUR}"
    rf"|half (?P<half>{'|'.join(_COUNTS)}){_NO_HOUR}"
    rf"|(?P<hour>{_HOUR}) o['’]?clock"
    rf"|(?<=at |by )(?P<at>{_HOUR}){_NO_HOUR}"
    rf"|(?P<french>\d{{1,2}}) ?h(?: ?(?P<minute>\d\d))?\b){_PARTS}",
    re.IGNORECASE,
)
"""An hour as it is said: “at ten”, “half past nine”, “ten o'clock”, “10h30”."""
_AT_NIGHT = regex(
    r"(?P<lead>(?:\b(?:at|around|about|by) |[a-z],? ))(?P<hour>[1-6])(?P<mark>[:.])(?P<minute>[0-5][05])(?![\w.:]*\d)(?! ?(?:[ap]\.?m\b|in the morning|at night))",
    re.IGNORECASE,
)
_MINUTES = {"half": 30, "quarter": 15, "a quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25, "twenty five": 25}  # fmt: skip
_OFFICE_HOURS = range(8, 19)
_WHERE = regex(
    r"[,;]? +(?=by (?:phone|video)\b|(?:in|at|on) (?!(?:the )?(?:morning|afternoon|evening|\d|first|earliest|latest|about|around)\b)\w)|[,;(] *|(?: [-–—@])+ +"
)
"""Where the place may begin, behind the day and the hour."""
_PLACE = regex(
    rf"(?!.*\b(?:{'|'.join((*WEEKDAYS, *MONTHS))}|today|tomorrow|week|o['’]?clock)\b)(?!(?:at|in|on) {_HOUR}\b)(?!(?:if|unless|or|and|but|maybe|perhaps|probably|because|when|so|not|as|until|that|which|who|to|about|for|with|then|i|we|he|she|they|it|you|is|was)\b)[^\W_](?:[\w'’./&-]| (?=\w)){{1,39}}",
    re.IGNORECASE,
)
"""What may be the name of a place: a few words, none of which is a day or goes on to something else."""
_LEAD = regex(
    r"\A(?:on|at|for|it['’]?s|it is|we said|that is|that['’]s|probably)\s+", re.IGNORECASE
)


class Appointment(NamedTuple):
    """The moment of a talk, and the place; "" where none was said."""

    at: Moment
    place: str


def appointment(words: str, on: date) -> Appointment | None:
    """The moment and the place that words name together, written or said on a day; None where they name no clear day, or go on to something else."""
    plain = _LEAD.sub("", " ".join(words.split()).rstrip(" .!"))
    if len(plain) > _LONGEST:
        return None
    read = _moment(plain, on)
    if read:
        return Appointment(read, "")
    for found in reversed([*_WHERE.finditer(plain)]):
        place = plain[found.end() :].strip(" ,.)")
        day = _moment(plain[: found.start()], on) if _PLACE.fullmatch(place) else None
        if day:
            return Appointment(day, place)
    return None


_LONGEST = 90
_WHERE_ENDS = regex(r"[.,;:!?()]|\s+[-–—]|\s+(?:and|but|so|to|for|about|because|where|when|after|before|with|if|unless)\b", re.IGNORECASE)  # fmt: skip


def place_behind(rest: str) -> str:
    """The place that stands right behind the day and the hour of a talk, “in room 3”; "" where none does."""
    found = _WHERE.match(rest)
    said = _WHERE_ENDS.split(rest[found.end() :], maxsplit=1)[0].strip() if found else ""
    is_named = _PREPOSITION.match(said) or _ROOM.search(said)
    return said if said and is_named and _PLACE.fullmatch(said) else ""


_PREPOSITION = regex(r"(?:in|at|on|by) ", re.IGNORECASE)
_ROOM = regex(r"\b(?:room|office|hall|floor|canteen|kitchen|zoom|teams|phone|call|building|caf[eé])\b|\b[A-Z]?\d[\d.]*\Z", re.IGNORECASE)  # fmt: skip
"""What shows that words without a preposition are a place."""


def _moment(words: str, on: date) -> Moment | None:
    read = read_moment(_after_noon(words), on)
    if not isinstance(read, Moment):
        read = read_moment(with_clock(words), on)
    return read if isinstance(read, Moment) else None


def with_clock(words: str) -> str:
    """The words with an hour that is said as people say it written in full, where one works then: “Thursday at two” is Thursday 14:00; one that may be of the morning or the evening stays as it is."""
    return _SPOKEN.sub(_in_full, _after_noon(words), count=1)


_NAMED_DAY = rf"(?P<day>today|tomorrow|yesterday|this (?:morning|afternoon|evening)|(?:next |last )?(?:{'|'.join(WEEKDAYS)})(?: (?:morning|afternoon|evening))?)"
_HOUR_FIRST = regex(
    rf"\A(?:at |around |about |by )?(?P<hour>(?:(?:half|(?:a )?quarter|five|ten|twenty(?:[- ]five)?) (?:past|to) )?{_HOUR}(?: o['’]?clock)?|\d{{1,2}}[:.]\d\d),? (?:on )?{_NAMED_DAY}\Z",
    re.IGNORECASE,
)
_FIGURE_FIRST = regex(rf"\A{_HOUR},? (?:on )?{_NAMED_DAY}\b", re.IGNORECASE)
_LEAD_OF_A_CLOCK = regex(r"(?<=\w )(?:at|by|before) (?=\d{1,2}[:.]\d\d\b|noon\b)", re.IGNORECASE)
_THIS_PART = regex(r"\A(?:this (?P<part>morning|afternoon|evening)|tonight)(?= \S)", re.IGNORECASE)


def as_spoken(words: str) -> str:
    """A day with its hour as people say both, with the day first and the hour in full: “five o'clock today” is “today 17:00”, “this morning at ten” is “today 10:00”."""
    plain = _LEAD_OF_A_CLOCK.sub("", " ".join(words.split()).strip(" .!"))
    found = _HOUR_FIRST.match(plain)
    said = f"{found['day']} at {found['hour']}" if found else plain
    return with_clock(_THIS_PART.sub(lambda it: f"today {it['part'] or 'evening'}", said))


def figure_first(words: str) -> bool:
    """Whether a figure without more stands before the day: at the end of a sentence it counts what stands before it, “cabin 12 tomorrow”, and is no hour."""
    return _FIGURE_FIRST.match(words) is not None


def _after_noon(words: str) -> str:
    """The words with an hour in figures at which nobody is at work as the one of the afternoon: “Thursday at 2.30” is at 14:30."""
    return _AT_NIGHT.sub(lambda found: f"{found['lead']}{int(found['hour']) + 12}:{found['minute']}", words, count=1)  # fmt: skip


def _in_full(found: re.Match[str]) -> str:
    """An hour as said, “half past two” or “3 in the afternoon”, as a time of day; as it stands where it may be of the morning or the evening."""
    part = (found["part"] or (found["early"] or "").strip()).lower()
    if found["french"]:
        hour, minute = int(found["french"]), int(found["minute"] or 0)
    else:
        said = (found["of"] or found["half"] or found["hour"] or found["at"]).lower()
        hour = _COUNTS.index(said) + 1 if said in _COUNTS else int(said)
        beside = (found["beside"] or "").lower()
        minute = (_MINUTES.get(beside) or int(beside)) if beside else 30 * bool(found["half"])
        if hour < 12 and (part in ("afternoon", "evening") or (not part and hour < 7)):
            hour += 12
        if found["side"] and found["side"].lower() == "to":
            hour, minute = hour - 1, 60 - minute
    is_clear = bool(part) or hour in _OFFICE_HOURS or bool(found["french"])
    return f" {hour:02}:{minute:02}" if is_clear and hour < 24 and minute < 60 else found[0]


def at_the_end(words: str, on: date) -> tuple[str, Appointment | None]:
    """What stands before the day of a talk with which words end, and that day with its hour and place; the words and None where they end in none."""
    for found in _BEGINS.finditer(words):
        read = appointment(words[found.end() :], on)
        if read and words[: found.start()].strip():
            return words[: found.start()].strip(" ,;:"), read
    return words, None


_BEGINS = regex(
    rf"[,;:]? +(?:(?:on|for|at) )?(?=(?:(?:this|next|the|coming) )*(?:{'|'.join((*WEEKDAYS, *MONTHS))}|\d{{1,2}}(?:st|nd|rd|th)?|tomorrow|day after)\b)",
    re.IGNORECASE,
)
"""Where the day of a talk may begin in a sentence."""
