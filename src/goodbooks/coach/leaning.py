"""What a sentence, and a message, lean to by their words: a small linear model, for what no phrase has foreseen.

A sentence is weighed by its words and pairs of words cut to their first letters, by what it does, and
by the groups of words in `groups.txt`, beside whom it speaks of, by its shape, and by what the other sentences do. The
weights stand in tables made by `bench/train_coach.py` from messages and sentences written for this project:
they hold no sentence and no name of them.
"""

from __future__ import annotations

from collections import Counter
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from goodbooks.coach.shape import shapes
from goodbooks.core import catalog
from goodbooks.language.learned.weights import Weights

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from goodbooks.language.text.letter import Sentence

_CUT, _EARLY = 5, 2
_MANY, _FAR, _PARTS = 8, 6, 4
"""How many sentences are many, how late is late, and in how many parts a message is set, for where a sentence stands."""
_PERSONS = ("you", "they", "i", "not")


def signs(sentence: Sentence, purpose: str, others: frozenset[str] = frozenset()) -> frozenset[str]:
    """What a sentence is weighed by, in a message for a purpose whose other sentences do some acts."""
    found = set(_own_signs(sentence))
    found |= {f"o {act}" for act in others}
    found.add(f"for {purpose}")
    return frozenset(found)


@lru_cache(256)
def _own_signs(sentence: Sentence) -> frozenset[str]:
    """What a sentence is weighed by for itself: its words, what it does, its shape; of a message each is asked for twice."""
    words = [word.lower().replace("’", "'") for word in sentence.words]
    cut = [word[:_CUT] for word in words]
    found = {f"w {word}" for word in cut}
    found |= {f"b {one} {other}" for one, other in pairwise(cut)}
    groups = {group for word in words for group in _groups_of(word)}
    found |= {f"g {group}" for group in groups}
    found |= {f"p {who} {group}" for who in groups.intersection(_PERSONS) for group in groups}
    found |= {f"a {act}" for act in sentence.acts}
    found.update(shapes(sentence))
    return frozenset(found)


def others(sentences: Sequence[Sentence]) -> Iterator[frozenset[str]]:
    """For each sentence of a message the acts of all others, and where it stands among them."""
    count = Counter(act for sentence in sentences for act in sentence.acts)
    for at, sentence in enumerate(sentences):
        acts = {act for act, many in count.items() if many > (act in sentence.acts)}
        yield frozenset(acts.union(_where(at, len(sentences))))


def _where(at: int, many: int) -> Iterator[str]:
    """Where a sentence stands among so many, counted from nought."""
    yield f"of {min(many, _MANY)}"
    yield f"at {min(at, _FAR)}"
    yield "begins" if at == 0 else "ends" if at == many - 1 else f"part {_PARTS * at // many}"


def signs_of_all(sentences: Sequence[Sentence], guess: str) -> frozenset[str]:
    """What a message is weighed by; `guess` is the purpose that its cues speak for."""
    found = {f"guess {guess}"}
    for sentence in sentences:
        place = "first" if sentence.number < _EARLY else ""
        last = "last" if sentence.number == len(sentences) - 1 else ""
        own = signs(sentence, "")
        found |= own
        found |= {f"{at} {sign}" for sign in own if sign[0] == "a" for at in (place, last) if at}
    return frozenset(found)


@cache
def weights(name: str) -> Weights:
    """The table of that name: purposes, sentences, or days."""
    import goodbooks.coach

    return Weights(catalog.text(goodbooks.coach, f"{name}.table"))


def is_met(word: str) -> bool:
    """Whether a word, cut short, is one that our own messages are made of, which hold no names: an everyday word."""
    return f"w {word[:_CUT].lower()}" in _signs_met()


@cache
def _signs_met() -> frozenset[str]:
    return frozenset(weights("sentences").signs())


@cache
def _groups_of(word: str) -> tuple[str, ...]:
    """The groups that a word is in."""
    whole, beginnings = _groups()
    found = set(whole.get(word, ()))
    for length in range(2, len(word) + 1):
        found.update(beginnings.get(word[:length], ()))
    return tuple(sorted(found))


@cache
def _groups() -> tuple[Mapping[str, list[str]], Mapping[str, list[str]]]:
    """The groups by whole words, and by beginnings."""
    whole: dict[str, list[str]] = {}
    beginnings: dict[str, list[str]] = {}
    for name, word in _members():
        into = beginnings if word.endswith("*") else whole
        into.setdefault(word.rstrip("*"), []).append(name)
    return whole, beginnings


def _members() -> Iterator[tuple[str, str]]:
    import goodbooks.coach

    for name, words in catalog.records(catalog.texts(goodbooks.coach, ".txt")["groups"])[0].items():
        for word in words.split():
            yield name, word
