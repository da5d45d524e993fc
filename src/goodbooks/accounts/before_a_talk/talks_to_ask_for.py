"""The talks I mean to ask for: what to say for each, and how the book learns that its day was agreed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.document import Line
from goodbooks.core.heads import name_text
from goodbooks.core.phrasing import day_text, listed, short_day, shortened
from goodbooks.core.telling import add_line, amending, is_mine, to_you, typed
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask, reply_to
from goodbooks.entries.talk import talks_wanted

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.entries.talk import Talk

_SOON, _LONG_GONE = timedelta(days=14), timedelta(days=14)
_TITLE = 60


class ToAskFor(NamedTuple):
    """What is said of the talks I mean to ask for: of those that nothing else asks for, and of those for which I ask already."""

    unasked: tuple[Line, ...]
    asked: tuple[Line, ...]


def talks_to_ask_for(book: Book, today: date) -> ToAskFor:
    """The talks of the days near today that I mean to ask for, a line for each; what was refused, or is long gone, has none."""
    unasked, asked = [], []
    for talk in talks_wanted(book, today):
        others = [name for name in (*talk.who, *talk.to) if not book.is_me(name)]
        if not others or not today - _LONG_GONE <= talk.on <= today + _SOON:
            continue
        ask = _ask_for(book, talk, others)
        reply = reply_to(book, ask) if ask else None
        if isinstance(reply, Answer) and reply.line("is") == "no":
            continue
        if ask is None:
            unasked.append(
                _line(
                    talk,
                    others,
                    today,
                    _to_ask(talk, others, today),
                    "!" if talk.on <= today else "-",
                )
            )
        else:
            asked.append(_line(talk, others, today, _once(talk, others, today, is_yes=reply is not None)))  # fmt: skip
    return ToAskFor(tuple(unasked), tuple(asked))


def _ask_for(book: Book, talk: Talk, others: list[str]) -> Ask | None:
    """The last ask of mine for time to talk with them, in the matter of this talk or in none."""
    tags = set(talk.matters)
    found = [
        one
        for one in (*book.of(Ask), *book.planned)
        if isinstance(one, Ask)
        and one.is_for_a_talk()
        and is_mine(book, one)
        and (not tags or not one.matters or tags & set(one.matters))
        and any(book.is_same(name, to) for name in others for to in one.to)
        and one.on >= talk.on - timedelta(days=30)
    ]
    return found[-1] if found else None


def _whom(others: list[str]) -> str:
    return listed(map(to_you, others))


def _to_ask(talk: Talk, others: list[str], today: date) -> str:
    """What to ask, while nothing asks for it."""
    if talk.on < today:
        return f"Ask {_whom(others)} for a talk; you had {short_day(talk.on, today)} in mind"
    on = "today" if talk.on == today else f"on {day_text(talk.on, today)}"
    return f"Ask {_whom(others)} for a talk {on}"


def _once(talk: Talk, others: list[str], today: date, *, is_yes: bool) -> str:
    """For when the talk would be that I ask for already, or have a yes to."""
    if is_yes:
        return f"A talk with {_whom(others)} that has no day yet"
    on = "today" if talk.on == today else f"on {day_text(talk.on, today)}"
    had = f"you had {short_day(talk.on, today)} in mind"
    return f"With {_whom(others)}, {f'{on} if that suits' if talk.on >= today else had}"


def _line(talk: Talk, others: list[str], today: date, lead: str, mark: str = "-") -> Line:
    """The talk in a line: what it is for, how to get ready, and how the book learns its day; once that is behind, how it is told."""
    title = f", “{shortened(talk.title, _TITLE)}”" if talk.title else ""
    agreed = amending(talk, "stage: planned")
    other = add_line(f'DAY talk {name_text(others[0])} "{shortened(talk.title or "talk", _TITLE)}"')
    day = f"once they agree to that day: {agreed}, or to another: {other}" if talk.on >= today else f"once it has a day: {other}"  # fmt: skip
    told = f"; if you have spoken: goodbooks debrief {typed(others[0])}" if talk.on <= today else ""
    words = f"{lead}{title}: goodbooks brief {typed(others[0])}; {day}{told}"
    return Line(words, (talk.ref,), mark)
