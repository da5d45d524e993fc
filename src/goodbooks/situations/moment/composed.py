"""What is done to somebody, told by fields of words that stand together: who, what, to whom, and what came of it.

A euphemism is new each time, but what it is about is not: a hand and a place of the writer's body, a complaint and what was taken away
behind it, a place and the calm it gives. So an act is a rule over fields, and every field is open. It is a doubtful sign by itself.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from goodbooks.core import catalog
from goodbooks.core.catalog import CatalogError
from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from goodbooks.language.text.letter import Sentence

_WORD = regex(r"[\w'-]+")
_A_LITTLE = regex(
    r"\b(?:an?|the|every|each|that|this|one|some|little|tiny|wee|good|fair|quite|last|next|first|difficult|hard) bits?\b(?! (?:me|us|my|him|her|his|into)\b)|\bbits? (?:of|and)\b"
)
"""A bit of something, which nobody bites."""
_WITHIN, _USUAL = regex(r"within (\d+)"), 12
_DEEDS = frozenset(["touching", "threw", "struck", "seized", "lurks", "locked", "shows"])
"""Fields of what somebody does, which is no deed of theirs where the writer does it."""
_I, _LITTLE = frozenset(["i", "i've", "i'd", "i'll"]), frozenset(["just", "then", "only", "even"])
_OF_ME = _I | {"me", "i'm"}
_BREAK = "/"
"""What stands in a rule where the next sentence may begin."""


class Rule(NamedTuple):
    """Fields in their order, each one of several; how many words may lie between two, and what must not stand beside them.

    `in_any_order` lets them stand in another; `is_two` lets the next sentence tell the rest.
    """

    fields: tuple[tuple[str, ...], ...]
    unless: tuple[str, ...] = ()
    within: int = _USUAL
    in_any_order: bool = False
    is_two: bool = False


class Act(NamedTuple):
    """One sort of act: the route it belongs to, its rules, and sentences that must and must not tell it."""

    name: str
    route: str
    rules: tuple[Rule, ...]
    flag: tuple[str, ...]
    allow: tuple[str, ...]


class Done(NamedTuple):
    """An act that a story tells: its name, the route, and the number of the sentence where it begins."""

    act: str
    route: str
    sentence: int


Places = dict[str, list[tuple[int, int]]]


def done_in(sentences: Sequence[Sentence]) -> Iterator[Done]:
    """Each act once a sentence, where its fields stand together in it, or in it and the next."""
    alone = [_words(one.text) for one in sentences]
    places = [_placed(words) for words in alone]
    for at, own in enumerate(places):
        pair = _joined(own, places[at + 1], len(alone[at])) if at + 1 < len(places) else own
        for act in acts().values():
            if any(_holds(rule, pair if rule.is_two else own) for rule in act.rules):
                yield Done(act.name, act.route, at)


def _words(text: str) -> list[str]:
    return _WORD.findall(_A_LITTLE.sub(" some", text.lower().replace("’", "'")))


def _placed(words: list[str]) -> Places:
    """Where the words of each field begin and end."""
    whole, begun = _entries()
    found: Places = {}
    for at, word in enumerate(words):
        for field, said in (*whole.get(word, ()), *begun.get(word[:4], ())):
            entry = said.split()
            end = at + len(entry)
            if _is_the_writers(field, words, at):
                continue
            if end <= len(words) and all(map(_is, entry, words[at:end])):
                found.setdefault(field, []).append((at, end))
    return found


def _is_the_writers(field: str, words: list[str], at: int) -> bool:
    """Whether it is whoever writes that does it, “I pressed my …”, “I am the one who …”, or nobody did: “could have thrown”."""
    if field in _DEEDS:
        behind = words[max(0, at - 2) : at]
        is_mine = bool(behind) and (behind[-1] in _I or (behind[-1] in _LITTLE and behind[0] in _I))
        is_supposed = behind == ["could", "have"] or behind[-1:] == ["could've"]
        return is_mine or (is_supposed and words[at] == "thrown")
    is_who = field == "they" and words[at] == "who" and words[at - 1 : at] in (["me"], ["one"])
    return is_who and not _OF_ME.isdisjoint(words[max(0, at - 5) : at])


def _is(said: str, word: str) -> bool:
    return word == said or (said.endswith("*") and word.startswith(said[:-1]))


def _joined(own: Places, following: Places, many: int) -> Places:
    """The places of two sentences as if they were one."""
    moved = {name: [(a + many, b + many) for a, b in places] for name, places in following.items()}
    return {name: [*own.get(name, ()), *moved.get(name, ())] for name in (*own, *moved)}


def _holds(rule: Rule, places: Places) -> bool:
    if any(name in places for name in rule.unless):
        return False
    own = [[place for name in names for place in places.get(name, ())] for names in rule.fields]
    if not all(own):
        return False
    if rule.in_any_order:
        return any(_near(first, rest, rule.within) for first, rest in _turns(own))
    return _follows(own, None, rule.within)


def _turns(
    own: list[list[tuple[int, int]]],
) -> Iterator[tuple[tuple[int, int], list[list[tuple[int, int]]]]]:
    return ((place, own[1:]) for place in own[0])


def _near(first: tuple[int, int], rest: list[list[tuple[int, int]]], within: int) -> bool:
    """Whether each of the others has a place so near to the first that does not lie on it."""
    return all(
        any(0 <= max(place[0] - first[1], first[0] - place[1]) <= within for place in places)
        for places in rest
    )


def _follows(own: list[list[tuple[int, int]]], after: int | None, within: int) -> bool:
    """Whether the places follow one another, each so near behind the one before."""
    if not own:
        return True
    return any(
        _follows(own[1:], end, within)
        for start, end in own[0]
        if after is None or after <= start <= after + within
    )


@cache
def acts() -> Mapping[str, Act]:
    """The acts that come with the program, by name."""
    import goodbooks.situations.acts

    texts = catalog.texts(goodbooks.situations.acts, ".txt")
    return {name: _read(name, text) for name, text in texts.items()}


def _read(name: str, text: str) -> Act:
    lists: dict[str, list[str]] = {"rules": [], "flag": [], "allow": []}
    route, into = "", lists["rules"]
    for line in text.split("\n"):
        key, _, value = line.partition(":")
        if line.startswith("  "):
            into.append(line[2:])
        elif key == "route":
            route = value.strip()
        elif key in lists:
            into = lists[key]
        elif line and line[0] != ";":
            raise CatalogError(f"{name}: what is {line!r}?")
    return Act(name, route, tuple(map(rule_of, lists["rules"])), tuple(lists["flag"]), tuple(lists["allow"]))  # fmt: skip


def rule_of(said: str) -> Rule:
    """A rule as its line says it: fields, then `any`, `not` some fields, and `within` so many words."""
    first, *more = (part.strip() for part in said.split(","))
    named = [one for one in first.split() if one != _BREAK]
    unless = [name for part in more if part.startswith("not ") for name in part.split()[1:]]
    within = next((int(found[1]) for part in more if (found := _WITHIN.match(part))), _USUAL)
    asked = tuple(tuple(one.split("|")) for one in named)
    unknown = {name for names in (*asked, unless) for name in names} - set(fields())
    if unknown:
        raise CatalogError(f"{said!r} names no field: {', '.join(sorted(unknown))}")
    return Rule(asked, tuple(unless), within, "any" in more, _BREAK in first.split())


@cache
def fields() -> Mapping[str, tuple[str, ...]]:
    """The words of each field that a rule may name, as the file says them."""
    import goodbooks.situations.acts

    text = catalog.texts(goodbooks.situations.acts, ".words")["fields"]
    pairs = (line.partition(": ") for line in text.split("\n") if line)
    return {name: tuple(said.split(", ")) for name, _, said in pairs}


Entries = dict[str, list[tuple[str, str]]]


@cache
def _entries() -> tuple[Entries, Entries]:
    """What a field says by its first word, and, where that is only begun, by its first four letters."""
    whole: Entries = {}
    begun: Entries = {}
    for field, every in fields().items():
        for said in every:
            first = said.partition(" ")[0]
            into, key = (begun, first[:4]) if first.endswith("*") else (whole, first)
            into.setdefault(key, []).append((field, said))
    return whole, begun
