"""Who owes what to whom: open promises, asks without an answer, requests that wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.phrasing import from_now, moment_text, shortened
from goodbooks.entries.ask import Ask, open_asks, reply_to
from goodbooks.entries.outcome import Outcome
from goodbooks.entries.promise import Promise, open_promises
from goodbooks.entries.request import Request

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.days import Moment
    from goodbooks.core.entry import Entry

TITLE_LENGTH, CONDITION_LENGTH = 90, 60
ME = ("me",)


class Debt(NamedTuple):
    """Something owed: the entry, to or by whom, its day if one was said, and a condition still open."""

    entry: Entry
    by: tuple[str, ...]
    to: tuple[str, ...]
    due: Moment | None
    condition: str = ""

    def is_late(self, today: date) -> bool:
        """Whether its day has passed."""
        return self.due is not None and self.due.on < today

    def when(self, today: date) -> str:
        """When it falls due, in words."""
        if_so = f", on condition: {self.condition}" if self.condition else ""
        if self.due is None:
            return f"no day given{if_so}"
        late = "was due" if self.due.on < today else "due"
        return f"{late} {moment_text(self.due, today)}, {from_now(self.due.on, today)}{if_so}"


def i_owe(book: Book, today: date, who: str = "") -> tuple[Debt, ...]:
    """What I owe a person (or everybody): my open promises, and their requests and asks to me."""
    promises = _promises(book, today, lambda promise: _is_mine(book, promise.who))
    wanted: list[Request | Ask] = [*book.of(Request), *(ask for ask in book.of(Ask) if ask.to)]
    waiting = (
        Debt(request, ME, request.who, request.due)
        for request in wanted
        if request.on <= today
        and not _is_mine(book, request.who)
        and (not request.to or _names_me(book, request.to))
        and not _is_answered(book, request)
    )
    return _in_order(
        debt for debt in (*promises, *waiting) if not who or _names(book, debt.to, who)
    )


def owed_to_me(book: Book, today: date, who: str = "") -> tuple[Debt, ...]:
    """What a person (or anybody) owes me: promises to me, and my asks they have not answered."""
    promises = _promises(book, today, lambda promise: _is_to_me(book, promise))
    asked = (
        Debt(ask, ask.to, ME, ask.due) for ask in open_asks(book) if _is_my_ask(book, ask, today)
    )
    return _in_order(debt for debt in (*promises, *asked) if not who or _names(book, debt.by, who))


def owed_to_others(book: Book, today: date, who: str) -> tuple[Debt, ...]:
    """What a person owes somebody else than me: promises, also those given on our behalf."""
    promises = _promises(
        book,
        today,
        lambda promise: not _is_mine(book, promise.who) and not _is_to_me(book, promise),
    )
    return _in_order(debt for debt in promises if _names(book, debt.by, who))


def debt_text(debt: Debt, today: date) -> str:
    """A debt in one line: what it is, and when it falls due."""
    what = shortened(debt.entry.title, TITLE_LENGTH) or debt.entry.kind
    if isinstance(debt.entry, (Request, Ask)):
        what = f"An answer to “{what}”"
    return f"{what} ({debt.when(today)})"


def _promises(book: Book, today: date, wanted: Callable[[Promise], bool]) -> list[Debt]:
    return [
        Debt(promise, promise.who or ME, promise.to, state.agreed, _condition(book, promise))
        for promise, state in open_promises(book, today)
        if wanted(promise)
    ]


def _condition(book: Book, promise: Promise) -> str:
    """What must be true for a promise to hold, while nothing says that it is."""
    is_met = any(outcome.what() == "met" for outcome in book.pointing_to(promise, Outcome))
    return "" if is_met else shortened(promise.condition, CONDITION_LENGTH)


def _is_answered(book: Book, request: Request | Ask) -> bool:
    return reply_to(book, request) is not None or bool(book.pointing_to(request, Promise))


def _is_my_ask(book: Book, ask: Ask, today: date) -> bool:
    return ask.on <= today and _is_mine(book, ask.who)


def _is_to_me(book: Book, promise: Promise) -> bool:
    return not _is_mine(book, promise.who) and (not promise.to or _names_me(book, promise.to))


def _is_mine(book: Book, names: tuple[str, ...]) -> bool:
    """Whether it comes from me: I am named, or nobody is."""
    return not names or _names_me(book, names)


def _names_me(book: Book, names: tuple[str, ...]) -> bool:
    return any(book.is_me(name) for name in names)


def _names(book: Book, names: tuple[str, ...], who: str) -> bool:
    return any(book.is_same(name, who) for name in names)


def _in_order(debts: Iterable[Debt]) -> tuple[Debt, ...]:
    return tuple(sorted(debts, key=_order))


def _order(debt: Debt) -> tuple[object, ...]:
    due = debt.due
    return (due is None, due.on if due else debt.entry.on, (due and due.at) or "", debt.entry.place)
