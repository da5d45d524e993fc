"""The days of a plan as the office and its user have them: on days on which it works, and not tonight where that was said."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.phrasing import day_text
from goodbooks.core.regex import regex
from goodbooks.desk.office_days import on_office_days
from goodbooks.playbooks.plan.steps import last_day
from goodbooks.playbooks.slots.filling import LIMIT, NOT_BEFORE
from goodbooks.playbooks.slots.told import DECIDED, sorts_of
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.slots.week import OFFICE, week_of, week_text
from goodbooks.situations.days.away_told import away_on
from goodbooks.situations.days.time_left import event_to_come

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from goodbooks.desk.desk import Desk
    from goodbooks.desk.walks.questions.asked import Asked
    from goodbooks.desk.walks.questions.walk import Walk
    from goodbooks.playbooks.text.playbook import Playbook

_NOW = r"(?:tonight|this evening|today)\b(?!['’]s)"
_OF_ME = r"(?:\bI(?:['’]d)? (?:really |just |also |simply )?|\blet['’]s |(?:^|[.!?;,:\n]\s*)(?:(?:and|but|so|please) )?)"
"""Whose wish it is: what a colleague or the boss does not do today says nothing of tonight."""
_NOT_TONIGHT = regex(
    rf"\b(?:nothing(?: more| else| at all)?|(?<!if )(?<!why )not)(?: for)? {_NOW}"
    rf"|{_OF_ME}(?:do not|don['’]?t|will not|won['’]?t|cannot|can['’]?t|rather not) (?:(?:want|wish|have|need) to )?"
    r"(?:do|send|write|say|answer|reply|ask|decide|act|start|begin|call|talk|speak|face|deal|settle)\b"
    rf"[^.,;:!?\n]{{0,40}}?\b{_NOW}",
    re.IGNORECASE,
)
_LEAD = regex(
    r"^\W*(?:(?:and|but|so|please|I(?:['’]d)?(?: really| just| also| simply)?|let['’]s) )?\s*",
    re.IGNORECASE,
)
_QUOTED = regex(r"[“\"„«][^“”\"„«»]*[”\"“»]")


def on_its_days(
    desk: Desk, found: Playbook, walk: Walk, way: str, today: date
) -> tuple[dict[str, Value], tuple[str, ...]]:
    """The same, with the last day that a plan of this way has: none is later than the day of what the story is all for, “the show is on Saturday”."""
    values, remarks = on_days_that_suit(found, walk, way, today)
    last = last_day((one for one in found.steps if one.way in ("", way)), values, today, desk.kinds)
    last = _before_it_is_decided(found, last, values, today) if last else None
    ends = [day for day in (last, event_to_come(walk.told, today)) if day]
    last = min(ends, default=None)
    return ({**values, LIMIT: Value(last.isoformat())} if last else values), remarks


def _before_it_is_decided(
    found: Playbook, last: date, values: Mapping[str, Value], today: date
) -> date:
    """The last working day before the one on which it is decided, by the story or an answer; the day itself where there is none from today on, or it is another."""
    decided = (need.name for need in found.header.needs if DECIDED in sorts_of(need.story))
    said = (values[name].text for name in decided if name in values and not values[name].is_usual)
    days = (read_moment(words, today) for words in said)
    if last not in {one.on for one in days if isinstance(one, Moment)}:
        return last
    before = week_of(values).up_to(last - timedelta(days=1))
    return before if before >= today else last


def on_days_that_suit(
    found: Playbook, walk: Walk, way: str, today: date
) -> tuple[dict[str, Value], tuple[str, ...]]:
    """The values of a walk on days on which the office works, the steps that were given another day, and what is to be said of it."""
    values, said = on_office_days(found, walk.values, way, walk.book, today)
    values |= _without_days_away(values, walk.told, today)
    values |= {key: Value(day) for key, day in walk.moved}
    words = not_tonight((walk.told, *(one for asked in walk.asked for one in all_said(asked))))
    if not words:
        return values, said
    first = week_of(values).later(today, 1)
    values[NOT_BEFORE] = Value(first.isoformat())
    remark = f"You said “{words}”, so nothing of the plan is due before {day_text(first, today)}."
    return values, (*said, remark)


def _without_days_away(values: Mapping[str, Value], told: str, today: date) -> dict[str, Value]:
    """The week of the office without the days on which the story says that its writer is not there."""
    away = away_on(told, today)
    if not away:
        return {}
    week = week_of(values)
    return {OFFICE: Value(week_text(week._replace(off=week.off | {*away})))}


def first_day(values: Mapping[str, Value]) -> date | None:
    """The first day of a plan of which it was said that it does not begin today; None for any other."""
    named = values.get(NOT_BEFORE)
    return date.fromisoformat(named.text) if named else None


def all_said(asked: Asked) -> tuple[str, ...]:
    """What was answered to a question in one's own words, also what is kept from others."""
    said = asked.said.text if asked.said and not (asked.is_told or asked.said.cites) else ""
    return tuple(words for words in (said, asked.aside) if words)


def not_tonight(told: Iterable[str]) -> str:
    """The words by which somebody says that nothing is to be done today any more; "" where they do not. What stands in quotation marks somebody else may have said."""
    for text in told:
        found = _NOT_TONIGHT.search(_QUOTED.sub("", text))
        if found:
            return " ".join(_LEAD.sub("", found[0]).split())
    return ""
