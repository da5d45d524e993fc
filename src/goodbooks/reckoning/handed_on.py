"""How an area stands that is handed on, with what was asked for it: a yes to the ask begins its trial, and taking that back ends it."""

from __future__ import annotations

from goodbooks.core.last_day import names_only_how_long
from goodbooks.core.telling import is_mine
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask, reply_to
from goodbooks.entries.decision import Decision, taken_back
from goodbooks.entries.handoff import Handoff, Trial, end_by, is_for_good, trial
from goodbooks.entries.outcome import Outcome
from goodbooks.reckoning.lets import granting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry


def stand(book: Book, handoff: Handoff, today: date) -> Trial:
    """How a handoff stands on a day; a yes to the ask for it begins its trial, and a no, or taking the yes back, stops it."""
    now = _as_said(book, handoff, today)
    last = _last_turn(book, handoff, today)
    if last is None or (now.by and book.moment(now.by) > book.moment(last)):
        return now
    is_given = gives(book, handoff, last)
    if is_given is None:
        return now
    state = now.state if now.state != "proposed" else "on trial"
    return now._replace(state=state if is_given else "stopped", by=last)


def _as_said(book: Book, handoff: Handoff, today: date) -> Trial:
    """How it stands by the last reply to it or to an ask for it, whatever was turned around since: what was given again later counts."""
    now = trial(book, handoff, today)
    every = [now] if now.by is not None else []
    for ask in asks_for(book, handoff):
        reply = reply_to(book, ask)
        is_word = reply and reply.on <= today and not _is_of_a_part(book, handoff, reply)
        said = _said(book, ask, reply) if reply and is_word else ""
        begun = "held" if reply and is_for_good(reply.title) else "on trial"
        state = {"yes": begun, "part": "on trial", "no": "stopped"}.get(said)
        if reply and state:
            ends = end_by(book, handoff, reply, today, is_part=said == "part")
            every.append(Trial(state, ends, reply, said == "part"))
    return max(every, key=lambda one: book.moment(one.by) if one.by else (), default=now)


def _last_turn(book: Book, handoff: Handoff, today: date) -> Decision | None:
    """The last decision by a day that turned around what was said of an area."""
    asked = (handoff, *asks_for(book, handoff))
    said = [one for about in asked for kind in (Answer, Decision) for one in book.pointing_to(about, kind)]  # fmt: skip
    turned = filter(None, (taken_back(book, one, today) for one in said if one.on <= today))
    return max(turned, key=book.moment, default=None)


def gives(book: Book, handoff: Handoff, word: Entry) -> bool | None:
    """Whether a word about an area gives it, or takes it back as what turns a yes around does; None where it is of something else."""
    for ref in word.reverses if isinstance(word, Decision) else ():
        earlier = book.get(ref)
        if earlier is not None and book.moment(earlier) < book.moment(word):
            gave = gives(book, handoff, earlier)
            if gave is not None:
                return not gave
    return _is_yes(book, handoff, word) if is_linked(book, handoff, word) else None


def is_linked(book: Book, handoff: Handoff, word: Entry) -> bool:
    """Whether a word or a promise is linked to an area, or to what I asked to have it."""
    about = {handoff.id, *(ask.id for ask in asks_for(book, handoff))}
    return not about.isdisjoint(word.links)


def _is_yes(book: Book, handoff: Handoff, word: Entry) -> bool | None:
    """Whether a word for an area, or for an ask for it, is a yes or a no; None where it is neither."""
    if isinstance(word, Decision) and handoff.id in word.links:
        return True  # what they decide for an area begins its trial
    if _is_of_a_part(book, handoff, word):
        return None
    asks = (one for one in asks_for(book, handoff) if one.id in word.links)
    said = word.line("is") or next((_said(book, ask, word) for ask in asks), "")
    return {"yes": True, "part": True, "no": False}.get(said)


def _is_of_a_part(book: Book, handoff: Handoff, word: Entry) -> bool:
    """Whether a word about what was asked for an area gives another area by name: a part of it, which has its own trial."""
    return any(isinstance(book.get(ref), Handoff) and ref != handoff.id for ref in word.links) and handoff.id not in word.links  # fmt: skip


def _said(book: Book, ask: Ask, reply: Entry) -> str:
    """What a reply says to an ask: by its own line, or, where those who were asked decided, by its words: a yes, or what lets me have it; how long alone is another term than its last day."""
    is_theirs = any(book.is_same(who, to) for who in reply.who for to in ask.to)
    if reply.kind == "decision" and is_theirs:
        said = granting(reply.title, ask.title)
    else:
        said = reply.line("is") if reply.kind == "answer" else ""
    return "part" if said == "yes" and names_only_how_long(reply.title) else said


def is_as_asked(book: Book, handoff: Handoff, today: date) -> bool:
    """Whether an area was handed on as it stands there; one that was only asked for, or got a yes with other terms, was not."""
    now = stand(book, handoff, today)
    if now.state not in ("on trial", "held"):
        return False
    named = handoff.trial_end.on if handoff.trial_end else None
    return (not now.is_part and now.ends in (None, named)) or (
        named is not None and named == now.ends
    )


def given_first(book: Book, handoff: Handoff, today: date) -> Trial | None:
    """How an area stood on the day on which it was first given, on trial or for good, on the terms asked for; None where nobody gave it so by a day."""
    asked = (handoff, *asks_for(book, handoff))
    said = {one.on for about in asked for kind in (Answer, Decision, Outcome) for one in book.pointing_to(about, kind)}  # fmt: skip
    stood = (stand(book, handoff, day) for day in sorted(said) if day <= today)
    given = next((one for one in stood if one.state in ("on trial", "held")), None)
    return None if given is None or given.is_part else given


def asks_for(book: Book, handoff: Handoff) -> list[Ask]:
    """What I ask of its giver for this very area, asked or meant: for its id, or with its name in it."""
    near = {
        one.ref: one
        for tag in handoff.matters
        for one in (*book.about(tag), *book.planned_about(tag))
    }
    name = handoff.title.casefold().strip()
    return [
        one
        for one in (*book.pointing_to(handoff, Ask), *near.values())
        if isinstance(one, Ask)
        and is_mine(book, one)
        and any(book.is_same(giver, to) for giver in handoff.who for to in one.to)
        and (handoff.id in one.links or (name and name in one.title.casefold()))
    ]
