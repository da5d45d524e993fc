"""An answer that goes past a first question: a clause, a joke, or a question asked back names nobody, and is nobody's goal."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_LEAD = regex(
    r"\A(?:(?:well|oh|ah|hm+|u[hm]+|so|ok(?:ay)?|(?:ha){2,}h?|(?:he){2,}h?|lol|honestly|frankly|good question|let me (?:see|think)|it depends|I (?:guess|think|suppose))[,.:;!… –-]+)+(?=\w)",
    re.IGNORECASE,
)
"""What is said before an answer, and is none of it."""
_I_AM = regex(r"\A(?:(?:hi|hello|hey)[,!.]? )?I(?:['’]m| am) (?=\S)", re.IGNORECASE)
_CALLED = regex(r"\A(?:my name(?:['’]s| is)|(?:(?:you can|just|they|people|every(?:one|body)) )?calls? me|this is|it(?:['’]s| is))(?: called)? (?=\S)", re.IGNORECASE)  # fmt: skip
_TRADE = regex(r"(?:an?|the|in|on|one|just|only|also|[a-zà-ÿ]+ [a-zà-ÿ]+)\b")
"""How it begins what somebody does, behind “I'm”: more than a name in small letters."""
_FINITE = r"(?:is|are|was|were|am|has|have|had|do|does|did|don|can|could|should|would|must|wants?|needs?|waits?|gets?|got|shouts?|runs?|ran|says?|said|knows?|think|thinks|guess|mean|see|depends|goes|know)"
_CLAUSE = regex(
    rf"\?|(?:\A|(?<=\s))(?:I|we|you|he|she|they|there|that|this|[Ii]t|who|which|what|nobody|somebody|anybody|whoever|[Ww]hy|[Hh]ow|[Ii]f|[Ww]hen|[Bb]ecause|[Oo]nly that|[Nn]ot)(?:['’]\w+|(?=\s))"
    rf"|(?<=\s){_FINITE}(?:n['’]t)?(?=\s|\Z)"
    r"|\A(?:ha){2,}h?\W*\Z|\A(?:lol|well|hm+|honestly|whatever|pass|skip|yes|no|maybe|never|always|none)\W*\Z",
)
"""What shows that words are a sentence, or a sigh, and no name."""
_ASKS_BACK = regex(
    r"\A(?:(?:and|but|so|well|hm+|sorry),? )*(?:why|what|who|how|when|where|which|do|does|did|is|are|can|could|may|must|should|shall|will|would|have|has)\b[^?]*\?\W*\Z",
    re.IGNORECASE,
)
_LONGEST = 6
"""So many words at most are a name."""


def without_lead(answer: str) -> str:
    """An answer without the “well,” or “haha,” before it."""
    return _LEAD.sub("", answer, count=1)


def me_of(answer: str) -> tuple[str, str]:
    """How I am called, without the “I'm” or “my name is” before it, and what I do; of “I'm a grower” only that."""
    plain = without_lead(answer)
    found = _I_AM.match(plain) or _CALLED.match(plain)
    said = plain[found.end() :] if found else plain
    if _I_AM.match(plain) and _TRADE.match(said):
        return "", said
    name, _, role = (part.strip() for part in _THEN_I.sub(", ", said, count=1).partition(","))
    return ("", "") if is_sideways(name) or (found and _TRADE.match(name)) else (name, role)


_THEN_I = regex(
    r"(?<=\w)(?:[,.;]| [-–—]| and|) (?:and )?i(?:(?:['’]m| am| work as)(?: an?| the)?| do| run| lead| look after) (?=\w)",
    re.IGNORECASE,
)
"""What leads from a name to what its bearer does, where no comma does: “sanne i run the hall planning”."""


def is_sideways(words: str) -> bool:
    """Whether words in the place of a name are a clause, a joke or a question, and name nobody."""
    one = _LEAD.sub("", words, count=1).strip()
    first = f"{one[:1].lower()}{one[1:]}" if not one[:2].isupper() or one.startswith("I ") else one
    return len(one.split()) > _LONGEST or bool(_CLAUSE.search(one) or _CLAUSE.search(first))


def asks_back(words: str) -> bool:
    """Whether an answer is a question and nothing else: “do I have to name her?”."""
    return _ASKS_BACK.match(words.strip()) is not None
