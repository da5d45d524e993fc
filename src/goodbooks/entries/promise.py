"""A promise: who promised what to whom, by when, on whose authority, on which conditions."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from operator import itemgetter

from goodbooks.core.coming_again import Every, NextWord, says_word_comes
from goodbooks.core.entry import SAID, Entry, Kind
from goodbooks.core.fields import Choice, Day, Items, People, Refs, Text
from goodbooks.core.measured import Several
from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_to_myself
from goodbooks.entries.outcome import Outcome, again
from goodbooks.entries.talk import Talk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.days import Moment
    from goodbooks.core.measures import Wait
    from goodbooks.core.problem import Unclear
    from goodbooks.core.rhythm import Rhythm

_DAY = itemgetter(1)
NOBODY = frozenset({"none", "no", "nobody", "no one", "without", "not given"})


def _read_wait(text: str, on: date) -> Wait | Unclear:
    """A wait; its reader is loaded when there is one, since every page knows of promises."""
    from goodbooks.core.measures import read_wait

    return read_wait(text, on)


WORD_ON = "Word on: "
"""How the title of a promise begins that says no more than that somebody tells me of what I asked."""


class Promise(Entry):
    """What `who` promised `to`; also what somebody promised on our behalf."""

    __slots__ = ()
    lasts = True

    planned = Day(
        "the day you mean to give it; until something shows that you did, it counts as not given"
    )
    due = Day("the day it is promised for; without one it is a wish, and not counted")
    every = Every("how it comes again; kept once, it moves on to the next time")
    on_behalf_of = People("who would have to keep it, when it is not the one who gave it")
    authority = Text(
        "on whose authority the date was given; `none` when on nobody's", is_guarded=True
    )
    confirmed = Choice("whether your side stands behind the day", "yes", "not yet", "no")
    condition = Text("what must be true for it to hold")
    condition_due = Day("the day by which the condition must be true")
    after = Refs("the promises that must be kept before the work on this one can begin")
    needs = Several(
        "what else must come first, when it may come, and how likely",
        _read_wait,
        "waits, such as security review: 2026-11-12 to 2026-12-03, 80%",
    )
    void_if = Text("what makes it void")
    skips = Items("what is left out to keep the date")
    accepted_when = Text("how the other side will know it is done")
    present = People("who heard it", is_guarded=True)
    next_word = NextWord("for a holding message: when the next word comes")

    def carries_out(self) -> str:
        """What was promised had been asked, unless the promise is only meant itself."""
        return "" if self.planned else SAID

    def lacks_authority(self) -> bool:
        """Whether it is said that nobody had given the authority."""
        return self.authority.strip().lower() in NOBODY

    def is_only_a_word(self) -> bool:
        """Whether nothing is promised but that word comes; its title then names the matter as I call it."""
        return self.next_word is not None and (not self.title or self.is_called_word())

    def goes_on(self) -> bool:
        """Whether it is kept by going on, “keeps his hands off until the 9th”, or each time that something happens, “I ring you whenever a bus stands”, and not by a day on which it is done."""
        if _GOES_ON.match(self.title) or _UPON.search(self.title):
            return True
        words = frozenset(self.title.lower().replace(",", "").split())
        if not (words & _EACH_TIME or (words & _TO_US and words & _ANY_OF_IT)):
            return False
        from goodbooks.core.going_on import is_rule  # few words call for it

        return is_rule(self.title)

    def is_word_on_how_it_goes(self) -> bool:
        """Whether what is promised again and again is to say how it goes: “Word on how it goes with the night lines”, “A short note each Friday”."""
        return bool(self.fields and self.every and _HOW_IT_GOES.fullmatch(self.title))

    def is_called_word(self) -> bool:
        """Whether its title says that word comes, and no more."""
        return says_word_comes(self.title)


_HOW_IT_GOES = regex(
    r"(?:(?:i|i['’]ll|i will) (?:send|write|give)(?: you| them)? )?(?:(?:an?|one|the|my|your|short|brief|quick|little|written|regular|weekly|fortnightly|monthly) )*"
    r"(?:word|note|lines?|mail|email|update|(?:status|progress)(?: (?:note|update|report|mail))?)"
    r"(?: (?:on|about|of) (?:how\b.*|where\b.*|progress|the (?:status|progress|week|month)))?"
    r"(?: (?:(?:each|every|on|by|at|in|for|to) .*))?",
    re.IGNORECASE,
)
_GOES_ON = regex(
    r"(?:(?:i|we|he|she|they)(?:['’]ll| will)? )?(?:(?:keep|stay|leave|hold|remain|refrain|pause|wait|stop)s?\b.*\b(?:until|till)\b"
    r"|(?:keep|stay|leave|remain|refrain)s?\b(?:.*[^-\w])?(?<!\bthe )(?<!\ban )(?<!\ba )(?<!\bour )(?<!\bmy )(?:off|out of|away|alone)(?![-\w])"
    r"|holds? (?:off|back|still)(?![-\w]))",
    re.IGNORECASE,
)
"""What lasts: no day is lacking of it. “Hold the off-site” and “Keep the off-season list” are done once."""
_ANY = r"(?:an?|any|no|one of|more than|fewer than|less than|something|anything|nothing|somebody|someone|anybody|anyone|nobody|there(?:['’]s| is| are)|it)\b"
_UPON = regex(
    rf"\bwhenever\b|\b(?:each|every|any) ?time\b(?! (?:soon|now)\b)|\bin case\b|\b(?:when|if|as soon as|once|before) {_ANY}|\b(?:day or night|at any (?:hour|time))\b",
    re.IGNORECASE,
)
"""What waits upon an event that may come at any time: no day is lacking of that either."""
_EACH_TIME = frozenset({
    "before", "unless", "whenever", "if", "when", "without", "not", "never", "nobody", "longer", "whoever", "key", "keys", "leave", "leaves", "let", "lets",
    "don't", "doesn't", "won't", "don’t", "doesn’t", "won’t",
})  # fmt: skip
_TO_US = frozenset({"me", "us", "you", "him", "her", "them"})
_ANY_OF_IT = frozenset({"first", "every", "each", "any", "anything", "no", "through", "past"})
"""One of the words of `_EACH_TIME`, or of each of the other two, stands in every rule of how to act."""

KIND = Kind(
    name="promise",
    type=Promise,
    summary="Who promised what to whom, by when, on whose authority, on which conditions.",
    example="""\
2026-11-03 09:40 promise Theo -> Growth "Loyalty API live" ^theo-date #loyalty
  due: 2026-12-01
  authority: none
  skips: load test, security review
""",
)

UNSAID = "not known yet"
"""How a promise of mine stands whose day was that of a talk with whoever has it, while nothing says whether it was kept there."""
SETTLED = frozenset({"delivered", "accepted", "declined", "void", "withdrawn", "missed"})


class PromiseState(NamedTuple):
    """How a promise stands on a day.

    `state` is one of wish, promised, moved, moved late, late, UNSAID, delivered, delivered late, accepted,
    disputed, countered, declined, void, withdrawn, missed. `due` is the day that counts:
    a move agreed before the old day replaces it, a later one does not. `settled` is the
    day it was settled, or None while open; `after` the outcome that says so. `agreed` is the
    day it is expected now, which after a late move is not the day that counts.
    """

    state: str
    due: Moment | None
    settled: date | None
    after: Outcome | None
    agreed: Moment | None

    @property
    def is_open(self) -> bool:
        """Whether somebody still owes it."""
        return self.settled is None

    @property
    def is_kept(self) -> bool:
        """Whether it was delivered by the day that counts."""
        return self.state in ("delivered", "accepted") and (
            self.due is None or self.settled is None or self.settled <= self.due.on
        )


def promise_state(book: Book, promise: Promise, today: date) -> PromiseState:
    """How a promise stands on `today`, from the outcomes written for it up to then.

    States after Sull and Spinosa, "Promise-Based Management" (HBR, April 2007).
    """
    known = book.once(("promise states", today), dict[int, tuple[Promise, PromiseState]])
    found = known.get(id(promise))  # by itself: to compare entries takes as long as to look anew
    if found is None or found[0] is not promise:
        found = known[id(promise)] = (promise, _state(book, promise, today))
    return found[1]


def _state(book: Book, promise: Promise, today: date) -> PromiseState:
    """How a promise stands on a day: by its outcomes, by what was delivered or handed on since, or for one to myself by what was said instead."""
    if promise.fields and (rhythm := promise.every) is not None:
        return _again(book, promise, rhythm, today)
    said = _by_outcomes(book, promise, today)
    state, due, settled, after = said[:4]
    if after is None and (word := _word_after(book, promise, today)) is not None:
        state, settled = "delivered", word
    if after is None and (given := _given_to_others(book, promise, today)) is not None:
        state, settled, after = given.state, given.settled, given.after
    if after is None and settled is None and is_to_myself(book, promise):
        from goodbooks.core.instead import said_instead  # few promises are to oneself

        said_on = said_instead(book, promise, today)
        state, settled = ("void", said_on) if said_on else (state, settled)
    found = _as_named(said._replace(state=state, settled=settled, after=after), today)
    if found.state == "late" and after is None and due and talk_of_its_day(book, promise, due.on):
        return found._replace(state=UNSAID)
    return found


def _as_named(said: PromiseState, today: date) -> PromiseState:
    """The same with the word for how it stands on a day."""
    named = _named(said.state, said.due, said.settled, today)
    is_moved = named == "late" and said.agreed is not None and said.agreed.on >= today
    return said._replace(state="moved late" if is_moved else named)


def _by_outcomes(book: Book, promise: Promise, today: date) -> PromiseState:
    """How a promise stands by the outcomes for it alone."""
    due, state, settled, after = promise.due, "", None, None
    agreed = due
    for outcome in book.pointing_to(promise, Outcome):
        what = outcome.what_of(promise)
        if outcome.on > today or what in ("", "met", "failed", "sent"):
            continue
        state, after = what, outcome
        if what == "moved" and outcome.due:
            agreed = outcome.due
            due = agreed if due is None or outcome.on <= due.on else due
        settled = (settled or outcome.on) if what in SETTLED else None
    return PromiseState(state, due, settled, after, agreed)


def settled_by_outcomes(book: Book, promise: Promise, today: date) -> PromiseState | None:
    """How a promise stands that its own outcomes have settled by a day; None of one that can be open, and of one that comes again."""
    is_a_rule = promise.fields and promise.every
    said = _by_outcomes(book, promise, today)
    return None if is_a_rule or said.settled is None else _as_named(said, today)


def unsettled(book: Book, today: date) -> tuple[Promise, ...]:
    """The promises that their own outcomes have not settled by a day, oldest first: all that can be open are among them."""
    return book.once(("unsettled", today), lambda: _unsettled(book, today))


def _unsettled(book: Book, today: date) -> tuple[Promise, ...]:
    found = book.each(("unsettled", today), Promise, lambda one: _unless_settled(book, one, today))
    known = book.once(("promise states", today), dict[int, tuple[Promise, PromiseState]])
    known.update({id(one): (one, state) for one, (state,) in found if state is not None})
    return tuple([one for one, _ in found])


def _unless_settled(book: Book, promise: Promise, today: date) -> tuple[PromiseState | None] | None:
    """How a promise stands that no outcome has settled, None in it where more than what is linked to it tells; None of a settled one."""
    if promise.fields and promise.every:
        return (None,)
    said = _by_outcomes(book, promise, today)
    if said.settled is not None:
        return None
    found = _as_named(said, today)
    is_told = said.after is not None or not (promise.is_only_a_word() or is_to_myself(book, promise))  # fmt: skip
    return (found if is_told and (found.state != "late" or said.after is not None) else None,)


def _again(book: Book, promise: Promise, rhythm: Rhythm, today: date) -> PromiseState:
    """How a promise stands that comes again: by the time that is due, and open until somebody ends it."""
    given = words_sent(book, promise, today)
    due, after, is_over = again(book, promise, rhythm, promise.due, today, given)
    if is_over and after is not None:
        what = after.what_of(promise)
        return PromiseState(what if what in SETTLED else "withdrawn", due, after.on, after, due)
    is_late = due is not None and due.on < today
    moved = after if after is not None and after.what() == "moved" else None
    return PromiseState("late" if is_late else "promised", due, None, moved, due)


def words_sent(book: Book, promise: Promise, today: date) -> tuple[date, ...]:
    """The days on which all to whom I promised word on how it goes, again and again, were sent a page that tells them."""
    if not promise.is_word_on_how_it_goes() or not all(map(book.is_me, promise.who)):
        return ()
    told = book.person_keys(promise.to)
    pages = (one for one in book.of(Talk) if one.is_page and promise.on <= one.on <= today)
    return tuple(one.on for one in pages if told and told <= book.person_keys(one.to))


def talk_of_its_day(book: Book, promise: Promise, day: date) -> Talk | None:
    """The talk of a day with those whom I promised something for it; a page that was sent them is none."""
    names = (*promise.who, *promise.on_behalf_of)
    if names and not any(map(book.is_me, names)):
        return None
    told = {book.person_key(name) for name in promise.to if not book.is_me(name)}
    every = book.of(Talk)  # which stand in the order of their days
    start = bisect_left(every, day, key=_DAY)
    of_the_day = every[start : bisect_right(every, day, start, key=_DAY)]
    held = (talk for talk in of_the_day if talk.carries_out() and not talk.is_page)
    return next(
        (talk for talk in held if told & book.person_keys((*talk.who, *talk.to))),
        None,
    )


def _given_to_others(book: Book, promise: Promise, today: date) -> PromiseState | None:
    """How a promise was settled that somebody has of me, where this one is only what I mean to do for it by myself."""
    if not is_to_myself(book, promise):
        return None
    given = (one for one in book.pointing_to(promise, Promise) if all(map(book.is_me, one.who)) and not all(map(book.is_me, one.to)))  # fmt: skip
    states = (promise_state(book, one, today) for one in given)
    return next((one for one in states if not one.is_open), None)


def _word_after(book: Book, promise: Promise, today: date) -> date | None:
    """The day of the word that came, where nothing but that was promised: the next one, named to the same people in the same matter, or again to nobody; of several to some of them, the last that was needed."""
    if not promise.is_only_a_word():
        return None
    left = _listeners(book, promise)
    for on, told in _words_since(book, promise, today):
        if (left and left <= told) or not (told or promise.to):
            return on
        left -= told
    return None


def _words_since(book: Book, promise: Promise, today: date) -> list[tuple[date, frozenset[str]]]:
    """What came in the matter of a next word since it was promised, each with its day and who had it: a later one, a mail of mine in which no more was promised, or what was promised them for the same day and is kept."""
    given = book.moment(promise)
    near = {id(one): one for tag in promise.matters for one in book.about(tag)}
    later = [one for one in near.values() if one.on <= today and book.moment(one) > given and _is_word(book, one)]  # fmt: skip
    found = [(book.moment(one), _listeners(book, one)) for one in later]
    for one in near.values():
        if isinstance(one, Promise) and _is_for_its_day(book, promise, one):
            kept = promise_state(book, one, today)
            found += [(book.moment(kept.after), _listeners(book, one))] if kept.is_kept and kept.after else []  # fmt: skip
    return [(moment[0], told) for moment, told in sorted(found, key=lambda pair: pair[0])]


def _is_word(book: Book, one: Entry) -> bool:
    if isinstance(one, Promise):
        return one.next_word is not None
    is_mail = isinstance(one, Talk) and one.stage == "held" and one.channel == "mail"
    return is_mail and bool(one.to) and all(map(book.is_me, one.who))


def _is_for_its_day(book: Book, word: Promise, one: Promise) -> bool:
    """Whether something else that I promised is for the day of a next word."""
    is_mine = bool(one.who) and all(map(book.is_me, one.who)) and not one.is_only_a_word()
    return is_mine and one.due is not None and word.due is not None and one.due.on == word.due.on


def had_word(book: Book, promise: Promise, today: date) -> frozenset[str]:
    """The keys of those to whom the next word that a promise is has come."""
    if not promise.is_only_a_word():
        return frozenset()
    told = {key for _, keys in _words_since(book, promise, today) for key in keys}
    return _listeners(book, promise) & told


def _listeners(book: Book, promise: Entry) -> frozenset[str]:
    return book.person_keys(promise.to)


def _named(state: str, due: Moment | None, settled: date | None, today: date) -> str:
    if state == "delivered" and due and settled and settled > due.on:
        return "delivered late"
    if state in ("", "moved") and due is None:
        return "wish"
    if state in ("", "moved", "countered") and due and due.on < today:
        return "late"
    return state or "promised"


def word_of(promise: Promise, state: PromiseState) -> Moment | None:
    """When the next word comes: the day it was moved to, else the one that was named; None where none was."""
    is_moved = promise.next_word is not None and state.agreed != promise.due
    return state.agreed if is_moved else promise.next_word


def open_promises(book: Book, today: date) -> tuple[tuple[Promise, PromiseState], ...]:
    """Every promise somebody still owes, with how it stands, by the day it is due."""
    return book.once(("open promises", today), lambda: _open_promises(book, today))


def _open_promises(book: Book, today: date) -> tuple[tuple[Promise, PromiseState], ...]:
    stated = ((one, promise_state(book, one, today)) for one in unsettled(book, today))
    still = (pair for pair in stated if pair[1].is_open and pair[0].on <= today)
    found = [(_to_the_rest(book, promise, today), state) for promise, state in still]
    return tuple(sorted(found, key=lambda pair: due_order(*pair)))


def _to_the_rest(book: Book, promise: Promise, today: date) -> Promise:
    """A next word as it is owed still: to those to whom it has not come."""
    told = had_word(book, promise, today)
    return promise._replace(to=tuple(name for name in promise.to if book.person_key(name) not in told)) if told else promise  # fmt: skip


def due_order(promise: Promise, state: PromiseState) -> tuple[object, ...]:
    """The order of promises by the day each is due, what has none last."""
    due = state.agreed
    return (due is None, due.on if due else promise.on, (due and due.at) or "", promise.on)
