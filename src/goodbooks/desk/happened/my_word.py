"""What the writer of a story says that they will do, “…; I said I'd call back tomorrow”, with whoever heard it: the name behind “her”, or whoever had just asked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.happened.day_left_open import day_left_open
from goodbooks.desk.sentences.day_of_it import with_its_day_behind
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from datetime import date

_GAVE = regex(
    r"(?:\A(?:(?:so|and|but|then) )?|[;:,] (?:(?:and|but|so|then) )?|\b(?:and|but|so) )"
    r"(?P<clause>I(?:['’]ve| have| had)? (?:only |just |then )?(?:promised (?P<heard>him|her|them) (?=(?:the|an?|my|our|his|her|their|two|three|four)\b)|(?:said|told (?P<whom>him|her|them))(?: that)? I(?:['’]d|['’]ll| would| will) )(?P<what>(?!not\b|never\b|(?:be|have|like|love|rather|prefer|need|want|think|see|know|wait|try|stay|keep|consider|do)\b)[^;?!“”\"]+?))"
    r"(?=[;?!]|, (?:and|but|so|which)\b|\.?\Z)",
    re.IGNORECASE,
)
_BY = regex(r"(?P<what>.+) by (?P<day>\d{4}-\d\d-\d\d(?: \d\d:\d\d)?)")
_MANY = regex(r"(?:team|people|department|board|\w+(?<!s)s)\Z", re.IGNORECASE)
_ARTICLE = regex(r"\A(?:the|our|my) (?=[a-z])", re.IGNORECASE)
_SHE, _HE = regex(r"\A(?:Mrs|Ms|Miss|Frau)\b"), regex(r"\A(?:Mr|Herr)\b")
_HR, _OF_HR = regex(r"\A(?:(?:[Tt]he|[Oo]ur) )?HR\b"), regex(r"\bhr\b")
_TIE = regex(r"(?:so|and|but|then)?", re.IGNORECASE)
_TIE_BEHIND = regex(r",? (?:and|but|so|then)\Z", re.IGNORECASE)


class MyWord(NamedTuple):
    """The line of what one will do, what the sentence told before it, and which days it may be where they are two."""

    line: str
    before: str
    which: str = ""


def my_word(words: str, told: str, boss: str, today: date) -> MyWord | None:
    """What a sentence of a story says that its writer will do, to whoever it was said to; None where it says no such thing, or neither to whom nor by when."""
    gave = _GAVE.search(words)
    if gave is None:
        return None
    bare, which = day_left_open(gave["what"], today)
    said = with_its_day_behind(bare, today)
    dated = _BY.fullmatch(said)
    what, day = (dated["what"], f" by {dated['day']}") if dated else (said, "")
    before = words[: gave.start("clause")].strip(" ,;:")
    before = "" if _TIE.fullmatch(before) else _TIE_BEHIND.sub("", before)
    whom = gave["whom"] or gave["heard"] or ""
    name = _heard(words, before, whom.lower(), told, boss)
    if not name and not day:
        return None
    to = f" -> {name_text(name)}" if name else ""
    return MyWord(f"promise me{to} {quoted(capital(what))}{day}", before, which)


def _heard(words: str, asked: str, pronoun: str, told: str, boss: str) -> str:
    """Whom it was said to: whoever acts in the same sentence before it, else in the one right before; "" where that is not clear."""
    from goodbooks.situations.people.mentions import BOSS, ME, NOBODY
    from goodbooks.situations.people.understood import passages_of
    from goodbooks.situations.people.who_speaks import name_told, who_does

    every = [" ".join(one.text.split()) for one in passages_of(told)]
    at = next((at for at, one in enumerate(every) if words.startswith(one)), 0)
    before = words if asked else (every[at - 1] if at else "")
    if _HR.match(before):
        return "HR"
    who = who_does(told, before) if before else None
    if who is None or who.who in (ME, NOBODY):
        return ""
    return _by_that(boss if who.who == BOSS else name_told(told, who.called), pronoun)


def _by_that(name: str, pronoun: str) -> str:
    """A name as it is written in the book; "" where “him” or “her” cannot be said of whoever has it."""
    if pronoun in ("him", "her") and not name[:1].isupper() and _MANY.search(name):
        return ""
    if (pronoun == "him" and _SHE.match(name)) or (pronoun == "her" and _HE.match(name)):
        return ""
    return "HR" if _OF_HR.search(name) else capital(_ARTICLE.sub("", name))
