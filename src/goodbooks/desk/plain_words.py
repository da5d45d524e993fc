"""A sentence as one says it, "I promised Vera the numbers by Thursday", as the line that it means.

Only what says by itself who did what to whom is taken; any other words are left as they are.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.desk.wording import tail_start
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.known import Known

_LONGEST, _LONGEST_NAME = 200, 4
_DAY = r"(?P<day>(?:today|yesterday)\b,?\s+)?"
_MINE = re.compile(rf"{_DAY}I(?:['’]ve| have)? (?P<verb>promised|asked) (?P<rest>\S.*)", re.IGNORECASE)  # fmt: skip
_THEIRS = re.compile(rf"{_DAY}(?P<name>\S+(?: \S+){{0,3}}?) (?P<verb>promised (?:me|us)|asked (?:me|us)|decided) (?P<rest>\S.*)", re.IGNORECASE)  # fmt: skip
_LINKING = re.compile(r"(?:to|that|for)\s+", re.IGNORECASE)
_NO_NAMES = frozenset(
    ["i", "we", "he", "she", "it", "they", "you", "who", "nobody", "somebody", "everybody", "my", "our", "the", "a", "them", "him", "her", "us", "me", "and", "but", "then", "so", "not", "never"]
)  # fmt: skip
_SHAPES = {
    "promised": "promise me -> {}", "asked": "ask me -> {}",
    "promised me": "promise {} -> me", "promised us": "promise {} -> me",
    "asked me": "request {} -> me", "asked us": "request {} -> me",
    "decided": "decision {}",
}  # fmt: skip


def as_line(words: str, kinds: Mapping[str, Kind], today: date, known: Known) -> str:
    """The line of a sentence that tells of a promise, an ask, a request or a decision; "" for any other words."""
    sentence = " ".join(words.split()).removesuffix(".")
    if len(sentence) > _LONGEST or any(sign in sentence for sign in '"“„[]'):
        return ""
    mine = _MINE.fullmatch(sentence)
    found = mine or _THEIRS.fullmatch(sentence)
    if found is None:
        return ""
    name, rest = _name_before(found["rest"], known) if mine else (found["name"], found["rest"])
    if not rest or not _is_name(name, known):
        return ""
    rest = _LINKING.sub("", rest, count=1) if _LINKING.match(rest) else rest
    cut = tail_start(rest, today, kinds)
    title = rest[:cut].strip()
    if not title:
        return ""
    day = (found["day"] or "").strip(" ,").lower()
    shape = _SHAPES[found["verb"].lower()].format(name_text(name))
    tail = rest[cut:].strip()
    return " ".join(
        part for part in (day, shape, quoted(title[0].upper() + title[1:]), tail) if part
    )


def _name_before(text: str, known: Known) -> tuple[str, str]:
    """The longest name that is known at the beginning, else the first word; and what stands behind it."""
    words = text.split()
    for count in range(min(_LONGEST_NAME, len(words)), 0, -1):
        if known.is_person(" ".join(words[:count])):
            return " ".join(words[:count]), " ".join(words[count:])
    return words[0], " ".join(words[1:])


def _is_name(name: str, known: Known) -> bool:
    """Whether somebody is known by it, or it is one word with a capital that is a name by its looks."""
    if known.is_person(name):
        return True
    return (
        " " not in name and name[:1].isupper() and name.isalpha() and name.lower() not in _NO_NAMES
    )
