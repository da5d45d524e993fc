"""The talks of the next days: how to get ready for each, and on its day how to write down what was said."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.talks_behind import DEBRIEF_DAYS
from goodbooks.accounts.after_a_talk.which_talk import fresh_to_debrief, settled_before
from goodbooks.accounts.before_a_talk.agreed import no_need, settles
from goodbooks.core.coming_again import again
from goodbooks.core.document import Line
from goodbooks.core.phrasing import capital, from_now, listed, short_day, shortened
from goodbooks.core.telling import to_you, typed
from goodbooks.entries.talk import talks_planned

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.document import Question

SOON_DAYS = 7
_MOST = 5


def talks_of_the_week(book: Book, question: Question) -> tuple[Line, ...]:
    """The talks of this week that are still to come: how to get ready, and on its day how to write down what was said."""
    today = question.today
    behind = fresh_to_debrief(book, today, question.now, DEBRIEF_DAYS)
    soon = today + timedelta(days=SOON_DAYS)
    lines = []
    for talk in talks_planned(book, today):
        if talk.on <= soon and talk not in behind:
            others = [name for name in (*talk.who, *talk.to) if not book.is_me(name)]
            at = talk.hour_and_place()
            name = (*others, "")[0]
            yes, reply = settles(book, talk, today), settled_before(book, talk)
            ready = "you said what you want of it; " if talk.want else ""
            if yes is not None:
                ready = f"{no_need(book, yes, today)}; "
            elif reply is not None:
                ready = f"you had the answer on {short_day(reply.on, today)}, so you may not need this talk; "
            brief = f": {ready}goodbooks brief {typed(name)}" if others else ""
            if others and talk.on == today:
                brief += f"; once you have spoken: goodbooks debrief {typed(name)}"
            words = f"{capital(from_now(talk.on, today))}{at}, {listed(map(to_you, others))}, {shortened(talk.title or 'talk', 50)}{again(talk)}{brief}"
            lines.append(Line(words, (talk.ref,), "-"))
    return tuple(lines[:_MOST])
