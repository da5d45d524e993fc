"""In which setting a letter stands, where nobody has said for whom it is: home, or a notice to many.

What a message to one reader at work should have, a day, one question, few feelings, nobody looks for at home; and a
notice is nobody's ask of anybody.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.language.text.letter import Letter

_GREETED = regex(
    r"^[ \t]*(?:(?:hi|hey|hello|dear|dearest|good morning)[ \t]+)?(?:my[ \t]+)?"
    r"(?:mom|mommy|mum|mummy|mama|dad|daddy|papa|grand(?:ma|pa|mother|father)|granny|nana|honey|sweetie|sweetheart|(?:auntie?|uncle)[ \t]+\w+)[ \t]*(?:[,!]|$)",
    re.IGNORECASE | re.MULTILINE,
)
_HOME = r"(?:me|ma|maw|mom|mum|mam|mama|dad|daddy|papa|grand(?:ma|pa)|granny|nana|auntie?|sis)\b"
_SIGNED = regex(
    r"(?:^[ \t]*|[.!?…][ \t]+)(?:(?:thanks|lots of|all my|much|with|we|i)[ \t]+)?"
    rf"(?:love[ \t]+(?:you|ya|u)\b[^\n.?]{{0,30}}|(?:love|hugs(?: and kisses)?|kisses)[ \t]*[,!–—-]*\s*{_HOME}[^\n]{{0,12}}|xoxo\w*[ \t]*\w*)[ \t]*[.!]*[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_TALK = (
    r"hey bud|buddy|cuz|bro|man,|old man",
    r"(?:wh?at['’]?s|whats) up|how goes it|how['’]?s it going|how (?:are|r) (?:things|ya|you guys|you both|you all)|how have you(?: guys)? been",
    r"how['’]?s (?:everything|life|married life|school|the (?:family|baby|new (?:house|place|baby|job)))",
    r"miss(?:ed)? (?:you|ya|u)|love (?:ya|to you|you)|much love|hugs|kisses|lots of love|big hug",
    r"ya['’]ll|y['’]all|you guys|you two|ciao|cheerio",
    r"(?:talk|speak|write|chat|see) (?:to |with )?(?:you|ya|u)(?: guys| all)? (?:soon|later)",
    r"hope (?:you|everyone|ya['’]ll|y['’]all|your) .{0,20}\b(?:weekend|holidays?|christmas|thanksgiving|easter|birthday|trip|vacation)",
    r"(?:my|our) (?:thoughts|prayers)|pray(?:ing|ers?)? for|god bless\w*|thinking of you|condolences|sympath(?:y|ize)|empath(?:y|ize)",
    r"wish(?:ing)? you (?:well|(?:all )?the best)|(?:all )?(?:the )?best wishes|best of luck|good luck|hang in there|my hat['’]?s off|i (?:have always )?(?:admire|admired|respect)|proud to",
    r"hang out|catch(?:ing)? up with you|come (?:over|visit)|get together|guess what|can['’]?t wait|happy (?:birthday|new year|anniversary)|merry christmas|congrat\w+",
)
"""How friends talk, in several ways; each way counts once."""
_FRIENDLY = tuple(regex(rf"(?<!\w)(?:{one})(?!\w)", re.IGNORECASE) for one in _TALK)
_PRIVATE = regex(
    r"\b(?:part(?:y|ies)|dinner|drinks?|beers?|wine|cocktails?|happy hour|tickets|concert|movies?|golf|tee time|weekend|vacation|christmas|xmas|thanksgiving|new year['’]?s"
    r"|birthday|wedding|bachelor\w*|bab(?:y|ies|ysit)|kids?|moms?|mother|dads?|wife|hubby|girlfriend|boyfriend|sister|brother|cousin|roommate|apartment|recipes?|church|gifts?|presents"
    r"|beach|skiing|tubing|haircut|football|baseball|basketball|the game|boat|puppy|grandma|aunt|uncle|fun|family|egg nog|turkey)\b",
    re.IGNORECASE,
)
_WORK = regex(
    r"\b(?:contracts?|deals?|agreements?|meetings?|reports?|invoices?|attached|drafts?|projects?|clients?|customers?|guests?|patients?|pupils?|reviews?|budgets?|accounts?|managers?|deadlines?|schedules?|suppliers?"
    r"|orders?|figures|forecast|proposal|department|office|boss|staff|team|shifts?|rota|price|costs?|payments?|delivery|spreadsheets?|files?|data|approv\w+|document\w*|trad(?:e[sd]?|ing)|credit|legal|system|process"
    r"|confirm\w*|analyst|desk|amendment|policy|training|working|works?|time off|days? off|leave)\b",
    re.IGNORECASE,
)
_FORMAL = regex(
    r"^[ \t]*(?:hello|hi|dear|good (?:morning|afternoon|evening)|respected)[ \t]+(?:mr|mrs|ms|miss|dr|prof\w*|father|sister|sir|madam|chef|boss)\b",
    re.IGNORECASE | re.MULTILINE,
)
_ENOUGH, _SURELY = 3, 4
_NOTICES = (
    r"^\W*(?:dear|hello|attention|to)?:?[ \t]?(?:all|colleagues|employees|all employees|everyone|everybody|members|customers?|students|parents|residents|neighbou?rs|guests|users?|team members|valued \w+|ladies and gentlemen)[ \t]*[,:!.–-]|\ball (?:\w+ )?(?:employees|staff|users|members|traders|students|tenants|residents|guests|visitors)\b",
    r"\byou(?: are|['’]re) (?:cordially )?invited\b|\bplease (?:join|plan to attend|mark your)\b|\bjoin us\b|\bmark your (?:\w+ )?calendars?\b|\brsvp\b|\bsign up\b|\bregist(?:er|ration)\b|\bopen house\b",
    r"\bplease (?:be (?:advised|informed|aware|reminded)|note|remember|disregard)\b|\bthis is (?:a|to) (?:friendly |gentle |quick )?remind(?:er)?\b|\b(?:just )?a (?:friendly )?reminder\b|\bfor your information\b",
    r"\bwill (?:not )?be (?:held|available|unavailable|offered|conducted|closed|open|down|performing|served|provided|completed|distributed|effective|required|asked|moved|moving)\b|\b(?:is|are) (?:now )?(?:available|pleased to announce|required to)\b",
    r"\b(?:for|to obtain|any) (?:more|further|additional) (?:information|details)\b|\bfor (?:any )?questions\b|\bplease (?:call|contact|direct|e-?mail) (?:the|your|our)\b|\bhelp ?desk\b|\bhotline\b",
    r"^[ \t]*(?:when|where|time|dates?|location|place|topic|who|what|why|cost|speaker|start|end|outage|environments?|purpose|room|impact)[ \t]?:",
    r"https?:|\bwww\.|\bclick\b|\blog ?(?:in|on)to\b|\bintranet\b",
    r"\beffective (?:immediately|today|\w+ \d)|\bbeginning (?:on )?(?:monday|tuesday|january|\w+ \d)\b|\bas of \w+ \d",
    r"\bemployees?\b|\bparticipants\b|\battendees\b|\beligible\b|\bapplicants?\b",
    r"\bthank you for your (?:cooperation|patience|attention|support|understanding)\b|\bwe apologi[sz]e for any\b|\b(?:sorry|apologies) for (?:any|the) inconvenience\b",
    r"^\W*(?-i:[A-Z][A-Z &/'-]{14,})\W*$",
)
"""What a notice has, in several ways; each counts once."""
_NOTICE = tuple(regex(one, re.IGNORECASE | re.MULTILINE) for one in _NOTICES)
_I = regex(r"(?<![\w.])(?:I|I['’](?:m|ve|ll|d)|[Mm]y|[Mm]e|[Mm]ine)(?![\w.-])")
_FEW, _MANY, _LONG = 2, 3, 60
"""How many ways make a notice of a letter in which nobody says I, of a long one and of a short one."""


def is_from_home(letter: Letter) -> bool:
    """Whether a letter greets or is signed as one does only at home, or is a talk among friends that has next to nothing of work."""
    ends = (zone.start for zone in letter.zones if zone.kind == "forwarded")
    own = letter.text[: min(ends, default=len(letter.text))]
    return bool(_GREETED.search(own) or _SIGNED.search(own)) or _is_among_friends(own)


def _is_among_friends(own: str) -> bool:
    if _FORMAL.search(own):
        return False
    talk = sum(one.search(own) is not None for one in _FRIENDLY)
    home = len({found.lower() for found in _PRIVATE.findall(own)})
    work = len({found.lower() for found in _WORK.findall(own)})
    weight = 2 * talk + home
    return 2 * weight > 3 * work and weight >= (_ENOUGH if talk and home else _SURELY)


def is_notice(letter: Letter) -> bool:
    """Whether a letter tells many people something, and nobody in it says I."""
    if _I.search(letter.own):
        return False
    ways = sum(one.search(letter.own) is not None for one in _NOTICE)
    return ways >= (_FEW if letter.words >= _LONG else _MANY)
