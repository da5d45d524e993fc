"""A promise as its reader hears it: what I do for them and what they do for me, instead of my note of it in quotation marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.readers.to_their_face import called, said_to_them
from goodbooks.core.phrasing import sentence, short_day, shortened
from goodbooks.core.regex import regex
from goodbooks.entries.promise import WORD_ON
from goodbooks.language.doings.deeds import deeds
from goodbooks.language.retold.as_you_asked import with_you, without_s

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from goodbooks.accounts.latest import Told
    from goodbooks.core.entry import Entry

_I_DO = regex(r"I(?:['’]ll| will)? (?!am\b|was\b|had\b|did\b)(?=[a-z])")
_OF_ANOTHER = regex(r"\b(?:he|she|him|her|his|hers|they|them|their)\b", re.IGNORECASE)
_LONGEST = 90
_YOU = regex(r"\byou\b")
_YOU_DOES = regex(r"\byou (?:is|was|has|does|[a-z]+[^s\W]s)\b")
"""Where the reader's name was who does something, and “you” would be said wrongly."""


def from_me(title: str, names: Sequence[str], most: int) -> str:
    """What I promised to those of these names: “I send Rob the range” is I send you the range; any other title is quoted."""
    called_so = "|".join(sorted(map(re.escape, {one for name in names for one in called(name)}), key=len, reverse=True))  # fmt: skip
    if not called_so or not _I_DO.match(title):
        return f"“{shortened(title, most)}”"
    turned, times = re.subn(
        rf"\b(?:{called_so})\b(['’]s\b)?", lambda one: "your" if one[1] else "you", title
    )
    is_turned = times == 1 or (not times and _YOU.search(title))
    if not is_turned or len(names) > 1 or _OF_ANOTHER.search(turned) or _YOU_DOES.search(turned):
        return f"“{shortened(title, most)}”"
    return shortened(turned, most)


def by_its_day(due: date, today: date) -> str:
    """The day of what they promised as it is told: “by 11 January”, “today”, or, once it is late, “for 11 January”."""
    if due == today:
        return "today"
    return f"{'for' if due < today else 'by'} {short_day(due, today)}"


_SOON = 2
"""So many days before its day something of theirs is told again."""


def was_told(promise: Entry, due: date, since: Told, today: date) -> bool:
    """Whether the last update told what they promised already, and its day is still far enough off."""
    was_update = since.talk is not None and since.talk.page == "update"
    return was_update and not since.is_new(promise) and (due - today).days > _SOON


def theirs(promise: Entry, day: str, *, is_late: bool) -> str:
    """What a reader promised me, with its day, as they are told of it: without quotation marks, for the words are mine."""
    if turned := from_you(promise.title, promise.who):
        return f"Still open {day}: {turned}." if is_late else _with_its_day(turned, day)
    if promise.title.startswith(WORD_ON):
        asked = f"“{shortened(promise.title.removeprefix(WORD_ON), _LONGEST)}”"
        return f"Still open {day}: your word on {asked}." if is_late else f"As I have it, I hear from you {day} on {asked}."  # fmt: skip
    what = shortened(promise.title, _LONGEST).rstrip(".")
    return sentence(f"Still open from you, {day}: {what}" if is_late else f"From you {day}: {what}")


def _with_its_day(turned: str, day: str) -> str:
    """What they do, told as what I know and no order, with its day behind it, or before it where it goes on with what the day would seem to be of: “you tell Growth that dates come from me”."""
    return f"As I have it, {day} {turned}." if _GOES_ON.search(turned) else f"As I have it, {turned} {day}."  # fmt: skip


_GOES_ON = regex(r"\b(?:that|if|whether|who|whom|what|which|when|where|why|how|before|after|until|till|once|by|on|for|because|so)\b")  # fmt: skip


def from_you(title: str, names: Sequence[str]) -> str:
    """What those of these names promised, as a sentence to them: “tells Growth” and “Tell Growth” are you tell Growth; "" where the title is none."""
    title = f"{title[:1].lower()}{title[1:]}" if _DOES_ME.match(title) else title
    if len(names) != 1:
        return ""
    title = _without_who(title, names[0])
    verb, _, rest = title.partition(" ")
    if answer := _THEIR_ANSWER.fullmatch(title.rstrip(" .")):
        return _answer_of_yours(answer["what"].lower(), answer["behind"])
    if rest and verb.lower() in deeds():
        verb = f"{verb.lower()}{'es' if verb.lower().endswith(('s', 'x', 'ch', 'sh')) else 's'}"
        title = f"{verb} {rest}"
    is_deed = _DOES_ME.match(title) or _BY_ONESELF.match(title) or without_s(verb.lower()) in deeds()  # fmt: skip
    is_done = _WHAT_IS_DONE.match(rest) or _DOES_TOO.search(rest)
    is_thing = verb[:1].isupper() and verb.lower() in _THINGS and not is_done
    if not is_deed or is_thing:
        return ""
    title = f"{title[:1].lower()}{title[1:]}"
    turned = said_to_them(f"{names[0]} {title}", names).rstrip(".")
    if not turned and _is_only_of_them(rest):
        turned = f"you {without_s(verb)} {with_you(rest)}".rstrip(" .")
    return turned if turned.startswith("you ") else ""


def _without_who(title: str, name: str) -> str:
    """What somebody does, without who it is in front: “Henrik writes to Growth” and “he writes to Growth” are “writes to Growth”."""
    who = "|".join(("he", "she", *map(re.escape, sorted(called(name), key=len, reverse=True))))
    found = re.match(rf"(?:{who}) (?=[a-z]{{3,}}s\b)", title, re.IGNORECASE)
    return title[found.end() :] if found else title


_BY_ONESELF = regex(r"[A-Za-z][a-zà-ÿ]{2,}s\b.*\b(?:himself|herself)\b", re.IGNORECASE)
"""What somebody does in person, whatever the verb: “rings the opera himself”."""
_THEIR_ANSWER = regex(
    r"(?:their|his|her) (?P<what>word|answer|reply|decision)(?P<behind>(?: (?:on|about|to|for|whether)\b.*)?)",
    re.IGNORECASE,
)
"""What I wait for, as I call it: to whoever gives it, it is theirs."""


def _answer_of_yours(what: str, behind: str) -> str:
    """The answer that they owe me, said to them; "" where somebody else is told of behind it."""
    if _OF_ANOTHER.search(behind):
        return ""
    if what != "word":
        return f"you give me your {what}{behind}"
    return f"you give me word{behind}" if behind else "you let me know"


def _is_only_of_them(rest: str) -> bool:
    """Whether “he” in what stands behind the verb is surely whoever promised it: nobody and nothing else stands before it, “me before he turns a valve”."""
    found = _HE.search(rest)
    return found is not None and not _ANOTHER.search(rest[: found.start()])


_THINGS = frozenset(("books", "calls", "changes", "checks", "copies", "drafts", "emails", "faxes", "follows", "marks", "moves", "needs", "notes", "orders", "plans", "posts", "prints", "reads", "replies", "requests", "returns", "reviews", "runs", "schedules", "sets", "shares", "shows", "signs", "starts", "stops", "tests", "tracks", "updates", "uses", "visits", "works"))  # fmt: skip
"""What is as often a thing as a deed where it begins a title: “Plans for the spring”."""
_WHAT_IS_DONE = regex(r"(?:the|an?|it|me|us|my|our|this|that|each|every)\b")
"""What stands right behind a deed, and behind no thing: “Sets the day”."""
_DOES_TOO = regex(
    r"\b(?:and|then|,) (?:then )?[a-z]{2,}s (?:me|us|it|you|him|her|them|the|my|our|to|with)\b"
)
"""What else they do, which shows that the first was a deed too: “calls the owner and tells me”."""
_DOES_ME = regex(r"[A-Za-z][a-zà-ÿ]{2,}[^s\W]s (?:me|us)\b")
"""What is done, whatever the verb: “rings me”."""
_HE = regex(r"\b(?:he|she)\b", re.IGNORECASE)
_ANOTHER = regex(r"\b(?-i:[A-ZÀ-Þ])|\b(?:the|an?|my|our|his|her|their|this|that|each|every\w*|all|both|who\w*|some\w*|any\w*|one|him|them)\b", re.IGNORECASE)  # fmt: skip
