"""An area that somebody gave me on trial in a talk, without my having asked for it or as a part of what I asked: the area, its last day, and the word that gave it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.accounts.answers.settled import areas_of, has_a_word_of
from goodbooks.core.last_day import last_day_in
from goodbooks.core.names import ME, name_key
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.entries.handoff import Handoff
from goodbooks.language.meant.auf_probe import given_in_german
from goodbooks.reckoning.lets import granting

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.accounts.after_a_talk.after import After
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.ask import Ask

_TRIAL = regex(r"\btrial\b|\bas a test\b|\bto (?:try|test) (?:it|this|that)\b", re.IGNORECASE)
_A_THING = r"(?P<{}>(?:the|my|our|his|her|their|your|all|one) \S.*?)"
ENDS = r"(?=\s*(?:,|\b(?:on an?|on|as an?|as|for an?|an?|by way of) (?:trial|test)\b|\bto (?:try|test)\b|\b(?:from|until|till|up to|starting|on (?:your|my) own|alone|(?:my|your)self|for good|for keeps|permanently|indefinitely|from now on|for now|for the time being|for the moment|to begin with|to start with|at first|but not|not|(?:to (?:do|run|keep|manage) )?by (?:yourself|myself)|for (?:\w+ )?(?:days?|weeks?|months?))\b|[.;]|$))"
_I_HAVE = r"(?:you|I)(?:['’]ll| will| may| can| get to)? (?:have|run|do|take(?: on| over)?|look after|lead|keep|handle|get|manage|cover|plan|order|sign|book|answer|write|decide|choose|own) "
"""Where the name of an area ends, and on what terms it is given begins."""
_GIVES = regex(
    rf"(?:yes\b[\s,:–-]*(?:{_I_HAVE})?{_A_THING.format('yes')}|{_I_HAVE}{_A_THING.format('mine')}|{_A_THING.format('yours')} (?:is|are) (?:yours|mine)){ENDS}",
    re.IGNORECASE,
)
_PART = regex(
    rf"(?:yes\b[\s,:–-]*)?(?:(?:but|well|then|so|only|just|at least|for now|to|for|with)[\s,]+)*(?:{_I_HAVE})?(?:only |just )?"
    rf"(?:{_A_THING.format('yours')} (?:is|are) (?:yours|mine)|{_A_THING.format('one')}|(?P<days>(?:mon|tues|wednes|thurs|fri|satur|sun)days(?: (?:and|or|to) \w+days)?)){ENDS}",
    re.IGNORECASE,
)
"""What a yes lets me have, by its name."""
_NO_PART = regex(
    r"(?:the|my|our|your|all|one) (?:rest|whole|lot|trial|test|same|next|first|last|coming|area|job|thing|things|work|week|weeks|month|months|day|days|note|notes|it|that|this|of)\b",
    re.IGNORECASE,
)
_NARROWER = regex(
    r"\b(?:for|of|in|at|with) (?:the|our|my|his|her|(?-i:[A-ZÀ-Þ]))(?!\w*(?:ary|ber|ril|une|uly)\b)\w*",
    re.IGNORECASE,
)
"""What makes a thing of the name of the whole a part of it: “the rota for the village churches”."""
_JOINED = regex(r",? (?:and|or|&|und|et) |, ")
_MY_OWN = regex(r"(?:the|my|our|his|her|their|your|all|one)(?: very)?(?: own)?(?: (?:ones?|things?|stuff|way|go|try|area|bit))?", re.IGNORECASE)  # fmt: skip
_OF_THE_WHOLE = ("level", "wished", "safety-net", "stop-rule")
_WORD = regex(r"[^\W\d_]{3,}")
_SMALL = frozenset({"the", "and", "for", "our", "his", "her", "their", "your", "all", "one"})


_YOU_HAVE = regex(
    r"\W*(?:yes\b[\s,:–-]*)?(?:you(?:['’]ll)? (?:will |may |can |could |get to )?(?:have|run|take(?: on| over)?|look after|lead|keep|handle|get|manage|own) (?:the|my|our|his|her|their|all)\b|(?:the|my|our|his|her|their|all) \S.*? (?:is|are|stays?|remains?) yours\b)",
    re.IGNORECASE,
)
"""How somebody says to me that I have something: no promise of theirs, and what is written until a day is none."""


def gives_until(after: After, who: str, words: str) -> bool:
    """Whether words of theirs to me let me have something until a day, “you have the pots until Christmas”: what they decided, and nothing that they do by then."""
    is_theirs = not who or after.book.is_same(who, after.who)
    return is_theirs and _YOU_HAVE.match(words) is not None and last_day_in(words, after.day) is not None  # fmt: skip


def begun_on_trial(after: After, decision: Entry, words: str) -> list[Entry]:
    """A decision of theirs that gives me an area on trial until a day, linked to that area, and the area; [] for any other, and where it answers an ask."""
    if not decision.links and (german := given_in_german(words, after.day)):
        return area_given(after.book, after.who, decision, german.area, german.until)
    day, found = last_day_in(words, after.day), _GIVES.match(words.strip())
    if decision.links or day is None or found is None or not _TRIAL.search(words):
        return []
    what = found["yes"] or found["mine"] or found["yours"]
    if names_nothing(what):
        return []
    return area_given(after.book, after.who, decision, what, day)


def part_on_trial(after: After, decision: Entry, ask: Ask, words: str) -> list[Entry]:
    """A yes that lets me have only a part of the area I asked for until a day, linked to that part as an area of its own; [] for a yes to all of it, and to what is no area."""
    areas, day = areas_of(after.book, ask), last_day_in(words, after.day)
    found = _PART.match(words.strip())
    if len(areas) != 1 or found is None or granting(words, ask.title) not in ("yes", "part"):
        return []
    (whole,) = areas
    what = (found["one"] or found["days"] or found["yours"]).strip(" ,")
    if names_nothing(what):
        return []
    is_same = has_a_word_of(what, whole.title) or has_a_word_of(what, ask.title)
    is_less = names_less(what, whole.title)
    is_part = is_less or (
        _NARROWER.search(what) and not _NARROWER.search(whole.title)
        if is_same
        else not _NO_PART.match(what)
    )
    if not is_part or (day is None and not is_less):
        return []
    return area_given(after.book, after.who, decision, what, day, whole)


def names_nothing(what: str) -> bool:
    """Whether words say that something is mine, and not what: “your own”, “my own one”."""
    return _MY_OWN.fullmatch(what.strip(" ,.")) is not None


def names_less(what: str, whole: str) -> bool:
    """Whether words name some, and not all, of the things that an area joins by name: “the seeds” of “The seed and bulb orders”."""
    things = _JOINED.split(whole)
    if len(things) > 1 and len(_WORD.findall(things[-1])) > 1:
        things[-1] = things[-1].rsplit(maxsplit=1)[0]  # what they all are: “orders”
    named = [has_a_word_of(what, one) for one in things]
    return len(things) > 1 and any(named) and not all(named)


def area_given(
    book: Book, who: str, decision: Entry, what: str, day: date | None, whole: Handoff | None = None
) -> list[Entry]:
    """A decision of theirs linked to the area that it gives until a day, beside what it answers, and that area: new, or with its last day.

    What is a part of a `whole` that was asked for has what catches a mistake there.
    """
    title = capital(what.strip(" ,"))
    there = next((one for one in book.of(Handoff) if one.id and name_key(one.title) == name_key(title)), None)  # fmt: skip
    end = (("trial-end", str(day)),) if day else ()
    if there is not None:
        area = made("handoff", decision.on, fields=(("amends", there.ref), *end))
        linked = decision._replace(links=(*decision.links, there.id or ""))
        return [linked, area._replace(at=decision.at)] if end else [linked]
    kept = tuple((name, whole.line(name)) for name in _OF_THE_WHOLE if whole and whole.line(name))
    area = made("handoff", decision.on, decision.who, (ME,), title=title, fields=(*kept, *end))
    ref = _free_id(book, who, title)
    area = area._replace(at=decision.at, id=ref, matters=decision.matters)
    return [area, decision._replace(links=(*decision.links, ref))]


def _free_id(book: Book, who: str, title: str) -> str:
    """An id for an area that nothing of the book has, by its first words that tell something and whose it is."""
    told = [word for word in _WORD.findall(title.lower()) if word not in _SMALL][:2]
    name = "-".join((*told, "trial", *_WORD.findall(who.lower())[:1]))
    taken = {one.id for one in book.written}
    return next(one for at in range(1, len(taken) + 2) if (one := name if at == 1 else f"{name}-{at}") not in taken)  # fmt: skip
