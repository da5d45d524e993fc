"""Words by which somebody who wanted a change wants none of it any more: “I want to stay after all”, “I don't want to step back any more”."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex
from goodbooks.language.meant.taking_back import is_so

_STAY = r"(?:stay(?:ing)?|keep(?:ing)?|remain(?:ing)?|carry(?:ing)? on|go(?:ing)? on|continue|continuing)"
_CHANGE = r"(?:step(?:ping)? (?:back|down|aside)|(?:go(?:ing)?|mov(?:e|ing)|chang(?:e|ing)) (?:back|away)|giv(?:e|ing) (?:it|this|that|the [\w ]{2,30}?|my [\w ]{2,30}?) (?:back|up)|hand(?:ing)? (?:it|this|that|the [\w ]{2,30}?|my [\w ]{2,30}?) (?:back|over)|leav(?:e|ing)|it|that|this)"
_WANTS = r"(?:['’]d (?:like|rather|prefer)(?: to)?| would (?:like|rather|prefer)(?: to)?| want to| wish to| prefer to|['’]ll| will|['’]m| am|['’]ve decided to| have decided to| decided to| think I(?:['’]ll| will))"
_NO_MORE = r"(?:any ?more|any longer|after all)"
_WANTS_NONE = regex(
    rf"\bI{_WANTS} (?:\w+ly )?{_STAY}\b[^.;!?]{{0,60}}?\bafter all\b|\bafter all,? I{_WANTS} {_STAY}\b"
    rf"|\bI(?: really)? (?:do(?:n['’]?t| not)) want (?:to )?{_CHANGE}\b[^.;!?]{{0,40}}?\b{_NO_MORE}\b|\bI no longer want (?:to )?{_CHANGE}\b"
    rf"|\bI(?:['’]ve| have)? changed my mind(?=\s*(?:[.,;:!–—]|$|(?:about (?:it|this|that|stepping|going|leaving)|and|so|now|again|since)\b))"
    rf"|\bI(?:['’]m| am)(?: now)? (?:staying|keeping (?:it|the \w+|my \w+))(?: on| put)? after all\b"
    rf"|\b(?:let['’]?s|please|I(?:['’]d| would) (?:like to|rather)|I want to) (?:forget|drop|scrap|call off|cancel) (?:the (?:step back|plan|whole thing)|my (?:plan|step back))\b",
    re.IGNORECASE,
)
_SENTENCE = regex(r"(?<=[.!?;])\s+|\n+")


def wants_none_of_it(words: str) -> bool:
    """Whether words say that their writer wants the change no more that they had wanted; not where it is asked, or only for a case that may come."""
    every = ((one, _WANTS_NONE.search(one)) for one in _SENTENCE.split(words))
    return any(found is not None and is_so(one, found.start()) for one, found in every)
