"""A scene: the phrases by which a situation or a route is known, as data, one a file."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from goodbooks.core import catalog
from goodbooks.core.catalog import CatalogError
from goodbooks.core.named import NamedTuple
from goodbooks.language.text.phrase import Phrase, places_of
from goodbooks.situations.stories.weights import table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from types import ModuleType

    from goodbooks.language.text.letter import Sentence

STRONG, PLAIN = 2.0, 0.8
"""What a phrase of each of the two lists counts."""
_LISTS = ("strong", "phrases", "near", "first", "after", "flag", "allow")
_PHRASES = 5
"""How many of the lists are phrases; the others are sentences."""
_SOON = 4
"""Within so many sentences what came of it stands behind what came first."""


class Scene(NamedTuple):
    """One situation or route.

    `says` is what it is in a few words, `softly` what a route says where hardly a sign of it is given. A sentence with a `near` phrase shows nothing. What is told by two things
    together, such as a complaint and what came of it, has a phrase of `first` and soon behind it one of `after`. `flag` and
    `allow` are sentences that must and must not show it by a strong phrase.
    """

    name: str
    says: str
    strong: tuple[Phrase, ...]
    phrases: tuple[Phrase, ...]
    near: tuple[Phrase, ...]
    first: tuple[Phrase, ...]
    after: tuple[Phrase, ...]
    flag: tuple[str, ...]
    allow: tuple[str, ...]
    softly: str = ""

    @property
    def every(self) -> tuple[Phrase, ...]:
        """All of its phrases."""
        return (*self.strong, *self.phrases, *self.near, *self.first, *self.after)


class Shown(NamedTuple):
    """A phrase that a story holds: of which scene, whether it is a strong one, in which sentence, its words, and the phrase as it is written."""

    scene: str
    is_strong: bool
    sentence: int
    words: str
    phrase: str


def shown_in(
    every: Mapping[str, Scene],
    sentences: Sequence[Sentence],
    keys: frozenset[str] | None = None,
) -> Iterator[Shown]:
    """Each phrase of each scene once, at the first sentence that holds it; `keys` are those of the whole text."""
    told = _Told(sentences, keys_of(sentences) if keys is None else keys)
    for scene in every.values():
        for phrases, is_strong in ((scene.strong, True), (scene.phrases, False)):
            for phrase in phrases:
                found = told.first(phrase, scene.near)
                if found is not None:
                    yield Shown(scene.name, is_strong, *found, phrase.said)
        yield from _together(scene, told)


def in_reach(scene: Scene, keys: frozenset[str]) -> Scene:
    """A scene with only those of its phrases that a text with these keys can hold, where it is to be asked of many sentences."""
    strong, phrases, near = (
        tuple(one for one in every if one.may_be_in(keys))
        for every in (scene.strong, scene.phrases, scene.near)
    )
    return scene._replace(strong=strong, phrases=phrases, near=near)


def keys_of(sentences: Sequence[Sentence]) -> frozenset[str]:
    """What all the words of a text are looked up by."""
    return frozenset().union(*(sentence.keys for sentence in sentences))


def _together(scene: Scene, told: _Told) -> Iterator[Shown]:
    """What came first and what came of it, where both stand close together in that order."""
    for one in scene.first:
        begun = told.first(one, scene.near)
        if begun is None:
            continue
        for other in scene.after:
            ended = told.first(other, scene.near, begun[0], _SOON)
            if ended is not None:
                yield Shown(scene.name, True, *begun, one.said)
                yield Shown(scene.name, True, *ended, other.said)
                return


class _Told:
    """Sentences that are asked for many phrases: `keys` are those of the whole text of which they are."""

    def __init__(self, sentences: Sequence[Sentence], keys: frozenset[str]) -> None:
        self._sentences, self._keys = sentences, keys
        self._places = places_of(one.keys for one in sentences)
        self._all = (1 << len(sentences)) - 1

    def first(
        self, phrase: Phrase, near: tuple[Phrase, ...], since: int = 0, most: int | None = None
    ) -> tuple[int, str] | None:
        """The first of the sentences, or of so many since one of them, that shows a phrase, and its words there."""
        among = self._all if most is None else ((1 << most) - 1) << since & self._all
        left = phrase.may_stand(self._places, among)
        while left:
            lowest = left & -left
            left ^= lowest
            sentence = self._sentences[lowest.bit_length() - 1]
            if not phrase.could_be_in(sentence.small):
                continue
            found = next(phrase.found(sentence.text, sentence.small, self._keys), None)
            if found and not any(self._holds(one, sentence) for one in near):
                return sentence.number, found["it"]
        return None

    def _holds(self, phrase: Phrase, sentence: Sentence) -> bool:
        return (
            phrase.may_be_in(sentence.keys)
            and phrase.could_be_in(sentence.small)
            and any(phrase.found(sentence.text, sentence.small, self._keys))
        )


@cache
def listed_keys() -> Mapping[str, Mapping[str, str]]:
    """What the phrases of each room are looked up by, from the table made beside the weights."""
    found: dict[str, dict[str, str]] = {}
    for line in table("keys").split("\n"):
        room, _, rest = line.partition("\t")
        phrase, _, keys = rest.partition("\t")
        found.setdefault(room, {})[phrase] = keys
    return found


@cache
def scenes() -> Mapping[str, Scene]:
    """The situations that come with the program, by name."""
    import goodbooks.situations.scenes

    return read_scenes(goodbooks.situations.scenes)


@cache
def routes() -> Mapping[str, Scene]:
    """The routes that come before every playbook, by name."""
    import goodbooks.situations.routes

    return read_scenes(goodbooks.situations.routes)


def read_scenes(room: ModuleType) -> dict[str, Scene]:
    """The scenes of a room, by name."""
    texts = catalog.texts(room, ".txt")
    groups = catalog.texts(room, ".words").get("groups", "")
    pairs = (line.partition(": ") for line in groups.split("\n") if line)
    classes = {name: words for name, _, words in pairs}
    keys = listed_keys().get(room.__name__.rpartition(".")[2], {})
    return {name: _read(name, text, classes, keys) for name, text in texts.items()}


def _read(name: str, text: str, classes: Mapping[str, str], keys: Mapping[str, str]) -> Scene:
    told = {"says": "", "softly": ""}
    lists: dict[str, list[str]] = {key: [] for key in _LISTS}
    into: list[str] = []
    for line in text.split("\n"):
        key, _, value = line.partition(":")
        if line.startswith("  "):
            into.append(line[2:])
        elif key in told:
            told[key] = value.strip()
        elif key in lists:
            into = lists[key]
        elif line and line[0] != ";":
            raise CatalogError(f"{name}: what is {line!r}?")
    made = {
        key: tuple(Phrase(one, classes, keys.get(one.strip())) for one in lists[key])
        for key in _LISTS[:_PHRASES]
    }
    phrases = (made[key] for key in _LISTS[:_PHRASES])
    strong, weak, near, first, after = phrases
    return Scene(name, told["says"], strong, weak, near, first, after, tuple(lists["flag"]), tuple(lists["allow"]), told["softly"])  # fmt: skip
