"""Whether a mail was written by nobody: an answer while somebody is away, a newsletter, a notice of a machine."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex
from goodbooks.language.text.letter import Letter

_AWAY = regex(
    r"(?i:\b(?:i am|i['’]m|i will be|i['’]ll be|ich bin|we are)\b[^.\n]{0,60}\b(?:out of (?:the )?office|on (?:\w+ )?leave|away from (?:the office|my desk)"
    r"|away until|on holiday|on vacation|nicht im (?:büro|haus)|im urlaub|abwesend)\b)"
)
_STAND_IN = regex(
    r"(?i:\b(?:urgent|in my absence|limited access|meanwhile|in the meantime|deputy|stand-?in|on my return|when i return"
    r"|dringend\w*|vertretung|vertritt|nach meiner rückkehr|nicht weitergeleitet)\b)"
)
_NOTICE = regex(
    r"(?i:\b(?:this is a reminder of your (?:appointment|booking|reservation)|you do(?:n['’]t| not) need to do anything|will be (?:debited|collected|charged) (?:from|to) your (?:account|card)|automatic reply|auto-?reply|auto-?response|automated (?:message|response|e-?mail|reply|notification)|automatically generated|(?:generated|created|sent) automatically|please do not (?:answer|reply|respond)(?: to (?:this|it))?(?= ?[.!]?(?: |$))"
    r"|automatisch (?:erstellt|generiert|erzeugt|versandt)\w*|automatische antwort|abwesenheitsnotiz|do not reply to this|mailbox is not monitored"
    r"|bitte nicht (?:auf diese [\w-]+ )?antworten|bitte antworten sie nicht)\b)"
)
_BULK = regex(
    r"(?i:\b(?:unsubscribe|view (?:this|it|online|in) (?:\w+ )*browser|manage (?:your )?(?:e-?mail )?preferences|newsletter abbestellen"
    r"|you(?: are|['’]re) receiving this|you received this e-?mail because|vom newsletter abmelden)\b)"
)


_ADVERTISES = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:\d+|ten|twenty|thirty|fifty) ?(?:%|per ?cent) (?:off|discount|reduction|cheaper|on all)\b|\b(?:save|saves|saving) (?:up to )?(?:£|€|\$|\d|ten|twenty|half)|\bsave [\w]+ per ?cent\b|\bhalf (?:the )?price\b|\bdiscounts?\b|\bspecial (?:offer|price)s?\b|\b(?:spring|summer|autumn|winter|christmas|easter|black friday) (?:special|sale|offer|deal)s?\b",
        r"\b(?:sign up|bring|invite|tell|recommend|refer) a friend\b|\bfor free\b|\bget (?:one|\w+ month) free\b|\bget (?:a|an|your|one|some) free\b|\bfree (?:trial|month|gift|entry|delivery|shipping|of charge when)\b|\bwin (?:a|an|one of|two|tickets)\b|\b(?:weeks?|months?|lessons?|visits?|drinks?|coffee|classes) (?:is|are) on us\b|\bon the house\b|\bwe(?:['’]ve| have)? miss(?:ed)? you\b|\bbring a (?:friend|mate)\b|\bprize draw\b|\breceive a (?:free )?(?:gift|voucher|pair|mug|bag)\b",
        r"\b(?:don['’]?t|do not) miss\b|\btickets (?:go|are) on sale\b|\bsecure your (?:place|seat|spot|ticket)s?\b|\b(?:book|register|sign up|order|subscribe|join|enrol) (?:now|today|here|early|online|by \d|before \d|until \d)|\blimited (?:time|places|offer|edition)\b|\bwhile stocks last\b|\bearly[- ]bird\b|\bonly \d+ places\b",
        r"\b(?:follow|like|rate|review) us\b|\bfollow us on\b|\bour (?:new )?(?:webinar|newsletter|app|shop|online shop|loyalty)\b|\bvote for (?:the|your)\b|\breaders\b|\bsubscribers?\b|\b(?:renew|start) your (?:membership|subscription)\b|\bclick (?:here|below|on)\b|\bwebinar\b|\bthis (?:week|month)['’]?s? (?:issue|edition|news|offers)\b",
        r"\b(?:opens? its doors|open (?:day|house|evening)s?|come (?:along|by|and (?:see|taste|try|join|visit))|drop in (?:and|for|to)|(?:join|visit) us|pay us a visit|take home|treat yourself|taste, |marvel|discover (?:our|the|how|new)|look forward to welcoming|see for yourself|pays for itself)\b",
        r"\bour (?:new |latest |great |big |annual )*(?:spring|summer|autumn|winter|christmas|easter|annual|anniversary) (?:fair|sale|market|collection|catalogue|menu|range|festival|days?)\b|\b(?:our|your) \w+ has a new (?:face|look|home|menu)\b|\bour (?:new|latest|award-winning|unique|innovative) \w+|\b(?:have you ever (?:asked|wondered)|did you know that|take note|are you ready for|tired of|looking for (?:a|an|the) (?:perfect|ideal|right))\b",
        r"\b(?:your|the) (?:[A-Z]\w+ ){1,3}(?:team|crew|family)\b|\bdear (?:readers?|members?|customers?|friends of|subscribers?|guests?)\b|\bgreetings from your\b|\bour programme\b|\bthe whole team at\b",
    )
)
"""What advertising is known by, of which two sorts must stand in it: a price, a gift, a hurry, a following, and whom it speaks to."""
_FEWEST_SORTS = 2
_TO_ALL_AGENTS = regex(
    r"^\W*(?:(?:public |official |general )?notice to (?:all|our)\b|(?:your )?(?:build|job|pipeline|ticket|case|order|booking|reservation|parcel|shipment) #?\d+\b[^.!?]{0,30}\b(?:failed|passed|was|has been|is)\b)",
    re.IGNORECASE,
)
"""How a notice begins that a desk or a machine sends to whoever stands on a list."""


def _is_advertising(own: str) -> bool:
    return sum(bool(sort.search(own)) for sort in _ADVERTISES) >= _FEWEST_SORTS


_ONLY_TOLD = regex(
    r"\b(?:only|just|purely|merely) for (?:your )?info(?:rmation)?\b|\A\W{0,9}(?:(?:hi|hello|hey|dear) [^,\n]{1,30},\s{1,4})?(?:just |only )?(?:an? )?fyi\b|\bfor (?:the|your) (?:record|records|files?|information|archive)\b|\b(?:there['’]?s|there is) nothing (?:for you )?to do\b|\bno (?:further )?action (?:is |needed|required)"
    r"|\bjust (?:so (?:that )?you (?:know|aren['’]t surprised)|to let you know)\b|\bnothing (?:else |more )?to (?:report|add)\b|\bi (?:only|merely|just) (?:mention|record|tell|write|say)\b|\bno (?:reply|answer) (?:is )?(?:needed|necessary)\b",
    re.IGNORECASE,
)


def is_only_told(own: str) -> bool:
    """Whether a writing says of itself that it only tells something: what no words are made for is not read into it then."""
    return _ONLY_TOLD.search(own) is not None


def is_automatic(text: str) -> bool:
    """Whether the writer's own words say that a machine sent them, or one that sends to everybody.

    What is quoted, forwarded or signed says nothing of the sort.
    """
    own = Letter(text).own
    if _NOTICE.search(own) or _BULK.search(own) or _TO_ALL_AGENTS.match(own):
        return True
    if _is_advertising(own):
        return True
    return bool(_AWAY.search(own) and _STAND_IN.search(own))
