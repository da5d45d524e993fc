"""A page's days as a calendar file: all-day and timed events with a reminder, nothing private."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from goodbooks.core.drawing import Renderer, one_line, visible
from goodbooks.core.phrasing import counted
from goodbooks.core.problem import Unclear

if TYPE_CHECKING:
    from icalendar import Alarm, Event

    from goodbooks.core.document import Document, Reminder
    from goodbooks.core.drawing import Style

NAME = "-//goodbooks//goodbooks//EN"
LASTS = timedelta(minutes=30)
BEFORE, MORNING = timedelta(minutes=-15), timedelta(hours=9)


def unfit(document: Document) -> Unclear | None:
    """A page on which nothing falls on a day to come makes no calendar."""
    if document.reminders:
        return None
    reason = f"the page {document.name} holds no day to come, so there is nothing for a calendar"
    return Unclear(reason, "goodbooks today --format ics takes in all that is due")


def draw(document: Document, style: Style) -> str:
    """The calendar, with CR LF at the end of each line as the format wants."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", NAME)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    for reminder in document.reminders:
        calendar.add_component(_event(reminder, document.on or reminder.on, style))
    return bytes(calendar.to_ical()).decode("utf-8")


def _event(reminder: Reminder, today: date, style: Style) -> Event:
    """A reminder as an event with an alarm of its own, for its owner alone."""
    from datetime import UTC

    from icalendar import Event

    event = Event()
    event.add("uid", uid(reminder))
    event.add("dtstamp", datetime.combine(today, time(), UTC))
    event.add("summary", one_line(reminder.title))
    start = _start(reminder)
    event.add("dtstart", start)
    event.add("dtend", _end(start))
    if reminder.place:
        event.add("location", one_line(reminder.place))
    words = [one_line(f"In your book: {reminder.ref}")]
    if style.is_private and reminder.private:
        words.append(visible(reminder.private))
    event.add("description", "\n".join(words))
    event.add("class", "PRIVATE")
    event.add("transp", "OPAQUE" if reminder.sort == "talk" else "TRANSPARENT")
    event.add_component(_alarm(reminder, is_timed=isinstance(start, datetime)))
    return event


def _alarm(reminder: Reminder, *, is_timed: bool) -> Alarm:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", one_line(reminder.title))
    alarm.add("trigger", BEFORE if is_timed else MORNING)
    return alarm


def uid(reminder: Reminder) -> str:
    """The name of an event that stays as long as its entry does, so that it is never doubled."""
    from hashlib import sha256

    said = f"{reminder.sort} {reminder.ref}".encode("utf-8", "surrogatepass")
    return f"{sha256(said).hexdigest()[:24]}@goodbooks"


def _start(reminder: Reminder) -> date | datetime:
    """The day, or its time: without a zone, so that it means the clock on the wall."""
    if reminder.at is None:
        return reminder.on
    hour, minute = (int(part) for part in reminder.at.split(":"))
    return datetime.combine(reminder.on, time(hour, minute))


def _end(start: date | datetime) -> date | datetime:
    """The end of an event; the last day there is ends with itself."""
    after = LASTS if isinstance(start, datetime) else timedelta(days=1)
    try:
        return start + after
    except OverflowError:
        return start


def remarks(document: Document, style: Style) -> tuple[str, ...]:
    """How many events there are, and that private text was left out."""
    said = [f"{counted(len(document.reminders), 'event')} for your calendar"]
    private = any(reminder.private for reminder in document.reminders)
    if private and not style.is_private:
        said.append("what only you should read was left out (--private takes it in)")
    return ("; ".join(said),)


RENDERER = Renderer("ics", "a calendar file of what is due", draw, "ics", unfit, remarks)
