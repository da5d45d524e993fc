"""A word that was given, told as one tells it, “she promised me a ward clerk”: who gave it, to whom, and what it was of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.answers.replies import split_giver
from goodbooks.core.names import ME, name_key
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.language.retold.from_to import from_to

if TYPE_CHECKING:
    from goodbooks.core.book import Book

_NAME = r"(?-i:[A-ZÀ-Þ])[\w.'’-]*(?: (?-i:[A-ZÀ-Þ])[\w.'’-]*){0,2}"
_SOMEBODY = rf"i|we|you|he|she|they|(?:the|our|my|their) (?:[\w-]+ ){{0,2}}?[\w-]+?|{_NAME}?"
_SUBJECT = rf"(?:(?P<subject>{_SOMEBODY})(?:['’](?:s|ve|d))?\s+)?"
_EVEN = r"(?:(?:has|have|had|also|again|already|even|just|only|kindly|finally|now|then|did)\s+)*"
_WHOM = rf"(?P<whom>me|us|him|them|her(?=\s+(?:an?|the|my|our|his|some|two|three|four|one|more|that|to|it|i|we|he|she|they|\d)\b)|{_NAME}(?<!['’]s))"
_PROMISED = r"(?:promise[sd]?|pledge[sd]?|guarantee[sd]?|offer(?:s|ed)?)"
_OTHERS = r"(?:agree[sd]?|swears?|swore|vow(?:s|ed)?|undertook|undertakes)"
_TOLD = r"(?:assure[sd]?|told|tells?)"
_CLAUSE = r"(?:that\s+)?(?P<of>i|we|he|she|they)(?:['’](?:ll|d)|\s+(?:will|would|shall|should|is going to|was going to))\s+"
_GIVEN = regex(
    rf"{_SUBJECT}{_EVEN}(?:"
    rf"{_PROMISED}(?:\s+{_WHOM})?\s+(?:to\s+(?=\w)|that\s+)?"
    rf"|{_OTHERS}\s+(?:to\s+(?=\w)|that\s+)"
    rf"|{_TOLD}\s+{_WHOM.replace('whom', 'told')}\s+(?:of\s+|that\s+|(?=(?:i|we|he|she|they)(?:['’](?:ll|d)|\s+(?:will|would))\s))"
    rf"|(?:said|says?)\s+(?={_CLAUSE.replace('?P<of>', '?:')})"
    rf"|g(?:a|i)ves?\s+{_WHOM.replace('whom', 'given')}\s+(?:his|her|their|my|our)\s+word\s+(?:of\s+|on\s+|that\s+|to\s+)"
    rf"|owe[sd]?\s+{_WHOM.replace('whom', 'owed')}\s+"
    r")(?P<what>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
"""Who gave their word to whom, and of what."""
_WILL_SAY = regex(
    rf"(?:(?P<subject>{_SOMEBODY})\s+)?(?:(?:also|then|just|now)\s+)*(?P<verb>tells?|(?:promise|pledge|guarantee|offer|assure)(?=\s))\s+(?P<third>them|{_NAME}(?<!['’]s)|(?:the|our|my|their|his|her)\s+(?!word\b)[\w-]+|(?!(?:me|us|him|her|you|it|that|this|to|of)\b)[\w-]+(?=\s+(?:that|to|about|not)\b))(?P<what>\s+\S.*)",
    re.IGNORECASE | re.DOTALL,
)
"""That somebody is to tell or promise a third something from now on: what was promised is that they say it."""
_GOING_TO = regex(
    rf"(?P<subject>i|we|you|he|she|they|{_NAME}?)(?:['’](?:m|s|re)|\s+(?:am|is|are))\s+going\s+to\s+(?P<what>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_WAS_PROMISED = regex(
    rf"(?P<what>\S.*?)\s+(?:was|were|has been|have been|is)\s+promised(?:\s+(?:to\s+)?(?:me|us))?(?:\s+by\s+(?P<subject>him|her|them|{_NAME}))?(?P<when>\s+(?:by|from|for|until)\s.*)?\W*",
    re.IGNORECASE | re.DOTALL,
)
_I_WAS_PROMISED = regex(
    r"(?:i|we)\s+(?:was|were|have been|had been|am|got)\s+promised\s+(?P<what>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_THE_CLAUSE = regex(rf"{_CLAUSE}(?P<what>\S.*)", re.IGNORECASE | re.DOTALL)
_THAT = regex(r"that\s+(i|we|he|she|they)(?:['’](?:ll|d))?\s+\w", re.IGNORECASE)
_NOT_GIVEN = regex(
    rf"{_SUBJECT}(?:(?:did not|didn['’]?t|has not|hasn['’]?t|would not|wouldn['’]?t|could not|couldn['’]?t|will not|won['’]?t|refused to|never)\s+(?:really\s+|even\s+)?promise[ds]?\b"
    rf"|promise[ds]?\s+(?:(?:me|us|him|her|them)\s+)?nothing\b)",
    re.IGNORECASE,
)
_OF_NOBODY_NAMED = regex(
    r"(?:some(?:one|body)|any(?:one|body)|every(?:one|body)|no ?(?:one|body) else)\b(?! to\b)|your (?:[\w-]+ )?[\w-]+ (?:(?:will|would|can|may|must|is|has)\b|(?:carri|sign|tak|bring|send|do|hold|cover|keep|run|decid|answer|pay)(?:es|s)\b)",
    re.IGNORECASE,
)
"""What somebody is to do whom nobody named, or who is told of as somebody's: neither gave a word."""
_OF_ME = frozenset({"i", "we"})
_WHOSE = regex(r"(?:the|our|my|their)\s+", re.IGNORECASE)
_OF_THEM = frozenset({"you", "he", "she", "they", "him", "her", "them"})


class Given(NamedTuple):
    """A word that was given: by whom and to whom, "" where nothing says it, and what."""

    who: str
    to: str
    what: str


def is_no_word_given(words: str) -> bool:
    """Whether words say that nothing was promised: “she did not promise the clerk”, only what I said, “I told her I want it”, or what somebody without a name does, “someone else will sign”."""
    told = _I_TOLD.match(words.strip())
    is_told = told is not None and _I_DO.search(told["what"]) is None
    return is_told or any(one.match(words.strip()) for one in (_NOT_GIVEN, _OF_NOBODY_NAMED))


_I_TOLD = regex(r"(?:I(?:['’]ve| have)?|we) (?:also |then |just |only |clearly )?(?:told|said|asked|explained|thanked|mentioned|repeated|showed|described|answered|apologi[sz]ed|admitted|named)\b(?P<what>.*)", re.IGNORECASE | re.DOTALL)  # fmt: skip
_I_DO = regex(r"\b(?:I|we)(?:['’](?:ll|d)| will| would| shall)\b(?! (?:really |also |still |rather |very much )*(?:like|love|prefer|rather|want|need|be (?:glad|happy|up|there|interested)|have to|enjoy)\b)|\bto (?:send|bring|write|give|tell|do|call)\b", re.IGNORECASE)  # fmt: skip


def word_given(book: Book, words: str, other: str) -> Given:
    """Who promised what to whom, told of a talk with `other`: the thing itself, without that it was promised; names as the book has them."""
    if (listed := from_to(words)) and not listed.is_a_deed:
        return Given(_named(book, listed.who, other), _named(book, listed.whom, other), listed.what)
    who, what = split_giver(book, words, other)
    if is_no_word_given(what):
        return Given(who, "", what)
    if (to_tell := _to_tell(book, who, what, other)) is not None:
        return to_tell
    for form in (_I_WAS_PROMISED, _WAS_PROMISED, _GOING_TO, _GIVEN):
        found = form.fullmatch(what.strip())
        if found is None:
            continue
        said = found.groupdict()
        giver = who or _named(book, said.get("subject") or "", other)
        whom = next((said[one] for one in ("whom", "told", "given", "owed") if said.get(one)), "")
        to = _named(book, whom, other)
        if not giver and (form in (_I_WAS_PROMISED, _WAS_PROMISED) or to == ME):
            giver = other
        return Given(giver, to, _what(said["what"], giver, said.get("when") or ""))
    told = _THAT.match(what)
    if told is None:
        return Given(who, "", what)
    return Given(who or _named(book, told[1], other), "", what[told.start(1) :])


def _to_tell(book: Book, who: str, words: str, other: str) -> Given | None:
    """That whoever the talk was with tells a third something, “tell Doris that days come from us”: they gave their word of it to me, and none to the third; None for any other words."""
    found = _WILL_SAY.fullmatch(words.strip())
    if found is None:
        return None
    giver = who or _named(book, found["subject"] or "", other) or ""
    is_them = found["third"].lower() == "them"
    third = "" if is_them else _named(book, found["third"], other)
    if not giver or giver == ME or third in (ME, other, giver):
        return None
    return Given(giver, "", f"{found['verb'].lower().removesuffix('s')} {found['third']}{found['what']}")  # fmt: skip


def _named(book: Book, word: str, other: str) -> str:
    """Whom a word means, as the book has them: the one the talk was with, somebody of the book, or whoever is told of for the first time."""
    key = word.lower()
    if key in _OF_ME or key in ("me", "us"):
        return ME
    if key in _OF_THEM or name_key(word) in (name_key(other), name_key(other).partition(" ")[0]):
        return other
    return book.name_of(word) if book.concerning(word) else capital(_WHOSE.sub("", word))


def _what(words: str, giver: str, when: str) -> str:
    """What was promised, without “that she would” before it, where “she” is whoever gave it."""
    clause = _THE_CLAUSE.fullmatch(words)
    if clause is None:
        return f"{words}{when}"
    is_same = (clause["of"].lower() in _OF_ME) == (giver in ("", ME))
    return f"{clause['what'] if is_same else words}{when}"


_I_SAID = regex(r"\A(?:I|we) (?:also )?(?:said|promised|told (?:him|her|them))(?: (?:him|her|them))?(?: that)? (?P<who>I|we)(?:['’]d| would) (?!like\b|love\b|rather\b|prefer\b|want\b|have\b|be (?:glad|happy|interested|willing|open|ready)\b)", re.IGNORECASE)  # fmt: skip


def as_promised(words: str) -> str:
    """What I say that I said I would do, as the promise that it was: “I said I'd write a page” is “I'll write a page”; any other words as they are."""
    return _I_SAID.sub(lambda found: f"{found['who']}'ll ", words)
