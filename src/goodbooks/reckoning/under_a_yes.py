"""What was promised under a yes that was taken back: it ended with it where the book links the two, and else whether it holds nobody has said."""

from __future__ import annotations

import re

from goodbooks.core.named import NamedTuple
from goodbooks.core.names import name_key
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_mine
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision, taken_back
from goodbooks.entries.handoff import Handoff
from goodbooks.entries.outcome import OVER, Outcome
from goodbooks.entries.promise import Promise, due_order, open_promises, promise_state
from goodbooks.reckoning.granted import given_anew, granted, still_granted, turning_around
from goodbooks.reckoning.handed_on import asks_for, gives, stand
from goodbooks.reckoning.terms import is_said

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.promise import PromiseState


_NO_TO = regex(
    r"(?:(?:he|she|they) (?:said|says) )?no(?:\W+(?:any ?more|more|longer))?(?:\W+to (?P<what>.+?))?\W*",
    re.IGNORECASE | re.DOTALL,
)
"""A no that says no more than that, or to what."""
OF_A_YES = ("ask", "answer", "decision", "handoff")
"""The kinds that tell whether a yes stands: whoever lists promises reads these beside them."""
_SHORTEST = 4
"""So many signs of a word tell one thing from another."""


class Back(NamedTuple):
    """A yes, what it was to, and what took it back: a decision that turned it around, or a later no to the same; or the outcome that ended the area it gave."""

    reply: Entry
    to: Ask | Handoff
    by: Answer | Decision | Outcome
    again: Entry | None = None
    """The word that gave the area again since; None where none did."""

    @property
    def is_only_over(self) -> bool:
        """Whether nobody took it back: it was said that the area ended."""
        return isinstance(self.by, Outcome)

    @property
    def is_by_a_no(self) -> bool:
        """Whether a plain no took it back, their last word to it."""
        return not (isinstance(self.by, Decision) and self.by.reverses)


def all_taken_back(book: Book, today: date) -> tuple[Back, ...]:
    """Each yes to what I asked, or for an area, that was taken back by a day and not given again, the latest last."""
    return book.once(("taken back", today), lambda: _all_taken_back(book, today))


def _all_taken_back(book: Book, today: date) -> tuple[Back, ...]:
    found: dict[str, Back] = {}
    for one in (*_to_asks(book, today), *_to_areas(book, today)):
        found.setdefault(one.reply.ref, one)
    return tuple(sorted(found.values(), key=lambda one: book.moment(one.by)))


def _to_asks(book: Book, today: date) -> Iterator[Back]:
    """What was a yes to an ask of mine that is not granted now."""
    found = [_turned_yeses(book, one, today) for one in book.planned if isinstance(one, Ask)]
    if _bare_noes(book):  # which may take back a yes to which they are not linked
        found[:0] = [_turned_yeses(book, ask, today) for ask in book.of(Ask)]
    else:
        turned = book.each(("turned", today), Ask, lambda ask: _turned_yeses(book, ask, today))
        found[:0] = [yeses for _, yeses in turned]
    backs = [one for yeses in found for one in yeses or ()]
    if not backs:
        return
    has = {grant.ask.ref for grant in still_granted(book, today)}
    anew = given_anew(book, today)
    for one in backs:
        if (one.to.ref not in has or one.is_by_a_no) and one.by.ref not in anew:
            yield one


def _turned_yeses(book: Book, ask: Ask, today: date) -> tuple[Back, ...] | None:
    """The yeses to an ask of mine that were turned around by a day; None where there are none."""
    if not is_mine(book, ask):
        return None
    found = [one for one in _turned(book, ask, today) if granted(book, ask, one.reply)]
    return tuple(found) or None


def _to_areas(book: Book, today: date) -> Iterator[Back]:
    """What gave an area that is neither on trial nor held now."""
    for area in book.of(Handoff):
        for one in _turned(book, area, today):
            is_there = stand(book, area, today).state in ("on trial", "held")
            if (one.is_by_a_no or not is_there) and gives(book, area, one.reply):
                yield one


def of_an_ended_area(book: Book, today: date) -> frozenset[str]:
    """The refs of each yes that gave an area of which an outcome says that it has ended: nothing of it has to be confirmed any more."""
    return book.once(("of an ended area", today), lambda: frozenset(one.reply.ref for one in _over(book, today)))  # fmt: skip


def _over(book: Book, today: date) -> Iterator[Back]:
    """What gave an area of which an outcome says that it has ended."""
    for area in book.of(Handoff):
        by = stand(book, area, today).by
        if not (isinstance(by, Outcome) and by.what() in OVER):
            continue
        about = (area, *asks_for(book, area))
        said = (one for to in about for kind in (Answer, Decision) for one in book.pointing_to(to, kind))  # fmt: skip
        yeses = [one for one in said if gives(book, area, one) and book.moment(one) < book.moment(by)]  # fmt: skip
        yield from (Back(one, area, by) for one in yeses or (area,))


def _turned(book: Book, to: Ask | Handoff, today: date) -> Iterator[Back]:
    """Each reply that was turned around by a day, and by what."""
    for reply in (*book.pointing_to(to, Answer), *book.pointing_to(to, Decision)):
        by = taken_back(book, reply, today) or _no_since(book, to, reply, today)
        if by is not None:
            yield Back(reply, to, by)


def _no_since(book: Book, to: Ask | Handoff, reply: Entry, today: date) -> Answer | Decision | None:
    """The plain no by which whoever gave a yes has taken it back by a day, as their last word to the same; None where their last word is none."""
    every: list[Answer | Decision] = [one for one in _bare_noes(book) if _is_to(one, to)]
    for at in (to, reply):
        every += (*book.pointing_to(at, Answer), *book.pointing_to(at, Decision))
    given = book.moment(reply)
    later = [one for one in every if one.on <= today and book.moment(one) > given]
    theirs = (one for one in later if any(book.is_same(name, who) for name in one.who for who in reply.who))  # fmt: skip
    last = max(theirs, key=book.moment, default=None)
    return last if last is not None and _is_no(last) else None


def _is_no(one: Answer | Decision) -> bool:
    turns = isinstance(one, Decision) and bool(one.reverses)
    said = one.line("is").lower() or dict(is_said(one.title)).get("is")
    return said == "no" and not turns


def _is_bare_no(one: Answer | Decision) -> bool | None:
    is_bare = not one.links and _NO_TO.fullmatch(one.title.strip())
    return True if is_bare and _is_no(one) else None


def _bare_noes(book: Book) -> tuple[Answer | Decision, ...]:
    """Each no that is linked to nothing and says no more than that, or to what."""

    def found() -> Iterator[Answer | Decision]:
        yield from (one for one, _ in book.each("bare no", Answer, _is_bare_no))
        yield from (one for one, _ in book.each("bare no", Decision, _is_bare_no))

    return book.once("bare noes", lambda: tuple(found()))


def _is_to(one: Entry, to: Ask | Handoff) -> bool:
    """Whether a bare no is to something: it names it, or names nothing and stands in a matter of its."""
    said = _NO_TO.fullmatch(one.title.strip())
    what = said["what"] if said else ""
    if not what:
        return not {*map(name_key, one.matters)}.isdisjoint(map(name_key, to.matters))
    named, known = (
        {word for word in name_key(text).split() if len(word) >= _SHORTEST}
        for text in (what, to.title.strip(" .?!"))
    )
    return bool(named) and named <= known


def promised_under(book: Book, today: date) -> dict[str, tuple[Promise, Back]]:
    """Each open promise that was given under a yes taken back since, and was not due before that, by its ref: for the yes, what was asked or the area it is of; or in one breath with it."""
    return book.once(("promised under a yes", today), lambda: _promised_under(book, today))


def _promised_under(book: Book, today: date) -> dict[str, tuple[Promise, Back]]:
    """Each open promise that hangs on a yes that was taken back, on a trial that is over or on one given anew, by its ref, with what became of the yes."""
    of: dict[object, list[Back]] = {}
    for back in (*all_taken_back(book, today), *_over(book, today), *_given_again(book, today)):
        for key in {*_about(book, back), *(() if back.again else (back.reply.on,))}:
            of.setdefault(key, []).append(back)
    return {
        promise.ref: (promise, back)
        for promise, state in (open_promises(book, today) if of else ())
        for key in (*promise.links, promise.on)
        for back in of.get(key, ())
        if (state.agreed is None or state.agreed.on >= back.by.on or promise.line("every"))
        and back.reply.on <= promise.on
        and book.moment(promise) < book.moment(back.by)
        and (promise.line("every") or not back.again)
        and (key != promise.on or _is_beside(book, promise, back))
        and not _holds_all_the_same(book, promise, state, back)
    }


def _about(book: Book, back: Back) -> set[str]:
    """The ids of a yes, of what was asked and of the area that it gave."""
    near = {one for tag in back.to.matters for one in book.about(tag) if isinstance(one, Handoff)}
    areas = {one.id for one in near if back.to in asks_for(book, one)}
    linked = {ref for ref in back.to.links if isinstance(book.get(ref), Handoff)}
    asked = {one.id for one in asks_for(book, back.to)} if isinstance(back.to, Handoff) else set()
    found = {back.reply.id, back.to.id, *areas, *linked, *asked}
    return {one for one in found if one is not None}


def _holds_all_the_same(book: Book, promise: Promise, state: PromiseState, back: Back) -> bool:
    """Whether something was said of a promise since the yes was taken back: a further line, or another day; where the area was given again, also that it was kept since."""
    said = (*book.corrections(promise), *((state.after,) if state.after else ()))
    kept = book.pointing_to(promise, Outcome) if back.again else ()
    return any(book.moment(one) > book.moment(back.by) for one in (*said, *kept))


def _given_again(book: Book, today: date) -> tuple[Back, ...]:
    """What took back a yes that gave an area, where that was given again by a day: what was promised each evening stays ended until somebody says that it holds."""
    return book.once(("given again", today), lambda: tuple(_found_again(book, today)))


def _found_again(book: Book, today: date) -> Iterator[Back]:
    turning = turning_around(book, today)
    if not (turning and book.of(Handoff)):
        return
    from goodbooks.reckoning.given_anew import given_after  # which few books need

    for by in turning:
        again = given_after(book, by, today)
        for reply in map(book.get, (f"^{ref}" for ref in by.reverses if again)):
            for to in map(book.get, (f"^{ref}" for ref in (reply.links if reply else ()))):
                is_yes = isinstance(to, Ask) and granted(book, to, reply)
                if reply and isinstance(to, Ask | Handoff) and (is_yes or (isinstance(to, Handoff) and gives(book, to, reply))):  # fmt: skip
                    yield Back(reply, to, by, again)


def without_pauses(book: Book, promise: Promise, days: Iterable[date], today: date) -> list[date]:
    """These days without those on which the area was not mine for which a promise was given, up to the first word of it since."""
    left = list(days)
    for back in _given_again(book, today) if promise.links else ():
        if book.moment(promise) < book.moment(back.by) and not _about(book, back).isdisjoint(promise.links):  # fmt: skip
            said = (*book.corrections(promise), *book.pointing_to(promise, Outcome))
            since = [one.on for one in said if book.moment(one) > book.moment(back.by)]
            end = min(since, default=today)
            left = [day for day in left if not back.by.on <= day < end]
    return left


def ended_with(book: Book, today: date) -> dict[str, tuple[Promise, Back]]:
    """Each promise that ended with a yes, by its ref: the book links it to that yes, to what was asked or to the area, and the yes was taken back.

    What only stands beside the yes, on its day and in its matter, is still owed: nothing in the book says that it was part of it.
    """
    return book.once(("ended with a yes", today), lambda: _ended_with(book, today))


def _ended_with(book: Book, today: date) -> dict[str, tuple[Promise, Back]]:
    under = promised_under(book, today).items()
    return {ref: one for ref, one in under if not _about(book, one[1]).isdisjoint(one[0].links)}


def promise_stands(book: Book, promise: Promise, today: date) -> PromiseState:
    """How a promise stands on a day; one that ended with a yes is "ended", on the day on which that was taken back."""
    moved = _by_their_trial(book, today).get(promise.ref) if promise.line("every") else None
    state = moved[1] if moved else promise_state(book, promise, today)
    ended = ended_with(book, today) if state.is_open else None
    gone = ended.get(promise.ref) if ended else None
    return state if gone is None else state._replace(state="ended", settled=gone[1].by.on)


def _by_their_trial(book: Book, today: date) -> dict[str, tuple[Promise, PromiseState]]:
    if not book.of(Handoff):
        return {}
    from goodbooks.reckoning.for_a_trial import by_their_trial  # which few books need

    return by_their_trial(book, today)


def still_open(book: Book, today: date) -> tuple[tuple[Promise, PromiseState], ...]:
    """Every promise that somebody still owes, with how it stands, by the day it is due: without what ended with a yes, and as long as the trial lasts for which it was given."""
    gone, moved = ended_with(book, today), _by_their_trial(book, today)
    every = open_promises(book, today)
    if moved:
        others = (pair for pair in every if pair[0].ref not in moved)
        now = (pair for pair in moved.values() if pair[1].is_open)
        every = tuple(sorted((*others, *now), key=lambda pair: due_order(*pair)))
    return tuple(pair for pair in every if pair[0].ref not in gone) if gone else every


def _is_beside(book: Book, promise: Promise, back: Back) -> bool:
    """Whether a promise of the day of a yes was given in its matter and between the same two."""
    tags = set(map(name_key, (*back.to.matters, *back.reply.matters)))
    return not tags.isdisjoint(map(name_key, promise.matters)) and any(
        book.is_same(name, who) for name in (*promise.who, *promise.to) for who in back.reply.who
    )
