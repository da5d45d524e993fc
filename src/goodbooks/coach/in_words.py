"""What the phrases of a rule find in the sentences of a message, and whether a rule speaks of a sentence at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.coach.rewrite import Hit
from goodbooks.coach.spot import Spot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.rule import Rule, Rules
    from goodbooks.coach.view import View
    from goodbooks.language.text.letter import Sentence
    from goodbooks.language.text.phrase import Phrase


def by_words(view: View, among: Rules) -> Iterator[Hit]:
    """What the phrases of the rules find, sentence by sentence; a place counts as often as words lead to its phrase, so what is heaped up weighs more where a check counts."""
    for sentence in view.sentences:
        for rule, phrase in among.phrases.fitting(sentence.keys):
            if applies(rule, sentence, view):
                times = len(phrase.keys & sentence.keys) or 1
                yield from times * tuple(_found(rule, phrase, sentence))


def applies(rule: Rule, sentence: Sentence, view: View) -> bool:
    """Whether a rule speaks of messages with this purpose, and of sentences that do what this one does."""
    return (
        (not rule.purposes or view.purpose in rule.purposes)
        and (not rule.within or not rule.within.isdisjoint(sentence.acts))
        and rule.outside.isdisjoint(sentence.acts)
    )


def _found(rule: Rule, phrase: Phrase, sentence: Sentence) -> Iterator[Hit]:
    """Each place of a sentence where a phrase of a rule stands, but where the rule says nothing."""
    excepted: list[tuple[int, int]] | None = None
    for found in phrase.found(sentence.text, sentence.small):
        start, end = found.span("it")
        if excepted is None:
            excepted = sorted(excepted_in(rule, sentence))
        if not any(begin < end and start < stop for begin, stop in excepted):
            words = sentence.text[start:end]
            yield Hit(
                Spot(sentence.start + start, sentence.start + end, words), rule, phrase.instead
            )


def excepted_in(rule: Rule, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Where in a sentence a rule says nothing."""
    for phrase in rule.excepts:
        if phrase.may_be_in(sentence.keys):
            yield from (other.span() for other in phrase.found(sentence.text, sentence.small))
