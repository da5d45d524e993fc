"""What a story tells of one person, sentence by sentence: whom “she” means, and what I said to them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.names import is_named_in, is_place, name_key
from goodbooks.core.regex import regex
from goodbooks.situations.persons import named_in
from goodbooks.situations.understood import passages_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_MY_BOSS = regex(r"\bmy (?:boss|manager|supervisor|director|head)\b", re.IGNORECASE)
_PRONOUN = regex(r"\b(?:he|she|they|him|her|them)\b", re.IGNORECASE)
_BEGINS = regex(r"(?:^|[,;:]|\b(?:and|but|so|then))\W*$", re.IGNORECASE)
"""What stands before a name that begins a clause, and so is whom the next “she” means."""
_OWNER = regex(r"^(?:my|our|the|your) ", re.IGNORECASE)


class OfThem(NamedTuple):
    """A sentence of a story: its words, whether it tells of the one person, and whether it names them."""

    words: str
    is_of_them: bool
    is_named: bool


def told_of_them(text: str, who: str, *, is_boss: bool = False) -> Iterator[OfThem]:
    """Each sentence of a story; where nobody else was told of before, “she” is the one who is asked about."""
    others = [one for one in named_in(text) if not is_named_in(one.name, who)]
    last = ""
    for number, passage in enumerate(passages_of(text)):
        words = " ".join(passage.text.split())
        is_named = names_them(words, who, is_boss=is_boss)
        subjects = [
            one.name
            for one in others
            for sentence, start, _ in one.places
            if sentence == number and _BEGINS.search(passage.text[:start])
        ]
        if is_named and not (subjects and _is_first(passage.text, subjects, who)):
            last = who
        elif subjects:
            last = subjects[-1]
        is_meant = last in ("", who) and _PRONOUN.search(words) is not None
        yield OfThem(words, is_named or is_meant, is_named)


def names_them(words: str, who: str, *, is_boss: bool = False) -> bool:
    """Whether words name somebody, by their name or by what they are to me."""
    if is_named_in(words, who) or (is_boss and _MY_BOSS.search(words)):
        return True
    what = _OWNER.sub("", who)
    is_what = is_place(who) and what != who
    return is_what and re.search(rf"\b(?:my|our|the) {re.escape(what)}\b", words, re.IGNORECASE) is not None  # fmt: skip


def _is_first(sentence: str, subjects: list[str], who: str) -> bool:
    """Whether somebody else stands in a sentence before the one who is asked about."""
    key, first = name_key(sentence), name_key(who).partition(" ")[0]
    theirs = key.find(first)
    return theirs < 0 or any(-1 < key.find(name_key(one)) < theirs for one in subjects)
