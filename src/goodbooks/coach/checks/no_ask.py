"""Finds a message that tells of trouble, or is meant to ask, and asks for nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.coach.view import Twin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.spot import Spot
    from goodbooks.coach.view import View
    from goodbooks.language.text.letter import Sentence


_WAYS = ("commit", "offer", "repair", "needs-nothing", "for-hold")
_MUCH = 3
_HEAT = ("blame", "mind-reading", "absolute", "sharp-words", "emotion-dump")


def find(view: View) -> Iterator[Spot]:
    """The end of the message, where nothing is asked for and nothing is going to be done."""
    is_asked = any(not _is_heated(one, view) for one in view.having("ask"))
    if is_asked or view.found["vague-ask"] or not view.sentences:
        return
    is_ask = view.purpose == "ask" and not view.is_guessed
    if not is_ask and (any(view.acts[way] for way in _WAYS) or _has_plan(view)):
        return
    if view.purpose == "recovery" and view.is_guessed:
        return
    trouble = view.acts["problem"] + sum(view.found[rule] for rule in _HEAT)
    is_enough = trouble >= _MUCH and bool(view.acts["problem"])
    is_doubtful = view.purpose == "status" or (
        view.purpose in ("ask", "bad-news", "decline") and view.is_guessed
    )
    if is_doubtful and not (view.is_guessed and is_enough):
        return
    yield view.ending()


def _has_plan(view: View) -> bool:
    return any(one.acts >= {"plans", "date"} for one in view.sentences)


def _is_heated(sentence: Sentence, view: View) -> bool:
    """Whether a question is one that wants no answer: it stands with blame or a sharp word."""
    return any(view.in_rule(rule, sentence) for rule in _HEAT)


TWIN = Twin("no-ask", find)
