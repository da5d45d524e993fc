"""A promise in which the thing comes first, or does what its writer will do: "Fix goes out tonight", "The bills we courier to you today".

A day must stand in it; what comes by itself, such as rain or a train, is nobody's word.
"""

from __future__ import annotations

import re
from datetime import date

from goodbooks.core.days import ANY_WEEKDAY
from goodbooks.core.regex import regex
from goodbooks.language.days.day_names import WHEN
from goodbooks.language.days.dues import named_days
from goodbooks.language.days.stretch import UNKNOWN
from goodbooks.language.doings.by_build.clauses import UNDER

_THINGS = (
    "fix|fixes|patch|quote|quotes|quotation|offer|invoice|invoices|bill|bills|slides?|deck|report|reports|draft|drafts|version|file|files|figures|numbers|list|lists|plan|plans|drawings?"
    "|contract|contracts|summary|minutes|photos?|pictures?|pics|parts?|copy|copies|answer|reply|details?|sheets?|samples?|payment|money|transfer|letter|confirmation|links?|update|rest"
    "|half|one|ones|keys?|parcel|papers?|documents?|docs?|feedback|comments|translation|text|texts|table|budget|estimate|recap|certificate|certificates|proofs?|notes?|results?|layout|design"
    "|proposal|schedule|rota|agenda|form|forms|statement|receipt|receipts|order|goods|delivery|spare|replacement|model|script|recording|data|export|build|release|hotfix|code|page|pages|chapter|article|photo|originals?"
)
_ON = (
    r"(?:goes? out|goes? (?:off )?to (?:you|the \w+)|follows?|will follow|to follow|shall follow|will come|comes?(?: to you)?|is coming|are coming|coming|(?:will )?(?:be |is |are )?with you"
    r"|(?:will |shall )?reach(?:es)? you|lands? (?:in your inbox|on your desk|with you)|leaves? (?:here|us|the house)|travels? (?:to you|with)|ships?|will ship|is on its way|are on their way|gets? to you|arrives? (?:with you|at your)|is yours|are yours)"
)
_COMES = regex(
    rf"^\W*(?:(?:and|but|so|ok|okay|then|also|btw|hi|hello)\b\W*)*(?:(?:the|your|my|our|a|an|all|both|new|corrected|final|signed|revised)\s+)*(?:[\w'’&/-]+\s+){{0,3}}?(?:{_THINGS})(?: (?:of|for|to|on|from) (?:the |your |our |my )?[\w'’-]+(?: [\w'’-]+)?)?\s+(?P<it>{_ON})\b",
    re.IGNORECASE,
)
"""A thing that comes, of those that somebody makes or sends."""
_DEEDS = (
    "bring|send|pay|courier|mail|email|e-mail|give|leave|pour|ship|return|deliver|write|transfer|hand|drop|forward|print|order|finish|post|scan|upload|fetch|collect"
    "|sew|repair|mend|fix|paint|install|mount|build|clean|pick|put|lay|buy|draw|book|sign|file|translate|check|settle|hold"
)
_FIRST = regex(
    rf"^\W*(?:(?:and|but|so|ok|okay|also)\b\W*)*(?!(?:if|when|once|while|as|because|unless|until|after|before|whether|although|though|since|where|what|who|how|why|which|that|then|now|maybe|perhaps|sometimes|usually"
    rf"|every\w*|today|tomorrow|tonight|yesterday|{ANY_WEEKDAY}|in|on|at|for|by|from|with|here|there|yes|no|i|we|you|he|she|they|it)\b)"
    rf"(?:[\w'’&/.-]+ ){{1,6}}?(?:(?:i|we) (?P<it>(?:will |shall )?(?:{_DEEDS}))|you (?P<thing>(?:may |can |will |shall )?(?:expect|get|receive)))\b(?! (?:it|them|him|her|this|that)\b)(?P<rest>[^.!?;]*)",
    re.IGNORECASE,
)
"""The thing first, then who does what to it."""
_A_CLAUSE = regex(r"\b(?:is|are|was|were|has|have|had|will|did|does|can|could|would)\b", re.IGNORECASE)  # fmt: skip
_NOT = regex(
    r"\b(?:not|never|no longer|if|every|each|always|usually|ago|yesterday|last (?:week|month|year|night|time|summer|winter|autumn|spring|\w+day)|would|could|might|should)\b|n['’]t\b|\?\s*$",
    re.IGNORECASE,
)
_OF_ITSELF = regex(
    r"^\W*(?:(?:and|but|so)\W+)*(?:the |a |some |more |our |this )?(?:snow|rain|sun|sunshine|spring|winter|summer|autumn|storm|weather|frost|fog|moon|tide|wind|night|day|night shift|train|bus|tram|flight|ferry|holidays?|christmas|easter|new year|weekend|bride|baby|birds?|leaves|flowers?|guests?|visitors?|tourists)\s+(?:\w+\s+){0,3}?(?:comes?|follows?|will|goes|arrives?|leaves|is coming|are coming|starts?|begins?)\b",
    re.IGNORECASE,
)
_ANY_DAY = date(2026, 3, 11)


_ON_ME = regex(
    r"^\W*(?:(?:and|but|so)\W+)*(?:the |all |your )?(?:[\w'’-]+ ){1,8}?(?P<it>(?:goes|go|is|are|will be) on me)\b",
    re.IGNORECASE,
)
"""What I pay for, beside its day: "the sandwiches on the 30th go on me"."""
_BEGINS = r"(?:^\W*|[,;:–—]\s+|\b(?:and|but|so|then|yes|ok|okay)\s+)"
_MY_DEEDS = f"{_DEEDS}|come|translate|drive|buy|cook|bake|cut|wash|pack|load|water|cover|take|talk|speak|ask|ring|call|phone|go to (?:the )?(?:office|bank|town|doctor|post|garage|shop|council|school)|drop|pass by|look for|look into|make|do|pick up|hang|set up|put up|take down|open|start|copy|type|test|measure|weigh|stamp|sign"
_NO_GUESS = r"(?! (?:from|every|as a rule|too much|of|like|for a living|haha)\b)"
_MINE = regex(
    rf"{_BEGINS}(?:(?:today|tomorrow|tonight|then|also|now|later|myself|\w+day)\s+)?(?:i|we)\s+(?:myself\s+|also\s+|then\s+|personally\s+)?(?P<it>{_MY_DEEDS})\b{_NO_GUESS}(?P<rest>[^.!?;]*)",
    re.IGNORECASE,
)
"""What I do, told in the present with the time of it: "I translate page 3 over the weekend"."""
_AND_MINE = regex(
    rf"^\W*(?:i|we) (?:have|know|am|are|take|keep|hold)\b(?! \w+ed\b)[^.!?;,]{{2,60}}? and (?:then |also |will )?(?P<it>{_DEEDS}|come|drive|carry|take) (?:it|them|the|you|one|a|that|your|over|round|by)\b(?P<rest>[^.!?;]*)",
    re.IGNORECASE,
)
"""The same behind what I have: "I have a box of hinges and bring it along on Friday"."""
_THERE = regex(
    rf"{_BEGINS}(?:(?:i|we)(?:['’]ll| will| shall)|will|i['’]m|i am|we are|we['’]re) (?P<it>(?:be )?(?:there|at your (?:door|desk|office|place|house|gate)|with you|on site|in your office))\b(?P<rest>[^.!?;]*)",
    re.IGNORECASE,
)
_FOR_YOU = regex(
    rf"{_BEGINS}(?:i|we) (?:will |shall )?(?P<it>(?:keep|hold|reserve|save)) (?:the|a|it|them|your|that|two|three|one)\b[^.!?;]{{0,40}}?(?:for you|aside)?(?P<rest>[^.!?;]*\b(?:until|till)\b[^.!?;]*)",
    re.IGNORECASE,
)
_STATE = r"(?:ready|finished|done|back|yours|with you|up|live|available|online|installed|running|open again|up again|there again|in place|repaired|built|paid|delivered|mended)"
_YOURS = regex(
    rf"{_BEGINS}(?:you (?:will |shall |['’]ll |may |can )?(?P<it>(?:get|have|receive|hear from me|find it)(?= (?:your|the|it|them|my|an?|all|everything|both|one|two)\b)|expect(?<=(?:may|can) expect)\b)"
    rf"|(?:the|your|my|our|all) (?:[\w'’-]+ ){{1,3}}(?P<thing>(?:will|shall) be (?:\w+ )?{_STATE}|(?:is|are) (?:ready|finished|done|with you)(?= (?:on |by |at |for )?(?!today\b|now\b){WHEN}))\b)(?P<rest>[^.!?;]*)",
    re.IGNORECASE,
)
"""What you will have of me, or what will be ready, with its day."""
_GIVE_ME = regex(
    r"^\W*(?:(?:please|just|but|ok|okay)\W+)*(?P<it>give (?:me|us) (?:until|till|an?|one|two|three|four|a few|another|\d+)(?: more)? ?(?:days?|hours?|weeks?|minutes?|fortnight|months?|\w+day)?)\b[^.!?;]{0,20},? (?:and|then|so) (?:you|i|it|we|they|the)\b",
    re.IGNORECASE,
)
"""The time that I ask for what I will do in it: "Give me two days, then you have the text"."""
_LED = regex(
    rf"^\W*(?:(?:and|but|so)\W+)*(?:once|as soon as|by the time) [^.!?;]{{4,60}}?,? (?:(?:i|we) (?:will |shall )?(?P<it>{_MY_DEEDS})\b|(?:the|your) (?:\w+ ){{1,2}}(?P<thing>will be \w+(?:ed|t|n|dy|ne))\b)",
    re.IGNORECASE,
)
"""What I do once something has come, told behind it."""
_CLOCK = regex(
    r"\b(?:at|until|till|by|before|after|around|about) (?:(?:\d{1,2}(?:[:.h]\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: ?(?:am|pm|h|uhr|sharp|o['’]clock)\b)?(?! (?:of|euros?|pounds|per)\b)|noon|midday|lunch|half \w+)\b|\b\d{1,2} (?:sharp|o['’]clock)\b|\b(?:later|soon) today\b",
    re.IGNORECASE,
)
_AT_HOME = regex(
    r"\b(?:haha|lol|in bed|to bed|sleep|dream|drunk|beer|holiday|holidays|vacation|church|gym|cinema|my (?:mother|father|wife|husband|kids|children|dog|cat)|as usual|like always|as always|these days|nowadays|so far)\b",
    re.IGNORECASE,
)
"""What is told of one's own life, and promised to nobody."""


def on_its_way(text: str) -> int:
    """Behind what shows that a thing is promised; 0 where none is."""
    under = UNDER.search(text)
    if under and _has_a_day(text[: under.start()]):
        text = text[: under.start()]
    if _NOT.search(text):
        return 0
    if _OF_ITSELF.match(text):
        return 0
    whole = _GIVE_ME.match(text) or (None if _AT_HOME.search(text) else _LED.match(text))
    if whole:
        return _end(whole)
    found = _COMES.match(text) or _first(text) or _ON_ME.match(text) or _told_of_me(text)
    return _end(found) if found is not None and _has_a_day(text) else 0


"""The condition behind what is promised with its day: "We finish the stairs by Easter if the oak comes"."""


def _end(found: re.Match[str]) -> int:
    return max(found.end(name) for name in ("it", "thing") if name in found.re.groupindex)


def _told_of_me(text: str) -> re.Match[str] | None:
    """What I do, where I am, what I keep or what you will have, each with a time behind it or before it."""
    if _AT_HOME.search(text):
        return None
    every = (pattern.search(text) for pattern in (_MINE, _AND_MINE, _THERE, _FOR_YOU, _YOURS))
    return next((one for one in every if one and not _IDLE.search(text[: one.start()])), None)


_IDLE = regex(r"\b(?:if|when|whenever|who|what|which|that|as|because|how|where|before|after|until|while|like)\b[^,;]*$", re.IGNORECASE)  # fmt: skip
"""Behind what a clause belongs to another one."""


_FOUND = regex(r"\byou(?:['’]ll| will| shall| can| may) (?:also |now |then )?find\b", re.IGNORECASE)


def lies_there(text: str) -> bool:
    """Whether a sentence only says where something is to be found, and no day on which it will be: "You'll find everything in the folder"."""
    return _FOUND.search(text) is not None and not _has_a_day(text)


_TOLD_BACK = regex(
    r"^\W*(?:as (?:agreed|discussed|promised|announced|planned|asked)\b[^,;.!?]{0,30}?,? ?)?(?:(?:and|but|so|then|yes|no|well|yesterday|today|once)\b\W*)*(?:i|we)(?:['’]ve| have|['’]d| had)? (?:also |just |already |never |even |only |all )*"
    r"(?:(?!(?:need|feed|speed|proceed|succeed|exceed|bleed|breed)\b)\w+ed|was|were|had|did|went|got|came|saw|took|made|gave|found|told|said|ran|sent|heard|thought|knew|met|left|kept|held|read|spoke|wrote|bought|brought|been|seen|done|known)\b",
    re.IGNORECASE,
)
_TO_COME = regex(r"\b(?:will|shall|going to|gonna|promised?|sworn|swore|noted|booked|set aside|planned|tomorrow|tonight|next)\b|['’]ll\b", re.IGNORECASE)  # fmt: skip


def is_told_back(text: str) -> bool:
    """Whether a writer only tells what they did or had: "We wanted to be done by Friday and were"."""
    return _TOLD_BACK.match(text) is not None and not _TO_COME.search(text)


def asks_for_time(text: str) -> bool:
    """Whether a sentence asks for nothing but the time for what it promises: "Give me two days, then you have the text"."""
    return _GIVE_ME.match(text) is not None


_SAYS_A_PAGE = regex(
    r"\b(?:according to|by|says|going by) (?:the|their|its|dhl['’]s|ups['’]s) (?:\w+ )?(?:page|site|website|tracking|app|portal|system|tracker|label|timetable|forecast)\b",
    re.IGNORECASE,
)


def comes_of_itself(text: str) -> bool:
    """Whether what comes in a sentence is nobody's to send, or nobody here says so: "Snow will follow tomorrow", "by their page it comes on Friday"."""
    return _OF_ITSELF.match(text) is not None or _SAYS_A_PAGE.search(text) is not None


def _first(text: str) -> re.Match[str] | None:
    found = _FIRST.match(text)
    if (
        found is None
        or _A_CLAUSE.search(found["rest"])
        or _A_CLAUSE.search(
            text[: max(found.start("it"), found.start("thing"))]
            .removesuffix("will ")
            .removesuffix("can ")
        )
    ):
        return None
    return found


def _has_a_day(text: str) -> bool:
    named = named_days(text, _ANY_DAY, UNKNOWN)
    if any(one.lead.lower() not in ("since", "last", "past", "ago", "from", "of") for one in named):
        return True
    return _CLOCK.search(text) is not None
