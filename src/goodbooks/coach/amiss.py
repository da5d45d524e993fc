"""How surely a whole message is amiss in how it speaks, where only its words are known.

A table weighs each sentence, and of many sentences some look like a fault and are none. So the longer a message is, the more there must
be; what is found in one way only must be nearly certain; and where the sentence as a whole speaks against what its words were taken
for, they were misread.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from goodbooks.coach.cases import hides_a_fault
from goodbooks.coach.weighing import OF_OTHERS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.coach.rewrite import Hit
    from goodbooks.coach.view import View
    from goodbooks.coach.weighing import Weighed

GRAVE = frozenset({"blame", "emotion", "excuses", "hedging", "hostile-tone", "lowering-others", "over-apology", "self-undermining"})  # fmt: skip
"""What is amiss in how a message speaks, beside which what it lacks counts too."""
WEIGHED = GRAVE | {"no-actor", "stock-phrases", "vague-ask"}
"""What is said alone only where the sentence as a whole speaks for it."""
_BY_FORM = frozenset({"apology-again", "buried-ask", "explained-at-length", "late-point", "no-ask", "no-date", "shouting", "two-decisions", "vague-time"})  # fmt: skip
"""What is seen by its place, its count or its signs, and not by what a sentence says."""
_OF_THE_WHOLE = frozenset({"explained-at-length", "no-ask"})
"""What is found in the whole message, so that no one sentence bears it out."""
_SHARP = "hostile-tone"
_FAINT = 0.02
"""How unlikely what a phrase was taken for may be in its sentence as a whole, to be meant."""
_BY_WORDS, _BY_ALL = 0.3, 0.7
"""How likely what a phrase has found, and what only the sentence as a whole speaks for, must be to leave no doubt of the message."""
_LONE, _LONE_SHARP, _LONE_GUESS, _LONE_FAULT = 0.8, 0.5, 0.95, 0.9
"""How likely the only kind of remark must be; a sharp word, which does harm alone; one that no phrase has found; and a fault of that sort that nobody did."""
_TOGETHER, _LONG = 0.9, 80
"""How likely all kinds together must be in a message of so many words, if it is longer."""
_BORNE_OUT, _SUREST, _PER_DOUBLING, _SHORT = 1.7, 2.0, 6.0, 80
"""How much it counts, beside each kind of remark, that a sentence bears out what a phrase in it was taken for, and how likely the surest is; how much each doubling of the length takes away, of a message longer than this."""
_EVIDENCE = 2.2
"""How much all of it must come to."""


def is_meant(view: View, hit: Hit, hits: Iterable[Hit], weighed: Weighed) -> bool:
    """Whether the sentence as a whole does not speak against what its words were taken for, or something else in the message is surely amiss."""
    if hit.rule.name in _BY_FORM or _whole(view, hit, weighed) >= _FAINT:
        return True
    return any(
        other.rule.category != hit.rule.category and _is_sure(view, other, weighed)
        for other in hits
    )


def is_amiss(view: View, hits: Iterable[Hit], weighed: Weighed) -> bool:
    """Whether a message, of several kinds of remark, is amiss for its length: one of them sure, or all of them together likely."""
    most: dict[str, float] = {}
    for hit in hits:
        if _is_sure(view, hit, weighed):
            return True
        if hit.rule.category in WEIGHED:
            likely = _whole(view, hit, weighed)
            most[hit.rule.category] = max(most.get(hit.rule.category, 0.0), likely)
    words = view.letter.words
    return words <= _LONG or sum(most.values()) >= _TOGETHER * words / _LONG


def is_borne_out(view: View, hits: Iterable[Hit], weighed: Weighed) -> bool:
    """Whether what is amiss in how a message speaks is of several kinds, or as surely there as a short message has it: most mails of any length have one sentence that looks like a fault."""
    most: dict[str, float] = {}
    by_words: dict[str, float] = {}
    for hit in hits:
        sentence = view.sentence_at(hit.spot.start)
        if hit.rule.category not in WEIGHED:
            continue
        flaw, is_counted = hit.rule.category, hit.rule.name in _OF_THE_WHOLE
        likely = 1.0 if is_counted else _whole(view, hit, weighed)
        most[flaw] = max(most.get(flaw, 0.0), likely)
        if sentence is None or view.in_rule(hit.rule.name, sentence):
            by_words[flaw] = max(by_words.get(flaw, 0.0), likely)
    doublings = math.log2(max(1.0, view.letter.words / _SHORT))
    borne_out = _BORNE_OUT * sum(by_words.values()) + _SUREST * max(most.values(), default=0.0)
    return len(most) + borne_out - _PER_DOUBLING * doublings >= _EVIDENCE


def may_stand_alone(view: View, hit: Hit, weighed: Weighed) -> bool:
    """Whether a remark may be of the only kind in a whole message: what is lacking, or what is most likely amiss."""
    sentence = view.sentence_at(hit.spot.start)
    if sentence is None:
        return True
    is_guess = not view.in_rule(hit.rule.name, sentence)
    if hit.rule.name in _BY_FORM or hit.rule.category not in WEIGHED:
        is_again = hit.rule.name == "apology-again" and view.letter.words > _LONG
        if is_again or hit.rule.name == "shouting":
            return False
        is_day = hit.rule.name == "vague-time" and hit.spot.start == sentence.start
        return not (is_guess and is_day) or _whole(view, hit, weighed) >= _LONE_GUESS
    is_fault = hit.rule.category == "no-actor"
    if is_fault and not hides_a_fault(sentence):
        return False
    if is_guess:
        least = _LONE_FAULT if is_fault else _LONE_GUESS
    else:
        least = _LONE_SHARP if hit.rule.category == _SHARP else _LONE
    return _whole(view, hit, weighed) >= least


def _is_sure(view: View, hit: Hit, weighed: Weighed) -> bool:
    """Whether a remark leaves no doubt that a message is amiss in how it speaks."""
    sentence = view.sentence_at(hit.spot.start)
    if sentence is None or hit.rule.category not in WEIGHED:
        return False
    least = _BY_WORDS if view.in_rule(hit.rule.name, sentence) else _BY_ALL
    return _whole(view, hit, weighed) >= least


def _whole(view: View, hit: Hit, weighed: Weighed) -> float:
    """How likely a flaw is in the sentence it was found in, as a whole; sure where it is in none."""
    sentence = view.sentence_at(hit.spot.start)
    if sentence is None:
        return 1.0
    own = weighed.likely[sentence.number].get(hit.rule.category, 1.0)
    return max(own, sharp_twice(view, hit, weighed))


def sharp_twice(view: View, hit: Hit, weighed: Weighed) -> float:
    """How likely something is amiss in what a clause of a sharp sentence says of others, where a message is sharp twice; else nought."""
    sentence = view.sentence_at(hit.spot.start)
    is_twice = hit.rule.category == _SHARP and view.found[hit.rule.name] > 1
    if sentence is None or not is_twice or not weighed.in_parts:
        return 0.0
    return max(weighed.in_parts[sentence.number].get(flaw, 0.0) for flaw in OF_OTHERS)
