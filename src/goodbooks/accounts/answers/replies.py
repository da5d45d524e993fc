"""What a short answer in a person's own words becomes: who, by when, and what became of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import MONTHS, WEEKDAYS, day_in_words, read_moment
from goodbooks.core.moved_day import moved_day
from goodbooks.core.names import ME, name_key
from goodbooks.core.phrasing import WEAK, capital, with_capital_i
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision
from goodbooks.entries.expectation import Expectation
from goodbooks.entries.goal import Goal
from goodbooks.entries.handoff import Handoff
from goodbooks.entries.note import Note
from goodbooks.entries.outcome import Outcome
from goodbooks.entries.promise import Promise
from goodbooks.entries.request import Request
from goodbooks.entries.talk import Talk
from goodbooks.entries.win import Win
from goodbooks.language.meant.none_said import UNKNOWN, none_said
from goodbooks.reckoning.lets import granting
from goodbooks.reckoning.terms import FILLERS, REPLIES, bare, is_said, without_conditions

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

TYPES: dict[str, type[Entry]] = {
    "answer": Answer,
    "ask": Ask,
    "decision": Decision,
    "expectation": Expectation,
    "goal": Goal,
    "handoff": Handoff,
    "note": Note,
    "outcome": Outcome,
    "promise": Promise,
    "request": Request,
    "talk": Talk,
    "win": Win,
}
NUMBER = regex(r"^\d{1,2}[:.)]?\s+")
"""The number before an answer to what is open."""
DONE = frozenset({"done", "kept", "delivered", "yes done"})
DROPPED = frozenset({"dropped", "drop", "cancelled", "canceled", "withdrawn", "no longer", "no longer needed", "not needed any more", "no longer wanted", "no more needed"})  # fmt: skip
_NO_WORDS = regex(
    r"(?:no|nope|none|nil|nothing|not)"
    r"(?: (?:yet|new|else|more|further|much|really|special|at all|of it|answer|idea|was|were|decided|promised|asked|said|decisions?))*"
    r"|(?:i )?(?:do not|don.?t) know(?: yet)?|dunno|idk|n/?a|[-–—.?]+"
    r"|(?:i )?(?:(?:have not|haven.?t) asked|(?:did not|didn.?t) ask)(?: yet| them| him| her)*",
)
_ME_FIRST = regex(r"\s*me\s+(?!and\b|too\b|or\b)(?=\S)", re.IGNORECASE)
_LIMIT = r"(?![^,;:.]*\b(?:before|without|unless|until|till)\b)"
"""No word behind it in the same breath that makes a rule of it."""
_UNDECIDED = regex(
    r"(?:nothing (?:really )?(?:(?:was|were|has been|had been|got|came)(?! to be\b)|happened|to report|to add|decided (?:until|till))"
    r"|nothing(?! (?:is|was|are|were) to be\b)(?! (?!is\b|was\b|has\b|gets\b|comes\b|seems\b)\w+[^\Ws]s\b)\b" + _LIMIT +
    r"|no decision(?= (?:yet|before|until|till)\b)|no (?:decisions?|promises?)\b" + _LIMIT +
    r"|not (?:decided|promised)"
    r"|(?:he|she|they|we|i) (?:did not|didn['’]?t|has not|hasn['’]?t|have not|haven['’]?t) decided?)\b",
    re.IGNORECASE,
)  # fmt: skip
"""How an answer begins that says that there was no decision, or no promise; “nothing goes live before the audit” is one."""
_THEY_SAID = regex(r"^(?:he|she|they)\s*:\s*", re.IGNORECASE)
_THEY_ANSWER = regex(r"\s*(?:[,.–-]|\s)\s*(?:he|she|they)\s*:\s*", re.IGNORECASE)
"""How their answer begins behind a question without its mark."""
_TO_THEM = regex(r"\s+to (?:him|her|them)\.?$", re.IGNORECASE)
_THEY_DO = regex(r"^(?:he|she|they)(?:['’]ll| will)?\s+(?=\w)", re.IGNORECASE)
"""Who stands before a promise already: "he looks at it"."""
_WILL = regex(r"^(?:will|shall)\s+", re.IGNORECASE)
_DOES = regex(r"(?:will|shall|is going to|has to|wants to|to|\w+[^\Ws]s)\s+\w", re.IGNORECASE)
"""How it goes on behind the name of whoever does something."""
_TELLS_ME = regex(r"(?:he |she |they |will )*(?:tells?|lets?) me(?: know)?(?: more)?")
_TELLS_A_REPLY = regex(
    r"\s*(?P<name>(?:he|she|they|(?-i:[A-ZÀ-Þ])[\w.'’-]*)(?: (?-i:[A-ZÀ-Þ])[\w.'’-]*){0,2}) (?:has |had |then |just |finally ){0,2}(?:said|says|told me|tells me|answered|replied|wrote|writes)[:,]? (?:that )?[\"“„]?(?P<rest>\S[^\"”“]*)[\"”“]?\W*$",
    re.IGNORECASE,
)
"""Whose reply it is, told as one tells it: “Gordon said yes, you run it”."""
_I = frozenset({"i", "me", "myself"})
_THEY = frozenset({"he", "she", "they", "him", "her", "them"})
_LONGEST_NAME = 4
_BY = regex(r"(?:\s+|^)(by|on|until|till)\s+", re.IGNORECASE)
_LONGEST_DAY = 4
_GOES_ON = regex(r"(?:and|then|so|but|i|we|he|she|they)\b", re.IGNORECASE)
"""What may stand right behind a day in the midst of words."""
_ON_AS_A_REPLY = regex(
    r"\W*[\w’']+(?:\s+(?:please|then|thanks|for now))*\s*(?:\Z|[,;.:!–-]|(?:but|and|if|only|unless|when|once|after|until|till|from|to|you|i|we|go|not|as|with|provided|for|by|next|this|in|because|since|of course)\b)",
    re.IGNORECASE,
)
"""A reply that ends there, or goes on as a reply does: “yes, but …”, “no, not before May”, and not “no lunch today”."""
_OF_SOMETHING = regex(
    r"\W*(?:no (?:idea|one|clue|doubt|more|need|way)\b|part of\b|later than\b|(?:he|she|they|it) (?:is|was|are|were)\b)",
    re.IGNORECASE,
)
"""What begins like a reply and tells of something else: “no idea who …”, “she was ok”."""
_FOR = regex(r"(?:^|[\s,;]+)for (?:\^(?P<id>[^\s^,;.]+)|none)\W*$")
"""How an answer ends that says to which ask it is, or that it is to none."""
_NO_SUBJECT = frozenset(
    [*WEEKDAYS, *MONTHS, "year", "week", "month", "quarter", "time", "course", "sure", "please", "then", "this", "next", "from", "until", "till", "today", "tomorrow", "gladly", "fine", "thank", "thanks", "maybe", "that", "only", "both", "all", "everything"]
)  # fmt: skip
"""What may stand beside a yes and does not say to what."""
_LONE_DAY = regex(
    rf"(?<=[\w,])\s+(?P<day>(?:(?:(?:next|this) )?(?:{'|'.join(WEEKDAYS)})|tomorrow|tonight|today)(?:,? (?:at )?(?:noon|midday|\d{{1,2}}[:.]\d\d|\d{{1,2}} ?[ap]m))?)[\s.]*$",
    re.IGNORECASE,
)
_BY_ITS_HOUR = regex(rf"\b(?P<day>{'|'.join(WEEKDAYS)}|tomorrow|today) by (?=(?:noon|midday|\d{{1,2}}[:.]\d\d|\d{{1,2}} ?[ap]m)[\s.]*$)", re.IGNORECASE)  # fmt: skip
"""A day at the end: "the outline friday"."""
_TOLD_THEN = regex(rf"(?<=[\w,])\s+(?:on )?(?P<day>(?:(?:next|this) )?(?:{'|'.join(WEEKDAYS)})|tomorrow|tonight|today)(?= (?:that|why|whether|how)\b)", re.IGNORECASE)  # fmt: skip
"""A day before what somebody is told on it: “writes to the owner today that …”."""
_DAY_FIRST = regex(
    rf"\s*(?P<day>(?:(?:next|this) )?(?:{'|'.join(WEEKDAYS)})|tomorrow|tonight|today) ?: ?(?P<what>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
"""A day before what is done by it: "friday: the outline"."""
_LEADS_TO_A_DAY = frozenset({
    "about", "after", "all", "and", "before", "by", "each", "every", "for", "from", "last", "next", "of", "on", "or",
    "since", "than", "the", "this", "till", "to", "until",
})  # fmt: skip
"""What stands before a day that is none to do it by: "a note each friday"."""
_NAMED_DAY = frozenset({"ash", "black", "casual", "cyber", "good", "super"})
"""What makes a day of the week the name of another day: "black friday"."""
_DUE = regex(r"(?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bwere)(?<!['’]s),? due$", re.IGNORECASE)
"""What leads to a day as well and goes with it: "the outline due friday"."""
_NOT_YET = regex(r"\b(?:not|never|nothing|nobody|no|wait\w*)\b|n['’]t\b", re.IGNORECASE)
_LASTS = regex(r"\b(?:keep|stay|leave|hold|remain|refrain|pause|stop)s?\b", re.IGNORECASE)
"""What goes on until a day, and is not done by it: “keeps his hands off until the 9th”."""
_MOVED = regex(r"(?:moved|moves|postponed|later)(?:\s+to)?\s+(.+)", re.IGNORECASE)


def made(
    kind: str,
    on: date,
    who: tuple[str, ...] = (),
    to: tuple[str, ...] = (),
    title: str = "",
    links: tuple[str, ...] = (),
    fields: tuple[tuple[str, str], ...] = (),
) -> Entry:
    """An entry of a day, from its parts; the desk gives it an id."""
    return TYPES[kind](kind, on, None, who, to, " ".join(title.split()), None, (), links, fields)


def is_nothing(words: str) -> bool:
    """Whether an answer says that there is none: "nothing yet", "no idea", "-"."""
    return _NO_WORDS.fullmatch(bare(words)) is not None


def is_not_known(words: str) -> bool:
    """Whether an answer says that there is none or that it is not known, however many words it takes: “no idea, I haven't asked him”."""
    found = none_said(words)
    return is_nothing(words) or (found is not None and found.how == UNKNOWN)


def is_undecided(words: str) -> bool:
    """Whether an answer begins by saying that there was no decision, or no promise: "nothing was decided before lunch"."""
    return _UNDECIDED.match(words) is not None


def is_bare_reply(words: str) -> bool:
    """Whether an answer is a yes or a no and nothing more: "yes", "he said yes", "ok."."""
    *before, last = (word.strip(".,:;!") for word in bare(words).split()) if words.strip() else [""]
    return last in REPLIES and all(word in FILLERS for word in before)


def is_reply(words: str) -> bool:
    """Whether words are a yes or a no as one gives it, with what goes on from it; “no lunch today” and “she was ok” are none."""
    is_one = bool(is_said(words)) and _ON_AS_A_REPLY.match(words) is not None
    return is_one and _OF_SOMETHING.match(words) is None


def says_to_what(words: str) -> bool:
    """Whether a yes or a no has a word beside its condition and its day that can say to what it is."""
    said = re.findall(r"[\w'’]+", without_conditions(words))
    rest = said[1:] if said and said[0] in REPLIES else said
    return any(len(word) > len("yes") and word not in _NO_SUBJECT and word not in FILLERS and word.isalpha() for word in rest)  # fmt: skip


def split_for(words: str) -> tuple[str, str | None]:
    """An answer, and the id of the ask that it is for at its end, “yes for ^role”: "" for one that is for none, None where it does not say."""
    found = _FOR.search(words)
    return (words[: found.start()].strip(), found["id"] or "") if found else (words, None)


def split_question(words: str) -> tuple[str, str]:
    """A question and what was answered, as in "You tell me first? yes"; no answer where there is none. A yes or a no may stand behind a colon, and any answer behind “he:”."""
    question, mark, answer = (part.strip() for part in words.partition("?"))
    answer = _THEY_SAID.sub("", answer)
    told = _THEY_ANSWER.search(words) if not mark else None
    if told:
        question, answer = words[: told.start()].strip(), words[told.end() :].strip()
    elif not mark:
        question, _, answer = (part.strip() for part in words.partition(":"))
        answer = answer if is_said(answer) else ""
    return (question, answer) if question and answer else (words, "")


def to_what(words: str, asked: str) -> str:
    """An answer as a title: a bare yes or no says to what, by the words of what was asked."""
    if not is_bare_reply(words) or not asked.strip():
        return words
    said = {"yes": "Yes", "no": "No", "later": "Later", "part": "In part"}
    return f"{said[is_said(words)[0][1]]} to: {with_capital_i(asked.strip())}"


def as_given(words: str, giver: str, asked: str) -> str:
    """What was promised, without to whom, which stands before it: "plan to him" is "plan".

    "Tells me" with nothing after it is their word, on what was asked where that is one thing.
    """
    if giver == ME:
        plain = _TO_THEM.sub("", words).strip()
        return with_capital_i(plain or words)
    if _TELLS_ME.fullmatch(bare(words)):
        return f"Word on: {asked.strip()}" if asked.strip() else "Their word"
    return _THEY_DO.sub("", words) or words


def split_speaker(book: Book, words: str, other: str) -> tuple[str, str]:
    """Whose it is, and the words: "me: the outline"; "" where nobody stands before a colon."""
    told = _TELLS_A_REPLY.match(words)
    if told and (is_reply(told["rest"]) or granting(told["rest"]) == "yes"):
        by = split_speaker(book, f"{told['name']}: {told['rest']}", other)
        if by[0] not in ("", ME):
            return by
    name, colon, rest = (part.strip() for part in words.partition(":"))
    if not colon and (first := _ME_FIRST.match(words)):
        return ME, words[first.end() :]
    if not colon or not rest or len(name.split()) > _LONGEST_NAME:
        return "", words
    if name.lower() in _I or book.is_me(name):
        return ME, rest
    if name.lower() in _THEY:
        return other, rest
    if book.concerning(name):
        return book.name_of(name), rest
    is_their_first = name and name_key(name) == name_key(other).partition(" ")[0]
    return (other, rest) if is_their_first else ("", words)


def split_giver(book: Book, words: str, other: str) -> tuple[str, str]:
    """Who promised it, and what: the one before a colon, or whose name it begins with, as in "Gerd keeps his hands off"."""
    who, what = split_speaker(book, words, other)
    if who:
        return who, what
    parts = words.split()
    for count in range(min(_LONGEST_NAME, len(parts) - 1), 0, -1):
        name, rest = " ".join(parts[:count]), " ".join(parts[count:])
        is_other = name_key(name) in (name_key(other), name_key(other).partition(" ")[0])
        if _DOES.match(rest) and (is_other or book.concerning(name)) and not book.is_me(name):
            return (other if is_other else book.name_of(name)), _WILL.sub("", rest)
    return "", words


def split_by(words: str, on: date) -> tuple[str, str]:
    """What, and by which day: "the outline by Friday", "by Friday the outline", "the outline friday"; "" where no day is said, or one "on" or "until" which was past by then.

    What is not done until a day keeps it in its words as well, and so does what goes on behind a day: without it they would say something else.
    """
    words = _BY_ITS_HOUR.sub(r"\g<day> ", words)
    for found in reversed(list(_BY.finditer(words))):
        what = words[: found.start()].strip(" ,;:")
        day, behind = _day_at(words[found.end() :], on, is_first=not what)
        moment = read_moment(_in_words(day), on)
        word = found[1].lower()
        if isinstance(moment, Unclear) or not (word == "by" or moment.on >= on):
            continue
        if word in ("until", "till") and _LASTS.search(what):
            return words.strip(" ,;:."), ""
        if what:
            if word == "by" and _OF_IT.match(behind):
                return f"{what} {behind.strip(' ,;:.')}", _in_words(day)
            is_whole = bool(behind) or (word in ("until", "till") and _NOT_YET.search(what))
            return (words.strip(" ,;:.") if is_whole else _DUE.sub("", what)), _in_words(day)
        if behind and word in ("by", "on"):
            return with_capital_i(behind), _in_words(day)
    first = _DAY_FIRST.match(words)
    if (
        first
        and not _comes_again(words, on)
        and not isinstance(read_moment(first["day"], on), Unclear)
    ):
        return first["what"].strip(" ,;:."), first["day"]
    lone = _lone_day(words)
    if lone and not isinstance(read_moment(lone["day"], on), Unclear):
        return _DUE.sub("", words[: lone.start()].strip(" ,;:")), lone["day"]
    told = _TOLD_THEN.search(words)
    before = words[: told.start()].rstrip(" ,;:") if told else ""
    if told and before.split()[-1].lower() not in _LEADS_TO_A_DAY and not isinstance(read_moment(told["day"], on), Unclear):  # fmt: skip
        return f"{before}{words[told.end() :]}", told["day"]
    return words.rstrip(" ,;:"), ""


def _comes_again(words: str, on: date) -> bool:
    """Whether words say how often; what reads that is loaded when it is first asked, since every page knows of answers."""
    from goodbooks.language.days.again import again_in

    return again_in(words, on) is not None


def _in_words(day: str) -> str:
    """A day written in dots with the name of its month; any other as it is."""
    return day_in_words(f"by {day}").removeprefix("by ")


def _lone_day(words: str) -> re.Match[str] | None:
    """A day at the end of words that nothing leads to, and that is no name of another day."""
    found = _LONE_DAY.search(words)
    if found is None:
        return None
    before = words[: found.start()].rsplit(maxsplit=1)[-1].lower()
    is_named = before in _NAMED_DAY and found["day"].lower() in WEEKDAYS
    return None if before in _LEADS_TO_A_DAY or is_named else found


_OF_IT = regex(r"(?:about|that|why|whether|of (?:all|how|what|my|our)|with|on (?:how|what|where|the|my|our)|for (?!(?:at|the) (?:latest|most))|to (?:the|my|our|her|him|them))\b", re.IGNORECASE)  # fmt: skip
"""How it goes on behind a day with what something is of: “a sheet by tomorrow about the flame”."""


def _day_at(text: str, on: date, *, is_first: bool) -> tuple[str, str]:
    """The day that a text begins with, and what stands behind it; in the midst of words only where what is behind it begins anew."""
    whole = text.strip(" .")
    if not isinstance(read_moment(whole, on), Unclear):
        return whole, ""
    parts = text.split()
    for number in range(min(_LONGEST_DAY, len(parts) - 1), 0, -1):
        day, behind = " ".join(parts[:number]), " ".join(parts[number:])
        if parts[number - 1].lower() in WEAK:
            continue
        is_apart = is_first or day[-1] in ".,;:" or _GOES_ON.match(behind) or _OF_IT.match(behind)
        if is_apart and not isinstance(read_moment(day.strip(" .,;:"), on), Unclear):
            return day.strip(" .,;:"), behind
    return whole, ""


def unsure_day(words: str, on: date) -> str:
    """Why a day said in words is asked for: it can be either of two, or is near to one; "" where it is clear."""
    if split_by(words, on)[1] or _comes_again(words, on):
        return ""
    for day in _perhaps_days(words):
        moment = read_moment(day, on)
        choices = moment.choices if isinstance(moment, Unclear) else ()
        if len(choices) > 1:
            sort = "times" if ":" in choices[0] else "days"
            return f"“{day}” can be either of two {sort}, {' or '.join(choices)}"
        if choices:
            return f"“{day}” reads almost like {_as_written(choices[0])}"
    return ""


def _perhaps_days(words: str) -> Iterator[str]:
    """What may have been meant as a day: behind "by" and the like, the first word there where nothing stands before, and a day alone at the end."""
    for found in reversed(list(_BY.finditer(words))):
        behind = words[found.end() :].strip(" .")
        yield behind
        if not words[: found.start()].strip():
            yield behind.partition(" ")[0].strip(",:;")
    if lone := _lone_day(words):
        yield lone["day"]


def _as_written(day: str) -> str:
    """A day with the capital of its name."""
    return " ".join(word.capitalize() if word in WEEKDAYS else word for word in day.split())


def moved_to(words: str, on: date, due: date | None = None) -> str | Unclear | None:
    """The day in "moved to Friday", as a date, of what was due on a day where that is known; None when the words do not say that it moved."""
    found = _MOVED.fullmatch(words.strip())
    if not found:
        return None
    moment = moved_day(f"on {found[1]}", on, due)
    return moment if isinstance(moment, Unclear) else str(moment)


def outcome_of(entry: Entry, words: str, on: date) -> Entry:
    """What became of a promise: done, moved to a day, dropped with why for me alone, or a note beside it in free words."""
    links = (entry.id,) if entry.id else ()
    due = entry.due.on if isinstance(entry, Promise) and entry.due else None
    day = moved_to(words, on, due)
    who = entry.who or (ME,)
    if isinstance(day, str):
        lines = (("state", "moved"), ("due", day))
        return made("outcome", on, who, title="Moved", links=links, fields=lines)
    for said, state in ((DONE, "delivered"), (DROPPED, "withdrawn")):
        if bare(words) in said:
            title, state_line = state.capitalize(), (("state", state),)
            return made("outcome", on, who, title=title, links=links, fields=state_line)
    head, mark, why = words.strip().partition(",")
    if mark and bare(head) in DROPPED:
        dropped = outcome_of(entry, head, on)
        return dropped._replace(fields=(*dropped.fields, ("private", capital(why.strip()))))
    return made("note", on, who, title=words, links=links)
