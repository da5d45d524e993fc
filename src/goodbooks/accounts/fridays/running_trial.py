"""How an area that runs on trial went this week, asked of me on a Friday: it is what the next step rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.prompting import Prompt, has_word, link_to
from goodbooks.accounts.answers.replies import is_nothing, made, outcome_of
from goodbooks.accounts.answers.unfinished import moved_with_words
from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital, listed, short_day, shortened
from goodbooks.core.problem import Unclear
from goodbooks.core.telling import to_you
from goodbooks.entries.handoff import Handoff
from goodbooks.reckoning.handed_on import stand
from goodbooks.reckoning.terms import bare

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.handoff import Trial

MOST = 2
_HELD = frozenset({"it held", "held", "met", "it worked", "it went well and is over"})
_ENDED = frozenset({"ended", "it ended", "it has ended", "it goes back", "it went back", "they took it back", "he took it back", "she took it back"})  # fmt: skip


def running_trials(book: Book, today: date) -> list[Prompt]:
    """A question for each area that somebody gave me on trial before today, and of which nothing was written this week."""
    found = [(one, stand(book, one, today)) for one in book.of(Handoff) if one.on <= today]
    return [
        Prompt(
            f"trial {area.ref}",
            _asked(book, area, now, today),
            _hint(now, today),
            _becomes(area, now, today),
            "It is on trial; what you note each week is what you both look at on its last day.",
            area.ref,
        )
        for area, now in found
        if now.state == "on trial" and now.by and now.by.on < today and _is_mine(book, area)
        if not has_word(book, area, today)
    ][:MOST]


def _is_mine(book: Book, area: Handoff) -> bool:
    """Whether somebody else gave it, to me or to nobody named."""
    is_to_me = not area.to or any(map(book.is_me, area.to))
    return is_to_me and not any(map(book.is_me, area.who))


def _is_over(now: Trial, today: date) -> bool:
    return now.ends is not None and now.ends <= today


def _asked(book: Book, area: Handoff, now: Trial, today: date) -> str:
    others = listed(to_you(book.name_of(one)) for one in area.who)
    until = f" until {short_day(now.ends, today)}" if now.ends else ""
    is_was, week = ("was", "") if _is_over(now, today) else ("is", " this week")
    return f"“{shortened(area.title, 60)}” {is_was} on trial with {others or 'somebody'}{until}. How did it go{week}?"


def _hint(now: Trial, today: date) -> str:
    ends = "it held · ended · " if _is_over(now, today) else ""
    return f"{ends}a few words · moved to DATE · nothing"


def _becomes(area: Handoff, now: Trial, today: date) -> Callable[[str], Entry | Unclear | None]:
    """What is said of it: that it held or ended once its last day is there, another last day, else a note of mine."""

    def become(words: str) -> Entry | Unclear | None:
        said = bare(words)
        state = "met" if said in _HELD and _is_over(now, today) else "ended" if said in _ENDED else ""  # fmt: skip
        if state:
            return made("outcome", today, (ME,), title=capital(state), links=link_to(area), fields=(("state", state),))  # fmt: skip
        moved = moved_with_words(words, today)
        if isinstance(moved, Unclear):
            return moved
        if moved:
            came = outcome_of(area, f"moved to {moved.day}", today)
            why = (("private", capital(moved.beside)),) if moved.beside else ()
            return came._replace(who=(ME,), fields=(*came.fields, *why))
        if is_nothing(words):
            return None
        mine = made("note", today, (ME,), title=words, links=link_to(area), fields=(("readers", ME),))  # fmt: skip
        return mine._replace(matters=area.matters)

    return become
