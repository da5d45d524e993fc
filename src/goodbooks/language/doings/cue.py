"""A cue: words by which a sentence shows what it does, as data, one a file."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core import catalog
from goodbooks.core.catalog import CatalogError
from goodbooks.language.text.letter import keys_of
from goodbooks.language.text.phrase import Phrase, key_of
from goodbooks.language.text.sieve import Sieve

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping


class Cue(NamedTuple):
    """One cue.

    A sentence with one of its `phrases` and none of its `excepts` does what the cue is named after.
    `flag` and `allow` are sentences that must and must not.
    """

    name: str
    reason: str
    phrases: tuple[Phrase, ...]
    excepts: tuple[Phrase, ...]
    flag: tuple[str, ...]
    allow: tuple[str, ...]

    def find(self, sentence: str) -> re.Match[str] | None:
        """The first of its phrases in a sentence that is not left alone."""
        if self.is_left_alone(sentence):
            return None
        found = (phrase.pattern.search(sentence) for phrase in self.phrases)
        return min((one for one in found if one), key=lambda one: one.start("it"), default=None)

    def is_left_alone(self, sentence: str) -> bool:
        """Whether a sentence is one of those that only look as if they did it."""
        return any(phrase.pattern.search(sentence) for phrase in self.excepts)


_LISTS = ("phrases", "except", "flag", "allow")


def read_cue(name: str, text: str, classes: Mapping[str, str]) -> Cue:
    """A cue from the text of its file."""
    reason = ""
    lists: dict[str, list[str]] = {key: [] for key in _LISTS}
    into: list[str] = []
    for line in text.split("\n"):
        key, _, value = line.partition(":")
        if line.startswith("  "):
            into.append(line[2:])
        elif key == "reason":
            reason = value.strip()
        elif key in lists:
            into = lists[key]
        elif line and line[0] != ";":
            raise CatalogError(f"{name}: what is {line!r}?")
    phrases, excepts = (
        tuple(Phrase(said, classes) for said in lists[k]) for k in ("phrases", "except")
    )
    return Cue(name, reason, phrases, excepts, tuple(lists["flag"]), tuple(lists["allow"]))


class Cues:
    """All cues, and which of them a sentence may show, by the words it holds."""

    def __init__(self, every: Mapping[str, Cue]) -> None:
        self.every = every
        self._phrases = Sieve((cue.name, one) for cue in every.values() for one in cue.phrases)

    def shown(self, sentence: str, words: tuple[str, ...]) -> dict[str, re.Match[str]]:
        """The cues that a sentence shows, each with where it first does; of two that begin at one place, by the phrase whose word comes first."""
        found: dict[str, re.Match[str]] = {}
        for name, phrase in self._led_to(words):
            where = phrase.pattern.search(sentence)
            if where and (name not in found or where.start("it") < found[name].start("it")):
                found[name] = where
        return {n: where for n, where in found.items() if not self.every[n].is_left_alone(sentence)}

    def _led_to(self, words: tuple[str, ...]) -> list[tuple[str, Phrase]]:
        """The phrases that words may hold, in the order of the words that lead to them; first those that any word may do for."""
        places: dict[str, int] = {}
        for at, word in enumerate(words):
            places.setdefault(key_of(word), at)
        led = []
        for name, phrase in self._phrases.fitting(keys_of(words)):
            leading = [places[key] for key in phrase.keys if key in places]
            if leading or not phrase.keys:
                led.append((min(leading, default=-1), name, phrase))
        return [(name, phrase) for _, name, phrase in sorted(led, key=lambda one: one[0])]


@cache
def german() -> Cues:
    """The cues of German writings."""
    import goodbooks.language.doings.german

    texts = catalog.texts(goodbooks.language.doings.german, ".txt")
    return Cues({name: read_cue(name, text, {}) for name, text in texts.items()})


@cache
def cues() -> Cues:
    """The cues that come with the program."""
    import goodbooks.language.doings.cues

    texts = catalog.texts(goodbooks.language.doings.cues, ".txt")
    return Cues({name: read_cue(name, text, groups()) for name, text in texts.items()})


@cache
def groups() -> Mapping[str, str]:
    """The groups of words that the phrases of cues name, by name: words set apart by bars."""
    import goodbooks.language.doings.cues

    return catalog.records(catalog.texts(goodbooks.language.doings.cues, ".words")["groups"])[0]
