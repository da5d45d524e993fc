"""What a writer will do unless word comes by a day: "If I do not hear from you by noon, I send it as it stands". It asks for word, and promises nothing."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_WORD = r"(?:(?:an?|any|your|the) )?(?:answer|reply|response|word|veto|objections?|no|news|feedback|comments?|sign|(?:other )?instructions?)"
_UNLESS = regex(
    r"(?P<if>\b(?:"
    r"(?:if|should) (?:i|we) (?:do not|don['’]?t|have not|haven['’]?t|did not|didn['’]?t|hear|have|get|receive)\b(?: nothing| no(?: answer| reply| word)?)?(?: (?:hear|heard|hear back|get|got|have|receive|received|see))?\b[^,;.!?]{0,60}"
    rf"|(?:if|when) (?:there is|there['’]s|i get|i have|we get|we have|i receive) no {_WORD}\b[^,;.!?]{{0,50}}"
    r"|(?:if|when) (?:you|u|nobody|no one) (?:do not|don['’]?t|does not|doesn['’]?t|have not|haven['’]?t)? ?(?:answer|reply|respond|object|objects?|protests?|protest|say (?:no|otherwise|anything)|tell me (?:otherwise|not to)|write|come back|get back|shout|veto)\b[^,;.!?]{0,50}"
    r"|unless (?:i|we) hear\b[^,;.!?]{0,50}|unless (?:you|someone|somebody|anybody|anyone) (?:tells?|says?|objects?|protests?|writes?|answers?|replies|reply|shouts?|stops?|vetoe?s?|want|prefer)\b[^,;.!?]{0,50}"
    rf"|(?:without|failing|in the absence of) {_WORD}\b[^,;.!?]{{0,50}}"
    r"))(?:,? ?(?:then )?)(?P<then>\b(?:i|we)(?:['’]ll|['’]m|['’]re)?\b.+)",
    re.IGNORECASE | re.DOTALL,
)
_BEHIND = regex(
    r"^\W*(?:(?:and|but|so|then|otherwise) )*(?P<then>(?:i|we)(?:['’]ll|['’]m|['’]re)?\b[^.!?;]{4,90}?),? (?P<if>(?:unless (?:i|we) hear|unless (?:you|someone|somebody|anyone|anybody) (?:tells?|says?|objects?|writes?|stops?|answers?)|if (?:i|we) (?:do not|don['’]t|hear nothing)|if you (?:do not|don['’]t) (?:answer|object|reply|say|write))\b[^.!?;]*)",
    re.IGNORECASE,
)
_NO_WORD = regex(
    r"\b(?:hear|heard|answer|reply|response|respond|object\w*|protest\w*|no|otherwise|not to|veto\w*|word|back|tells?|says?|stops?|shouts?|writes?|replies|news|feedback|comments?|instructions?|sign)\b",
    re.IGNORECASE,
)
"""What is awaited: a word, and no thing such as a parcel."""
_ONCE = regex(r"\b(?:would|could|always|never|usually|every)\b|\?\s*$", re.IGNORECASE)


def unless_word_comes(sentence: str) -> re.Match[str] | None:
    """The condition ("if") and what follows when no word comes ("then"); None where a sentence sets nothing of the sort."""
    for pattern in (_UNLESS, _BEHIND):
        found = pattern.search(sentence)
        if found and _NO_WORD.search(found["if"]) and not _ONCE.search(sentence):
            return found
    return None
