"""A promised day that the book's own forecast does not hold: how it is told, and who should hear it first.

One rule for every page that goes out: such a day is told with its chance and the day to plan with, or with the word
that it is not sure; what the readers may not see of it is said to me beside the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.latest import told
from goodbooks.accounts.to_come.forecasts import not_held
from goodbooks.core.citing import cited
from goodbooks.core.document import Line
from goodbooks.core.phrasing import capital, listed, sentence, short_day, shortened
from goodbooks.core.telling import to_you, typed
from goodbooks.entries.decision import Decision, reversal_of
from goodbooks.entries.promise import Promise
from goodbooks.reckoning.forecasts.foreseen import forecasts_for, foreseen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document, Question
    from goodbooks.core.entry import Kind
    from goodbooks.reckoning.forecasts.foreseen import Foreseen

_SURE = 0.85
_TITLE = 70


def doubted(book: Book, promise: Promise, today: date) -> Foreseen | None:
    """What is foreseen of an open promise whose day has less than an even chance; None for any other."""
    if not book.has("forecast"):
        return None
    from goodbooks.reckoning.forecasts.words import is_unlikely

    found = foreseen(book, promise, today)
    return found if found is not None and is_unlikely(found, today) else None


def to_plan_with(found: Foreseen, today: date) -> str:
    """How likely the day is and which one to plan with, in sentences for whoever waits for it."""
    from goodbooks.forecast.words import times_in_words
    from goodbooks.reckoning.forecasts.words import plan_text

    holds = f"holds {times_in_words(found.chance or 0.0)}, as it is reckoned today."
    if found.entry.public:
        return f"{holds} {sentence(f'Likely: {found.entry.public}')}"
    return f"{holds} {sentence(capital(plan_text(found.date(_SURE), today)))}"


def doubts_kept(
    book: Book, seen: Book, made: Document, question: Question, kinds: Mapping[str, Kind]
) -> tuple[Line, ...]:
    """For me beside a page: the doubted days in it whose forecast its readers may not see, and who should hear first."""
    if not book.has("forecast"):
        return ()
    return tuple(_beside(book, seen, made, question))


def _beside(book: Book, seen: Book, made: Document, question: Question) -> Iterator[Line]:
    for entry in map(book.get, dict.fromkeys(cited(made.sections))):
        if not isinstance(entry, Promise):
            continue
        found = doubted(book, entry, question.today)
        if found is None:
            continue
        shown = seen.get(entry.ref)
        if not isinstance(shown, Promise) or doubted(seen, shown, question.today) is None:
            unnamed = found.entry._replace(title="")  # its words are kept from them
            yield from not_held((found._replace(entry=unnamed),), question.today)
        yield from hear_first(book, seen, entry, question)


def hear_first(book: Book, seen: Book, promise: Promise, question: Question) -> Iterator[Line]:
    """Who gave or decided the day, or was promised it, where none of them reads this or has heard since it was reckoned.

    A promise is quoted where it is among what is `seen`, and else told by its day.
    """
    today = question.today
    names, whose = _first(book, promise, today)
    given = [one for one in forecasts_for(book, promise, today) if one.place.line]
    if not names or any(book.is_same(a, b) for a in names for b in question.readers):
        return
    if given and any(not told(book, name, today).is_new(given[-1]) for name in names):
        return
    who = listed(map(to_you, names))
    is_read = bool(promise.title) and seen.get(promise.ref) is not None
    what = f"“{shortened(promise.title, _TITLE)}”" if is_read else f"the promise of {short_day(promise.on, today)}"  # fmt: skip
    words = f"The day of {what} is unlikely, and {who} should hear first, who {whose}: goodbooks update {typed(names[0])}"
    yield Line(words, (promise.ref,), "!")


def _first(book: Book, promise: Promise, today: date) -> tuple[tuple[str, ...], str]:
    """Whom bad news of a day is told first, and why: who gave it, who decided in its matter, or who was promised it."""
    gave = _others(book, promise.who)
    if gave:
        return gave, "gave it"
    decided = [
        one
        for tag in promise.matters
        for one in book.about(tag)
        if isinstance(one, Decision)
        and one.on <= today
        and reversal_of(book, one) is None
        and _others(book, one.who)
    ]
    if decided:
        return _others(book, max(decided, key=book.moment).who), "decided in this matter"
    to = _others(book, promise.to)
    return to, "was promised it" if len(to) == 1 else "were promised it"


def _others(book: Book, names: tuple[str, ...]) -> tuple[str, ...]:
    found = {book.person_key(name): book.name_of(name) for name in names if not book.is_me(name)}
    return tuple(found.values())
