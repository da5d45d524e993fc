"""Every open promise, both ways, as one page: the late first, each with its forecast if there is one."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.accounts.next_due import given_this_time, how_it_is_done
from goodbooks.accounts.owed import i_owe
from goodbooks.accounts.to_come.forecasts import beside
from goodbooks.core.document import Document, Line, Question, Section
from goodbooks.core.phrasing import (
    capital,
    from_now,
    moment_text,
    sentence,
    short_day,
    shortened,
)
from goodbooks.core.picture import Picture
from goodbooks.core.scope import Scope, days_before
from goodbooks.core.telling import is_mine, is_to_me, whom
from goodbooks.core.to_say import to_say
from goodbooks.desk.ground.handed_back import Page
from goodbooks.reckoning.forecasts.foreseen import forecasts_for
from goodbooks.reckoning.under_a_yes import OF_A_YES, still_open

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.accounts.owed import Debt
    from goodbooks.core.book import Book
    from goodbooks.desk.desk import Desk
    from goodbooks.entries.promise import Promise, PromiseState

TITLE = 90
LOOK_BACK_DAYS = 3 * 366
_WORDS = {"wish": "no day given, so it is a wish so far", "promised": "promised"}
_SECTIONS = ("What I promised", "What was promised to me", "What others promised each other")


def promises_lately(today: date) -> Scope:
    """The promises of three years with all that tells how they stand: one scope for all that lists them."""
    since = days_before(today, LOOK_BACK_DAYS)
    kinds = (*OF_A_YES, "promise", "outcome", "person", "talk", "forecast", "capacity")
    return Scope(today, kinds=kinds, since=since)


def promised(desk: Desk) -> Page:
    """The open promises of three years: mine, those to me, and those between others; for me alone."""
    today = desk.clock.today
    scope = promises_lately(today)
    opened = desk.open(scope)
    found: dict[str, list[Line | Picture]] = {title: [] for title in _SECTIONS}
    for promise, state in _late_first(opened.book, today):
        found[_side(opened.book, promise)] += _told(desk, opened.book, promise, state)
    meant = [one for one in to_say(opened.book) if one.entry.kind == "promise"]
    sections = tuple(Section(title, tuple(blocks)) for title, blocks in found.items() if blocks)
    if meant:
        lines = tuple(Line(f"{capital(one.what(opened.book))} ({one.when(today)}); once it is said: {one.command}", (one.entry.ref,), "-") for one in meant)  # fmt: skip
        sections = (*sections, Section("What you mean to promise, and have not yet", lines))
    if desk.find("", kind="promise", until=scope.since - timedelta(days=1), limit=1).entries:
        line = Line(
            f"What was promised before {short_day(scope.since, today)} is not looked at here."
        )
        sections = (*sections, Section("Older promises", (line,)))
    document = Document("promises", "Promises and dates", "for you alone", sections)
    return Page(document, opened.said, opened.is_lost)


def _late_first(book: Book, today: date) -> list[tuple[Promise, PromiseState]]:
    """Those whose day has passed before the others; each by the day it is expected now."""
    return sorted(still_open(book, today), key=lambda pair: not _is_late(pair[1], today))


def _is_late(state: PromiseState, today: date) -> bool:
    return any(day is not None and day.on < today for day in (state.agreed, state.due))


def _side(book: Book, promise: Promise) -> str:
    if is_mine(book, promise):
        return _SECTIONS[0]
    return _SECTIONS[1 if not promise.to or is_to_me(book, promise) else 2]


def _told(
    desk: Desk, book: Book, promise: Promise, state: PromiseState
) -> Iterator[Line | Picture]:
    """What was promised, by and to whom, its day and how it stands; its forecast and the picture of it."""
    today = desk.clock.today
    title = shortened(promise.title, TITLE) or promise.kind
    mark = "!" if _is_late(state, today) else "-"
    day = f"{_day(state, today)}{_once_done(book, promise, today)}"
    yield Line(f"{title}: {_between(book, promise)}; {day}.", (promise.ref,), mark)
    said, cites = beside(book, promise, today)
    if not said:
        return
    yield Line(sentence(said), cites)
    newest = forecasts_for(book, promise, today)[-1]
    question = Question(today, desk.clock.now, ref=newest.ref, reminds=False)
    made = desk.page("forecast", question).document
    blocks = (block for section in made.sections for block in section.blocks)
    picture = next((block for block in blocks if isinstance(block, Picture)), None)
    if picture is not None:
        yield picture


def _owed_by_me(book: Book, today: date) -> dict[str, Debt]:
    return book.once(
        (_owed_by_me, today), lambda: {one.entry.ref: one for one in i_owe(book, today)}
    )


def _once_done(book: Book, promise: Promise, today: date) -> str:
    """How the book learns that what I promised was done, once its day has come, as Today says it; "" for what others owe."""
    debt = _owed_by_me(book, today).get(promise.ref)
    if debt is None:
        return ""
    return given_this_time(debt, today) if debt.every else how_it_is_done(debt, today)


def _between(book: Book, promise: Promise) -> str:
    by = whom(book, promise.who) or "me"
    to = whom(book, promise.to)
    return f"{by} to {to}" if to else by


def _day(state: PromiseState, today: date) -> str:
    """The day it is expected, how it stands, and the day that counts where that is another."""
    word = _WORDS.get(state.state, state.state)
    if state.agreed is None:
        return word
    verb = "was due" if state.agreed.on < today else "due"
    text = f"{verb} {moment_text(state.agreed, today)}, {from_now(state.agreed.on, today)}; {word}"
    if state.due is not None and state.due.on != state.agreed.on:
        text += f", and first due {moment_text(state.due, today)}"
    return text
