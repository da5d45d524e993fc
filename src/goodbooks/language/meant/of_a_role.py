"""What changes with a role, pay, hours, a ward, who tells whom, and the words that say how it is with one of these."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_TELLS = r"\b(?:tells?|told|announces?|informs?|lets? .{2,40}? know|breaks? (?:it|the news)|explains? it to|says? it to|hears? (?:it )?from|speaks? to|talks? to)\b"
WHEN, WHO_TELLS = "from when", "who tells whom"
_NAMED = {
    "pay": regex(r"\b(?:(?<!you )(?<!we )(?<!they )(?<!I )pay(?! (?:attention|a visit|heed)\b)|paid|salar(?:y|ies)|wages?|money|grades?|pay ?groups?|bands?|increments?|bonus|allowances?|gross|euros?|pounds|francs|gehalt|lohn|entgelt\w*)\b|[€£$]", re.IGNORECASE),
    "hours": regex(r"\bhours?\b|\b(?:full|part)[- ]?time\b|\b\d+ ?(?:%|per ?cent\b)|\bdays? a week\b|(?<!in )(?<!within )(?<!after )(?<!for )(?<!another )\b(?:two|three|four|five|[2-5]) (?:full |half |whole )?days\b(?! (?:ago|off|later|earlier|before|after|of|from|notice|to|until)\b)|\b(?:day|night|early|late) shifts?\b|\bnights?\b|\blessons?\b", re.IGNORECASE),
    "title": regex(r"\btitles?\b|\bcalled\b|\bjob description\b|\bas (?:an? )?(?:plain )?[a-z]+(?:er|or|ist|ian|ant|nurse|cook|clerk)\b", re.IGNORECASE),
    "team": regex(r"\b(?:teams?|wards?|departments?|units?|desks?|lines?|floors?|sites?|halls?|schools?|facult(?:y|ies)|crews?|kitchens?|branch(?:es)?|stations?|shifts?)\b", re.IGNORECASE),
    WHEN: regex(r"\b(?:at once|immediately|straight away|right away|from (?:now|today|tomorrow))\b", re.IGNORECASE),
    "until when": regex(r"\b(?:until|till)\b|\bfor (?:good|ever|(?:an?|one|two|three|four|six|\d+) (?:week|month|quarter|term|year)s?)\b", re.IGNORECASE),
    WHO_TELLS: regex(_TELLS, re.IGNORECASE),
}  # fmt: skip
_CLAUSE = regex(r"(?:who|whom|from when|until when|when|how|which|what|whether)\b", re.IGNORECASE)


def is_named_in(what: str, words: str) -> bool:
    """Whether words say something of one of these; of what nobody foresaw, by its own words."""
    known = _NAMED.get(what.lower())
    if known is not None:
        return known.search(words) is not None
    return re.search(rf"\b{re.escape(what)}\b", words, re.IGNORECASE) is not None


def says_who_tells(words: str) -> bool:
    """Whether words say who tells others of it."""
    return is_named_in(WHO_TELLS, words)


def is_clause(what: str) -> bool:
    """Whether one of these is a question already, “who tells whom”, and no thing of which one asks how it is with it."""
    return _CLAUSE.match(what) is not None
