"""What I mean to do for myself, said where a promise or a next step was asked for: nobody else reads it."""

from __future__ import annotations

import re

from goodbooks.core.readers import HR

_I = r"(?:me\s*:\s*)?(?:(?:then|and|also)\s+)?(?:i(?:['’]ll|\s+will|\s+shall)?\s+)?(?:(?:then|also|maybe|perhaps|first)\s+)?"
_TURN = (
    r"(?:ask(?:ed)?|(?:talk|speak|spoke|talked|turn|go|went|wrote|write|complain\w*|report\w*|take (?:it|this|that))\b(?=.*\b(?:to|with)\b)|check(?:ed)?\b(?=.*\bwith\b)"
    r"|see|saw|call(?:ed)?|ring|rang|phoned?|consult(?:ed)?|contact(?:ed)?|meet|met|get|find|look for|hear what|involve)"
)  # fmt: skip
_KIN = r"(?:wife|husband|partner|girlfriend|boyfriend|mum|mom|mother|dad|father|parents|sister|brother|family|friends?|mate|therapist|doctor|gp|coach|mentor|union|lawyer|solicitor|attorney|ex)"
_ADVISER = (
    rf"(?:{'|'.join(sorted(map(re.escape, HR), key=len, reverse=True))}|(?:the |a |an |our |my )?(?:(?:staff|works) council|ombuds\w+|union(?: rep\w*)?|(?:employment |labou?r )?lawyer|solicitor|attorney|therapist)"
    rf"|(?:my|a|an old|some) (?:\w+ )?{_KIN}|(?:his|her|their) (?:own )?boss|my boss['’]?s boss|whoever is above (?:him|her|them))"
)  # fmt: skip
"""Whom one asks about a boss, and not for one."""
_TURNS_TO = re.compile(rf"{_I}{_TURN}\b[^.;]*?\b{_ADVISER}\b", re.IGNORECASE)
_ASKS_OF_THEM = re.compile(
    rf"{_I}(?:ask(?:ed)?|talk(?:ed)?|speak|spoke|check(?:ed)?|complain\w*)\b.*\b(?:about|against) (?:him|her|them|my boss|the boss)(?=\W*(?:$|[.,;]|\b(?:by|on|and|this|next|tomorrow|today|too|as)\b))",
    re.IGNORECASE,
)
"""Whoever is asked about them is somebody else."""
_LEAVES = re.compile(
    rf"{_I}(?:(?:keep )?(?:look|search|hunt|watch)\w*|find|get|apply|start)\b(?: \w+){{0,3}} (?:another|other|new|better|different|any) (?:jobs?|employer|boss)(?=\W*(?:$|[.,;]|(?:by|on|and|if|too|now|before|after|next|this)\b))"
    rf"|{_I}(?:(?:want to |am going to |may )?(?:quit|resign)|look (?:around |out )?for (?:a )?jobs?|(?:apply|look|interview|go) (?:elsewhere|somewhere else)|(?:hand|give|put) in my notice)\b"
    rf"|{_I}\w+ (?:\w+ )?(?:my (?:own )?(?:cv|resume|résumé|linkedin)|(?:a |some )?(?:recruiter|head.?hunter)s?)\b"
    rf"|{_I}(?:keep|write|note)\b.*\b(?:he|she|they) (?:says?|said|does|do|did)\b|{_I}think\w* (?:about|of) (?:quitting|leaving|resigning|(?:a|an)(?:other| new)? job)\b|{_I}go over (?:his|her|their) head\b",
    re.IGNORECASE,
)
"""Another job, and a record of what they say and do."""
_FOR_THEM = re.compile(
    r"\b(?:for|to) (?:him|her|them|you|my boss|the boss)\b|\b(?:he|she|they|you) (?:asked|wants?|wanted|told|needs?)\b",
    re.IGNORECASE,
)
"""What is done for whoever the talk was with, whomever else it takes."""


def is_mine_alone(words: str, who: str = "") -> bool:
    """Whether something I said I would do is done for me, and not for whoever the talk was with: HR, a lawyer or a friend asked, another job looked for.

    `who` is whom the talk was with; “ask HR for the form for Marcus” is done for him.
    """
    plain = " ".join(words.split())
    if _LEAVES.match(plain):
        return True
    named = re.compile(rf"\b(?:for|to) {re.escape(who)}\b", re.IGNORECASE) if who else None
    if _FOR_THEM.search(plain) or (named and named.search(plain)):
        return False
    return _TURNS_TO.match(plain) is not None or _ASKS_OF_THEM.match(plain) is not None
