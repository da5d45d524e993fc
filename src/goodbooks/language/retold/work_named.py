"""A piece of work as one names it: “run the rota on my own” is the rota, “to order the flour” is ordering the flour."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_LEADS = r"(?:(?:i|we)(?:['’]d| would| could| can| want| wish)? (?:(?:like|love|want|prefer|wish) )?|i['’]?(?:ll| will) )?(?:to )?(?:just )?"
_HOLDS = (
    r"(?:run(?:ning)?|(?:do(?:ing)?|plan(?:ning)?|organi[sz](?:e|ing)|prepar(?:e|ing)|schedul(?:e|ing)|writ(?:e|ing)|draw(?:ing)? up|mak(?:e|ing)|tak(?:e|ing)|keep(?:ing)?)(?= (?:the|all the|our|my) )|handl(?:e|ing)|manag(?:e|ing)|own(?:ing)?|look(?:ing)? after|tak(?:e|ing) over|tak(?:e|ing) on|tak(?:e|ing) care of|deal(?:ing)? with|car(?:e|ing) for"
    r"|(?:be(?:ing)? )?(?:in charge of|responsible for|trusted with)|(?:hav(?:e|ing) )?(?:charge of|the (?:last )?(?:say|word) (?:over|on|in)))"
)
_HOLD = regex(rf"\A{_LEADS}{_HOLDS} (?=\S)", re.IGNORECASE)
"""What one says of work that is one's own, before the work itself."""
_LEAD = regex(rf"\A{_LEADS}(?=\S)", re.IGNORECASE)
_ALONE = regex(
    r"[,;]? (?:(?:all |entirely |completely )?(?:alone|(?:on|of) (?:my|our) own|by (?:myself|ourselves)|myself|ourselves)|without (?:him|her|them|asking|a word|anybody|anyone|being)\b.*"
    r"|(?:for (?:a|an|one|two|three|four|six|some) (?:while|time|weeks?|months?|few weeks)|(?:un)?till? .+|as a trial|from now on|again))\W*\Z",
    re.IGNORECASE,
)
"""What stands behind the work, and says with whom or how long it is."""
_OWN_WORD = r"(?:the|a|an|all|our|my|his|her|their|its|this|these|those|every|each|who|what|when|which|where|how|on|about|\d+|[a-zà-öø-ÿ]+s|[a-z]+ing)"
_THINGS = r"book|call|check|close|draw|lay|open|order|pick|place|plan|post|price|print|roster|schedule|set|staff"
"""Verbs that are things as well, and so are none before “meetings”."""
_DEED = regex(
    r"\A(?:(?P<verb>answer|approve|assign|buy|choose|decide|do|draft|fix|handle|hire|invite|lead|make|negotiate|organi[sz]e|pack|pay|prepare|propose|publish|review|sell|send|settle|sign|teach|train|update|write)(?P<up> up| off| out)? (?=\w)"
    rf"|(?P<thing>{_THINGS})(?P<off> up| off| out)? (?={_OWN_WORD}\b))",
    re.IGNORECASE,
)
"""A verb in front of what it is done to: “plan the rota”, and not “order desk”."""
_DOUBLES = regex(r"[^aeiou]*[aeiou][bdgklmnprt]")
"""A short verb whose last letter doubles: plan, set, run."""
_PLAIN_FIRST = regex(
    r"(?:The|A|An|My|Our|All|His|Her|Their|Every|Each|This|These|Those|Who|What|When|\w+ing|\w+ly(?= [a-z]))\b"
)


def work_named(words: str) -> str:
    """The work in an answer, as it goes on after “I look after”; an answer that names a thing already stays as it is."""
    said = " ".join(words.split()).rstrip(" .!")
    while (shorter := _ALONE.sub("", said)) != said and shorter:
        said = shorter
    held = _HOLD.sub("", said, count=1)
    said = held if held != said else _LEAD.sub("", said, count=1)
    deed = _DEED.match(said)
    if deed:
        off = deed["up"] or deed["off"] or ""
        said = f"{doing(deed['verb'] or deed['thing'])}{off} {said[deed.end() :]}"
    return said[:1].lower() + said[1:] if _PLAIN_FIRST.match(said) else said


def doing(verb: str) -> str:
    """A verb as the name of what is done: “plan” is planning, “write” is writing."""
    small = verb.lower()
    if small.endswith("e") and not small.endswith(("ee", "oe", "ye")):
        return small[:-1] + "ing"
    return small + (small[-1] if _DOUBLES.fullmatch(small) else "") + "ing"
