"""A decision of a story that was turned around: what was said first, what was said then, and the days of both."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.core.days import read_moment
from goodbooks.core.named import NamedTuple
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.situations.events.verdicts import (
    PARTS_OF_TODAY,
    PRONOUNS,
    Verdict,
    day_of,
    every_verdict,
)
from goodbooks.situations.events.yes_and_no import BOSS_BY_PLACE, ORDERED
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.understood import days_in, passages_of

if TYPE_CHECKING:
    from datetime import date


_ALL_DAY = regex(r"\b(?:all|the (?:whole|entire)) (?:day|afternoon)\b", re.IGNORECASE)
_GIVES_IN = regex(
    r"(?:give (?:in|way)|do it anyway|give (?:them|him|her) what\b.*)\Z", re.IGNORECASE
)
_DO_IT = regex(
    r"(?:just |then )?do (?:it|that|this)(?: (?:anyway|then|now))?(?=\Z|,| (?:without|this once|just this|for once)\b)",
    re.IGNORECASE,
)
_ORDER = regex(rf"(?:{ORDERED} (?:it|them|the)|go (?:ahead|on|with|for)|carry on|move forward|continue|proceed|start|begin|ship|launch|release|push (?:ahead|on)|press on|stop|pause|wait|hold|drop|cancel|freeze)\b(?! (?:of|by)\b)", re.IGNORECASE)  # fmt: skip
_ALTHOUGH = r",? (?:and |but )?(?:even though|although|though|when)\b"
_HAD = r"(?: had|['’]d)(?: (?:just|already|only|still|always|herself|himself))? (?:said|told|promised|decided|agreed|approved|confirmed|refused|rejected|stopped|cancelled|given|wanted|asked|ordered|let|allowed|announced|signed|cleared)\b"
_AT_ALTHOUGH = regex(_ALTHOUGH)
_BEFORE_IT = regex(rf"(?<=\w){_ALTHOUGH}[^.;!?]*?\b(?:he|she|they|[A-Z]\w+){_HAD}[^.;!?]*")
_APART, _APART_BY_ONE = 3, 6
"""So many sentences after the first the second one may stand; and where both are clearly of the same person."""


class Reversal(NamedTuple):
    """Two verdicts of the same person of which the later one turns the earlier one around."""

    first: Verdict
    then: Verdict


def reversal_in(text: str) -> Reversal | None:
    """The last decision of a story that the same person turned around; None where it tells of none."""
    every = every_verdict(text)
    found = None
    for at, then in enumerate(every[1:], 1):
        first = every[at - 1]
        is_one = bool(first.voice) and first.voice == then.voice
        is_near = then.number - first.number <= (_APART_BY_ONE if is_one else _APART)
        is_turned = first.is_yes != then.is_yes and _is_of_one_thing(first, then)
        is_other = bool(first.voice and then.voice) and first.voice != then.voice
        is_same = is_one or _is_same(first.who, then.who)
        if is_turned and is_near and not is_other and is_same:
            who = _name_of(first.who) or _name_of(then.who)
            one, other = _on_one_day(*_in_order(first, then))
            if first.number == then.number and not one.day:
                one, other = _as_told_before(one, other, every[: at - 1])
            found = Reversal(one._replace(who=who), other._replace(who=who))
    return found


def _in_order(first: Verdict, then: Verdict) -> tuple[Verdict, Verdict]:
    """Two verdicts as they came about, however they are told: “although she had said” tells of the earlier one, and so does the earlier hour of one day."""
    if first.number == then.number and (told := _although_before(then)):
        words = _AT_ALTHOUGH.split(first.words, maxsplit=1)[0]
        day = next(iter(days_in(told)), "")
        return then._replace(day=day), first._replace(words=words)
    is_one_day = not (first.day and then.day) or first.day == then.day
    hours = (first.hour, then.hour)
    if is_one_day and hours[0] is not None and hours[1] is not None and hours[1] < hours[0]:
        return then, first
    return first, then


def _as_told_before(first: Verdict, then: Verdict, before: tuple[Verdict, ...]) -> tuple[Verdict, Verdict]:  # fmt: skip
    """Two verdicts of one sentence, the first of which, “although she had said we wait”, only names again what the same voice is told to have said before: then it is that, with its day; else the two as they are."""
    told = [one for one in before if one.voice and one.voice == first.voice]
    if not told or told[-1].is_yes != first.is_yes or not _is_of_one_thing(told[-1], then):
        return first, then
    return _on_one_day(told[-1], then)


def _although_before(then: Verdict) -> str:
    """What its sentence says from “although she had said” on, where the second of two verdicts stands behind that; "" elsewhere."""
    found = re.search(rf"{_ALTHOUGH}[^.;!?]*?\b{re.escape(then.who)}{_HAD}.*", then.passage, re.IGNORECASE)  # fmt: skip
    return found[0] if found else ""


def without_the_word_before(passage: str) -> str:
    """A sentence without what “…, although she had said” tells of an earlier word in it."""
    return _BEFORE_IT.sub("", passage)


def _on_one_day(first: Verdict, then: Verdict) -> tuple[Verdict, Verdict]:
    """Two verdicts with the day that is told with one of them; hours alone, “in the morning” and “at five”, are of the day on which it is told."""
    is_timed = first.hour is not None and then.hour is not None
    day = then.day or first.day or ("today" if is_timed else "")
    is_same_day = is_timed and (then.hour or 0) > (first.hour or 0)
    return (
        first._replace(day=first.day or (day if is_same_day else "")),
        then._replace(day="today" if day.lower() in PARTS_OF_TODAY and not then.day else day),
    )


def _is_of_one_thing(first: Verdict, then: Verdict) -> bool:
    """Whether two verdicts are of the same thing: they share a word for it, or one of them says “it” or nothing."""
    return not (first.about and then.about) or not first.about.isdisjoint(then.about)


def turned_around(text: str, today: date) -> Reversal | None:
    """The last decision of a story that was turned around, unless the days that are told with both say that the second came first."""
    found = reversal_in(text)
    if found and found.then.hour is not None and not (found.first.day or found.then.day):
        found = _of_today(found, text, today)
    days = [day_of(one, today) for one in (found.first, found.then)] if found else []
    first, then = days or (None, None)
    return None if first and then and then < first else found


def _of_today(found: Reversal, text: str, today: date) -> Reversal:
    """Two verdicts of which only the later one has an hour: that is of the day on which it is told, unless the story names one that has been; the first too, where all day lies between them."""
    every = passages_of(text)
    for words in (one for passage in every for one in days_in(passage.text)):
        back, ahead = read_moment(words, today, is_past=True), read_moment(words, today)
        if isinstance(back, Unclear) or isinstance(ahead, Unclear):
            return found
        is_date = any(map(str.isdigit, words))
        if back.on < today and not (is_date and timedelta(0) < ahead.on - today < today - back.on):
            return found
    between = every[found.first.number : found.then.number + 1]
    is_one_day = any(_ALL_DAY.search(one.text) for one in between)
    first = found.first._replace(day="today") if is_one_day else found.first
    return Reversal(first, found.then._replace(day="today"))


def _name_of(who: str) -> str:
    """The name in a subject, “my boss Marcus”; "" for the boss alone and for “he”."""
    name = BOSS_BY_PLACE.sub("", who).strip(" ,()")
    return "" if name.lower() in PRONOUNS or name.lower().startswith(("and", "but", "the ")) else name  # fmt: skip


def verdict_of(text: str, today: date, *, is_last: bool) -> Said | None:
    """What was decided first, or what holds since, of a decision that a story tells was turned around."""
    found = turned_around(text, today)
    one = found and (found.then if is_last else found.first)
    if not one:
        return None
    at = f" {one.at}" if one.at and day_of(one, today) else ""
    return Said(
        as_what_holds(one.words) if is_last else one.words,
        one.passage,
        day=f"{one.day[:1].lower()}{one.day[1:]}{at}",
    )


def as_what_holds(words: str) -> str:
    """A verdict that is an order, “Go ahead this once” or “Do it this once”, as what holds since: “We go ahead this once”; so is one to give in, which none of those reads who got their way."""
    if _GIVES_IN.match(words):
        return "We go ahead"
    if done := _DO_IT.match(words):
        return f"We go ahead{words[done.end() :]}"
    return f"We {words[:1].lower()}{words[1:]}" if _ORDER.match(words) else words


def _is_same(first: str, then: str) -> bool:
    """Whether two subjects are one person: the same words, or “he” for whoever was named before, and first for the boss."""
    one, other = first.lower(), then.lower()
    if one in PRONOUNS and BOSS_BY_PLACE.match(other):
        return True
    return (
        one == other
        or other.startswith(("and", "but", "the same ", "the very same "))
        or other in PRONOUNS
        or one in other.split()
        or other in one.split()
    )
