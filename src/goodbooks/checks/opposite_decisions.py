"""Finds two decisions of one person and one day that say the opposite, where nothing says that one takes the other's place."""

from __future__ import annotations

import re
from functools import partial
from itertools import combinations

from goodbooks.core.days import MONTHS, WEEKDAYS
from goodbooks.core.finding import Check, Finding
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import WEAK, day_text
from goodbooks.core.regex import regex
from goodbooks.core.telling import add_line, amending, in_marks, named
from goodbooks.entries.decision import Decision

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book

_NOT = regex(r"\b(?:no|not|never|nothing|nobody|without|neither|cannot)\b|n['’]t\b", re.IGNORECASE)  # fmt: skip
_STOP = regex(
    r"\b(?:paus|stop|wait|hold|halt|cancel|postpon|delay|drop|clos|freez|reject|refus|declin|forbid|scrap)\w*\b|\b(?:call|put) (?:it |this |that )?off\b|\blater\b",
    re.IGNORECASE,
)
_GO = regex(
    r"\b(?:go (?:ahead|on)|proceed|carry on|continu|resum|start|begin|launch|open|approv|allow|release|yes|do it|push ahead)\w*\b",
    re.IGNORECASE,
)
_TELLS = regex(r"(?:\w+ )?(?:tell|inform|ask|write|send|meet|talk|speak|call|ring|mail)s?\b", re.IGNORECASE)  # fmt: skip
"""How a decision begins that somebody is told something: that goes with whatever was decided."""
_SHORTEST = 4


def find(book: Book, today: date) -> Iterator[Finding]:
    """Each such pair, the newest first."""
    by_day: dict[tuple[date, tuple[str, ...]], list[Decision]] = {}
    for one, whose in book.each(CHECK.name, Decision, lambda one: _whose(book, one)):
        by_day.setdefault(whose, []).append(one)
    for (on, _), every in reversed(by_day.items()):
        if len(every) < 2 or on > today:
            continue  # most have no other of their day, so that nobody need know what they stop
        opposite = book.made_of(_opposite, tuple(every), partial(_opposite, every))
        for first, then in opposite:
            if not _is_settled(book, first, then):
                yield _finding(book, first, then, today)


def _opposite(every: list[Decision]) -> tuple[tuple[Decision, Decision], ...]:
    """Each two of some decisions of which one stops what the other lets go on."""
    told = [(one, _stops(one.title)) for one in every]
    return tuple(
        (first, then)
        for (first, one_stops), (then, other_stops) in combinations(told, 2)
        if one_stops != other_stops and _is_opposite(first, then)
    )


def _whose(book: Book, one: Decision) -> tuple[date, tuple[str, ...]] | None:
    """On which day and whose a decision is; None of one without words."""
    return (one.on, tuple(map(book.person_key, one.who))) if one.title else None


def _is_opposite(one: Decision, other: Decision) -> bool:
    """Whether two decisions say the opposite of one thing: it is named in both, or they are of one matter, and one lets it go on where the other stops it."""
    if (
        _stops(one.title) == _stops(other.title)
        or _TELLS.match(one.title)
        or _TELLS.match(other.title)
    ):
        return False
    days = [_days(each.title) for each in (one, other)]
    if all(days) and days[0].isdisjoint(days[1]):
        return False
    if not _words(one.title).isdisjoint(_words(other.title)):
        return True
    go = other if _stops(one.title) else one
    tags = [set(map(name_key, each.matters)) for each in (one, other)]
    is_of_one = not tags[0].isdisjoint(tags[1])
    return is_of_one and _GO.search(go.title) is not None


def _stops(title: str) -> bool:
    """Whether a decision keeps something from being done; what is not stopped goes on."""
    return bool(_STOP.search(title)) != bool(_NOT.search(title))


def _days(title: str) -> set[str]:
    """The days and months that a title names: what is not for one day may be for another."""
    found = {word.lower().removesuffix("s") for word in re.findall(r"[^\W\d_]+", title)}
    return found & {*WEEKDAYS, *MONTHS}


def _words(title: str) -> set[str]:
    bare = _GO.sub(" ", _STOP.sub(" ", _NOT.sub(" ", title)))
    found = re.findall(r"[^\W\d_]+", name_key(bare))
    plain = {word.removesuffix("s") for word in found if len(word) >= _SHORTEST}
    return plain - WEAK - {*WEEKDAYS, *MONTHS}


def _is_settled(book: Book, one: Decision, other: Decision) -> bool:
    """Whether an entry says how the two stand to each other: one reverses or corrects the other, or something is written for both."""
    every = (*one.reverses, *other.reverses, *one.links, *other.links)
    pointed = {ref.removeprefix("^") for ref in every}
    ids = {one.id, other.id} - {None}
    return bool(ids & pointed) or any(
        len(ids) > 1 and ids <= set(entry.links) for entry in book.written_for(one)
    )


def _finding(book: Book, first: Decision, then: Decision, today: date) -> Finding:
    who = named(book, first.who) or "nobody who is named"
    sentence = f"On {day_text(first.on, today)} {who} decided {in_marks(first.title)} and {in_marks(then.title)}, and nothing says which holds."
    both = add_line(f'note "WORDS" for {first.ref}, {then.ref}')
    turned = amending(then, f"reverses: {first.ref}")
    return Finding(CHECK.name, sentence, f"if the later one holds: {turned}; if both do, say for what: {both}", (first, then))  # fmt: skip


CHECK = Check(
    name="opposite-decisions",
    summary="One person decided two opposite things on one day.",
    find=find,
    weight=25,
    what_to_do=(
        "Ask whoever decided which of the two holds, before anybody acts on one of them, and write that down: "
        "as the one that reverses the other, or as a word on what each is for."
    ),
)
