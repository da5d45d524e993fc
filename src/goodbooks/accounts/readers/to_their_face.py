"""My notes about somebody as they stand in a message to them: turned where that is sure, and not quoted where they are a report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.how_it_went import is_felt, is_no_step
from goodbooks.core.days import MONTHS
from goodbooks.core.names import is_place
from goodbooks.core.phrasing import capital, sentence, with_capital_i
from goodbooks.core.regex import regex
from goodbooks.entries.answer import puts_off
from goodbooks.language.doings.deeds import deeds
from goodbooks.language.meant.risk_taken import risk_taken
from goodbooks.language.retold.as_you_asked import with_you, without_s

if TYPE_CHECKING:
    from collections.abc import Iterable

_THIRD = regex(r"\b(?:he|she|him|her|his|hers)\b", re.IGNORECASE)
_BEGINS_NAMED = regex(
    r"(?!(?:This|That|It|He|She|Nobody|Everybody|Everything|Nothing|What|Who|One|Work)\b)[A-ZÀ-Þ]\w+ [a-z]+s\b"
)
"""How words begin that may tell of somebody else: “Otieno stops, he asks me first”."""
_OF_HER = frozenset(["she", "her", "hers"])
_DOES = regex(
    r"(?P<who>(?!(?:He|She|They|It|We|You|Who|Nobody|Somebody)\b)[A-ZÀ-Þ][\w'’-]+) (?:sends|brings|writes|makes|gives|lists|tells|asks|shows|checks|takes|does|gets|has|keeps|hands|calls|signs|will|can|may|must|has to)\b"
)
"""How a sentence begins of what somebody by name does."""
_MINE = regex(r"(?:me\s*:|i\s*:|me(?=\s+(?!and\b|or\b)))\s*(?=\S)", re.IGNORECASE)
_I_DO = regex(r"i(?:['’]ll|\s+will)?\s+\w", re.IGNORECASE)
_TO_THEM = regex(
    r"\bhim\b|\bher\b(?=$|[.,;]|\s+(?:the|a|an|my|our|this|that|it|what|how|when|where|by|on|until|about|again|to)\b)",
    re.IGNORECASE,
)
"""Where "him" or "her" is the one spoken to: "her" before a noun could be whose it is."""
_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_THEIRS = {"they": "you", "their": "your", "theirs": "yours"}
_OTHERS = regex(
    rf"\b(?:the|a|an|all|every\w*|each|both|who|my|our|this|that|these|those)\b|\b(?!(?:I|{'|'.join(map(str.capitalize, _DAYS))})\b)[A-Z]|\b(?!(?:is|was|has|yes|as|this|theirs)\b)[^\W\d_]{{2,}}s\b|\d",
)
"""Where somebody or something else begins of whom "they" and "their" could be said."""
_LAST_DAY = regex(
    rf"(?P<lead>\b(?:on|by|until|next|this|before|after|from|every|each)\s+)?\b(?P<day>{'|'.join(_DAYS)})\b(?=[.\s]*$)",
    re.IGNORECASE,
)
_SHORTEST_VERB = 4
_GOES_ON = {
    "is": "are", "was": "were", "has": "have", "does": "do", "goes": "go", **{word: word for word in ("and", "will", "would", "can", "could", "may", "to")},
}  # fmt: skip
"""What may stand right behind a name, and how it goes on after "you"."""
_NO_VERBS = frozenset(["perhaps", "always", "sometimes", "besides", "afterwards", "nowadays", "news"])  # fmt: skip
_NEED_NOTHING = regex(
    r"agrees|answers|asks|begins|calls|chooses|comes|confirms|decides|joins|leaves|meets|pays|reads|replies|says|signs|speaks|starts|stops|waits|writes"
)
"""Verbs that stand without what is done: any other word in -s with nothing behind it may be a thing, “Ana slides by Friday”."""
_NOTHING_BEHIND = regex(
    rf"\W*(?:$|\d|(?:by|on|at|until|till|next|this|today|tomorrow|for|of|from|{'|'.join(_DAYS)})\b)",
    re.IGNORECASE,
)
_AND_DOES = regex(
    r"(?P<and>(?:\b(?:and|or|but|then)|,) (?:(?:and|then|also|only|first) )*)(?P<verb>[a-z]{3,}s)\b"
    r"(?= (?:me|us|him|her|them|it|you|to|the|an?|my|our|your|this|that|these|those|every\w*|each|all|both|whether|what|when|if|who|how|(?!(?:By|On)\b)[A-ZÀ-Þ]\w*)\b)"
)
"""Where somebody does one thing more, which has something behind it that is done."""
_SELF = regex(r"\b(?:himself|herself|themselves|themself)\b")
_HAS_ANOTHER_DO = regex(
    r"\b(?:let|have|make|see|help|watch|hear) (?:[A-ZÀ-Þ]\w+|him|her|them|everybody|everyone|the \w+) [a-z]+ (?:it |this |that |the \w+ )?$|\bto (?!me\b|us\b|you\b|the\b|an?\b|my\b|our\b|your\b|him\b|her\b|them\b|it\b|that\b|this\b|every|all\b|each\b)[a-z]|\b(?:who|which|that|what|whether|whose|how|where|until|when|while|if|because|so|before|after)\b"
)
"""What stands before a himself that is somebody else's."""
_WANTS_TO = regex(r"^(?P<wants>you \w+(?: not)?) to (?=[a-z])")
"""How it goes on of what the reader means to do: “you want to see for yourself”."""
_OF_SOMEBODY = regex(
    r"\b(?:who|which|that|what|whose|where|until|when|while|if|because|so|before|after)\b"
)
"""What may begin a clause with another subject, whose verb is not the reader's."""
_REPORT = r"(?:said|says|told|tells|asked|asks|wants?|wanted|thinks?|thought|agrees?|agreed|promised|promises|likes?|liked|would|will|has|had|is|was|did|does)\b"
_HE = r"(?:he|she)"
_HALF = regex(
    r"(?:but|and|or|nor|though|although|which|except|unless|so that|hed|hes|shes"
    r"|shed(?= (?:get|have|be|like|want|need|lose|know|see|not|never|then|also|rather|take|keep|go|make|do|say|tell|ask|find|help|give)\b))\b",
    re.IGNORECASE,
)
"""How an answer begins that goes on with what is not there, or tells of them: "she'd" as it is typed."""
_AS_ONE_DOES = (
    "is|was|has|had|and|will|would|can|could|may|might|should|needs|takes|leads|knows|learns|runs|covers|carries|helps|sends|brings|writes|shares|wants|owns|reads"
    "|checks|teaches|trains|sits|joins|steps|stands|starts|begins|keeps|stays|does|gets|makes|gives|tells|asks|shows|hands|calls|signs|likes"
    "|led|ran|took|knew|did|kept|left|lost|found|gave|went|came|said|told|saw|wrote|sat|stood|brought|sent|made|felt|lets?|wants|\\w{3,}ed"
)
_FIRST_NAMED = regex(
    rf"(?:^|(?<=[.;:!?] ))(?!(?:He|She|It|This|That|There|They|We|You|What|Who|Nobody|Everybody|Somebody|One|Work|Time|Things?|Nothing|Everything|Something|Today|Tomorrow|Sales|Legal|Finance|Marketing|Support|Growth|Product|Management|HR|Clients|Customers|People|{'|'.join(map(str.capitalize, _DAYS))})\b)([A-ZÀ-Þ]\w+)(?: [A-ZÀ-Þ]\w+)?(?: \(|,? (?:{_AS_ONE_DOES})\b)"
)
_SOME_ONE = regex(
    r"\b(?:whoever|somebody|someone|(?:my|our|your|the|a|an|another) (?:[\w-]+ ){0,2}?(?:deputy|colleague|co-?worker|teammate|team-mate|successor|predecessor|newcomer|new hire|hire|trainee|intern|apprentice|assistant|junior|substitute|stand-in|freelancer|temp|nurse|teacher|engineer|analyst|developer|designer|clerk|client|customer|patient|student|neighbour|daughter|son|child|mother|father|partner|wife|husband))\b",
    re.IGNORECASE,
)
"""Somebody who is told of without a name, and is not the one who is spoken to."""
_BESIDE = regex(
    r"I\b|[A-ZÀ-Þ]|(?:me|the|a|an|my|our|your|two|three|four|all|some|others?|everybody|everyone|colleagues)\b"
)
"""How somebody more is named behind a name and an “and”."""
_SEVERAL = regex(r"\b(?:them|their|theirs|themselves)\b", re.IGNORECASE)
_KEPT = "\ue000"
"""What stands for those who are several while “he” is turned: they are others, and stay as they are."""
_YOU_SAID = regex(r"\byou (?:\w+ )?(?:said|say|told|tell|wrote|write|answered|answer|promised|promise|meant|mean)\b", re.IGNORECASE)  # fmt: skip
_NAMED = regex(rf"\b(?!(?:{'|'.join(map(str.capitalize, (*_DAYS, *MONTHS)))})\b)[A-Z][a-z]\w*")
_INSERTED = regex(rf"\b{_HE}\s+(?:said|says|told|asked|answered)\b", re.IGNORECASE)


def said_to_them(words: str, names: Iterable[str] = ()) -> str:
    """What I noted as a step, as a sentence to those of these names; "" where it cannot be turned for sure.

    "me: first mail Friday" is something I do; "i show him the plan" is "I show you the plan", and "Ana names a day"
    to Ana "you name a day".
    """
    plain, names = words.strip(), tuple(names)
    if is_no_step(plain):
        return ""
    known = (one for name in names if name.strip() for one in called(name))
    who = "|".join(map(re.escape, sorted(known, key=len, reverse=True)))
    if who and (
        theirs := re.match(rf"(?:{who})(?P<colon>\s*:)?\s+(?P<verb>[\w'’]+)", plain, re.IGNORECASE)
    ):
        verb = "" if theirs["colon"] else _as_you_do(theirs["verb"], plain[theirs.end() :])
        behind = _and_do(_as_theirs(plain[theirs.end() :])) if not theirs["colon"] else ""
        turned = _as_yourself(f"you {verb}{_with_day(behind)}") if verb else ""
        return "" if not verb or _THIRD.search(turned) else sentence(turned)
    mine = _MINE.match(plain)
    what = _yourself_by_name(_with_day(plain[mine.end() :] if mine else plain), names)
    turned = _TO_THEM.sub("you", what) if mine or _I_DO.match(what) else what
    if _THIRD.search(turned) and not _is_told_of_another(turned, names):
        return ""
    if mine:
        return f"I do “{turned.rstrip(' .')}”."
    return sentence(with_capital_i(turned))


def as_said(words: str, names: Iterable[str] = ()) -> str:
    """What I noted, as it stands in a sentence to those of these names; "" where it tells of them or only goes on with something, and cannot be turned for sure.

    "I told him in March" is "I told you in March"; "she" whose name stands before is somebody else.
    """
    words = _you_may(with_capital_i(words), tuple(names))
    told_of = _THIRD.search(words)
    if _HALF.match(words.strip()):
        return ""
    if told_of is None or _is_of_another(words[: told_of.start()], names):
        return words
    turned = _TO_THEM.sub("you", words) if _I_DO.match(words.strip()) else words
    return "" if _THIRD.search(turned) else turned


_MAY = regex(r"(?P<does>may|can|can ?not|will|must|should|has to|is to|is allowed to)\b(?= \w)")
_OF_YOU = {"has to": "have to", "is to": "are to", "is allowed to": "are allowed to"}


def _you_may(words: str, names: tuple[str, ...]) -> str:
    """What the one of that name may or has to do, as it is said to them: “Olav may sell hall 4” is “You may sell hall 4”; as it stands where “he” or “she” goes on."""
    name = next((one for one in called(names[0]) if words.startswith(f"{one} ")), "") if len(names) == 1 else ""  # fmt: skip
    found = _MAY.match(words, len(name) + 1) if name else None
    if found is None or _THIRD.search(words, found.end()):
        return words
    return f"You {_OF_YOU.get(found['does'], found['does'])}{words[found.end() :]}"


def to_their_face(words: str, names: Iterable[str]) -> str:
    """What I ask of those of these names, or they decided, as it is said to them: “he tells me first” is “you tell me first”; "" where that is not sure.

    It stays as it is where whoever “he” is, they or somebody else, is named before.
    """
    names = tuple(names)
    words = _yourself_by_name(words, names)
    theirs = {part for name in names for one in called(name) for part in one.split()}
    found = list(_THIRD.finditer(words))
    before = words[: found[0].start()] if found else ""
    is_named = any(re.search(rf"\b{re.escape(name)}\b", before) for name in theirs)
    if not found or _is_of_another(before, names) or is_named:
        return words
    between = words[found[0].end() : found[-1].start()]
    is_of_two = len({one[0].lower() in _OF_HER for one in found}) > 1
    is_another = any(one not in theirs for one in _NAMED.findall(between)) or _SOME_ONE.search(between)  # fmt: skip
    is_another = is_another or _BEGINS_NAMED.match(before)
    if is_of_two or is_another or _HALF.match(words.strip()) or _NAMED.search(before[1:]):  # fmt: skip
        return ""
    turned = with_you(_SEVERAL.sub(_KEPT, words))
    for others in _SEVERAL.findall(words):
        turned = turned.replace(_KEPT, others, 1)
    if _YOU_SAID.search(turned) and risk_taken(turned):
        return ""  # whoever says “I take the risk” there may be either of us
    return capital(turned) if words[:1].isupper() else turned


def _yourself_by_name(words: str, names: Iterable[str]) -> str:
    """Words in which whoever reads them stands with a himself right behind their name: “the pump that Henrik himself bought” is “the pump that you yourself bought”."""
    known = sorted((one for name in names for one in called(name)), key=len, reverse=True)
    who = "|".join(map(re.escape, known))
    return re.sub(rf"\b(?:{who}) (?:himself|herself)\b", "you yourself", words) if who else words


def _is_told_of_another(words: str, names: Iterable[str]) -> bool:
    """Whether a sentence begins with what somebody else does, who is "he" in it: "Dan sends me his list"."""
    theirs = {part for name in names for one in called(name) for part in one.split()}
    does = _DOES.match(words)
    return does is not None and bool(theirs) and does["who"] not in theirs


def _is_of_another(before: str, names: Iterable[str]) -> bool:
    """Whether somebody is named, or told of, of whom "he" or "she" is said after these words, and it is not one of these names."""
    if _SOME_ONE.search(before):
        return True
    theirs = {part for name in names for one in called(name) for part in one.split()}
    first = (one[1] for one in _FIRST_NAMED.finditer(before) if not _is_a_deed(one, before))
    return any(name not in theirs for name in (*first, *_NAMED.findall(before[1:])))


def _is_a_deed(found: re.Match[str], before: str) -> bool:
    """Whether what begins a sentence like a name is what is to be done, with nobody beside it: “Wait and let him talk to them”."""
    if not found[0].endswith(" and"):
        return False
    rest = before[found.end() :].strip()
    return found[1].lower() in deeds() or bool(rest and not _BESIDE.match(rest))


def said_of_them(words: str) -> str:
    """What I noted as a step, as a sentence to somebody else than those it is of; "" where it says he or she, or how I felt."""
    return "" if _THIRD.search(words) else said_to_them(words)


def _as_you_do(verb: str, behind: str) -> str:
    """A verb of somebody's as it goes on after "you", with what stands behind it; "" where it may be none."""
    small = verb.lower()
    if small in _GOES_ON:
        return _GOES_ON[small]
    if len(small) < _SHORTEST_VERB or small in _NO_VERBS or not re.search(r"[^s'’iu]s$", small):
        return ""
    if not _NEED_NOTHING.fullmatch(small) and _NOTHING_BEHIND.match(behind):
        return ""
    return without_s(small)


def _and_do(behind: str) -> str:
    """What stands behind the first verb, with each further one of theirs turned too: “talks to Moana and tells me” goes on “and tell me”."""

    def turned(found: re.Match[str]) -> str:
        verb = found["verb"]
        is_theirs = without_s(verb) in deeds() and not _OF_SOMEBODY.search(behind[: found.start()])
        return f"{found['and']}{without_s(verb) if is_theirs else verb}"

    return _AND_DOES.sub(turned, behind)


def _as_yourself(words: str) -> str:
    """What somebody does himself, said to them; what they have another do stays that other's: “you ask Jonas to do it himself”."""
    found = _SELF.search(words)
    before = _WANTS_TO.sub(r"\g<wants> ", words[: found.start()]) if found else ""
    if found is None or _HAS_ANOTHER_DO.search(before):
        return words
    return f"{words[: found.start()]}yourself{words[found.end() :]}"


def _as_theirs(words: str) -> str:
    """What follows the reader's name and a verb, with "they" and "their" turned where nobody and nothing else stands before them."""
    there = _OTHERS.search(words)
    sure = words[: there.start()] if there else words
    for plain, mine in _THEIRS.items():
        sure = re.sub(rf"\b{plain}\b", mine, sure)
    return sure + (words[there.start() :] if there else "")


def _with_day(words: str) -> str:
    """Words whose last day of the week has its capital, and an "on" where nothing stands before it."""

    def written(found: re.Match[str]) -> str:
        return f"{found['lead'] or 'on '}{found['day'].capitalize()}"

    return _LAST_DAY.sub(written, words)


_WHEN = r"(?:(?:and|but|so|then|only|just|even|finally|at last|in the end)\s+)*(?:(?:yesterday|today|(?:this|last|yesterday)\s+\w+|on\s+\w+day(?:\s+(?:morning|afternoon|evening))?)\b,?\s+)?"
"""What may stand before whoever said something in a report of it."""


_ANSWER = r"(?:answer|reply|response|word|words|verdict|instruction|message)"
"""What somebody's words are called in a report of them: “her answer was that we wait”."""


def is_quotable(words: str, names: Iterable[str]) -> bool:
    """Whether words can stand as those of the people named, and are not my report of what they said, nor how I felt; a first name is theirs."""
    names = tuple(names)
    if is_felt(words):
        return False
    known = [one for name in names if name.strip() for one in called(name)]
    who = "|".join((_HE, *map(re.escape, known)))
    begins = re.match(
        rf"{_WHEN}(?:{who})(?:['’](?:s|d|ll)\b|\s+(?:\w+\s+)?{_REPORT})",
        words.strip(),
        re.IGNORECASE,
    )
    is_told = begins is not None or tells_their_answer(words, names)
    return not is_told and _INSERTED.search(words) is None


def tells_their_answer(words: str, names: Iterable[str]) -> bool:
    """Whether words begin by saying whose answer they tell, his, hers or that of these: “her answer was that we wait”, “according to him it stays”."""
    known = [re.escape(one) for name in names if name.strip() for one in called(name)]
    whose = "|".join(("his", "her", *(rf"{name}['’]s?" for name in known)))
    gave = rf"(?:{whose})\s+(?:\w+\s+)?{_ANSWER}(?:\s+(?:was|were|is|came)\b|\s*[:,])"
    told = rf"(?:according to (?:{'|'.join(('him', 'her', _HE, *known))})|in (?:{whose}) (?:own )?words)\b"
    return re.match(rf"{_WHEN}(?:{gave}|{told})", words.strip(), re.IGNORECASE) is not None


def _is_told_of_them(words: str) -> bool:
    """Whether words begin with "he" or "she", so that they are told of somebody and not to them."""
    return re.match(rf"{_HE}\b", words.strip(), re.IGNORECASE) is not None


def is_raw_title(title: str) -> bool:
    """Whether a title is no news for those it is about: a mood of mine, or what is told of them."""
    return is_felt(title) or _is_told_of_them(title)


def put_off_in_a_report(words: str) -> str:
    """How a report of an answer stands that leaves open what was asked, “she thinks about it”: "later"; "" for any other words."""
    return "later" if _is_told_of_them(words) and puts_off(words) else ""


def called(name: str) -> tuple[str, ...]:
    """What somebody is called in a report: by the whole name, and by the first unless it is no name, as in "my boss"."""
    return (name,) if is_place(name) else (name, name.split(maxsplit=1)[0])
