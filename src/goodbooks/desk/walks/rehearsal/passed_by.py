"""An answer that passes its question by though it is full of words: it asks back, speaks of others, or says what one wants where it is asked what one lacks or would do.

Only what is likely is said, and as a question: whether it answers, only who was asked can judge.
"""

from __future__ import annotations

import re

from goodbooks.core.regex import regex
from goodbooks.core.telling import whole_in_marks
from goodbooks.playbooks.answers.answered import is_ignorance
from goodbooks.playbooks.slots.filling import is_small_word

_ENDS = regex(r"(?<=[.!?])[\"”’]?\s+")
_PROPOSES = regex(
    r"\W*(?:(?:and|but|so|then|well|ok|okay|please)\b\W*)*(?:(?:could|can|would|will|may|might|shall|should)(?:n['’]?t)? (?:you|we|i|it|that|they|somebody|someone|there)\b|what (?:about|if)\b|how about\b|is it (?:ok|okay|all right|enough)\b|would it\b|do you (?:agree|mind)\b|why (?:don['’]?t|not) (?:we|you|i)\b)",
    re.IGNORECASE,
)
"""How a question begins that asks for something or proposes it, and so may well be an answer."""
_TAG = regex(r",\s*(?:right|ok|okay|no|yes|(?:is|are|do|does|did|have|has|was|were|will|would|can|shall|should)(?:n['’]t)? (?:i|it|you|we|they|he|she))\?\W*\Z", re.IGNORECASE)  # fmt: skip
_OF_YOU = regex(r"\byou(?:r|rself)?\b", re.IGNORECASE)
_FACT = regex(r"\W*(?:(?:and|but|so|well|ok|okay|then)\b\W*)*(?:why|who|whom|whose|when|how (?!do you see yourself)|what (?:do|did) (?:i|we|the|they))\b", re.IGNORECASE)  # fmt: skip
"""How a question begins that anything in the world may answer."""
_THAN_ME = regex(r"\b(?:than|as|like|unlike|except|but) (?:me|I(?: am|['’]m)?|myself|mine)\b", re.IGNORECASE)  # fmt: skip
_OF_MINE = regex(
    r"\b(?:i|me|my|mine|myself|we|us|our|ours|you|your|yes|no|none|nothing|nobody|yeah|sure|please|sorry)\b",
    re.IGNORECASE,
)
_TELLS_OF_OTHERS = regex(
    r"\A\W*(?:(?:and|but|so|well|because|since)\b\W*)*(?:(?-i:(?!(?:That|This|It|There|What|First|Then|One|Two|Three)\b)[A-ZÀ-Þ][\w'’-]+)(?: (?-i:[A-ZÀ-Þ])[\w'’-]+)?|he|she|they|the others|everybody(?: else)?) (?:(?:only|just|never|always|also|even|still|already|really) )*(?:is|was|are|were|has|had|isn['’]t|wasn['’]t|can['’]?t|cannot|can|doesn['’]t|does|didn['’]t|did|won['’]t|loses|lost|spends|spent|keeps|kept|forgets|forgot|says|said|wants|knows|knew|thinks|hates|likes|gets|got|goes|went|costs|comes|came|never|\w+ed)\b",
    re.IGNORECASE,
)
"""How a sentence begins that tells of somebody else."""
_A_GAP = regex(
    r"\b(?:what (?:do|would|might|could) you (?:still )?(?:lack|miss|have to learn|need to learn)|what (?:(?:is|do you think is) )?missing\b|what['’]s missing|your (?:weak\w*|gaps?|blind)|where (?:are you weak|do you fall short)|what (?:can['’]?t you|can you not) do)\b",
    re.IGNORECASE,
)
_LACKS = regex(
    r"n['’]t\b|['’](?:d|ll)\b(?! like\b| love\b)|\b(?:would|will|could|lack\w*|miss\w*|not?|never|none|nothing|nobody|little|less|few|fewer|weak\w*|learn\w*|gaps?|need|needs|new|without|hard|harder|unsure|first time|only|yet|course|training|help|practi\w+|experience|slow|shy|too|used to|struggle|better|improve|short|harder|difficult|forget|budget\w*|patience|knowledge|know)\b",
    re.IGNORECASE,
)
"""What an answer has that names something one lacks, or how one would come by it."""
_CLAUSE = regex(r"\b(?:i|we|he|she|they|it|that|there)\b|['’](?:s|m|re|ve)\b|\b(?:is|are|was|were|has|have|had|am|do|does|did|can|costs?|goes|comes|gets|loses?|says?|\w+ed)\b", re.IGNORECASE)  # fmt: skip
"""What shows that words are a sentence, and no name of a thing."""
_A_DEED = regex(r"\bwhat (?:would|will|do) you (?:do|begin|start)\b|\bwhat have you (?:tried|done)\b", re.IGNORECASE)  # fmt: skip
_IF_NOT = regex(r"\bif I (?:say|said) no\b|\bif (?:it(?:['’]s| is)|I) (?:a )?no\b", re.IGNORECASE)
_THEN = regex(
    r"\b(?:then|stays?|staying|go on|goes on|keeps?|carry|continue\w*|still|as before|ask(?:ing)? again|look|apply|accept|nothing|no harm|would|will|can|leave|go|wait|find|try|help|train|support|work with|hand|come back|next (?:time|year))\b|['’](?:ll|d)\b",
    re.IGNORECASE,
)
_ONLY_WANTS = regex(
    r"\W*(?:(?:and|but|so|well|ok|okay|then|first of all)\b\W*)*I(?:['’]d| would| do| really)* (?:want|like|love|deserve|expect)\b(?! to (?!have|get|be|keep)\w+)[^.;!?]*[.!]?\W*",
    re.IGNORECASE,
)
"""An answer that only says what one would have, and no deed."""
_WORD = regex(r"[^\W\d_]{4,}")
_A_NO = regex(r"\W*no\b(?![^.!]*\?)", re.IGNORECASE)
_ASKS_THE_TERMS = regex(r"\bwhat (?:would|will|does|do|must|has|could|can|should)\b|\bwhen (?:can|could|may|shall|should|do|would|will)\b|\bby when\b|\bwhich\b", re.IGNORECASE)  # fmt: skip
"""Behind a no: what it would take, and when it can be asked again, which is the answer that keeps it open."""
_FEWEST = 3

ASKS_BACK = (
    "That asks back, and {} has no answer in it yet. Answer first, in one sentence; then ask."
)
OF_OTHERS = "That seems to speak of somebody else, and {} asks about you. What do you say of yourself, in one sentence?"
NO_GAP = "{} asks for something that is missing, and none seems to be named here. One true gap, and how you would close it?"
A_WISH = "That says what you want, and {} asks what you would do. What is it, in one sentence?"
NOT_THEN = (
    "{} asks what you do then, and this seems to say something else. What is it, in one sentence?"
)


def passed_by(question: str, answer: str) -> str:
    """What to try where an answer of some words likely passes its question by; "" where it may well be one."""
    if is_ignorance(answer) or len(answer.split()) < _FEWEST:
        return ""
    asked = whole_in_marks(question)
    if _only_asks(answer) and not (_A_NO.match(question) and _ASKS_THE_TERMS.search(answer)):
        return ASKS_BACK.format(asked)
    if _A_GAP.search(question) and _is_no_gap(answer):
        return NO_GAP.format(asked)
    if _IF_NOT.search(question) and not (_THEN.search(answer) or _shares(question, answer)):
        return NOT_THEN.format(asked)
    if _A_DEED.search(question) and _ONLY_WANTS.fullmatch(answer):
        return A_WISH.format(asked)
    return OF_OTHERS.format(asked) if _tells_of_others(question, answer) else ""


def _is_no_gap(answer: str) -> bool:
    """Whether an answer says nothing of what one lacks nor how one would come by it, in a sentence and not in the few words that name it, “English on the phone”."""
    first = _ENDS.split(answer.strip())[0].split(":")[0]
    return _CLAUSE.search(first) is not None and not _LACKS.search(answer)


def _only_asks(answer: str) -> bool:
    """Whether nothing is said but questions, none of which asks for something or proposes it."""
    parts = [one for one in _ENDS.split(answer.strip()) if re.search(r"\w", one)]
    return bool(parts) and all(
        one.rstrip('"”’ ').endswith("?") and not _PROPOSES.match(one) and not _TAG.search(one)
        for one in parts
    )


def _tells_of_others(question: str, answer: str) -> bool:
    """Whether a question about oneself is answered by what somebody else is or does, without a word of oneself or of what was asked."""
    if not _OF_YOU.search(question) or _FACT.match(question):
        return False
    bare = _THAN_ME.sub(" ", answer)
    return (
        _TELLS_OF_OTHERS.match(bare) is not None
        and not _OF_MINE.search(bare)
        and not _shares(question, bare)
    )


def _shares(question: str, answer: str) -> bool:
    """Whether an answer has a word of its question that says something."""
    return not _telling(question).isdisjoint(_telling(answer))


def _telling(text: str) -> set[str]:
    return {word.lower().removesuffix("s") for word in _WORD.findall(text) if not is_small_word(word.lower())}  # fmt: skip
