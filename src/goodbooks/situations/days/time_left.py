"""How much time a story says that there is: “one week left”, “live in ten days”, “I have to give an answer soon”, or the day of what it is all for, “the show is on Saturday”."""

from __future__ import annotations

import re
from datetime import date, timedelta

from goodbooks.core.days import COUNTS
from goodbooks.core.regex import regex
from goodbooks.situations.days.days_named import THIS
from goodbooks.situations.days.days_of import to_come
from goodbooks.situations.days.days_told import EVENT
from goodbooks.situations.people.understood import passages_of

_COUNT = rf"(?:\d{{1,2}}|a couple of|a few|an?|{'|'.join(COUNTS[1:])})"
_UNIT = r"(?:working days?|days?|weeks?|months?)"
_LAST = r"(?:go(?:es|ing)?[- ]live|live|launch\w*|open(?:s|ing)?|start(?:s|ing)?|begin(?:s|ning)?|due|ready|deadline|release|delivery|hand[- ]?over|show|opening|move|audit|inspection|wedding|premiere|fair|term|season)"


def _of(shape: str, count: str, unit: str) -> str:
    return shape.replace("<N>", f"(?P<{count}>{_COUNT}) (?P<{unit}>{_UNIT})")


_LEFT = regex(
    "|".join(
        (
            _of(r"\b<N> (?:is |are )?(?:left|to go|remain(?:s|ing)?)\b(?! (?:of|on) (?:my|his|her|their) (?:leave|holiday|notice|contract|probation))", "n1", "u1"),
            _of(rf"\b<N> (?:before|until|till|to|from) (?:(?:we|it|they|the [\w-]+|our [\w-]+|going) )?{_LAST}\b", "n2", "u2"),
            _of(rf"\b{_LAST}\b(?: [\w-]+){{0,2}}? in (?:about |only |just )?<N>(?=[.,;!?]| and\b| but\b|\Z)", "n3", "u3"),
            _of(rf"\bin (?:about |only |just )?<N>,? (?:we|it|they|the [\w-]+|our [\w-]+) (?:is |are |has to be |must be |will be |goes? |will )?{_LAST}\b", "n4", "u4"),
        )
    ),
    re.IGNORECASE,
)  # fmt: skip
_SOON = regex(
    r"\b(?:answer|decide|decision|yes or (?:a )?no|say so|reply|let (?:him|her|them) know|tell (?:him|her|them)|make up my mind|(?:wants?|needs?) to know|sign)\b[^.;!?]{0,40}\b(?:soon|quickly|shortly|asap|as soon as possible|any day|within days|before long|in the next (?:few )?days|these days|urgently|at once|right away)\b"
    r"|\b(?:soon|quickly|shortly|any day now|urgently)\b[^.;!?]{0,25}\b(?:answer|decide|decision|reply|say yes)\b",
    re.IGNORECASE,
)
_NOT_MINE = regex(
    r"\b(?:I (?:hope|wish)|(?:he|she|they)(?:[’']ll| will) (?:answer|decide|reply))\b",
    re.IGNORECASE,
)
_HAS_ITS_DAY = regex(
    rf"\b(?:{EVENT}|(?:opens?|go(?:es)? live|launch(?:es)?|premieres?)(?: to the public)?)(?: (?:night|day|evening|itself|proper))?(?: (?:is|are|will be|comes|falls|starts?|begins?)| now| only| already)*(?:,? on)?(?: the| this)?\s*\Z",
    re.IGNORECASE,
)
_OF_THAT_DAY = regex(rf"\A(?:['’]s| is (?:the|our)|,? (?:we|it)) (?:[\w'’-]+ ){{0,2}}?(?:{EVENT}|opens?|go(?:es)? live)\b(?! (?:report|plan|list|meeting|team))", re.IGNORECASE)  # fmt: skip
_DAYS_IN = {"w": 7, "m": 30, "d": 1}


def last_day_left(text: str, today: date) -> date | None:
    """The day on which the time that a story says is left runs out; None where it says nothing of it."""
    for passage in passages_of(text):
        found = _LEFT.search(passage.text) if not passage.text.endswith("?") else None
        if found:
            said = {name[0]: words.lower() for name, words in found.groupdict().items() if words}
            return today + timedelta(days=_count(said["n"]) * _DAYS_IN[said["u"].removeprefix("working ")[0]])  # fmt: skip
    return None


def event_to_come(text: str, today: date) -> date | None:
    """The first day behind today on which a story says that something is which many work towards: “the show is on Saturday”, “until Friday's inspection”; None where it names none."""
    days = (one for one in to_come(text, today) if one.lead in ("", "on", THIS) or _OF_THAT_DAY.match(one.behind))  # fmt: skip
    named = (
        one.comes
        for one in days
        if _HAS_ITS_DAY.search(one.before) or _OF_THAT_DAY.match(one.behind)
    )
    return min((day for day in named if day and day > today), default=None)


def is_soon(text: str) -> bool:
    """Whether a writer says that their answer or a decision is wanted soon."""
    return any(_SOON.search(one.text) and not _NOT_MINE.search(one.text) for one in passages_of(text))  # fmt: skip


def _count(words: str) -> int:
    if words.isdecimal():
        return int(words)
    return {"a": 1, "an": 1, "a couple of": 2, "a few": 3}.get(words) or COUNTS.index(words)
