"""By when a sentence wants something: its own day, one counted from another, or one that is said before or behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.language.due import DEADLINES
from goodbooks.language.dues import due_in, named_days
from goodbooks.language.names import number_of
from goodbooks.language.stretch import days_on
from goodbooks.proposals.reading.behind import day_behind, day_set_alone
from goodbooks.proposals.reading.word_wanted import word_wanted

if TYPE_CHECKING:
    from goodbooks.language.due import Due
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Writing

_IF = regex(
    r"\b(?:if|once|provided|as soon as|unless|as long as|subject to)\b[^.;!?]*?(?=,? (?:i|we|you|he|she|they)(?:['’]ll| will| can| could)\b|, (?:which|and|but|so|ideally|preferably|latest|by|no later|please|just)\b|$|[.;!?])",
    re.IGNORECASE,
)
_ASKS_IF = regex(
    r"(?i:\b(?:thing|idea|good|great|nice|helpful|useful|best|grateful|appreciated?(?: it)?|obliged|wonderful|perfect|ideal|kind|lovely"
    r"|wise|well|glad|pleased|delighted|help(?: me| us)?) $)"
)
"""What goes before an "if" that asks and sets no condition: "it would be good if ..."."""
_ASKS_OF_YOU = regex(r"(?i:(?:^\W*$|\b(?:would|should|shall|['’]d)\b[^.;]{0,50} $))")
_IF_YOU = regex(
    r"(?i:(?:if|whether) (?:(?:you|u|someone|somebody) (?:could|would|might|can|were to)|it (?:could|might)|(?:the|your|these|those) [\w ]{1,30}? (?:could|might|were))\b)"
)
"""An "if" that says what is asked: "I'd be relieved if you were to speak to them", "If it could be here by Monday"."""

_IF_BY = regex(r"(?i:if (?:you|u)\b[^,;.]* by )")
"""An "if" by which an offer asks for a word: "I can put you down if you say yes by Friday"."""
_THEN = regex(
    r"\b(?:by|before|until|till) (?:then|that (?:day|time|date)|(?:the end of )?(?P<week>(?:that|the same) week))\b",
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
    text = _without_condition(said)
    found = (
        _counted_from(writing, said)
        or _of_the_last_deed(text, writing)
        or due_in(text, writing.on, writing.habits)
    )
    if found is not None:
        alone = None if found.lead.lower() in DEADLINES else day_set_alone(writing, said)
        return alone or found
    then = _THEN.search(text)
    return (
        day_named_before(writing, said, of_its_week=then["week"] is not None)
        if then
        else day_behind(writing, said)
    )


def day_named_before(writing: Writing, said: Said, *, of_its_week: bool = False) -> Due | None:
    """The day to come that was named last, in the sentence itself or in the two before it, or the end of its week."""
    then = _THEN.search(said.text)
    own = said.text[: then.start()] if then else ""
    near = [
        own,
        *(
            one.text
            for one in reversed([one for one in writing.said if one.start < said.start][-2:])
        ),
    ]
    days = ([*named_days(text, writing.on, writing.habits)] for text in near)
    named = next((every[-1] for every in days if every), None)
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


_COUNTED = regex(
    r"(?i:\b(?:(?P<count>an?|two|three|four|\d) (?P<unit>day|week)s?(?: or two)?|the (?:day|morning|evening|night|afternoon|(?P<week>week))|(?P<same>straight|right|directly|immediately))"
    r" (?P<way>before|ahead of|earlier than|after(?:wards)?)(?:(?: (?:that|then|it|this))\b| ?(?=[,.;!?)]|$| (?:so|and)\b)))"
)
"""A day counted from one that was named: "a week before that", "the morning after"."""


def _counted_from(writing: Writing, said: Said) -> Due | None:
    """The day that a sentence counts from one named before it, in it or in the two sentences before."""
    found = _COUNTED.search(said.text)
    if found is None:
        return None
    near = [one.text for one in writing.said if one.start < said.start][-2:]
    texts = (said.text[: found.start()], *reversed(near))
    days = ([*named_days(text, writing.on, writing.habits)] for text in texts)
    named = next((every[-1] for every in days if every), None)
    if named is None:
        return None
    count = number_of(found["count"]) if found["count"] else 0 if found["same"] else 1
    steps = count * (7 if "week" in (found["unit"], found["week"]) else 1)
    is_after = found["way"].lower().startswith("after")
    on = days_on(named.first, steps if is_after else -steps)
    if on < writing.on:
        return None
    return named._replace(on=on, first=on, at=None, words=found[0], start=found.start(), end=found.end(), lead="")  # fmt: skip


_AND_IT = regex(r"(?i:\band\b[^.;!?]{1,40}\b(?:it|them|those|these)\b)")
"""Where a sentence comes to what becomes of the thing: "I'll sign it tonight and scan it over to you tomorrow"."""


def _of_the_last_deed(text: str, writing: Writing) -> Due | None:
    """The day of what becomes of the thing in the end, where a sentence names two deeds, each with its day."""
    joint = _AND_IT.search(text)
    if joint is None:
        return None
    found = due_in(" " * joint.start() + text[joint.start() :], writing.on, writing.habits)
    return found if found and found.start > joint.start() else None
