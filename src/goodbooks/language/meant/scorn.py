"""Words by which one runs somebody down, or what they want: meant for the writer's own page, and for nobody they are about."""

from __future__ import annotations

import re
from functools import lru_cache

from goodbooks.core.regex import regex

INSULT = (
    r"\b(?:ass|arse|(?:ass|arse)hole|bastard|bitch|idiots?|jerk|prick|moron|liar|coward|clown|psycho|loser|pathetic|(?:ugly|stupid|smug|fat|silly) (?:face|mug|head|grin|mouth|voice)"
    r"|(?:an?|such|is|are|you|['’](?:s|re|m)|total|utter|bloody|old) (?:fool|scum|crap)(?!-)|fuck\w*|shit\w*|bullshit|makes? me sick|hates? (?:him|her|them|you|me|us|my boss))\b"
)
"""An insult, as a pattern."""
CURSE = (
    r"(?<!\w)(?:f[*#@]+\w*|f(?:uc)?k(?:ing|in|ed|n)?(?!\w)|wtf|ffs|p[i*]ss(?:ed|ing|es)(?! (?:through|down|out)\b)|(?:god)?damn(?:ed|it)?|freaking|frigging|effing|crap(?:py)?|sh[i*]t\w*"
    r"|(?:what|who|why|how|where) the (?:hell|heck)|(?:to|like|as|from) hell|(?:it|that|this|which) (?:really |just |all )?sucks|bloody (?:well|hell|mess|morning|evening|day|week|hour|time|thing|line|list|people|lot)"
    r"|bugger(?:ed)?|bollocks|screwed over|pain in the (?:ass|arse|neck|butt))(?!\w)"
)
"""A curse in one's own voice, as a pattern: whatever fact stands beside it, it is not for whoever reads."""
_SCORN = regex(
    rf"{INSULT}"
    r"|\b(?:damn(?:ed)?|goddamn(?:ed)?|bloody|freaking|frigging|stupid|idiotic|dumb|ridiculous|silly|lousy|so-called|greedy|vultures?|hyenas?|parasites?|leech(?:es)?|crybab(?:y|ies)|brats?|his lordship|her ladyship|her majesty|his majesty)\b"
    r"|\b(?:whin(?:es?|ed|ing)|nag(?:s|ged|ging)?|moan(?:s|ed|ing)?|bitch(?:es|ed|ing)|bleat(?:s|ed|ing)?|yap(?:s|ped|ping)?|throws? a tantrum)\b"
    r"|\b(?:his|her|their) (?:\w+ )?(?:mess|crap|rubbish|nonsense|games|toys?|pet project|precious \w+|whims?|circus|drama|ego|sacred \w+|holy \w+)\b"
    r"|\blike (?:an?|some) (?:\w+ ){0,2}(?:child|kid|bab(?:y|ies)|toddler|king|queen|princess|prince|teenager|parrot|broken record|clown|dog|vulture|dictator)\b"
    r"|\bfor the (?:tenth|hundredth|thousandth|umpteenth|nth|millionth) time\b|\b(?:yet|once) again\b|\bas (?:usual|always)\b|\bof course\b"
    r"|, the (?!(?:more|less|sooner|later|better|first|last|one|same|other)\b)\w+(?: \w+)?\W*\Z",
    re.IGNORECASE,
)
"""What is said against somebody beside what they asked: a curse, a comparison, “, the vultures” at the end."""

_CURSE = regex(CURSE, re.IGNORECASE)
_REPORTED = regex(
    r"“[^”]*”|\"[^\"]*\"|(?:\bcall(?:s|ed)|\bnam(?:es|ed)) (?:me|us)\b[^.;!?]*?(?=,? (?:and|but|so)\b|[.;!?]|\Z)"
    r"|(?<!\bi )(?<!\bwe )\b(?:said|says|shouted|shouts|told) (?:to )?(?:me|us|(?-i:[A-ZÀ-Þ])\w+)\b[^.;!?]*?(?=, (?:and|but|so)\b|[.;!?]|\Z)",
    re.IGNORECASE,
)
"""What somebody else said, as one reports it: that they said so is a fact."""


def in_own_voice(words: str) -> str:
    """Words without what somebody else said in them."""
    return _REPORTED.sub(" ", words)


def is_cursed(words: str) -> bool:
    """Whether somebody curses in their own voice."""
    return _CURSE.search(in_own_voice(words)) is not None


@lru_cache(maxsize=1 << 12)  # a page for others asks it of every request
def is_scornful(words: str) -> bool:
    """Whether words run somebody down, or make small of what they want: “when their damned list comes”."""
    return _SCORN.search(words) is not None
