"""What I remark of somebody's word as I tell it, “not yet, the coward”, “we open in May, which I think is mad”: none of their words, and for me alone."""

from __future__ import annotations

import re

from goodbooks.accounts.answers.how_it_went import is_felt
from goodbooks.core.regex import regex
from goodbooks.language.meant.scorn import INSULT

_APART = regex(r"(?P<between>,? and (?=(?:he |she |they )?(?:just |only |then )?\w+(?:ed|t)\b)|,? (?=(?:and|but) I (?:think|find)\b)|, |[.;:] | [-–—] | \()")  # fmt: skip
_INSULT = regex(INSULT, re.IGNORECASE)
_REMARK = regex(
    r"(?:and |but )?(?:as if (?:I|we)\b|(?:which|that|it) (?:is|was) (?:so |just |all too )?typical\b|(?:so |how |just )?typical\b"
    r"|(?:(?:he|she|they) )?(?:just |only |then )*(?:(?:grinn|smirk|laugh|sneer|snigger|shrugg|yawn|sigh|roll|look|turn|walk|smil|wav)ed|hung)\b(?! (?:into|for|through|over|forward|down|off))"
    r"|(?:he|she|they) (?:even |also )?(?:said (?:that )?(?:(?:he|she|they) (?:is|was|were|are) )?sorry|apologi[sz]ed|thanked me|blushed|winked|cried|mumbled|hesitated)\b"
    r"|(?:he|she|they) (?:never|always) \w+(?: \w+)?\W*\Z|(?:he|she)(?:['’]s| is| was) (?:such )?an? \w+\W*\Z)",
    re.IGNORECASE,
)
"""How a remark begins that tells how it was said, or judges who said it."""
_ADVERBS = r"(?:(?:so|just|simply|quite|rather|really|all|totally|completely|absolutely|utterly|plain|\w+ly|an?|the|sheer|pure|total|complete) )*"
_JUDGED = (
    rf"{_ADVERBS}(?:insan\w+|mad(?:ness)?|crazy|nuts|bonkers|wrong|bad|stupid\w*|idiot\w*|daft|silly|dumb|absurd\w*|ridiculous|ludicrous|laughable|nonsens\w*|rubbish|grotesque"
    r"|outrageous|unbelievable|incredible|unfair|reckless|irresponsible|shameful|disgrac\w+|joke|farce|scandal|mistake|shame|pity|beyond (?:me|belief))\b(?! \w+(?: \w+)?\W*\Z)"
)
_MY_VIEW = regex(
    r"(?:and |but )?(?:"
    rf"(?:(?:which|that|this|it) )?I (?:(?:still|also|\w+ly) )?(?:think|find|call|consider|believe|feel) (?:(?:it|that|this)(?:['’]s| is| was)? |is |was )?{_JUDGED}"
    rf"|which (?:to me |for me |in my (?:view|opinion|eyes) )?(?:is|was) (?:to me |for me |in my (?:view|opinion|eyes) )?{_JUDGED}(?=(?:,? if you ask me)?\W*\Z)"
    rf"|(?:that|this|it)(?:['’]s| is| was) {_JUDGED},? if you ask me\b"
    r"|(?:which|that|it) (?:makes|made) no sense\b|I could scream\b|so much for\b"
    r"|which I (?:(?:still|\w+ly) )?(?:(?:dis)?like|love|hate|loathe|regret|(?:don['’]?t|do not|can['’]?t|cannot) (?:like|understand|believe|get|accept))\b(?! to\b)"
    rf"|{_JUDGED}(?:,? (?:if you ask me|in my (?:view|opinion)|I (?:think|find|say)))?\W*\Z|if you ask me\W*\Z|in my (?:view|opinion)\W*\Z)",
    re.IGNORECASE,
)
"""How I say what I think of it: a relative clause that judges, or a judgement alone; what is a fact of it, “which I think is booked”, is none."""


def without_jab(words: str) -> tuple[str, str]:
    """What somebody answered, and what I remark of it, "" for nothing; their first words are always theirs."""
    first, *rest = _APART.split(words)
    kept, jabs = [first], []
    for between, part in zip(rest[::2], rest[1::2], strict=True):
        if _is_jab(part):
            jabs.append(part.strip(" .!()"))
        else:
            kept += [between, part]
    return ("".join(kept).rstrip(" ,;"), ", ".join(jabs)) if jabs else (words, "")


def _is_jab(part: str) -> bool:
    said = part.strip()
    return any(one.match(said) for one in (_REMARK, _MY_VIEW)) or bool(_INSULT.search(part)) or is_felt(part)  # fmt: skip
