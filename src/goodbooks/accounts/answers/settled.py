"""What a talk settles: which of my asks it answers, and until when it gives the area that was asked for."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.core.days import COUNTS
from goodbooks.core.last_day import last_day_in
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import WEAK
from goodbooks.core.plans import is_meant
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_to
from goodbooks.core.to_say import to_say
from goodbooks.entries.answer import puts_off
from goodbooks.entries.ask import Ask, open_asks
from goodbooks.entries.handoff import Handoff
from goodbooks.language.meant.of_a_role import says_who_tells
from goodbooks.language.meant.of_before import is_of_before
from goodbooks.reckoning.handed_on import asks_for
from goodbooks.reckoning.lets import granting
from goodbooks.reckoning.terms import is_said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.talk import Talk

_YOU = regex(r"\byou(?:rs?|['’]\w+)?\b", re.IGNORECASE)
_SAID_TO_ME = regex(r"you(?:(?:['’](?:re|ll|ve))|\s)", re.IGNORECASE)
_A_WORD = 3
"""So many signs of a word tell one question from another."""
_LONG = timedelta(28)
"""What was told as of a month or a season ago answers nothing that was asked since."""
_SAYS_LITTLE = WEAK | {
    *COUNTS,
    "how",
    "not",
    "she",
    "them",
    "then",
    "they",
    "what",
    "when",
    "why",
    "you",
}
"""Words that stand in any question, and so tell none from another."""
_FROM_NOW_ON = regex(
    r"\b(?:(?:the )?next time|from now on|in (?:the )?future|at least|at all|please|even)\b"
)
"""What a wish for what is to come ends in, and so tells none from another."""
_LOOKS_BACK = regex(
    r"(?:(?:and|but|so) )?(?:why|how come|since when|did|didn['’]?t|had|hadn['’]?t|were|was) ",
    re.IGNORECASE,
)
"""How a question begins about what was."""
_ASKS_LEAVE = regex(
    r"(?:(?:and|but|so|i asked|asked|me|i) ?[:,]? )?(?:if |whether )?(?:may|can|could|would|will|shall|should|is it|is that|are you|do you|am i|what if|how about|what about)\b",
    re.IGNORECASE,
)
"""How a question begins that a yes gives leave to, or agrees with."""
_ASKS_WHO_TELLS = regex(r"(?:and |so )?who (?:will |should |would |is going to )?(?:tells?|lets?|informs?|explains?|announces?|speaks?|talks?)\b", re.IGNORECASE)  # fmt: skip
"""How a question begins that is answered by who tells whom."""
_ASKS_CONDITION = regex(
    r"\b(?:on|under) (?:what|which) conditions?\b|\bwhat would (?:have to (?:be|happen)|you (?:have to|need to) see|bring|let|it take)\b",
    re.IGNORECASE,
)
_ASKS_A_THING = regex(
    r"(?:(?:and|so|but) )?(?:who|whom|whose|what|when|where|why|how|which)\b", re.IGNORECASE
)
"""How a question begins that is answered by a thing, and so often by none of its words."""
_TO_WHAT = regex(
    r"(?:(?:he|she|they) (?:said|says) )?(?:yes|no|ok|okay) to (.+)", re.IGNORECASE | re.DOTALL
)
"""A yes or a no that says itself to what."""


def wanted_of(book: Book, who: str) -> tuple[Ask, ...]:
    """What I want of somebody and have no answer to, the oldest first; what I only mean to ask counts."""
    planned = [one for one in book.planned if isinstance(one, Ask)]
    return tuple(
        ask
        for ask in (*open_asks(book), *planned)
        if ask.id is not None
        and all(book.is_me(name) for name in ask.who)
        and is_to(book, ask, who)
    )


def met_by_the_talk(wanted: tuple[Ask, ...], talk: Talk | None) -> tuple[str, ...]:
    """The ids of the asks for a talk in the matters of one that was held, which is their answer."""
    near = _near(wanted, talk)
    return tuple(ask.id for ask in near if ask.id is not None and ask.is_for_a_talk())


def asked_for_a_talk(wanted: tuple[Ask, ...], book: Book, day: date) -> tuple[str, ...]:
    """The id of the one ask for a talk that was put by a day, which a talk of that day answers."""
    meant = {one.entry for one in to_say(book) if one.on is None or one.on > day}
    put = [ask for ask in wanted if ask.is_for_a_talk() and ask.on <= day and ask not in meant]
    return tuple(ask.id for ask in put if ask.id is not None) if len(put) == 1 else ()


def answered_by(wanted: tuple[Ask, ...], talk: Talk | None, words: str) -> Ask | None:
    """The ask that words said in this talk answer: the one in its matters; of several, the one whose words they have, or else the one with a case.

    None where several could be meant, or none. Of a talk in no matter, only a yes or a no is an answer, and what is only
    meant to be asked is answered by no other words that share none with it.
    """
    near = _answerable(wanted, talk, words)
    if granting(words) in ("yes", "part", "no"):
        near = [ask for ask in near if not _ASKS_WHO_TELLS.match(ask.title.strip())] or near
    elif (told := told_to_whom(near, words)) is not None:
        return told
    shared = [ask for ask in near if has_a_word_of(words, ask.title)]
    found = shared if len(shared) == 1 else [ask for ask in near if ask.is_case()] or near
    if len(found) > 1 and granting(words) in ("yes", "part", "no"):
        found = [ask for ask in shared or near if _ASKS_LEAVE.match(ask.title.strip())]
    return found[0] if len(found) == 1 else None


def told_to_whom(wanted: Iterable[Ask], words: str) -> Ask | None:
    """The one ask for who tells whom, where words that are no yes and no question say that: “she tells Dev herself, after Christmas”."""
    if "?" in words or granting(words) or not says_who_tells(words):
        return None
    found = [ask for ask in wanted if _ASKS_WHO_TELLS.match(ask.title.strip())]
    return found[0] if len(found) == 1 else None


def could_be_answered(wanted: tuple[Ask, ...], talk: Talk | None, words: str) -> tuple[Ask, ...]:
    """The asks of which words said in this talk answer one, where nothing tells which: two of them or more, else none."""
    near = _answerable(wanted, talk, words) if answered_by(wanted, talk, words) is None else []
    return tuple(near) if len(near) > 1 else ()


def could_be_meant(question: str, wanted: tuple[Ask, ...], talk: Talk | None) -> tuple[Ask, ...]:
    """The proposals that a question in other words may have put: in the matters of the talk, or of a talk in none, anywhere; none where it asks for no leave."""
    if not _ASKS_LEAVE.match(question.strip()):
        return ()
    among = _near(wanted, talk) if talk is not None and talk.matters else wanted
    return tuple(ask for ask in among if ask.is_case() and not ask.is_for_a_talk())


def _answerable(wanted: tuple[Ask, ...], talk: Talk | None, words: str) -> list[Ask]:
    """The asks that words can answer, in the matters of the talk or, of a yes or a no in a talk of none, anywhere."""
    has_matter = talk is not None and bool(talk.matters)
    among = _near(wanted, talk) if has_matter else wanted if is_said(words) else ()
    return [ask for ask in among if not ask.is_for_a_talk() and may_answer(ask, words)]


def may_answer(ask: Ask, words: str) -> bool:
    """Whether words can answer an ask: by a yes, a no or a “not yet”, said to me, or with a word of it; and one for a thing, “which day holds?”, in any words, where it was put."""
    to_what = _TO_WHAT.match(words.strip()) if is_meant(ask) else None
    if to_what is not None:
        return has_a_word_of(to_what[1], ask.title)
    is_reply = bool(granting(words)) or puts_off(words) or is_said_to_me(words)
    is_for_a_thing = not is_meant(ask) and _ASKS_A_THING.match(ask.title.strip()) is not None
    return is_reply or has_a_word_of(words, ask.title) or is_for_a_thing


def is_told_of_before(wanted: Iterable[Ask], words: str, today: date) -> bool:
    """Whether words tell of an answer that was given before any of these was asked: months ago, and they are only meant to be asked, or are newer than that."""
    return is_of_before(words) and all(is_meant(one) or today - one.on < _LONG for one in wanted)


def meant_by(question: str, wanted: tuple[Ask, ...]) -> Ask | None:
    """The one ask that a question repeats in much the same words; None where two do, and where it looks back: “why did you not tell me first” asks for nothing."""
    mine = _words(question)
    looks_back = _LOOKS_BACK.match(question.strip()) is not None
    found = [
        ask
        for ask in wanted
        if _is_repeated(mine, _words(ask.title))
        and looks_back == (_LOOKS_BACK.match(ask.title.strip()) is not None)
    ]
    if len(found) != 1:
        found = _of_its_sort(question, found or wanted)
    return found[0] if len(found) == 1 else None


def _of_its_sort(question: str, wanted: Iterable[Ask]) -> list[Ask]:
    """The asks of the sort of a question that could be several: those for a condition, where it asks for one; those for leave only where it has a word of theirs."""
    if asks_condition(question):
        return [ask for ask in wanted if asks_condition(ask.title)]
    is_leave = _ASKS_LEAVE.match(question.strip()) is not None
    return [ask for ask in wanted if is_leave and _ASKS_LEAVE.match(ask.title.strip()) and has_a_word_of(question, ask.title)]  # fmt: skip


def is_question(words: str) -> bool:
    """Whether words ask something, by their mark or by how they begin."""
    return "?" in words or _ASKS_LEAVE.match(words.strip()) is not None


def asks_condition(title: str) -> bool:
    """Whether a question asks on what condition something may be."""
    return _ASKS_CONDITION.search(title) is not None


def has_a_word_of(one: str, other: str) -> bool:
    """Whether two titles share a word that tells something."""
    return not _words(one).isdisjoint(_words(other))


def words_shared(one: str, other: str) -> int:
    """How many words that tell something two titles share."""
    return len(_words(one) & _words(other))


def says_the_same(one: str, other: str) -> bool:
    """Whether two titles say much the same."""
    return _is_repeated(_words(one), _words(other))


def _is_repeated(mine: set[str], theirs: set[str]) -> bool:
    """Whether two questions say much the same: all of it, or two words and more than half of the shorter.

    One word they share is not enough: "Is Lukas on holiday" is not "Two weeks of Lukas".
    """
    shared = len(mine & theirs)
    is_most = shared > 1 and 2 * shared > min(len(mine), len(theirs))
    return is_most or (bool(mine) and mine == theirs)


def _words(said: str) -> set[str]:
    found = re.findall(r"[\w'’]+", _FROM_NOW_ON.sub(" ", name_key(said)))
    return {_one_of(word) for word in found if len(word) >= _A_WORD and word not in _SAYS_LITTLE}


def _one_of(word: str) -> str:
    """A word as one of many is spelt, where it is long enough to tell: nights are a night."""
    is_many = len(word) > _A_WORD and word.endswith("s") and not word.endswith("ss")
    return word[:-1] if is_many else word


def _near(wanted: tuple[Ask, ...], talk: Talk | None) -> list[Ask]:
    """The asks in a matter of the talk."""
    tags = {name_key(tag) for tag in talk.matters} if talk else set()
    return [ask for ask in wanted if not tags.isdisjoint(name_key(tag) for tag in ask.matters)]


def is_said_to_me(words: str) -> bool:
    """Whether words are the other one's, as they said them to me: "You are on the list"."""
    return _SAID_TO_ME.match(words.strip()) is not None


def speaks_to_me(title: str) -> bool:
    """Whether what was decided speaks to me anywhere in it, so that others read it as their words: “Yes, and you write the plan”."""
    return not title.lstrip().startswith("[") and _YOU.search(title) is not None


def ends_anew(book: Book, ask: Ask, words: str, on: date) -> Iterator[Entry]:
    """The last day of each area that was asked for, where the yes says until which day, and the book has another or none."""
    day = last_day_in(words, on) if granting(words, ask.title) in ("yes", "part") else None
    if day is None:
        return
    for area in areas_of(book, ask):
        if area.trial_end is None or area.trial_end.on != day:
            fields = (("amends", area.ref), ("trial-end", str(day)))
            yield made("handoff", on, fields=fields)


def areas_of(book: Book, ask: Ask) -> list[Handoff]:
    """The areas that an ask is for."""
    return [one for one in book.of(Handoff) if one.id and ask in asks_for(book, one)]


def names_its_area(book: Book, ask: Ask, question: str) -> bool:
    """Whether a question names the area that an ask is for."""
    said = name_key(question)
    return any(name_key(area.title) in said for area in areas_of(book, ask) if area.title)
