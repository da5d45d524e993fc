"""What a remark is let be for: what stands beside its words says already what it would say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.coach.inviting import invites
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.coach.rewrite import Hit
    from goodbooks.coach.view import View
    from goodbooks.language.text.letter import Sentence

_VAGUE, _OF_A_FLOURISH, _NEAR = "vague-ask", 5, 3
_WORD_OF = regex(r"\b(?:let|tell) (?:me|us) (?:know )?(?:if|whether|which|what|who|where|how)\b")
_ADVISE = regex(r"\badvise\b")
_VAGUE_TIME = "vague-time"
_HURRY = regex(r"\b(?:asap|a\.s\.a\.p|soon as|immediately|urgently|quickly)\b")
_TODAY = regex(r"\b(?:today|tonight|this (?:morning|afternoon|evening)|by noon)\b")
_AN_EVENT = regex(
    r"\b(?:when|once|after|as soon as) (?:i|we|you|he|she|they|it|the|this|that)\b(?s:.{0,80})\b(?:and|,)\s(?:i|we)(?: will|['’]ll)\b",
)
_EARLIEST = regex(r"(?:\d(?:st|nd|rd|th)?|day|noon|week|month|[ap]\.?m\.?)[\s,]+\Z")
_AT_SOME_POINT = regex(
    r"\A\s*(?:during|in the (?!next|near|coming|future)|on the|between|it will be|along)\b"
)
_DREAMS = regex(r"\b(?:retire|dream|grow up|get rich|win the lottery)\w*\b")
"""An event that a hurry waits for, the day before which nothing can be, the hour something falls within, and what is for some day."""
_SOFTENED, _FIGURE = "softened-fact", regex(r"[:(–—-] ?[^.]{0,80}\d")
_NO_ACTOR = "no-actor"
_ACTOR = regex(
    r"(?:[:;–—]| because| since| when| after) (?:i|we|my|our)\b"
    r"|\b(?:from|among|between) (?:several|some|a few|the|our|us|two|three)\b"
    r"|\bby (?!mistake|accident|error|chance|hand|post|e?-?mail|then|now|noon|the (?:end|time|way|\d)|\d|mon|tue|wed|thu|fri|sat|sun|next|this|tomorrow|today|far|some)\w"
)
_BY = regex(r"\b(?:by|before|no later than|not later than|latest|due|until|deadline)\b")


def is_said_beside(view: View, hit: Hit) -> bool:
    """Whether what a remark would ask for stands beside its words: the day, the question, or who did it."""
    looks = (_is_flourish, _has_its_day, _has_its_event, _has_its_figure, _names_the_actor)
    return any(one(view, hit) for one in looks)


def _has_its_figure(view: View, hit: Hit) -> bool:
    """Whether how much it is stands behind soft words: “we are a little behind: 12 of 40 doors are in”."""
    sentence = view.sentence_at(hit.spot.start)
    if hit.rule.name != _SOFTENED or sentence is None:
        return False
    return _FIGURE.search(sentence.text[hit.spot.start - sentence.start :]) is not None


def _has_its_day(view: View, hit: Hit) -> bool:
    """Whether a hurry has its day beside it: “asap, at the latest by Friday”."""
    sentence = view.sentence_at(hit.spot.start)
    if (
        hit.rule.name != _VAGUE_TIME
        or not _HURRY.search(hit.spot.words.lower())
        or sentence is None
    ):
        return False
    if "date" in sentence.acts and _BY.search(sentence.small):
        return True
    near = view.sentences[max(0, sentence.number - 1) : sentence.number + 2]
    return any(_TODAY.search(one.small) for one in near)


def _has_its_event(view: View, hit: Hit) -> bool:
    """Whether a vague time has what makes it none beside it: an event, a day it is counted from, thanks for what was quick, or a dream."""
    sentence = view.sentence_at(hit.spot.start)
    if hit.rule.name != _VAGUE_TIME or sentence is None:
        return False
    text, words = view.letter.own.lower(), hit.spot.words.lower()
    before, after = sentence.small[: hit.spot.start - sentence.start], text[hit.spot.end :][:40]
    if words.startswith("at the earliest"):
        return bool(_EARLIEST.search(text[: hit.spot.start][-12:]))
    if words.startswith("at some point"):
        return bool(_AT_SOME_POINT.search(after))
    is_past = "thanks" in sentence.acts and not sentence.acts & {"ask", "deed", "commit", "date"}
    return is_past or bool(_AN_EVENT.search(before) or _DREAMS.search(before))


def _is_flourish(view: View, hit: Hit) -> bool:
    """Whether a few vague words stand behind a question that says what is wanted, as “Please advise” does."""
    sentence = view.sentence_at(hit.spot.start)
    if hit.rule.name != _VAGUE or sentence is None:
        return False
    if _ADVISE.search(hit.spot.words.lower()) and invites(sentence):
        return True
    if len(sentence.words) > _OF_A_FLOURISH:
        return False
    before = view.sentences[max(0, sentence.number - _NEAR) : sentence.number]
    return any(_is_asked_clearly(view, one) for one in before)


def _is_asked_clearly(view: View, sentence: Sentence) -> bool:
    """Whether a sentence asks a whole question, or for word of one thing: “let me know whether the deal holds”."""
    is_whole = sentence.is_question or _WORD_OF.search(sentence.small)
    is_long = len(sentence.words) > _OF_A_FLOURISH
    return bool(is_whole) and is_long and not view.in_rule(_VAGUE, sentence)


def is_asked_vaguely(view: View, hit: Hit) -> bool:
    """Whether a few vague words want a day, of which it is said already that they need a thing and a day."""
    sentence = view.sentence_at(hit.spot.start)
    return (
        sentence is not None
        and len(sentence.words) <= _OF_A_FLOURISH
        and view.in_rule(_VAGUE, sentence)
    )


def _names_the_actor(view: View, hit: Hit) -> bool:
    """Whether who did it follows in the same sentence: “the bill was paid twice: I clicked twice”."""
    sentence = view.sentence_at(hit.spot.start)
    if hit.rule.category != _NO_ACTOR or sentence is None:
        return False
    return _ACTOR.search(sentence.small[hit.spot.end - sentence.start :]) is not None
