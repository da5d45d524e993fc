"""What a note of mine tells in whole sentences: what somebody wants of me or I of them, what I promised, what somebody else will do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.phrasing import possessive
from goodbooks.core.regex import regex
from goodbooks.core.written import Party
from goodbooks.entries.ask import Ask
from goodbooks.entries.promise import Promise
from goodbooks.entries.request import Request
from goodbooks.language.days.day_names import WHEN
from goodbooks.language.doings.by_build.handed_on import MADE
from goodbooks.language.doings.cue import groups
from goodbooks.language.doings.signs import a_due_in
from goodbooks.language.retold.sides import ME as MYSELF
from goodbooks.language.retold.sides import THEM, from_my_side
from goodbooks.proposals.reading.marks import NO_NAMES, NO_PERSON, is_marked
from goodbooks.proposals.reading.meets import meets
from goodbooks.proposals.reading.minutes import known_by, takes_on
from goodbooks.proposals.reading.named_in_notes import (
    NAME,
    NOBODY,
    TITLED,
    named_last_in,
    without_role,
)
from goodbooks.proposals.reading.promised import is_of_minutes, promisers
from goodbooks.proposals.reading.proposing import proposal
from goodbooks.proposals.reading.subject import plain
from goodbooks.proposals.reading.writing import Proposer, Who, who_is

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.entry import Entry
    from goodbooks.core.proposal import Proposal
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Writing

_ROLE = rf"(?:[Tt]he|[Mm]y|[Oo]ur) (?P<role>[a-z][\w-]+(?: [a-z][\w-]+)?)(?:, (?P<named>{NAME}),)?"
_PLACE = r"(?: (?:from|at|of) (?:the |our )?[\w’'-]+(?: [\w’'-]+)?| \([^()]{2,30}\))?"
"""Where somebody who is named comes from: “Darren from procurement”."""
_TRADE = r"(?:(?:[Tt]he |[Mm]y |[Oo]ur )?[A-Za-z][a-z-]+ )"
_WHO = rf"(?:(?P<he>[Hh]e|[Ss]he|[Tt]hey)|{_TRADE}\((?P<called>{NAME})\)|{_TRADE}(?P<titled>{TITLED})|(?P<name>{NAME}){_PLACE}|{_ROLE})"
_LEAD = r"(?:^\W*(?:(?:[Bb]efore that|[Aa]fter that|[Uu]ntil then|[Bb]y then|[Ff]irst|[Aa]lso|[Aa]nd|[Tt]hen|[Bb]ut|[Nn]ow|[Pp]lus|[Ss]o)\b,? )?|[;:,] (?:and |but |so )?|\b(?:and|but|so) )"
_STILL = r"(?:(?:also|still|now|then|really|kindly|just|even|has|had|have|\w+ly) )*"
_WISH = r"(?:wants?|wanted|needs?|needed|expects?|expected|requests?|requested|demands?|demanded|would like|['’]d like|wishes|wished|insists?|insisted|waits?|is waiting|are waiting|hopes|hoped|is after)"
_SPEECH = r"(?:asks?|asked|begs?|begged|told|tells|reminds?|reminded|urges?|urged|instructed|ordered|wants?|wanted|would like|['’]d like|needs?|needed|expects?|expected|invited|pressed)"
_POLITELY = r"(?:would like|['’]d like|would (?:love|appreciate|welcome)|['’]d (?:love|appreciate|welcome)|(?:would|['’]d) be (?:grateful|glad|thankful|happy|obliged|pleased) (?:for|with)|could (?:use|do with))"
_SOME = r"(?:the|a|an|our|my|some|more|all|two|three|four|one|another|that|this|it|copies|\d+)"
_BY_THEN = r"(?:by|before|until|till|no later than|not later than) (?!(?:all|means|now|far|one|time|then on)\b)\w"
_A_THING_BY_THEN = rf"(?!nothing\b|no\b|to\b|(?:a|an|some|more|the) (?:days?|weeks?|rest|break|holidays?|doctor|lift|hug|nap|time|help|job|operation|visa|drink|coffee)\b)[^.!?;]{{2,60}}?(?: {_BY_THEN}| (?:today|tonight|tomorrow|tmrw|asap|this week|next week)\b)"
_WANTS = regex(
    rf"{_LEAD}{_WHO}['’]? ?(?:[^.!?;,]{{2,40}} and )?{_STILL}(?:"
    rf"{_WISH} (?!nothing\b|no\b)(?:[^.!?;]{{0,90}}?\b(?:from|of) (?:me|us)\b|(?:on it |it )?(?:that )?I (?!was|were|had|am\b|have\b|did|will\b|would\b|said|told|already)\w+)"
    rf"|{_SPEECH} (?:of )?me (?:to \w|for \w|again for \w|(?:whether|if) I (?:can|could|would|might)\b)"
    rf"|{_WISH} (?:to (?:have|see|get) )?(?:the|a|an|our|my|all|these|this|new|last) (?:[\w'’-]+ ){{0,3}}?(?:{MADE})\b[^.!?;]{{0,60}}?\b(?:by|before|until|till|every|each|latest|no later than) (?!(?:all|means|now|far|one|time)\b)"
    rf"|(?:asks?|asked|demands?|demanded) (?:that )?I (?!was|were|had|am\b|have\b|did|said|told|thought)\w+"
    rf"|(?:is|are) to (?:have|get|receive) [^.!?;]{{1,80}} from me\b"
    rf"|{_POLITELY} (?!nothing\b|no\b)(?:{_SOME} \w|to (?:have|get|see|know|hear|receive) )"
    rf"|(?:wants?|needs?|expects?|asks? for|is after|asked for) {_A_THING_BY_THEN})"
)
"""What somebody wants of me: "needs the figures from me", "asked me to ring", "insists that I show her"."""
_CONDITION = regex(
    r"^\W*(?:(?:and|but|also) )*(?:(?:[Hh]is|[Hh]er|[Tt]heir) (?:only |one |last |first )?(?:condition|wish|request|demand|plea|deadline)|(?:[Oo]ne|[Oo]nly) (?:condition|wish|request|demand))(?: is)?(?: that)?[:,–—-]? \w"
)
"""What whoever was named last makes a condition: "His condition: the books on his table by Friday"."""
_PROMISED_ME = regex(
    r"^\W*(?:(?:and|also|then|but) )*(?:[Pp]romised|[Ss]wore|[Gg]uaranteed|[Aa]ssured) (?:me|us) (?!not\b)\w|^\W*(?:(?:and|also|then|but) )*(?:[Ww]ill|[Ss]ends|[Bb]rings|[Dd]elivers|[Pp]ays|[Ww]rites|[Ff]ixes|[Cc]hecks|[Cc]alls back|[Cc]omes back|[Dd]rops) (?!(?:not|never|be|see|need|have|want)\b)\w"
)
"""A word of whoever was named last: "Promised me the draft for Thursday", "Sends the logs tonight"."""
_AND_WANTS = regex(
    r"^\W*(?:(?:also|and|then|still) )*(?:[Ww]ants|[Nn]eeds|[Ww]ould like|[Aa]sk(?:s|ed)|[Ee]xpect(?:s|ed)|[Bb]egs|[Bb]egged|[Ww]anted|[Tt]old|[Rr]eminded|[Ii]nsist(?:s|ed)) (?!nothing\b|no\b)(?:[^.!?;]{0,90}?\b(?:from|of) me\b|me to \w|(?:on it |it )?(?:that )?I (?!was|were|had|am\b|have\b|did|will\b|would\b|said|told|already)\w+)"
    rf"|^\W*(?:(?:also|and|then|still) )*(?:[Ww]ants|[Nn]eeds|[Ee]xpects|[Aa]sks for|[Aa]sked for|[Ii]s after) {_A_THING_BY_THEN}"
)
"""The same without a word for who, which is whoever was named last: "Ms Okafor on the phone. Wants the menu from me."."""
_SAID_I = regex(
    r"(?:^\W*|[;:,] (?:and |but |so )?|\band )(?:I |we )?(?:[Ss]aid|[Tt]old) (?:that )?(?:I|we)(?:['’]d|['’]ll| would| will) (?!(?:not|never|rather|like|love|prefer|think|see|wait|consider|be (?:late|away|off|out))\b)[a-z]+"
)
"""A word of mine given to whoever was named last: "I said I'd measure the yard this week"."""
_I_DO = regex(
    r"(?:^\W*|[;:,] (?:and |but |so )?|\band )(?:I|[Ww]e) (?:will |shall )?(?:send|give|bring|write|deliver|do|make|finish|update|collect|pay|return|call|ring|fix|check|draw up|draft|prepare|ship|post|print|order|book|hand|lend|show|repair|sign|forward|get back|come back|transfer|mail|email) (?:(?:him|her|them|it|back|over|in|to|the|a|an|our|my|all|two|three|four|new|\d+)\b)(?![^.!?;]*\b(?:every|each|usually|always)\b)"
)
"""What I do for whoever was named last, told in the present: "We give a written answer by 3 June"."""
_I_OWE = regex(
    r"^\W*(?:(?:and|also|so|then|but) )*(?:I|We) owe (?:him|her|them) (?:the|a|an|two|my|our)\b"
)
_HE_IS_SURE = regex(
    r"[,;:–—-]\s*(?:[Hh]e|[Ss]he|[Tt]hey)(?:['’]s|['’]re| is| are)? (?:(?:quite |very )?sure|certain|swears?|swore|promised|promises|says|said|guarantees?)\W*$|^\W*(?:[Hh]e|[Ss]he|[Tt]hey)(?:['’]d|['’]ll) (?:swap|lend|bring|send|take|cover|drive|give|help|come|do|look|check|pay|fix|ask|call|ring|write|return|let us have|get)\b"
)
"""A word of whoever was named last, for what will come: "Tiles come on Friday, he's sure", "She'd swap shifts with me on the 9th"."""
_AND_I_AGREED = regex(
    r"[,;:–—-]\s*(?:and |so )?(?:I |we )?(?:(?:told|assured|promised) (?:him|her|them)(?: that)? (?:I|we)(?:['’]d| would| will)|said (?:yes|(?:I|we) would)|(?:I|we)(?:['’]ll| will)? do (?:it|that)|agreed|will do|done deal|deal)\b[^,;]{0,20}$"
)
"""What was asked of me and agreed to in one sentence: "asked whether I could feed her two, told her I would"."""
_I_WILL = regex(
    r"^\W*(?:(?:and|also|so|then) )*(?:I|We)(?:['’]ll| will| shall) (?!(?:not|never|see|think|have to|need|want|miss|be|keep an eye|wait|try|consider|remember|know)\b)[a-z]+ "
)
"""What I will do, in so many words."""
_ITEM_OF_THEIRS = regex(
    rf"^\W*(?!(?:{NO_PERSON}|{NO_NAMES})\b)(?P<name>{NAME}){_PLACE}: (?=[^.!?]*\bby \w)"
)
"""A point of somebody else: "Mei: login bug, done by Friday"."""
_SAID_TO_ME = regex(
    rf"{_ITEM_OF_THEIRS.pattern}(?P<said>[Yy]our?s?\b(?:(?P<will>['’]ll\b| will\b)|(?P<must> (?:must|should|(?:have|need|are|ought) to) ))?.*)"
)
"""What somebody said to me: “Olaf: you get the list by Friday”, or what they want: “Olaf: you need to sign by Friday”."""
_ITEM_OF_MINE = regex(r"^\W*(?:Me|Myself|I)(?::| [–—-]) (?=\w)")
_HEARER = rf"(?:(?P<he>him|her|them)\b|(?P<name>{NAME})|(?:the|my|our) (?P<role>[a-z][\w-]+(?: of (?:the|our|my) [a-z][\w-]+)?)(?P<called>)?)"
_MINE = regex(
    rf"(?:\b(?:I|we)(?:['’]ve| have)? ?(?:also |just |already )?|^\W*(?:also |and |then )?(?=(?:[Pp]romised|[Tt]old|[Aa]ssured) ))(?:"
    rf"[Pp]romised {_HEARER}"
    rf"|(?:[Tt]old|[Aa]ssured|gave my word to|said to) {_HEARER.replace('?P<he>', '?P<he2>').replace('?P<name>', '?P<name2>').replace('?P<role>', '?P<role2>').replace('?P<called>', '?P<called2>')}"
    r" (?:that )?(?:(?:I|we)(?:['’]ll|['’]d| will| would)\b(?! (?:not|never|rather|like|love|prefer))|(?:he|she|they|it)(?:['’]ll|['’]d| will| would)? (?:gets?|have|receives?|hears?|has|be\b)[^.!?]* from (?:me|us)\b)"
    rf"|said (?:that )?(?P<he3>he|she|they)(?:['’]ll|['’]d| will| would)? (?:gets?|have|receives?|hears?)\b[^.!?]* from (?:me|us)\b)"
)
"""What I gave my word for, and to whom."""
_WHO_WANTS = regex(r"^\W*(?:[\w'’.-]+ |\([^()]*\) ){0,5}?(?:wants|needs|expects|asks for|asked for|would like|is after) ", re.IGNORECASE)  # fmt: skip
_I_PROMISED = regex(r"^\W*(?:(?:and|also|so|then) )*(?:I|[Ww]e)(?:['’]ve| have)? (?:also |even )?promised (?:to (?!be\b)[a-z]+ \w|(?:that )?(?:I|we)(?:['’]d| would|['’]ll| will) [a-z]+ \w)")  # fmt: skip
"""What I promised whoever was named last: “I promised to have the loom mended”."""
_I_SAID_YES = regex(r"\W*(?:and |so )?(?:(?:i|we) )?(?:(?:said|told (?:him|her|them)) (?:ok|okay|yes|fine|sure|no problem|of course|gladly|(?:i|we)['’]d do it|(?:i|we) would(?: do it)?|will do)|(?:have |['’]ve )?agreed(?: to (?:it|that))?|promised(?: it| that)?)\W*", re.IGNORECASE)  # fmt: skip
"""All that a sentence says behind what somebody wants of me: “I said ok.”"""
_I_AM_TO = regex(
    r"(?:^\W*|[;:,] (?:and |but |so )?|\b(?:and|but|so) )I(?: am|['’]m) (?:also |now |then )?(?:to|supposed to|meant to|expected to) (?!(?:be|blame|have been|understand)\b)[a-z]+|(?:^\W*|[;:,] )I (?:have|['’]ve got) to [a-z]+ [^.!?;]{2,60} for (?:him|her|them)\b"
)
"""What I am to do, as whoever was named last wants it."""
_OF_THEM = regex(
    rf"\b(?:I|we)(?:['’]ve| have)? ?(?:also |just |already |then )?(?:asked|begged|reminded|urged) {_HEARER} (?:to (?!come\b|be\b)[a-z]+|for )"
)
"""What I asked of somebody."""
_DEED = (
    r"(?!(?:is|was|has|wants|needs|likes|loves|hates|knows|thinks|hopes|fears|says|asks|tells|wishes|owns|runs|leads|hears|sees|gets|turns|retires|leaves|starts|begins|marries|keeps|feels|sounds|misses|expects|enjoys)\b)"
    r"[a-z]{2,}s (?:me|us|it|them|all|both|each|every|the|a|an|my|our|his|her|their|his|two|three|four|\d+|new|back to [a-z]{3,})\b"
)
_DOES = r"(?:sends|brings|delivers|writes|prints|orders|books|fetches|collects|checks|repairs|fixes|paints|cleans|builds|makes|prepares|finishes|types|calls|rings|buys|pays|signs|draws|drafts|files|posts|ships|washes|bakes|cooks|measures|tests|translates|returns|installs|mounts|drives|carries|picks)"
_THEIRS = regex(
    rf"{_LEAD}{_WHO}(?:['’]ll| ?{_STILL}(?:will(?! (?:be (?!on (?:board|site|call|duty|the)|there|here|with (?:us|me)|back)|turn|retire|leave|see how|not|need|want|know|have to)\b)|promise[sd]?|agreed to|offered to|is going to|are going to)\b| ?{_STILL}(?:said|says|confirms|confirmed|told me|assured me|swore|swears) (?:that )?(?:he|she|they|it)(?:['’]ll| will| would) (?!not\b|be\b|have to\b)[a-z]+| {_DEED}| (?:comes?|is coming|drops?|calls?)(?: back| by| in| round| over)? to [a-z]{{3,}}| (?:has|is|knows|takes) [^.!?;,]{{2,40}} and {_DEED}| (?:has|is|knows|takes) [^.!?;,]{{2,40}} and (?:brings|drives|carries|sends|delivers|fetches) | {_DOES} \w| (?:has|have|gets) (?:the|a|an|my|our|all|both|two|three|it|them) (?:[\w'’-]+ ){{0,3}}?(?:ready|done|finished|fixed|repaired|printed|written) (?:by|on|till|until|before)\b| (?:is|are) (?:sending|bringing|delivering|writing|printing|ordering|fetching|collecting|repairing|fixing|preparing|getting|giving|lending|posting|shipping|mailing|emailing|dropping|drafting) (?:me|us|it|them|the|a|an|my|our|all|two|three|new|off|round)\b)"
)
"""What somebody else will do; a word of theirs only with a day."""
_BY_A_DAY = regex(rf"\b(?:by|before|until) then\b|\b(?:lends? (?:me|us)|(?:we|I) (?:can |will |may )?(?:have|borrow|use|rent|get))\b[^.!?;,]{{2,60}} (?:from|as of) (?:the |next )?{WHEN}", re.IGNORECASE)  # fmt: skip
"""A day named before, or from which somebody has a thing: “by then too”, “lends us the level from 1 April”."""
_NOT = regex(r"(?i:\b(?:not|never|no longer|nobody|nothing|if|whether|unless)\b|n['’]t\b)")
_IDLE = regex(r"(?i:\b(?:years ago|back then|used to|once upon|in (?:19|20)\d\d)\b|\?\s*$)")
"""What asks, or tells of long ago, so that nothing of it is to be done."""
_DEEDS = (
    regex(r"\bme (?:again )?(?:to|for|(?:whether|if) I (?:can|could|would|might)) (?P<deed>\w.+)"),
    regex(
        r"\b(?:wants?|insists?|demands?|expects?|asks?|requests?|\w+ed)(?: on it| it)?(?: that)? I (?P<deed>(?!have\b|had\b)\w+ .+)"
    ),
    regex(r"\b(?:from|of) me (?P<deed>(?!by\b|until\b|till\b|before\b|on\b|in\b|to)\w.+)"),
    regex(
        r"\b(?:wants?|wanted|needs?|needed|expects?|expected|requests?|requested|would like|insists on|gets?|have|receives?) (?:to have |to get )?(?P<deed>\w.+?) from (?:me|us)\b"
    ),
    regex(
        rf"\b(?:promised|asked|begged|reminded|urged) (?:him|her|them|(?:the|my|our) [a-z]+|{NAME}) (?:to )?(?P<deed>(?!(?:and|or)\b)\w.+)"
    ),
    regex(r"\b(?:promise[sd]?|agreed|offered|going) to (?P<deed>\w.+)"),
    regex(r"\bI(?: am|['’]m) (?:\w+ )?(?:supposed |meant |expected )?to (?P<deed>\w.+)"),
)
"""What of a sentence is the deed itself, or the thing."""
_SURE, _LESS_SURE, _FEWEST_WORDS = 0.7, 0.6, 2


def propose(writing: Writing) -> Iterator[Proposal]:
    """Each sentence of a note in which somebody wants something of me, or a word is given for a deed to come."""
    if writing.written.sort != "note":
        return
    last, wanted = "", None
    for said in writing.said:
        is_read = is_marked(said.text, writing.marks) or _IDLE.search(said.text)
        if wanted and _I_SAID_YES.fullmatch(said.text):
            yield _agreed(writing, said, wanted)
            wanted = None
            continue
        found = () if is_read or meets(writing, said) else tuple(_told(writing, said, last))
        yield from found
        wanted = next(((said, one) for one in found if one.entry.kind == "request"), None)
        last = named_last_in(said.text, last) or last


def _agreed(writing: Writing, said: Said, wanted: tuple[Said, Proposal]) -> Proposal:
    """My yes to what the sentence before it wants of me."""
    asked, request = wanted
    whose = who_is(writing.book, Party(request.entry.who[0]))
    thing = _WHO_WANTS.sub("", asked.text)
    found = _entry(
        writing,
        asked._replace(text=thing),
        Promise,
        (Who(ME), whose),
        f"you promised it to {whose.name}",
    )
    return found._replace(sentence=" ".join(said.text.split()))


def _told(writing: Writing, said: Said, last: str) -> Iterator[Proposal]:
    """The one entry that a sentence tells; `last` is who was named before it."""
    if (own := _without_who(writing, said, last)) is not None:
        yield own
        return
    wanted = _WANTS.search(said.text)
    mine = None if wanted else _MINE.search(said.text)
    asked = None if wanted or mine else _OF_THEM.search(said.text)
    if last and not (wanted or mine or asked) and _I_AM_TO.search(said.text):
        yield _entry(
            writing,
            said,
            Request,
            (who_is(writing.book, Party(last)), Who(ME)),
            f"{last} wants it of you",
        )
        return
    is_open = wanted or mine or asked or not (a_due_in(said.text) or _BY_A_DAY.search(said.text))
    found = wanted or mine or asked or (None if is_open else _THEIRS.search(said.text))
    name = _name_of(found, last) if found else ""
    if not found or not name or _NOT.search(_clause(said.text, found)):
        return
    who = known_by(writing, name) or who_is(writing.book, Party(name))
    me = Who(ME)
    if who == me:
        return
    if wanted and _AND_I_AGREED.search(said.text):
        yield _entry(writing, said, Promise, (me, who), f"you promised it to {who.name}")
    elif wanted:
        yield _entry(writing, said, Request, (who, me), f"{who.name} wants it of you")
    elif mine:
        yield _entry(writing, said, Promise, (me, who), f"you promised it to {who.name}")
    elif asked:
        yield _entry(writing, said, Ask, (me, who), f"you asked it of {who.name}")
    else:
        yield _entry(writing, said, Promise, (who, me), f"{who.name} will")._replace(
            sure=_LESS_SURE
        )


def _without_who(writing: Writing, said: Said, last: str) -> Proposal | None:
    """What a sentence tells in the short way of notes: a point that is mine or somebody's, or what whoever was named last wants or was told."""
    if a_due_in(said.text) is not None:
        if to_me := _SAID_TO_ME.match(said.text):
            return _said_to_me(writing, said, to_me)
        if not _WANTS.search(said.text) and (who := takes_on(writing, said)):
            return _of_minutes_told(writing, said, who)
        if mine := _ITEM_OF_MINE.match(said.text):
            words = said._replace(text=said.text[mine.end() :])
            because = "your note marks it as yours to do"
            return proposal(writing, words, Promise, (Who(ME),), (), _SURE, because)
        if theirs := _ITEM_OF_THEIRS.match(said.text):
            return _of_theirs(writing, said, who_is(writing.book, Party(theirs["name"])))
        if is_of_minutes(said.text) and (found := _of_minutes(writing, said)):
            return found
    return _of_the_last(writing, said, who_is(writing.book, Party(last))) if last else None


def _of_the_last(writing: Writing, said: Said, who: Who) -> Proposal | None:
    """What whoever was named last wants of me, or was told that I will do, where the sentence names nobody."""
    me = Who(ME)
    if who == me or _NOT.search(said.text):
        return None
    if _AND_WANTS.match(said.text):
        return _entry(writing, said, Request, (who, me), f"{who.name} wants it of you")
    if _CONDITION.match(said.text):
        return _entry(writing, said, Request, (who, me), f"{who.name} wants it of you")
    if _I_WILL.match(said.text) or _I_PROMISED.match(said.text):
        return _entry(writing, said, Promise, (me, who), f"you promised it to {who.name}")
    if a_due_in(said.text) is None:
        return None
    if _I_OWE.match(said.text):
        return _entry(writing, said, Promise, (me, who), f"you promised it to {who.name}")
    if _HE_IS_SURE.search(said.text):
        return _of_theirs(writing, said, who)
    if _SAID_I.search(said.text) or _I_DO.search(said.text):
        return _entry(writing, said, Promise, (me, who), f"you promised it to {who.name}")
    return _of_theirs(writing, said, who) if _PROMISED_ME.match(said.text) else None


def _of_theirs(writing: Writing, said: Said, who: Who) -> Proposal | None:
    return None if who.name == ME else _entry(writing, said, Promise, (who, Who(ME)), f"{who.name} will")  # fmt: skip


def _said_to_me(writing: Writing, said: Said, found: re.Match[str]) -> Proposal | None:
    """What somebody said to me as a promise of theirs, or as what they want where I am to do it."""
    who, words = who_is(writing.book, Party(found["name"])), found["said"]
    if who.name == ME:
        return None
    if found["must"]:
        deed = said._replace(text=said.text[found.end("must") :])
        return _entry(writing, deed, Request, (who, Who(ME)), f"{who.name} wants it of you")
    words = words.replace(found["will"] or "", "", 1)
    return _of_theirs(writing, said._replace(text=from_my_side(words, THEM, MYSELF)), who)


def _of_minutes_told(writing: Writing, said: Said, who: Who) -> Proposal:
    """What minutes say in the present that somebody does by a day: mine to nobody, another's to me."""
    if who.name != ME:
        return _entry(writing, said, Promise, (who, Who(ME)), f"{who.name} does it")._replace(sure=_LESS_SURE)  # fmt: skip
    because = "your note tells that you do it"
    return proposal(writing, said, Promise, (who,), (), _SURE, because)


def _of_minutes(writing: Writing, said: Said) -> Proposal | None:
    """What a note gives somebody to do by a day: "Jun to return the kit by the 18th"."""
    name = next(promisers(said.text), "")
    who = who_is(writing.book, Party(name)) if name else Who(ME)
    if who.name == ME:
        return None
    because = f"your note marks it as {possessive(who.name)} to do"
    return proposal(writing, said, Ask, (Who(ME),), (who,), _SURE, because)


def _entry(
    writing: Writing, said: Said, kind: type[Entry], who: tuple[Who, Who], tells: str
) -> Proposal:
    """The entry, called by the deed alone where the sentence names it."""
    because = f"your note tells that {tells}"
    found = proposal(writing, said, kind, who[:1], who[1:], _SURE, because)
    deed = next((one["deed"] for shape in _DEEDS if (one := shape.search(said.text))), "")
    if len(deed.split()) < _FEWEST_WORDS:
        return found
    named = proposal(writing, said._replace(text=deed), kind, who[:1], who[1:], _SURE, because)
    if named.entry.line("due") and not found.entry.line("due"):
        return found._replace(entry=named.entry)
    return found._replace(entry=found.entry._replace(title=named.entry.title))


def _clause(text: str, found: re.Match[str]) -> str:
    """The words of a match, and those before it in its clause."""
    before = re.split(r"[,;:.–—]", text[: found.start()])[-1]
    asks_if = re.sub(r"\bme (?:whether|if) ", "me ", found[0])
    return before + asks_if


def _name_of(found: re.Match[str], last: str) -> str:
    """Whom a match is about: by name, by what they are, or whoever was named last; "" for nobody."""
    groups_of = {key.rstrip("23"): value for key, value in found.groupdict().items() if value}
    if "he" in groups_of:
        return last
    name = next(
        (groups_of[key] for key in ("called", "titled", "named", "name") if key in groups_of), ""
    )
    if name:
        return "" if name.split()[0].lower() in NOBODY else without_role(name)
    role = groups_of.get("role", "")
    words = groups()
    is_hearer = found.re.pattern == _MINE.pattern and _is_told(found)
    is_hearer = is_hearer and role.split()[0] not in words["relative"].split("|")
    is_role = bool(role) and (is_hearer or role.split()[-1] in words["role"].split("|"))
    return plain(role) if is_role else ""


def _is_told(found: re.Match[str]) -> bool:
    """Whether a word was given in a sentence told to somebody, who need be no role then: "I told the neighbour we'd ring", "I promised the district that we'd"."""
    return bool(found["role2"]) or _THAT_WE.match(found.string, found.end()) is not None


_THAT_WE = regex(r" (?:that )?(?:I|we)(?:['’]ll|['’]d| will| would)\b")


PROPOSER = Proposer("told-in-a-note", "what a note of yours tells: wishes and words given", propose)
