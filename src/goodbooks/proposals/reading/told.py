"""A word given that a sentence tells of, by whom and to whom: "I told the client we'd send it", "she told her team she'd send me the plan"."""

from __future__ import annotations

import re
from datetime import date

from goodbooks.core.regex import regex
from goodbooks.language.days.day_names import DAYS, MONTHS
from goodbooks.language.days.dues import named_days
from goodbooks.language.days.stretch import UNKNOWN
from goodbooks.language.doings.cue import groups

NAME = r"(?!(?:The|Our|My|Their|Your|Der|Die|Das|Unser|Unsere|Mein|Meine)\b)(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau|Sister)\b\.? )?[A-ZÀ-Þ][\w'’-]+?(?: [A-ZÀ-Þ][\w'’-]+?)?"
_BEFORE_NOW = (
    r"(?:been|gone|done|had|made|got|seen|taken|given|written|spoken|begun|chosen|known|shown|driven|broken|told|said|sent|paid|left|lost|kept|found|held|met"
    r"|bought|brought|built|sold|won|heard|spent|thought|caught|taught|forgotten|\w*[^\We]ed)\b"
)
_WOULD = rf"(?:['’]ll| will| would| could| shall| should(?= (?:have|get|receive)\b)|['’]d(?! (?:\w+ly |already |just |all |both )?{_BEFORE_NOW}))"
"""With what a word given is told; “we'd sent” is over and no word."""
_GROUP = r"(?P<whose>the|our|my|his|her|their|your) (?P<group>(?!that\b)(?:[a-z][\w'’-]* ){0,2}?[a-z][\w'’-]*)"
_HEARER = rf"(?:(?:(?:old|young|poor|dear) )?(?P<name>(?-i:{NAME}))|{_GROUP})"
_I_HAVE = r"(?i:(?<!if )(?<!wish )(?<!should )\b(?:i|we)(?:['’]ve| have)?(?: already| just| also)? "
_I_TOLD = regex(
    rf"{_I_HAVE}(?:told|assured|promised|(?:said|let slip|mentioned|confirmed|swore) to|let) {_HEARER}(?: know)?(?: that)? (?:(?:i|we){_WOULD}\b(?! (?:not|never|rather|love|like|prefer|hate|need|want|be (?:late|away|off|out)|have to)\b)|(?:they|he|she){_WOULD} (?:have|get|receive|hear)\b))"
)
_DAYS = rf"(?:{'|'.join((*DAYS, *MONTHS))})\b"
_I_PROMISED = regex(
    rf"{_I_HAVE}promised (?:(?P<name>(?!{_DAYS})(?-i:{NAME}))(?= \w)|{_GROUP}(?= (?:to (?!(?:the|an?|my|our|your|their|his|her|me|us|you|him|them)\b|(?-i:[A-ZÀ-Þ]))|an?|the|this|our|my|some|it|them|\d+)\b)))"
)
_TO_A_GROUP = regex(
    rf"(?i:(?<!\bi )(?<!\bwe )\b(?:told|promised|assured|assures|tells) {_HEARER}(?: that)? (?:he|she|they){_WOULD} (?:\w+ ){{1,3}}?(?:me|us)\b)"
)
_I_TOLD_WHAT_WAS = regex(
    rf"{_I_HAVE}(?:told|assured|promised) {_HEARER}(?: that)? (?:i|we|you|he|she|they|it)(?:['’]d| had) {_BEFORE_NOW})"
)
_NAMED_A_DAY = regex(
    rf"(?i:\b(?:told|said|gave|quoted|named|mentioned|stated)(?: to)?(?: (?:me|us|you|them|him|her|everyone|everybody|(?-i:{NAME})|(?:the|our|my|their) \w+))?) "
)
_NOTHING_MORE = regex(
    r"\s*[.!?]*|[,;]?\s*(?:(?:and|so|but) )?(?:that|this|it|we|I|which|for)\b(?!.*\b(?:he|she|they)\b).*",
    re.DOTALL,
)
"""What may stand behind a day that was only named: nothing, or what we made of it, “and that is what we told the partners”."""
_DEED = regex(rf"(?i:{_WOULD}\b|\b(?:can|promised|going to)\b)")
_ANY_DAY = date(2026, 1, 1)
_HOME = frozenset(("wife", "kids", "children", "family", "girlfriend", "boyfriend"))


def whom_i_promised(sentence: str) -> str:
    """The one whom the writer says to have promised something, by name or by what they are: "I told the client we'd ..."; "" for none."""
    found = (
        _I_TOLD.search(sentence)
        or _I_PROMISED.search(sentence)
        or _told_in_the_present(sentence)
        or told_they_get(sentence)
    )
    if found is None or is_of_home(sentence):
        return ""
    name = found["name"] or found["group"]
    return name[:1].upper() + name[1:]


_I_TOLD_THAT = regex(
    rf"{_I_HAVE}(?:told|assured|promised) {_HEARER},? (?:that )?(?:i|we) (?:send|bring|deliver|give|pay|come|call|ring|write|hand|post|ship|fix|repair|check|finish|return|lend|show|forward|sort|get|let|do|make|take)\b)"
)


_WHEN = r"(?:,? (?:this (?:morning|afternoon|evening|week)|today|yesterday|last night|just now|on (?:the phone|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?|at (?:noon|lunch)|earlier|already|by (?:phone|mail|text)))"
_THEY_GET = (
    r"(?:(?:he|she|they)(?:['’]ll| will| can| may)? (?:gets?|have|has(?! (?:until|to|till)\b)|receives?|keeps?|comes? (?:first|before)|starts?|goes? (?:first|ahead|on)|brings?|picks?|collects?|uses?)\b"
    r"|(?:his|her|their|the|an?) (?:[a-z][\w'’-]*,? ){1,3}?(?:will |can )?(?:comes?|arrives?|goes? out|leaves?|is (?:ready|there|done|delivered|finished)|are (?:ready|there|done|delivered|finished)|be (?:ready|there|done|delivered|finished))\b)"
)
_I_TOLD_THEY_GET = regex(
    rf"{_I_HAVE}(?:told|assured|promised|(?:said|confirmed|agreed) (?:to|with)|let) {_HEARER}(?: know)?{_WHEN}?,?(?: that)? (?P<what>{_THEY_GET}[^.!?]*))"
)
"""What somebody else is told to get or to be free to do: “I told Mrs Okoro this morning she gets her keys on Monday”, a promise to them."""


def told_they_get(sentence: str) -> re.Match[str] | None:
    """Where a sentence tells of somebody, by name or by what they are, whom the writer told what they get by a day; None where it does not."""
    found = _I_TOLD_THEY_GET.search(sentence)
    if found is None or is_of_home(sentence):
        return None
    return found if any(named_days(found["what"], _ANY_DAY, UNKNOWN)) else None


def _told_in_the_present(sentence: str) -> re.Match[str] | None:
    """A word told without “will”, which has its day: "I told Wolfram that we send the list on Monday"."""
    found = _I_TOLD_THAT.search(sentence)
    return found if found and any(named_days(sentence[found.end() :], _ANY_DAY, UNKNOWN)) else None


def told_as_done(sentence: str) -> int:
    """The place behind what the writer tells to have said was done already: "I told the client we'd sent it"; 0 for none."""
    found = _I_TOLD_WHAT_WAS.search(sentence)
    return found.end() if found else 0


def names_only_a_day(sentence: str) -> bool:
    """Whether somebody is said to have named a day, and no word of what they would do: "Dan told us the 11th"."""
    found = _NAMED_A_DAY.search(sentence)
    if found is None or _DEED.search(sentence):
        return False
    behind = sentence[found.end() :]
    return any(
        behind[: due.start].lower().strip() in ("", "the", "it was", "it is", "it would be", "for")
        and _NOTHING_MORE.fullmatch(behind[due.end :])
        for due in named_days(behind, _ANY_DAY, UNKNOWN)
    )


def is_of_home(sentence: str) -> bool:
    """Whether the writer tells of a word given to their own family: "I told my wife I'd be home by six"."""
    found = (
        _I_TOLD.search(sentence)
        or _I_PROMISED.search(sentence)
        or _I_TOLD_THEY_GET.search(sentence)
    )
    whose = (found["whose"] or "").lower() if found else ""
    if found is None or whose not in ("my", "our", "the"):
        return False
    word = found["group"].lower()
    if whose == "the":
        return word in _HOME - {"family"}
    return word in _HOME or word in groups()["relative"].split("|")


def is_told_of_me(sentence: str) -> bool:
    """Whether somebody else told a third what they would do for the writer: "She told her team she'd send me the plan."."""
    return _TO_A_GROUP.search(sentence) is not None
