"""A sentence as the title of an entry: its own words, without what only leads to them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.language.doings.deeds import deeds

if TYPE_CHECKING:
    from goodbooks.language.days.due import Due

LONGEST = 90

_LEADS = (
    r"(?:hi|hello|hey|dear|thanks|thank you|ok|okay|yes|sure|great|fine|also|and|but|so|then|anyway|well|by the way|btw|just)\b[,!.:]?",
    r"@?[A-ZÀ-Þ][\w'’.-]+(?:,| [-–—]|:)",
    r"@[\w'’.-]+(?: [A-ZÀ-Þ][\w'’.-]+)?,?(?= \w+ \w)",
    r"(?:please|pls|plz|kindly)\b,?",
    r"(?:if you (?:can|could|have (?:a|the) (?:moment|time|chance)|don't mind)|when you (?:can|get a chance|have time)),?",
    r"(?:can|could|would|will) (?:you|someone|somebody|anyone)(?: (?:please|kindly|maybe|perhaps|possibly|also|all|mind|be able to|be so kind(?: as)? to))*",
    r"(?:(?:i|we)(?:['’]d| would)? (?:really |much |also )?(?:like|want|need|ask) you to)",
    r"(?:(?:i|we)(?:['’]d| would) (?:really |much |greatly )?(?:appreciate it|be grateful) if you (?:could|would|can))",
    r"(?:(?:i|we|he|she|they)(?:['’]ll| will| shall| am going to| are going to| is going to|['’]m going to|['’]re going to)(?: (?:also|then|definitely|certainly|now|try to|make sure to|be sure to))*)",
    r"(?:i['’]m|i am|was|i was)? ?(?:just )?(?:wondering|hoping) (?:if|whether) you (?:could|can|would|might)",
    r"(?:you (?:need|have) to|you (?:should|must)|don['’]t forget to|remember to|make sure (?:to|that|you)?)",
    r"(?:it (?:would|['’]d) be (?:great|good|nice|helpful|useful) if you (?:could|would|can)?)",
    r"(?:(?:we|i) (?:have|['’]ve)? ?(?:just |now |finally )?(?:decided|agreed)(?: that| to)?)",
    r"(?:i|we)(?:['’]m| am|['’]re| are)? (?:still |also |really |urgently |now )*(?:need|want|miss|lack|waiting for|missing|short of)(?= (?:the|my|our|a|an|your|his|her|its|their|two|three|all|these|those|that|this)\b)(?!.*\bto (?:know|be|have|see|get)\b)",
    r"you(?:['’]ll| will| shall) (?:also |then |all )?(?:have|get|receive)(?= (?:the|my|our|a|an|his|her|its|their|two|three|all|these|those)\b)",
    r"(?:just )?(?:a )?(?:gentle |friendly |quick |small |last |little )*reminder(?: that)?[:,–—-]?(?= \w+ )",
    r"(?:mir|uns)(?= (?:den|die|das|dein\w*|ihr\w*|eure?\w*|bitte|eine?n?)\b)",
    r"(?:plus|one (?:more|last|other) thing|one thing more|last thing)[:,]?",
    r"(?:what|all|the (?:only|one) thing)(?: that)? (?:i|we)(?:['’]d| would)? (?:also |still |really |only |now )*(?:need|want|like|ask|expect|miss)(?: to (?:see|have|get|know))?(?: (?:from you|in return|now|for it|for that|then))* (?:is|are)(?: that)?",
    r"(?:hallo|liebe[rs]?|also|und|aber|ja|danke)\b[,!.:]?",
    r"bitte\b,?",
    r"(?:(?:kannst|könntest|würdest) du|(?:können|könnten|würden) sie|(?:könnt|würdet) ihr)(?: (?:bitte|mir bitte|uns bitte|auch))*",
    r"(?:(?:ich|wir) (?:werde|werden))",
    r"(?:the decision is(?: that| to)?:?)",
    r"(?:moin|servus|guten (?:morgen|tag)|sehr geehrte[rs]? (?:frau|herr))\b,?",
    r"ich (?:darf|möchte) (?:sie|dich|euch) bitten,?",
    r"sorry to (?:chase|bother|nag)(?: you)?,? but",
    r"(?:may|might|must|can) i ask you to",
    r"(?:you are|you['’]re) (?:kindly |hereby )?(?:requested|asked|reminded) to",
    r"(?:i |we )?request you to(?: kindly)?",
    r"(?:is there )?any chance(?: that)? you (?:could|can|might)",
    r"i don['’]t suppose you could(?: be persuaded to)?",
    r"(?:do you think|perhaps|maybe) you (?:could|can|might)",
    r"(?:would|is) it (?:be )?possible (?:for you )?to",
    r"(?!if\b|once\b|unless\b|as soon|when (?!you (?:get|have)\b))[^,;:?!]{1,45}, (?:can|could|would|will) (?:you|u)(?: please| kindly)?",
    r"(?:as (?:discussed|agreed|promised|per\b[^,;:]{2,50})|(?:after|following|further to)\b[^,;:]{2,50})(?:,(?= (?:you are|we have|we['’]ve|i have|i['’]ve)\b))",
    r"(?:i|we)(?:['’]ve| have)?(?: already| just| also)? (?:told|promised|assured|said to) (?:[\w'’.-]+ ){1,4}?(?:that )?(?:i|we|they|he|she)(?:['’]d|['’]ll| would| will)",
    r"(?:i|we)(?:['’]ve| have)?(?: already| just| also)? (?:told|promised|assured) (?:[\w'’.-]+ ){1,4}?that (?:i|we)(?= [a-z]+ )",
)  # fmt: skip
_THEIRS = (
    r"(?:(?:the|our|my|their) )?[\w'’-]+ (?:has |have )?(?:told|promised|assured) (?:[\w'’.-]+ ){1,4}?(?:that )?(?:he|she|they)(?:['’]ll|['’]d| will| would)",
    r"[\w'’-]+ (?:says|said) (?:that )?(?:he|she|they)(?:['’]ll|['’]d| will| would)",
    (
        r"(?:(?:the|our|my|their) (?:colleague )?)?(?:(?:mr|mrs|ms|dr|herr|frau)\.? )?[\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?"
        r" (?:has|have) (?:promised|agreed|offered|committed|undertaken|volunteered) to"
    ),
)
"""What leads to the deed of somebody else, who is named by the entry already."""
_LEAD = regex(rf"^\W*(?:{'|'.join(_LEADS)})(?=\W|$)", re.IGNORECASE)
_LEAD_OF_ANOTHER = regex(rf"^\W*(?:{'|'.join(_THEIRS)})(?=\W|$)", re.IGNORECASE)
_DOING = regex(
    r"^\W*(?:(?:i|we)(?:['’]m|['’]re| am| are)|(?:will )?be) (?:(?:just|now|also|planning on|thinking of) )?(?P<deed>(?!going|hoping|planning|aiming|looking|trying|being|waiting|missing)[a-z]{2,12}ing)\b",
    re.IGNORECASE,
)
_MINDING = regex(r"^\W*(?:would|do) you (?:please )?mind (?P<deed>[a-z]{2,12}ing)\b", re.IGNORECASE)
_WANTS_E = regex(
    r"(?:[cuvz]|[^n]g)$|(?<![aeiou])[aeiou]s$|^[^aeiou]*[aeiou][^aeiouwxyn]$", re.IGNORECASE
)
_MARKS = '"“”'
_CUT_OUT = ("by", "due by", "no later than", "not later than", "on or before", "at the latest by", "latest by", "bis", "bis zum",
            "bis spätestens", "spätestens", "spätestens am", "spätestens zum")  # fmt: skip
_CLAUSE = regex(
    r"(?i:[,;–—-]* (?:so|so that|but|because|otherwise|as otherwise|since|sonst|weil|damit)\b|[;–—])"
)
_DANGLING = regex(
    r"(?i:, (?:which|and) (?:is|ought to be|should be|will be)$|, (?:done|ready|finished|answer|reply|news|results?|fertig|antwort|ergebnis)$|,? (?:and|und) (?:reports?(?: back)?|berichtet)$|,? if (?:at all |that['’]s |it['’]s )?possible$|(?<=\w\w) (?:is|are)(?: due)?$)"
)
"""What of a sentence leads to the day that was cut out behind it."""
_FROM_YOU = regex(r"(?i: from you$)")
_SHORTEST, _FEWEST_WITH_WHOM = 24, 3
_TAIL = regex(
    r"(?:[\s,;:.!?–—-]+(?:please|thanks|thank you|(?<!my )(?<!your )(?<!his )(?<!her )(?<!our )(?<!their )(?<!the )(?<!an )(?<!['’]s )(?:ok|okay))?){1,2}[\s,;:.!?]*$",
    re.IGNORECASE,
)
_LEADS_TO = (
    "by|before|until|till|on|at|no later than|due|latest|not later than|in time for|til|on or before|latest by|bis (?:zum|spätestens)"
    "|spätestens (?:am|zum|bis)|bis|am|spätestens"
)
_AT_THE_LATEST = regex(r"^[\s,;]*\b(?:at (?:the )?(?:very )?latest|latest)\b", re.IGNORECASE)
_NO_IN = ("weekday", "weeks", "weekend")
"""Before what days "in" is no word of theirs but one of the deed: bring it in Monday."""


def title_of(sentence: str, due: Due | None, *, is_of_another: bool = False) -> str:
    """The words of a sentence that say what, without greeting, lead-in and day; at most so many signs.

    Of a promise of another, that they gave it is left out too, as the entry has it.
    """
    said = _without_day(sentence, due)
    if is_of_another:
        shorter = _LEAD_OF_ANOTHER.sub("", said, count=1).lstrip(" ,;:-–—")
        said = shorter if len(shorter.split()) > 1 else said
    words = _DOING.sub(_deed, _MINDING.sub(_deed, said, count=1), count=1)
    for _ in range(6):
        shorter = _LEAD.sub("", words, count=1).lstrip(" ,;:-–—")
        if shorter == words or len(shorter.split()) < 2:
            break
        words = shorter
    words = _without_odd_marks(" ".join(_TAIL.sub("", words).split()))
    words = words or " ".join(sentence.split())
    return _cut(words[:1].upper() + words[1:])


def _without_odd_marks(words: str) -> str:
    """The words without the quotation marks around them, but with those of a quotation in them."""
    bare = words.strip(_MARKS)
    begins, ends = words.startswith(tuple(_MARKS)), words.endswith(tuple(_MARKS))
    is_one = begins == ends or sum(map(bare.count, _MARKS)) % 2 == 0
    return bare if is_one else words


def _deed(found: re.Match[str]) -> str:
    """The deed of "I'm ringing the council" as it is asked for: "ring"."""
    stem = found["deed"][:-3]
    shorter = stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] else stem
    known = deeds()
    for word in (stem + "e", shorter, stem):
        if word.lower() in known:
            return word
    if shorter != stem and stem[-1] not in "sl":
        return shorter
    return stem + "e" if _WANTS_E.search(stem) else stem


def _without_day(sentence: str, due: Due | None) -> str:
    """The sentence without the day at its end or its beginning.

    One in the middle goes where a word such as "by" stands before it; any other stays, and so does one that the
    thing is for, as in "a room for Thursday".
    """
    if due is None or due.lead.lower() == "for":
        return sentence
    before, after = sentence[: due.start], _AT_THE_LATEST.sub("", sentence[due.end :], count=1)
    shorter = _led_to(due.lead.lower(), due.family).sub("", before)
    if not re.search(r"\w", after):
        return shorter
    if not re.search(r"\w", shorter):
        return after
    return f"{shorter}{after}" if due.lead.lower() in _CUT_OUT else sentence


@cache
def _led_to(lead: str, family: str) -> re.Pattern[str]:
    """What leads to a day and goes with it: "by around", "sometime in"; “hand the forms in on” keeps the word of its deed."""
    is_of_deed = lead == "in" and family in _NO_IN
    words = _LEADS_TO if is_of_deed or not lead else f"{_LEADS_TO}|{re.escape(lead)}"
    return re.compile(
        rf"[\s,;]*(?:\b(?:some ?time|any ?time) )?(?:\b(?:on,? or,? )?(?:{words})(?:,? (?:around|about|roughly|say|this|the|no later than))?,?)?[\s:]*$",
        re.IGNORECASE,
    )


def _cut(words: str) -> str:
    """At most so many signs: up to where a clause ends, or else a word."""
    words = _DANGLING.sub("", words)
    if len(words.split()) > _FEWEST_WITH_WHOM:
        words = _FROM_YOU.sub("", words)
    if len(words) <= LONGEST:
        return words
    ends = [one.start() for one in _CLAUSE.finditer(words[:LONGEST]) if one.start() >= _SHORTEST]
    if ends:
        return words[: ends[-1]]
    return words[: LONGEST - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
