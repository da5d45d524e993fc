"""A calendar: its events, with who is invited, as talks that were planned or held."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from goodbooks.core.written import Importer, Party, Passed, Source, Written

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST_EVENTS = 20_000


def recognises(source: Source) -> bool:
    """Whether it begins as a calendar does."""
    return source.head(200).lstrip(b"\xef\xbb\xbf \r\n").upper().startswith(b"BEGIN:VCALENDAR")


def read(source: Source, is_day_first: bool | None) -> Iterator[Written | Passed]:
    """Every event on its own first day; one that comes again is told once."""
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
    number = 0
    for calendar in calendars:
        for event in calendar.walk("VEVENT"):
            number += 1
            if number > _MOST_EVENTS:
                yield Passed(
                    source.name, f"it holds more than {_MOST_EVENTS} events; the rest was left"
                )
                return
            yield _written(event, f"{source.name}, event {number}")


def _written(event: Any, where: str) -> Written | Passed:
    try:
        begins = event.decoded("dtstart")
    except (ValueError, KeyError, AttributeError, TypeError):
        return Passed(where, "it does not say on which day it is")
    on = begins.date() if isinstance(begins, datetime) else begins
    if not isinstance(on, date):
        return Passed(where, "it does not say on which day it is")
    guests = event.get("attendee", [])
    people = [_party(one) for one in (guests if isinstance(guests, list) else [guests])]
    host = event.get("organizer")
    return Written(
        sort="event",
        address=f"event {_words(event, 'uid') or where} {on}",
        on=on,
        at=f"{begins:%H:%M}" if isinstance(begins, datetime) else None,
        who=_party(host) if host else None,
        to=tuple(dict.fromkeys(one for one in people if one.name or one.address)),
        subject=_words(event, "summary"),
        text=str(event.get("description", "")).replace("\r\n", "\n"),
    )


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
