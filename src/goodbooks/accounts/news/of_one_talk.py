"""Several decisions of one talk with one person: they stand in one note, with what that person promised in it and answered."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from goodbooks.accounts.news.as_a_deed import as_a_deed
from goodbooks.accounts.news.asked_already import as_it_stays
from goodbooks.accounts.news.decided_since import as_sentence
from goodbooks.accounts.news.given_with import as_offered, done_for_them, given_with
from goodbooks.accounts.readers.promised_aloud import from_you
from goodbooks.accounts.readers.reported import as_they_decided, as_you_do, in_a_row
from goodbooks.accounts.readers.said_to_who_decided import (
    as_i_asked,
    asked_before,
    said_to_who_decided,
)
from goodbooks.accounts.readers.standing_word import said_to_who_gave_it
from goodbooks.accounts.readers.to_their_face import called, is_quotable, said_to_them
from goodbooks.accounts.readers.told_to_do import is_raw_decision
from goodbooks.core.document import Line
from goodbooks.core.entry import Entry
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import capital, short_day, shortened
from goodbooks.core.regex import regex
from goodbooks.core.telling import TO_MY_QUESTION, is_by, is_mine, is_to
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask, put_off
from goodbooks.entries.decision import Decision, confirmation, reversal_of
from goodbooks.entries.promise import Promise
from goodbooks.entries.talk import Talk
from goodbooks.language.doings.deeds import deeds
from goodbooks.language.retold.as_you_asked import with_you
from goodbooks.reckoning.for_a_trial import as_it_lasts
from goodbooks.reckoning.granted import granted
from goodbooks.reckoning.standing_words import matters_of
from goodbooks.reckoning.under_a_yes import promise_stands

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from goodbooks.core.book import Book

E = TypeVar("E", bound=Entry)
LONGEST = 160
_ASKS = regex(r"(?:who|whom|whose|what|when|where|which|how|whether|why)\b(?! to\b)", re.IGNORECASE)
"""How a promise begins that is to say something: “who takes over the keys”."""
_LONG = regex(r"\b(?!(?:your|yours|self|themselves|that|this|will)\b)[^\W\d_]{4,}|\d+")
_SAYS_I = regex(r"\b(?:I|me|my|myself)\b")


def of_one_talk(book: Book, decision: Decision, today: date) -> tuple[Decision, ...]:
    """The decisions that stand in one note, in their order: those of the same people in the same debriefed talk that have come as far up the ladder; else only this one."""
    if decision.on > today or not _is_of_a_talk(book, decision):
        return (decision,)
    rung = confirmation(book, decision, today)
    since = rung.by.ref if rung.by.kind == "outcome" else ""
    return tuple(
        one if one.ref != decision.ref else decision
        for one in book.of(Decision)
        if one.ref == decision.ref or (_is_beside(book, one, decision) and _stands_at(book, one, today) == (rung.rung, since))
    )  # fmt: skip


def told_with_it(book: Book, decision: Decision, today: date) -> Iterator[Line]:
    """What we promised each other in the same talk and still owe, what I give for their yes in it, and what they answered as somebody who will find out."""
    told: set[str] = set()
    for line in _told_with_it(book, decision, today):
        told.add(line.cites[0])
        yield line
    given = {line.cites[0]: line for line in _given_in_it(book, decision, today)}
    yield from (line for ref, line in given.items() if ref not in told)


def _given_in_it(book: Book, decision: Decision, today: date) -> Iterator[Line]:
    """What I promised with whatever else they granted in the same talk."""
    for one in of_one_talk(book, decision, today):
        if one.ref != decision.ref:
            yield from given_with(book, one, today)
    for answer, _ in _granted(book, decision, today):
        yield from given_with(book, answer, today)


def _told_with_it(book: Book, decision: Decision, today: date) -> Iterator[Line]:
    if not _is_of_a_talk(book, decision):
        return
    answered = [*_answered(book, decision)]
    for promise in _in_the_talk(book, decision, book.of(Promise)):
        stands = promise_stands(book, promise, today)
        if not stands.is_open or not _is_for_asks(book, promise) or _is_said_in(book, promise, answered):  # fmt: skip
            continue
        by = f" by {short_day(stands.due.on, today)}" if stands.due else ""
        if is_mine(book, promise) and is_to(book, promise, decision.who[0]):
            if promise.every is not None and promise.links:
                yield Line(
                    as_offered(as_it_lasts(book, promise, today), decision.who, today),
                    (promise.ref,),
                )
            elif mine := from_me(promise):
                yield Line(f"{mine}{by}.", (promise.ref,))
        elif is_by(book, promise, decision.who[0]):
            by = f", by {short_day(stands.due.on, today)}" if stands.due else ""
            asked = promise.note.removeprefix(TO_MY_QUESTION)
            to = f", to my question “{asked}”" if asked != promise.note else "."
            yield Line(f"{_from_them(promise, decision)}{by}{to}", (promise.ref,))
    yield from _put_off(book, decision)
    for answer in _in_the_talk(book, decision, book.of(Answer)):
        told = as_they_decided(answer.title, decision.who)
        if told.startswith("that ") and answer.note.startswith(TO_MY_QUESTION):
            asked = answer.note.removeprefix(TO_MY_QUESTION)
            words = told.removeprefix("that ")
            yield Line(f"{words}, to my question “{asked}”", (answer.ref,))
    yield from answered


def _is_said_in(book: Book, promise: Promise, answered: Iterable[Line]) -> bool:
    """Whether what they promised is told in their answer to a question of mine already: “tell Pelle” in “you tell Pelle yourself on 4 December”."""
    if is_mine(book, promise):
        return False
    words = _stems(promise.title)
    own = (_stems(line.text.partition(", to my question")[0]) for line in answered)
    return bool(words) and any(words <= one for one in own)


def _stems(text: str) -> set[str]:
    """The words that tell something, without the endings of a verb or a plural."""
    return {word.lower().removesuffix("s") for word in _LONG.findall(text)}


def _answered(book: Book, decision: Decision) -> Iterator[Line]:
    """What they answered in the same talk to another question of mine in its matter, as it is said to them; a yes or a no stands in what was decided."""
    for answer in book.of(Answer):
        asks = (book.get(f"^{one}") for one in answer.links)
        ask = next((one for one in asks if isinstance(one, Ask) and _ASKS.match(one.title)), None)
        is_there = (answer.on, answer.at) == (decision.on, decision.at)
        if ask is None or not is_there or not _share_a_matter(book, ask, decision):
            continue
        if is_by(book, answer, decision.who[0]) and (tells := _tells_them(ask, answer)):
            yield Line(f"{tells}.", (answer.ref, ask.ref))
        elif is_by(book, answer, decision.who[0]) and (told := _as_answered(answer)):
            words = f"{told}, to my question “{shortened(ask.title, LONGEST)}”"
            yield Line(words, (answer.ref, ask.ref))


_DOES_SO = regex(r"(?:he|she) (?:do(?:es)?|will|would|wants? to)\b(?: (?:do )?(?:it|that|so))?(?=,| (?:on|by|at|next|this|tomorrow|today|him|her|in|before|after)|\Z)", re.IGNORECASE)  # fmt: skip
"""How an answer to “Who tells Kofi?” says that they do: “He does, himself, on Monday”."""


_WHO_TELLS = regex(r"who (?P<tells>tells|informs|speaks (?:to|with)|talks (?:to|with)) (?P<whom>[^,?]+)", re.IGNORECASE)  # fmt: skip


def _tells_them(ask: Ask, answer: Answer) -> str:
    """Who tells it, of “Who tells Kofi?” and “He does, himself, on Monday”: “you tell Kofi yourself, on Monday”; "" for any other question and answer."""
    asked, does = _WHO_TELLS.match(ask.title), _DOES_SO.match(answer.title)
    if asked is None or does is None:
        return ""
    tells = re.sub(r"s\b", "", asked["tells"].lower(), count=1)
    rest = with_you(answer.title[does.end() :].lstrip(" ,").rstrip(" ."))
    return f"you {tells} {asked['whom'].strip()} {rest}".strip()


def _as_answered(answer: Answer) -> str:
    """An answer as it is said to whoever gave it: in my words, or quoted where it is theirs; "" where it is neither for sure."""
    title = answer.title.rstrip(" .")
    named = any(title.startswith(f"{one} ") for name in answer.who for one in called(name))
    if told := as_you_do(title, answer.who) or (named and said_to_them(title, answer.who)):
        return f"{told[:1].lower()}{told[1:]}".rstrip(".")
    if _DOES_SO.match(title) and (to_them := with_you(title)):
        return to_them[:1].lower() + to_them[1:]
    is_theirs = _SAYS_I.search(title) is not None and is_quotable(title, answer.who)
    return f"you said “{title}”" if is_theirs else ""


def decided_in_it(book: Book, decision: Decision, today: date) -> Line | None:
    """What was decided in one talk as a sentence to whoever decided it, where it was told as a report, or is more than one; None for any other."""
    found = of_one_talk(book, decision, today)
    told = [(one, as_they_decided(one.title, one.who)) for one in found]
    reports = [words for _, words in told if words]
    others = [as_sentence(said_to_who_decided(one)) for one, words in told if not words]
    if (not reports and len(others) == 1) or any(
        is_raw_decision(one.title) for one, words in told if not words
    ):
        return None
    day = f"on {short_day(decision.on, today)}{f', {decision.at}' if decision.at else ''}"
    more = [capital(one) for one in (others if reports else others[1:])]
    apart = "," if decision.at else ""
    lead = (
        f"You decided {day}{apart} {in_a_row(reports)}."
        if reports
        else f"As I understood it, this was decided {day}: {others[0]}"
    )
    asked = [(ask, words) for one in found if (ask := asked_before(book, one)) and (words := as_i_asked(ask, one))]  # fmt: skip
    more += [words for _, words in asked[:1]]
    cites = (*(one.ref for one in found), *(ask.ref for ask, _ in asked[:1]))
    return Line(" ".join((lead, *more)), cites)


def granted_in_it(book: Book, decision: Decision, today: date) -> Iterator[Line]:
    """What they said yes to in the same talk, all of it or a part, that no decision of it says: in their words, with what I had asked."""
    for answer, ask in _granted(book, decision, today):
        if is_quotable(answer.title, answer.who) and (asked := as_i_asked(ask, decision)):
            said = answer.title.rstrip(" .")
            yield Line(f"{asked} You said: “{capital(said)}”.", (answer.ref, ask.ref))


def _granted(book: Book, decision: Decision, today: date) -> Iterator[tuple[Answer, Ask]]:
    """Their yes in the same talk to what I had asked, all of it or a part, that no decision of it gives."""
    if not _is_of_a_talk(book, decision):
        return
    decided = {ref for one in of_one_talk(book, decision, today) for ref in one.links}
    for answer in _in_the_talk(book, decision, book.of(Answer)):
        ask = next((one for ref in answer.links if isinstance(one := book.get(ref), Ask)), None)
        if ask is not None and ask.id not in decided and granted(book, ask, answer):
            yield answer, ask


def thanks_for(talk: Talk | None) -> str:
    """How a note to whoever decided begins: with thanks for the talk in which they did, where there was one."""
    return "Thank you for the talk. " if talk else "Thank you. "


def _put_off(book: Book, decision: Decision) -> Iterator[Line]:
    """That they said “not yet” to what I asked, which stays open: their word on it stands in writing beside what they decided."""
    for ask in (
        one for one in book.of(Ask) if is_mine(book, one) and _share_a_matter(book, one, decision)
    ):
        answer = put_off(book, ask)
        is_there = answer is not None and (answer.on, answer.at) == (decision.on, decision.at)
        if answer is None or not is_there or not is_quotable(answer.title, answer.who):
            continue
        what, said = as_it_stays(ask, is_there=True), shortened(answer.title, LONGEST).rstrip(" .")
        yield Line(f"{what} stays open: you said “{said}”.", (answer.ref, ask.ref))


def _is_for_asks(book: Book, promise: Promise) -> bool:
    """Whether all that a promise is for is what I asked, if anything: what it gives for a decision is told with that."""
    return all(isinstance(book.get(f"^{one}"), Ask | None) for one in promise.links)


def from_me(promise: Promise) -> str:
    """What I promised: “I send the plan”, “I tell you who takes the keys”, or the thing itself, “from me you get the hand-over”; "" for words that are not to be read by them."""
    title = promise.title.rstrip(" .")
    if deed := _my_deed(title):
        return done_for_them(f"I {deed}", promise.to) or f"I {deed}"
    if _ASKS.match(title):
        return f"I tell you {title[:1].lower()}{title[1:]}"
    is_for_them = promise.links or is_quotable(title, promise.to)
    return f"from me you get {_as_a_thing(title)}" if is_for_them else ""


def _as_a_thing(title: str) -> str:
    """A thing as it is named within a sentence; in marks, where its first word does not show that it is one."""
    first, _, rest = title.rstrip(" .").partition(" ")
    is_plain = bool(rest) and first.lower() in _BEFORE_A_THING
    return f"{first.lower()} {rest}" if is_plain else f"“{capital(title.rstrip(' .'))}”"


_BEFORE_A_THING = frozenset(("the", "a", "an", "half", "one", "two", "three", "four", "five", "six", "some", "more", "all"))  # fmt: skip
"""With what the name of a thing begins, where it stands in a sentence as it is."""


def _my_deed(title: str) -> str:
    """What I promised, as it goes on after “I”; "" where it names a thing."""
    plain = title.removeprefix("I ").rstrip(" .")
    first = plain.partition(" ")[0]
    return f"{first.lower()}{plain[len(first) :]}" if first.lower() in deeds() else ""


def _from_them(promise: Promise, decision: Decision) -> str:
    """What they promised me, said to them."""
    title = promise.title.rstrip(" .")
    if standing := said_to_who_gave_it(title, promise.who):
        return standing
    is_found_out = promise.note.startswith(TO_MY_QUESTION)
    deed = f"{title[:1].lower()}{title[1:]}" if is_found_out else as_a_deed(title)
    told = as_they_decided(promise.title, decision.who).removeprefix("to ")
    if deed or (told and not told.startswith("that ")):
        return f"you {deed or told}"
    if turned := from_you(title, promise.who):
        return turned
    return f"from you I get {_as_a_thing(title)}"


def _stands_at(book: Book, decision: Decision, today: date) -> tuple[str, str]:
    rung = confirmation(book, decision, today)
    return rung.rung, rung.by.ref if rung.by.kind == "outcome" else ""


def _is_beside(book: Book, one: Decision, other: Decision) -> bool:
    """Whether two decisions fell in one talk, by the same one person, in one matter."""
    return (
        (one.on, one.at) == (other.on, other.at)
        and one.is_verbal()
        and not (one.exception or one.reverses or one.because)
        and book.person_keys(one.who) == book.person_keys(other.who)
        and _share_a_matter(book, one, other)
        and reversal_of(book, one) is None
    )  # fmt: skip


def _is_of_a_talk(book: Book, decision: Decision) -> bool:
    """Whether it was decided by one person in a talk between us that was written down after."""
    is_theirs = len(decision.who) == 1 and not book.is_me(decision.who[0])
    is_plain = not (decision.exception or decision.reverses)
    if not (is_theirs and is_plain):
        return False
    talks = book.once(_debriefed, lambda: _debriefed(book)).get((decision.on, decision.at), ())
    return any(is_by(book, decision, name) for talk in talks for name in (*talk.who, *talk.to))


def _debriefed(book: Book) -> dict[tuple[date, str | None], list[Talk]]:
    """The talks that were written down after, by when they were."""
    found: dict[tuple[date, str | None], list[Talk]] = {}
    for talk in book.of(Talk):
        if talk.stage == "debriefed":
            found.setdefault((talk.on, talk.at), []).append(talk)
    return found


def _in_the_talk(book: Book, decision: Decision, entries: Iterable[E]) -> Iterator[E]:
    for one in entries:
        is_there = (one.on, one.at) == (decision.on, decision.at) and _share_a_matter(
            book, one, decision
        )
        if is_there and (is_mine(book, one) or is_by(book, one, decision.who[0])):
            yield one


def _share_a_matter(book: Book, one: Entry, other: Entry) -> bool:
    """Whether two are about the same, by themselves or by what they answer."""
    mine, theirs = (set(map(name_key, matters_of(book, each))) for each in (one, other))
    return mine == theirs or not mine.isdisjoint(theirs)
