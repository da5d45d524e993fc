"""A move: something that advisers recommend, as data, one a file; and how one stands to it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core import catalog
from goodbooks.core.regex import regex
from goodbooks.language.doings.cue import Cue, Cues, read_cue

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from types import ModuleType

    from goodbooks.language.text.letter import Letter, Sentence

_NOT = regex(
    r"(?:\b(?:do ?n[o']t|don['’]t|never|wouldn['’]t|would not|shouldn['’]t|should not|no need to|(?<!why )not|avoid|without|instead of|"
    r"rather than|against|stop|beware of|(?:careful|wary|cautious) (?:with|of|about|before|when))\W+(?:[\w'’]+\W+){0,2})$",
    re.IGNORECASE,
)
_IF = regex(r"(?<!ask him )(?<!ask her )(?<!ask them )\b(?:if|unless|when|before|after|whether) (?:you|he|she|they|op)(?:['’]\w+)? (?:[\w'’]+ ){0,2}$", re.IGNORECASE)  # fmt: skip
_TOLD = regex(r"\b(?:he|she|they|boss|head|manager|who)\b(?: had| has| have)? (?:asked|told|said|wanted|ordered|forced|made|let)\b[^.;]{0,20}$", re.IGNORECASE)  # fmt: skip
_PROPOSED = regex(r"^\W*(?:(?:and|or|so|but) )?(?:why (?:not|don['’]t you)|how about|what about|have you (?:considered|thought|tried)|could you|would you consider)\b", re.IGNORECASE)  # fmt: skip
_ASKS = regex(r"^\W*(?:(?:and|or|so|but|then) )?(?:do|does|did|have|has|had|is|are|was|were|can|could|will|would|should|what|which|who|when|where|why|how|any)\b", re.IGNORECASE)  # fmt: skip
_WHAT_IF = regex(r"\b(?:if|when|once|before|unless|should) (?:you|he|she|they|op|your friend)(?:['’]\w+)? (?:[\w'’]+ ){0,2}$|\bbefore (?:[\w'’]+ ){0,1}$", re.IGNORECASE)  # fmt: skip
_CHOICE = regex(r"\beither\b.*\bor\b|\b(?:choices?|options?|ways?|roads?) (?:is|are|here|left|now)\b.*\bor\b", re.IGNORECASE)  # fmt: skip
_WAYS = regex(r"\b(?:choices?|options?|ways|roads) (?:(?:you have|left|here|now) )?(?:is|are)\b.*\bor\b", re.IGNORECASE)  # fmt: skip
_FLIPS = regex(r"\b(?:unless|except (?:if|when)|only if)\b[^.;]*?[,–—-]* ?\b(?:then|in which case|in that case)\b", re.IGNORECASE)  # fmt: skip
"""What would change their mind, and then they say what they would do instead: “unless he lied, then go to HR”."""
_CLAUSE = regex(r"[,;:–—]+\s+")
_TOPICS = ("says", "opposes")
_AGAINST = "not "
_NOWHERE = -1


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

    `at` is where in the sentence the move is named; `is_choice` that it is one of several it holds
    out, `is_warned` that it says what comes of it and not what to do, and `is_laid_out` that it is one of the ways
    there are, of which it recommends none.
    """

    move: str
    is_against: bool
    sentence: str
    start: int
    at: int = 0
    is_choice: bool = False
    is_warned: bool = False
    is_laid_out: bool = False

    @property
    def named(self) -> str:
        """The move by its name, with “not” before it where they warn against it, as `named_stand` reads it."""
        return f"{_AGAINST}{self.move}" if self.is_against else self.move


def named_stand(name: str, among: Sequence[Stand], told: str) -> Stand | None:
    """A stand by its name, “talk-first” or “not quit”: the one among those that were heard, else with the words told; None for no move."""
    move = name.removeprefix(_AGAINST)
    if move not in moves().every:
        return None
    made = Stand(move, name != move, told, _NOWHERE)
    return next((one for one in among if one.named == made.named), made)


class Moves(NamedTuple):
    """All moves by name, and their phrases ready to be looked for."""

    every: Mapping[str, Move]
    advised: Cues
    alone: Cues


@cache
def moves() -> Moves:
    """The moves that come with the program."""
    import goodbooks.language.counsel.moves

    texts = catalog.texts(goodbooks.language.counsel.moves, ".txt")
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


def stands_in(letter: Letter, advising: Cue, warning: Cue) -> Iterator[Stand]:
    """Each move once that a piece of advice recommends or warns against, in the order it comes.

    A move that is only held out as a choice is none for somebody who speaks against it; and what comes of a way that the same
    adviser holds out beside another is told of it, and speaks not against it.
    """
    every = [stand for sentence in letter.sentences for stand in _of(letter, sentence, advising, warning)]  # fmt: skip
    held_out = {stand.move for stand in every if stand.is_choice and not stand.is_against}
    every = [one for one in every if not (one.is_warned and one.move in held_out)]
    every = [one._replace(is_laid_out=_is_one_of_several(one, every)) for one in every]
    against = {stand.move for stand in every if stand.is_against}
    seen: set[tuple[str, bool]] = set()
    for stand in every:
        is_held_out = stand.is_choice and not stand.is_against and stand.move in against
        if (stand.move, stand.is_against) not in seen and not is_held_out:
            seen.add((stand.move, stand.is_against))
            yield stand


def _is_one_of_several(stand: Stand, every: Sequence[Stand]) -> bool:
    """Whether a move is only named as one of the ways there are, “your choice is to step back, or to stay”: whoever lays them out recommends none of them."""
    if stand.is_against or not _WAYS.search(stand.sentence):
        return False
    return len({one.move for one in every if one.start == stand.start}) > 1


def _of(letter: Letter, sentence: Sentence, advising: Cue, warning: Cue) -> Iterator[Stand]:
    """The stands of one sentence."""
    known = moves()
    raw = letter.text[sentence.start : sentence.end]
    if sentence.is_question and _ASKS.match(raw) and not _PROPOSED.match(raw):
        return
    found = dict(known.alone.shown(raw, tuple(re.findall(r"[\w'’]+", raw))))
    is_advice = any(advising.find(part) for part in _CLAUSE.split(sentence.text))
    warned = warning.find(sentence.text)
    if is_advice or warned:
        found |= known.advised.shown(sentence.text, sentence.words)
    for name, where in sorted(found.items(), key=lambda one: one[1].start("it")):
        before = where.string[: where.start("it")]
        if _FLIPS.search(before):
            continue
        if warned and _is_warned_of(where, warned):
            yield _stand(name, where, sentence, raw)._replace(is_against=True, is_warned=True)
        elif (
            not _IF.search(before)
            and not _TOLD.search(before)
            and (is_advice or name in known.alone.shown(raw, sentence.words))
        ):
            yield _stand(name, where, sentence, raw)


def _is_warned_of(where: re.Match[str], warned: re.Match[str]) -> bool:
    """Whether a sentence says what may go wrong with a move: "if you …, they will …", "…ing may …"."""
    before = where.string[: where.start("it")]
    if _NOT.search(before):
        return False
    first = where["it"].split()[0].lower() if where["it"].split() else ""
    is_subject = first.endswith("ing") and where.end("it") <= warned.start("it")
    return is_subject or _WHAT_IF.search(before) is not None


def _stand(name: str, where: re.Match[str], sentence: Sentence, raw: str) -> Stand:
    before = where.string[: where.start("it")]
    at = len(" ".join(raw[: len(before)].split()))
    is_against = _NOT.search(before) is not None
    is_choice = _CHOICE.search(raw) is not None
    return Stand(name, is_against, " ".join(raw.split()), sentence.start, at, is_choice)
