"""Talks that lie behind and of which nothing is written down, each as a line that asks for it: while it is fresh, and once more later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.which_talk import LOOK_BACK_DAYS, fresh_to_debrief
from goodbooks.core.document import Line
from goodbooks.core.in_a_sentence import is_sent
from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital, from_now, listed, short_day, shortened
from goodbooks.core.telling import to_you, typed

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.document import Question
    from goodbooks.entries.talk import Talk

DEBRIEF_DAYS, MOST_TO_DEBRIEF = 1, 2
_TITLE_LENGTH = 50
_I_SAID = "What I said:"
"""How a plan begins what I said in a talk that a story told."""


def while_fresh(book: Book, question: Question) -> tuple[Line, ...]:
    """Talks of yesterday or today that took place and are not written down."""
    lines = []
    for talk in fresh_to_debrief(book, question.today, question.now, DEBRIEF_DAYS):
        others = _others(book, talk)
        if others and not _is_told(talk):
            title = shortened(talk.title or "talk", _TITLE_LENGTH)
            day = capital(from_now(talk.on, question.today))
            name = typed(others[0])
            debrief = f"goodbooks debrief {name}"
            if talk.on != question.today:
                debrief = f"goodbooks debrief {name} --on {talk.on}"
            words = f"{day}, {listed(map(to_you, others))}, {title}: {debrief}"
            lines.append(Line(words, (talk.ref,), "-"))
    return tuple(lines[-MOST_TO_DEBRIEF:])


def asked_once_more(book: Book, question: Question) -> tuple[Line, ...]:
    """The last talk that was planned for a day now longer behind, of which nothing is told."""
    today = question.today
    fresh = fresh_to_debrief(book, today, question.now, DEBRIEF_DAYS)
    behind = [
        talk
        for talk in fresh_to_debrief(book, today, question.now, LOOK_BACK_DAYS)
        if talk not in fresh and _was_planned(talk) and _others(book, talk)
    ]
    if not behind:
        return ()
    talk = behind[-1]
    name = _others(book, talk)[0]
    title = f", “{shortened(talk.title, _TITLE_LENGTH)}”" if talk.title else ""
    words = f"{capital(short_day(talk.on, today))}, {to_you(name)}{title}: if you have spoken, goodbooks debrief {typed(name)}"
    return (Line(words, (talk.ref,), "-"),)


def _is_told(talk: Talk) -> bool:
    """Whether it was held and what I said in it stands there, as when a story told it; or it is for me alone, beside that story, or a message that I sent."""
    is_mine = talk.line("readers") == ME
    said = any(one.startswith(_I_SAID) for one in talk.lines("private"))
    return is_sent(talk) or (talk.stage == "held" and (said or is_mine))


def _was_planned(talk: Talk) -> bool:
    """Whether it was only planned: it says so, or was written down before its day and says no more since."""
    was_ahead = "" < talk.line("written")[:10] < talk.on.isoformat()
    is_told = talk.said or talk.i_said or talk.next_step
    return talk.stage == "planned" or (not talk.stage and was_ahead and not is_told)


def _others(book: Book, talk: Talk) -> list[str]:
    return [name for name in (*talk.who, *talk.to) if not book.is_me(name)]
