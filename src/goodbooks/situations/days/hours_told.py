"""The hour of which a clause tells, as far as two of one day can be put in order by it: “at 9:30”, “this morning”, “last hour of the day”."""

from __future__ import annotations

import re

from goodbooks.core.days import COUNTS
from goodbooks.core.regex import regex

_WORDS = {word: hour for hour, word in enumerate(COUNTS) if hour}
_AN_HOUR = rf"(?:\d{{1,2}}|{'|'.join(_WORDS)})\b"
AT_AN_HOUR = regex(
    rf"\bat (?:about |around |like )?(?P<hour>\d{{1,2}}|{'|'.join(_WORDS)})(?:[:.](?P<minute>\d\d))?(?P<half> ?[ap]\.?m\b)?(?!\w)(?! (?:minutes? )?(?:to|past) {_AN_HOUR})(?! (?:percent|days?|weeks?|months?|euros?|people|points?|sites?|times?|stores?)\b)",
    re.IGNORECASE,
)
_PARTS = {
    "this morning": 9, "in the morning": 9, "first thing": 8, "noon": 12, "lunch": 12, "afternoon": 15,
    "last hour of the day": 17, "end of the day": 17, "evening": 19, "tonight": 20,
}  # fmt: skip
_FIRST_OF_A_DAY, _TWELVE = 7, 12
"""An hour below that is one of the afternoon, where a day of work is told."""


_NOON = regex(r"\bat (?:noon|midday)\b", re.IGNORECASE)
_MINUTES = {"five": 5, "ten": 10, "quarter": 15, "a quarter": 15, "twenty": 20, "twenty-five": 25, "twenty five": 25, "half": 30}  # fmt: skip
_BESIDE = regex(
    rf"\bat (?:about |around )?(?P<part>half(?= past)|(?:a )?quarter|five|ten|twenty(?:[- ]five)?|\d{{1,2}})(?: minutes?)? (?P<side>past|to) (?P<hour>{_AN_HOUR})",
    re.IGNORECASE,
)
"""An hour by the one that it is beside: “half past nine”, “at ten to five”."""
_FIRST_SAID = regex(
    rf"\A\W*(?:(?:and|then|so|but|about|around|just|only) )*(?:(?:(?P<part>half|(?:a )?quarter|five|ten|twenty(?:[- ]five)?|\d{{1,2}})(?: minutes?)? (?P<side>past|to) (?P<hour>{_AN_HOUR})"
    rf"|(?P<whole>{_AN_HOUR})(?:[:.](?P<minute>\d\d)|(?P<clock> ?o['’]?clock)|(?P<half> ?[ap]\.?m\b))+)(?=[,:]|\s+(?:he|she|they|I|we|my|our|the|in|this|a|an)\b|\s+(?-i:[A-ZÀ-Þ])))",
    re.IGNORECASE,
)
"""An hour with which a clause begins, without “at”: “Ten past five he rings”, “17:10, my boss writes”."""
_HALF = regex(
    rf"\b(?:at |about |around |by ){{1,2}}half (?P<hour>{_AN_HOUR})(?! (?:of|hours?|days?)\b)",
    re.IGNORECASE,
)
"""As the British say half past an hour: “about half 8”."""
_ROUGHLY = regex(
    rf"\b(?:around|about|by) (?P<hour>{_AN_HOUR})(?= (?:this|in the) (?:morning|afternoon|evening)\b| ?o['’]clock\b)",
    re.IGNORECASE,
)
"""An hour without “at” beside its part of the day: “around ten this morning”."""
_MORNING = regex(r"\bmorning\b|\bbreakfast\b", re.IGNORECASE)
_IN_BED = (
    r"(?:in|to|into) bed(?=\s*(?:[,.;:!?–—]|\Z|(?:and|again|already|by now|since|when|while)\b))"
)
_EVENING = regex(
    rf"\b(?:evening|tonight|(?:at|last) night|asleep|bed ?time|(?:dinner|supper) (?:is|was) over|after (?:dinner|supper)|dark (?:outside|out))\b|\b{_IN_BED}",
    re.IGNORECASE,
)
"""What shows that an hour is one of the evening: “half past nine, Lina is asleep”."""
_DEEP = regex(
    rf"\b(?:(?:at|last|all|in the|middle of the) night|asleep|awake)\b|\b{_IN_BED}", re.IGNORECASE
)
"""Where an hour before six, or twelve, may be one of the small hours."""


def clock_told(clause: str, within: str = "") -> str:
    """The one time of day that a clause names as "17:00", five o'clock being one of a day of work, by what the sentence it stands within shows; "" where it names none, or several."""
    clause = _with_at(clause)
    every = [*AT_AN_HOUR.finditer(clause)]
    beside = [*_BESIDE.finditer(clause)]
    if len(every) + len(beside) + len(_NOON.findall(clause)) != 1:
        return ""
    hour = hour_told(clause, within) if every or beside else 12.0
    if hour is None:
        return ""
    whole, minutes = divmod(round(hour * 60), 60)
    return f"{whole % 24:02}:{minutes:02}"


def clock_behind(clause: str, before: str) -> str:
    """The one time of day that a clause names behind what was told before it: four behind “it was three in the morning” is "04:00", and behind a night it is left open."""
    small = _SMALL_HOURS.search(before) and not _PART.search(clause)
    return clock_told(clause, f"{before} {clause}" if small else clause)


_SMALL_HOURS = regex(
    rf"\b(?:{'|'.join(tuple(_WORDS)[:5])}|[1-5](?:[:.]\d\d)?)(?: o['’]?clock)? (?:in the morning|at night)\b|\b(?:in the middle of the|(?:at|that|last|all|in the) )night\b|\b(?:asleep|awake)\b",
    re.IGNORECASE,
)
_PART = regex(
    r"\b(?:morning|noon|afternoon|evening|night|tonight|[ap]\.?m)\b|\d ?[ap]m\b", re.IGNORECASE
)


def hour_told(clause: str, within: str = "") -> float | None:
    """The hour a clause names, 17 for five o'clock; by the part of the day where it names none, and None without that, or for an hour of the night that may be either."""
    clause = _with_at(clause)
    if beside := _BESIDE.search(clause):
        part = beside["part"].lower()
        minutes = _MINUTES.get(part) or int(part)
        whole = _whole(beside["hour"].lower(), "", within or clause)
        later = minutes if beside["side"].lower() == "past" else -minutes
        return None if whole is None else whole + later / 60
    found = AT_AN_HOUR.search(clause)
    if found is None:
        told = clause.lower()
        return next(
            (float(hour) for part, hour in _PARTS.items() if re.search(rf"\b{part}\b", told)), None
        )
    half = (found["half"] or "").strip().lower()[:1]
    whole = _whole(found["hour"].lower(), half, within or clause)
    return None if whole is None else whole + int(found["minute"] or 0) / 60


def _whole(said: str, half: str, within: str) -> int | None:
    """An hour as the day has it, 21 for nine where somebody is asleep already; None where it may be one of the small hours."""
    hour = _WORDS.get(said) or int(said)
    if half:
        return hour % 12 + 12 * (half == "p")
    is_early = hour < _FIRST_OF_A_DAY
    if _MORNING.search(within) or hour > _TWELVE:
        return hour
    if (is_early or hour == _TWELVE) and _DEEP.search(within):
        return None
    is_late = is_early or (hour < _TWELVE and _EVENING.search(within) is not None)
    return hour + 12 * is_late


def _with_at(clause: str) -> str:
    """A clause with the “at” that stands before no hour at its beginning, and with “half past” for “half”, so that both are read as any other."""
    first = _FIRST_SAID.match(clause)
    if first:
        start = first.start("part") if first["part"] else first.start("whole")
        clause = f"at {clause[start:]}"
    clause = _ROUGHLY.sub(r"at \g<hour>", clause)
    return _HALF.sub(r"at half past \g<hour>", clause)
