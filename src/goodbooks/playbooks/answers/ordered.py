"""What somebody wants as it stands on a list that both read, without who wants it: “his boss wants the tools counted first” is “the tools counted first”."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_ON_A_LIST = "as it would stand on a list"
"""What a question says whose answer is a row of a list."""
_PLACE = r"(?:boss|manager|supervisor|director|chief|head|owner|lead|one|sister|doctor|partner|principal|teacher|chef|foreman)"
_WHO = (
    rf"(?:(?:my|our|the|his|her|their|[A-ZÀ-Þ][\w’'-]*['’]s) (?:[\w'’-]+ ){{0,2}}?{_PLACE}(?:['’]s {_PLACE})?(?: (?-i:[A-ZÀ-Þ][\w’'-]+))?|the (?:other|first|second)|the [\w-]+(?: of [\w-]+)?(?= (?:wants|wanted|expects|expected|would like|asked|told|tells|says|said|insists)\b)|one|he|she|they"
    r"|(?-i:(?!(?:I|We|You|It|This|That|What|Who|Nobody)\b)[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?))(?:,? (?:who|in|from|at|of|upstairs)[^,]{1,60},|, [^,]{2,60},)?"
)
_OFTEN = r"(?: (?:now|then|just|always|only|still|also|however|instead|on the other hand))?"
_WANTS_IT = regex(
    rf"\A(?:(?:and|but|while|that) )*{_WHO}{_OFTEN} "
    r"(?:(?:wants|wanted|needs|needed|expects|expected|would like|['’]d like|asks|asked|ordered|told|tells) (?:(?:me|us) to (?=\w)(?!not\b)|(?!me\b|us\b|it\b|to\b|that\b|if\b|whether\b|for me\b)(?:for )?(?=\w))"
    r"|(?:wants|wanted|expects|would like) (?:that )?(?:I|we) (?:to )?(?=\w)|insists on (?=\w)"
    r"|(?:says|said|tells me|told me|thinks|insists)(?: that)? (?:(?:I|we) (?:should|must|have to|need to|am to|are to|['’]m to|ought to) (?=\w)(?!not\b)|(?!(?:no|yes|I|we|me|us|not|to|so|it|that)\b)(?=\w)))",
    re.IGNORECASE,
)
"""Who wants something, up to what is wanted."""
_THEIR_OWN = regex(r"\b(?:his|their|her(?= (?!(?:by|before|after|on|at|in|to|until|till|for|from|with|and|or|as|first|again|now|then|today|tomorrow)\b)\w))(?! own\b)(?= [a-z])", re.IGNORECASE)  # fmt: skip
"""What belongs to whoever wants it: on a list it is the thing."""


_WHOSE = regex(r"\bwhose\b", re.IGNORECASE)
_THEIR_WORD = regex(r"(?<=\w)(?:['’]s|(?<=s)['’])(?: (?:word|say|orders?))?\W*\Z", re.IGNORECASE)


def as_ordered(words: str, question: str) -> str:
    """An order without who gives it, to a question for a row of a list; any other answer as it stands."""
    if _ON_A_LIST not in question.lower():
        return words
    found = _WANTS_IT.match(words)
    return _THEIR_OWN.sub("the", words[found.end() :] if found else words)


def by_whose_word(words: str, question: str) -> str:
    """Somebody by whose word one goes, without the word: “his boss's” and “his boss's word” are his boss."""
    return _THEIR_WORD.sub("", words) if _WHOSE.search(question) else words
