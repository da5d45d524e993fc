"""Words that say neither yes nor no, but that an answer follows: “she thinks about it and tells me by Friday”."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_GIVES = regex(
    r"\A\W*(?:(?:well|oh|hm|and|so|then|now|said|says|she|he|they|it is|it['’]s|that['’]s|an?),? )*"
    r"(?:yes|yeah|yep|no|nope|ok|okay|agreed|agrees|refused|sure|of course|gladly|certainly|approved|granted|deal|go ahead|by all means|fine(?! idea)|all right|alright)\b"
    r"|\b(?:it|that) is an? (?:\w+ )?(?:yes|no)\b|\byou (?:may|can|get|have|are)\b|\b(?:yours|go ahead)\b",
    re.IGNORECASE,
)
"""What gives or refuses something outright."""
_EACH_TIME = regex(r"\b(?:each|every|always|from now on)\b", re.IGNORECASE)
_WHO = r"(?:\b(?:I|we|he|she|they|HR)|(?-i:\b(?!You\b)[A-ZÀ-Þ][\w’'-]+)|\b(?:and|but|then|who|to))"
_WILL = r"(?:['’]ll|['’]d|['’]s| will| would| wants?| has| have| needs?| must| is| are)?(?: (?:like|going|got))?(?: to)?(?: (?:still|first|just|also|then|now|only|rather)){0,2}"
_BY = r"(?: (?:by|on|in|after|before|once|when|as soon as|until|till|at|next|this|later|tomorrow|tonight|then|together|with)\b|$|\W*$)"
_THINKS = regex(
    rf"{_WHO}{_WILL} (?:think(?:s|ing)? (?:it (?:over|through)|about (?:it|that|this))|sleeps? on it|sleep on it|consider(?:s|ing)?\b(?! (?:it|this|that) (?:done|settled|agreed)))"
    rf"|{_WHO}{_WILL} (?:(?:tells?|gives?) (?:me|you|us)(?: (?:an answer|an? (?:clear )?word|more|it))?{_BY}|lets? (?:me|you|us) know\b|(?:comes?|gets?) back to (?:me|you|us)\b|decides?(?: it| this| that| about it| on it)?{_BY}|answers?(?: me| you| it)?{_BY})"
    r"|\b(?:I|you)(?:['’]ll| will)? hear (?:from|back|by|on|before|next|more)\b"
    r"|\b(?:nothing is|it is not|it['’]s not|it isn['’]t|not) (?:yet )?decided\b(?! (?:without|unless)\b)|\bit(?: is|['’]s) (?:still )?(?:open|undecided)\b|\b(?:need|want|ask)(?:s|ed)? (?:for )?(?:some |more |a little |a bit of )?time\b",
    re.IGNORECASE,
)
_ASKS_FIRST = regex(
    r"(?:\b(?:I|we|he|she|they)|(?-i:\b(?!You\b)[A-ZÀ-Þ][\w’'-]+)|\band|\bthen)(?:['’]ll| will| has to| have to| needs? to| wants? to| must| would like to| is going to)(?: (?:still|first|just|also|then)){0,2} (?:asks?|checks?|talks?|speaks?|looks?|clears?|raises?|discuss|takes? it|finds? out|runs? it)\b"
    r"|(?:\b(?:he|she|they)|(?-i:\b(?!You\b)[A-ZÀ-Þ][\w’'-]+)|\band) (?:asks|checks|talks (?:to|with)|speaks (?:to|with)|looks (?:at|into)|clears|takes it (?:to|up)|finds out)\b",
    re.IGNORECASE,
)
"""A step on the way to an answer, which is one only of what it is about."""


_LEADS = frozenset(
    [
        "think",
        "thinks",
        "thinking",
        "sleep",
        "sleeps",
        "consider",
        "considers",
        "considering",
        "tell",
        "tells",
        "told",
        "give",
        "gives",
        "let",
        "lets",
        "know",
        "come",
        "comes",
        "get",
        "gets",
        "decide",
        "decides",
        "decided",
        "answer",
        "answers",
        "hear",
        "open",
        "undecided",
        "need",
        "needs",
        "needed",
        "want",
        "wants",
        "wanted",
        "ask",
        "asks",
        "asked",
        "check",
        "checks",
        "talk",
        "talks",
        "speak",
        "speaks",
        "look",
        "looks",
        "clear",
        "clears",
        "raise",
        "raises",
        "discuss",
        "take",
        "takes",
        "find",
        "finds",
        "run",
        "runs",
    ]
)
"""One of these stands in all that the patterns find: where none does, there is nothing to look for."""


_SUBJECTS = frozenset(
    ("i", "we", "he", "she", "they", "hr", "you", "it", "and", "but", "then", "who", "to", "not", "nothing", "time")
)  # fmt: skip
"""One of these, or a name, or words drawn together, too."""


def word_comes(words: str, *, is_of_it: bool = True) -> bool:
    """Whether words leave open what was asked, and say that somebody thinks about it or answers later.

    That they ask or check something first says so only where it is known that it is of what was asked, `is_of_it`.
    """
    small = words.lower()
    if small == words and "'" not in words and "’" not in words and _SUBJECTS.isdisjoint(words.split()):  # fmt: skip
        return False
    if _LEADS.isdisjoint(one.strip(' .,;:!?()“”"–—') for one in small.split()):
        return False
    if _GIVES.search(words) or _EACH_TIME.search(words):
        return False
    return _THINKS.search(words) is not None or (is_of_it and _ASKS_FIRST.search(words) is not None)
