"""Whether words praise the person who tells of them, or their work, and take nothing of it back."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

GOOD = (
    r"\b(?:excellent|superb|outstanding|brilliant|splendid|impressive|exemplary|first-class|first-rate|flawless|spot on|masterly|(?:very|really|extremely|remarkably) good|well done|great (?:work|job)|good (?:work|job)"
    r"|fine (?:work|job)|the best (?:we|i)(?:['’]ve| have)|(?:a )?(?:big|huge|great) (?:success|step|help to (?:us|the))|saved (?:us|the day)|very pleased with|delighted with|impressed (?:by|with))\b"
)
"""How a piece of work is called good, as a pattern."""
_OF_SOMEBODY = regex(
    rf"{GOOD}|\b(?:glowing|fantastic|wonderful|amazing|marvellous|invaluable|irreplaceable|indispensable|terrific|stellar|top marks|keep it up|keep up the)\b"
    r"|\b(?:best (?!(?:way|thing|interests?|if|for|to|before|by|practices?|case|not)\b)\w+(?: \w+){0,4}? (?:in|of|on|we|i|he|she|they|has|have)\b|(?:is|are|was|were) the best(?: in| of|\W*\Z)|(?:all|everything) (?:was|is|went) (?:fine|good|great|well)|(?:heart|soul|backbone|pillar|star) of (?:the|this|our|my)|lost without|(?:couldn['’]t|could not|wouldn['’]t|would not) have (?:\w+ ){0,3}without)"
    r"|\bwithout (?:you|me|him|her|(?-i:[A-ZÀ-Þ][\w’'-]+)),? (?:we|i|it|this|nothing|the \w+|the whole \w+)\b"
    r"|\b(?:most|so|very|really) (?:reliable|valued|valuable|trusted|dependable|capable|talented|gifted|hard-?working|dedicated|helpful|careful|loyal|promising)\b"
    r"|\b(?:exceed(?:s|ed|ing)? (?:all |our |my |his |her |the |every )?expectations?|above expectations?|proud of (?:you|me|us|this|what|how|my|your|the)|(?:glad|happy|lucky) to have (?:you|me|him|her)|(?:very|so|really|quite) (?:happy|pleased|content|satisfied) with|a (?:real |true |great )?(?:asset|treasure|joy|pleasure|role model|natural|rock|gem)|can always (?:count|rely) on|asset to)\b",
    re.IGNORECASE,
)
_TOLD_AS_PRAISE = regex(r"\b(?:prais(?:e|es|ed|ing)|compliment(?:s|ed)?|laud(?:s|ed)|glowing|rave|congratulat\w+|(?:kind|nice|warm|good) (?:words|things)|thank(?:s|ed|ing)? (?:me|us)|thumbs up)\b", re.IGNORECASE)  # fmt: skip
"""How a story says that what follows is praise, whatever its words."""
_TAKEN_BACK = regex(
    r"\b(?:but|yet|however|although|though|except|only|if|unless|not (?:very|really|exactly|the)|never|hardly|isn['’]t|wasn['’]t|aren['’]t|doesn['’]t|don['’]t|lack(?:s|ed|ing)?|needs?|should|must|has to|have to|improve\w*|less|too|instead|would be(?! lost)|will be|could be)\b|\?",
    re.IGNORECASE,
)
_TURNS = regex(r"\b(?:but|yet|however|now|then|this (?:year|time|month|week)|until|instead)\b", re.IGNORECASE)  # fmt: skip
"""Where a story turns from what was to what is."""


def praises(words: str) -> bool:
    """Whether words say of somebody, or of their work, that it is good, and nothing against it."""
    return _OF_SOMEBODY.search(words) is not None and not _TAKEN_BACK.search(words)


def leads_to_praise(before: str) -> bool:
    """Whether what stands before words says that they are praise: “she praised me in front of all: …”."""
    found = list(_TOLD_AS_PRAISE.finditer(before))
    return bool(found) and not _TURNS.search(before, found[-1].end())
