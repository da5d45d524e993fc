"""Whom a name means, by every name they go by; and where such a name stands in a text, as a whole word."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.entry import people_in
from goodbooks.core.names import is_address, name_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.book import Book

SOMEBODY = "somebody"
_LEAST = 3
_MARKS = "\u0300-\u036f"
_AS_PLAIN = str.maketrans("\u0130\u0131\u017f\u212a", "iisk")
"""The only signs beyond the plain ones that a pattern takes for a plain letter, when case does not matter."""
_RUN_TOGETHER = ((0x0E00, 0x0E7F), (0x3040, 0x30FF), (0x3400, 0x9FFF), (0xAC00, 0xD7AF))
"""Scripts in which no space parts a name from what follows: Thai, kana, Chinese signs, Hangul."""


class Called(NamedTuple):
    """A person: the key of their name, the name shown, whole names, and words that may be theirs.

    `whole` are names that mean nobody else. `parts` are the words of a name of several, and further
    names in small letters only, which may well mean something else where they stand.
    """

    key: str
    name: str
    whole: tuple[str, ...]
    parts: tuple[str, ...]

    def is_named_by(self, book: Book, name: str) -> bool:
        """Whether a name in an entry is theirs."""
        return book.person_key(name) == self.key or name_key(name) in map(name_key, self.whole)


def called(book: Book, name: str, every: Iterable[str]) -> Called:
    """Everything that a person of the book is called, withdrawn names among them; `every` are all names anybody has there."""
    key = book.person_key(name)
    names = {name: None, book.name_of(name): None}
    others = {name_key(said) for said in every if book.person_key(said) != key}
    for entry in book.written:
        for said in people_in(entry):
            if book.person_key(said) == key:
                names[said] = None
        if entry.kind == "person" and entry.who[:1] and book.person_key(entry.who[0]) == key:
            names.update(dict.fromkeys(entry.aliases()))
    kept = [one for one in names if one.strip() and name_key(one) not in others]
    whole = [one for one in kept if _is_plainly_theirs(one)]
    parts = [one for one in kept if one not in whole]
    parts += [one for one in _words(whole, others) if one not in whole]
    return Called(key, book.name_of(name), tuple(whole), tuple(dict.fromkeys(parts)))


def _is_plainly_theirs(name: str) -> bool:
    """Whether a name is more than words in small letters, such as "the boss"."""
    return is_address(name) or name != name.lower() or not name.upper().isupper()


def _words(names: Iterable[str], others: set[str]) -> list[str]:
    """The words of names of several words, and those of a double name, unless somebody else is called that.

    An id is made of such words: "^tell-wolfram" of a Wolfram-Balthasar.
    """
    theirs = {one for other in others for word in other.split() for one in _pieces(word)}
    words = (word.strip(",.;()") for name in names for word in name.split())
    pieces = (one for word in words for one in _pieces(word))
    return [
        one
        for one in pieces
        if len(one) >= _LEAST and one[0].isupper() and name_key(one) not in theirs
    ]


def _pieces(word: str) -> tuple[str, ...]:
    """A word, and the words that hyphens join in it."""
    return (word, *word.split("-")) if "-" in word and not is_address(word) else (word,)


def pattern(names: Iterable[str]) -> re.Pattern[str]:
    """Finds each of these names as a whole word, however it is cased, composed or spaced."""
    forms = {form for name in names for form in _forms(name)}
    found = [_bounded(form) for form in sorted(forms, key=lambda form: (-len(form), form))]
    return re.compile("|".join(found) or r"(?!)", re.IGNORECASE)


def needles(names: Iterable[str]) -> set[str]:
    """Words in small letters of which a plain text, in small letters, holds one wherever one of the names stands."""
    forms = (form.translate(_AS_PLAIN) for name in names for form in _forms(name))
    return {max(form.lower().split(), key=len) for form in forms if form.isascii() and form.strip()}


def _forms(name: str) -> set[str]:
    """The ways one name can stand in a file: cased, composed, and with what the syntax escapes."""
    cased = {name, name.casefold(), name.upper(), name.lower()}
    composed = {unicodedata.normalize(form, one) for one in cased for form in ("NFC", "NFD")}
    escaped = {one.replace("\\", "\\\\") for one in composed}
    quoted = {one.replace('"', '\\"') for one in escaped} | {
        one.replace("]", "\\]") for one in escaped
    }
    return {" ".join(one.split()) for one in composed | escaped | quoted}


def _bounded(form: str) -> str:
    before = "" if _runs_together(form[0]) else r"(?<![^\W_])"
    after = "" if _runs_together(form[-1]) else rf"(?![^\W_]|[{_MARKS}])"
    return before + r"\s+".join(map(re.escape, form.split())) + after


def _runs_together(sign: str) -> bool:
    return any(first <= ord(sign) <= last for first, last in _RUN_TOGETHER)
