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
_FIRST_OF_A_DAY = 7
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
_EARLIER = regex(r"\bin the morning\b|\bthis morning\b", re.IGNORECASE)


def clock_told(clause: str) -> str:
    """The one time of day that a clause names as "17:00", five o'clock being one of a day of work; "" where it names none, or several."""
    clause = _with_at(clause)
    every = [*AT_AN_HOUR.finditer(clause)]
    beside = [*_BESIDE.finditer(clause)]
    if len(every) + len(beside) + len(_NOON.findall(clause)) != 1:
        return ""
    hour = (hour_told(clause) or 0.0) if every or beside else 12.0
    whole, minutes = divmod(round(hour * 60), 60)
    return f"{whole % 24:02}:{minutes:02}"


def hour_told(clause: str) -> float | None:
    """The hour a clause names, 17 for five o'clock; by the part of the day where it names none, and None without that."""
    clause = _with_at(clause)
    beside = _BESIDE.search(clause)
    if beside:
        morning = " in the morning" if _EARLIER.search(clause) else ""
        part = beside["part"].lower()
        minutes = _MINUTES.get(part) or int(part)
        whole = hour_told(f"at {beside['hour']}{morning}") or 0.0
        return whole + (minutes if beside["side"].lower() == "past" else -minutes) / 60
    found = AT_AN_HOUR.search(clause)
    if found is None:
        told = clause.lower()
        return next(
            (float(hour) for part, hour in _PARTS.items() if re.search(rf"\b{part}\b", told)), None
        )
    said = found["hour"].lower()
    hour = _WORDS.get(said) or int(said)
    half = (found["half"] or "").strip().lower()[:1]
    is_late = half == "p" or (not half and hour < _FIRST_OF_A_DAY and "morning" not in clause.lower())  # fmt: skip
    return (hour % 12 if half or is_late else hour) + 12 * is_late + int(found["minute"] or 0) / 60


def _with_at(clause: str) -> str:
    """A clause with the “at” that stands before no hour at its beginning, and with “half past” for “half”, so that both are read as any other."""
    first = _FIRST_SAID.match(clause)
    if first:
        start = first.start("part") if first["part"] else first.start("whole")
        clause = f"at {clause[start:]}"
    clause = _ROUGHLY.sub(r"at \g<hour>", clause)
    return _HALF.sub(r"at half past \g<hour>", clause)
