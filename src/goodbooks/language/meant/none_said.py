"""An answer that says there is none, or that it is not known, however many words it takes: “no, he refused it”, “nobody has to”, “I don't remember exactly”."""

from __future__ import annotations

import re
from typing import NamedTuple

from goodbooks.core.regex import regex

NO, NONE, UNKNOWN = "no", "none", "unknown"
"""What such an answer says: no to what was asked, that there is nothing or nobody, or that it is not known."""

_LEAD = regex(
    r"(?:(?:well|oh|hm+|um+|uh|er|ah|sorry|honestly|frankly|actually|basically|probably|maybe|so far|for now|right now|at the moment|to be (?:honest|fair)|tbh"
    r"|i(?:['’]m| am) afraid|i (?:think|guess|suppose)|i(?:['’]d| would) say|as far as i (?:know|can tell)|afaik|still|and|but"
    r"|there(?:['’]s| is| are| was| were)|(?:i|we)(?:['’]ve| have| had)(?: got)?|it(?:['’]s| is| was)|that(?:['’]s| is| was)|i can (?:think of|name|show))[,.:…]*\s+)*",
    re.IGNORECASE,
)
_STOP = r"(?=\s*(?:[,.;:!?…–—(]|\s-|\Z))"
_SOFT = (
    r"(?:\s+(?:really|at all|much|special|particular|in particular|specific|whatsoever|as such|to speak of|worth \w+|like (?:that|it)|yet|so far|else|big|honestly|either|today|now|anymore|any more|i(?:['’]m| am) afraid|i (?:guess|think)"
    r"|(?:that )?(?:i|we) (?:know|can think|could think|remember|recall|can name|would know|(?:am|are) aware)(?: of| about)?|(?:that )?(?:comes|springs) to mind|(?:that )?(?:i|we|you) (?:can|could) (?:find|see|show|tell|point to)|in (?:writing|so many words)|to my knowledge|as far as i (?:know|can tell|remember)|of (?:that|the|this) (?:sort|kind)"
    r"|to (?:say|show|add|offer|report|hand over|hand on|give|ask|tell|propose|mention|write down)))*"
)
_SOME = r"(?:nothin[g']?|none|nobody|no[ -]?one|nowt|nil|nichts|niemand|keine?[rs]?|rien|personne|aucune?)"
_HEADS = (
    (NO, regex(rf"(?:no|nope|nah|nein|non|never|not (?:really|yet|at all|so far|ever|now)|no,? not (?:yet|really))(?:{_STOP}|(?=\s+(?:my|her|his|their|our|i|he|she|we|they|it|that|there|not|nothing|nobody|none|never|because|since|sorry|thanks)\b(?!['’]s name)))", re.IGNORECASE)),
    (NONE, regex(rf"not (?:that|as far as|to my|any|anything|anybody|anyone|a thing|a single one)\b(?: (?:i|we)(?: can| could)? (?:know|remember|recall|tell|think|(?:am|['’]?m) aware|see)| i['’]m aware| knowledge)?(?: of| about)?{_SOFT}{_STOP}", re.IGNORECASE)),
    (NONE, regex(rf"no (?:proof|evidence|need|reason|preference|opinion)(?: (?:for|of) (?:it|that))?{_SOFT}{_STOP}", re.IGNORECASE)),
    (NONE, regex(rf"(?:{_SOME}|not much)(?: of (?:it|them|that|this|these|those|mine|ours))?{_SOFT}{_STOP}", re.IGNORECASE)),
)  # fmt: skip
_SAME_CLAUSE = regex(rf"(?P<none>{_SOME})(?: of (?:it|them|that|this|these|those|mine|ours))?\b(?P<rest>[^,.;:!?…–—(]*)", re.IGNORECASE)  # fmt: skip
_NOT_SO = regex(r"(?:i|we|he|she|they|it|that|there|(?:my|the) \w+|(?-i:[A-ZÀ-Þ][\w-]+))\b(?P<rest>[^,.;:!?…–—(]*(?:n['’]t\b|\b(?:did|does|do|is|are|was|were|has|have|had|would|could|should|must|ca|wo)nt\b|\b(?:not|never|nothing|no|none|nobody))\b[^,.;:!?…–—(]*)", re.IGNORECASE)  # fmt: skip
"""A clause that denies something, to its end: “she didn't promise anything”."""
_NO_SUCH = regex(r"no(?: such)? (?P<rest>[^,.;:!?…–—(]+)", re.IGNORECASE)
_ASKS_WH = r"(?:if|whether|what|who|whose|when|where|which|why|how)"
_NOT_KNOWN = regex(
    r"(?:(?:i|we) )?(?:(?:really|honestly|just|still) )*(?:(?:dunno|idk)(?: yet)?|(?:don['’]?t|do not|can['’]?t|cannot|couldn['’]?t|wouldn['’]?t) (?:(?:even|really|quite|exactly|actually|yet) )*"
    rf"(?:(?:know|remember|recall)(?: (?:exactly|yet|really|precisely|any ?more|for (?:sure|certain)|it|that|this|them|any|anything|anyone|anybody|either|now|about (?:it|that|any)|of (?:it|that|any(?:thing)?)|the (?:exact |right |precise )?(?:words|wording|details?|figures?|day|date|names?|rules?)|word for word|{_ASKS_WH} [^,.;!?…–—]*))*"
    rf"|(?:say|tell)(?: (?:you|exactly|yet|for (?:sure|certain)|now|from here|{_ASKS_WH} [^,.;!?…–—]*))*|think of (?:any|anything|one|anyone|anybody)(?: now)?)"
    rf"|(?:have |['’]ve )?(?:got )?(?:no|not (?:a|the (?:slightest|faintest))|not the least) (?:idea|clue)(?: (?:yet|at all|any ?more|now|{_ASKS_WH} [^,.;!?…–—]*))*"
    rf"|(?:['’]m |i['’]?m |am )?(?:not (?:quite |so |yet |really )?(?:sure|certain|clear|decided)|unsure)(?: (?:yet|about (?:it|that)|{_ASKS_WH} [^,.;!?…–—]*))*"
    r"|(?:(?:have|had)(?: not|n['’]?t| never| yet to)|['’]ve (?:not|never)|(?:haven|hadn)['’]?t|did(?: not|n['’]?t)|never|not)(?: (?:yet|really|even|actually|properly))*"
    r" (?:read|looked?|ask(?:ed)?|check(?:ed)?|thought?|think|decided?|found out|find out|counted|measured|figured|worked)(?: (?:it|that|this|them|him|her|anything|any|out|up|into (?:it|that|them)|about (?:it|that)|at (?:it|them|that)|yet|since|again|so far|ever|properly|before|already|until now))*"
    r"|(?:haven|hadn|didn|don)['’]?t|(?:would |['’]d )?(?:rather|prefer) not(?: to)?(?: (?:say|answer|tell)(?: that| it)?)?"
    r"|(?:don['’]?t|do not) want (?:any|one|it|to (?:ask|say|give|name|tell|answer|mention)[^,.;!?…–—]*)"
    r"|(?:hard|difficult|impossible|too early) to (?:say|tell)|who knows|(?:nobody|no one) (?:knows|told me|has told me|has said|said)(?: (?:yet|that|it|me))*"
    r"|beats me|search me|your guess is as good as mine|keine ahnung|wei(?:ß|ss) (?:ich|es) (?:noch )?nicht|(?:je )?(?:ne )?sais pas)"
    r"(?:,? (?:really|honestly|tbh|to be honest|at all|sorry|(?:if )?i(?:['’]m| am) honest))*" + _STOP,
    re.IGNORECASE,
)  # fmt: skip
_ONLY = regex(r"[\s,.;:–—-]*(?:only|just|except|apart|besides|other than|beyond|save for|save|unless|if|more|beside)\b", re.IGNORECASE)  # fmt: skip
"""What takes part of a no back: “nothing, only the licence”."""
_BUT = regex(r"[\s,.;:–—-]*(?:but|though|still)\b", re.IGNORECASE)
_ANSWERS_ALL_THE_SAME = regex(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|a dozen|hundred|thousand|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b", re.IGNORECASE)  # fmt: skip
_TELLS_WHY = regex(
    r"\W*(?:because|since|as|sorry|it depends|depends|ask|that['’]s (?:up to|for|why)|before my time|(?:i|we) (?:only|just|never)\b|i['’]?m new|i am new)\b"
    r"|\b(?:not|never|no|none|nothing|nobody|still|yet|depends|keeps? (?:it|that) (?:to|for)|has to (?:say|decide)|wait\w*|later)\b|n['’]?t\b",
    re.IGNORECASE,
)
"""How what stands behind “I don't know” tells why, and is no answer after all."""
_SMALL = frozenset((
    "a", "all", "am", "an", "and", "any", "anything", "anyone", "anybody", "are", "as", "at", "be", "been", "being", "by", "can", "could", "did", "do", "does", "doing", "done", "ever", "far", "for", "get", "gets", "getting", "gave", "give", "given", "got", "had", "has", "have", "he", "her", "him", "his", "i", "in", "is", "it", "its", "made", "make", "me", "mine", "much", "must", "my", "necessary", "need", "needed", "needs", "never", "no", "none", "nobody", "nor", "not", "nothing", "of", "on", "one", "or", "our", "really", "she", "should", "so", "some", "something", "such", "that", "the", "their", "them", "there", "they", "this", "to", "up", "us", "was", "we", "were", "what", "will", "would", "yet", "you", "your", "yours", "already", "be", "it's", "didn't", "doesn't", "don't", "hasn't", "haven't", "hadn't", "isn't", "aren't", "wasn't", "weren't", "won't", "wouldn't", "can't", "couldn't",
))  # fmt: skip
"""Words that say nothing more in a clause than what was asked."""
_OF_NONE = frozenset(
    (
        "any",
        "needed",
        "need",
        "necessary",
        "anything",
        "anybody",
        "anyone",
        "one",
        "nothing",
        "none",
        "nobody",
    )
)
_SHORTEST = 3
_WORD = regex(r"[a-zà-ÿ]+(?:['’][a-z]+)?", re.IGNORECASE)
_FIRST = regex(r"\A[^?]*")
_DENIES = regex(r"\b(?:not|no longer|never)\b|n['’]t\b", re.IGNORECASE)
_VERB_FIRST = regex(r"(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would)\b|if (?:it|they|there|you|so)\b", re.IGNORECASE)  # fmt: skip
_OF_WORDS = regex(r"\b(?:say|said|answer|answered|reply|words?|decided|happened)\b", re.IGNORECASE)
_WHAT_WAS_SO = regex(
    r"\A(?:what was so|what (?:did|do) (?:you|they|he|she) (?:answer|say|reply))\b", re.IGNORECASE
)
_DECIDED = regex(r"\bdecided?\b", re.IGNORECASE)
_WHO = regex(r"(?:who|whom|whose)\b", re.IGNORECASE)
_NOBODY = regex(r"(?:nobody|no[ -]?one|niemand|personne)\b", re.IGNORECASE)
_WAS_IT_GRANTED = regex(r"\A(?:is|are|was|were|did|has|have|had)\b[^?]*\b(?:approved|agreed|granted|allowed|promised)\b", re.IGNORECASE)  # fmt: skip
_REFUSED = regex(r"\b(?:refus\w+|turn(?:ed|s)? (?:\w+ )?down|declin\w+|reject\w+|denied|forb[ai]d\w*|sa(?:id|ys) (?:\w+ )?no|against (?:it|that|me)|knocked (?:it )?back)\b", re.IGNORECASE)  # fmt: skip
_GRANTED = regex(r"(?<!not )(?<!n['’]t )(?<!never )(?<!been )\b(?:approved|granted|agreed|allowed|promised|sa(?:id|ys) yes|signed|okayed|ok['’]?d|confirmed|okay|fine)\b|(?<!got a )(?<!had a )\byes\b", re.IGNORECASE)  # fmt: skip


class NoneSaid(NamedTuple):
    """What an answer says in the place of an answer, NO, NONE or UNKNOWN, and what it goes on with."""

    how: str
    rest: str


def none_said(words: str) -> NoneSaid | None:
    """An answer that begins by saying that there is none or that it is not known, and what it goes on with; None for any other.

    It stands for itself, whatever was asked: “nothing, honestly”, “no, he refused”, “not that I know of”, “I don't know, he isn't here yet”.
    What takes part of it back is an answer: “nothing, only the licence”, “I don't know, about three days”.
    """
    bare = _after_lead(words)
    unknown = _NOT_KNOWN.match(bare)
    if unknown:
        rest = bare[unknown.end() :].strip(" ,.;:!…–—-")
        is_why = not rest or (_TELLS_WHY.search(rest) and not _ANSWERS_ALL_THE_SAME.search(rest))
        return NoneSaid(UNKNOWN, rest) if is_why else None
    for how, head in _HEADS:
        found = head.match(bare)
        if found and not _is_taken_back(bare[found.end() :]):
            return NoneSaid(how, bare[found.end() :].strip(" ,.;:!…–—-"))
    return None


def says_none(words: str, question: str, *, is_quoted: bool = False, is_name: bool = False) -> bool:
    """Whether an answer fills nothing of what a question asks, since it says that there is none or that it is not known.

    `is_quoted` says that somebody's very words are asked for, so that a no may be theirs; so it is where a question asks what was
    said, answered or decided; `is_name` that it is asked who somebody is, where a sentence about oneself may be asked for once more. A clause that only denies what was asked is none too, “nothing has changed”, “nobody has to”.
    """
    first = _FIRST.match(question)
    asks = first[0] if first else question
    if _WHAT_WAS_SO.match(asks):
        return False
    is_verb_first = _VERB_FIRST.match(asks) is not None
    found = none_said(words) or (none_said(words.partition(",")[0]) if is_quoted else None)
    if is_name and found and found.how == UNKNOWN:
        return False
    if found and (found.how == UNKNOWN or none_said(found.rest) or "“no”" in question):
        return True
    may_be_said = is_quoted or (not is_verb_first and _OF_WORDS.search(asks) is not None)
    if found and (found.how == NONE or not may_be_said):
        return " " in words.strip() or not may_be_said
    if is_quoted or _DECIDED.search(asks) or _NOT_KNOWN.match(_after_lead(words)):
        return False
    if _WAS_IT_GRANTED.match(asks) and not _GRANTED.search(words) and (_REFUSED.search(words) or _NOT_SO.match(words.strip())):  # fmt: skip
        return True
    return _denies_it(words, asks, is_asked_which=is_verb_first and "If so" in question)


def _denies_it(words: str, asks: str, *, is_asked_which: bool) -> bool:
    """Whether the first clause of an answer says that there is nothing of what was asked, in no other words than the question's.

    `is_asked_which` says that the question wants to know more behind a yes: to any other, “he did not” tells something.
    """
    bare = _after_lead(words)
    none = _SAME_CLAUSE.match(bare) or _NO_SUCH.match(bare)
    found = none or _NOT_SO.match(words.strip())
    if not found or _is_taken_back(found.string[found.end() :]):
        return False
    if _NOBODY.match(bare) and _WHO.match(asks):
        return True
    said = [word.lower().replace("’", "'") for word in _WORD.findall(found["rest"])]
    telling = [word for word in said if word not in _SMALL]
    if not none and not telling:
        return is_asked_which or not _OF_NONE.isdisjoint(said)
    return not (telling and _DENIES.search(asks.partition(",")[0])) and all(
        _is_asked(word, asks) for word in telling
    )


def _is_taken_back(rest: str) -> bool:
    """Whether what stands behind a no says what there is all the same: “only the licence”, “but about 4,000”."""
    if _ONLY.match(rest):
        return True
    return _BUT.match(rest) is not None and _ANSWERS_ALL_THE_SAME.search(rest) is not None


def _is_asked(word: str, asks: str) -> bool:
    """Whether a question has a word, in whatever form: what “changed” is, to “what has changed”."""
    stem = word[: max(4, len(word) - 3)]
    return any(one.lower().startswith(stem) or (len(one) >= _SHORTEST and word.startswith(one.lower())) for one in _WORD.findall(asks))  # fmt: skip


def _after_lead(words: str) -> str:
    """An answer without what people begin with before they say it: “well, honestly, nothing” begins with nothing."""
    plain = " ".join(words.split()).strip(" “”\"'")
    found = _LEAD.match(plain)
    return plain[found.end() :] if found else plain
