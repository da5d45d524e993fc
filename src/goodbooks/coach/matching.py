"""Which entries of the book a sentence speaks of: by the words they share, never by one alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import COUNTS
from goodbooks.core.names import name_key
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.core.entry import Entry

_WORD = regex(r"[^\W_]+(?:['’][^\W_]+)*")
_OF_LETTERS = regex(r"[^\W\d_]+")
_LETTERS = 5
_SHORTEST = 3
_ENOUGH = 2
_EMPTY_WORDS = """
    about after again all also and any are because been before but can could date day days did does done for from get
    give given going got had has have her him his how into its just know last let like made make may more most much
    must need needs new next not now off once one only other our out over own please said same say says see send sent
    she should since some still take tell than thank thanks that the their them then there these they thing things
    think this those time told too two under until use very want wants was week weeks well were what when where which
    while who why will with without work would year yes yet you your
    january february march april june july august september october november december
    monday tuesday wednesday thursday friday today tomorrow yesterday
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())


def words_of(text: str) -> list[str]:
    """The words of a text in small letters, figures too: “Don't, 12 of us” is don't, 12, of, us."""
    return [word.lower() for word in _WORD.findall(text)]


def called_in(text: str) -> frozenset[str]:
    """The words of a text by which somebody may be called, as names are compared; no figures."""
    return frozenset(map(name_key, _OF_LETTERS.findall(text)))


def stems(text: str) -> frozenset[str]:
    """The words of a text that carry it, cut so that endings do not matter."""
    words = words_of(text)
    return frozenset(
        [word[:_LETTERS] for word in words if len(word) >= _SHORTEST and word not in _EMPTY]
    )


CLOSE = stems(
    "ill illness sick doctor hospital clinic therapy pregnant baby birth divorce marriage wife husband partner mother "
    "father parents child children son daughter funeral salary wage pay raise bonus debt loan job interview offer "
    "resign quit notice lawyer union complaint depression burnout medicine surgery faith church"
)
"""What lies close to somebody, however often it is said."""


_NO = regex(
    r"\b(?:not|never|no|nobody|none|nothing|neither|nor|without|cannot|hardly|dont|wont|isnt|arent)\b|n['’]t\b",
    re.IGNORECASE,
)


def denies(text: str) -> bool:
    """Whether there is a no in a text."""
    return _NO.search(text) is not None


def lies_close(text: str) -> bool:
    """Whether a text speaks of what lies close to somebody."""
    return not CLOSE.isdisjoint(stems(text))


def figures(text: str) -> frozenset[str]:
    """The numbers in a text, small ones in words too, without those of days and hours."""
    bare = _DAYS.sub(" ", text)
    found = {number.replace(",", "").rstrip(".") for number in _FIGURE.findall(bare)}
    found |= {str(COUNTS.index(word)) for word in bare.lower().split() if word in COUNTS[2:]}
    return frozenset(found)


_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DAYS = regex(
    r"\d{4}-\d\d-\d\d|\d{1,2}[:.h]\d\d(?!\d|%)|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}(?: of)? "
    rf"{_MONTH}\.?(?: \d{{4}})?|{_MONTH} \d{{1,2}}\b"
    r"|\b20\d\d\b|\d{1,2} ?(?:am|pm|o'clock)\b",
    re.IGNORECASE,
)
_FIGURE = regex(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?")


class Index:
    """Entries by the words of their titles and matters."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._by_stem: dict[str, list[int]] = {}
        self._entries = list(entries)
        self._stems = [stems(" ".join((one.title, *one.matters))) for one in self._entries]
        for number, found in enumerate(self._stems):
            for stem in found:
                self._by_stem.setdefault(stem, []).append(number)

    def about(self, text: str) -> Iterator[Entry]:
        """The entries that share enough words with a text, those that share most first."""
        wanted = stems(text)
        count: dict[int, int] = {}
        for stem in wanted:
            for number in self._by_stem.get(stem, ()):
                count[number] = count.get(number, 0) + 1
        for number in sorted(count, key=lambda one: (-count[one], -one)):
            if count[number] >= _ENOUGH:
                yield self._entries[number]
