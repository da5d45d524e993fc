"""Who owes what to whom: open promises, asks without an answer, requests that wait."""

from __future__ import annotations

import re

from goodbooks.accounts.their_no import their_no
from goodbooks.core.coming_again import how_often
from goodbooks.core.days import Moment
from goodbooks.core.named import NamedTuple
from goodbooks.core.phrasing import ago, from_now, moment_text, short_day, shortened
from goodbooks.core.regex import regex
from goodbooks.entries.ask import Ask, open_asks, reply_to
from goodbooks.entries.outcome import Outcome
from goodbooks.entries.promise import UNSAID, Promise, promise_state
from goodbooks.entries.request import AN_ANSWER, Request, is_over, wanted_by
from goodbooks.language.meant.keeping import is_to_keep
from goodbooks.reckoning.granted import overtaken
from goodbooks.reckoning.under_a_yes import still_open

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

TITLE_LENGTH, CONDITION_LENGTH = 90, 60
ME = ("me",)
_EMPTY = frozenset(["about", "could", "have", "please", "send", "that", "them", "this", "will", "with", "would", "your"])  # fmt: skip
"""Long words that a request and its promise share without being about the same."""
_CAME_TO_NOTHING = ("void", "withdrawn", "declined", "missed")


class Debt(NamedTuple):
    """Something owed: the entry, to or by whom, its day if one was said, and a condition still open.

    `asked` is the ref of the request that a promise takes up without naming it, "" for none. `is_unsaid` tells that its day was
    that of a talk with whoever has it, and nothing says whether it was done there. `every` says how it comes again, "" where it does not.
    `not_before` is the day before which they want to say nothing to what I asked, None for any; `is_put_off` that they said “not yet” to it
    and named no day, so that no answer is to come until I ask again.
    """

    entry: Entry
    by: tuple[str, ...]
    to: tuple[str, ...]
    due: Moment | None
    condition: str = ""
    asked: str = ""
    is_unsaid: bool = False
    every: str = ""
    not_before: date | None = None
    is_put_off: bool = False

    @property
    def cites(self) -> tuple[str, ...]:
        """What it rests on: the entry, and the request it takes up."""
        return (self.entry.ref, self.asked) if self.asked else (self.entry.ref,)

    def is_late(self, today: date) -> bool:
        """Whether its day has passed, and nothing lets one think that it was kept."""
        return self.due is not None and self.due.on < today and not self.is_unsaid

    def when(self, today: date) -> str:
        """When it falls due, in words."""
        if_so = f", on condition: {self.condition}" if self.condition else ""
        if self.due is None and self.not_before and self.not_before > today:
            return f"not before {short_day(self.not_before, today)}{if_so}"
        if self.due is None and self.entry.kind == "ask" and self.entry.on <= today:
            return f"asked {ago(self.entry.on, today)}{if_so}"
        if self.due is None:
            return f"no day given{if_so}"
        if self.is_unsaid:
            day = short_day(self.due.on, today)
            return f"for your talk on {day}; nothing says yet whether you did it there{if_so}"
        late = "was due" if self.due.on < today else "due"
        again = f"; {self.every}" if self.every else ""
        return (
            f"{late} {moment_text(self.due, today)}, {from_now(self.due.on, today)}{again}{if_so}"
        )


def i_owe(book: Book, today: date, who: str = "") -> tuple[Debt, ...]:
    """What I owe a person (or everybody): my open promises, and their requests and asks to me."""
    every = book.once((i_owe, today), lambda: _in_order(_mine_to_do(book, today)))
    return tuple(debt for debt in every if _names(book, debt.to, who)) if who else every


def _mine_to_do(book: Book, today: date) -> list[Debt]:
    promises = _told_with(book, _promises(book, today, lambda promise: _is_mine(book, promise.who)))
    requests = book.each(_is_open_to_me, Request, lambda one: _is_open_to_me(book, one))
    asks = book.each(_is_open_to_me, Ask, lambda one: _is_open_to_me(book, one) if one.to else None)
    still = [one for one, _ in requests if one.on <= today and not is_over(book, one, today)]
    waiting: list[Request | Ask] = [*still, *(one for one, _ in asks if one.on <= today)]
    taken_up = _taken_up(book, still, today)
    asked_by = {promise: request for request, promise in taken_up.items()}
    promises = [debt._replace(asked=asked_by.get(debt.entry.ref, "")) for debt in promises]
    return [*promises, *(_wanted(book, one, today) for one in waiting if one.ref not in taken_up)]


def _is_open_to_me(book: Book, asked: Request | Ask) -> bool | None:
    """Whether somebody else asked it of me and it has no answer; None where not."""
    is_to_me = not _is_mine(book, asked.who) and (not asked.to or _names_me(book, asked.to))
    is_open = is_to_me and not is_to_keep(asked.title) and not _is_answered(book, asked)
    return True if is_open else None


def _wanted(book: Book, one: Request | Ask, today: date) -> Debt:
    """What somebody asked of me, by the day they want it; of what they want again and again by its next time."""
    if isinstance(one, Request):
        return Debt(one, ME, one.who, wanted_by(book, one, today), every=how_often(one))
    return Debt(one, ME, one.who, one.due)


def owed_to_me(book: Book, today: date, who: str = "") -> tuple[Debt, ...]:
    """What a person (or anybody) owes me: promises to me, and my asks they have not answered."""
    every = book.once((owed_to_me, today), lambda: _in_order(_theirs_to_do(book, today)))
    return tuple(debt for debt in every if _names(book, debt.by, who)) if who else every


def waited_for(book: Book, today: date, who: str = "") -> tuple[Debt, ...]:
    """The same without what they said “not yet” to and named no day: nothing of it is to come by itself."""
    return tuple(debt for debt in owed_to_me(book, today, who) if not debt.is_put_off)


def _theirs_to_do(book: Book, today: date) -> list[Debt]:
    promises = _promises(book, today, lambda promise: _is_to_me(book, promise))
    asked = (_answer_to(book, ask) for ask in open_asks(book) if _is_my_ask(book, ask, today))
    return [*promises, *asked]


def _answer_to(book: Book, ask: Ask) -> Debt:
    """An answer to what I asked, by the day I need it; after a “not yet” by the one that they named, or not before theirs."""
    later = their_no(book, ask)
    if later is None:
        return Debt(ask, ask.to, ME, ask.due)
    named = Moment(later.word_by) if later.word_by else None
    due = named or (None if later.not_before else ask.due)
    return Debt(ask, ask.to, ME, due, not_before=later.not_before, is_put_off=later.is_undated())


def owed_to_others(book: Book, today: date, who: str) -> tuple[Debt, ...]:
    """What a person owes somebody else than me: promises, also those given on our behalf."""
    promises = _promises(
        book,
        today,
        lambda promise: not _is_mine(book, promise.who) and not _is_to_me(book, promise),
    )
    return _in_order(debt for debt in promises if _names(book, debt.by, who))


def wants_a_deed(entry: Entry) -> bool:
    """Whether somebody wants a thing done, “Tell Growth”, and not a question answered."""
    from goodbooks.language.doings.deeds import deeds

    first = entry.title.split(maxsplit=1)[:1] if isinstance(entry, Request) else []
    is_deed = bool(first) and "?" not in entry.title and first[0].lower() in deeds()
    return is_deed and first[0].lower() not in _ANSWERED


_ANSWERED = frozenset({"answer", "decide", "confirm", "explain", "agree", "approve", "choose", "reply", "say", "consider"})  # fmt: skip
"""What is answered, though it begins with a verb."""


def debt_text(debt: Debt, today: date) -> str:
    """A debt in one line: what it is, and when it falls due."""
    what = shortened(debt.entry.title, TITLE_LENGTH) or debt.entry.kind
    if debt.every:
        what = f"“{what}”"
    elif isinstance(debt.entry, Request) and not debt.entry.asks_what():
        what = AN_ANSWER
    elif wants_a_deed(debt.entry):
        what = f"“{what}”"
    elif isinstance(debt.entry, (Request, Ask)):
        what = f"An answer to “{what}”"
    is_lasting = isinstance(debt.entry, Promise) and debt.entry.goes_on()
    if is_lasting and debt.due is None and not debt.condition:
        return what
    return f"{what} ({debt.when(today)})"


def _promises(book: Book, today: date, wanted: Callable[[Promise], bool]) -> list[Debt]:
    return [
        Debt(
            promise,
            promise.who or ME,
            promise.to,
            state.agreed,
            _condition(book, promise),
            is_unsaid=state.state == UNSAID,
            every=how_often(promise),
        )
        for promise, state in still_open(book, today)
        if wanted(promise)
    ]


def _told_with(book: Book, mine: list[Debt]) -> list[Debt]:
    """My promises without what I mean to do for one of them by myself: it is owed once, by the day that I set myself where no other was said."""
    own = {one.entry.id: one for one in mine if one.entry.id and one.to and all(map(book.is_me, one.to))}  # fmt: skip
    found = {}
    for debt in mine if own else ():
        for ref in debt.entry.links:
            plan = own.get(ref)
            if plan and debt.entry.id not in own and debt.due in (None, plan.due):
                found[ref] = debt._replace(due=plan.due)
    told = {debt.entry.ref: debt for debt in found.values()}
    return [told.get(debt.entry.ref, debt) for debt in mine if debt.entry.id not in found]


def _taken_up(book: Book, asked: list[Request], today: date) -> dict[str, str]:
    """Of these requests those that a promise of mine takes up without naming them, each with that promise, by their refs.

    It does when it was given to the one who asked, for the very day they asked for, and in the same
    words; of those that come from one mail, some of the words are enough. One of an answer on what they asked does for
    whichever day it was. A promise that came to nothing takes up none.
    """
    mine: dict[date, list[Promise]] = {due.on: [] for one in asked if (due := one.due)}
    for promise, on in book.each(_my_day, Promise, lambda one: _my_day(book, one)) if mine else ():
        if on in mine:
            mine[on].append(promise)
    of_an_answer = [one for one, _ in book.each(_my_answer, Promise, lambda one: _my_answer(book, one))] if asked else []  # fmt: skip
    found = {}
    for request in asked:
        fits = (
            promise.ref
            for promise in (*(mine[request.due.on] if request.due else ()), *of_an_answer)
            if _is_the_same(book, request, promise)
            and (promise not in of_an_answer or request.on <= promise.on <= today)
            and promise_state(book, promise, today).state not in _CAME_TO_NOTHING
        )
        if first := next(fits, ""):
            found[request.ref] = first
    return found


def _my_day(book: Book, promise: Promise) -> date | None:
    """The day for which I promised something; None where somebody else did, or for no day."""
    due = promise.due if _is_mine(book, promise.who) else None
    return due.on if due else None


def _my_answer(book: Book, promise: Promise) -> bool | None:
    """Whether I promised an answer on something; None where not."""
    is_one = _is_mine(book, promise.who) and _ON_WHAT.match(promise.title) and not promise.links
    return True if is_one else None


_ON_WHAT = regex(r"(?:an?|my|the) (?:\w+ )?(?:answer|reply|response|word) (?:on|about|to|as to|concerning|whether|if|regarding)\b", re.IGNORECASE)  # fmt: skip


def _is_the_same(book: Book, request: Request, promise: Promise) -> bool:
    if not any(_names(book, promise.to, who) for who in request.who):
        return False
    one, other = _telling(request.title), _telling(_ON_WHAT.sub("", promise.title))
    source = request.line("source")
    if source and source == promise.line("source"):
        return not one.isdisjoint(other)
    return bool(one and other) and (one <= other or other <= one)


def _telling(title: str) -> set[str]:
    """The words of a title that say what it is about."""
    return {word for word in re.findall(r"\w{4,}", title.lower()) if word not in _EMPTY}


def _condition(book: Book, promise: Promise) -> str:
    """What must be true for a promise to hold, while nothing says that it is."""
    is_met = any(outcome.what() == "met" for outcome in book.pointing_to(promise, Outcome))
    return "" if is_met else shortened(promise.condition, CONDITION_LENGTH)


def _is_answered(book: Book, request: Request | Ask) -> bool:
    """Whether it has an answer, there and then or since, or a promise took it up; that word comes is neither."""
    if isinstance(request, Request) and request.fields and request.i_said:
        return True
    taken_up = (one for one in book.pointing_to(request, Promise) if not one.is_only_a_word())
    return reply_to(book, request) is not None or any(taken_up)


def _is_my_ask(book: Book, ask: Ask, today: date) -> bool:
    return ask.on <= today and _is_mine(book, ask.who) and ask.ref not in overtaken(book)


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
