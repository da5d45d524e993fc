"""A move: something that advisers recommend, as data, one a file; and how one stands to it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core import catalog
from goodbooks.language.cue import Cue, Cues, read_cue

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import ModuleType

    from goodbooks.language.letter import Letter, Sentence

_NOT = re.compile(
    r"(?:\b(?:do ?n[o']t|don['’]t|never|wouldn['’]t|would not|shouldn['’]t|should not|no need to|(?<!why )not|avoid|without|instead of|"
    r"rather than|against|stop)\W+(?:[\w'’]+\W+){0,2})$",
    re.IGNORECASE,
)
_IF = re.compile(r"\b(?:if|unless|when|before|after|whether) (?:you|he|she|they|op)(?:['’]\w+)? (?:[\w'’]+ ){0,2}$", re.IGNORECASE)  # fmt: skip
_PROPOSED = re.compile(r"^\W*(?:(?:and|or|so|but) )?(?:why (?:not|don['’]t you)|how about|what about|have you (?:considered|thought|tried)|could you|would you consider)\b", re.IGNORECASE)  # fmt: skip
_ASKS = re.compile(r"^\W*(?:(?:and|or|so|but|then) )?(?:do|does|did|have|has|had|is|are|was|were|can|could|will|would|should|what|which|who|when|where|why|how|any)\b", re.IGNORECASE)  # fmt: skip
_CLAUSE = re.compile(r"[,;:–—]+\s+")
_TOPICS = ("says", "opposes")


class Move(NamedTuple):
    """One move.

    `cue` holds its phrases, which count in a sentence that advises; `alone` those that advise by
    themselves, also in words that somebody is told to say. `opposes` names the move it speaks against.
    """

    name: str
    says: str
    opposes: str
    cue: Cue
    alone: Cue


class Stand(NamedTuple):
    """That somebody recommends a move, or warns against it: in which sentence, and where that begins.

    `at` is where in the sentence the move is named.
    """

    move: str
    is_against: bool
    sentence: str
    start: int
    at: int = 0


class Moves(NamedTuple):
    """All moves by name, and their phrases ready to be looked for."""

    every: Mapping[str, Move]
    advised: Cues
    alone: Cues


@cache
def moves() -> Moves:
    """The moves that come with the program."""
    import goodbooks.language.moves

    texts = catalog.texts(goodbooks.language.moves, ".txt")
    every = {name: _read(name, text) for name, text in texts.items()}
    return Moves(
        every,
        Cues({name: move.cue for name, move in every.items()}),
        Cues({name: move.alone for name, move in every.items()}),
    )


def _read(name: str, text: str) -> Move:
    topics, rest = _parted(text)
    phrases, _, alone = rest.partition("alone:\n")
    own = re.match(r"(?:  .*\n)*", alone)
    kept = own[0] if own else ""
    cue = read_cue(name, phrases + alone[len(kept) :], {})
    lone = read_cue(name, f"reason: {cue.reason}\nphrases:\n{kept}", {})
    lone = lone._replace(excepts=cue.excepts)
    return Move(name, topics.get("says", ""), topics.get("opposes", ""), cue, lone)


def _parted(text: str) -> tuple[dict[str, str], str]:
    """The lines that say what it is, and the rest, which is a cue."""
    topics: dict[str, str] = {}
    rest: list[str] = []
    for line in text.split("\n"):
        key, _, value = line.partition(": ")
        if key in _TOPICS:
            topics[key] = value.strip()
        else:
            rest.append(line)
    return topics, "\n".join(rest)


def with_what_it_says(room: ModuleType) -> dict[str, tuple[str, Cue]]:
    """The cues of a room, each with the words that are said of it."""
    found = {}
    for name, text in catalog.texts(room, ".txt").items():
        topics, rest = _parted(text)
        found[name] = (topics.get("says", ""), read_cue(name, rest, {}))
    return found


def stands_in(letter: Letter, advising: Cue) -> Iterator[Stand]:
    """Each move once that a piece of advice recommends or warns against, in the order it comes."""
    known = moves()
    seen: set[tuple[str, bool]] = set()
    for sentence in letter.sentences:
        raw = letter.text[sentence.start : sentence.end]
        if sentence.is_question and _ASKS.match(raw) and not _PROPOSED.match(raw):
            continue
        found = dict(known.alone.shown(raw, tuple(re.findall(r"[\w'’]+", raw))))
        is_advice = any(advising.find(part) for part in _CLAUSE.split(sentence.text))
        if is_advice:
            found |= known.advised.shown(sentence.text, sentence.words)
        for name, where in sorted(found.items(), key=lambda one: one[1].start("it")):
            if _IF.search(where.string[: where.start("it")]):
                continue
            stand = _stand(name, where, sentence, raw)
            if (stand.move, stand.is_against) not in seen:
                seen.add((stand.move, stand.is_against))
                yield stand


def _stand(name: str, where: re.Match[str], sentence: Sentence, raw: str) -> Stand:
    before = where.string[: where.start("it")]
    at = len(" ".join(raw[: len(before)].split()))
    is_against = _NOT.search(before) is not None
    return Stand(name, is_against, " ".join(raw.split()), sentence.start, at)
