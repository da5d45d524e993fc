"""What a story says for a question somebody would be asked: who, what they would like, what was said; never a word of ours."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.people.names_in import (
    NAMED,
    NO_NAMES,
    Said,
    each_before,
    is_no_name,
    name_beside,
)
from goodbooks.situations.people.taken_back import is_taken_back
from goodbooks.situations.people.understood import called_in, passages_of
from goodbooks.situations.stories.whose_voice import has_others, is_mine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.situations.stories.story import Passage

_LONGEST = 200
THEY = rf"(?:he|she|they|(?:my |the )?(?:boss|manager|supervisor|director|chief|head)|{NAMED})"
"""Whoever somebody at work speaks of: by a small word, by their place, by name."""
_UNDER = regex(
    rf"\b(?:I|[Ww]e|I(?:['’]m| am) [^.;:!?]{{2,40}} and) (?:(?:now|both|all|still|directly|only) )*(?:report|answer) (?:directly )?to (?P<name>{NAMED})\b"
    rf"|(?P<owner>{NAMED}) (?:owns|founded|has owned|bought) (?:the|this|our) (?:bakery|shop|firm|company|business|agency|practice|restaurant|hotel|studio|garage|salon|caf[eé]|farm|nursery|kitchen|workshop|pharmacy|brewery)\b"
    rf"|\b(?:(?:I|[Ww]e) (?:(?:now|still) )?(?:work|am|are)|(?:I|[Ww]e)['’](?:m|re|ve been)|(?:I|[Ww]e) have (?:been|worked)|(?:work|working) for \w+ (?:months|years)) (?:\w+ ){{0,2}}?under (?P<under>{NAMED})\b"
    rf"|\b[Ss]ame (?:boss|manager|supervisor|head|chief|director|head nurse|head teacher|foreman)(?:, | \(|: )(?P<same>{NAMED})(?=[,;:)!?.]|\Z| who\b)"
)
"""Whom one reports to, works under or whose firm it is, by name; and who is the “same boss” as before."""
_DOES_AND = r"| (?:(?:runs|heads|leads|manages|owns|directs|chairs|built|founded|looks after|is in charge of|is responsible for) [^.;!?,]{2,60}|[a-z](?:(?![A-ZÀ-Þ])[^.;!?,]){3,60}),? (?:and )?(?:he|she)"
"""What somebody does, and who they are behind that: “Ewald Krantz runs operations, he is my boss”."""
_NAME_THAT_IS = regex(
    rf"(?P<name>{NAMED})(?:,? \(?(?:who|he|she|they)| (?:runs|heads|leads|manages|owns) (?:[\w-]+ ){{1,4}}and{_DOES_AND})?(?:['’]s (?:(?:only|just|now) )?been| has(?: \w+)? been| is|['’]s)(?: now| only| just| also| still| really)? "
)
_NAME_THAT_IS_ALSO = regex(
    rf"(?P<name>{NAMED}) is (?:my|our|the|an?|his|her) [^.,;:!?A-ZÀ-Þ]{{3,50}},? and(?:, [^.,;!?]{{2,30}},| also)? "
)
"""Somebody who is one thing and another: “Odile is my uncle's wife and, I am sorry to say, my boss”."""
_SOMEBODY_ELSE = regex(
    r"(?:an?|one|his|her) |the (?:old|new|then) |(?:the|my|our) (?:former|last|previous) ",
    re.IGNORECASE,
)
_OTHERS = regex(r"['’]s\b| (?:office|exec|of)\b", re.IGNORECASE)
_AM = regex(r"\b(?:I['’]m|I am|I was|as) \Z", re.IGNORECASE)
_WISH = regex(
    r"(?:(?:\b(?:I['’]d|I (?:\w+ )?would|we['’]d)|\A(?:\w+ly,? )?would|\AI\b[^,;:“\"]{2,60}? (?:and|but) (?:\w+ly )?would)(?: \w+ly)? (?:(?:like|love|prefer) to|(?:much )?(?:rather|sooner))|\bI (?:\w+ly )?(?:want|wish|hope) to|\bI am focused on)"
    r" (?!know|ask|say|think|believe|hear|understand|add|thank|see if|be (?:clear|fair|honest)|point out|stress|get advice|raise (?:it|this|that)\b|bring (?:it|this|that) up|talk (?:to|with)\b|speak (?:to|with)\b|avoid|be able|have been|figure|trying|sleep|scream|cry)(?P<said>\w.+)",
    re.IGNORECASE | re.DOTALL,
)
_HAVE_BACK = regex(
    r"\b(?:I(?:['’]d| would)(?: \w+ly)? (?:like|love)|I (?:\w+ly )?want|what I(?: really| only)? want(?: most)? is|all I want is|I want nothing but)(?: to have)? (?P<back>(?:my|the|our) (?:[\w’'-]+ ){1,5}?back\b(?![- ](?:end|office|up|room|yard)).*)",
    re.IGNORECASE | re.DOTALL,
)
"""A wish for something that one had, “I'd like my old desk back”: one would like to have it back."""
_GOES_ON = regex(
    r"[,;]? (?:and|but|because|so|since|though) (?:I|it|he|she|they|we)\b.*|, (?:which|where|who|whose|what)\b.*|[,;] (?:the|my|I|he|she|they|we|it|but) .*| - I .*"
    r"|,? and [A-ZÀ-Þ][\w’'-]+ (?:could|would|can|may|might|will|should|takes?)\b.*|, (?:even )?[^,;]{3,40} (?:would|could) (?:also )?be (?:fine|ok|okay|all right)\b.*",
    re.DOTALL,
)
"""Where a wish ends and something else is told in the same breath."""
_ONE_DAY = regex(
    r"\b(?:(?:one|some) day|someday|eventually|at some point|some ?time(?: or other)?|in the long run|in the (?:distant |far )?future|later (?:on|in life)|in (?:an?|one|two|three|four|five|ten|a few|some|\d{1,2}) years?(?: or (?:so|two|three))?|once (?:I|we|the|my)|when (?:I['’]m|I am|the|my|our|things))\b",
    re.IGNORECASE,
)
"""What makes a wish one for later, and nothing to ask for now."""
_ASKED_IF = regex(
    r"\bI(?:['’]d| had|['’]ve| have)? (?:already |once |even )?asked (?:(?!if\b|whether\b)[^,;.!?]{2,60}(?:, (?:my|our|the) [^,;.!?]{2,40},)? )?(?:if|whether) I (?:could|can|may|might) (?:please |maybe )?(?P<said>(?!ask|speak|talk|have a (?:word|minute)|see|leave early|go (?:home|now)\b|help)\w.+)"
    r"|\bI(?:['’]d| had|['’]ve| have)? (?:already |once |even )?asked (?:(?!to\b)[^,;.!?]{2,40} )?to let me (?P<let>(?!know|ask|speak|talk|see|leave early|go (?:home|now)\b|help|finish|think|sleep)\w.+)",
    re.IGNORECASE | re.DOTALL,
)
"""What the writer has asked for already, “I had asked her if I could go back to the wards”."""
_QUOTE_ENDS = regex(r"[\"”]")
_PAST = regex(r"\b(?:used to|always wanted|had wanted)\b", re.IGNORECASE)
_TERM = regex(
    r"\b(?P<said>for (?:a|an|one|two|three|four|six|nine|twelve|eighteen|\d{1,2}) (?:week|month|quarter|term|season|year)s?|(?:un)?till? (?:the|my|our|she|he|they|it|i|next|after|spring|summer|autumn|winter|christmas|[A-Z])[^.,;!?()]{2,60})"
)
_BACK_IN = regex(
    r"\b(?:in|after) (?P<about>about |around |roughly |maybe |perhaps )?(?P<long>(?:a|an|one|two|three|four|six|nine|twelve|eighteen|\d{1,2}) (?:month|quarter|term|season|year)s?(?: or two)?)\b(?:,? (?P<maybe>maybe|perhaps|or so|probably))?",
    re.IGNORECASE,
)
"""When somebody would like to come back to something."""
_BACK = regex(
    r"\b(?:come|go|step|be|am|get) back\b|\breturn\b|\btake (?:a|another) run\b|\b(?:try|lead|do) (?:it |this |that )?again\b|\b(?:have|give it) another (?:go|try)\b",
    re.IGNORECASE,
)
_ONCE = regex(
    r",? (?:maybe |perhaps |or so,? |or two,? )?(?:and )?(?:when|once|as soon as|after) (?P<what>(?:I(?:['’]?ve)?|my|the) (?:(?!and\b)[\w'’-]+ ){0,4}(?:course|class|classes|licen[cs]e|certificate|training|exam|degree|diploma|software|system|tool|trade|qualification|apprenticeship)s?\b(?: (?:is|are) (?:done|through|over|behind me|finished))?)(?=\W*(?:\Z|[.,;!?]))",
    re.IGNORECASE,
)
"""What has to be learned before one comes back, behind when: “in a year or so when I've had the course”."""
_BREAK = regex(r"[,;:.]|\b(?:and|but|or|then)\b", re.IGNORECASE)
_MAYBE = regex(
    r"\b(?:maybe|perhaps|possibly|probably|might|may|not sure|unsure|(?:don['’]t|do not) (?:yet )?know|no idea|wonder\w*|who knows)\b",
    re.IGNORECASE,
)
"""What leaves it open whether one would come back at all."""
_CAUSE = regex(
    r"\b(?:single (?:mum|mom|mother|dad|father|parent)|my (?:young |little |small |elderly )?(?:child|children|kids?|sons?|daughters?|baby|mother|father|mum|mom|dad|parents|husband|wife|partner|ex|health|sleep|marriage|divorce)"
    r"|young child(?:ren)?|small children|two children|school run|is ill|been ill|illness|personally|at home|homework|carer|caring for|(?:problems?|trouble) (?:in|at) school|divorc\w+|sell (?:a|my|our|the) (?:home|house|flat))\b",
    re.IGNORECASE,
)  # fmt: skip


_OWN = regex(r"(?:my|our) ", re.IGNORECASE)


@lru_cache(maxsize=32)
def person_of(text: str, place: str) -> Said | None:
    """Somebody by their place, such as "boss": by name where the story has one right beside it, else as they are called there.

    Nobody is taken who is only "a new boss", or somebody else's.
    """
    relation = {"above": "boss's boss"}.get(place, place)
    from goodbooks.situations.people.two_above import said_of_two

    if one := said_of_two(text, place):
        return one
    every = _called(text, relation)
    every = [one for one in every if not _is_over_my_boss(text, one.words)] or every
    mine = [one for one in every if _OWN.match(one.words)] if place == "boss" else []
    for one in mine or every:
        name = name_beside(text, one.words) or _name_that_is(text, one.words)
        if name:
            return one._replace(words=name)
    under = _over_me(text) if place == "boss" else None
    if under:
        return under
    if place == "above" and (over := _over_the_boss(text) or _theirs_by_name(text)):
        return over
    own = (one for one in every if _OWN.match(one.words))
    found = next(own, None) or next(iter(every), None)
    group = group_in(text) if found and place == "stakeholder" and _OF_MANY.fullmatch(found.words) else ""  # fmt: skip
    if found and group:
        return found._replace(words=group)
    return found._replace(words=_small(found.words)) if found else None


def _theirs_by_name(text: str) -> Said | None:
    """Whom a story names beside “his boss” or “her boss”: “Dr Wambui (his boss)”."""
    for words, passage in called_in(text, "boss's boss"):
        name = name_beside(text, words) if _SOMEBODY_ELSE.match(words) else ""
        if name:
            return Said(name, passage.text)
    return None


def _over_the_boss(text: str) -> Said | None:
    """The boss of my boss, where both are named: “My manager is Bea, Bea's manager is Tom”."""
    boss = person_of(text, "boss")
    if boss is None or not boss.words[:1].isupper():
        return None
    if not any(f"{boss.words}{mark}s " in text for mark in "'’"):
        return None
    over = re.compile(rf"\b{re.escape(boss.words)}['’]s (?:own )?(?:boss|manager|supervisor|director|chief|head)(?:,| is| is called)? (?P<name>{NAMED})")  # fmt: skip
    found = ((over.search(one.text), one.text) for one in passages_of(text))
    return next((Said(hit["name"], said) for hit, said in found if hit), None)


_BEGINS = regex(r"(?:my|our|the|an?|his|her|their|another|one|any|some|this|that) ", re.IGNORECASE)


_LOUD = regex(r"\b(?:BIG|OWN|OLD|NEW|REAL|FORMER|FIRST|SECOND|OTHER|TOP)\b")
"""What somebody writes in capitals to be heard, and what is no short name of anything."""
_MANAGER_OF_MINE = regex(r"\b(?:my|a|an) (?:\w+ )?(?:boss|manager|supervisor|line manager|team lead(?:er)?)\b", re.IGNORECASE)  # fmt: skip


def _is_over_my_boss(text: str, words: str) -> bool:
    """Whether whoever is called so is told to be over the writer's own boss: “I have a manager, and she reports to our VP”."""
    if not words or not _MANAGER_OF_MINE.search(text):
        return False
    answers = rf"\b(?:both|they|he|she|who|all|my (?:\w+ )?(?:boss|manager|supervisor|team lead(?:er)?))(?: (?:both|all|then|in turn))? (?:reports?|answers?)(?: up)? to {re.escape(words)}\b"
    return re.search(answers, text, re.IGNORECASE) is not None


def _small(words: str) -> str:
    """Words as they stand within a sentence: “My boss” is my boss, “our BIG boss” our big boss, HR stays HR, and Sales is Sales."""
    small = words[0].lower() + words[1:] if " " in words and _BEGINS.match(words) else words
    return _LOUD.sub(lambda found: found[0].lower(), small)


def _called(text: str, relation: str) -> list[Said]:
    """What somebody of a place is called in a story, each wording once."""
    said: dict[str, Said] = {}
    for words, passage in called_in(text, relation):
        before, _, behind = passage.text.partition(words)
        is_mine = words[:1].lower() in ("m", "o")
        is_other = _OTHERS.match(behind) and (not is_mine or behind[:1] == " ")
        if not (is_other or _SOMEBODY_ELSE.match(words) or _AM.search(before)):
            said.setdefault(words.lower(), Said(words, passage.text))
    return list(said.values())


def _over_me(text: str) -> Said | None:
    """Whom a writer says that they are under, or who leads the unit that is theirs."""
    from goodbooks.situations.people.leads_us import leader_of

    return _whom_i_am_under(text) or leader_of(text)


def _whom_i_am_under(text: str) -> Said | None:
    """Whom a writer says that they report to, or are under, by name."""
    for passage in passages_of(text):
        found = _UNDER.search(passage.text)
        name = (found["name"] or found["owner"] or found["under"] or found["same"]) if found else ""
        if name and name.split()[0] not in NO_NAMES:
            return Said(name, passage.text)
    return None


def _name_that_is(text: str, words: str) -> str:
    """The name of whom a sentence says that they are somebody: "Joe has only been my manager for four months"."""
    told = (each_before(shape, text, words) for shape in (_NAME_THAT_IS, _NAME_THAT_IS_ALSO))
    for found in chain.from_iterable(told):
        behind = found.end() + len(words)
        if text[behind : behind + 1].isalnum():
            continue
        name = found["name"].split()
        if is_no_name(name[0]) and len(name) > 1:
            name = name[1:]
        if not is_no_name(name[0]):
            return " ".join(name)
    return ""


_OF_MANY = regex(r"(?:the |our |my )(?:\w+ )?\w+s", re.IGNORECASE)
_TO_A_NAME = regex(
    rf"\b(?:gave|give|told|tell|promised|sent|send) (?P<name>{NAMED})(?! (?:who|said)\b)(?!,|['’])"
)
_AS_MANY = regex(r"\b(?:them|they|their)\b", re.IGNORECASE)


def group_in(text: str) -> str:
    """The one group that a story names to whom something was told or given, and then speaks of as “them”; "" where it names none, or several."""
    passages = passages_of(text)
    found = {
        one["name"]
        for at, passage in enumerate(passages)
        for one in _TO_A_NAME.finditer(passage.text)
        if not is_no_name(one["name"].split()[0])
        and _AS_MANY.search(" ".join((passage.text[one.end() :], *(after.text for after in passages[at + 1 : at + 3]))))
    }  # fmt: skip
    return next(iter(found)) if len(found) == 1 else ""


def wish_of(text: str) -> Said | None:
    """What the writer would like to do, as it goes on after “I'd like to”: the first that is no question, nobody else's, and for now; else what they have asked for."""
    for places in (_wishes, _HAVE_BACK.finditer, _ASKED_IF.finditer):
        for passage in _plain(text):
            for found in places(passage.text):
                said = _QUOTE_ENDS.split(_GOES_ON.sub("", _wished(found)))[0]
                is_own = is_mine(text, passage.start + found.start())
                is_now = not (
                    _PAST.search(passage.text)
                    or _ONE_DAY.search(said)
                    or _is_later(said)
                    or is_taken_back(text, passage.start + found.start(), said)
                )
                if said and is_own and is_now and len(said) <= _LONGEST:
                    alone = passage.text[found.start() : found.end()].removesuffix(_wished(found)) + said  # fmt: skip
                    own = _ended(alone) if has_others(passage.text) else passage.text
                    lead = "have " if found.groupdict().get("back") else ""
                    return Said(_ended(f"{lead}{said}"), passage.text, own)
    return None


def _wished(found: re.Match[str]) -> str:
    """What is wished or was asked for, as it stands."""
    return next(words for words in found.groups() if words)


_IN_DOUBT = regex(
    r"\b(?:know|sure|certain|wonder(?:ing)?|doubt|idea|decided?|tell myself|ask(?:ed|s)?(?: [\w’'-]+){0,3}?) (?:\w+ )?(?:if|whether|that|why|how much)\W*\Z",
    re.IGNORECASE,
)
"""What stands before a wish that one doubts, “I don't know if I want to stay”: nobody asks for that in a talk."""


def _wishes(sentence: str) -> Iterator[re.Match[str]]:
    """Each place of a sentence where something is wished, with all that follows; no doubt or question whether one wishes it, no bare “I'd rather not”, and nothing “that I'd rather not say”."""
    found = _WISH.search(sentence)
    while found:
        before = sentence[: found.start()]
        is_no = _ended(found["said"]).lower() == "not"
        is_kept_back = found["said"].startswith("not ") and before.endswith(("that ", "which "))
        if not is_no and not is_kept_back and not _IN_DOUBT.search(before):
            yield found
        found = _WISH.search(sentence, found.start("said"))


def _is_later(said: str) -> bool:
    """Whether what one wishes is to come back to something after months or years, and no wish for now."""
    return _BACK.match(said) is not None and _BACK_IN.search(said) is not None


def term_of(text: str) -> Said | None:
    """For how long a writer means it: only where they speak of what they would like, or of coming back, “in a year maybe”."""
    for passage in _plain(text):
        back = _BACK.search(passage.text) and _BACK_IN.search(passage.text)
        if back:
            about = "about " if back["maybe"] or back["about"] else ""
            is_maybe = _is_left_open(passage.text, back.start())
            once = _ONCE.match(passage.text, back.end())
            then = f"once {_as_written(once['what'])}" if once else "then"
            would = f"would {'perhaps' if is_maybe else 'like to'} come back {then}"
            words = f"for {about}{back['long'].lower()}, and {would}"
            return Said(words, passage.text, is_maybe=is_maybe)
        is_wished = any(is_mine(text, passage.start + one.start()) for one in _wishes(passage.text))
        if is_wished or _BACK.search(passage.text):
            found = _TERM.search(passage.text)
            if found:
                return Said(_ended(found["said"]), passage.text)
    return None


def _as_written(words: str) -> str:
    """Words with the capital and the mark that a quick hand leaves out: “ive had” is “I've had”."""
    return re.sub(r"\b[Ii]['’]?(?=ve\b)", "I'", re.sub(r"\bi\b", "I", words))


def _is_left_open(sentence: str, end: int) -> bool:
    """Whether it stands open if one would come back at all, by the words around the last verb of coming back before a place: “maybe try again in a year”."""
    verbs = [*_BACK.finditer(sentence, 0, end)] or [*_BACK.finditer(sentence)]
    begins = [one.end() for one in _BREAK.finditer(sentence, 0, verbs[-1].start())]
    return _MAYBE.search(sentence, begins[-1] if begins else 0, max(end, verbs[-1].start())) is not None  # fmt: skip


def cause_of(text: str) -> Said | None:
    """What weighs outside work: the first two sentences that speak of home, family or health."""
    every = [" ".join(one.text.split()) for one in _plain(text) if _CAUSE.search(one.text)][:2]
    return Said(" ".join(every), every[0]) if every else None


def _plain(text: str) -> tuple[Passage, ...]:
    """The sentences that ask nothing."""
    return tuple(one for one in passages_of(text) if not one.text.rstrip(" \"”')").endswith("?"))


def _ended(words: str) -> str:
    return " ".join(words.split()).rstrip(" .!,;:-–—")
