"""A question by what it is about, “the rinse check”: so a suspicion, or what somebody tells around, is answered and never said again."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_ASKS = regex(
    r"\W*(?:(?:and|but|so|also|well|then|now) )*(?:if|whether|what|when|which|who|whom|whose|where|how(?!-)|why|is|are|am|was|were|does|did|has|had|can|could|may(?! \d)|might|should|shall|would|will|(?:do|have)(?= (?:I|we|you|they|he|she|it|all|any|these|those)\b)"
    r"|ob|wann|was|wer|wie|warum|wo|welche\w*|ist|sind|stimmt|hat|haben|habt|kann|können|könnt|darf|dürfen|est-ce|quand|qui|comment|pourquoi|où|quel\w*|avez|êtes|pouvez)\b",
    re.IGNORECASE,
)
_FOR_A_DEED = regex(
    r"\W*(?:can|could|would|will|kannst|könntest|können|könnten|pouvez|pourriez) (?:you|we|du|sie|ihr|vous) (?:please |bitte |also )?(?!tell|say|let|explain|confirm|guarantee|promise|assure|commit|agree|accept|allow|approve|live|see|imagine|rely)\w",
    re.IGNORECASE,
)
"""A question by which something is to be done: done, it is done as asked."""
_GIVES_ITS_WORD = regex(
    r"\W*(?:please )?(?:guarantee|confirm|promise|assure|commit|agree|accept|allow|approve|permit|tell|say|explain|answer|let (?:me|us|them|\w+) know)\b",
    re.IGNORECASE,
)
"""What is asked for and is done by a word alone: that it was answered says nothing of which word it was."""
_YES_OR_NO = regex(r"[,;:–—-]?\s*(?:yes or no|ja oder nein|oui ou non)\W*\Z", re.IGNORECASE)
_HEARD = regex(
    r"\b(?:is|was) (?:it|that|this) (?:really )?(?:true|right|correct|so|the case)\b|\b(?:stimmt (?:es|das)|ist (?:es|das) wahr|est-ce (?:que c['’]est )?vrai)\b"
    r"|\b(?:i|we)(?:['’]ve| have)? (?:just )?(?:hear|heard|read|understand|understood|gather)\b|\b(?:they|people|everybody|everyone|\w+) (?:(?:tell|tells|told|talks?) (?:(?:it|this|that) )?(?:around|everybody|everyone)|(?:says?|said|claims?|claimed) (?:that|you)|told (?:me|us) (?:that|you))\b|\brumou?rs?\b|\bword is\b",
    re.IGNORECASE,
)
_OF_US = regex(
    r"\W*(?:(?:and|but|so|really) )*(?:are|did|have|were|seid|habt|sind|hast|bist|avez|êtes) (?:you|your|ihr|sie|du|vous)\b"
    r"|\W*(?:(?:and|but|so) )*(?:if|whether|ob) (?:(?:you|your \w+)(?:['’](?:re|ve)| are| have| did| were| is)\b|(?:I|we)(?:['’](?:m|re)| am| are) (?:really |not )?\w+ing\b)",
    re.IGNORECASE,
)
"""A question whether something is so with whoever is asked."""
_DETERMINED = regex(r"\b(?P<whose>the|this|these|our|my|your|their) (?P<rest>(?:[\w’'-]+ ?){1,5})", re.IGNORECASE)  # fmt: skip
_ENDS = frozenset((
    "about", "after", "again", "and", "any", "are", "around", "as", "at", "back", "be", "because", "been", "before", "but", "by", "can", "close", "closes", "comes", "come", "could", "did", "do", "does",
    "down", "falls", "for", "from", "gets", "go", "goes", "had", "has", "have", "how", "i", "if", "in", "into", "is", "it", "leaves", "may", "moves", "no", "not", "now", "of", "off",
    "on", "or", "out", "over", "really", "she", "he", "should", "since", "so", "still", "stops", "that", "then", "there", "they", "this", "to", "today", "tomorrow", "until",
    "up", "was", "we", "were", "what", "when", "which", "while", "who", "why", "will", "with", "without", "would", "yes", "you",
))  # fmt: skip
_NO_TOPIC = frozenset(("case", "truth", "rumour", "rumor", "question", "one", "other", "others", "same", "way", "moment", "people", "word"))  # fmt: skip
_REASON = regex(
    r"\b(?:because of|due to|owing to|on account of|for the sake of|down to) \Z", re.IGNORECASE
)
_AT_HOME = regex(
    r"\b(?:(?:the|my|your|a) (?:\w+ )?(?:kids?|son|daughter|baby|wife|husband|marriage|divorce|separation|custody|therapy|pregnancy|illness|cancer|depression)|(?:my|your) (?:\w+ )?(?:child(?:ren)?|boy|girl|mother|father|mum|dad|parents|ex|health|family)|divorced|pregnant)(?=\W*\Z|[,.;:?!]|['’]s?,| (?:is|was|are|were|has|had|again|and|or|at|from|in|to|now|that|who|why|if)\b)",
    re.IGNORECASE,
)
"""What is private by its words, whoever asks about it."""
_TURNED = {"your": "our", "our": "your", "my": "your"}


def is_question(words: str) -> bool:
    """Whether what somebody asked is answered by a word, and not by a deed: “may we go on?”, “guarantee the load, yes or no”, but not “could you send the list?”."""
    if _FOR_A_DEED.match(words):
        return False
    is_put = "?" in words or _YES_OR_NO.search(words) or _ASKS.match(words)
    return bool(is_put or _GIVES_ITS_WORD.match(words) or is_suspicion(words))


def is_suspicion(words: str) -> bool:
    """Whether a question asks if something is so that somebody has heard or fears: said again, even as a question, it reads as if it were; or touches what is private by its words."""
    return bool(_HEARD.search(words) or _OF_US.match(words) or _AT_HOME.search(words))


def topic_of(words: str) -> str:
    """The last thing a question speaks of, as whoever is asked calls it: “the rinse check”, “our prices”; "" where it names none. A reason that is guessed at, and what is private, is none."""
    found = ""
    for one in _DETERMINED.finditer(words):
        if _REASON.search(words[: one.start()]) or _AT_HOME.match(words, one.start()):
            continue
        kept: list[str] = []
        for word in one["rest"].split():
            if word.lower() in _ENDS:
                break
            kept.append(word)
        if kept and kept[-1].lower() not in _NO_TOPIC:
            whose = one["whose"].lower()
            found = f"{_TURNED.get(whose, whose)} {' '.join(kept)}"
    return found


def without_yes_or_no(words: str) -> str:
    """A question without the “yes or no” behind it."""
    return _YES_OR_NO.sub("", words).strip() or words
