"""A sentence as one says it, "I promised Vera the numbers by Thursday", as the line that it means.

Only what says by itself who did what to whom is taken; any other words are left as they are.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.book import Book
from goodbooks.core.names import MY_BOSS, name_key
from goodbooks.core.phrasing import capital
from goodbooks.desk.arrows import NOBODY
from goodbooks.desk.awaited import awaited
from goodbooks.desk.day_in_front import with_day_behind_it
from goodbooks.desk.wording import tail_start
from goodbooks.entries.person import only_boss
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.known import Known

_LONGEST, _LONGEST_NAME = 200, 4
_DAY = r"(?P<day>(?:today|yesterday)\b,?\s+)?"
_NAME = r"(?P<name>\S+(?: \S+){0,3}?)"
_MINE = re.compile(rf"{_DAY}I(?:['’]ve| have)? (?P<verb>promised|asked) (?P<rest>\S.*)", re.IGNORECASE)  # fmt: skip
_THEIRS = re.compile(rf"{_DAY}{_NAME} (?P<verb>promised (?:me|us)|ask(?:ed|s) (?:me|us)|decided) (?P<rest>\S.*)", re.IGNORECASE)  # fmt: skip
_WANTED = re.compile(
    rf"{_DAY}{_NAME} (?P<verb>wants|wanted|needs|needed) (?P<from>(?:me|us) to |from (?:me|us) |my |our )?(?P<rest>\S.*)",
    re.IGNORECASE,
)
_REPLIED = re.compile(rf"{_DAY}{_NAME}(?: (?:says|said|answers|answered|replied|told me)\b[,:]? |: )(?P<rest>\S.*)", re.IGNORECASE)  # fmt: skip
_LINKING = re.compile(r"(?:to|that|for)\s+", re.IGNORECASE)
_BOSS = re.compile(MY_BOSS, re.IGNORECASE)
_FROM_A_PLACE = re.compile(r"(?P<name>[^\W\d_][\w'’-]*) (?:from|of|in|at) \S+(?: \S+)?")
_NO_NAMES = NOBODY | {
    "i", "we", "he", "she", "it", "you", "who", "my", "our", "the", "a", "him", "her", "us", "me", "and", "but", "then", "so", "not", "never",
    "this", "that", "these", "those", "something", "anything", "everything", "nothing", "today", "tomorrow", "yesterday", "there", "what",
}  # fmt: skip
_SHAPES = {
    "promised": "promise me -> {}", "asked": "ask me -> {}",
    "promised me": "promise {} -> me", "promised us": "promise {} -> me",
    "asked me": "request {} -> me", "asked us": "request {} -> me",
    "asks me": "request {} -> me", "asks us": "request {} -> me",
    "decided": "decision {}",
}  # fmt: skip
_REQUEST = _SHAPES["asked me"]


def as_line(words: str, kinds: Mapping[str, Kind], today: date, known: Known) -> str:
    """The line of a sentence that tells of a promise, an ask, an answer, a request or a decision; "" for any other words."""
    sentence = " ".join(words.split()).removesuffix(".")
    if len(sentence) > _LONGEST or any(sign in sentence for sign in '"“„[]'):
        return ""
    if line := _awaited(sentence, today, known):
        return line
    if mine := _MINE.fullmatch(sentence):
        name, rest = _name_before(mine["rest"], known)
        is_there = bool(rest) and _is_name(name, known)
        return _line(mine, _SHAPES[mine["verb"].lower()], name, rest, kinds, today) if is_there else ""  # fmt: skip
    if theirs := _THEIRS.fullmatch(sentence):
        shape = _SHAPES[theirs["verb"].lower()]
        name = _whose(theirs["name"], known, is_any=shape == _REQUEST)
        line = _line(theirs, shape, name, theirs["rest"], kinds, today) if name else ""
        return _about(line, known) if shape == _REQUEST else line
    return _replied(sentence, known) or _wanted(sentence, kinds, today, known)


def _line(
    found: re.Match[str], shape: str, name: str, rest: str, kinds: Mapping[str, Kind], today: date
) -> str:
    """The line of one shape, its title from the words behind the verb; "" where there are none."""
    rest = with_day_behind_it(rest, today)
    rest = _LINKING.sub("", rest, count=1) if _LINKING.match(rest) else rest
    cut = tail_start(rest, today, kinds)
    title, tail = rest[:cut].strip(), rest[cut:].strip()
    parts = (_day(found), shape.format(name_text(name)), quoted(capital(title)), tail)
    return " ".join(part for part in parts if part) if title else ""


def _awaited(sentence: str, today: date, known: Known) -> str:
    """The line of who waits for a word of mine, or whom I am to tell something by a day; "" for any other words."""
    found = awaited(sentence, today)
    name = _whose(found.name, known, is_any=False) if found else ""
    if not found or not name:
        return ""
    by = f"by {found.day}" if found.day else ""
    parts = (found.shape.format(name_text(name)), quoted(capital(found.title)), by, found.signs)
    return _about(" ".join(part for part in parts if part), known)


def _day(found: re.Match[str]) -> str:
    return (found["day"] or "").strip(" ,").lower()


def _replied(sentence: str, known: Known) -> str:
    """The line of what somebody answered to the one thing I asked of them; "" for any other words."""
    found = _REPLIED.fullmatch(sentence)
    name = _known_as(found["name"], known) if found else ""
    if not found or not name:
        return ""
    from goodbooks.desk.replied import reply_line

    line = reply_line(name, found["rest"], known)
    return f"{_day(found)} {line}".strip() if line else ""


def _wanted(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> str:
    """The line of what somebody wants of me: they say it is of me, or by which day. What needs something may be a thing, or need it for itself."""
    found = _WANTED.fullmatch(sentence)
    if not found:
        return ""
    needs = found["verb"].lower().startswith("need")
    name = _known_as(found["name"], known) if needs else _whose(found["name"], known, is_any=True)
    if not name:
        return ""
    said, rest = (found["from"] or "").lower(), found["rest"]
    is_mine = bool(said) or (not needs and tail_start(rest, today, kinds) < len(rest))
    rest = f"{said}{rest}" if said in ("my ", "our ") else rest
    return _about(_line(found, _REQUEST, name, rest, kinds, today), known) if is_mine else ""


def _about(line: str, known: Known) -> str:
    """The line with the one matter of the book that its title speaks of, where it names none."""
    if not line or "#" in line:
        return line
    title = f" {name_key(line)} ".translate(str.maketrans('"?.,!', "     "))
    tags = [tag for tag in known.matters() if f" {name_key(tag).replace('-', ' ')} " in title]
    return f"{line} #{tags[0]}" if len(tags) == 1 else line


def _name_before(text: str, known: Known) -> tuple[str, str]:
    """The longest name that is known at the beginning, else the first word; and what stands behind it."""
    words = text.split()
    for count in range(min(_LONGEST_NAME, len(words)), 0, -1):
        if known.is_person(" ".join(words[:count])):
            return " ".join(words[:count]), " ".join(words[count:])
    return words[0], " ".join(words[1:])


def _whose(name: str, known: Known, *, is_any: bool) -> str:
    """The name of whoever did something to me; "" for nobody. Where `is_any`, one word is a name without its capital too."""
    there = _known_as(name, known)
    if there or _is_name(name, known):
        return there or name
    if place := _FROM_A_PLACE.fullmatch(name):
        return _whose(place["name"], known, is_any=is_any)
    is_one = is_any and name.isalpha() and len(name) > 1 and name.lower() not in _NO_NAMES
    return capital(name) if is_one else ""


def _is_name(name: str, known: Known) -> bool:
    """Whether somebody is known by it, or it is one word with a capital that is a name by its looks."""
    if known.is_person(name):
        return True
    return (
        " " not in name and name[:1].isupper() and name.isalpha() and name.lower() not in _NO_NAMES
    )


def _known_as(name: str, known: Known) -> str:
    """The name of somebody the book knows, as it is written there, or of my boss who is called so; "" for nobody."""
    if known.is_person(name):
        return next((one for one in known.people() if name_key(one) == name_key(name)), name)
    return only_boss(Book(known.of_kind("person"))) if _BOSS.fullmatch(name) else ""
