"""What a writer would like to run on their own, as the story names it: the nightly backups, the rota, ordering the flour."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.last_day import last_day_in
from goodbooks.core.regex import regex
from goodbooks.language.work_named import doing, work_named
from goodbooks.situations.own_words import Said
from goodbooks.situations.understood import passages_of
from goodbooks.situations.whose_voice import is_mine

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_MORE = r"(?:\w+ly |just |at last |only ){0,2}"
_WISH = rf"\b(?:I|we) {_MORE}(?:want|wish|hope|need|long|(?:would|could|should|can)(?: be able to| {_MORE}(?:like|love|prefer|want))?)|\b(?:I|we)['’]d {_MORE}(?:like|love|prefer|rather|want)|\bwould {_MORE}(?:like|love|prefer)"
_SOME = r"(?:(?![.,;:!?()\"“”]).){3,70}?"
_WORK = rf"(?P<work>{_SOME})"
_ALONE = r"(?:alone|(?:on|of) my own|by myself|myself|without (?:him|her|them|asking|being asked|a word))\b"
_HELD = regex(
    rf"(?:{_WISH}) {_MORE}(?:to )?{_MORE}(?:(?:be )?(?:in charge of|responsible for|trusted with)|run (?=(?:the|our|my|all)\b)|look after|take over|own|take on|have charge of) {_WORK}(?=$|[.,;:!?()]| (?:and|but|so|because|for|until|till|before|instead|from|while)\b)",
    re.IGNORECASE,
)
"""What one would like to have: “I'd like to take over the rota”."""
_DONE_ALONE = regex(
    rf"(?:{_WISH}) {_MORE}(?:to )?{_MORE}(?P<verb>(?:(?!be\b|have\b)\w+(?: (?:after|over|on|with|up|off|out))?) ){_WORK} {_ALONE}",
    re.IGNORECASE,
)
"""What one would like to do alone: “I want to order the flour on my own”."""
_LET = regex(
    rf"\b(?:let|lets|letting|trusts?|trusting) me (?:with|(?P<verb>(?:run|do|handle|plan|manage|order|decide|write|set|book|choose|own|look after|take over|lead|sign|hire|make|organi[sz]e|prepare|schedule) )){_WORK}(?=$|[.,;:!?()]| (?:{_ALONE}|and|but|so|because|for|until|till|before|instead|from|while|as)\b)",
    re.IGNORECASE,
)
"""What one is let do, or not: “she won't let me plan the rota”."""
_GIVEN = regex(
    rf"\bhave (?P<mine>{_SOME}) to myself\b"
    rf"|\b(?:(?:to|would|could|should|might|not|never|only)|\w{{1,12}}n['’]t) {_MORE}(?:leaves?|hands?|gives?) {_WORK} (?:over )?to me\b",
    re.IGNORECASE,
)
"""What one would like to be left with: “he could leave the orders to me”."""
_NO_AREA = regex(
    r"(?:(?:\w+ing )?(?:it|this|that|them|these|those|him|her|me|us|all|everything|anything|something|things?|stuff|more|one|some|any(?: of .*)?|nothing|it all|my (?:own )?(?:job|work|team|life|stuff|thing|project)|the (?:job|work|team|whole .*)|what\b.*|his|hers|(?:one|an?|any|some|a single) (?:\w+ )?(?:area|part|piece|field|corner|thing|task)|my own (?:job|work|team|life|stuff|thing|project)s?))\Z",
    re.IGNORECASE,
)
_NAMED_BEHIND = regex(
    r"\b(?:one|an|a single|some) (?:\w+ )?(?:area|part|piece|field|corner|thing|task)(?:,|:| [-–—]) (?=(?:the|our|my) \w)",
    re.IGNORECASE,
)
"""What stands before an area that is only then named: “one area, the steam control”."""
_LONGEST = 8


def area_of(text: str) -> Said | None:
    """The first piece of work that a writer would like to run alone; None where the story names none, or only all of the job."""
    for passage in passages_of(text):
        if passage.text.rstrip(" \"”')").endswith("?"):
            continue
        for at, verb, work in _named(_NAMED_BEHIND.sub("", " ".join(passage.text.split()))):
            named = _as_named(verb, work)
            is_one = named and len(named.split()) <= _LONGEST and not _NO_AREA.fullmatch(named)
            if is_one and is_mine(text, passage.start + at):
                return Said(named, passage.text, passage.text)
    return None


def last_day_of(text: str, on: date) -> Said | None:
    """The last day that a writer names in the sentence that says what they would like to run alone; None where it names none."""
    said = area_of(text)
    day = last_day_in(" ".join(said.passage.split()), on) if said else None
    return Said(day.isoformat(), said.passage) if said and day else None


def _as_named(verb: str, work: str) -> str:
    """The work as one names it; behind a verb that only does it, what is done: “finishing the report”."""
    named = work_named(f"{verb} {work}".strip()).rstrip(" -–—,")
    first, space, rest = named.partition(" ")
    return f"{doing(first)}{space}{rest}" if verb and first == verb.split(maxsplit=1)[0] else named


def _named(sentence: str) -> Iterator[tuple[int, str, str]]:
    """Where a sentence names work that one would like to have alone, the verb before it, "" for none, and the words for it."""
    for pattern in (_GIVEN, _DONE_ALONE, _HELD, _LET):
        for found in pattern.finditer(sentence):
            groups = found.groupdict()
            work = groups.get("work") or groups.get("mine") or ""
            yield found.start(), (groups.get("verb") or "").strip(), work
