"""By when a sentence wants something: its own day, one counted from another, or one that is said before or behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.language.days.context import names_a_thing
from goodbooks.language.days.day_names import GERMAN_COUNTS, day_of, number_of
from goodbooks.language.days.due import DEADLINES
from goodbooks.language.days.dues import due_in, named_days
from goodbooks.language.days.stretch import days_on
from goodbooks.proposals.reading.around import day_around
from goodbooks.proposals.reading.behind import day_asked, day_behind, day_set_alone
from goodbooks.proposals.reading.word_wanted import word_wanted

if TYPE_CHECKING:
    from goodbooks.language.days.due import Due
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Writing

_IF = regex(
    r"(?:\b(?:if|once|provided|as soon as|unless|as long as|subject to)\b|^should (?!(?:i|we|you)\b))[^.;!?]*?(?=,? (?:i|we|you|he|she|they)(?:['’]ll| will| shall| can| could)\b|, (?:then )?(?:i|we|you|it|he|she|they|the|this|that|your|our|my|everything|nobody|nothing)\b|, (?:which|and|but|so|ideally|preferably|latest|by|no later|please|just)\b|$|[.;!?])",
    re.IGNORECASE,
)
_ASKS_IF = regex(
    r"(?i:\b(?:thing|idea|good|great|nice|helpful|useful|best|grateful|appreciated?(?: it)?|obliged|wonderful|perfect|ideal|kind|lovely"
    r"|wise|well|glad|pleased|delighted|help(?: me| us)?) $)"
)
"""What goes before an "if" that asks and sets no condition: "it would be good if ..."."""
_ASKS_OF_YOU = regex(r"(?i:(?:^\W*$|\b(?:would|should|shall|['’]d)\b[^.;]{0,50} $))")
_IF_YOU = regex(
    r"(?i:(?:if|whether) (?:(?:you|u|someone|somebody)(?:['’]d| (?:could|would|might|can|were to|\w+ed|sent|brought|gave|let|told|made|took|got|put|left|came|kept|paid|wrote|rang|spoke|met|did|had|found|went))|it (?:could|might|were|was|came|went|reached)"
    r"|(?:the|your|these|those|some(?:one|body) of \w+|one of \w+|we|i) (?:[\w’'-]+ ){0,6}?(?:could|might|were|was|had|got|met|came|reached|arrived))\b)"
)
"""An "if" that says what is asked: "I'd be relieved if you were to speak to them", "If it could be here by Monday"."""

_IF_BY = regex(r"(?i:if (?:you|u)\b[^,;.]* by )")
"""An "if" by which an offer asks for a word: "I can put you down if you say yes by Friday"."""
_THEN = regex(
    r"\b(?:by|before|until|till) (?:(?:\d\S*|noon|midday|lunch\w*|\w+ o['’]clock)(?: (?:am|pm|h))? (?:that|the same) (?:day|morning|afternoon|evening)|then|that (?:day|time|date)|(?:the end of )?(?P<week>(?:that|the same) week))\b",
    re.IGNORECASE,
)


def condition_in(said: Said) -> str:
    """The condition under which a sentence holds, in its own words; "" where it names none."""
    found = _IF.search(said.text) if "condition" in said.acts else None
    return " ".join(found[0].split()).strip(" ,") if found else ""


def due_of(writing: Writing, said: Said) -> Due | None:
    """The day a sentence wants something by: not that of its condition; "by then" is the day named last."""
    wanted = word_wanted(writing, said)
    if wanted is not None:
        return wanted.due
    after = [one for one in writing.said if one.start > said.start][:1]
    asked = next((day for one in after if (day := day_asked(one.text, writing))), None)
    if asked is not None and "commit" not in said.acts:
        return asked
    text = _without_condition(said)
    found = (
        _counted_from(writing, said)
        or _before_a_thing(text, writing)
        or _of_the_last_deed(text, writing)
        or _of_the_wish(said, text, writing)
        or due_in(text, writing.on, writing.habits)
        or _given_from(said, writing)
    )
    if found is not None:
        alone = None if found.lead.lower() in DEADLINES else day_set_alone(writing, said)
        return alone or found
    if "commit" not in said.acts and _AS_SOON_AS.search(said.text):
        found = due_in(said.text, writing.on, writing.habits)
        if found is not None:
            return found
    if "commit" not in said.acts and _IN_TIME.search(text) and (set_before := _set_before(writing, said)):  # fmt: skip
        return set_before
    then = _THEN.search(text)
    return (
        _day_named_before(writing, said, of_its_week=then["week"] is not None)
        if then
        else day_behind(writing, said) or day_around(writing, said)
    )


_BUT_WANTS = regex(
    r"(?i:, (?:but|and|so) (?=(?:i|we)(?:['’]d| would| need| want| must| should)\b))"
)
_LENDS = regex(
    r"(?i:\b(?:lend|lends|have|borrow|use|rent|get|give|gives|hand over|available|yours|move in)\b[^.!?;,]{0,60}$)"
)


def _of_the_wish(said: Said, text: str, writing: Writing) -> Due | None:
    """The day of what is wanted, where a sentence first names that of something else: "Submission is on Friday, but I would like to see it on Monday"."""
    wish = _BUT_WANTS.search(text) if "commit" not in said.acts else None
    if wish is None:
        return None
    return due_in(" " * wish.end() + text[wish.end() :], writing.on, writing.habits)


def _given_from(said: Said, writing: Writing) -> Due | None:
    """The day from which somebody is given a thing: "I'll lend you the van from 1 April"."""
    if not said.acts.keys() & {"commit", "commit-of-another"}:
        return None
    for day in named_days(said.text, writing.on, writing.habits):
        before = said.text[: day.start].removesuffix(f"{day.lead} ")
        if (
            day.lead.lower() in ("from", "as of")
            and day.first >= writing.on
            and _LENDS.search(before)
        ):
            return day._replace(on=day.first)
    return None


_IN_TIME = regex(r"\bin (?:good )?time\b(?! (?:for|to|of)\b)", re.IGNORECASE)


def _set_before(writing: Writing, said: Said) -> Due | None:
    """The day by which the sentence before says that a thing must be there: "The labels must be at the printer's two weeks before. Could you send the texts in time?"."""
    before = next((one for one in reversed(writing.said) if one.start < said.start), None)
    if before is None:
        return None
    return _counted_from(writing, before) or due_in(before.text, writing.on, writing.habits)


_AS_SOON_AS = regex(r"\b(?:as soon as|the moment|the minute)\b", re.IGNORECASE)
"""What is asked for as soon as something is so on a day is asked for that day: "ring them as soon as they open tomorrow"."""


def _day_named_before(writing: Writing, said: Said, *, of_its_week: bool = False) -> Due | None:
    """The day to come that was named last, in the sentence itself or in the two before it, rather one of its own than one that says which thing, or the end of its week."""
    then = _THEN.search(said.text)
    own = said.text[: then.start()] if then else ""
    near = [
        own,
        *(
            one.text
            for one in reversed([one for one in writing.said if one.start < said.start][-2:])
        ),
    ]
    days = [(text, [*named_days(text, writing.on, writing.habits)]) for text in near]
    met = [[one for one in every if not names_a_thing(text, one)] for text, every in days]
    named = next((every[-1] for every in (*met, *(every for _, every in days)) if every), None)
    if named is None or named.on < writing.on:
        return None
    if not of_its_week:
        return named
    end = writing.habits.last_of_week(days_on(named.on, -named.on.weekday()))
    return named._replace(on=max(end, named.on), first=named.on, at=None, lead="by")


def _without_condition(said: Said) -> str:
    """The sentence with what it sets as a condition left blank, sign for sign; an "if" that asks is none."""
    text = said.text
    condition = _IF.search(text) if "condition" in said.acts else None
    if condition is None:
        return text
    start, end = condition.span()
    before = text[:start]
    asks = _ASKS_IF.search(before) or (
        "commit" not in said.acts and _ASKS_OF_YOU.search(before) and _IF_YOU.match(text, start)
    )
    if asks or ("commit" not in said.acts and _IF_BY.match(text, start)):
        return text
    if re.search(r"(?:,|\band|\bbut) $", before) and "," in condition[0]:
        end = text.index(",", start)
    comma = "," if before.endswith(" ") else ""
    return text[: start - len(comma)] + comma + " " * (end - start) + text[end:]


_COUNTED_IN_GERMAN = regex(
    r"\b(?:(?P<count>einen?|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d{1,2}) (?P<unit>tag|woche)(?:e|n)?|am tag) (?P<way>vorher|davor|zuvor|früher|danach|später)\b",
    re.IGNORECASE,
)
"""The same in German: “zwei Tage vorher”."""
_COUNTED = regex(
    r"(?i:(?<!\bnot )\b(?:(?P<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?P<unit>day|week)s?(?: or two)?|the (?:day|morning|evening|night|afternoon|(?P<week>week)|(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day))|(?P<same>straight|right|directly|immediately))"
    r" (?P<way>beforehand|in advance|before|ahead of|earlier(?: than)?|later(?: than)?|after(?:wards)?)(?:(?: (?:that|then|this|(?:it|they)(?: (?:runs?|ends?|closes?|expires?|lapses?)\b)?))\b| ?(?=[,.;!?)]|$| (?:so|and)\b)))"
)
"""A day counted from one that was named: "a week before that", "the morning after"."""


_OVER = ("since", "last", "past", "ago", "every", "each", "during")
"""What leads to a day that is over, from which nothing to come is counted."""


def _counted_from(writing: Writing, said: Said) -> Due | None:
    """The day that a sentence counts from one named before it, in it or in the two sentences before."""
    found = _COUNTED.search(said.text) or _COUNTED_IN_GERMAN.search(said.text)
    if found is None:
        return None
    near = [one.text for one in writing.said if one.start < said.start][-2:]
    texts = (said.text[: found.start()], *reversed(near))
    days = (
        [
            one
            for one in named_days(text, writing.on, writing.habits)
            if one.lead.lower() not in _OVER
        ]
        for text in texts
    )
    named = next((every[-1] for every in days if every), None)
    if named is None:
        return None
    on = days_on(named.first, _steps(found, named.first.weekday()))
    if on < writing.on:
        return None
    return named._replace(on=on, first=on, at=None, words=found[0], start=found.start(), end=found.end(), lead="")  # fmt: skip


_LATER = ("after", "later", "danach", "später")


def _steps(found: re.Match[str], weekday: int) -> int:
    """How many days lie between a day, of this number in its week, and the one counted from it; fewer than none for one before it."""
    told, said = found.groupdict(), (found["count"] or "").lower()
    german = next((at for at, word in enumerate(GERMAN_COUNTS) if at and said.startswith(word)), 0)
    count = german or (number_of(said) if said else 0 if told.get("same") else 1)
    is_week = (told["unit"] or told.get("week") or "").lower() in ("week", "woche")
    steps = count * (7 if is_week else 1)
    if told.get("weekday"):
        ahead = (day_of(told["weekday"]) - weekday) % 7
        steps = (ahead or 7) if found["way"].lower().startswith(_LATER) else (7 - ahead)
    return steps if found["way"].lower().startswith(_LATER) else -steps


_BEFORE_A_THING = regex(
    r"(?i:\b(?P<count>an?|one|two|three|four|five|\d) (?P<unit>day|week)s? (?:before|ahead of|prior to|in advance of) (?:the |our |your |my |this |that )?(?:[\w'’-]+ ){0,3}?(?:(?:on|of|,) )?(?:the )?$)"
)


def _before_a_thing(text: str, writing: Writing) -> Due | None:
    """The day counted back from that of a thing: "two days before the board on the 24th"."""
    for day in named_days(text, writing.on, writing.habits):
        before = text[: day.start]
        found = _BEFORE_A_THING.search(before) or _BEFORE_A_THING.search(
            before.removesuffix(day.lead)
        )
        steps = number_of(found["count"]) * (7 if found["unit"] == "week" else 1) if found else 0
        if found and (on := days_on(day.first, -steps)) >= writing.on:
            return day._replace(on=on, first=on, at=None, words=text[found.start() : day.end], start=found.start(), lead="")  # fmt: skip
    return None


_AND_IT = regex(r"(?i:\band\b[^.;!?]{1,40}\b(?:it|them|those|these)\b)")
"""Where a sentence comes to what becomes of the thing: "I'll sign it tonight and scan it over to you tomorrow"."""


def _of_the_last_deed(text: str, writing: Writing) -> Due | None:
    """The day of what becomes of the thing in the end, where a sentence names two deeds, each with its day."""
    joint = _AND_IT.search(text)
    if joint is None:
        return None
    found = due_in(" " * joint.start() + text[joint.start() :], writing.on, writing.habits)
    return found if found and found.start > joint.start() else None
