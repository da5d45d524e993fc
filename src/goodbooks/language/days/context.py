"""Whether a day in a sentence is one to be met, or is told of, counted from, or names a thing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.language.days.due import DEADLINES

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.language.days.due import Due

_NOT_DUE = frozenset(
    {"from", "since", "after", "as of", "starting", "every", "each", "last", "past", "during", "ago",
     "of", "ab", "seit", "vom", "letzten", "letzte"}
)  # fmt: skip
_SET_FOR = regex(
    r"(?i:\b(?:schedul|set|book|mov|plan|arrang|calendar|ready|done|need|promis|due|aim|slat|fix|push|around|round|guarante|secur|confirm)\w*)"
)
_NO_ONE_DAY = regex(r"(?i:\b(?:on an?|at some point|one day|some day|someday)(?: in| on)? $)")
"""What makes a day any such day, and a year just some time in it."""
_NOT_NOUNS = (
    "is are work works and or but if so at by on in for the with to we i you he she they it please "
    "then because unless when before after would will can could should might may morning afternoon "
    "evening night noon week next latest instead that this as about without from a an my your our "
    "his her their not no too also though again either already first"
)
_NOUN = regex(rf"['’]s|s\b| (?!(?:{_NOT_NOUNS.replace(' ', '|')})\b)[a-z]")
_LED = regex(r"(?i:\b(?:the|our|your|this|that|a|my|his|her|their|last|next)) $")
_OF_A_NAME = regex(
    r"(?i:\b(?:black|cyber|super|giving|ash|shrove|maundy|fat|bloody|casual|dress-down|freaky) $)"
)
"""What makes a day of the week the name of something: Black Friday."""
_BARE_QUARTER = regex(r"[QqHh][1-4]|(?i:this year|this quarter)")
_SHORT_DAYS = ("Sun", "Sat", "Mon", "Wed")

_MEANT = (
    "promised|agreed|committed|scheduled|planned|needed|wanted|expected|supposed|set|requested|asked|reminded|required"
    "|advised|instructed|invited|assured|offered|pledged|intended"
)
_DONE = (
    "was were did had went came took got made said told met sent gave saw left held lost won wrote "
    "spoke began fell ran paid found built kept spent thought felt knew heard grew broke became "
    "taught slept ate drank drove flew forgot chose bought brought caught sold stood sat rang threw wore woke "
    "meant sang sank stole swore tore understood fought froze shook rode rose lent dealt fed drew blew"
)
_LIKE_A_DEED = (
    r"(?:ah?med|muh?ammed|moh?ammed|mehmed|hamed|al-?fred|fred|wilfred|manfred|siegfried|gottfried|winifred|mildred|jared|sayed|syed|khaled|rashed|walied|javed"
    r"|hundred|sacred|hatred|kindred|naked|wicked|shed|sled|bed|red|indeed)\b"
)
"""What only ends like something done, names of people above all."""
_PAST = regex(
    rf"(?i:\b(?!{_MEANT})(?:{_DONE.replace(' ', '|')}|(?:has|have|had) (?:been|had|gone|done|(?!{_MEANT})\w+ed)"
    rf"|(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\byour )(?<!\bour )(?<!\bmy )\b(?!{_LIKE_A_DEED})\w{{2,}}(?:[^e\W]ed|ied|[cgstvz]ed))\b)"
)
_TO_COME = (
    "will|won['’]t|shall|can|could|would|should|must|(?-i:may)|might|please|need|needs|want|wants|expects|asks for|going to"
    "|gonna|due|let['’]?s|plan|aim|expect|hope|promise|commit|have to|has to|is to|are to|by"
)
_AHEAD = regex(rf"(?i:\b(?:{_TO_COME})\b|['’]ll\b|['’]d\b|\?\s*$)")
_AWAY = regex(
    r"(?i:\b(?:am|is|are|be|been|was|were|['’]m|['’]re|['’]s) (?:(?!going out\b)\w+ )?(?:out|away|off|closed|unavailable)\b(?! of the question| of stock| of ink| (?:your|our|my|that) way\b| (?:at|by|with|near) (?:yours|you)\b| (?:to|with) you\b)"
    r"|['’](?:m|re|s) (?:out|away|off)\b(?! (?:your|our|my|that) way\b| (?:at|by|with|near) (?:yours|you)\b| (?:to|with) you\b)|\b(?:on leave|(?:on|my|his|her|their) (?:vacation|holiday)|travell?ing)\b)"
)


_EVENT = regex(
    r"(?i:\b(?:the|our|your|my|their|his|her|an?|this|that|for|[a-z]+['’]s) (?:[\w-]+ )?(?:meetings?|calls?|workshop|fair|party|dinner|lunch|visit|conference|sessions?|training|interviews?|talk|event"
    r"|demo|retreat|offsite|ceremony|inspection|hearing|exam|concert|appointment|audit|board|presentation|webinar|trip|tour|wedding"
    r"|match|show|opening|hike|reception|service|stand-up|standup|kick-?off|one-to-one|1:1)(?: is| which is| that is|,)?(?: on| at)? (?:the )?)$"
)
_AT_IT = regex(
    r"(?i:\b(?:come|join|attend|be (?:at|in|there)|bring|present|speak|chair|host|meet|dial in|sit in|take part|turn up|show up"
    r"|hold|have|move|schedule|arrange|set up|make (?:it|the)|see you|wear|run|lead|cover|free|up)\b)"
)


_THEN_ASKS = regex(
    r"(?i:[,;.–—-]+ ?(?:so |and |but )?(?:can|could|would|will|please|pls|let me know)\b)"
)


def is_day_of_an_event(sentence: str, due: Due) -> bool:
    """Whether a day is that of a meeting or the like, for which something else is wanted before.

    Of a deed done there, such as to come or to bring, the event's day is the deed's.
    """
    if due.lead.lower() not in ("", "on", "at") or due.words.lower().startswith("within"):
        return False
    before = sentence[: due.start]
    if not _EVENT.search(before):
        return False
    return not _AT_IT.search(before) or _THEN_ASKS.match(sentence[due.end :]) is not None


_WOULD = regex(r"(?i:\b(?:would|does|is|will|could|might) (?:the )?$)")
_SUITS = regex(
    r"(?i:(?: at [\w:]+)? (?:suit|work|do|any good|ok|okay|good|fine|possible|convenient|better|free)\b)"
)
_WHETHER = regex(
    r"(?i:\b(?:ask|check|know|tell|say|see|find out|confirm|wonder|wondering|fragen|sagen|wissen)\b[^.;?!]{0,40}\b(?:if|whether|ob)\b[^,;]*$)"
)
_OF_A_PLACE = regex(
    r"(?i:\b(?:date|slot|time|appointment|flight|train|weather|forecast) (?:for|in|on|at) (?:the )?$)"
)
_RULED_OUT = regex(
    r"(?i:,? (?:is|are|will be|would be|['’]s) (?:out of the question|impossible|too (?:early|late|soon|tight)|no good|full|booked|tight|unlikely|not)\b"
    r"|,? (?:won['’]t|will not|doesn['’]t|does not|isn['’]t|can['’]t|cannot|wouldn['’]t)\b"
    r"| (?:leider |aber |noch |auch )?nicht\b)"
)
_NOT_THEN = regex(
    r"(?i:(?:(?:\bnot|n['’]t)(?: be| have to be| need to be)?|\b(?:can|won|could)['’]?t (?:make|do|manage|meet|come)(?: it)?|\bcannot (?:make|do|manage|meet|come)(?: it)?|instead of|rather than) (?:on |by |until |before )?$)"
)


def _is_ruled_out(sentence: str, due: Due) -> bool:
    """Whether a day is one on which it will not be: Friday is too early, not on Friday."""
    return bool(_RULED_OUT.match(sentence[due.end :]) or _NOT_THEN.search(sentence[: due.start]))


_TOLD = regex(r"(?i:\b(?:what|who|whom|how|why|where|which|that)\b)")
"""What begins to tell of something else within a sentence: what happened on Monday, the list that was sent on Friday."""


_AS_AGREED = regex(r"(?i:^\W*(?:as|like|further to|following|with reference to|regarding) (?:(?:was |we |i |you |just |already )*(?:agreed|discussed|said|mentioned|told|promised|announced|planned|explained|written|requested)|(?:our|your|my|the|this|yesterday['’]s) [\w-]+)[^,;.!?]*$)")  # fmt: skip
"""How a sentence begins that first says what it comes back to: "As discussed on the phone this morning"."""
_NOBODY_THEN = regex(r"(?i:\b(?:nobody|no one|no-one|who|none of us|everybody|everyone|somebody|someone) (?:will|would|['’]ll|is going to)\b[^,;]*$)")  # fmt: skip
"""Who will do or know something then is no day of the deed: "nobody will know in half a year what it is"."""


def is_other(sentence: str, due: Due) -> bool:
    """Whether the day is one from which something runs, or which only names a thing."""
    lead = due.lead.lower()
    if lead in _NOT_DUE or (lead == "for" and not _SET_FOR.search(sentence[: due.start])):
        return True
    if lead == "for" and due.family == "months" and _is_of_that_month(sentence[: due.start]):
        return True
    if _is_time_of_something(sentence, due):
        return True
    before = sentence[: due.start]
    if _AS_AGREED.search(before) or (due.words.startswith("in ") and _NOBODY_THEN.search(before)):
        return True
    if (not due.lead and _NO_ONE_DAY.search(before)) or _is_ruled_out(sentence, due):
        return True
    if lead not in DEADLINES and (_WHETHER.search(before) or _OF_A_PLACE.search(before)):
        return True
    return names_a_thing(sentence, due) or is_day_of_an_event(sentence, due)


_OWED = regex(
    r"(?i:\b(?:please|pls|(?:can|could|would|will) you|(?:i|we)(?:['’]d| would| will|['’]ll)?(?: also| still)? need"
    r"|(?:i|we)(?:['’]ll| will|['’]d)(?! (?:start|begin|meet|talk|speak|see|be|move|know|go)\b)|must|have to|has to|needs? to|due|promise\w*|commit\w*|deadline)\b)"
)
"""What makes a month one in which something is owed, where it stands in the same clause."""
_NOT_UNTIL = regex(
    r"(?i:\b(?:not|no|nothing|nobody|none|never|only|away|closed|cannot)\b|n['’]t\b"
    r"|(?<!find )(?<!fill )(?<!sort )(?<!send )(?<!hand )(?<!work )(?<!check )(?<!carry )(?<!print )(?<!take )(?<!put )(?<!give )\bout\b)"
)
_TAKES_UNTIL = regex(
    r"(?i:\bonly (?:takes?|accepts?|honou?rs?|holds?|keeps?|reserves?|sells?) [^.;!?]*$)"
)
"""Who does something only until a day sets that day: “the barge only takes bookings till tomorrow noon”."""
_CLAUSES = regex(r"[;:]|, ")
_OF_WHAT = regex(
    r"(?i:\b(?:for|about|of|with) (?:the|an?|our|your|my|their|his|her) (?:[\w-]+ ){1,3}in $)"
)
"""What a month belongs to in place of the deed: "send the numbers for the review in January"."""


def _is_time_of_something(sentence: str, due: Due) -> bool:
    """Whether a month, or an end before which something is not so, only says when that is: the classes start in August, and are not to be had until then."""
    lead = due.lead.lower()
    clause = _TOLD.split(_CLAUSES.split(sentence[: due.start])[-1])[-1]
    if lead in ("until", "till"):
        return _NOT_UNTIL.search(clause) is not None and not _TAKES_UNTIL.search(clause)
    is_month = due.family == "months" and (due.on - due.first).days > _LESS_THAN_A_MONTH
    is_of_a_thing = _OF_WHAT.search(clause) is not None
    return is_month and lead == "in" and (is_of_a_thing or not _OWED.search(clause))


_LESS_THAN_A_MONTH = 26
_THING_FOR = regex(r"(?i:\b(?:the|an?|our|your|my|their|his|her) (?:[\w-]+ ){1,2}for )$")


def _is_of_that_month(before: str) -> bool:
    """Whether a thing is that of a month, "the report for March", and nothing is set for then, as in "book the hall for March"."""
    thing = _THING_FOR.search(before)
    return thing is not None and not _SETS.search(before[: thing.start()])


_SETS = regex(r"(?i:\b(?:schedul|set|book|mov|arrang|calendar|promis|aim|slat|fix|push)\w*)")
_TO_BE_IN_TIME = ("in time for", "ahead of", "before")
"""Behind what even the day of a thing is one to be met: in time for Monday's post."""


def names_a_thing(sentence: str, due: Due) -> bool:
    """Whether a day only says which of several a thing is: Monday's numbers, the Friday report, the Q1 review; "at the end of the day" is a saying."""
    before, after = sentence[: due.start], sentence[due.end :]
    if _BY_ITS_CARRIER.match(after) and due.lead.lower() in ("", "on", "in", "by"):
        return False
    if (after[:2] in ("'s", "’s") and due.lead.lower() not in _TO_BE_IN_TIME) or _OF_A_NAME.search(
        before
    ):
        return True
    if _SUITS.match(after) and _WOULD.search(before):
        return True
    if due.family == "quarters" and not due.lead and _BARE_QUARTER.match(due.words):
        return True
    if due.words in _SHORT_DAYS and not due.lead and not before:
        return True
    if due.family == "end-of-day" and due.lead.lower() in ("at", "in", ""):
        return due.words.lower().startswith(("the end", "end"))
    if _BY_CARRIER.search(before) and _CARRIER.match(after):
        return False
    return bool(_LED.search(before) and not due.lead and _NOUN.match(after))


_BY_CARRIER = regex(r"(?i:\b(?:on|in|by|with) (?:the|our|my|your) $)")
_CARRIER = regex(
    r"(?i: (?:post|mail|van|lorry|truck|train|boat|ferry|plane|bus|flight|courier|delivery|run|round)\b)"
)
"""By what a thing comes on its day: "they are on the Monday lorry"."""
_BY_ITS_CARRIER = regex(rf"['’]s(?: first| last| early| late)?{_CARRIER.pattern}")
"""The same of a day that it belongs to: "it goes out with Friday's post"."""


def _is_vague(sentence: str, due: Due) -> bool:
    """Whether a day may be none: "end of day" alone, unless its short form is the last word: "new one coming eod"."""
    is_last = due.words.lower() in _SHORT_ENDS and not re.search(r"\w", sentence[due.end :])
    return due.is_vague and not due.lead and not is_last


_REPORTED = regex(
    r"(?i:\b(?:told|assured|promised)\b[^.;!?]{1,40}? that (?=(?:i|we) (?!had|were|was|did)\w)"
    r"|\b(?:said|told|promised|confirmed|assured|wrote|called|rang)\b(?: (?:me|us|you|her|him|them))?,?(?: that)? (?=(?:he|she|they|it|i|we)(?:['’](?:ll|d|s|re)| (?:will|would|can|could|is|are) | (?!was|has|does|always|thinks|knows|needs|wants|likes|says)[a-z]+s\b| (?:come|bring|send|deliver|start|go|leave|pay|open|need)\b)))"
)
"""What leads to a word that was given and is still to be kept."""
_SHORT_ENDS = ("eod", "cob", "eob", "eow", "eom")


_CLAUSE = regex(
    r"[;:]|, (?:but|and|so) | and (?=(?:comes?|brings?|delivers?|starts?|will|shall) |(?:the|our|my|his|her|their|your) (?:[\w'’-]+ )?[\w'’-]+ (?:(?!was|has|does|is)[a-z]+s|will|shall|are|is) )"
)


def is_to_come(sentence: str, due: Due, on: date) -> bool:
    """Whether a day without a word such as "by" before it is one to be met."""
    if due.on < on or _is_vague(sentence, due) or _AWAY.search(sentence):
        return False
    before = _CLAUSE.split(sentence[: due.start])[-1]
    before = _REPORTED.split(before)[-1]
    told = _TOLD.split(before)[-1] if _TOLD.search(before) else ""
    if _PAST.search(told) and not _AHEAD.search(told):
        return False
    clause = before if before.strip(" ,OoNnIiTt") else re.split(r"[;:]|, ", sentence[due.end :])[0]
    return not (_PAST.search(clause) and not _AHEAD.search(sentence))
