"""What a short answer in a person's own words becomes: who, by when, and what became of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.left_out import is_left_out
from goodbooks.core.days import MONTHS, WEEKDAYS
from goodbooks.core.moved_day import moved_day
from goodbooks.core.names import ME, TITLED, name_key
from goodbooks.core.phrasing import capital, with_capital_i
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
from goodbooks.entries.promise import WORD_ON, Promise
from goodbooks.entries.request import Request
from goodbooks.entries.talk import Talk
from goodbooks.entries.win import Win
from goodbooks.language.meant.none_said import UNKNOWN, none_said
from goodbooks.language.meant.not_understood import is_not_understood
from goodbooks.reckoning.lets import granting
from goodbooks.reckoning.terms import FILLERS, REPLIES, bare, is_said, without_conditions

if TYPE_CHECKING:
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
    r"(?: (?:yet|new|else|more|further|much|really|special|at all|of it|answer|answered|idea|was|were|decided|promised|asked|said|decisions?))*"
    r"|(?:i )?(?:do not|don.?t) know(?: yet)?|dunno|idk|n/?a|[-–—.?]+"
    r"|(?:i )?(?:(?:have not|haven.?t) asked|(?:did not|didn.?t) ask)(?: yet| them| him| her)*"
    r"|(?:i |we )?(?:have not|haven.?t|did not|didn.?t)(?: answered?)? yet",
)
_ME_FIRST = regex(r"\s*me\s+(?!and\b|too\b|or\b)(?=\S)", re.IGNORECASE)
_LIMIT = r"(?![^,;:.]*\b(?:before|without|unless|until|till)\b)"
"""No word behind it in the same breath that makes a rule of it."""
_UNDECIDED = regex(
    r"(?:nothing (?:really )?(?:(?:was|were|has been|had been|got|came)(?! to be\b)|happened|to report|to add|decided (?:until|till))"
    r"|nothing(?! (?:is|was|are|were) to be\b)(?! (?!is\b|was\b|has\b|gets\b|comes\b|seems\b)\w+[^\Ws]s\b)\b" + _LIMIT +
    r"|no decision(?= (?:yet|before|until|till)\b)|no (?:decisions?|promises?)\b" + _LIMIT +
    r"|not (?:decided|promised))\b",
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
    """Whether an answer says that there is none: "nothing yet", "no idea", "-"; leaves the question out, or has not understood it."""
    is_none = _NO_WORDS.fullmatch(bare(words)) is not None
    return is_none or is_left_out(words) or is_not_understood(words)


def is_not_known(words: str) -> bool:
    """Whether an answer says that there is none or that it is not known, however many words it takes: “no idea, I haven't asked him”."""
    found = none_said(words)
    return is_nothing(words) or (found is not None and found.how == UNKNOWN)


def is_undecided(words: str) -> bool:
    """Whether an answer begins by saying that there was no decision, or no promise: "nothing was decided before lunch"."""
    if _UNDECIDED.match(words):
        return True
    from goodbooks.language.meant.nothing_decided import says_nothing_decided

    return says_nothing_decided(words)


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


def tells_me(words: str) -> bool:
    """Whether words promise no more than that somebody tells me: "tells me", "will let me know"."""
    return _TELLS_ME.fullmatch(bare(words)) is not None


def as_given(words: str, giver: str, asked: str) -> str:
    """What was promised, without to whom, which stands before it: "plan to him" is "plan".

    "Tells me" with nothing after it is their word, on what was asked where that is one thing.
    """
    if giver == ME:
        plain = _TO_THEM.sub("", words).strip()
        return with_capital_i(plain or words)
    if tells_me(words):
        return f"{WORD_ON}{asked.strip()}" if asked.strip() else "Their word"
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
    if is_their_first or not TITLED.match(name):
        return (other, rest) if is_their_first else ("", words)
    return _by_title(book, name, other), rest


def _by_title(book: Book, name: str, other: str) -> str:
    """Who is meant by a title and a name, “Dr. Rhee”: the only one of that last name, else somebody who is not in the book yet."""
    last = name_key(name).rpartition(" ")[2]
    every = dict.fromkeys((other, *book.names()))
    known = [one for one in every if name_key(one).rpartition(" ")[2] == last]
    return known[0] if len(known) == 1 else name


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
