"""A cue: words by which a sentence shows what it does, as data, one a file."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core import catalog
from goodbooks.core.catalog import CatalogError
from goodbooks.language.phrase import Phrase, key_of

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
        """The first of its phrases in a sentence."""
        if any(phrase.pattern.search(sentence) for phrase in self.excepts):
            return None
        found = (phrase.pattern.search(sentence) for phrase in self.phrases)
        return min((one for one in found if one), key=lambda one: one.start("it"), default=None)


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
        self._by_key: dict[str, list[str]] = {}
        for cue in every.values():
            for phrase in cue.phrases:
                for key in phrase.keys or ("",):
                    self._by_key.setdefault(key, []).append(cue.name)

    def shown(self, sentence: str, words: tuple[str, ...]) -> dict[str, re.Match[str]]:
        """The cues that a sentence shows, each with where."""
        keys = ["", *map(key_of, words)]
        names = dict.fromkeys(name for key in keys for name in self._by_key.get(key, ()))
        found = ((name, self.every[name].find(sentence)) for name in names)
        return {name: where for name, where in found if where is not None}


@cache
def cues() -> Cues:
    """The cues that come with the program."""
    import goodbooks.language.cues

    classes = catalog.records(catalog.texts(goodbooks.language.cues, ".words")["groups"])[0]
    texts = catalog.texts(goodbooks.language.cues, ".txt")
    return Cues({name: read_cue(name, text, classes) for name, text in texts.items()})
