"""What a case for a matter is made of: the ask, the ways there are, the plan, what speaks against it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.answers.settled import says_the_same
from goodbooks.core.book import Book
from goodbooks.core.days import COUNTS
from goodbooks.core.document import Gap
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import capital, listed
from goodbooks.core.readers import is_hr
from goodbooks.core.telling import amending, is_mine, plain_name, quoted
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask, Objection, reply_to
from goodbooks.entries.goal import Goal
from goodbooks.entries.option import Option
from goodbooks.entries.outcome import Outcome
from goodbooks.entries.promise import Promise, promise_state

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Entry

FEWEST_WAYS = 3
_COUNTED = frozenset(COUNTS[2:])
"""The figures in words, from two on."""


class Case(NamedTuple):
    """The ask a case is made for, in the matter it belongs to; `deciders` are those asked."""

    ask: Ask
    deciders: tuple[str, ...]
    ways: tuple[Option, ...]
    plan: tuple[Promise, ...]


class Against(NamedTuple):
    """Something that speaks against the ask: whose words, what is answered, what it rests on."""

    objection: Objection
    cites: tuple[str, ...]


def case_of(book: Book, matter: str, today: date) -> Case | None:
    """The case of a matter: around the latest open ask of mine, one with a case's lines first.

    An ask that is only meant to be asked counts, and so does a promise: a case is made before it is put to anybody. An ask for a talk,
    or one that HR gets, is the one of the case only where there is no other; where one has a case's lines, so is one to somebody else.
    """
    known = written_about(book, matter, today)
    asks = [
        entry
        for entry in known
        if isinstance(entry, Ask) and is_mine(book, entry) and _others(book, entry)
    ]
    entries = [entry for entry in known if entry.on <= today]
    if not asks:
        return None
    asks = [ask for ask in asks if not ask.is_for_a_talk()] or asks
    asks = [ask for ask in asks if not _is_to_hr(book, ask)] or asks
    if decide := {key for one in asks if one.is_case() for key in map(book.person_key, one.to)}:
        asks = [ask for ask in asks if not decide.isdisjoint(map(book.person_key, ask.to))]
    ask = max(reversed(asks), key=lambda one: (reply_to(book, one) is None, one.is_case()))
    ways = _with_the_ask(ask, tuple(one for one in entries if isinstance(one, Option)))
    promises = tuple(
        entry for entry in entries if isinstance(entry, Promise) and _is_step(book, entry, today)
    )
    return Case(ask, _others(book, ask), ways, promises)


def _with_the_ask(ask: Ask, ways: tuple[Option, ...]) -> tuple[Option, ...]:
    """The ways there are; where they are too few and none says what is asked for, the ask itself is the first of them."""
    is_there = any(_is_for(ask, way) or _says_it(ask, way) for way in ways)
    if is_there or len(ways) >= FEWEST_WAYS or not ask.title:
        return ways
    title = capital(_plain(ask.title))
    fields = (("effect", why),) if (why := ask.why()) else ()
    own = Option("option", ask.on, ask.at, ask.who, (), title, ask.id, ask.matters, (), fields, ask.place)  # fmt: skip
    return (own, *ways)


def _says_it(ask: Ask, way: Option) -> bool:
    """Whether a way says much the same as the ask, with no other figure in it: four days a week are not three."""
    mine, theirs = _figures(ask.title), _figures(way.title)
    return says_the_same(way.title, ask.title) and (mine == theirs or not (mine and theirs))


def _figures(title: str) -> set[str]:
    return {
        word for word in re.findall(r"\w+", title.lower()) if word.isdecimal() or word in _COUNTED
    }


def _is_for(ask: Ask, way: Option) -> bool:
    is_named = way.id is not None and way.id in (*ask.links, ask.id)
    return is_named or _is_the_same(ask, way)


def _is_the_same(ask: Ask, way: Option) -> bool:
    return bool(way.title) and name_key(_plain(way.title)) == name_key(_plain(ask.title))


def _plain(title: str) -> str:
    """A title as it is compared: "To lead it?" is "lead it"."""
    words = title.strip(" .?!")
    return words[3:] if words[:3].lower() == "to " else words


def written_about(book: Book, matter: str, today: date) -> list[Entry]:
    """What has been written down about a matter by a day, also what stands on a day to come or is only meant to be said."""
    every = (*book.about(matter), *book.planned_about(matter))
    found = [entry for entry in every if _is_written(entry, today)]
    return sorted(found, key=book.moment)


def with_replies(book: Book) -> Book:
    """The book in which what answers an ask, and names no matter, stands in the matter of that ask, so that it is found there by whoever may read it alone."""
    asks: dict[str | None, Ask] = {one.id: one for one in book.of(Ask) if one.id and one.matters}
    of_asks = [one for one in book.entries if _answers_one(one, asks)]
    found = {one.id: asks[one.links[0]].matters for one in of_asks}
    if not found:
        return book
    return Book(one._replace(matters=found[one.id]) if one.id in found else one for one in book.written)  # fmt: skip


def _answers_one(entry: Entry, asks: Mapping[str | None, Ask]) -> bool:
    is_reply = entry.kind in ("answer", "decision") and entry.id is not None
    return is_reply and not entry.matters and len(entry.links) == 1 and entry.links[0] in asks


def _is_written(entry: Entry, today: date) -> bool:
    written = entry.written
    return entry.on <= today or (written is not None and written.on <= today)


def _is_to_hr(book: Book, ask: Ask) -> bool:
    return all(is_hr(book, name) for name in ask.to)


def _others(book: Book, ask: Ask) -> tuple[str, ...]:
    return tuple(book.name_of(name) for name in ask.to if not book.is_me(name))


def _is_step(book: Book, promise: Promise, today: date) -> bool:
    """Whether a promise is a step of the plan: to come or done, and no word to people who wait."""
    state = promise_state(book, promise, today).state
    return not promise.next_word and state not in ("void", "withdrawn", "declined", "wish")


def goals(book: Book, case: Case, today: date) -> tuple[Goal, ...]:
    """What those asked are judged on, and has neither ended nor passed."""
    return tuple(
        goal
        for goal in book.of(Goal)
        if any(book.is_same(name, other) for name in goal.who for other in case.deciders)
        and goal.on <= today
        and (goal.due is None or goal.due.on >= today)
        and not any(o.what() == "ended" and o.on <= today for o in book.pointing_to(goal, Outcome))
    )


def serving(goal: Goal, case: Case) -> tuple[Promise | Option, ...]:
    """The steps of the plan, and the way asked for, that are for a goal."""
    asked = [way for way in case.ways if is_asked_for(case, way)]
    mine: tuple[Promise | Option, ...] = (*asked, *case.plan)
    return tuple(entry for entry in mine if goal.id and goal.id in entry.links)


def is_asked_for(case: Case, way: Option) -> bool:
    """Whether an option is the one asked for: the ask names it after "for", says the same, or is told as a way itself; where none is, the only one that says much the same."""
    if any(_is_for(case.ask, one) for one in case.ways):
        return _is_for(case.ask, way)
    near = [one for one in case.ways if not one.carries_on() and _says_it(case.ask, one)]
    return near == [way]


def says_it_as_asked(case: Case, way: Option) -> bool:
    """Whether a way stands there in the very words of the ask."""
    return _is_the_same(case.ask, way)


def said_instead(book: Book, matter: str, case: Case, today: date) -> tuple[Answer, ...]:
    """What those asked said instead of a yes or a no, a smaller yes or a later one, the latest first."""
    asks = [one for one in book.about(matter) if isinstance(one, Ask)]
    answers = (
        *(one for one in book.about(matter) if isinstance(one, Answer)),
        *(one for ask in asks for one in book.pointing_to(ask, Answer)),
    )
    found = [
        one
        for one in sorted(dict.fromkeys(answers), key=book.moment)
        if one.on <= today
        and one.line("is") in ("part", "later")
        and one.title
        and any(book.is_same(who, name) for who in one.who for name in case.deciders)
        and not any(name_key(way.title) == name_key(one.title) for way in case.ways)
    ]
    return tuple(reversed(found))


def way_line(who: str, title: str, tag: str) -> str:
    """A way as it is added, quoted."""
    words = title.replace('"', "'")
    return quoted(f'option {who} "{words}" #{tag.removeprefix("#")}')


def objections(book: Book, matter: str, case: Case, today: date) -> tuple[Against, ...]:
    """What speaks against it: what they said when asked before, then what else you wrote down.

    An answer to my asks in the matter meets the objection that quotes it.
    """
    answers = [
        answer for answer in book.about(matter) if _speaks_against(book, case, answer, today)
    ]
    found: list[Against] = []
    left = list(case.ask.objections())
    for answer in answers:
        met = [one for one in left if _quotes(one.words, answer.line("said"))]
        left = [one for one in left if one not in met]
        found += [Against(one, (answer.ref, case.ask.ref)) for one in met]
        if not met:
            found.append(Against(Objection(answer.line("said"), ""), (answer.ref,)))
    return (*found, *(Against(one, (case.ask.ref,)) for one in left))


def _speaks_against(book: Book, case: Case, entry: Entry, today: date) -> bool:
    """Whether an entry is an answer, in their own words, by those asked, that was no yes."""
    by_them = any(book.is_same(who, other) for who in entry.who for other in case.deciders)
    return (
        isinstance(entry, Answer)
        and entry.on <= today
        and bool(entry.said)
        and entry.is_ != "yes"
        and by_them
    )


def _quotes(words: str, said: str) -> bool:
    """Whether words are taken from what was said, whatever the marks around them."""
    one, whole = (name_key(text).strip(" \"'“”.!?") for text in (words, said))
    return bool(one) and (one in whole or whole in one)


def lacks(
    case: Case | None, matter: str, readers: tuple[str, ...] = (), instead: tuple[Answer, ...] = ()
) -> tuple[Gap, ...]:
    """What has to be written before there is a case at all, each with the line that does it; `instead` is what they said instead of a yes."""
    tag = f"#{matter.removeprefix('#')}"
    if case is None:
        return (_no_ask(tag, readers),)
    found = [
        Gap(words, _amend(case, f"{name}: {say}"))
        for words, name, say in _NEEDED
        if not case.ask.line(name).strip()
    ]
    missing = FEWEST_WAYS - len(case.ways)
    if not any(way.carries_on() for way in case.ways):
        found.append(Gap("the way on which nothing changes", _carrying_on(case, tag)))
        missing -= 1
    if missing > 0:
        words = "three ways to choose from, carrying on among them; it has"
        found.append(Gap(f"{words} {len(case.ways) or 'none'}", _another_way(tag, instead)))
    return tuple(found)


def _carrying_on(case: Case, tag: str) -> str:
    line = f"goodbooks add 'option me \"Carry on as now\" {tag}' 'is-carrying-on: yes'"
    own = next((way for way in case.ways if way.id != case.ask.id), None)
    same = amending(own, "is-carrying-on: yes") if own else ""
    return f"{line} (or, where {own.ref} is that way: {same})" if own else line


def _another_way(tag: str, instead: tuple[Answer, ...]) -> str:
    """The line for one way more: in the words in which they offered one, or in mine."""
    if instead:
        who, title = plain_name(instead[0].who[0]), instead[0].title
        return f"goodbooks add {way_line(who, title, tag)} (in the words of {instead[0].ref}; or another, such as less of what you ask for)"
    line = f"goodbooks add 'option me \"another way\" {tag}' 'effect: ...' 'cost: ...' 'risk: ...'"
    return f"{line} (such as less of what you ask for, or the same later)"


def _no_ask(tag: str, readers: tuple[str, ...]) -> Gap:
    """That there is no ask, or none that these readers may see."""
    who = listed(readers) or "the one who decides"
    name = plain_name(readers[0]) if len(readers) == 1 else "NAME"
    line = f"goodbooks add 'ask me -> {name} \"what you want\" {tag}'"
    also = f"; where there is one with readers of its own, name {who} among them"
    return Gap(f"an ask of yours in {tag} that {who} may read", line + also)


_NEEDED = (
    ("their side", "their-side", "how it looks from where they stand"),
    ("my part", "my-part", "what you did or left undone that led here"),
)
_WELCOME = (
    ("what they gain by it", "reason", "what it does for them"),
    ("the day by which you want the decision", "due", "DAY"),
    ("what you give", "i-give", "what you give for it"),
    ("what could go wrong for you", "could-go-wrong", "what could, and that you accept it"),
    ("the day on which both look back", "review", "DAY"),
    ("the way back", "way-back", "how it is undone"),
)


def gains(case: Case) -> tuple[Gap, ...]:
    """What would make the case better, each with the line that does it."""
    found = [
        Gap(words, _amend(case, f"{name}: {say}"))
        for words, name, say in _WELCOME
        if not case.ask.line(name).strip()
    ]
    if not any(is_asked_for(case, way) for way in case.ways):
        new = [way for way in case.ways if not way.carries_on()] or case.ways
        line = f"goodbooks add 'ask for {new[0].ref}' 'amends: {case.ask.ref}'"
        found.append(Gap("the way you ask for, named after for", line))
    if not case.plan:
        line = f"goodbooks add 'promise me -> {case.deciders[0]} \"the first step\" #{case.ask.matters[0]} by DAY' 'condition: a yes to this'"
        found.append(Gap("a plan: your promises in this matter, each with its day", line))
    return tuple(found)


def _amend(case: Case, line: str) -> str:
    if case.ask.id:
        return amending(case.ask, line)
    return (
        f"goodbooks tidy gives the ask an id; then goodbooks add 'ask' 'amends: ^ID' {quoted(line)}"
    )
