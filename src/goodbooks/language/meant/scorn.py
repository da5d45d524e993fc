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


@lru_cache(maxsize=1 << 12)  # a page for others asks it of every request
def is_scornful(words: str) -> bool:
    """Whether words run somebody down, or make small of what they want: “when their damned list comes”."""
    return _SCORN.search(words) is not None
