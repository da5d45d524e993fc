"""What somebody says they are judged on, as the goal that it is: results can then be booked to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.answers.next_step import answers_in
from goodbooks.accounts.answers.not_asked import is_not_talked_of
from goodbooks.accounts.answers.replies import is_bare_reply, is_nothing, made, split_question
from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital, said_apart
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.entry import Entry

_BE = r"(?:am|is|are|will be|get|gets)"
_SO = r"(?:being|going to be|mostly|mainly|only|just|also|now|really|all|still|currently)"
JUDGED = regex(
    rf"(?P<who>i|we|he|she|they|you|\S+(?: \S+){{0,2}}?)(?:['’](?:m|s|re|ll be)| {_BE})(?: {_SO})*"
    r" (?:judged|measured|rated|assessed|evaluated|graded)"
    r"(?: by (?P<by>[^,]{2,60}?),?)? (?:on|against|by(?= how\b)) (?P<what>\S.*)",
    re.IGNORECASE,
)
"""How it is told what somebody is judged on; “I am not judged on it” is none."""
_KNOWS_NOT = regex(r"(?:he|she|they)\b.*(?:\b(?:not|never)\b|n['’]?t\b)", re.IGNORECASE)
_OURS = frozenset({"you", "you all"})
_THEIRS = frozenset({"i", "we", "he", "she", "they"})
_ASKS_IT = regex(
    r"(?:and |so )?(?:(?:on|by|against) )?(?:what|how)\b.*?\b(?P<who>you|he|she|they|i|we)\b(?: \w+){0,2} (?:judged|measured|rated|assessed|evaluated|graded)\b",
    re.IGNORECASE,
)
"""How it is asked what somebody is judged on: with a what or a how, for a yes to “are you judged on it?” is no goal."""
_NO_GOAL = regex(
    r"(?:it|this|that|these|those|them|him|her|me|us|you|what|everything|nothing)(?: too| as well| now)?|(?:is|are|was|were)\b.*",
    re.IGNORECASE,
)
"""What is no goal by itself: a word that stands for one that was named before, or a sentence that goes on."""
_WHAT_IS = regex(r"(?:is|are)(?: still| now| mostly| mainly)? (?P<what>\S.*)", re.IGNORECASE)


class Judged(NamedTuple):
    """Who is judged on what, and by whom where that was said."""

    who: str
    what: str
    by: str = ""


def judged(words: str) -> Judged | None:
    """Who is judged on what in a sentence that says so and nothing else."""
    found = JUDGED.fullmatch(" ".join(words.split()).rstrip(" .!"))
    if found is None or "?" in words:
        return None
    who, what = found["who"], found["what"].strip(" ,")
    goes_on = _WHAT_IS.fullmatch(what) if who.lower().startswith("what ") else None
    if goes_on:
        who, what = who[len("what ") :], goes_on["what"]
    if _NO_GOAL.fullmatch(what):
        return None
    return Judged(who, capital(what), found["by"] or "")


def goal_of_answer(words: str, who: str, today: date) -> Entry | None:
    """The goal in what somebody answered to what they are judged on; None where it says that they would not tell."""
    told = judged(words)
    if told is None and (not is_told(words) or JUDGED.fullmatch(words.strip(" .!"))):
        return None
    return goal(told or Judged(who, words), who, today)


def goals_told(said: str, asked: str, who: str, on: date) -> Iterator[Entry]:
    """What somebody said in a talk that they are judged on, or that I am, and what they answered when I asked them."""
    found = {}
    for question, answer in map(split_question, answers_in(asked, "asked")):
        asks = _ASKS_IT.match(question)
        if asks and is_told(answer):
            is_mine = asks["who"].lower() in ("i", "we")
            told = judged(answer) or Judged("you" if is_mine else "they", answer)
            if (told.who.lower() in _OURS) == is_mine and not JUDGED.fullmatch(told.what):
                found[told.what.lower()] = goal(told, ME if is_mine else who, on)
    for part in said_apart(said):
        told_so = judged(part.strip(' “”"„'))
        if told_so and told_so.who.lower() in _OURS | _THEIRS:
            is_mine = told_so.who.lower() in _OURS
            found[told_so.what.lower()] = goal(told_so, ME if is_mine else who, on)
    yield from found.values()


def is_told(answer: str) -> bool:
    """Whether an answer to what somebody is judged on says it: they may not have told."""
    is_none = not answer or is_nothing(answer) or is_bare_reply(answer) or is_not_talked_of(answer)
    return not is_none and not _KNOWS_NOT.match(answer)


def goal(told: Judged, who: str, on: date) -> Entry:
    """The goal of somebody, from what was told of it."""
    by = (("judged-by", told.by),) if told.by else ()
    return made("goal", on, (who,), title=told.what, fields=by)
