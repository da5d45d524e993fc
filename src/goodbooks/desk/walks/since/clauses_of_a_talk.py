"""What a story tells of a talk, clause by clause: what they decided, and who promised what by which day, as one answers after a talk."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.by_which_day import split_by
from goodbooks.accounts.answers.talk_to_come import agreed_talk
from goodbooks.core.book import Book
from goodbooks.core.names import is_place
from goodbooks.core.not_yet_until import speaks_again
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.core.word_comes import word_comes
from goodbooks.reckoning.terms import is_said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

_CLAUSES = regex(
    r"\s*;\s*|(?:,\s*|\s+)(?:and|but|so|then)\s+(?=(?:I|we|he|she|they|[A-ZÀ-Þ][\w’-]+)(?:['’]|\s))|,\s*(?=(?:I|we|he|she|they)(?:['’]|\s))"
)
_REPLY = regex(
    r"(?:it|that)(?:['’]s| is| was) (?P<bare>an? (?:clear |firm |big )?(?:yes|no)\b.*)",
    re.IGNORECASE,
)
_FUTURE = r"(?:['’]ll| will| is going to| wants to| has to)"
_WANTS = r"(?:wants|needs|expects|would like|['’]d like|asked for|asks for)"
_DAY = regex(
    r"(?P<what>.+?)(?P<by>,? by (?:the )?(?:end of )?[\w. ]{2,24}?)(?P<rest>(?: (?:on|about|of|for|with|how|what|which|who|to)\b.*)?)",
    re.IGNORECASE,
)
_UNTIL = regex(r",?\s+(?:and\s+)?until\Z")
"""What is left of “and until then I keep quiet” at the end of the clause before it."""
_FROM_ME = regex(r"\s*\bfrom (?:me|us)\b", re.IGNORECASE)


_I_GET = regex(r"(?P<yes>\AYes,? )I(?P<verb>['’]ve got| have got| got| get| can| may| lead| run)\b")
"""A yes with what I get by it, in a report of it."""


def clauses_of(sentence: str) -> list[str]:
    """The clauses of a sentence, where somebody else begins to do something."""
    return _CLAUSES.split(sentence)


def _them(who: str) -> str:
    """A pattern for how a story calls somebody: by a pronoun, or by the whole name or a part of it."""
    first, last = who.split(maxsplit=1)[0], who.rsplit(maxsplit=1)[-1]
    names = [who] if is_place(who) else [who, f"{first} {last}", first, last]
    return rf"(?:he|she|they|{'|'.join(map(re.escape, dict.fromkeys(names)))})"


def decided_in(sentences: Iterable[str], who: str) -> str:
    """A yes or a no of theirs that a story tells outright, “It is a yes, from February”, “Gwen said no”; "" where it tells none."""
    for words in sentences:
        plain = words.strip()
        if found := _REPLY.search(plain):
            return capital(re.sub(r"\Aan? (?:clear |firm |big )?", "", found["bare"]).rstrip(" ."))
        said = re.search(rf"\b{_them(who)} (?:just |then |finally )?(?:said|says|told me|answered|wrote)(?: (?:today|this (?:morning|afternoon|evening)|yesterday|just now))?[:,]? (?P<rest>.+)", plain, re.IGNORECASE)  # fmt: skip
        rest = said["rest"].strip(' "“”.') if said else ""
        if rest and dict(is_said(rest)).get("is") in ("yes", "no", "part") and not word_comes(rest):
            return _I_GET.sub(lambda one: f"{one['yes']}you{one['verb']}", capital(rest))
    return ""


_AGREED = regex(
    r"\A\W*(?:(?:and|but|so|then) )*(?:(?:we|he and I|she and I) (?:said|agreed|settled|decided)(?: (?:that|to|on))?|(?:he|she|they|I) (?:said|suggested|proposed)(?: that)?|in the end)?,? ?(?P<what>(?:we\b|to (?:look|talk|speak|meet)).+)",
    re.IGNORECASE,
)
_TO = regex(r"\Ato ", re.IGNORECASE)


def talk_again_in(sentences: Iterable[str], who: str, today: date) -> str:
    """When a story says that it is spoken of again, as the next step after a talk, “We look again on 15 February”; "" where it names no day for it."""
    for sentence in sentences:
        for clause in _CLAUSES.split(sentence):
            found = _AGREED.match(clause.strip(' ."“”'))
            what = _TO.sub("we ", found["what"]).strip(" .") if found else ""
            if what and speaks_again(what) and agreed_talk(Book(()), what, who, today):
                return capital(what)
    return ""


def _of_me(them: str) -> re.Pattern[str]:
    """A pattern for what they want me to do, or what I have to: “she wants me to send it”, “I'm to say by Friday”."""
    return re.compile(
        rf"\A\W*(?:(?:and|but|so|then) )*(?:{them} (?:said (?:that )?{them} )?(?:wants|needs|expects|asked|asks|['’]d like|would like) me to|I(?:['’]m| am| was)? (?:have to|had to|need to|must|am to|to|supposed to)) (?P<what>.+)",
        re.IGNORECASE,
    )


def _does(them: str) -> re.Pattern[str]:
    """A pattern for what they do by a day, told as it is to be: “she sends me the letter by Wednesday”."""
    return re.compile(
        rf"\A\W*(?:(?:and|but|so|then) )*(?P<who>{them}) (?P<verb>sends|tells|writes|brings|gives|talks|speaks|asks|calls|announces|signs|books|orders|gets|puts) (?P<what>.+)",
        re.IGNORECASE,
    )


_TO_THEM = regex(
    r"\A(?:write|send|give|bring|do|make|get) (?:her|him|them|you) (?=(?:half|one|two|three|a|an|the|my)\b)",
    re.IGNORECASE,
)
"""What one does with a thing for them, where the thing says it: “write her half a page”."""


def promised_in(sentences: Iterable[str], who: str, today: date) -> Iterator[str]:
    """Who promised what by a day in a story, each as one answers it after a talk: “Gwen: ask HR by Friday”, “me: one page by Monday”."""
    them = _them(who)
    them_too = rf"(?:him|her|them|{them})"
    theirs = re.compile(
        rf"\A\W*{them}(?:(?: said (?:that )?{them})?{_FUTURE}|(?: has| had)? (?:promised|offered|agreed)(?: me| us)?(?: to| that {them}{_FUTURE})?) (?P<what>.+)",
        re.IGNORECASE,
    )
    wants = re.compile(
        rf"\A\W*{them}(?: said (?:that )?{them})? ?{_WANTS} (?P<what>.+)", re.IGNORECASE
    )
    mine = re.compile(
        rf"\A\W*(?:(?:and|but|so|then) )*I(?:['’]ll| will|(?: have|['’]ve|['’]d| had)? promised(?: {them_too})?(?: to| (?:that )?I(?:['’]d|['’]ll| will| would)?)?"
        rf"|(?: have|['’]ve|['’]d)?(?: then| also| only| just)? (?:(?:said|told {them_too}|agreed|offered|wrote|answered)(?: to {them_too})?(?: that)? I(?:['’]d|['’]ll| will| would)|(?:agreed|offered) to)) (?P<what>.+)",
        re.IGNORECASE,
    )
    for sentence in sentences:
        for clause in _CLAUSES.split(sentence):
            plain = clause.strip(" ,.")
            if (found := _of_me(them).match(plain)) and not word_comes(plain, is_of_it=False):
                what = _with_its_day(_TO_THEM.sub("", found["what"]), today)
                yield from (f"me: {what}",) if what else ()
            elif found := _does(them).match(plain):
                what = _with_its_day(f"{found['verb'].removesuffix('s')} {found['what']}", today)
                is_word = word_comes(plain, is_of_it=False)
                yield from (f"{who}: {what}",) if what and not is_word else ()
            elif (found := wants.match(plain)) and _FROM_ME.search(plain):
                what = _with_its_day(_FROM_ME.sub("", found["what"]), today)
                yield from (f"me: {what}",) if what else ()
            elif found := theirs.match(plain):
                what = _with_its_day(found["what"], today)
                is_word = word_comes(plain, is_of_it=False)
                yield from (f"{who}: {what}",) if what and not is_word else ()
            elif found := mine.match(plain):
                what = _with_its_day(_LET_KNOW.sub(f"let {who} know", found["what"]), today)
                yield from (f"me: {what}",) if what else ()


_LET_KNOW = regex(r"\Alet (?:him|her|them) know\b", re.IGNORECASE)


def _with_its_day(words: str, today: date) -> str:
    """What is done, with the day by which at its end; "" where it names none."""
    plain = _UNTIL.sub("", words.strip(" ,.")).strip(" ,.")
    if split_by(plain, today)[1]:
        return plain
    found = _DAY.fullmatch(plain)
    turned = f"{found['what']}{found['rest']}{found['by']}" if found else ""
    return turned if turned and split_by(turned, today)[1] else ""
