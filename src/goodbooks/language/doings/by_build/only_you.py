"""What only the reader can do, which is why they are told of it: “nobody but you has the login”, “it needs your stamp before they move”.

Nobody asks in such a sentence; it says what is so, and whose hand alone can change it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from goodbooks.core.regex import regex

_MEANS = r"(?:key|keys|fob|login|log-in|password|passcode|pin|code|card|badge|access|admin rights?|rights|account|licen[cs]e|certificate|ticket|permit|signature|stamp|seal|original|originals|copy|number|numbers|address|contact|contacts|file|files|map|plan|list|combination|remote|token|authori[sz]ation|mandate|authority|clearance|tool|van|skill|recipe)"
"""With what a thing is opened, made or allowed."""
_WORD = r"(?:signature|stamp|seal|approval|ok|okay|initials?|name|confirmation|consent|certificate|answer|reply|sign-?off|figures|numbers|permission|go-?ahead|say-so|word|yes|decision|countersignature|counter-signature|fingerprint|mark)"
"""What somebody gives, so that a thing goes on."""
_STANDS = r"(?:\bnot\b|n['’]t\b|\b(?:cannot|refus\w+|nothing|nobody|no one|no \w+|waits?|waiting|on hold|held|stuck|stops?|stopped|stands?|standing|frozen|blocked|idle)\b)"
_PATTERNS = (
    # nobody else can
    r"\b(?:nobody|no one|no-one|none of (?:us|them))(?: else)? (?:here |there )?(?P<it>(?:but|except|other than|apart from|besides) (?:you|u))\b(?! (?:and|two|both|would|could|should|ever|had|did)\b)",
    rf"\byou(?:['’]re| are) (?:still |now )?(?P<it>the only (?:one|person|soul|body))(?: here| there| left| of us)? (?:with (?:an?|the|that|their|its|his|her) (?:[\w-]+ )?{_MEANS}|who (?:has|holds|knows (?!me\b|him\b|her\b|us\b)|can (?:open|sign|log|get|read|change|release|approve|drive|reach|unlock|start|stop|send|order|pay)|may)\b)",
    r"\b(?:only|just) you (?P<it>(?:have|hold|know (?:where|how|the|which|what)|can (?:open|sign|log|get|read|change|release|approve|reach|unlock|start|send|order|pay)|may (?:open|sign|order|release|approve|enter)|are allowed))\b(?! (?:me|us)\b)",
    rf"\byou(?:['’]ve| have)? (?P<it>(?:got |have |hold |keep )?the only) (?:[\w-]+ )?{_MEANS}\b",
    rf"\b(?:only|nothing but|no less than) (?P<it>your (?:own )?(?:{_WORD}|{_MEANS}))\b",
    r"\bonly (?:takes?|accepts?|answers?|listens?|speaks?|releases?|talks?|deals?|opens?|works?|lets?|knows?)\b[^.;!?,]{0,40}\b(?P<it>(?:from|to|with|for|under) (?:you|your \w+))\b",
    r"\b(?P<it>in your name|under your (?:name|login|account)|on your (?:account|licen[cs]e|card|login))(?: (?:alone|only)|, and (?:nobody|no one)|,? not (?:mine|ours))",
    # it stands until you give your word for it
    rf"{_STANDS}[^.;!?]{{0,80}}\b(?:unless|without|until|till|before)\b[^.;!?]{{0,40}}\b(?P<it>your (?:own )?{_WORD})\b",
    rf"{_STANDS}[^.;!?]{{0,60}}\b(?:unless|until|till|before) (?:somebody|someone|a person|whoever) (?:with|who has) (?P<it>your) (?:[\w-]+ )?{_MEANS}\b",
    # it is with you, and we stand before it
    rf"\b{_MEANS}\b[^.;!?]{{0,50}} (?P<it>(?:is|are|lies?|sits?|hangs?) (?:still )?(?:on|in|with|at|round) (?:your \w+|you))\b[^.;!?]{{0,40}}\b(?:can['’]?t|cannot|without|locked|waiting|wait|nobody|need)\b",
    rf"\b{_MEANS}\b[^.;!?]{{0,50}} (?P<it>(?:is|are) still (?:on|in|with|at) (?:your \w+|you))\b",
)
_READ = tuple(regex(pattern, re.IGNORECASE) for pattern in _PATTERNS)
_HINT = regex(r"\byou(?:r|['’]re|['’]ve)?\b|\bu\b", re.IGNORECASE)
_IDLE = regex(
    r"^\W*(?:if|unless|when|once|whether|until)\b|\?\s*$|\b(?:would|could|might|should) have\b|\b(?:used to|years ago|no longer|always|never|joke|joking|love|happy birthday)\b|\b(?:was|were) (?:still )?(?:in|on|with)\b",
    re.IGNORECASE,
)
"""What only thinks of it, tells of long ago, or is a compliment."""


_AT_ONCE = 8
"""So many sentences are kept for those who ask again at once."""


@lru_cache(_AT_ONCE)
def only_you(text: str) -> int:
    """Behind the beginning of a sentence that says that only its reader can do a thing: any day in it presses; 0 where it says nothing of the sort."""
    if not _HINT.search(text) or _IDLE.search(text):
        return 0
    return int(any(pattern.search(text) for pattern in _READ))
