"""A message as the code of a rule sees it, and what such code is: a twin, or a fact where it needs the book."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.coach.spot import Spot
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from goodbooks.coach.known import Known
    from goodbooks.language.text.letter import Letter, Sentence


_OPENING = regex(r"\S+(?:[ \t]+\S+){0,2}")


class View:
    """A message as a rule's code sees it: its sentences, its purpose, and the book if there is one.

    `found` counts what the rules that need no code have found, by name, and `places` holds each with
    the number of its sentence. `rewrites` are the sentences as they would read, by their numbers, once asked for.
    """

    def __init__(
        self,
        letter: Letter,
        sentences: tuple[Sentence, ...],
        purpose: str,
        known: Known | None,
        *,
        is_guessed: bool,
    ) -> None:
        self.letter = letter
        self.sentences = sentences
        self.purpose = purpose
        self.known = known
        self.is_guessed = is_guessed
        self.found: Counter[str] = Counter()
        self.places: set[tuple[str, int]] = set()
        self.rewrites: dict[int, str] = {}

    @property
    def is_torn(self) -> bool:
        """Whether it is one sentence, and what it is for is not said: what it lacks may stand beside it."""
        return self.is_guessed and len(self.sentences) < 2

    @cached_property
    def acts(self) -> Counter[str]:
        """How many sentences do each act."""
        return Counter(act for sentence in self.sentences for act in sentence.acts)

    def sentence_at(self, place: int) -> Sentence | None:
        """The sentence in which a place of the message lies; None between two."""
        number = bisect_right(self.sentences, place, key=lambda one: one.start) - 1
        found = self.sentences[number] if number >= 0 else None
        return found if found and place < found.end else None

    def having(self, *acts: str) -> list[Sentence]:
        """The sentences that do every one of these acts."""
        return [one for one in self.sentences if one.acts.issuperset(acts)]

    def in_rule(self, rule: str, sentence: Sentence) -> bool:
        """Whether a rule that needs no code speaks in a sentence."""
        return (rule, sentence.number) in self.places

    def whole(self, sentence: Sentence) -> Spot:
        """A sentence as a place."""
        return Spot(sentence.start, sentence.end, sentence.text)

    def opening(self, sentence: Sentence) -> Spot:
        """The first words of a sentence, for what is to be said of all of it."""
        found = _OPENING.match(sentence.text)
        end = sentence.start + (found.end() if found else len(sentence.text))
        return Spot(sentence.start, end, self.letter.text[sentence.start : end])

    def ending(self, sentence: Sentence | None = None) -> Spot:
        """The last sign of a sentence, or of the message, for what is missing there."""
        end = (sentence or self.sentences[-1]).end
        return Spot(end - 1, end)


class Twin(NamedTuple):
    """The code of a rule, one a file, under the name of its words."""

    name: str
    find: Callable[[View], Iterator[Spot]]


class Fact(NamedTuple):
    """The code of a rule that needs the book, one a file, under the name of its words."""

    name: str
    find: Callable[[View, Known], Iterator[Spot]]
