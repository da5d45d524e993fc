"""What is asked for by how a sentence is built: what cannot go on without a thing, was left undone, or is not there on the day that needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.language.days.day_names import DAY, MONTH, WHEN
from goodbooks.language.doings.by_build.clauses import (
    DAY_KEYS,
    DONE,
    NOT,
    THING,
    days_named,
    ready,
    search,
    searched,
)
from goodbooks.language.doings.by_build.handed_on import handed_on, must_be_there
from goodbooks.language.doings.by_build.needed import needed

if TYPE_CHECKING:
    import re

_LACKS = (
    rf"(?:(?:\b(?:i|we)(?:['’](?:m|re|ve)| am| are| have)?|^\W*(?:and |but |so )?)\s*(?:still |all |now |nearly |got )*(?:out of|short of|low on|missing|lacking|without) \w"
    rf"|\b(?:has|have)(?:{NOT})(?: yet| still| even)* (?:been )?{DONE}\b|\b(?:has|have) (?:still |yet )?to be {DONE}\b"
    rf"|\b(?:nobody|no one|no-one)(?:['’]?s| has| have)(?: even| yet| been)* {DONE}\b"
    rf"|\b(?:is|are){NOT} (?:arrived|delivered|paid|signed|booked|ordered|sealed|labelled|here|ready|done)\b"
    rf"|\b(?:have|has|['’]ve|got) (?:got )?no (?!(?:idea|doubt|problems?|worries|complaints?|more|need|reason|objections?|news|plans?|intention|regrets?|comments?|change|entry|remarks|other|one|business|wish|meetings?)\b)[a-z]+"
    rf"|\b(?:i|we) (?:can(?:['’]?t|not)|won['’]?t be able to) (?!(?:wait|help|complain|believe|say|imagine|remember|stand|promise|tell|thank|blame|think|see|get over|stop)\b)[a-z]+)"
)
"""What is not there, or not done, as the writer tells it now."""
_AHEAD = (
    r"(?:\b(?:and|but|with|before|when|because|since|as)\b|[,;–—]|\s-\s)\s*(?:then )?(?:the|a|an|my|our|your|his|her|their|there['’]?s"
    r"|there (?:is|are)|we|i|i['’]ve|i['’]m|we['’]ve|they|he|she|it['’]?s|[A-Z#\d])"
)
"""How a clause begins that tells what comes while it is not there."""
_NO_HELP = r"(?!(?:you|me|him|us|fail|doubt|a doubt|question|exception|delay|prejudice|notice|warning|further ado|\w+ing|a (?:hat|care|word|fight|sound|thought|break|hitch|coat))\b)"
_CANNOT = r"can(?:not|['’]?t)|won['’]?t|will not"
_WANTED = (
    # what cannot go on without a thing, or until somebody acts
    (
        "with",
        rf"\b(?:{_CANNOT}|unable to|refuses? to|stays?|waits?)\b[^.;!?]{{0,60}}\bwithout {_NO_HELP}",
    ),
    (
        "with",
        rf"\bwithout {_NO_HELP}\w[^.;!?]{{1,40}}\b(?:{_CANNOT}|nothing|no \w+|stays?|waits?)\b",
    ),
    (
        "till unti unle befo",
        r"\b(?:i|we|they|it|the \w+) can(?:not|['’]?t)\b[^.;!?]{2,60}\b(?:till|until|unless|before) (?:someone|somebody|you|your|we (?:have|get|know|hear)|i (?:have|get|know|hear)|it['’]?s|it is)",
    ),
    # what was not done for long, or after it was told
    (
        "been",
        rf"\b(?:has|have)(?:{NOT}) been {DONE}\b[^.;!?]{{0,20}}\b(?:for|since|in) (?:\w+ ){{0,3}}?(?:days?|weeks?|months?|years?|{DAY}|{MONTH})\b",
    ),
    (
        "nobo no",
        r"\b(?:nobody|no one|no-one)(?:['’]s| has| have) (?:yet |even )?(?:replied|answered|responded|got back|come back|rung back|written back|picked (?:it )?up|dealt with)\b",
    ),
    (
        "been",
        r"\b(?:has|have) been (?:asking|waiting|chasing|calling|ringing|writing|on at me)\b[^.;!?]{0,40}\bsince\b",
    ),
    (
        "now",
        r"\b(?:somebody|someone|you) (?:would|might|could|should) have \w+[^.;!?]{0,60}\bby now\b",
    ),
    (
        "time",
        r"\b(?:two|three|four|five|several|many|\d+) times (?:i|we) (?:wrote|told|asked|rang|called|mentioned|said|reported)\b",
    ),
    (
        "twic time",
        r"\b(?:i|we)(?:['’]ve| have)? (?:rang|rung|wrote|written|asked|reported|called|told|emailed|chased) (?:you |the \w+ |them |it )?(?:twice|three times|four times|several times)\b",
    ),
    # what is to be done to a thing before something comes
    (
        "want need",
        rf"{THING}(?:wants|needs|want|need) \w+ing\b(?: at| to| over| out| up)?[^.!?;]{{0,30}}\b(?:by|before|until) (?!(?:that|then)\b)\w",
    ),
    # what somebody wants to have back, or before them, on a day
    (
        "want need like must expe",
        rf"\b(?:i|we)(?:['’]d| would)? (?:want|need|like|must|expect) (?:to (?:see|have|get) |have )?(?:it|them|that|those|these|(?:the|my|our) (?:\w+ )?\w+) (?:back|again|here|returned|on my desk|in my \w+|in our \w+)\b[^.!?;]{{0,40}}\b(?:by|before|on|until|till|no later than) {WHEN}",
    ),
    # what must be done to a thing by a day named before
    (
        "then that",
        rf"{THING}(?:must|has to|have to|needs? to) be {DONE}\b[^.!?]{{0,40}}?\b(?:by|before) (?:then|that)\b",
    ),
)
_ONLY_THOUGHT = r"\b(?:would|could|might|should)(?:n['’]t)? have\b(?!.*\bby now\b)|\bhad\b|\b(?:never|nobody|no one) (?:ever|in)\b"
_LACKS_KEYS = frozenset(
    (
        "out", "shor", "low", "miss", "lack", "with", "has", "have", "hasn", "nobo", "no", "noon", "not", "isn", "aren", "isnt",
        "aren", "cant", "cann", "can", "wont", "won", "never",
    )
)  # fmt: skip


def lacking(text: str, keys: frozenset[str]) -> int:
    """Behind what is wanted because something cannot go on, was left undone, or is missing on a day to come."""
    found = next(searched(_WANTED, text, keys), None)
    if found is None and not keys.isdisjoint(_LACKS_KEYS) and not keys.isdisjoint(DAY_KEYS):
        found = _lack_before_a_day(text)
    if found is None:
        return handed_on(text) or must_be_there(text) or needed(text)
    return 0 if search(_ONLY_THOUGHT, text) else found.end()


def _lack_before_a_day(text: str) -> re.Match[str] | None:
    lack = search(_LACKS, text)
    ahead = ready(_AHEAD).search(text, lack.end()) if lack else None
    days = [at for at, _ in days_named(text) if ahead and at > ahead.start()]
    # “I can't send it before December” only says when: nothing comes on that day that needs it
    is_when = (
        ahead is not None
        and days[:1]
        and text[ahead.start() : days[0]].strip(" ,").lower() == "before"
    )
    return lack if days and not is_when else None
