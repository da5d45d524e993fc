"""What a sentence says was promised, to its writer or to somebody else, as one would say it again."""

from __future__ import annotations

import re

from goodbooks.core.days import ANY_MONTH
from goodbooks.core.regex import regex
from goodbooks.situations.people.names_in import NAMED

_LOOSELY = rf"(?:(?:about |some )?[\w-]+(?: [\w-]+)? (?:weeks?|months?|years?) ago|(?:in|last|this|back in) (?:{ANY_MONTH.title()}|spring|summer|autumn|fall|winter|year|month|week)|at (?:Easter|Christmas))"
_WHEN = rf"(?:{_LOOSELY}|[\w-]+ days? ago|yesterday|last \w+|on \w+day)"
_IN_WORDS = (
    regex(
        rf"\b(?:promised|assured|told|guaranteed) (?:me|us)(?:,? {_WHEN},?)? (?:that )?(?:I|we)(?:['’]d| would| could| can| will|['’]ll) (?:\w+ly )?(?:get|have|be given|receive) (?P<what>[^.;!?“”\"]{{3,80}}?)(?=,? (?:but|and (?:now|then|so|yet|he|she|they|I|nothing)|which|then|if|once)\b|[.;!?“”\"]|\Z)",
        re.IGNORECASE,
    ),
    regex(
        r"\b(?:telling|told|mailed|wrote to|assured|promised) (?:me|us|everybody)(?: that)? (?:there (?:was|would be|will be|is|['’]d be) )?(?P<what>(?:an? |the |my |our )(?:[\w-]+ ){1,4}?)(?:was |were |is |are )?(?:coming|on its way|on the way|around the corner)\b",
        re.IGNORECASE,
    ),
    regex(
        r"\bpromised (?:me |us )?(?P<what>to (?!me\b|us\b)[^.;!?“”\"]{3,80}?)(?=,? (?:but|and (?:now|then|so|yet|he|she|they|I|nothing)|which|then)\b|[.;!?“”\"]|\Z)",
        re.IGNORECASE,
    ),
    regex(
        r"[\"“](?:[^\"“”]{0,40}[,.] )?you(?:(?:['’]ll| will| are going to|['’]re going to| can) (?:get|have|be given|receive)| get|['’]re getting| are getting) (?!my word|to\b|no\b|it\b|that\b|used\b|back\b)(?P<what>[^.;!?“”\"]{3,80}?)(?=,? (?:but|and|so|you have my word|I promise|promise[sd]?|I['’]ll|we['’]ll)\b|[.;!?“”\"]|\Z)",
        re.IGNORECASE,
    ),
    regex(
        r"(?P<whole>\b(?:I|we)(?:['’]d| would|['’]ll| will) be (?:promoted|made|moved|trained|sent|given)\b[^.;!?,“”\"]{2,60})"
    ),
)  # fmt: skip
_TO_OTHERS = regex(
    rf"\b(?:promised|offered|guaranteed|assured) (?:{NAMED}|(?:the|our|a|an|his|her|their|all|some) [\w-]+)(?: from {NAMED})?(?: that)? (?P<what>(?!to\b|that\b)[^.;!?“”\"]{{3,90}}?)(?=,? (?:without|but|and (?:now|then|so|yet|he|she|they|I|nothing|nobody)|which|then)\b|[.;!?“”\"]|\Z)"
    rf"|\b(?:told|assured) (?:{NAMED}|(?:the|our|a|an|his|her|their|all) [\w-]+) (?:that )?(?P<that>(?:we|it|the|our|they)(?:['’]d| would|['’]ll| will| [\w-]+ (?:would|will|goes|is|comes))[^.;!?“”\"]{{3,90}}?)(?=,? (?:without|but|and (?:now|then|so|yet|he|she|they|I|nothing|nobody)|which)\b|[.;!?“”\"]|\Z)"
)
_LOOSE_PROMISE = regex(
    rf"(?P<lead>\bpromised (?:me|us)),? {_LOOSELY},? (?:that (?:I|we)(?:['’]d| would|['’]ll| will| can| could) (?:get|have|be given|receive) )?(?!that\b)",
    re.IGNORECASE,
)
_PROMISED = regex(
    r"\b(?:promised|assured|guaranteed|offered) (?:me|us) (?:that )?(?P<what>(?!to\b|it\b|that\b|this\b|so\b)[^.;!?“”\"]{3,}?)(?=,? (?:but|and (?:now|then|so|yet|he|she|they|it|I|we|nothing|nobody|that|yesterday|today|since|last)|which|then|without)\b|[.;!?“”\"]|\Z)"
    r"|\b(?:was|were|been|got) promised (?!to\b|it\b|that\b)(?P<given>[^.;!?“”\"]{3,}?)(?=,? (?:but|and (?:now|then|so|yet|he|she|they|it|I|we|nothing|nobody|that|yesterday|today|since|last)|which|then|by)\b|[.;!?“”\"]|\Z)",
    re.IGNORECASE,
)
_OF_A_DAY = regex(rf"\A{_WHEN},? (?:that )?", re.IGNORECASE)


def promised_in(said: str) -> str:
    """What was promised, as one would say it to whoever promised it, “a second person for the desk by October”; "" where a sentence does not say it so."""
    plain = " ".join(said.split())
    for pattern in _IN_WORDS:
        found = pattern.search(plain)
        if found and "whole" in found.groupdict():
            return f"that {found['whole'].strip(' ,')}"
        if found:
            return found["what"].strip(" ,.")
    return ""


def as_a_promise(said: str) -> str:
    """A sentence of what was promised without the time between, of which no day can be read: “Ruth promised me in August that I would get a desk” is “Ruth promised me a desk”."""
    return _LOOSE_PROMISE.sub(r"\g<lead> ", said, count=1)


def given_away_in(said: str) -> str:
    """What somebody else was promised, as one would write it, “the whole migration by Christmas”; "" where a sentence does not say it so."""
    found = _TO_OTHERS.search(" ".join(said.split()))
    return (found["what"] or found["that"]).strip(" ,.") if found else ""


def _without_its_day(what: str) -> str:
    """What was promised, without the time at which it was: “in August that I …”."""
    return _OF_A_DAY.sub("", what)


def thing_promised(said: str) -> str:
    """What a sentence says was promised to its writer, as one would say it: “an extra pair of hands”; "" where it is not said so."""
    plain = promised_in(said)
    found = None if plain else _PROMISED.search(" ".join(said.split()))
    return _without_its_day((found["what"] or found["given"]).rstrip(" ,.!")) if found else plain


_KEPT = regex(
    r"\b(?:and|which|that(?: one)?|it|this one|the first)\b,? (?:(?:I|we) (?:have|had|got)(?: it| that| them)?\b(?! (?:not|never|nothing|no)\b)|(?:he|she|they|(?-i:[A-ZÀ-Þ])\w+) (?:has |have |had )?kept\b|(?:came|was kept|is here|has come|did come|happened|held|stands)\b|it (?:came|did|happened|was)\b)",
    re.IGNORECASE,
)
"""What tells of a promise that it was kept: “and I have it”, “that one she kept”, “it came in May”."""


def still_owed(every: tuple[str, ...], story: str) -> str:
    """Of the sentences that tell what was promised to the writer, the last that says what and is not told as kept, in itself or right behind; the first where none is left; "" for none."""
    said = [(one, _behind(one, story)) for one in every]
    owed = [one for one, behind in said if thing_promised(one) and not _KEPT.search(f"{_tail(one)} {behind}")]  # fmt: skip
    return owed[-1] if owed else next(iter(every), "")


def _tail(said: str) -> str:
    """What a sentence says behind what was promised in it."""
    thing = thing_promised(said)
    return said[said.find(thing) + len(thing) :] if thing in said else ""


def _behind(said: str, story: str) -> str:
    """The sentence right behind one of a story, where it begins with what stands for the promise."""
    rest = story[story.find(said) + len(said) :].strip()
    found = _NEXT.match(rest)
    return found[0] if found else ""


_NEXT = regex(r"(?:That|It|This|And|The first|I have)\b[^.!?]*[.!?]")
