"""Ids that can be read and typed: made of a title's telling words, and never taken twice."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.entry import Entry

LONGEST = 20
_WORDS = 2
_ORDINARY_WORDS = """
    a about after again all also am an and any are as at be been before both but by can
    could did do does for from get got had has have he her him his how i if in
    into is it its just let like made make may me might more most much must my need new no
    not now of on once one only or our out over own please shall she should so some such
    than that the their them then there these they this those to too until up us very want
    was we were what when where which while who why will with without would yes yet you your
"""
_ORDINARY = frozenset(_ORDINARY_WORDS.split())


def new_id(entry: Entry, is_taken: Callable[[str], bool]) -> str:
    """A free id for the entry, from its title, or from its kind and people when that tells nothing."""
    words = telling_words(entry.title)
    if not any(char.isalpha() for word in words[:_WORDS] for char in word):
        words = telling_words(" ".join(entry.who[:1])) if entry.kind == "person" else []
        words = words or [entry.kind, *telling_words(" ".join((*entry.who, *entry.to)))]
    first = _joined(words[:_WORDS])
    longer = _joined(words[: _WORDS + 1])
    for wish in dict.fromkeys((first, longer)):
        if not is_taken(wish):
            return wish
    return numbered(first, is_taken)


def numbered(wish: str, is_taken: Callable[[str], bool]) -> str:
    """The id with the first free number after it, skipping ahead when many are taken."""
    number = 2
    while is_taken(f"{wish}-{number}"):
        number += 1 if number < 50 else number // 2
    return f"{wish}-{number}"


def telling_words(text: str) -> list[str]:
    """The words of a text that tell it from others, in lower case, letters and digits only."""
    plain = text if text.isascii() else _without_accents(text)
    spaced = "".join(char if char.isalnum() else " " for char in plain.replace("'", ""))
    words = [word for word in spaced.lower().split() if word]
    return [word for word in words if word not in _ORDINARY] or words


def _joined(words: list[str]) -> str:
    """As many of the words as fit, with hyphens."""
    found = words[0][:LONGEST]
    for word in words[1:]:
        if len(found) + 1 + len(word) > LONGEST:
            break
        found += "-" + word
    return found


def _without_accents(text: str) -> str:
    split = unicodedata.normalize("NFKD", text)
    bare = "".join(char for char in split if not unicodedata.combining(char))
    return unicodedata.normalize("NFC", bare)
