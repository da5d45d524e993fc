"""The forecast as a message to those it is made for: one sentence, the ways there are, and which they would rather have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.changes import changes
from goodbooks.core.document import Line, Message
from goodbooks.core.phrasing import capital, counted, short_day, shortened

if TYPE_CHECKING:
    from goodbooks.core.document import Question
    from goodbooks.entries.forecast import Forecast
    from goodbooks.forecast.forecasting import Forecast as Found

MOST_WAYS = 2


def message_of(entry: Forecast, found: Found, lead: Line, question: Question) -> Message | None:
    """The message; None for me alone, and where the day that is asked about is past."""
    today = question.today
    if not question.readers or (entry.due is not None and entry.due.on < today):
        return None
    ways = changes(entry, found, today)[:MOST_WAYS] if entry.due is not None else ()
    # the page that goes with it cites the same sentence, so the message has no part for me alone
    paragraphs = [Line(lead.text)]
    if ways:
        paragraphs.append(Line(f"{capital(counted(len(ways), 'way'))} to a day that holds:"))
        paragraphs += [Line(way.text, (), "-") for way in ways]
        paragraphs.append(Line("Tell me which you would rather have, and I plan for it."))
    paragraphs.append(
        Line("It is reckoned from what was finished so far. When it moves, I tell you.")
    )
    what = f"“{shortened(entry.title, 50)}”" if entry.title else "the work"
    subject = f"When {what} can be done, as of {short_day(today, today)}"
    return Message(question.readers, subject, tuple(paragraphs))
