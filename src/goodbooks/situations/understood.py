"""What a story holds as facts: people by role, what was said, asked, promised and decided, days as they are said."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from goodbooks.core import catalog
from goodbooks.core.named import NamedTuple
from goodbooks.language.phrase import Phrase
from goodbooks.situations.recognise import Passage, read_in
from goodbooks.situations.scene import keys_of, listed_keys, read_scenes, shown_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from goodbooks.language.letter import Sentence
    from goodbooks.situations.scene import Scene

MOST_ASKED = 3
_FEWEST = 4
_YOU = frozenset(["you", "your", "you're", "you’re", "yourself", "you'll", "you’ll"])
_SOMEBODY = frozenset(["i", "me", "my", "we", "us", "our", "i'm", "i’m", "i've", "i’ve", "i'd", "i’d", "we've", "said", "says", "told", "tells"])  # fmt: skip
_ORDER = ("commitment", "decision", "win", "ask", "expectation", "conversation")
_BOSS = r"boss|manager|supervisor|director|principal|chef|chief|owner|head(?:master|mistress|teacher)?|vicar|pastor|professor|advis[oe]r|foreman|sponsor|partner|line manager|team leader|vp|ceo|chair(?:man|woman)?"
_PEOPLE = (
    ("boss's boss", re.compile(rf"\b(?:(?:my|our|his|her|the) (?:{_BOSS})['’]s (?:boss|manager|supervisor|director)|(?:his|her) (?:boss|manager)|grandboss)\b", re.IGNORECASE)),
    ("boss", re.compile(rf"\b(?:my|our|the|a new|his own|her own) (?:\w+ )?(?:{_BOSS})\b(?!['’]s (?:boss|manager|supervisor|director))", re.IGNORECASE)),
    ("report", re.compile(r"\b(?:one of )?my (?:\w+ )?(?:direct reports?|reports?|staff|people|team|assistant|deputy|trainee|apprentice)\b", re.IGNORECASE)),
    ("peer", re.compile(r"\b(?:a|my|the|our|another|one) (?:\w+ )?(?:co-?workers?|colleagues?|teammates?|workmates?)\b", re.IGNORECASE)),
    ("stakeholder", re.compile(r"\b(?:a|my|the|our|another) (?:\w+ )?(?:clients?|customers?|stakeholders?|sales(?: people| team)?|(?<!been a )(?<!m a )(?<!as a )(?<!was a )project manager|parents?|patients?|guests?|supplier|vendor)\b", re.IGNORECASE)),
    ("HR", re.compile(r"\b(?:HR|human resources|personnel)\b")),
)  # fmt: skip
_WHEN = re.compile(
    r"\b(?:yesterday|today|tonight|tomorrow|this (?:morning|afternoon|week|month|year|spring|summer|autumn|winter)|last (?:night|week|month|year|spring|summer|autumn|fall|winter|\w+day)"
    r"|next (?:week|month|year|\w+day)|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+|a few|some|several|about \w+) (?:day|week|month|year|hour)s? (?:ago|later|now)"
    r"|(?:on|by|since|until) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:in|by|since|until|last|early|late|of) (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?"
    r"|(?:in|since) (?:19|20)\d\d|(?:for|these last|the last|the past|over the past) (?:\w+ ){1,2}(?:weeks|months|years))\b",
    re.IGNORECASE,
)  # fmt: skip


class Person(NamedTuple):
    """Somebody in a story: the words they are called by, their place, and where that stands."""

    called: str
    relation: str
    passage: Passage


class Fact(NamedTuple):
    """A sentence that tells one sort of fact, with the day as it is said, or ""."""

    sort: str
    passage: Passage
    when: str


class Asked(NamedTuple):
    """A question that advice needs answered: its name, its words, for which situations, and what answers it."""

    name: str
    asks: str
    place: int
    situations: frozenset[str]
    answered: tuple[Phrase, ...]


@lru_cache(maxsize=2)
def people_in(text: str) -> tuple[Person, ...]:
    """Each role once, in the order of the story."""
    found: dict[str, Person] = {}
    for passage in passages_of(text):
        for relation, pattern in _PEOPLE:
            for one in pattern.finditer(passage.text):
                found.setdefault(relation, Person(one[0], relation, passage))
    return tuple(sorted(found.values(), key=lambda person: person.passage.start))


@lru_cache(maxsize=2)
def facts_in(text: str) -> tuple[Fact, ...]:
    """Each sentence that tells a fact, as the first sort that fits; never a question."""
    sentences = read_in(text)[1]
    every, keys = passages_of(text), keys_of(sentences)
    sorts: dict[int, str] = {}
    for sort in _ORDER:
        for sentence in sentences:
            is_told = sentence.number in sorts or not _may_tell(sentence)
            if not is_told and any(shown_in({sort: facts()[sort]}, (sentence,), keys)):
                sorts[sentence.number] = sort
    found = (_fact(sorts[number], every[number]) for number in sorted(sorts))
    return tuple({one.passage.text: one for one in found}.values())


def _may_tell(sentence: Sentence) -> bool:
    """Whether a sentence can tell what was: no question, no scrap, and nothing said to any reader at all."""
    said = {word.lower() for word in sentence.words}
    is_of_anybody = not said.isdisjoint(_YOU) and said.isdisjoint(_SOMEBODY)
    return not sentence.is_question and len(sentence.words) >= _FEWEST and not is_of_anybody


def _fact(sort: str, passage: Passage) -> Fact:
    when = _WHEN.search(passage.text)
    return Fact(sort, passage, when[0] if when else "")


def open_questions(text: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """The questions that the situations need and the story leaves open: two or three, the weightiest first."""
    sentences = read_in(text)[1]
    keys = keys_of(sentences)
    found = [
        one
        for one in sorted(questions().values(), key=lambda one: one.place)
        if one.situations & set(names)
        and not any(
            next(p.found(s.text, s.small, keys), None)
            for p in one.answered
            for s in sentences
            if p.may_be_in(s.keys)
        )
    ]
    first = set(names[:1])
    found.sort(key=lambda one: not one.situations & first)
    return tuple(one.asks for one in found[:MOST_ASKED])


def passages_of(text: str) -> tuple[Passage, ...]:
    """The sentences of a story as they stand, each with its place."""
    told, sentences = read_in(text)
    return tuple(
        Passage(" ".join(told[one.start : one.end].split()), one.start) for one in sentences
    )


@cache
def facts() -> Mapping[str, Scene]:
    """The sorts of facts that a story may tell, by name."""
    import goodbooks.situations.facts

    return read_scenes(goodbooks.situations.facts)


@cache
def questions() -> Mapping[str, Asked]:
    """The questions that come with the program, by name."""
    import goodbooks.situations.questions

    texts = catalog.texts(goodbooks.situations.questions, ".txt")
    return {name: _asked(name, text) for name, text in texts.items()}


def _asked(name: str, text: str) -> Asked:
    fields = dict(_fields(text))
    keys = listed_keys().get("questions", {})
    written = (line[2:] for line in text.split("\n") if line.startswith("  "))
    phrases = tuple(Phrase(one, {}, keys.get(one.strip())) for one in written)
    return Asked(name, fields["asks"], int(fields["place"]), frozenset(fields["for"].split()), phrases)  # fmt: skip


def _fields(text: str) -> Iterator[tuple[str, str]]:
    for line in text.split("\n"):
        if not line.startswith("  "):
            key, _, value = line.partition(": ")
            yield key, value.strip()
