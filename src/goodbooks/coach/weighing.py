"""What the sentences of a message lean to, and whether a message lacks a day: decided by the tables of `leaning`.

A table's word is a likelihood. It speaks alone where it is sure enough, and has a say where a rule has spoken
of a strength or of a day that is lacking: what it holds for most unlikely is then not said.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.coach.leaning import others, signs, weights
from goodbooks.language.text.letter import clauses

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from goodbooks.language.learned.weights import Weights
    from goodbooks.language.text.letter import Sentence

FEWEST = 4
"""Of how few words nothing is said."""
_SURE, _SURE_OF_ANY = 0.25, 0.4
"""How likely a flaw must be to be spoken of; and how likely all together, for the likeliest of them."""
_ALONE, _ALONE_OF_ANY = 0.8, 0.9
"""The same in a message whose other sentences have next to nothing amiss."""
_TORN = 0.88
"""How likely a flaw must be in a sentence that is the only one: whatever it was torn from is not known."""
_COMPANY = 0.2
"""How likely a flaw must be in the other sentences, on average, for company."""
_HARDLY, _ANOTHER = 0.04, 0.4
"""How unlikely what a phrase has found must be, and how likely another flaw, for it to be misread."""
_LITTLE, _SURELY = 0.2, 0.8
"""The same for what is unlikely only, beside what is sure."""
_AGAINST = 0.005
"""How unlikely what a phrase has found must be to be nothing, whatever else the sentence speaks for."""
_GOOD, _WEAK = 0.5, 0.5
"""How likely a strength, or an aside, must be in a sentence for a flaw in it that no phrase has found, and is less likely than this, to be none."""
_SECOND = 0.9
"""How likely, beside the likeliest flaw of its sentence, a doubtful one of tone must be to be a second one, and not the first one heard twice."""
_STRONG, DOUBTFUL = 0.35, 0.08
"""How likely a strength must be to be named without a phrase; and with one."""
LACKS, MAY_LACK, FEW_WORDS = 0.7, 0.045, 15
"""How likely it must be that a day is lacking to say so without a rule, and with one; and of how many words without."""
LACKS_GUESSED = 0.82
"""The same without a rule, where what a message is for is only guessed."""
_LATE = 2
"""Before which sentence, counted from nought, no point is late."""
_RULES = {
    "blame": "blame",
    "buried-point": "late-point",
    "emotion": "emotion-dump",
    "excuses": "excuse",
    "hedging": "hedged-fact",
    "hostile-tone": "sharp-words",
    "lowering-others": "raised-by-lowering",
    "no-actor": "no-actor",
    "no-date": "vague-time",
    "over-apology": "apology-grovelling",
    "self-undermining": "lowered-self",
    "stock-phrases": "machine-phrase",
    "vague-ask": "vague-ask",
}
"""The rule that speaks for each flaw of the table."""


OF_OTHERS = frozenset({"blame", "hostile-tone", "lowering-others"})
"""Flaws that all are of what is said of others: where a sentence speaks for one of them, a phrase of another is not misread."""
ASIDE = "aside"
"""What is neither a flaw nor a strength: pleasant, harmless, and nothing to do with what a message is for."""
_NO_STRENGTH = frozenset((*_RULES, ASIDE))
_OF_TONE = OF_OTHERS | {"buried-point", "emotion", "excuses", "self-undermining"}
"""Flaws that are alike in a table, so that a sentence of one of them seems to have a little of the next."""


class Weighed(NamedTuple):
    """For each sentence of a message, how likely each flaw and each strength is in it; and each flaw in the clause of it where it is likeliest."""

    likely: tuple[Mapping[str, float], ...]
    in_parts: tuple[Mapping[str, float], ...] = ()

    def leanings(
        self, sentences: Sequence[Sentence], heard: Sequence[Collection[str]]
    ) -> Iterator[tuple[Sentence, str]]:
        """The sentences whose words together speak for a rule, each with that rule; what is heard already is given.

        A message is seldom bad in one place, so where nothing is amiss beside it, a sentence must be most likely to be.
        """
        amiss = [
            1.0 if known else max(one[name] for name in _RULES)
            for one, known in zip(self.likely, heard, strict=True)
        ]
        for sentence in sentences:
            if len(sentence.words) >= FEWEST:
                for flaw in self._flaws(sentence, amiss, is_heard=bool(heard[sentence.number])):
                    if not self._is_doubted(sentence, flaw):
                        is_ask = flaw == "hedging" and "ask" in sentence.acts
                        yield sentence, "hedged-ask" if is_ask else _RULES[flaw]

    def _flaws(self, sentence: Sentence, amiss: Sequence[float], *, is_heard: bool) -> list[str]:
        """The flaws that a sentence speaks for, the surer the less is amiss beside it; where it speaks for none surely and nothing is heard there, the likeliest, if all together are likely enough."""
        rest = (sum(amiss) - amiss[sentence.number]) / max(len(amiss) - 1, 1)
        sure, of_any = (_SURE, _SURE_OF_ANY) if rest >= _COMPANY else (_ALONE, _ALONE_OF_ANY)
        if len(amiss) == 1:
            sure, of_any = _TORN, len(_RULES)
        likely = {name: self.likely[sentence.number][name] for name in _RULES}
        found = [name for name, one in likely.items() if one >= sure]
        if not found and not is_heard and sum(likely.values()) >= of_any:
            best = max(likely, key=lambda name: likely[name])
            is_way_out = likely[best] < self.likely[sentence.number].get("way-out", 0.0)
            found = [] if is_way_out else [best]
        return [name for name in found if sentence.number >= _earliest(name, len(amiss))]

    def _is_doubted(self, sentence: Sentence, flaw: str) -> bool:
        """Whether a flaw that is not very likely may be none: beside a strength, or as the echo of a likelier one of its sort."""
        likely = self.likely[sentence.number]
        most = max(likely[name] for name in _RULES)
        is_echo = flaw in _OF_TONE and likely[flaw] < _SECOND * most
        return (self._is_good(sentence) or is_echo) and likely[flaw] < _WEAK

    def _is_good(self, sentence: Sentence) -> bool:
        """Whether the words of a sentence together speak for a strength, or for something pleasant."""
        likely = self.likely[sentence.number].items()
        return any(one >= _GOOD for name, one in likely if name not in _RULES)

    def speaks_against(self, sentence: Sentence, flaw: str) -> bool:
        """Whether the words of a sentence together leave next to nothing of this flaw."""
        return self.likely[sentence.number].get(flaw, 1.0) < _AGAINST

    def speaks_for_another(self, sentence: Sentence, flaw: str) -> bool:
        """Whether the words of a sentence together speak for another flaw, and hardly for this one, in no clause of it either."""
        likely = self.likely[sentence.number]
        kin = OF_OTHERS if flaw in OF_OTHERS else {flaw}
        others = (likely[name] for name in _RULES if name not in kin)
        parts = self.in_parts[sentence.number] if self.in_parts else {}
        most = max(likely.get(flaw, 1.0), parts.get(flaw, 0.0))
        other = max(others)
        return (most < _HARDLY and other >= _ANOTHER) or (most < _LITTLE and other >= _SURELY)

    def strengths(self, sentence: Sentence) -> Iterator[str]:
        """The strengths that the words of a sentence together speak for."""
        if len(sentence.words) >= FEWEST:
            likely = self.likely[sentence.number].items()
            yield from (name for name, one in likely if name not in _NO_STRENGTH and one >= _STRONG)

    def most(self, name: str) -> float:
        """How likely something is in the sentence where it is likeliest."""
        return max((one[name] for one in self.likely), default=0.0)


def _earliest(name: str, sentences: int) -> int:
    """Before which sentence, counted from nought, a flaw is none: a point is not late, and one apology is not too many."""
    if name == "buried-point":
        return max(_LATE, sentences // 3)
    return 1 if name == "over-apology" and sentences == 1 else 0


def weigh(sentences: Sequence[Sentence], purpose: str, table: Weights | None = None) -> Weighed:
    """What each sentence leans to, in a message for a purpose; by the table that ships, or another."""
    table = table or weights("sentences")
    parts = clauses if len(sentences) > 1 else _no_parts
    weighed = [
        _likely(one, parts(one), purpose, acts, table)
        for one, acts in zip(sentences, others(sentences), strict=True)
    ]
    return Weighed(tuple(one for one, _ in weighed), tuple(part for _, part in weighed))


def _no_parts(_: Sentence) -> Iterator[Sentence]:
    """Nothing: what a sentence that stands alone was torn from is not known, so its parts say even less."""
    return iter(())


def _likely(
    sentence: Sentence,
    parts: Iterator[Sentence],
    purpose: str,
    acts: frozenset[str],
    table: Weights,
) -> tuple[Mapping[str, float], Mapping[str, float]]:
    """How likely each is in a sentence: a strength as likely as in the clause, or in the whole, where it is likeliest; and each flaw in its clauses.

    A flaw is weighed in the whole alone: what a clause seems to say the rest of its sentence may excuse. What a clause says
    counts where a phrase has found the flaw there.
    """
    scores = table.scores(signs(sentence, purpose, acts))
    in_parts: dict[str, float] = {}
    for clause in parts:
        for name, score in table.scores(signs(clause, purpose, acts)).items():
            if name in _NO_STRENGTH:
                in_parts[name] = max(in_parts.get(name, score), score)
            else:
                scores[name] = max(scores[name], score)
    chances = {name: chance(score) for name, score in scores.items()}
    return chances, {name: chance(score) for name, score in in_parts.items()}


def lack(sentences: Sequence[Sentence], purpose: str, weighed: Weighed, *, is_ruled: bool) -> float:
    """How likely it is that a message lacks a day; `is_ruled` says that the rule for it has spoken."""
    found = signs_of_lack(sentences, purpose, weighed, is_ruled=is_ruled)
    return chance(weights("days").scores(found).get("no-date", 0.0))


def signs_of_lack(
    sentences: Sequence[Sentence], purpose: str, weighed: Weighed, *, is_ruled: bool
) -> frozenset[str]:
    """What is weighed for a day: what a message is for, what it does, and what it leans to."""
    acts = {act for one in sentences for act in one.acts}
    found = {f"for {purpose}", f"ruled {is_ruled}", f"ruled {is_ruled} {purpose}"}
    found |= {f"a {act}" for act in acts}
    found |= {f"for {purpose} {act}" for act in acts}
    found |= {f"a date {act}" for one in sentences if "date" in one.acts for act in one.acts}
    if "date" not in acts:
        found.add(f"no day {purpose}")
    for name in sorted({*weighed.likely[0]} - {ASIDE}) if weighed.likely else ():
        step = _step(weighed.most(name))
        found |= {f"s {name} {step}"}
        if name in _TELLING:
            found |= {f"for {purpose} {name} {step}"}
    return frozenset(found)


_TELLING = ("clear-ask", "next-step", "vague-ask", "hedging", "no-date")
_STEPS = (0.05, 0.15, 0.4, 0.7)


def _step(likely: float) -> int:
    """How likely something is, in a few steps."""
    return sum(likely >= step for step in _STEPS)


def chance(score: float) -> float:
    """The likelihood that a sum of weights stands for."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))
