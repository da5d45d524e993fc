"""A sentence that says who waits for a word of mine: "Karin wants an answer by Monday", "I owe Karin an answer", "Tell Karin on Monday that it moves"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.lines.day_in_front import day_at
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.entries.request import AN_ANSWER

if TYPE_CHECKING:
    from datetime import date

_NAME = r"(?P<name>\S+(?: \S+){0,3}?)"
_STILL = r"(?:(?:still|now|also) )?"
_WORD = r"(?:(?:an?|my|our|the|some) )?(?:(?:\w+ )?answer|reply|response|word)(?: back)?"
_OF_ME = r"(?: from (?:me|us))?"
_KNOWING = rf"(?:to (?:hear|know)(?: back)?{_OF_ME}|(?:me|us) to (?:answer|reply|tell (?:him|her|them)|get back to (?:him|her|them)))"
_WAITS = regex(
    rf"{_NAME} {_STILL}(?:(?:(?:is|has been) {_STILL}waiting|waits|asked (?:me|us)|asks (?:me|us)|hopes) for (?:{_WORD}{_OF_ME}|{_KNOWING})"
    rf"|(?:wants|wanted|needs|needed|expects|expected|awaits|would like) (?:{_WORD}{_OF_ME}|{_KNOWING})"
    rf"|(?:is {_STILL}waiting|waits) (?={_KNOWING}){_KNOWING})(?:(?P<rest>\s.+)|$)",
    re.IGNORECASE,
)
_I_OWE = regex(
    rf"(?:I|we) {_STILL}owe {_NAME} (?P<what>{_WORD}(?=\s|$)|(?:the|an?|my|our|his|her|their|\d+) (?=.*\sby\s))(?P<rest>.*)",
    re.IGNORECASE,
)
_I_TELL = regex(
    rf"(?:(?:I|we)(?:['’]ll| (?:must|have to|need to|should|will|want to|am to|are to)) |to )?(?:tell {_NAME}|let (?P<whom>\S+(?: \S+){{0,3}}?) know) (?P<rest>.+)",
    re.IGNORECASE,
)
_ABOUT = regex(
    r"(?P<lead>to|on|about|whether|if|when|what|which|who|where|how|why|that)\b\s*", re.IGNORECASE
)
_OF_A_THING = frozenset({"to", "on", "about"})
_THEIR_QUESTION = regex(r"(?:his|her|their|the|that|this) (?:question|mail|e-?mail|message|request)", re.IGNORECASE)  # fmt: skip
"""What is no more than that they asked."""
_DAY = regex(r"(?:by|on|until|till|no later than)\s+", re.IGNORECASE)
_LAST_DAY = regex(r"(?:.*\s)?(?P<lead>by|until|till)\s+(?P<day>\S+(?: \S+){0,3})", re.IGNORECASE)  # fmt: skip


_MY_WORD = regex(_WORD, re.IGNORECASE)


def is_my_word(what: str) -> bool:
    """Whether what somebody waits for is no more than an answer of mine."""
    return _MY_WORD.fullmatch(what) is not None


class Awaited(NamedTuple):
    """Who waits, for word of what, "" where it was not said, by which day, "" where none was, and what stands behind.

    `shape` is the head of the line that it becomes: what they asked of me, or what I am to give or to tell.
    """

    name: str
    shape: str
    title: str
    day: str
    signs: str


def awaited(sentence: str, on: date) -> Awaited | None:
    """What a sentence says of somebody who waits for a word of mine; None for any other words."""
    words, signs = apart_from_signs(sentence)
    behind = signs.strip()
    if found := _WAITS.fullmatch(words):
        return _asked(found["name"], found["rest"] or "", behind, on)
    if found := _I_OWE.fullmatch(words):
        if re.fullmatch(_WORD, found["what"], re.IGNORECASE):
            return _asked(found["name"], found["rest"], behind, on)
        title, day = _last_day(f"{found['what']}{found['rest']}", on, ("by",))
        return Awaited(found["name"], "promise me -> {}", title, day, behind) if day else None
    if found := _I_TELL.fullmatch(words):
        what, day = _what_and_day(found["rest"], on)
        about = _ABOUT.match(what)
        name = found["name"] or found["whom"]
        if day and about and len(what) > about.end() and name.lower() not in ("me", "us"):
            return _to_tell(name, what, about, day, behind)
    return None


def _to_tell(name: str, what: str, about: re.Match[str], day: str, signs: str) -> Awaited:
    """What I am to tell somebody: word of a thing is promised to them; what it is that I mean to say stands on my own list until I said it."""
    lead = about["lead"].lower()
    if lead in _OF_A_THING:
        return Awaited(name, "promise me -> {}", f"Word on {what[about.end() :]}", day, signs)
    return Awaited(name, "promise me -> me", f"Tell {name} {what}", day, signs)


def _asked(name: str, rest: str, signs: str, on: date) -> Awaited | None:
    """The request of somebody who waits for an answer, to what they asked where that was said; None where it goes on otherwise."""
    what, day = _what_and_day(rest.strip(" ,"), on)
    about = _ABOUT.match(what)
    if what and (about is None or about["lead"].lower() == "that"):
        return None
    if about and about["lead"].lower() in _OF_A_THING:
        what = what[about.end() :]
    what = "" if _THEIR_QUESTION.fullmatch(what) else what
    return Awaited(name, "request {} -> me", capital(what) or AN_ANSWER, day, signs)


def _what_and_day(words: str, on: date) -> tuple[str, str]:
    """What the words are about, and the day before or behind it; a day in the midst of a question belongs to what is asked."""
    lead = _DAY.match(words)
    day, rest = day_at(words[lead.end() if lead else 0 :], on)
    if day:
        return rest, day
    about = _ABOUT.match(words)
    is_thing = about is None or about["lead"].lower() in _OF_A_THING
    return _last_day(words, on, ("by", "until", "till") if is_thing else ("by",))


def _last_day(words: str, on: date, leads: tuple[str, ...]) -> tuple[str, str]:
    """The words without the day at their end, and that day."""
    found = _LAST_DAY.fullmatch(words)
    if found is None or found["lead"].lower() not in leads:
        return words, ""
    day, rest = day_at(found["day"], on)
    if not day or rest:
        return words, ""
    return words[: found.start("lead")].rstrip(" ,"), day
