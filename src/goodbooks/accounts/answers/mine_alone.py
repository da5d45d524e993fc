"""What I mean to do for myself, said where a promise or a next step was asked for: nobody else reads it."""

from __future__ import annotations

import re

from goodbooks.accounts.answers.at_home import GROWN
from goodbooks.core.readers import HR
from goodbooks.core.regex import regex

_I = (
    r"(?:me\s*:\s*)?(?:(?:then|and|also)\s+)?(?:i(?:['’](?:ll|m|d|ve)|\s+(?:will|shall|am|would|have))?\s+)?"
    r"(?:(?:then|also|maybe|perhaps|first|finally|just|(?:going|want|need|have|got|try|trying|like|plan|mean)\s+to|should|must|can)\s+)*"
)
"""How one begins to say what one does, as far as it was said at all."""
_TO = r"(?:talk|speak|spoke|talked|turn|go|went|wrote|write|complain\w*|complaint|report\w*|check\w*|(?:take|took|bring|raise|file|escalate|send|sent|hand|report) (?:it|this|that|all of it|everything|a complaint))"
"""What one does to or with somebody."""
_AT = r"(?:ask(?:ed)?|tell|told|see|saw|call(?:ed)?|ring|rang|phoned?|e-?mail(?:ed)?|message|text|write|wrote|inform(?:ed)?|consult(?:ed)?|contact(?:ed)?|meet|met|get|find|look for|hear what|involve)"
"""What one does with somebody without a word between."""
_KIN = rf"(?:{GROWN}|sister|brother|friends?|mate|therapist|doctor|gp|coach|mentor|union|lawyer|solicitor|attorney)"
_AT_WORK = r"(?!(?:business|channel|sales|project|delivery|launch|integration|training|technology|trading|pilot|pair|review|sparring|work) partner)"
"""What makes a partner one of the work, before the word."""
_ADVISER = (
    rf"(?:{'|'.join(sorted(map(re.escape, HR), key=len, reverse=True))}|(?:the |a |an |our |my )?(?:(?:staff|works) council|ombuds\w+|union(?: rep\w*)?|(?:employment |labou?r )?lawyer|solicitor|attorney|therapist)"
    rf"|(?:my|a|an old|some) {_AT_WORK}(?:\w+ )?{_KIN}|(?:his|her|their) (?:own )?boss|my boss['’]?s boss|whoever is above (?:him|her|them))"
)  # fmt: skip
"""Whom one asks about a boss, and not for one."""
_OF_THE_WORK = r"(?!\s+for\s+(?:the|a|an|our|two|three|\d+)\s+(?:\w+\s+)?(?:headcount|numbers?|figures?|lists?|forms?|budget|data|approvals?|contracts?|seats?|names?)\b)"
"""What is fetched from them for the work."""
_OF_NOBODY = (
    r"(?!.*\b(?:he|she|they|him|her|them|his|their|me|myself|my boss|the boss|my boss['’]s)\b)"
)
"""Where somebody is named, it may be about them."""
_THEIR_WORK = (
    r"(?!\s+to\s+(?:(?:counter)?sign|approve|send|post|publish|advertise|release|issue|print|pay|process|fill in|stamp|extend|renew|file)\b"
    + _OF_NOBODY
    + r")(?!\s+(?:about|on)\s+(?:the|a|an|our|two|three|four|\d+)\s+(?:\w+\s+){0,2}(?:hires?|starters?|joiners?|vacanc(?:y|ies)|trainees?|interns?|apprentices?|headcount|seats?)\b"
    + _OF_NOBODY
    + r")"
)
"""What they are asked or told of as a matter of course: to sign a form, a new hire."""
_A_COLLEAGUE = r"(?!(?<=partner)(?:['’]s\s+(?:notes?|numbers?|figures?|slides?|parts?|work|lists?|drafts?|plans?|comments?|input|code|files?|reports?)\b|\s+(?:at|from|in|on)\s+(?:the|our)\b(?!\s+(?:weekend|evening|morning)\b)))"
"""A partner at work, by what stands behind."""
_TURNS_TO = regex(
    rf"{_I}(?:{_TO}\b[^.;]*?\b(?:to|with)\s+|{_AT}\s+(?:up\s+|back\s+)?)(?P<adviser>{_ADVISER})\b{_A_COLLEAGUE}{_OF_THE_WORK}{_THEIR_WORK}",
    re.IGNORECASE,
)
_ASKS_OF_THEM = regex(
    rf"{_I}(?:ask(?:ed)?|talk(?:ed)?|speak|spoke|check(?:ed)?|complain\w*)\b.*\b(?:about|against) (?:him|her|them|my boss|the boss)(?=\W*(?:$|[.,;]|\b(?:by|on|and|this|next|tomorrow|today|too|as)\b))",
    re.IGNORECASE,
)
"""Whoever is asked about them is somebody else."""
_LEAVES = regex(
    rf"{_I}(?:(?:keep )?(?:look|search|hunt|watch)\w*|find|get|apply|start)\b(?: \w+){{0,3}} (?:another|other|new|better|different|any) (?:jobs?|employer|boss)(?=\W*(?:$|[.,;]|(?:by|on|and|if|too|now|before|after|next|this)\b))"
    rf"|{_I}(?:(?:want to |am going to |may )?(?:quit|resign)|look (?:around |out )?for (?:a )?jobs?|(?:apply|look|interview|go) (?:elsewhere|somewhere else)|(?:hand|give|put) in my (?:notice|resignation))\b"
    rf"|{_I}(?:start )?apply(?:ing)? (?:for (?:other |new )?jobs|(?:\w+ )?elsewhere)\b|{_I}(?:document|log|record)\b.*\b(?:he|she|they) (?:says?|said|does|do|did|writes?|sends?)\b"
    rf"|{_I}\w+ (?:\w+ )?(?:my (?:own )?(?:cv|resume|résumé|linkedin)|(?:a |some )?(?:recruiter|head.?hunter)s?)\b"
    rf"|{_I}(?:keep|write|note)\b.*\b(?:he|she|they) (?:says?|said|does|do|did)\b|{_I}think\w* (?:about|of) (?:quitting|leaving|resigning|(?:a|an)(?:other| new)? job)\b|{_I}go over (?:his|her|their) head\b",
    re.IGNORECASE,
)
"""Another job, and a record of what they say and do."""
_HOME_AND_MONEY = regex(
    rf"{_I}(?:sell|buy|rent|find|move out of|move into|pay (?:off|back)|settle|clear|refinance|remortgage)(?: (?:the|my|our|an?|another))?(?: (?:new|other|smaller|cheaper))? (?:flat|house|apartment|home|mortgage|loan|debts?)(?=\W*(?:$|[.,;]|(?:by|on|in|before|until|till|after|this|next|first|too|and)\b))|{_I}(?:remortgage|move house)\b",
    re.IGNORECASE,
)
"""One's own roof and debts: “I have to sell the flat by February”."""
_FOR_THEM = regex(
    r"\b(?:for|to) (?:him|her|them|you|my boss|the boss)\b|\b(?:he|she|they|you) (?:asked|wants?|wanted|told|needs?)\b",
    re.IGNORECASE,
)
"""What is done for whoever the talk was with, whomever else it takes."""


def is_mine_alone(words: str, who: str = "") -> bool:
    """Whether something I said I would do is done for me, and not for whoever the talk was with: HR, a lawyer or a friend asked, another job looked for.

    `who` is whom the talk was with; “ask HR for the form for Marcus” is done for him, and “I call HR” after a talk with HR for HR.
    In doubt it is mine: a step that is missed on a page is seen there by me alone, and one too many by those it is about.
    """
    plain = " ".join(words.split())
    if _LEAVES.match(plain) or _HOME_AND_MONEY.match(plain):
        return True
    named = re.compile(rf"\b(?:for|to) {re.escape(who)}\b", re.IGNORECASE) if who else None
    if _FOR_THEM.search(plain) or (named and named.search(plain)):
        return False
    turns_to = _TURNS_TO.match(plain)
    if turns_to is not None:
        return not (who and turns_to["adviser"].lower() == who.lower())
    return _ASKS_OF_THEM.match(plain) is not None
