"""What is good in a message, sentence by sentence: known by its words, by what it does, or by how likely it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.coached import Praise
from goodbooks.coach.in_words import applies, by_words
from goodbooks.coach.rewrite import Hit
from goodbooks.coach.rule import strengths
from goodbooks.coach.weighing import DOUBTFUL, FEWEST
from goodbooks.core.regex import regex
from goodbooks.language.text.zones import MASK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.view import View
    from goodbooks.coach.weighing import Weighed

_NOT_FOR_THEM = "not-for-them"
"""The rule on what the reader is not to see: nothing of such a sentence is praised."""
_CREDIT = "credit"
_AND_IT_FAILED = regex(
    r"\b(?:(?:and|but|though) (?:now )?(?:it|that|we|(?:half|most|all) of (?:it|them))|which) (?:(?:then|all|now|has|have|had) )?(?:fail(?:s|ed)?|broke|tore|costs?|collapsed|fell (?:apart|through|down)|backfired|pay|paid|lost|(?:was|is|were|are) (?:wrong|late)|went wrong|(?:did not|didn['’]t) (?:work|hold))\b",
    re.IGNORECASE,
)
"""What came of it: behind it, a name is no credit but whose fault it was."""


def praises(view: View, kept: list[Hit], weighed: Weighed) -> Iterator[Praise]:
    """What is good, each strength once for a sentence: by words or acts if it is not unlikely, or likely enough."""
    told = sorted([*by_words(view, strengths()), *_by_acts(view)], key=lambda one: one.spot[:2])
    amiss: dict[int, set[str]] = {}
    for one in kept:
        if within := view.sentence_at(one.spot.start):
            amiss.setdefault(within.number, set()).update((one.rule.category, one.rule.name))
    seen: set[tuple[str, int]] = set()
    for hit in (*told, *_by_likelihood(view, weighed)):
        sentence = view.sentence_at(hit.spot.start)
        if sentence is None:
            continue
        key = (hit.rule.name, sentence.number)
        likely = weighed.likely[sentence.number][hit.rule.name]
        is_weighed = len(view.sentences) > 1 and len(sentence.words) >= FEWEST
        is_doubtful = is_weighed and likely < DOUBTFUL
        if (
            key not in seen
            and _NOT_FOR_THEM not in amiss.get(sentence.number, set())
            and amiss.get(sentence.number, set()).isdisjoint(hit.rule.unless)
            and not is_doubtful
            and not (hit.rule.name == _CREDIT and _AND_IT_FAILED.search(sentence.text))
        ):
            seen.add(key)
            yield Praise(hit.spot.start, hit.spot.end, hit.rule.name, hit.rule.says)


def _by_likelihood(view: View, weighed: Weighed) -> Iterator[Hit]:
    """Strengths that the words of a sentence as a whole speak for; a next step has a day."""
    for sentence in view.sentences:
        for name in weighed.strengths(sentence) if MASK not in sentence.text else ():
            if name != "next-step" or sentence.acts & {"date", "stretch"}:
                yield Hit(view.whole(sentence), strengths().by_name[name])


def _by_acts(view: View) -> Iterator[Hit]:
    """Strengths that are seen by what a sentence does."""
    for rule in strengths().by_name.values():
        for sentence in view.sentences if rule.needs else ():
            if applies(rule, sentence, view) and any(map(sentence.acts.issuperset, rule.needs)):
                yield Hit(view.whole(sentence), rule)
