"""The hours at which the writer of a story cannot work, and never why: “not from three on Tuesdays”."""

from __future__ import annotations

import re

from goodbooks.core.phrasing import listed
from goodbooks.core.regex import regex
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.understood import passages_of

NUMBER = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|\d{1,2}(?:[:.]\d\d)?)"
)
_TIME = rf"(?P<time>(?:(?:half|quarter|ten|twenty|five) (?:past |to )?)?{NUMBER}(?:[- ]?thirty)?(?: o['’]?clock|[ap]m\b| [ap]\.?m\b)?)(?![\w:])(?! (?:days?|weeks?|months?|years?|minutes?|hours?|people|of|times)\b)"
DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?"
_ONE_DAY = regex(rf"\b{DAY}\b|\b(?:week(?:days|ends?)|school days)\b", re.IGNORECASE)
_EVERY = r"(?:every|each) (?:(?:second|other|third) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_AGAIN = regex(rf"\b{_EVERY}\b", re.IGNORECASE)
"""A day that comes again and not each week: “every second Friday”."""
_CHILD = r"(?:(?:the|my|our) (?:\w+ ){0,2}?\w+|(?-i:[A-Z]\w+)(?: and (?-i:[A-Z]\w+))?)"
"""Whom one fetches or looks after: “the kids”, “my old mother”, “Ben”."""
_GONE = (
    rf"\A(?:out|gone|home|off|done) (?:of [\w ]{{2,16}} )?(?:by|at) {_TIME}",
    rf"\bI(?:['’]ve| have)?(?: \w+ly| always| (?:got )?to| must| need to)? (?:pick (?:{_CHILD} up|up {_CHILD})|(?:collect|fetch|get) {_CHILD})(?: from [\w ]{{2,24}}?)? (?:at|by) {_TIME}",
    rf"\bI(?:['’]m|['’]d)? ?(?:\w+ly )?(?:have to |need to |must |['’]ve got to |have got to |always )?(?:be |get |am )?(?:out|home|gone|away|off|leave|leaving|go|finish|done|finished|stop|knock off|clock off)(?: (?:work|the \w+|of (?:here|there|the \w+)))? (?:by|at) {_TIME}",
    rf"\b(?:nursery|day ?care|kita|school|cr[eè]che|kindergarten|childminder|after[- ]school(?: club)?|club)(?: \w+)? (?:closes|shuts|ends|finishes|is out) at {_TIME}",
    rf"\bI(?:['’]d| would)? (?:like|need|want|have)(?: to)?(?: have| get| take| be)? {_EVERY}(?: afternoon)? (?:off|free),? (?:from|after) {_TIME}",
    rf"\bI (?:can['’]?t|cannot|could(?:n['’]t| not)|won['’]t) (?:work|stay|be (?:there|here|in)|do (?:anything|work))(?: \w+)? (?:later than|longer than|after|past|beyond) {_TIME}",
)  # fmt: skip
"""How one says when one is gone, or has to be."""
_NOT_THERE_YET = (
    rf"\bI (?:can['’]?t|cannot|could(?:n['’]t| not)) (?:start|begin|be (?:there|here|in)|come(?: in)?|get (?:in|there|here))(?: \w+)? before {_TIME}",
    rf"\bI (?:drop|take|bring) {_CHILD}(?: off)?(?: (?:at|to) [\w ]{{2,24}}?)? (?:at|until|till) {_TIME}",
)  # fmt: skip
"""How one says when one is not there before."""
_BY_THE_CLOCK = tuple((regex(one, re.IGNORECASE), how) for how, every in (("from", _GONE), ("before", _NOT_THERE_YET)) for one in every)  # fmt: skip
_DAYS = rf"(?:on |every )?(?P<days>{DAY}(?:(?:, (?:and )?| and | or |/){DAY})*)"
_MANY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days"
"""A day that comes again; “I'm off on Tuesday” is of this week alone."""
_DAYS_OFF = tuple(
    regex(one, re.IGNORECASE)
    for one in (
        rf"\bI (?:don['’]?t|do not|never|can['’]?t|cannot) work {_DAYS}",
        rf"\bI(?:['’]m| am) always off {_DAYS}",
        rf"\bI(?:['’]m| am) off (?:on |every )?(?P<days>{_MANY}(?:(?:, (?:and )?| and | or |/){_MANY})*)",
        rf"\bI have {_DAYS} (?:off|free)",
        rf"\b{_DAYS} (?:is|are) my (?:free|other) days?\b",
        rf"\bI (?:look after|care for|am with|mind) {_CHILD} {_DAYS}",
    )
)
_PARTS = {"evening": "in the evening", "night": "at night", "weekend": "at weekends", "late shift": "for late shifts", "early shift": "for early shifts", "night shift": "for night shifts"}  # fmt: skip
_PART = regex(r"\bI (?:can['’]?t|cannot|don['’]?t|do not|won['’]t|could(?:n['’]t| not)) (?:do|work|take|cover) (?:any |the |in the |at )?(?P<part>(?:late |early |night )shifts?|evenings?|nights?|weekends?)\b", re.IGNORECASE)  # fmt: skip
_NOT_NOW = regex(
    r"\b(?:used to|last (?:year|month|week)|back then|when I was|would(?:n['’]t)? have|yesterday|today|tonight|this (?:morning|afternoon|evening|week))\b",
    re.IGNORECASE,
)
"""What tells of another time, or of one day alone."""


def free_hours(text: str) -> Said | None:
    """When the writer is not free for work, as it goes on after “I'm not free”: “from three on Tuesdays and Thursdays”; None where nothing is told."""
    for passage in passages_of(text):
        words = " ".join(passage.text.split())
        when = "" if words.endswith("?") or _NOT_NOW.search(words) else _when(words)
        if when:
            return Said(when, passage.text)
    return None


def _when(words: str) -> str:
    """The hours of one sentence; "" where it names none."""
    part = _PART.search(words)
    late = _PARTS[part["part"].lower().removesuffix("s")] if part else ""
    for sign, how in _BY_THE_CLOCK:
        if found := sign.search(words):
            dot = "." if found["time"].lower().endswith((".m", "p.m", "a.m")) else ""
            by_clock = " ".join(filter(None, (how, f"{found['time']}{dot}", _on_days(words))))
            return f"{by_clock}, or {late}" if late else by_clock
    for sign in _DAYS_OFF:
        if found := sign.search(words):
            return f"on {_listed(found['days'])}"
    return late


def _on_days(words: str) -> str:
    """On which days it is so, where the sentence says it of days that come again."""
    if again := _AGAIN.search(words):
        *often, day = again[0].lower().split()
        return " ".join((*often, _capital(day)))
    days = [one for one in _ONE_DAY.findall(words) if one.lower().endswith("s")]
    return f"on {listed(list(dict.fromkeys(map(_capital, days))))}" if days else ""


def _listed(days: str) -> str:
    every = (_capital(one) for one in _ONE_DAY.findall(days))
    return listed([one if one.endswith("s") else f"{one}s" for one in every])


def _capital(day: str) -> str:
    return (
        day.lower() if day.lower() in ("weekdays", "weekends", "school days") else day.capitalize()
    )
