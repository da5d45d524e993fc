"""Who a story says leads the group, the ward or the branch that is its writer's own, or is reported to: a boss who is called none."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex
from goodbooks.situations.people.names_in import NAMED, Said, is_no_name
from goodbooks.situations.people.understood import called_in, passages_of

_UNIT = r"(?:group|team|department|dept|section|unit|ward|branch|shift|division|office|lab(?:oratory)?|site|store|shop|kitchen|crew|institute|practice|studio|workshop|station|depot|area|faculty|squad|floor|service|clinic|nursery|school|region|bureau|firm|company|agency|restaurant|bakery)"
_GOES_ON = r"(?=[,.;:!?)–—]|\Z| (?:and|but|so|or|at|in|for|of|on|since|here|there|now|again|then|with|from|while|when|who|alone|today|yesterday|these|said|says|told|tells|asks|wants|gave|took|has|had|is|was|will|would|did|does|(?-i:[a-z]{2,}ed))\b)"
"""What stands behind a unit: never another noun, as in the team's choir and the site visit."""
_OURS = rf"(?:us\b|(?:our|my) (?:(?!(?:old|former|previous|sister|partner|neighbou?ring|client)\b)[\w-]+ ){{0,2}}?{_UNIT}{_GOES_ON})"
"""What is the writer's own; the group next door and the project they help on are not."""
_LEADS = (
    r"(?:(?:now|also|currently|still) )?(?:leads|runs|heads(?: up)?|manages|directs|(?:is|['’]s) (?:now )?(?:the )?(?:head|leader|lead|manager|director|chief|in charge) of"
    r"|has (?:led|run|headed|managed|taken over)|took over)"
)
_SOMEBODY = r"(?:the |a )?(?:woman|man|person|lady|guy|one|colleague)"
_REPORTED_TO = rf"{_SOMEBODY} (?:(?:who|that|whom) )?(?:(?:I|we) (?:now )?(?:directly )?(?:report to|answer to|work for|work under)|{_LEADS} {_OURS})"
_HEAD = rf"(?:(?:our|my) head of {_UNIT}|my head of \w+|the head of {_OURS}|(?:our|my) (?:\w+ )?{_UNIT} (?:leader|lead|head|manager|director|chief))"
_NEW_ONE = r"(?:(?:\A|(?<=[.!?;] ))(?:(?:got|have) )?(?:an? |our |my )?|\b(?:I|we)(?:['’]ve| have)?(?: (?:now|just|finally|recently))?(?: got| had| have)? an? )(?:(?:very |really )?(?:good|nice|lovely|decent|great) )?(?:brand[ -])?new (?:[\w-]+ )?(?:head|boss|manager|director|chief|lead|leader|supervisor|principal|matron)(?:,? (?:since|from|as of|in|for) (?:the |last |this )?\w+)?"
"""Somebody who has just come, as the writer's own: “New head since spring, Yusuf”, “we've got a new manager, Ana”."""
_BEHIND = rf"(?:,| is| is called| called|:| \()? ?(?-i:(?P<name>{NAMED}))(?=[,;:)!?.]| [a-z]|\Z)"
_SHAPES = (
    rf"\b(?-i:(?P<name>{NAMED})),? (?:\(?(?:who|he|she|they)\b ?)?{_LEADS} {_OURS}",
    rf"\b(?-i:(?P<name>{NAMED})) \((?:who|he|she|they) {_LEADS} {_OURS}",
    rf"\b{_OURS} (?:is|has been) (?:now )?(?:led|run|headed|managed) by (?-i:(?P<name>{NAMED}))",
    rf"\b{_REPORTED_TO}{_BEHIND}",
    rf"\b{_HEAD}{_BEHIND}",
    rf"{_NEW_ONE}{_BEHIND}",
    rf"\b(?-i:(?P<name>{NAMED})), (?:{_REPORTED_TO}|{_HEAD})\b",
    rf"\b(?-i:(?P<name>{NAMED})) is (?:{_REPORTED_TO}|{_HEAD})\b",
)
_READ = tuple(regex(shape, re.IGNORECASE) for shape in _SHAPES)
_MAY_LEAD = regex(
    r"\b(?:report|answer|work (?:for|under)|lead|led|run|head|manag|direct|chief|charge|boss|supervis|principal|matron|took over|taken over)",
    re.IGNORECASE,
)
"""What stands at the least where somebody leads: only then are the shapes, which are large, made and asked."""
_OWN = regex(r"(?:my|our) ", re.IGNORECASE)


def leader_of(text: str) -> Said | None:
    """Whoever leads the writer's own unit or is reported to, by name; None where the story calls somebody their boss, or names nobody."""
    if any(_OWN.match(called) and not _is_head_of(called, one.text) for called, one in called_in(text, "boss")):  # fmt: skip
        return None
    for passage in passages_of(text):
        if not _MAY_LEAD.search(passage.text):
            continue
        said = " ".join(passage.text.split())
        for shape in _READ:
            found = shape.search(said)
            name = _without_lead(found["name"]) if found else ""
            if name:
                return Said(name, passage.text)
    return None


def _is_head_of(called: str, said: str) -> bool:
    """Whether the boss of a sentence is only a head of something, or the lead of a unit, whose name is looked for here."""
    return re.search(rf"{re.escape(called)} of\b", said) is not None or re.search(rf"\b{_UNIT} \w+\Z", called) is not None  # fmt: skip


def _without_lead(name: str) -> str:
    """A name without the day or the word that begins its sentence: “Monday Dagmar”; "" where nothing is left."""
    words = name.split()
    while words and is_no_name(words[0]) and len(words) > 1 and words[0].rstrip(".") not in _TITLES:
        words = words[1:]
    return "" if not words or is_no_name(words[-1]) else " ".join(words)


_TITLES = ("Mr", "Mrs", "Ms", "Dr")
