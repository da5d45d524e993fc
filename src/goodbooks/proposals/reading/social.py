"""What people say who like each other: to meet some time, to tell a story over a drink. It is nothing to be done, and nothing that was decided."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex
from goodbooks.language.doings.signs import a_due_in

_DRINK = r"(?:pints?|beers?|coffees?|teas?|cuppa|drinks?|glass|wine|brandy|whisky)"
_MEAL = r"(?:lunch|dinner|breakfast|supper|curry|pizza)"
_SHARED = rf"(?:over|with) (?:(?:an?|some|the next|another) )?(?:cold |nice )?(?:{_DRINK}|{_MEAL})(?: of \w+)?"
_SOME_TIME = (
    r"(?:some ?(?:time|day|evening|night)|soon|one (?:day|evening|of these days)|before long)"
)
_TOGETHER = r"(?:let['’]?s|let us|(?:we|i) (?:really )?(?:should|must|ought to|have to|need to|could)|shall we|why don['’]t we)"
_ONCE_MORE = r"do (?:it|this|that|something like (?:it|this|that))(?: all)?(?: over)? again"
_MEET = rf"(?:{_ONCE_MORE}|catch up|get together|go out|hang out|meet up|(?:have|grab|get|go for|do) (?:(?:an?|another|some|that) )?(?:\w+ )?(?:{_DRINK}|{_MEAL}))"
_FOR_WORK = r"(?:about|regarding|to (?:discuss|plan|review|go|look|talk|agree|settle|sort))"
_AGAIN = regex(
    rf"\b{_TOGETHER} [^,.;!?]{{0,25}}?\b{_MEET}\b(?![^.;!?]*\b{_FOR_WORK}\b)[^.;!?]*\b{_SOME_TIME}\b"
    r"|\blasst? uns (?:(?:das|es|doch) )*(?:bald|mal|irgendwann)\b[^.;!?]*\bwieder\b",
    re.IGNORECASE,
)
"""To do it again, or to meet, some time: "Let's do that again soon"."""
_STORY = regex(
    r"\W*(?:(?:oh|and|also|do|just|you (?:must|have to)|you['’]ll have to),? )*(?:remind me (?:[^,.;!?]{1,20} )?to (?:tell|show) you|ask me|tell me)\b"
    rf"(?:[^.;!?]*\b(?:{_SHARED}|{_SOME_TIME})\W*$|(?<=tell you) (?:about|how|why|of|the (?:whole |full )?(?:story|tale|one)|what (?:happened|he|she|they|it))\b)",
    re.IGNORECASE,
)
"""A story to be told: "Remind me to tell you about the goat", "Tell me more over a pint"."""
_COMPANY = regex(
    rf"\b(?:stay|keep) in touch\W*$|\bcatch up (?:soon|some ?time)\b|\bbe a stranger\b|\bdo (?:this|that|it) again (?:soon|some ?time)\b|\b{_SHARED}\b",
    re.IGNORECASE,
)
_PLEASE = regex(r"\b(?:please|pls|plz|kindly|bitte)\b", re.IGNORECASE)


def is_social(text: str) -> bool:
    """Whether a sentence with no day only wishes to meet or to tell a story some time, whatever words it has for it."""
    found = _AGAIN.search(text) or _STORY.match(text)
    return found is not None and not _PLEASE.search(text) and a_due_in(text) is None


def is_of_company(text: str) -> bool:
    """Whether a sentence that has no words of its own for what it asks is of meeting or hearing of each other."""
    return _COMPANY.search(text) is not None and not _PLEASE.search(text)
