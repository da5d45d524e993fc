"""A calendar: its events, with who is invited, as talks that were planned or held."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from itertools import islice, takewhile
from typing import TYPE_CHECKING, Any

from goodbooks.core.regex import regex
from goodbooks.core.written import CUT, Importer, Party, Passed, Source, Written

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MOST_EVENTS = 20_000
_MOST_DAYS, _MOST_TIMES = 3 * 366, 1200
"""An event that comes again is followed for so many days from its first, and so many times."""
_CALLED_OFF = regex(r"^\W*(?:cancel{1,2}ed|abgesagt|storniert)\b\s*[:\-–]", re.IGNORECASE)
_NOT_PEOPLE = ("ROOM", "RESOURCE")
_DIALLED = regex(
    r"^(?:\W*(?:click here to )?join (?:(?:the |this |your )?(?:meeting|call|webinar|conversation)\b|on your (?:computer|phone|mobile)\b|with (?:google|a video)|by (?:phone|meeting|video)|microsoft |zoom |google )"
    r"|.*(?:_{8,}|-{20,}|\b(?:meeting|webinar) id\b|"
    r"(?:zoom|teams\.(?:microsoft|live)|meet\.google|webex|whereby|gotomeet)[\w.]*\.(?:us|com)\b|\bone tap mobile\b|\bpasscode\b)).*$",
    re.IGNORECASE | re.MULTILINE,
)
"""The first line of what a program for video calls writes under an invitation: whatever comes after is its own."""


def recognises(source: Source) -> bool:
    """Whether it begins as a calendar does."""
    return source.head(200).lstrip(b"\xef\xbb\xbf \r\n").upper().startswith(b"BEGIN:VCALENDAR")


def read(source: Source, is_day_first: bool | None) -> Iterator[Written | Passed]:
    """Every event on its own first day, with the days on which it comes again and the times that take their place; what was called off is left out."""
    from icalendar import Calendar

    data = source.whole()
    if isinstance(data, Passed):
        yield data
        return
    try:
        calendars = Calendar.from_ical(data, multiple=True)
    except (ValueError, KeyError, IndexError, AttributeError, TypeError, RecursionError):
        # the library meets broken lines with any of these
        yield Passed(source.name, "it is not a calendar that can be read")
        return
    events = [event for calendar in calendars for event in calendar.walk("VEVENT")]
    apart = _apart(events)
    found = [
        one
        for number, event in enumerate(events[:_MOST_EVENTS], 1)
        if not _is_called_off(event) and not _is_apart(event, apart)
        for one in _read(event, f"{source.name}, event {number}", apart)
    ]
    yield from _each_once(found)
    if _ENDS not in data.upper():
        yield Passed(source.name, CUT)
    if len(events) > _MOST_EVENTS:
        yield Passed(source.name, f"it holds more than {_MOST_EVENTS} events; the rest was left")


_ENDS = b"END:VCALENDAR"
_SEVERAL = 4
"""So many events of one name and hour with the same people are one that comes again."""


def _each_once(found: list[Written | Passed]) -> Iterator[Written | Passed]:
    """The events, those that are the times of one meeting written out singly, as some programs export a series, as one."""
    alike: dict[object, list[Written]] = {}
    for one in found:
        if isinstance(one, Written) and one.on and not one.again and not one.instead:
            alike.setdefault((one.subject, one.at, one.who, one.to, one.copied), []).append(one)
    every = {every[0]: every for every in alike.values() if len(every) >= _SEVERAL}
    others = {one for group in every.values() for one in group[1:]}
    for one in found:
        if isinstance(one, Written) and one in every:
            days = tuple(sorted({other.on for other in every[one] if other.on}))
            yield one._replace(again=days)
        elif one not in others:
            yield one


def _apart(events: list[Any]) -> dict[str, list[Any]]:
    """Of each series that is here, those times of it that stand apart because they were moved, changed or called off."""
    found: dict[str, list[Any]] = {
        uid: [] for event in events if _OF_A_TIME not in event and (uid := _words(event, "uid"))
    }
    for event in events:
        if _OF_A_TIME in event and _words(event, "uid") in found:
            found[_words(event, "uid")].append(event)
    return found


_OF_A_TIME = "recurrence-id"
"""By which time of a series an event says what it takes the place of."""


def _is_apart(event: Any, apart: Mapping[str, list[Any]]) -> bool:
    return _OF_A_TIME in event and _words(event, "uid") in apart


def _read(event: Any, where: str, apart: Mapping[str, list[Any]]) -> Iterator[Written | Passed]:
    """An event; one that comes again has the times that stand apart within it, and is none where all its times were called off."""
    found = _written(event, where)
    if isinstance(found, Passed):
        yield found
        return
    others = apart.get(_words(event, "uid"), [])
    told = {number: _written(one, where) for number, one in enumerate(others)}
    begins = event.decoded("dtstart")
    gone = {
        _day_in(moment, begins)
        for number, one in enumerate(others)
        if not isinstance(told[number], Passed)
        for moment in _moments(one, _OF_A_TIME)
    }
    gone |= {_day_in(moment, begins) for moment in _moments(event, "exdate")}
    instead = tuple(
        one
        for number, one in told.items()
        if isinstance(one, Written) and not _is_called_off(others[number])
    )
    days = _again(event, begins) or ((found.on,) if found.on and others else ())
    again = tuple(day for day in days if day not in gone)
    if again or instead or not days:
        yield found._replace(again=again, instead=instead)


def _written(event: Any, where: str) -> Written | Passed:
    """One event of a calendar as a writing, its guests among those it is to, those who said no among the copied; passed over without a day."""
    try:
        begins = event.decoded("dtstart")
    except (ValueError, KeyError, AttributeError, TypeError):
        return Passed(where, "it does not say on which day it is")
    on = begins.date() if isinstance(begins, datetime) else begins
    if not isinstance(on, date):
        return Passed(where, "it does not say on which day it is")
    every = [one for one in _listed(event, "attendee") if _said(one, "CUTYPE") not in _NOT_PEOPLE]
    people = [_party(one) for one in every if _said(one, "PARTSTAT") != "DECLINED"]
    absent = [_party(one) for one in every if _said(one, "PARTSTAT") == "DECLINED"]
    host = event.get("organizer")
    return Written(
        sort="event",
        address=f"event {_words(event, 'uid') or where} {on}",
        on=on,
        at=f"{begins:%H:%M}" if isinstance(begins, datetime) else None,
        who=_party(host) if host else None,
        to=tuple(dict.fromkeys(one for one in people if one.name or one.address)),
        subject=_words(event, "summary"),
        text=_own_words(str(event.get("description", "")).replace("\r\n", "\n")),
        copied=tuple(one for one in absent if one.name or one.address),
    )


def _listed(event: Any, name: str) -> list[Any]:
    found = event.get(name, [])
    return found if isinstance(found, list) else [found]


def _is_called_off(event: Any) -> bool:
    return _words(event, "status").upper() == "CANCELLED" or bool(
        _CALLED_OFF.match(_words(event, "summary"))
    )


def _said(guest: Any, name: str) -> str:
    return str(getattr(guest, "params", {}).get(name, "")).upper()


def _own_words(text: str) -> str:
    """What was written of the event, without what a program for video calls put under it."""
    found = _DIALLED.search(text)
    return text[: found.start()].rstrip() if found else text


def _again(event: Any, begins: date) -> tuple[date, ...]:
    """The days on which its rule has an event come again; none where it has no rule that can be read."""
    rule = event.get("rrule")
    if rule is None or isinstance(rule, list):
        return ()
    from dateutil.rrule import rrulestr  # type: ignore[import-untyped]  # it has no types of its own

    moment = begins if isinstance(begins, datetime) else datetime.combine(begins, time())
    first = moment.replace(tzinfo=None)  # the calendar's own clock
    try:
        text = re.sub(r"(UNTIL=\d{8})T\d{6}Z?", r"\1T235959", rule.to_ical().decode())
        times = rrulestr(text, dtstart=first)
        last = first.date() + timedelta(days=_MOST_DAYS)
        return tuple(
            one.date()
            for one in takewhile(lambda one: one.date() <= last, islice(times, _MOST_TIMES))
        )
    except (ValueError, TypeError, OverflowError, AttributeError):
        return ()


def _moments(event: Any, name: str) -> Iterator[Any]:
    """The days or moments that a field names, a line at a time; a line that cannot be read names none."""
    for row in _listed(event, name):
        with suppress(ValueError, AttributeError):  # of a broken line nothing can be had
            yield from (one.dt for one in getattr(row, "dts", None) or (row,))


def _day_in(moment: Any, begins: date) -> Any:
    """The day of a moment by the clock by which its series begins."""
    if not isinstance(moment, datetime):
        return moment
    zone = begins.tzinfo if isinstance(begins, datetime) else None
    return (moment.astimezone(zone) if moment.tzinfo and zone else moment).date()


def _words(event: Any, name: str) -> str:
    return " ".join(str(event.get(name, "")).split())


def _party(found: Any) -> Party:
    address = str(found).strip()
    name = str(getattr(found, "params", {}).get("CN", "")).strip('" ')
    is_mail = address.lower().startswith("mailto:")
    return Party(" ".join(name.split()), address[7:].lower() if is_mail else "")


IMPORTER = Importer(
    name="ics",
    summary="a calendar (.ics), as Outlook, Google and Apple export it",
    recognises=recognises,
    read=read,
)
