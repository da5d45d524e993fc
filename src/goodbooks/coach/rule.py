"""A rule of the coach: what it flags and why, with its source and examples, read from its file."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core import catalog
from goodbooks.core.catalog import CatalogError
from goodbooks.language.text.phrase import Phrase
from goodbooks.language.text.sieve import Sieve

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType


class Rule(NamedTuple):
    """One rule, strength or cue, one a file.

    `says` is what the coach says, with the words found where it has {}; `instead` what could be
    written. It speaks of sentences that do one of the acts in `within` and none in `outside`, in
    messages for one of `purposes` (any, where these are empty), once a message has `least` words
    of its `category`; a strength is not named in a sentence with a flag of a rule or category in `unless`.
    Without phrases, a strength is a sentence that does all the acts of one of `needs`. `flag` and `allow` are messages it must and must not speak of, with `book`
    as the book where it needs one. A rule without phrases has a twin that is code.
    """

    name: str
    category: str
    reason: str
    source: str
    says: str
    instead: str
    within: frozenset[str]
    outside: frozenset[str]
    purposes: frozenset[str]
    least: int
    unless: frozenset[str]
    needs: tuple[frozenset[str], ...]
    phrases: tuple[Phrase, ...]
    excepts: tuple[Phrase, ...]
    flag: tuple[str, ...]
    allow: tuple[str, ...]
    book: str


class Rules(NamedTuple):
    """Rules by name, and their phrases, sieved by the words that a text must hold for them."""

    by_name: Mapping[str, Rule]
    phrases: Sieve[Rule]


_LINES = ("phrases", "except", "flag", "allow", "book")


def read_rule(name: str, text: str, classes: Mapping[str, str]) -> Rule:
    """A rule from the text of its file."""
    said, lists = _parted(name, text)

    def words(key: str) -> frozenset[str]:
        return frozenset(word.strip() for word in said.get(key, "").split(",") if word.strip())

    return Rule(
        name=name,
        category=said.get("category", name),
        reason=said.get("reason", ""),
        source=said.get("source", ""),
        says=said.get("says", ""),
        instead=said.get("instead", ""),
        within=words("in"),
        outside=words("not-in"),
        purposes=words("for"),
        least=int(said.get("from", "1")),
        unless=words("unless"),
        needs=tuple(frozenset(act.strip() for act in way.split("&")) for way in words("needs")),
        phrases=tuple(Phrase(line, classes) for line in lists["phrases"]),
        excepts=tuple(Phrase(line, classes) for line in lists["except"]),
        flag=tuple(lists["flag"]),
        allow=tuple(lists["allow"]),
        book="".join(line + "\n" for line in lists["book"]),
    )


def _parted(name: str, text: str) -> tuple[dict[str, str], dict[str, list[str]]]:
    """The single lines of a rule's file, and its lists: indented lines under a name."""
    said: dict[str, str] = {}
    lists: dict[str, list[str]] = {key: [] for key in _LINES}
    into: list[str] = []
    for line in text.split("\n"):
        if line.startswith("  "):
            into.append(line[2:])
        elif line and line[0] != ";":
            key, _, value = line.partition(":")
            if key in lists:
                into = lists[key]
            elif value.strip():
                said[key] = value.strip()
            else:
                raise CatalogError(f"{name}: what is {line!r}?")
    return said, lists


@cache
def rules() -> Rules:
    """What the coach flags."""
    import goodbooks.coach.rules

    return _all_of(goodbooks.coach.rules)


@cache
def strengths() -> Rules:
    """What the coach names as good."""
    import goodbooks.coach.strengths

    return _all_of(goodbooks.coach.strengths)


@cache
def cues() -> Rules:
    """The words by which a sentence shows what it does."""
    import goodbooks.coach.cues

    return _all_of(goodbooks.coach.cues)


@cache
def of_checks() -> Rules:
    """More words that only a check in code looks for, and from which no table learns."""
    import goodbooks.coach.checks

    return _all_of(goodbooks.coach.checks)


def _all_of(room: ModuleType) -> Rules:
    classes = _classes()
    found = {
        name: read_rule(name, text, classes) for name, text in catalog.texts(room, ".txt").items()
    }
    return Rules(found, Sieve((rule, one) for rule in found.values() for one in rule.phrases))


@cache
def _classes() -> dict[str, str]:
    import goodbooks.coach

    return catalog.records(catalog.texts(goodbooks.coach, ".txt")["words"])[0]
