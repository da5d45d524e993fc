"""A decision told as what holds each time, with nobody who decides in it: “nothing is to go out without his OK”, “no quote leaves the house unless she has seen it”."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_BEGINS = r"(?:^\W*|[,;:–—]\s+|\bthat\s+|\b(?:and|but|so)\s+)(?:(?:and|but|so|then|now|from now on|from today|as of today|from \w+ on|since (?:then|today|yesterday|\w+day)|as of \w+(?: on)?)\b\W*)*"
_ALL = r"(?:nothing|no[- ]one|nobody|none of (?:it|them|us)|everything|anything|(?:no|not one|not a single|every|each|all|any)(?: (?:single|new|my|our|his|her|the|of the))? (?!(?:is|are|to|of|in|on|at|that|the|time|day|morning|week|month|year)\b)[\w'’-]+(?: (?!(?:may|must|has|have|is|are|can|needs?|goes|leaves)\b)[\w'’-]+){0,4}?)"
_IS_TO = r"(?:is|are) (?:only |now |again )*to (?:only )?(?!be (?:found|seen|expected|had|feared|hoped|lost|gained|desired)\b)(?!blame\b|come\b|do with\b)[a-z]+"
_MUST = r"(?:(?:must|has to|have to|needs? to|ought to|should|shall|may|can|is allowed to|are allowed to|will) (?:only |not |never |now |again |first )*(?:be |go |get |leave |come |pass |run |cross |start |begin |happen )|(?:may|can|must|is allowed to|are allowed to) (?:only |ever |now )?[a-z]+ |gets? |goes |leaves? |comes |happens |passes )"
_WORD = r"(?:ok|okay|o\.k\.|approval|consent|signature|say-so|yes|nod|go-ahead|initials|permission|check|sign-off|word|leave|eyes?|stamp|release)"
_WHO = r"(?:I|he|she|they|we|me|him|her|them|us|my|his|their|our|(?:my|the|our) (?:boss|manager|director|chief|head|owner)|(?-i:[A-ZÀ-Þ])[\w'’.-]+(?: (?-i:[A-ZÀ-Þ])[\w'’-]+)?)"
_UNLESS = (
    rf"(?:(?:without|with|on|until there is|before there is|only (?:with|on|after)|except with|and only with) (?:{_WHO}(?:['’]s)? )?(?:an? |the |express |written |prior )*{_WORD}\b"
    rf"|without (?:asking|telling|showing|checking with|going through|consulting|informing) {_WHO}\b|without {_WHO} (?:seeing|knowing|signing|approving|reading|having|being)\b"
    rf"|(?:before|unless|until|till|except (?:when|if|after)|only (?:once|after|when|if)|except) (?:it |they |this |that )?(?:(?:has|have|is|are|was|had) )?(?:been )?(?:(?:seen|signed|approved|checked|read|released|shown)\b[^.;!?]{{0,20}}\b(?:by|to) )?{_WHO}(?: (?:has|have|had|is|sees|signs|approves|says|checks|reads|releases|knows|agrees)\b|['’]s\b|\b(?=\W*$))"
    rf"|(?:by|past|through|over|via|across|to) {_WHO}(?:['’]s (?:desk|table|hands))?(?: (?:desk|table|hands))?(?: (?:first|beforehand|before(?:hand)?|again|personally))?(?=\W*$|[,.;]| (?:from now on|from today|from \w+day|as of|since|again|now)\b)"
    r"|first(?=\W*$|[,.;]))"
)
_RULE = regex(
    rf"{_BEGINS}(?P<it>{_ALL} (?:{_IS_TO}\b|{_MUST}[^.;!?]{{0,60}}?\b{_UNLESS}))", re.IGNORECASE
)
_IDLE = regex(
    r"\?\s*$|\b(?:if only|i wish|wish(?:es)?|would like|i think|i fear|i hope|used to|as if|imagine|afraid|perhaps|maybe)\b",
    re.IGNORECASE,
)
_HINT = regex(r"\b(?:no|not|nothing|nobody|none|every|everything|each|all|any|anything)\b", re.IGNORECASE)  # fmt: skip


def set_as_a_rule(text: str) -> int:
    """Behind the words by which a sentence sets what holds each time, whoever decided it; 0 where it sets nothing."""
    if not _HINT.search(text) or _IDLE.search(text):
        return 0
    found = _RULE.search(text)
    return found.end("it") if found else 0
