"""Words that say that nothing was decided, by whomever: “he didn't really decide anything”, “we left it open”, with or without their apostrophes."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_LEAD = (
    r"\W*(?:(?:well|oh|hm+|um+|no|nope|so|but|and|honestly|frankly|actually|basically|really|to be (?:honest|fair)|tbh|so far|for now|as (?:usual|always)"
    r"|i(?:['’]m| am) afraid|(?:i|we) (?:think|guess|believe|suppose))[\s,.:…–-]+)*"
)
_WHO = r"(?:(?:he|she|they|we|i|you|it|that|this|nobody|no[ -]?one|the boss|(?:my|our) \w+|(?-i:[A-ZÀ-Þ])[\w-]+)\s+)?"
_SOFT = r"(?:\s+(?:really|actually|even|quite|yet|ever|properly|exactly|finally|been|being|truly|a(?:ll|t all)))*"
_NOT = rf"(?:(?:did|do|does|has|have|had|was|is|were|would|could|wo|ca)(?:n['’]?t|\s+not)|can(?:no|['’]?)t|cannot|never|not)(?:\s+(?:want|have|be able|manage)(?:s|ed)?(?:\s+to)?)?{_SOFT}"
_END = r"(?=\s*(?:[,.;:!?…–—(]|\Z|-\s|but\b|yet\b|so far\b|today\b|this time\b|about\b|on\b|until\b|till\b|before\b|because\b|as\b|since\b|and\b|tbh\b|really\b|at all\b|for now\b|there\b|then\b))"
_ANY = r"(?:\s+(?:on |to |about )?(?:anything|something|a thing|much|either(?: of (?:it|them))?|it|that|any of (?:it|that))(?: (?:definite|firm|concrete|specific|final|new))?)?"
_DECIDE = rf"(?:decide[ds]?|settle[ds]?|concluded?|fixed){_ANY}"
_COME_TO = r"(?:(?:make|made|making|come|came|coming|get|got|getting|reach(?:ed)?|take|taken|took|give|given|gave)\s+(?:(?:me|us)\s+)?(?:(?:to|as far as)\s+)?(?:(?:a|any|no|the)\s+)?(?:(?:real|clear|actual|proper|firm|final)\s+)?(?:decisions?|conclusion|(?:(?:his|her|their|my|our)\s+)?minds?\s+up))"
_MIND = r"(?:make|made|making)\s+up\s+(?:his|her|their|my|our)\s+minds?"
_COMMIT = r"(?:commit(?:ted)?(?:\s+(?:himself|herself|themselves|themself))?(?:\s+to\s+anything)?|say(?:\s+(?:either way|anything|one way or (?:the other|another)|yes or no))?|said\s+anything|agree[ds]?\s+(?:on|to)\s+anything)"
_THEY_DID_NOT = rf"{_WHO}{_NOT}\s*(?:{_DECIDE}|{_COME_TO}|{_MIND}|{_COMMIT}){_END}"
_NOBODY_DID = rf"(?:nobody|no[ -]?one){_SOFT}\s+(?:really\s+|actually\s+)?(?:decided|settled)(?:\s+(?:anything|it|that|on anything))?{_END}"
_THERE_WAS_NONE = (
    rf"(?:there(?:['’]s|\s+is|\s+was|\s+were|\s+has been)?\s+|(?:he|she|they|we|i|it)\s+(?:made|took|gave|had|came to|reached|was|is)\s+)?(?:{_NOT}\s+)?(?:any|no)(?:\s+(?:real|actual|clear|proper|firm|final|such))*\s+decisions?{_END}"
    rf"|there\s+{_NOT}\s+(?:(?:a|any)\s+)(?:(?:real|actual|clear|proper|firm|final|such)\s+)*decisions?{_END}"
)
_LEFT_OPEN = rf"(?:{_WHO}(?:(?:was|is|were|has been|got|['’]s)\s+)?(?:(?:left|kept)(?:\s+(?:it|that|this|all|everything|(?:it|that) all))?|still|all)\s+(?:all\s+|wide\s+)?(?:open|undecided)|(?:still\s+)?undecided|{_WHO}(?:dodged|ducked|avoided)\s+(?:it|that|the question|a decision)){_END}"
_NOT_REALLY = r"(?:nothin[g'’]?(?:\s+(?:really|at all|so far|yet))*|not\s+really\s+anything|not\s+(?:a thing|much|anything)(?:\s+(?:really|definite|firm|yet))*)\W*\Z"
_I_DO_NOT_THINK = rf"(?:i|we)\s+do(?:n['’]?t|\s+not)\s+(?:really\s+)?(?:think|believe)\s+(?:that\s+)?{_WHO}(?:really\s+|actually\s+|has\s+|have\s+)*(?:{_DECIDE}|{_COME_TO}){_END}"
_NOTHING_DECIDED = regex(
    rf"{_LEAD}(?:{_I_DO_NOT_THINK}|{_THEY_DID_NOT}|{_NOBODY_DID}|{_THERE_WAS_NONE}|{_LEFT_OPEN}|{_NOT_REALLY})",
    re.IGNORECASE,
)
_RULE = regex(r"(?<!\w)(?:without|unless|any ?more|alone|except)\b", re.IGNORECASE)
"""What makes a rule for the time to come of a sentence: “we don't decide anything without the owner”."""


def says_nothing_decided(words: str) -> bool:
    """Whether an answer begins by saying that nobody decided anything: “she hasnt decided yet”, “there was no decision, she wants to sleep on it”."""
    return _NOTHING_DECIDED.match(words) is not None and _RULE.search(words) is None
