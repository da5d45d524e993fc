"""How long the leave is that was asked for or approved, with a gap for its first day: “two weeks' leave from [the first day]”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import ANY_MONTH, ANY_WEEKDAY
from goodbooks.core.regex import regex
from goodbooks.situations.people.answering import Answer
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from datetime import date

_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})"
_LONG = rf"(?P<long>(?:an?|one|1) (?:\w+ )?(?:day|week|month)|(?P<more>{_COUNT} (?:working )?(?:days|weeks|months)))"
_ASKED = (
    regex(rf"\b(?:ask(?:ed|ing)?|appl(?:y|ied|ying)|request(?:ed|ing)?|put in|want(?:ed)?|need(?:ed)?|book(?:ed)?|approved|granted|gave me|given|signed off|promised)\b[^.;!?]{{0,40}}?\b{_LONG}(?=['’]? (?:off|leave|of|holiday|vacation|free|at home|away|unpaid|so|to|because|for|in)\b|['’]|[,.;]|\Z)", re.IGNORECASE),
    regex(rf"\b(?:my|the) {_LONG}(?:['’]s?)? (?:off|of leave|leave|of holiday|holiday|vacation)\b", re.IGNORECASE),
)  # fmt: skip
"""How one says for how long one wants to be away, or was granted it."""
_OF_LEAVE = regex(
    r"\b(?:off|leave|holidays?|vacation|away|funeral|wedding|operation|surgery|bury|birth|trip|flights?)\b",
    re.IGNORECASE,
)
_NO_LEAVE = regex(
    r"\b(?:notice|deadline|extension|trial|warning|ago|late|overtime|more time|to (?:finish|deliver|decide|think))\b",
    re.IGNORECASE,
)
_DAY = regex(rf"\b(?:{ANY_WEEKDAY}|{ANY_MONTH}|\d{{1,2}}(?:st|nd|rd|th)|tomorrow)\b", re.IGNORECASE)


def _read(text: str, _today: date) -> Said | None:
    """The length of the leave in the first sentence that asks for one and names no day of it."""
    for passage in passages_of(text):
        if _NO_LEAVE.search(passage.text) or not _OF_LEAVE.search(passage.text):
            continue
        found = next((hit for one in _ASKED if (hit := one.search(passage.text))), None)
        if found and not _DAY.search(passage.text):
            said = found["long"].lower()
            mine = "’" if found["more"] else "’s"
            return Said(f"{said}{mine} leave from [the first day]", passage.text)
    return None


ANSWER = Answer("my-leave", "how long the leave is that was asked for or approved, its first day a gap", _read)  # fmt: skip
