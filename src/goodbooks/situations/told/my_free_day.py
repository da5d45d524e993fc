"""The same hours on fewer days, with the weekday that is to be free where a story tells that it falls to its writer: “four days of ten hours, with Wednesdays off”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.people.answering import Answer
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from datetime import date

_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}(?:[.,]5)?)"
_HOURS = regex(
    rf"\b(?P<said>(?:two|three|four|[234]) (?:long |longer )?days(?: (?:a|per|each) week)?(?: (?:of|at|with) {_NUMBER}(?: (?:or|to) {_NUMBER})? hours(?: each)?)?|a (?:four|three|[34])[- ]day week)\b",
    re.IGNORECASE,
)
_ASKED = regex(r"\b(?:ask|asking|asked|want|wanted|like|love|propose|proposed|need|wish|request|requested|could I|can I|may I)\b", re.IGNORECASE)  # fmt: skip
_DAYS = r"(?P<days>(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days(?:, | and |, and )?)+)"
_MINE = (
    regex(rf"\b(?:leaves|leaving) (?:only |just |me (?:with )?|us (?:with )?)*(?:the )?{_DAYS}"),
    regex(rf"\b(?:I|me)\b(?:['’](?:d|m|ll|ve))?(?! (?:don|can|won|do not|cannot))[^.;:!?]{{0,30}}?\b(?:need|want|take|get|have|look after|be|stay|at home|off|free|with (?:her|him|them|the \w+))\b(?: \w+){{0,3}}? (?:on |the )?{_DAYS}"),
    regex(rf"{_DAYS} (?:off|free|(?:are|would be|will be|is|fall|falls|would fall) (?:mine|me|on me|to me|my turn|for me))\b"),
)  # fmt: skip
"""How one tells that a weekday is one's own to be at home."""


def _read(text: str, _today: date) -> Said | None:
    """The hours asked for, with the weekday that is to be free; None where a story does not tell both."""
    every = passages_of(text)
    hours = next(((hit, one.text) for one in every if _ASKED.search(one.text) and (hit := _HOURS.search(one.text))), None)  # fmt: skip
    days = next((hit["days"] for one in every for shape in _MINE if (hit := shape.search(one.text))), "")  # fmt: skip
    if hours is None or not days:
        return None
    said = " ".join(hours[0]["said"].split())
    return Said(f"{said}, with {days.strip(' ,').removesuffix(' and')} off", hours[1])


ANSWER = Answer("my-free-day", "the same hours on fewer days, with the weekday that falls to the writer free", _read)  # fmt: skip
