"""Whom a plain sentence names: as the book knows them, or a word that is a name by its looks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.book import Book
from goodbooks.core.days import ANY_WEEKDAY, MONTHS, WEEKDAYS
from goodbooks.core.names import MY_BOSS, by_short_name, name_key, titled
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.lines.arrows import NOBODY
from goodbooks.entries.person import only_boss

if TYPE_CHECKING:
    from goodbooks.desk.lines.known import Known

DAY = (
    rf"(?P<day>(?:today|(?:the day before )?yesterday|this (?:morning|afternoon|evening)|last (?:night|week|month|{ANY_WEEKDAY})"
    r"|(?:\d+|a|an|one|two|three|four|five|six) (?:day|week)s? ago)\b,?\s+)?"
)
NAME = r"(?P<name>\S+(?: \S+){0,3}?)"
_LONGEST_NAME = 4
_CAPITAL = regex(r"[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ'’-]+")
_OF_TWO = regex(
    r"[A-ZÀ-ÖØ-Þ][\wà-öø-ÿ]+-[A-ZÀ-ÖØ-Þ][\wà-öø-ÿ]+|(?:Dr|Mr|Mrs|Ms|Herr|Frau|Prof)\.? [A-ZÀ-ÖØ-Þ][\w'’-]+"
)
"""A name of two, Jean-Luc, or one with a title, Dr Weiss."""
_OF_TIME = frozenset((*WEEKDAYS, *MONTHS))
_SEASONS = _OF_TIME | {"spring", "summer", "autumn", "winter"}
"""What is no place that somebody is from: “Back in September Renske …”."""
A_THING = frozenset({"the", "a", "an", "my", "our", "his", "her", "their", "its", "that", "to", "this", "these", "some", "one", "two", "three"})  # fmt: skip
"""What stands behind whoever it was promised to, so that a word with a capital is not the first of what was promised."""
_BOSS = regex(MY_BOSS, re.IGNORECASE)
_PLACE_AND_NAME = regex(rf"(?:{MY_BOSS}),? (?P<name>(?-i:[A-ZÀ-ÖØ-Þ])\S*(?: (?-i:[A-ZÀ-ÖØ-Þ])\S*)?)", re.IGNORECASE)  # fmt: skip
"""Somebody by their place and their name, “our boss Jörn”."""
_FROM_A_PLACE = regex(r"(?P<name>[^\W\d_][\w'’-]*(?: [A-ZÀ-ÖØ-Þ][\w'’-]+)?) (?:from|of|in|at) (?P<place>\S+(?: \S+)?)")  # fmt: skip
_NO_NAMES = NOBODY | {
    "i", "we", "he", "she", "it", "you", "who", "my", "our", "the", "a", "him", "her", "us", "me", "and", "but", "then", "so", "not", "never",
    "this", "that", "these", "those", "something", "anything", "everything", "nothing", "today", "tomorrow", "yesterday", "there", "what",
}  # fmt: skip


def name_before(text: str, known: Known) -> tuple[str, str]:
    """The longest name that is known at the beginning, else the words with capitals there, Sales Ops, or the first word; and what stands behind it."""
    words = text.split()
    run = _run(words)
    if run > 1 and (words[run].lower() in A_THING or not known.is_person(words[0])):
        return " ".join(words[:run]), " ".join(words[run:])
    for count in range(min(_LONGEST_NAME, len(words)), 0, -1):
        if known.is_person(" ".join(words[:count])):
            return " ".join(words[:count]), " ".join(words[count:])
    titles, bare = titled(text)
    count = len(titles) + 1 if bare[:1].isupper() else 1
    return " ".join(words[:count]), " ".join(words[count:])


def names_before(text: str, known: Known) -> tuple[tuple[str, ...], str]:
    """Everybody whom words begin with, “Vera, Rob and Dan the list”, as `name_before` gives each, and what stands behind; nobody where one of them is surely no name."""
    first, rest = name_before(text, known)
    names, behind, goes_on = [first.rstrip(",")], rest, first.endswith(",")
    while goes_on or _AND.match(behind):
        last = _AND.match(behind)
        name, behind = name_before(behind[last.end() :] if last else behind, known)
        goes_on = name.endswith(",") and not last
        names.append(name.rstrip(","))
        if not is_named(names[-1], known):
            return ((), text) if last else ((first,), rest)
        if last:
            return tuple(names), behind
    return (first,), rest


_AND = regex(r"(?:and|&) ")


def is_named(name: str, known: Known) -> bool:
    """Whether what `name_before` gave is surely a name: it gives several words only where they are one."""
    return " " in name or is_name(name, known)


def _run(words: list[str]) -> int:
    """How many words with a capital, no day or month among them, stand at the beginning and make one name; 0 where nothing else follows."""
    run = next((at for at, word in enumerate(words) if not _CAPITAL.fullmatch(word) or word.lower() in _OF_TIME), 0)  # fmt: skip
    return run if run <= _LONGEST_NAME else 0


def whose(name: str, known: Known, *, is_any: bool) -> str:
    """The name of whoever did something to me; "" for nobody. Where `is_any`, one word is a name without its capital too."""
    if placed := _PLACE_AND_NAME.fullmatch(name):
        return whose(placed["name"], known, is_any=is_any)
    there = known_as(name, known)
    if there or is_name(name, known):
        return there or name
    if place := _FROM_A_PLACE.fullmatch(name):
        if not _SEASONS.isdisjoint(place["place"].lower().split()):
            return ""
        return somebody_from(name, known) or whose(place["name"], known, is_any=is_any)
    is_one = is_any and name.isalpha() and len(name) > 1 and name.lower() not in _NO_NAMES
    return capital(name) if is_one else ""


def somebody_from(name: str, known: Known) -> str:
    """Whom a name with the place behind it means, “Priya Nair from HR”, as the book knows them or as they are called; "" where it is no such name."""
    place = _FROM_A_PLACE.fullmatch(name)
    said = place["name"] if place else ""
    if place is not None and not _SEASONS.isdisjoint(place["place"].lower().split()):
        return ""
    if not said or said.lower() in _NO_NAMES or _OF_TIME.intersection(said.lower().split()):
        return ""
    is_two = all(_CAPITAL.fullmatch(word) for word in said.split()) and " " in said
    first = said.split()[0].lower()
    return known_as(said, known) or (said if is_name(said, known) or (is_two and first not in _NO_NAMES) else "")  # fmt: skip


def place_of(name: str, known: Known) -> tuple[str, str]:
    """A name and the place that is told with it, as in Priya in Finance; "" for both where none is, or the book knows them."""
    place = _FROM_A_PLACE.fullmatch(name)
    if place is None or known.is_person(name) or known.is_person(place["name"]):
        return "", ""
    return (place["name"], place["place"]) if somebody_from(name, known) else ("", "")


def is_name(name: str, known: Known) -> bool:
    """Whether somebody is known by it, or it is one word with a capital that is a name by its looks, alone or behind a title."""
    if known.is_person(name):
        return True
    if _OF_TWO.fullmatch(name):
        return True
    titles, bare = titled(name)
    is_word = " " not in bare and bare[:1].isupper() and bare.lower() not in _NO_NAMES
    return is_word and (bare.replace("-", "") if titles else bare).isalpha()


def known_as(name: str, known: Known) -> str:
    """The name of somebody the book knows, as it is written there, or of my boss who is called so; "" for nobody."""
    boss = only_boss(Book(known.of_kind("person"))) if _BOSS.fullmatch(name) else ""
    if boss or not known.is_person(name):
        return boss
    people = known.people()
    there = next((one for one in people if name_key(one) == name_key(name)), "")
    return there or by_short_name(name, people) or name
