"""A mail that was pasted, made a source that is read like a file, and what it tells put into the inbox."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.written import of_bytes
from goodbooks.desk.happened.pasted_mail import my_names

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.written import Source
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.happened.pasted_mail import Pasted

PASTED = "pasted"


def _as_source(desk: Desk, mail: Pasted) -> Source:
    """A pasted mail as a source; without a day it is of today, and without a receiver to me."""
    data = as_bytes(desk, mail)
    return of_bytes(f"{PASTED} {hashlib.sha256(data).hexdigest()[:8]}", data)


def as_bytes(desk: Desk, mail: Pasted) -> bytes:
    """A pasted mail with the head of a file."""
    when = _moment(mail.date, desk.clock.today)
    to = mail.to or next(iter(my_names(desk)), "me")
    mark = hashlib.sha256("\n".join(mail).encode()).hexdigest()[:16]
    head = (
        ("From", mail.who or "somebody"), ("To", to), ("Date", when),
        *((("Subject", mail.subject),) if mail.subject else ()), ("Message-ID", f"<{mark}@{PASTED}>"),
        ("MIME-Version", "1.0"), ("Content-Type", "text/plain; charset=utf-8"), ("Content-Transfer-Encoding", "8bit"),
    )  # fmt: skip
    lines = (f"{name}: {' '.join(said.split())}" for name, said in head)
    return "\n".join((*lines, "", mail.text.strip(), "")).encode("utf-8", "replace")


def _moment(said: str, today: date) -> str:
    """The day and time of a head as a mail writes them; the beginning of today where none can be read."""
    from email.utils import format_datetime, parsedate_to_datetime

    try:
        return format_datetime(parsedate_to_datetime(said))
    except (ValueError, TypeError, IndexError):
        moment = next(_moments(said, today), Moment(today))
        at = time.fromisoformat(moment.at) if moment.at else time(0, 0)
        return format_datetime(datetime.combine(moment.on, at, UTC))


def _moments(said: str, today: date) -> Iterator[Moment]:
    """The moment that words of a head name: whole, then without the weekday before it."""
    for words in (said, said.partition(",")[2]):
        found = read_moment(" ".join(words.replace(" at ", " ").split()), today, is_past=True) if words else None  # fmt: skip
        if isinstance(found, Moment) and found.on <= today:
            yield found


def take_pasted(desk: Desk, mail: Pasted) -> int:
    """Put what a pasted mail tells into the inbox; gives how many proposals were new."""
    from goodbooks.desk.intake.taking_in import steps_through

    steps = steps_through(desk, iter((_as_source(desk, mail),)), None)
    return sum(step.took.proposed for step in steps if step.took)
