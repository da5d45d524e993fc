"""Somebody's yes or no to what they were asked, a date they moved, and what is not to be: "the committee has declined the application", "lots A and C are accepted"."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex
from goodbooks.language.doings.cue import groups

_BEGINS = r"(?:^\W*|[:;–—]\s+|,\s+(?:and\s+|but\s+|so\s+)?|\b(?:and|but|so)\s+)(?:(?:and|but|so|ok|okay|right|well|yes|then|now|also)\b\W*)*"
_NO_ONE = r"(?!(?:i|we|you|he|she|they|it|this|that|these|those|there|who|what|which|if|when|as|everything|something|nothing|anything|\w+ing)\b)"
_SOMEBODY = rf"{_NO_ONE}(?:[\w'’&/.-]+\s+){{1,5}}?"
_UP_FOR_IT = r"(?:lots?|batch(?:es)?|offers?|bids?|applications?|requests?|claims?|samples?|versions?|designs?|drawings?|quotes?|quotations?|budgets?|plans?|proposals?|drafts?|options?|tenders?|motions?|appeals?|extensions?|terms|prices?|dates?|leave|loan|licen[cs]es?|permits?|changes?|variations?)"
"""What somebody says yes or no to."""
_DECIDERS = r"(?:committee|board|council|jury|panel|management|trustees|governors|directors|vendors?|sellers?|buyers?|owners?|landlords?|landlady|client|customer|insurers?|bank|court|judge|tribunal|ministry|authority|faculty|senate|parish|union|partners|shareholders|association|lender|publisher|editors?|organisers|sponsors?|family|tenants?|association|commission|assembly|chapter|syndicate|cooperative|pool)"
_PATTERNS = (
    # what is not to be, and what nobody does before something is so
    rf"{_BEGINS}{_SOMEBODY}(?P<it>(?:is|are) not to be) (?!(?:found|missed|confused|underestimated|outdone|sneezed|trusted|taken|seen|had|laughed|envied|blamed|ignored|mistaken|despised|compared)\b)\w+(?:ed|en|t|ne|ld|ept|ut|ung)\b",
    r"\bnobody(?: is|['’]s) (?P<it>(?!(?:going|coming|saying|asking|telling|blaming|looking|listening|laughing|waiting)\b)\w+ing) (?:it|them|that|the [\w-]+)\b[^.;!?]{0,20}\b(?:till|until|before)\b",
    # whose yes or no it was: "the committee has declined the application", "lots A and C are accepted"
    rf"\b(?:the|our|your|their) (?:[\w-]+ )?{_DECIDERS} (?:has|have)(?: now| just| finally| also)? (?P<it>accepted|declined|approved|rejected|refused|granted|turned down|withdrawn|dismissed|upheld|waived|dropped|chosen|agreed to|signed off) (?:the|your|our|his|her|their|all|both|my)(?: [\w-]+){{0,2}}? {_UP_FOR_IT}\b",
    rf"^\W*(?:(?:and|but|so) )*(?:the |your |our |both |all )?(?:[\w-]+ ){{0,2}}?{_UP_FOR_IT}(?: (?:\d+|[A-Z])\b(?:,? (?:and|to|,) (?:\d+|[A-Z])\b)?)? (?P<it>(?:is|are) (?:now |hereby |all |both |also )?(?:accepted|approved|rejected|refused|declined|granted|turned down))\b(?! (?:by|on|in|only|if|until|at|as|from|with|for|every)\b)",
    # a date that somebody moved: "the client moved the demo"
    rf"{_BEGINS}(?:the|our|my|your) (?:[\w-]+ )?(?:{groups()['role']}|{_DECIDERS}) (?:has |have )?(?:just |now )?(?P<it>moved|cancelled|canceled|postponed|called off|brought forward|pushed back|put off|rescheduled) (?:the|our|their|tomorrow['’]s|today['’]s|\w+day['’]s) (?:[\w-]+ )?(?:demo|meeting|launch|deadline|review|call|visit|audit|hearing|viewing|inspection|delivery|workshop|training|opening|trial|exam|interview|handover|kick-?off|shoot|rehearsal|match|wedding|event|talk|session|appointment|survey)\b",
)
_READ = tuple(regex(pattern, re.IGNORECASE) for pattern in _PATTERNS)
_HINT = regex(
    r"\b(?:accepted|declined|approved|rejected|refused|granted|turned down|withdrawn|dismissed|upheld|waived|dropped|chosen|agreed to|signed off|moved|cancell?ed|postponed|called off|brought forward|pushed back|put off|rescheduled|not to be)\b|\bnobody(?: is|['’]s)\b",
    re.IGNORECASE,
)
_IDLE = regex(
    r"^\W*(?:if|unless|when|once|whether|until|had|should|in case)\b|\b(?:never|always|usually|might|maybe|perhaps|would|wish|hopes?|used to|years? ago)\b|\?\s*$",
    re.IGNORECASE,
)
"""What only thinks of it, asks, or tells of long ago."""


def yes_or_no(text: str) -> int:
    """Behind the words that tell somebody's yes or no, or what they moved; 0 where a sentence tells none."""
    if not _HINT.search(text) or _IDLE.search(text):
        return 0
    every = (pattern.search(text) for pattern in _READ)
    return next((found.end("it") for found in every if found), 0)
