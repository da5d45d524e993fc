"""What a piece of advice says: its moves, what it speaks from, on what it depends, why, and what it asks back."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.regex import regex
from goodbooks.language.counsel.move import Stand, moves, stands_in, with_what_it_says
from goodbooks.language.text.letter import Letter
from goodbooks.language.text.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.language.doings.cue import Cue
    from goodbooks.language.text.letter import Sentence

_LEAST_REASON = 4
_ASKED_BACK = regex(
    r"\b(?:you|your|yours|he|she|they|his|her|there|it|she['’]s|he['’]s)\b", re.IGNORECASE
)
_ASKING = regex(r"^\W*(?:[A-Za-z]+,? )?(?:(?:and|or|so|but) )?(?:do|does|did|have|has|had|is|are|was|were|can|could|will|would|should|what|which|who|when|where|why|how|any|you|he|she|they|you['’]re)\b", re.IGNORECASE)  # fmt: skip
_NOT_ASKED = regex(r"\?!|!\?|^\W*(?:do you know how|do you have (?:a|some|five|ten)\b.{0,12}(?:minute|moment|time)|you know what|guess what|right\?|so what\?|why not\?)", re.IGNORECASE)  # fmt: skip

_WHY = regex(
    r"\b(?:because|so that|that way|otherwise|or else|which means)|\s[-–—] (?:that|it|this|he|she|they)(?:['’]ll| will| would| may| might| makes)\b|\bsince (?:he|she|they|you|it|your|the)\b",
    re.IGNORECASE,
)
_BLANK = regex(
    r"^\W*(?:if|depends|whether)\b[^,]*\bbecause\b|\bnot because\b|\bbecause\b\W*(?:[(….]|$)",
    re.IGNORECASE,
)
_FIRST_OF_ALL = regex(r"^\W*(?:(?:and|but|so|because) )?(?:my guess is (?:that )?|i(?:['’]m| am) sure (?:that )?|chances are (?:that )?|most likely )?(?:he|she|they|it|that|this|bosses|managers|people|most people|nobody|your (?:boss|manager)|the boss)(?:['’]\w+)?\b", re.IGNORECASE)  # fmt: skip
_THIN = 6
_POINTS_BACK = regex(r"^\W*(?:you(?: are|['’]re) (?:correct|right)|(?:that|this|it)(?: is|['’]s)|yes|exactly|agreed)\b", re.IGNORECASE)  # fmt: skip
_TURNS = regex(r"^\W*(?:(?:but|and|so|now|then|or|also) )?(?:if|unless|in case|only if|as long as|provided)\b|\b(?:unless|depends|depending|only if|not if|as long as|provided)\b", re.IGNORECASE)  # fmt: skip


_TURNS_NOTHING = regex(
    r"\b(?:mention|ignore|bring up|say|point out|add|use) (?:it|that|this)\b\W*$|\b(?:it|this|that) (?:could|might|may|can) (?:well |easily |always )?(?:happen|come|be|go)\b",
    re.IGNORECASE,
)
"""A condition upon which only a detail hangs, or that frightens: the advice would be the same without."""


class Heard(NamedTuple):
    """One adviser's advice, taken apart; sentences stand as they were written."""

    stands: tuple[Stand, ...]
    experience: str
    conditions: tuple[str, ...]
    reasons: tuple[tuple[str, int], ...]
    fact: str
    asks: tuple[str, ...]
    turned: str
    warnings: tuple[str, ...]
    gist: str = ""

    def reason_for(self, stand: Stand) -> str:
        """The sentence that says why, else "": a reason speaks for what it stands beside, and for nothing else.

        Whoever warns rests on a fact, where one is told, and else on the warning itself.
        """
        if stand.is_warned:
            return self.fact or stand.sentence
        told = [raw for raw, start in self.reasons if start == stand.start]
        return next((raw for raw in told if _WHY.search(raw)), told[0] if told else "")


def heard(text: str) -> Heard:
    """What one piece of advice says."""
    letter = Letter(text)
    every = [" ".join(letter.text[one.start : one.end].split()) for one in letter.sentences]
    found: dict[str, list[str]] = {name: [] for name in cues()}
    reasons: list[tuple[str, int]] = []
    asks: list[str] = []
    for sentence in letter.sentences:
        raw = every[sentence.number]
        if _is_asked_back(sentence):
            asks.append(raw)
        for name, cue in cues().items():
            if cue.find(sentence.text):
                found[name].append(raw)
                if name == "reason" and _is_reason(sentence, raw):
                    reasons.append((raw, sentence.number))
    stands = tuple(stands_in(letter, cues()["advises"], cues()["warns"]))
    return Heard(
        stands=stands,
        experience=next(iter(found["experience"]), ""),
        conditions=tuple(
            one
            for one in found["condition"]
            if _TURNS.search(one) and not _TURNS_NOTHING.search(one) and one not in found["warns"]
        ),
        reasons=_beside(reasons, stands, [sentence.start for sentence in letter.sentences]),
        fact=next(iter(found["fact"]), ""),
        asks=tuple(asks),
        turned=next(iter(found["turned"]), ""),
        warnings=_warnings(found["warns"]),
        gist=_gist(found["advises"], every),
    )


def lived_by(experience: str) -> str:
    """What somebody speaks from as a quotation: the sentence, or only the words that name it; "" where neither is short."""
    at = place_of("experience", experience)
    whole = quoted(experience, at) or quoted(experience)
    named = cues()["experience"].find(experience)
    return whole or (f"“… {' '.join(named['it'].split())} …”" if named else "")


def filled(told: str, text: str) -> str:
    """A very short sentence of a text with the one after it, where it has one that asks nothing."""
    if len(told.split()) >= _THIN:
        return told
    letter = Letter(text)
    every = [" ".join(letter.text[one.start : one.end].split()) for one in letter.sentences]
    after = every[every.index(told) + 1 :][:1] if told in every else []
    return " ".join((told, *(one for one in after if not one.endswith("?"))))


def _gist(advised: list[str], every: list[str]) -> str:
    """The first sentence that advises, else that says something, and that can be quoted whole."""
    told = [one for one in advised if not one.endswith("?")]
    told += [one for one in every if len(one.split()) >= _THIN - 2 and not _POINTS_BACK.search(one)]
    told.sort(key=lambda one: (one.endswith("?"), not quoted(one, 0)))
    return next((one for one in told if quoted(one)), "")


def _warnings(warned: list[str]) -> tuple[str, ...]:
    """The warnings that say of what; none that only points back."""
    return tuple(raw for raw in warned if not _POINTS_BACK.search(raw))


def _is_reason(sentence: Sentence, raw: str) -> bool:
    """Whether a sentence that sounds like a reason is one: what it tells to do is not why."""
    if raw.rstrip(".… ").endswith("?") or _BLANK.search(raw) or len(sentence.words) < _LEAST_REASON:
        return False
    is_told = _FIRST_OF_ALL.search(raw) or _WHY.search(raw)
    return cues()["advises"].find(sentence.text) is None or is_told is not None


def _beside(
    reasons: list[tuple[str, int]], stands: tuple[Stand, ...], starts: list[int]
) -> tuple[tuple[str, int], ...]:
    """Each reason with the start of the stand it speaks for: in its sentence, up to two before, or next.

    One that gives the why of its own clause ("it helps, because ...") speaks for what stands in its sentence only.
    """
    at = {starts.index(stand.start) for stand in stands}
    found = []
    for raw, number in reasons:
        for near in (number,) if _is_own(raw) else (number, number - 1, number - 2, number + 1):
            if near in at:
                found.append((raw, starts[near]))
                break
    return tuple(found)


def _is_own(raw: str) -> bool:
    """Whether a reason is that of the clause before it in the same sentence."""
    why = _WHY.search(raw)
    return why is not None and len(raw[: why.start()].split()) >= _LEAST_REASON


def _is_asked_back(sentence: Sentence) -> bool:
    """Whether a sentence asks the writer something, and not only for effect."""
    return (
        sentence.is_question
        and _ASKING.match(sentence.text) is not None
        and len(sentence.words) > 3
        and _ASKED_BACK.search(sentence.text) is not None
        and _NOT_ASKED.search(sentence.text) is None
    )


@cache
def cues() -> Mapping[str, Cue]:
    """What an adviser does beside recommending, by name."""
    import goodbooks.language.counsel.advice

    return {
        name: cue for name, (_, cue) in with_what_it_says(goodbooks.language.counsel.advice).items()
    }


@cache
def points() -> Mapping[str, tuple[str, Cue]]:
    """What is worth thinking of, by name: how it is said, and the words that touch it."""
    import goodbooks.language.counsel.points

    return with_what_it_says(goodbooks.language.counsel.points)


def untouched(texts: list[str]) -> list[str]:
    """The points that none of these texts touches, as they are said."""
    return [says for says, cue in points().values() if not any(cue.find(text) for text in texts)]


def place_of(sign: str, sentence: str) -> int | None:
    """Where in a sentence a sign stands; None where it does not."""
    found = cues()[sign].find(sentence)
    return found.start("it") if found else None


def why_in(sentence: str) -> int | None:
    """Where a sentence says why, if it can be quoted from there."""
    found = _WHY.search(sentence)
    return found.start() if found and quoted(sentence, found.start()) else None


def says_of(move: str) -> str:
    """How a move is said: "go back and say what you want"."""
    found = moves().every.get(move)
    return found.says if found else move
