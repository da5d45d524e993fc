"""Whether the writer of a story says that they leave the house, or that they would like another post in it."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_POST = r"(?:jobs?|posts?|roles?|positions?|places?|desks?|openings?|vacancy|chances?|works?|teams?|departments?|wards?|units?|divisions?|sections?|branch|sites?|offices?|shops?|stores?|depots?|plants?|lines?|shifts?|kitchens?|schools?|crews?)"
_HOUSE = r"(?:company|firm|house|organi[sz]ation|group|corporation|business|hospital|clinic|school|college|university|institute|agency|authority|bank|trust|council|plant|works|chain|association|parish|diocese|foundation|charity|hotel|concern|ministry|museum|library|same place)"
_IN_IT = rf"(?:(?:inside|within|elsewhere in|in another part of|in) (?:the |this |my |our )?(?:same |whole |own )?{_HOUSE}\b|internally\b|in[- ]house\b|(?:elsewhere|somewhere else) here\b)"
_ANOTHER = r"(?:another|a different|a new|an other|the other|some other|other|a second)"
_I = r"\b(?:I|I['’]\w+|me|my|we|we['’]\w+|us|our)\b"
_WISH = r"(?:transfer(?:s|red|ring)?|mov(?:e|es|ed|ing)|switch(?:es|ed|ing)?|chang(?:e|es|ed|ing)|appl(?:y|ies|ied|ying)|go(?:es|ing)?|look(?:s|ed|ing)?|went)"
_INSIDE = regex(
    rf"{_I}[^.!?;]{{0,120}}?(?:\b{_ANOTHER} (?:[\w-]+ ){{0,3}}?{_POST} (?:[\w-]+ ){{0,2}}?{_IN_IT}|\b{_WISH} (?:[\w-]+ ){{0,4}}?{_IN_IT}"
    rf"|\binternal(?:ly)? (?:transfer|move|post|job|vacanc(?:y|ies)|role|position|application|opening|advert)|\b(?:transfer|switch|move|mov(?:ed|ing)|transferr(?:ed|ing)|switch(?:ed|ing)) (?:over |across )?(?:to|into) (?:{_ANOTHER} |the (?:\w+ )?)(?:[\w-]+ )??(?:team|department|ward|unit|division|section|branch|site|depot|shift|kitchen|crew)\b"
    rf"|\b(?:asked for|ask for|want|put in for|applied for|apply for|requested|'d like|would like) (?:a|my|the) (?:\w+ )?transfer\b)",
    re.IGNORECASE,
)
"""How a writer says that they would like to change their post, and not their house."""
_NOT_REALLY = regex(r"\b(?:if|when|whether|wish|should have|nearly|almost|would have|could have|unless|never|not|\w+n['’]t|instead of|without)\b[^.!?;,]{0,30}\Z", re.IGNORECASE)  # fmt: skip
_GOES_FOR_GOOD = regex(
    r"\bI(?:['’]ve|['’]m| have| am|['’]ll| will)?(?: just| already| finally| now| going to| about to)? (?:resign(?:ed|ing)?|quit(?:ting)?|g[ai]ve(?:n)? (?:my |in )?(?:my )?notice|giving (?:my )?notice|hand(?:ed|ing)? in my|put(?:ting)? in my (?:notice|resignation)|told (?:her|him|them|my \w+|[A-Z]\w+) (?:that )?I(?:['’]m| am) (?:leaving|going)\b)"
    r"|\bmy (?:own )?(?:notice|resignation|last (?:working )?day|last week|notice period|exit interview)\b|\bI(?:['’]ve| have|['’]m| am)?[^.!?;,]{0,30} (?:signed|accepted|offer|contract|job)\b[^.!?;,]{0,40} (?:elsewhere|with another|at another|somewhere else|another (?:firm|company|employer))\b",
    re.IGNORECASE,
)
_GOES = regex(
    r"\b(?:I|we)(?:['’]m| am|['’]ll| will|['’]d| would|['’]ve| have|['’]re| are)?(?: \w+ly| just| already| finally| now| never| not)* (?:be |been |have to |had to |want(?:ed)? to |like to |need to |going to |about to |plan(?:ning)? to |decided to |thinking of |thinking about |think of |ready to |prefer to |rather )?(?:leav(?:e|ing)|left|quit(?:ting)?|resign(?:ed|ing)?|retir(?:e|ing)|go(?:ing)?\b(?! (?:home|to (?:the|a|my|work|bed|see|him|her|them)|back to|on\b|through|over|into|and|with|for a))|moving on|move on|moving back|moving away|out of here|off to|giv(?:e|ing) (?:my |in )?(?:my )?notice|gave (?:my |in )?(?:my )?notice|given (?:my |in )?(?:my )?notice|hand(?:ed|ing)? (?:it |this )?in)\b"
    r"|\bmy (?:own )?(?:notice|resignation|last (?:working )?day|last week|notice period|exit interview|new (?:job|employer|firm|company|place|post)|start(?:ing)? date|leaving|departure|successor)\b"
    r"|\b(?:I|I['’]ve|I have|I['’]d)\b[^.!?;,]{0,30} (?:signed|accepted|offer|offered|contract|new job|another job|found something|found a)\b|\b(?:notice period|resignation|counter-?offer|hand(?:ing)? in (?:my|the) notice|when I(?:['’]m)? (?:go|leave|gone)|to work for a|set up on my own|own (?:business|clients)|burn\w* (?:\w+ )?bridges|my way out|giv(?:e|ing) (?:my )?notice|want to go|before I go|I(?:['’]m| am)? (?:go|going|move|moving|fly|flying) (?:back )?home (?:for good|in (?:the )?(?:spring|summer|autumn|fall|winter|\w+ber|january|february|march|april|may|june|july|august)|next (?:month|spring|summer|autumn|fall|winter|year)|at the end)|I(?:['’]m| am) (?:out|gone) (?:on|by|from|as of|at the end) |how (?:do|can|should) I (?:leave|go)|start the new|begin at|from the first of)\b|\b(?:to|before|of|after) (?:leave|leaving|quit|quitting|resign|resigning|going)\b",
    re.IGNORECASE,
)
"""How a writer says that they go, or have it in mind."""


def wants_another_post_inside(told: str) -> bool:
    """Whether a story says that its writer would like another post in the same house, and not that they have given notice."""
    plain = " ".join(told.split())
    is_gone = any(not _NOT_REALLY.search(plain[: one.start()]) for one in _GOES_FOR_GOOD.finditer(plain))  # fmt: skip
    return not is_gone and _INSIDE.search(plain) is not None


def says_they_leave(told: str) -> bool:
    """Whether a story says anywhere that its writer leaves, has somewhere else to go, or thinks of it."""
    plain = " ".join(told.split())
    return any(_INSIDE.search(plain[one.start() : one.end() + 60]) is None for one in _GOES.finditer(plain))  # fmt: skip
