"""Whether a story tells that somebody of its writer's died: that is said first, before anything about work."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_KIN = r"(?:mum|mom|mother|dad|father|parents?|wife|husband|partner|girlfriend|boyfriend|fianc[ée]e?|son|daughter|child|baby|brother|sister|twin|nan|nana|gran|granny|grandma|grandmother|grandad|granddad|grandpa|grandfather|grandparents?|aunt|auntie|uncle|cousin|niece|nephew|friend|best friend|stepmother|stepfather|stepdad|stepmum|mother-in-law|father-in-law)"
_DIED = r"(?:died|dies|passed(?: away| on)?|is dead|was killed|took (?:his|her|their) (?:own )?life|has died|had died|has passed|is dying|is being buried|was buried)"
_TOLD = (
    regex(rf"\b(?:my|our) (?:\w+ )?{_KIN} (?:just |suddenly |has |had )?{_DIED}\b", re.IGNORECASE),
    regex(rf"\b(?:my|our) (?:\w+ )?{_KIN}['’]s (?:funeral|death|burial|cremation|wake)\b", re.IGNORECASE),
    regex(rf"\b(?:I|we)(?:['’]ve| have)? (?:just )?(?:lost|buried) (?:my|our) (?:\w+ )?{_KIN}(?! (?:job|trust|support|respect|vote)\b)\b", re.IGNORECASE),
    regex(rf"\b(?:funeral|burial|death) of (?:my|our) (?:\w+ )?{_KIN}\b", re.IGNORECASE),
)  # fmt: skip
SORRY = "We are sorry for your loss. Take from this only what helps you today."


def tells_of_a_death(text: str) -> bool:
    """Whether a story says that somebody close to its writer died, or is to be buried: “my mum died”, “it's my father's funeral”."""
    return any(one.search(text) for one in _TOLD)
