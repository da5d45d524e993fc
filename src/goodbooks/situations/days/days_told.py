"""Every day that a story names, each with the clause that says what it is the day of, and whether it has been or is to come."""

from __future__ import annotations

import itertools
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex
from goodbooks.situations.days.days_named import THIS, as_read, behind_it, named_in
from goodbooks.situations.days.hour_alone import ONCE, hour_alone
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.situations.days.days_named import Named

BACK, AHEAD = "back", "ahead"
_BREAKS = regex(
    r"[;:()!?“”\"…]|(?<!\d)\.(?!\d)|,(?! (?:the )?\d)| [-–—]+ |\b(?:because|since (?=\w+['’]?\w* (?:is|was|\w+s|\w+ed)\b)|but|although|though|whereas|which|who|whom|whose|that(?= (?:I|we|he|she|they|it|you|the|my|our|his|her|their|a|an|no|nobody|all|every|[A-Z])\b)"
    r"|when|while|so(?= (?:I|we|he|she|they|it|the|my|our|that)\b)|if|whether|unless|until(?= (?:I|we|he|she|they|it)\b \w+)|and then|then(?= (?:I|we|he|she|they|it|my|the)\b))\b"
    r"|\band(?= (?:I|we|he|she|they|it|you|there|nobody|everybody|everyone|somebody|now|today|yesterday|tomorrow|in fact|after|since|on (?:the|(?i:mon|tues|wednes|thurs|fri|satur|sun)\w*)|(?i:mon|tues|wednes|thurs|fri|satur|sun)day|the|my|our|his|her|their|[A-Z])\b)",
)
"""Where one clause of a sentence ends and another begins."""
_DONE = (
    "was|were|had|did|came|went|said|told|took|gave|made|sent|left|let|saw|met|sat|stood|spoke|wrote|rang|put|held|lost|won|began|fell|ran|paid|found|kept|spent|thought|felt|knew|"
    "heard|became|taught|slept|chose|bought|brought|caught|sold|threw|swore|understood|flew|drove|broke|cut|shut|read|shook|drew|wasn['’]t|weren['’]t|hadn['’]t|didn['’]t|wis|telt|fixed|hit|rose|led"
)
_VERB = regex(
    rf"\b(?:(?P<ahead>will|won['’]t|shall|going to|gonna|must|mustn['’]t|(?:has|have|['’]ve got|['’]s got|got|needs?) (?:only )?(?:until|till|to)(?= )|needs?|should|can|cannot|can['’]t|could|might|may(?= (?!\d)\w)|would|wants?|(?<!\w )let (?:me|us)\b|let['’]s|wid|due|hopes? to|plans? to|expects?|promised? to|deadline|please|tell me by|be \w+|(?<=\bI )see\b(?! (?:that|how|why|what|it|no|nothing|now)\b)|(?<=['’]m )seeing\b|(?<=\bwe )(?:see each other|sit down|speak)\b|(?:am|is|are|was|were) (?:to|due|about to|meant to|supposed to|expected|scheduled|planned)(?= ))"
    r"|(?P<set>(?:is|are|be|gets?|['’]s|['’]re|['’]m)? ?(?:being )?(?<!before )(?<!after )(?<!until )(?:decid(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|choos(?:e|es|ing)|chosen|pick(?:s|ing)|vot(?:e|es|ing)|clos(?:e|es|ing)|settl(?:e|es|ing)|lock(?:s|ed|ing)?|ends?|ending|starts?|starting|begins?|opens?|leaves?|meets?|meeting|due|fixed|printed|published|issu(?:es|ing)|submit(?:s|ting)?|finali[sz]e[sd]?|appoint(?:s|ing)?|kicks?|falls? due|send(?:s|ing)? out|goes? (?:in|out|off|live|to (?:print|press|the board|head office))|makes? (?:it|the (?:call|decision|choice))|runs? out|expires?|burns?))"
    r"|(?P<is>(?:is|are|gets?|be|being|['’]re) (?:\w+ly |then |only |just |still )?\w{2,}(?:ed|en)\b)"
    rf"|(?P<back>{_DONE}|(?:has|have|['’]ve|['’]s) (?:\w+ly |just |already |never |not )?(?:been|had|gone|done|\w+ed)"
    r"|(?<!['’]ve )(?<!have )(?<!has )got|(?!need|bleed|speed|feed|seed|shed|bed\b|red\b|indeed|hundred|exceed|agreed to be|breed|sacred|naked|kindred|tired|wed\b|ahmed|mohammed|fred\b|alfred|supposed)\w{2,}ed|['’]d (?:been|had|\w+ed|just|already))"
    r"|(?P<would>['’](?:ll|d))(?= )"
    r"|(?P<now>(?:am|is|are|['’]m|['’]s|['’]re|be|(?:have|['’]ve|has)(?: got)?|gets?|comes|goes|says?|asks?|asking|tells?|calls?|wonders|corners?|wants|lifts|walks?|stands|steps|leans|leaning|sits?|drops|shows?|rings|turns|takes?|gives?|reads|puts|wanders|mentions|grabs|stops|throws|writes?|decrees|pops|sends|arrives?|appears|pulls|hands|waves|bursts|reckons|runs|trots|pipes|ambles|strolls|marches|(?!(?:morning|evening|meeting|nothing|something|anything|everything|thing|during|ceiling|spring|string|building|writing|training|ring|king|wedding|thing|briefing|hearing|meaning|planning)\b)\w+ing)))\b",
    re.IGNORECASE,
)
"""The verbs by which a clause says when: what is to come, what is fixed for a day, what was, and what is told as if it were now."""
_SURE_AHEAD = frozenset(["by", "no later than", "not later than", "in time for", "due", "ahead of"])
_TO_COME_THEN = regex(r"\b(?:gave|given|gives|have|has|had|got|['’]ve|asked for|wants?|time|give)(?: (?:me|us|him|her|them|you|got|only|just|time))* \Z", re.IGNORECASE)  # fmt: skip
"""What makes “until Friday” a day to come: he gave me until Friday."""
_IT_WAS = regex(r"\b(?:had|was|were|did|['’]d|have (?:already )?\w+ed|has (?:already )?\w+ed)\b", re.IGNORECASE)  # fmt: skip
_COLON = regex(r"\b(?:decision|answer|date|deadline|talk|chat|meeting|review|one[- ]to[- ]one|1:1|appointment|interview|session)\b", re.IGNORECASE)  # fmt: skip
"""A thing that stands for a day to come where no verb says otherwise: “the chat in the diary for Thursday”."""


class DayTold(NamedTuple):
    """A day of a story: its words, the clause and the sentence they stand in, which sentence of the story that is, and the day.

    `turn` is BACK where it has been, AHEAD where it is to come, and "" where the story leaves that open: then `back` and `ahead` are what it can mean.
    `is_telling` says that its clause tells what happens, as one tells it: “on Friday she corners me”, `is_bare` that it has no verb.
    `before` and `behind` are the clause before and after its words, `lead` the word such as "by" before them.
    """

    words: str
    clause: str
    before: str
    behind: str
    passage: str
    number: int
    lead: str
    turn: str
    back: date | None
    ahead: date | None
    at: str
    is_telling: bool = False
    is_bare: bool = False

    @property
    def was(self) -> date | None:
        """The day, where it has been or may have been."""
        return None if self.turn == AHEAD else self.back

    @property
    def comes(self) -> date | None:
        """The day, where it is to come or may be."""
        return None if self.turn == BACK else self.ahead


@lru_cache(maxsize=8)
def days_told(text: str, on: date) -> tuple[DayTold, ...]:
    """The days that a story told on a day names, in its order."""
    return tuple(_told(text, on))


_PUT_OFF = regex(
    r"\b(?:every|each) (?:single )?(?:day|morning|evening|night|week|time|friday|monday),? (?:I|we) (?:\w+ )?(?:think|say|hope|swear|believe|tell (?:myself|ourselves)|promise (?:myself|ourselves))\b[^,.;!?]*\Z"
    r"|\b(?:I|we) (?:keep|kept|am always|['’]m always|always) (?:think(?:ing)?|say(?:ing)?|hop(?:e|ing)|tell(?:ing)? (?:myself|ourselves)|promis(?:e|ing) (?:myself|ourselves))\b[^,.;!?]*\Z",
    re.IGNORECASE,
)
"""What makes the day behind it none: “every day I think tomorrow I'll have cracked it”."""


def _told(text: str, on: date) -> Iterator[DayTold]:
    last: date | None = None
    is_once = False
    every = passages_of(text)
    for number, passage in enumerate(every):
        said = as_read(passage.text)
        named = tuple(day for day in named_in(said, on) if not _PUT_OFF.search(said[: day.start]))
        is_once = is_once or ONCE.search(said) is not None
        found = [one for day in named if (one := _as_told(day, said, on))]
        since = last or _first_gone(found)
        behind = [*behind_it(said, since, on)] if since else []
        found += [one for day in behind if not _overlaps(day, named) and (one := _as_told(day, said, on))]  # fmt: skip
        if not is_once and last in (None, on) and all(one.turn == AHEAD for one in found):
            found = [*_by_the_hour(said, on), *found]
        goes_on = " ".join(next_one.text for next_one in every[number + 1 : number + 2])
        found = [_scene_told(one, said, goes_on) for one in found]
        for one in found:
            yield one._replace(passage=" ".join(passage.text.split()), number=number)
        last = next((one.back for one in reversed(found) if one.turn == BACK), last)


_MEETS = r"(?:seeing|meeting|talking|speaking|presenting|sitting|going|having|flying|leaving|starting|giving|telling|doing|sending|coming|handing|moving|taking|getting|asking|showing|deciding|finishing|travelling|visiting|morning|evening|nothing|something|anything|everything|thing|building|spring|training|briefing|king)"
_IS_DOING = regex(
    rf"(?:\b(?:am|is|are)|['’](?:m|s|re))(?: (?!to\b|going\b)[\w’'-]+){{0,5}}? (?!{_MEETS}\b)\w+ing\b"
)
"""What goes on as it is told, and is no appointment: “on Friday I'm untangling a case”."""
_SCENE = regex(
    r"\band (?:behind|beside|around|next to|in front of) (?:me|us)\b|\b(?:and|when)(?: then)? (?:suddenly|all of a sudden|in (?:walks|comes)|(?:he|she|they|somebody|someone|everyone|everybody|the \w+|my \w+|[A-Z]\w+)(?: just)? (?:walks|comes|storms|bursts|rings|starts|asks|shouts|says|stands|is (?:laughing|shouting|standing|chatting)|are (?:laughing|shouting|standing|chatting)))\b|['’]re (?:laughing|messing|chatting|shouting|joking)\b"
)
_WENT_ON = regex(
    rf"\A\W*(?:(?:then|and|so|but|after that|at first|in the end|finally),? )*(?:I|he|she|they|we|nobody|everybody|everyone) (?:just |then |only |even )?(?:{_DONE})\b",
    re.IGNORECASE,
)


def _scene_told(one: DayTold, sentence: str, goes_on: str) -> DayTold:
    """A day as it was found; as one that has been where its clause tells of a scene, which goes on as scenes do: “on Friday I'm counting the till, and behind me they're laughing. Then I said…”."""
    if (
        one.turn
        or one.back is None
        or one.lead not in ("", "on")
        or not _IS_DOING.search(one.clause)
    ):
        return one
    if not (_SCENE.search(sentence) or _WENT_ON.match(goes_on)):
        return one
    return one._replace(turn=BACK, ahead=None)


def _by_the_hour(said: str, on: date) -> Iterator[DayTold]:
    """The day of the telling, where an hour alone says when something happened."""
    alone = hour_alone(said, on)
    told = _as_told(alone, said, on) if alone else None
    if told and (told.turn == BACK or told.is_telling):
        yield told._replace(turn=BACK, ahead=None)


def _first_gone(found: list[DayTold]) -> date | None:
    return next((one.back for one in found if one.turn == BACK), None)


def _overlaps(one: Named, others: tuple[Named, ...]) -> bool:
    return any(one.start < other.end and other.start < one.end for other in others)


def _as_told(one: Named, said: str, on: date) -> DayTold | None:
    """A day with the clause it stands in, and its turn; None where it is told of what was and can only come."""
    start, end = _clause(_without_meetings(said), one.start, one.end)
    before, behind = said[start : one.start], said[one.end : end]
    verbs = _without_meetings(before), _without_meetings(behind)
    turn = _turn(one, *verbs, on)
    back, ahead = (one.back if turn != AHEAD else None), (one.ahead if turn != BACK else None)
    if (not turn and one.back is None) or not (back or ahead):
        return None
    return DayTold(one.words, said[start:end].strip(" ,"), before, behind, "", 0, one.lead, turn, back, ahead, one.at, _is_telling(*verbs), _is_bare(*verbs))  # fmt: skip


def _is_telling(before: str, behind: str) -> bool:
    """Whether a clause tells what happens as one tells it, with a verb that is no “is” or “has”."""
    verbs = _VERB.finditer(f"{before}; {behind}")
    return any(verb.lastgroup == "now" and not _IS_OR_HAS.match(verb[0]) for verb in verbs)


def _is_bare(before: str, behind: str) -> bool:
    """Whether a clause has no verb at all: “Friday, half past four”."""
    return _VERB.search(f"{before}; {behind}") is None


def sentences_of(text: str) -> tuple[str, ...]:
    """The sentences of a story, as their days are read, by the number that a day has."""
    return tuple(as_read(one.text) for one in passages_of(text))


_FOR_EXAMPLE = regex(
    r"\s*(?:let['’]s )?say(?: by| about| around| until| till)?(?: the)?\s*", re.IGNORECASE
)
"""What stands before a day that says more exactly what the clause before it says: “until he is found, say end of January”."""
_GOES_ON = regex(r"\b(?:and|but|then|so)\s*\Z", re.IGNORECASE)


def _clause(said: str, start: int, end: int) -> tuple[int, int]:
    """The clause around a day; where it has no verb, with the one before it, and else with what follows."""
    breaks = [0, *(one.end() for one in _BREAKS.finditer(said) if one.end() <= start)]
    if len(breaks) > 1 and _FOR_EXAMPLE.fullmatch(said, breaks[-1], start):
        breaks.pop()
    begins = [one.start() for one in _BREAKS.finditer(said) if one.start() >= end]
    begins.append(len(said))
    own = _VERB.search(said, breaks[-1], start) or _VERB.search(said, end, begins[0])
    if not own and _GOES_ON.search(said[: breaks[-1]]):
        last = next((last for last in begins if _VERB.search(said, end, last)), 0)
        if last:
            return breaks[-1], last
    for first in reversed(breaks):
        if _VERB.search(said, first, start) or _VERB.search(said, end, begins[0]):
            return first, begins[0]
    for last in begins:
        if _VERB.search(said, end, last):
            return 0, last
    return breaks[-1], begins[0]


def _turn(one: Named, before: str, behind: str, on: date) -> str:
    """Whether a day has been or is to come, by its words, the word before it and the verb beside it; "" where neither tells."""
    if one.back is None:
        return "" if _was_after_all(one, before, behind) else AHEAD
    if one.ahead is None:
        return BACK
    lead = before.rstrip()[: len(before.rstrip()) - len(one.lead)] if one.lead else before
    if one.lead in _SURE_AHEAD:
        return BACK if _IT_WAS.search(behind) and not lead.strip(" ,") else AHEAD
    if one.lead == "since":
        return BACK
    if one.lead in ("from", "of") and _A_PAPER.search(before):
        return BACK
    if _is_to_come(one, before):
        return AHEAD
    if one.lead in ("for", "up to", "through") or (
        one.lead in ("until", "till") and _TO_COME_THEN.search(lead)
    ):
        return AHEAD
    if one.back == one.ahead == on:
        return _turn_of_today(before, behind)
    if one.lead == THIS:
        verb = _nearest(before, behind)
        return BACK if verb and verb.lastgroup == "back" else AHEAD
    return _by_verb(one, before, behind, on) or _nearer(one, on)


def _is_to_come(one: Named, before: str) -> bool:
    """Whether the words before a day say that it is to come: “promised them”, “there is a meeting on”, “for the premiere on”."""
    if one.lead == "to" or (not one.lead and _PROMISED.search(before)):
        return True
    is_coming = any(one.search(before) for one in (_IS_THERE, _THERE_IS, _SAID_TO_DO))
    return bool(is_coming or (one.lead in ("on", "") and _OF_AN_EVENT.search(before)))


EVENT = r"(?:premiere|première|opening|launch|show|performance|concert|gig|gala|fair|festival|ceremony|inspection|audit|exam|match|race|event|release|go-live|kick-?off|first (?:night|day)|visit|hearing|fest|parade|regatta|tour|election|gathering|conference|congress|open day|reception|unveiling|handover|auction)"
"""What many work towards, and which has its day whether they are ready or not."""
_EVENT = rf"(?:{EVENT}|wedding|funeral|party)"
_OF_AN_EVENT = regex(
    rf"\b(?:for|before|until|till|in time for|ahead of|to) (?:the|our|my|his|her|their|its|this) (?:[\w'’-]+ ){{0,2}}?{_EVENT}s?(?: (?:night|day|evening|week|weekend))? (?:on )?(?:the )?\Z",
    re.IGNORECASE,
)
"""“She told me it goes back in for the premiere on Friday”: the day is that of the event, and not of the telling."""
_PROMISED = regex(
    r"\b(?:promised?(?: [\w'’]+){1,4}|(?:gave|given|offered|named|set) (?:me|us|him|her|them)) (?:the )?\Z",
    re.IGNORECASE,
)
_IS_THERE = regex(r"(?:\b(?:am|is|are)|['’](?:s|re|m)) (?:back|away|off|out|in|here|there|over|free|due)(?: again| here)? (?:on |from )?(?:the )?\Z|\b(?:is|are) (?:(?:only|already|next|this|then) )?(?:on )?(?:the )?\Z", re.IGNORECASE)  # fmt: skip
"""“He promised them Friday” and “he's back on Monday” tell of days to come."""
_THERE_IS = regex(r"\bthere(?:['’]s| is| are)(?: (?!no\b)[\w'’-]+){1,5}? (?:on |for )?(?:the )?\Z", re.IGNORECASE)  # fmt: skip
"""“There's a second round on Friday”."""
_SAID_TO_DO = regex(rf"\b(?:said|told \w+|wrote|announced|decided)(?: that)?[,:]? (?:we|they|you)(?:['’]ll| will| can| may| should)? (?!(?:{_DONE}|have|are|been|got|ate|drank|blew|froze|wore|hid|\w+ed)\b)[a-z]+\b[^,.;:]*\Z", re.IGNORECASE)  # fmt: skip
"""“She said we ship on Thursday”: the day is that of what is to be done, and not of the telling."""
_A_PAPER = regex(r"\b(?:slips?|e-?mails?|mails?|letters?|notes?|messages?|minutes|logs?|photos?|pictures?|invoices?|receipts?|versions?|texts?|protocols?|records?|entry|entries|chats?|screenshots?) (?:from|of) (?:the )?\Z", re.IGNORECASE)  # fmt: skip
"""What was written on a day: “we have the repair slip from the 17th”."""


_AT_A_MEETING = regex(
    r"\b(?:at|in|during|after|before|over|from|outside|behind|into) (?:the|a|an|our|my|this|his|her|their|another)(?: [\w-]+){0,2}? (?:meeting|briefing|opening|hearing|training|viewing|reading|fitting|tasting|sitting|morning|evening)\b",
    re.IGNORECASE,
)
"""Where it was: “at the slot meeting” tells of nobody that they meet."""


def _without_meetings(said: str) -> str:
    """Words without where it was, as long as before: “on Tuesday at the regional meeting she showed it” has one verb."""
    return _AT_A_MEETING.sub(lambda one: " " * len(one[0]), said)


def _turn_of_today(before: str, behind: str) -> str:
    """The turn of “today”: what was done is over, what is only meant is not."""
    kinds = [verb.lastgroup for verb in _VERB.finditer(f"{before}; {behind}")]
    is_set = any(one[0].lower().endswith("ed") for one in _VERB.finditer(f"{before}; {behind}"))
    if "back" in kinds or is_set:
        return BACK
    return AHEAD if "set" in kinds else ""


def _nearer(one: Named, on: date) -> str:
    """The turn of a day with its month, of which one reading lies months further away than the other."""
    if one.back is None or one.ahead is None:
        return ""
    gone, left = (on - one.back).days, (one.ahead - on).days
    if gone + left < _MOST_OF_A_YEAR:
        return ""
    return AHEAD if left * 3 < gone else BACK if gone * 3 < left else ""


_MOST_OF_A_YEAR = 300
_STRICTLY_AHEAD = regex(r"(?:the day after )?tomorrow|next|.*\b(?:from (?:now|today|tomorrow|\w+day)|today|week|fortnight)\Z|20\d\d", re.IGNORECASE)  # fmt: skip
_A_FEW = 3


def _was_after_all(one: Named, before: str, behind: str) -> bool:
    """Whether “at Christmas” or “in three days” is told of what was, or of how long something takes."""
    if one.lead in ("until", "till"):
        verb = _VERB.search(behind)
        return bool(verb and verb.lastgroup == "back") and len(before.split()) < _A_FEW
    if one.lead in (*_SURE_AHEAD, "for") or _STRICTLY_AHEAD.match(one.words):
        return False
    verb = next(reversed([*_VERB.finditer(before)]), None) or _VERB.search(behind)
    return bool(verb and verb.lastgroup == "back")


def _by_verb(one: Named, before: str, behind: str, on: date) -> str:
    """The turn that the nearest verb gives: the last before a day, else the first behind it."""
    verb = _nearest(before, behind)
    kind = verb.lastgroup if verb else ""
    if verb and kind == "would":
        kind = "back" if _HAD.match(verb.string, verb.end()) else "ahead"
    if verb and kind == "set":
        return _set(verb)
    if verb is None or kind in ("now", "is"):
        is_thing = _COLON.search(before) or ((_IS_OR_HAS.match(verb[0]) if verb else None) and _COLON.search(behind))  # fmt: skip
        if one.lead in ("from", "starting", "as of", "as from", "to"):
            return _nearer(one, on) or AHEAD
        return AHEAD if is_thing and (verb is None or _IS_OR_HAS.match(verb[0])) else ""
    return AHEAD if kind == "ahead" else BACK


_HAD = regex(r" (?:\w+ed|been|had|got|gone|just|already)\b", re.IGNORECASE)
_IS_OR_HAS = regex(r"(?:is|are|['’]s|['’]re|have|has|['’]ve|be|am|['’]m|meeting)(?: got)?\Z", re.IGNORECASE)  # fmt: skip


def _nearest(before: str, behind: str) -> re.Match[str] | None:
    """The verb nearest to a day; behind “would” and “are gonna” that word counts and not the verb that it goes with."""
    every = [*_VERB.finditer(before)]
    if every:
        last, other = every[-1], every[-2] if len(every) > 1 else None
        is_with = other and other.lastgroup == "ahead" and last.start() - other.end() < _WITH
        return other if is_with and last.lastgroup in ("now", "is") else last
    there = [*itertools.islice(_VERB.finditer(behind), 2)]
    if (
        len(there) == 2
        and there[0].lastgroup in ("now", "is")
        and there[1].start() - there[0].end() < 3
    ):
        return there[1]
    return there[0] if there else None


_WITH = 12
"""So many signs, at most, stand between “would” and its verb."""


def _set(verb: re.Match[str]) -> str:
    """The turn of what is fixed for a day: “they decided on Friday” has been, “it is decided on Friday” is to come."""
    said = verb[0].lower().strip()
    if _WAS_SET.search(verb.string[: verb.start()]):
        return BACK
    is_done = said.endswith("ed") and not _IS_SET.match(said)
    if not is_done:
        return AHEAD
    return AHEAD if _IS_SET.search(verb.string[: verb.start()][-20:]) else BACK


_WAS_SET = regex(r"\b(?:was|were|been|had|got)(?: \w+ly)? ?\Z", re.IGNORECASE)
_IS_SET = regex(r"(?:\b(?:is|are|be|being|gets?)|['’]s|['’]re)(?: \w+ly| then| finally)?(?: \Z| ?\Z|(?= \w+ed\Z))", re.IGNORECASE)  # fmt: skip
