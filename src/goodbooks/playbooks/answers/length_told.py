"""How long the coming talk will be, as a story tells it, and a playbook whose words ask for no longer one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.playbooks.text.playbook import Draft, Part, Playbook, Step, Way

_NUMBERS = {
    "five": 5, "ten": 10, "fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30, "forty": 40, "forty-five": 45, "sixty": 60,
}  # fmt: skip
_NUMBER = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_LENGTH = rf"(?:(?P<number>\d{{1,2}}|{_NUMBER})[ -]?min(?:ute)?s?\b|(?P<quarter>(?:a )?quarter of an hour)|(?P<half>half an hour|half-hour))"
_TALK = r"(?:review|talk|meeting|slot|call|chat|one-on-one|1:1|appraisal|session|catch-up|interview|conversation|feedback)"
_OF_A_TALK = (
    regex(rf"\b{_LENGTH}(?: |-){_TALK}\b", re.IGNORECASE),
    regex(rf"\b(?:it(?:['’]s| is|['’]ll be| will be|['’]ll take| takes| lasts)|that(?:['’]s| is)|(?:the|my|our|his|her) {_TALK} (?:is|takes|lasts|will be)|{_TALK} is)(?: (?:only|just|about|no more than|at most|all of|going to be|meant to be|planned for|set for|down for))* {_LENGTH}", re.IGNORECASE),
    regex(rf"\b(?:i|we|he|she|they)(?:['’]ve got|['’]ve| have| has| get| gets|['’]ll have|['’]ll get|['’]s given me| gives me| is giving me)(?: (?:only|just|about|exactly|all of|me|us))* {_LENGTH}(?= (?:with|for it|for this|for that|together|tomorrow|then|on|in (?:his|her|the))\b|[.,;!?]|\Z)", re.IGNORECASE),
)  # fmt: skip
"""How one tells the length of a talk that is to come."""
_NOT_OF_IT = regex(r"\s*(?:late|later|ago|away|early|earlier|before|after|past|to go|of work|on foot|by|from|drive|walk|each|every|a day|per|more|longer|of my|of our|until|till)\b", re.IGNORECASE)  # fmt: skip
_ASKED = regex(rf"\b(?P<of>(?:a talk of )?){_LENGTH}", re.IGNORECASE)


def length_told(told: str) -> str:
    """The words for how long the coming talk is, “ten minutes”; "" where a story does not tell it."""
    for pattern in _OF_A_TALK:
        for found in pattern.finditer(told):
            if not _NOT_OF_IT.match(told, found.end()):
                return _in_words(found)
    return ""


def fitted(playbook: Playbook, told: str) -> Playbook:
    """A playbook whose drafts and steps ask for a part of the talk that a story tells, where it is shorter than what they would ask for."""
    words = length_told(told)
    if not words:
        return playbook
    return playbook._replace(
        drafts=tuple(_draft(one, words) for one in playbook.drafts),
        steps=tuple(_step(one, words) for one in playbook.steps),
        ways=tuple(_way(one, words) for one in playbook.ways),
        parts=tuple(_part(one, words) for one in playbook.parts),
    )


def _draft(draft: Draft, words: str) -> Draft:
    return draft._replace(
        subject=_shorter(draft.subject, words, is_asked=True),
        lines=tuple(_shorter(one, words, is_asked=True) for one in draft.lines),
        loose=tuple(_shorter(one, words, is_asked=True) for one in draft.loose),
    )


def _step(step: Step, words: str) -> Step:
    return step._replace(head=_shorter(step.head, words, is_asked=True))


def _way(way: Way, words: str) -> Way:
    return way._replace(text=_shorter(way.text, words, is_asked=False))


def _part(part: Part, words: str) -> Part:
    pieces = (one._replace(text=_shorter(one.text, words, is_asked=False)) for one in part.pieces)
    return part._replace(pieces=tuple(pieces))


def _shorter(text: str, words: str, *, is_asked: bool) -> str:
    """A text in which a longer talk is that long; what is asked of somebody is a part of it."""
    most = _minutes(words)

    def kept(found: re.Match[str]) -> str:
        if _count(found) <= most:
            return found[0]
        said = f"part of our {words}" if is_asked else f"{found['of']}{words}"
        return said[0].upper() + said[1:] if found[0][0].isupper() else said

    return _ASKED.sub(kept, text)


def _in_words(found: re.Match[str]) -> str:
    return _WORDS.get(_count(found), f"{_count(found)} minutes")


def _count(found: re.Match[str]) -> int:
    if found["half"]:
        return 30
    if found["quarter"]:
        return 15
    said = found["number"].lower()
    return int(said) if said.isdecimal() else _NUMBERS[said]


def _minutes(words: str) -> int:
    found = _ASKED.search(words)
    return _count(found) if found else 0


_WORDS = {number: f"{word} minutes" for word, number in _NUMBERS.items()}
