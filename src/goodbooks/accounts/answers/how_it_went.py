"""How something went and in what mood I was: no step, no promise, and not for those it is about."""

from __future__ import annotations

import re
from functools import lru_cache

from goodbooks.core.regex import regex

_SO = r"(?: (?:just|still|so|very|too|quite|all|almost|fucking|bloody|damn|\w+ly)){0,3}"
_MOOD = r"(?:furious|angry|mad|livid|upset|hurt|ashamed|humiliated|scared|afraid(?= of (?:him|her|them)\b|\W*$)|frightened|shaking|crying|in tears)"
_THOUGHT = r"(?! (?:(?:\w+ly|very|quite) )?(?:we|that|it|you|this|the|our|free|strongly|sure|certain|confident|ready|able|responsible|comfortable|safe|better)\b)"
"""What follows “I feel” where it is a view, or nothing that weighs on anybody."""
_WORN = r"(?:exhausted|fed up|sick (?:and tired )?of|(?:burn(?:t|ed)|worn) out|heartbroken|devastated|gutted|at (?:the end of my|my wits))"
_FELT = regex(
    rf"\bI(?:['’]m| am| was|(?:['’](?:ve|d)| have| had) been)?{_SO} (?:{_MOOD}|fe(?:el|lt){_THOUGHT}|hated?(?! to\b)|cr(?:y|ied)|wept|walked out)\b"
    rf"|\b(?:still|so|too) {_MOOD}\b|\bwithout{_SO} (?:crying|tears|shaking|panick?ing|being {_MOOD}|break\w* (?:down|up)|losing (?:it\b|my (?:temper|nerves?|cool|mind)))|\bI (?:do not|don['’]?t|did not|didn['’]?t|could|nearly) (?:\w+ )?cry\b|\bwith rage\b|\bpissed\b"
    rf"|\bma(?:de|kes?|king) me(?: feel)?{_SO} (?:{_MOOD}|cry|sick|small|stupid|feel like)\b"
    rf"|(?:^|[.,;:!?(]\s*|\b(?:I|he|she|and|but|then) )(?:got|grew){_SO} (?!hurt){_MOOD}\b"
    rf"|\bI(?:['’]m| am| was){_SO} {_WORN}\b"
    rf"|\blaugh\w* (?:at me|(?:me )?in (?:my|the) face)\b|\bhumiliat(?:ing|ion)\b"
    rf"|(?:^|[.,;:!?(]\s*|\b(?:and|but) )\w+ly {_MOOD}(?=\W*$|[.,;:!?)]| (?:at|about|with|that|and|but|by|when|because|over)\b)",
    re.IGNORECASE,
)
_JOKE = r"(?:a|an|the|such a|their) (?:\w+ )?(?:joke|fool|idiot|clown|doormat|puppet|loser|laughing.?stock)\b"
_MOCKED = regex(
    rf"\b(?:I(?: \w+ly| just| must| now| still| already)? (?:look(?:ed)?|seem(?:ed)?)|(?:ma(?:de|kes?|king)|leaves?|left) me look(?:ing)?)(?: like)? (?:{_JOKE}|(?:so |really |very |just )?(?:stupid|foolish|ridiculous|weak|small|pathetic|incompetent)\b)"
    rf"|\bI(?:['’]m| am| was| feel| felt)(?: like| just| only)? {_JOKE}",
    re.IGNORECASE,
)
"""How one says in whose eyes one is small."""
_WENT = regex(
    r"\w+\W*|(?:not|so|very|really|quite|pretty|rather|too|bit|kind of|kinda) \w+\W*|(?:it|that|this|all) (?:was|went|felt|sucked)\b(?! to\b).*|(?:could|might) (?:be|have been) (?:worse|better)\b.*"
    r"|(?:it )?went (?:\w+ )?(?:well|badly|fine|ok|okay|wrong|sideways|south)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_IN_THE_PAST = regex(
    r"(?:i|he|she|they|it|that) (?:was|were|had|seemed|said|did|looked|thought|got|felt)\b(?! (?:to|going to)\b)",
    re.IGNORECASE,
)
_HOW_IT_IS = regex(r"(?:he|she|they|it|that) (?:is|are|has)\b(?! (?:to|going to)\b)", re.IGNORECASE)
_SOMEBODY = r"(?:(?:I|we|you|he|she|they)(?:['’](?:ll|d))?|(?-i:[A-ZÀ-Þ])\w+)(?: (?:will|would|shall|can|could))?"
_ALSO = r"(?:(?:(?<=\bI )am|is|are|has to|have to|to|also|then|now|still|only|first) ){0,3}"
_DOES = (
    r"(?:(?:send|call|ring|writ|ask|show|bring|giv|hand|pass|forward|shar|answer|reply|repli|check|review|read|test|fix|finish|deliver|draft|prepar|nam|decid|confirm"
    r"|sign|book|arrang|order|pay|invit|updat|present|list|carry|carri|lead|chas|rais|clear|sort|start|meet)(?:e?s|e|ing)?"
    r"|tells?|look(?:s|ing)? into|(?:talk|speak)(?:s|ing)? (?:to|with)|gets? back|getting back|com(?:es?|ing) back|work(?:s|ing)? on)\b(?! (?:is|are|was|were)\b)"
)
_SETTLED = r"(?:decided|agreed|settled|arranged|planned|promised|offered)"
_GRUDGE = (
    r"\b(?:(?:too (?:much|many|\w+ly|often|little|late|long)|never|always|nothing|badly|like an?|all the time)\b"
    r"|call\w* (?:me|us|it|him|her|them) (?:an?\b|(?!by\b|back\b|again\b|later\b|today\b|tomorrow\b|\w+day\b)\w+\W*$))"
)
"""What is held against somebody and not done: “I ask too many questions”, “calls me slow”."""
_STILL_TO_DO = regex(
    rf"(?!.*{_GRUDGE})"
    rf"(?:i|he|she|they|it|that) (?:(?:said|did say|thought),?(?: (?:yes|ok),?)?(?: that| and)? (?:{_SOMEBODY} {_ALSO})?{_DOES}"
    rf"|looked (?:into|at|over|through) [^.,;]+ and {_DOES}"
    rf"|(?:(?:was|is|ha[sd] been) {_SETTLED}|(?:has|have|had) {_SETTLED}) (?:that {_SOMEBODY}|to) (?!(?:be|am|is|are|was|were|have|had|did|me|us|him|her|them|(?-i:[A-Z])\w+)\b)\w+"
    rf"|(?<!it )(?<!that )(?:is|are) (?:(?:still|now|already|also) )?{_DOES}"
    rf"|(?:was|were) (?:asked|told) to {_DOES})",
    re.IGNORECASE,
)
"""What began in the past, or tells how it is, and still says what somebody does: “he said he sends it by Friday”, “he is looking into it”."""


@lru_cache(maxsize=1 << 15)  # a page for others asks it of every line, each time
def is_felt(words: str) -> bool:
    """Whether words say in what mood I was: “I was so furious”, “still mad”. They are not for those they are about."""
    return _FELT.search(words) is not None or _MOCKED.search(words) is not None


_LOW = r"(?:relieved|sad|unhappy|miserable|nervous|anxious|worried|shaky|exhausted|drained|tired|worn out|numb|empty|proud|disappointed|frustrated|overwhelmed|stressed|fed up|heartbroken|devastated|gutted|lonely|guilty|stupid|grateful|touched|confused|dizzy|happy|glad|lighter|calmer|weepy|teary|tearful|emotional|awkward|embarrassed|deflated|torn)"
_WEPT = r"(?:cried|cry|wept|sobbed|broke down|burst into tears|in tears|(?:was )?crying|choked up|(?:was )?shaking|my voice (?:shook|broke)|had a lump in my throat)"
_ONE_MOOD = rf"(?:(?:I(?:['’]m| am| was| felt| feel| just)?|felt|feeling|was|am|still|so|very|really|a bit|a little|quite|just|too|mostly|kind of|nearly|almost|then|both|honestly|also|again|could have|could) )*(?:{_MOOD}|{_LOW}|{_WEPT})(?: (?:afterwards|after|then|in the (?:car|corridor|loo|toilet)|on the way (?:home|back|out)|tbh|honestly|again|though|really))*"
_MOODS = regex(
    rf"\W*{_ONE_MOOD}(?:(?:,| and| but|, and|, but| then|, then| –| -|\.|:) ?{_ONE_MOOD})*\W*",
    re.IGNORECASE,
)
"""Nothing but how one felt: “relieved, nearly cried”."""


def is_mood_alone(words: str) -> bool:
    """Whether words say nothing but in what mood I was: “relieved, nearly cried”, “felt so guilty”."""
    return _MOODS.fullmatch(" ".join(words.split())) is not None


def is_no_step(words: str) -> bool:
    """Whether words in the place of a next step say how it went, and not that somebody does something: “bad”, “it was ok”."""
    plain = words.strip()
    if is_mood_alone(plain):
        return True
    if is_felt(plain) or _STILL_TO_DO.match(plain):
        return is_felt(plain)
    return bool(_WENT.fullmatch(plain) or _IN_THE_PAST.match(plain))


def is_no_promise(words: str) -> bool:
    """Whether words in the place of a promise say how it was, “he was pissed”, and not that somebody does something."""
    plain = words.strip()
    is_told = _HOW_IT_IS.match(plain) is not None and _STILL_TO_DO.match(plain) is None
    return is_told or is_no_step(words)
