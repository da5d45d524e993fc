"""The next step after a talk: what others may read of it, and what I mean to do for myself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.at_home import is_home_alone
from goodbooks.accounts.answers.by_which_day import split_by
from goodbooks.accounts.answers.how_it_went import is_no_step
from goodbooks.accounts.answers.mine_alone import is_mine_alone
from goodbooks.accounts.answers.replies import as_given, is_nothing, made
from goodbooks.accounts.answers.rhythm_told import Lines, rhythm_told
from goodbooks.accounts.answers.talk_to_come import each_with_its_day
from goodbooks.accounts.answers.their_terms import with_terms
from goodbooks.accounts.answers.to_a_third import is_to_a_third
from goodbooks.core.days import Moment, read_moment
from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital, with_capital_i
from goodbooks.core.regex import regex
from goodbooks.language.days.again import comes_anew
from goodbooks.language.meant.not_for_them import without_what_is_kept
from goodbooks.language.retold.from_to import as_a_step

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.entry import Entry

BETWEEN = regex(r"\s*(?:[;\n]|(?:[,.]|\s[-–—])(?=\s*(?:me|i|he|she|they)\s*:))\s*", re.IGNORECASE)
"""What stands between two answers: a semicolon, a line end, or the comma, full stop or dash before “he:”."""
QUESTIONS = regex(r"\s*(?:[;\n]|[,.](?=\s*(?:me|i)\s*:))\s*", re.IGNORECASE)
"""What stands between two questions of mine: “he:” begins the answer to the one before it."""
_WHAT = "who|whom|whose|what|which|when|where|why|how"
_MAY = "can|could|may|might|do|does|did|is|are|will|would|shall|should|has|have"
_NEXT = (
    rf"(?:(?<=\?)\s+(?:(?:and|but|so|then|also) )*(?=(?:{_WHAT}|{_MAY}|whether)\b[^.?!;]*\?)"
    rf"|,\s+(?:and|but|so|then) (?:(?:then|also) )?(?=(?:{_WHAT})\b[^.?!;]*\?)"
    rf"|,\s+(?=(?:what|how) about\b[^.?!;]*\?)"
    rf"|,?\s+(?:and|but|so|then) (?:(?:then|also) )?(?=(?:{_MAY}) (?:not )?(?:I|we|you|he|she|it|they|there|that|this|my|our|the|(?-i:[A-ZÀ-Þ])[\w'’-]*)\b[^.?!;]*\?))"
)
"""Where the next question of mine begins behind one that has no answer, or behind its answer: “may I? and who tells them?”, “yes, and who tells them?”"""
QUESTIONS_TOLD = regex(rf"{QUESTIONS.pattern}|{_NEXT}", re.IGNORECASE)
"""The same where a question follows in one breath: each has its own answer, or none."""
SEVERAL_QUESTIONS = regex(rf"{QUESTIONS_TOLD.pattern}|[.!]\s+(?=[^.?!;]+\?)", re.IGNORECASE)
"""The same where more than one has its mark: each begins behind the answer to the one before."""
DOINGS = regex(rf"{BETWEEN.pattern}|\.\s+(?=(?:he|she|they|i)\b)", re.IGNORECASE)
"""What stands between two things that somebody does: the full stop before “he looks at it” too."""
_STEPS = regex(
    rf"{DOINGS.pattern}|\.\s+(?=(?:we|it|that|not|so|too|very|really|still)\b)", re.IGNORECASE
)
_MARK = regex(r"^(?:[-–—*•]\s*|\d{1,2}[.:)]\s+)")
"""What stands before one row of a list."""
_MINE = regex(r"^me\s*:\s*", re.IGNORECASE)
_I_DO = regex(
    r"i(?:['’]ll|\s+will)?\s+(?!am\b|was\b|have\b|had\b|can\b|could\b|may\b|must\b|hope\b|think\b|want\b|need\b|wait\b|(?:do|did|would)(?:n['’]?t| not)\b)\w",
    re.IGNORECASE,
)
_HAS_MINE = regex(r"\bme\s*:", re.IGNORECASE)


def answers_in(words: str, name: str = "decided") -> Iterator[str]:
    """The answers to a question one by one, without a part that says there is nothing; what is wanted along with a yes is part of it."""
    between = {"promised": DOINGS, "asked": _between_questions(words)}.get(name, BETWEEN)
    parts = (part for part in map(str.strip, between.split(words)) if any(map(str.isalnum, part)) and not is_nothing(part))  # fmt: skip
    yield from with_terms(parts) if name != "promised" else parts


def for_others(words: str, who: str = "") -> str:
    """What others may read of a next step after a talk with `who`: each part in which nothing is only mine, “me:”, something done for me or how it went, and without what somebody is not to know; "" where there is none."""
    read = (without_what_is_kept(one).left for one in steps(words) if not (_is_mine(one, who) or _is_felt(one)))  # fmt: skip
    return "; ".join(filter(None, read))


def private_in(words: str, who: str) -> str:
    """What in a next step is no step, but how it went, the mood I was in or what weighs at home, and what somebody is not to know; "" where there is none."""
    parts = (one if _is_felt(one) else without_what_is_kept(one).kept for one in steps(words) if not _is_mine(one, who))  # fmt: skip
    return "; ".join(filter(None, parts))


def _is_felt(step: str) -> bool:
    return is_no_step(step) or is_home_alone(step)


def kept_mine(words: str, who: str) -> tuple[str, str]:
    """A next step as its two parts: what is mine anyway, and what others could have read, or read in part."""
    parts: dict[bool, list[str]] = {True: [], False: []}
    for one in steps(words):
        parts[bool(for_others(one, who))].append(one)
    return "; ".join(parts[False]), "; ".join(parts[True])


def _between_questions(words: str) -> re.Pattern[str]:
    """What stands between two questions and their answers in these words."""
    return SEVERAL_QUESTIONS if words.count("?") > 1 else QUESTIONS_TOLD


def no_step(words: str, held: date) -> str:
    """The first part of a next step that is a number or a day alone; "" where there is none."""
    parts = (one.strip() for one in BETWEEN.split(words))
    alone = (one for one in parts if one and not is_nothing(one) and _is_alone(one, held))
    return next(alone, "")


def _is_alone(words: str, held: date) -> bool:
    return words.strip(" .:)").isdecimal() or isinstance(
        read_moment(words.strip(" ."), held), Moment
    )


def steps_to_come(words: str, held: date, today: date) -> list[str]:
    """The next steps one by one, told after a talk of a day, without each whose own day has passed."""
    return [one for one in steps(words) if not _is_past(one, held, today)]


def _is_past(step: str, held: date, today: date) -> bool:
    _, day = split_by(step, held)
    moment = read_moment(day, held) if day else None
    return isinstance(moment, Moment) and moment.on < today


def to_do(words: str, who: str, held: date) -> Iterator[Entry]:
    """My own next steps, “me: ask HR what the rule is”, as promises to myself: each comes back on its day, and nobody else reads it.

    A part with “me:” in its midst is mine whole, since nothing says where what others may read ends. What I tell somebody who was
    not there is mine too, though others may read it: neither they nor whoever was there has it of me.
    """
    for one in steps(words):
        mine = _MINE.sub("", one) if _is_mine(one, who) else ""
        if mine and not is_nothing(mine):
            yield to_myself(mine, held)
    for one, *_ in _dated_steps(words, who, held):
        if is_to_a_third(one, who):
            yield to_myself(one, held)


def _promised_to_them(words: str, who: str, held: date) -> Iterator[Entry]:
    """My next steps with a day or a rhythm that others may read, “I send you the plan by Friday”, as promises to whoever the talk was with."""
    for one, what, fields in _dated_steps(words, who, held):
        if not is_to_a_third(one, who):
            yield made("promise", held, (ME,), (who,), title=with_capital_i(what), fields=fields)


def _dated_steps(words: str, who: str, held: date) -> Iterator[tuple[str, str, Lines]]:
    """My next steps with a day or a rhythm that others may read: each as it was said, without its day, and the line of that."""
    every = steps(for_others(words, who))
    for one in (each for step in every for each in each_with_its_day(step, held)):
        what, day = split_by(one, held)
        what, often = rhythm_told(what, day, held)
        is_dated = bool(day) and isinstance(read_moment(day, held), Moment)
        is_mine = (_I_DO.match(what) and not _ONLY_BEGINS.fullmatch(what)) or (often and comes_anew(what))  # fmt: skip
        if is_mine and (often or is_dated):
            yield one, what, often or (("due", day),)


_ONLY_BEGINS = regex(
    r"i(?:['’]ll|\s+will)?\s+(?:start|begin|carry on|go on|go ahead|continue|take over|take it over|am back|come back)(?:\s+(?:with\s+)?(?:it|this|that|there|then))?\W*",
    re.IGNORECASE,
)
"""A step that says only that I begin, or go on: nothing that they get, so no promise to them."""


def is_what_i_do(step: str) -> bool:
    """Whether a next step is something that I do, “I send …” or “me: …”."""
    return _I_DO.match(step) is not None or _HAS_MINE.search(step) is not None


def to_myself(words: str, held: date) -> Entry:
    """Something I do for myself, as a promise that only I read."""
    what, day = split_by(words, held)
    what, often = rhythm_told(what, day, held)
    fields = often or ((("due", day),) if day else ())
    return made("promise", held, (ME,), (ME,), title=with_capital_i(what), fields=fields)


def _is_mine(step: str, who: str) -> bool:
    return _HAS_MINE.search(step) is not None or is_mine_alone(step, who)


def steps(words: str) -> list[str]:
    """The steps one by one, each without its mark of a list, and without what says that there is none."""
    told = (part for one in _STEPS.split(words.strip()) for part in _told_and_to_do(one))
    parts = (as_a_step(_MARK.sub("", part)) for part in told)
    return [one for one in parts if any(map(str.isalpha, one)) and not is_nothing(one)]


_GOES_ON = regex(r",? (?:and|but|so) (?=(?:I|he|she|they)(?:['’]ll| will|['’]s going to| (?:is|are|am) going to)\b)", re.IGNORECASE)  # fmt: skip
"""Where what is to be done begins, behind what was: “she said sorry, and she will tell Gareth”."""


def _told_and_to_do(words: str) -> list[str]:
    """How it went and the step behind it as two; any other as it is."""
    first, *rest = _GOES_ON.split(words, maxsplit=1)
    return [first, *rest] if rest and is_no_step(first) else [words]


_IS_SO = regex(r"(?:is|are|be|has|have|was|were|had|thinks?|knows?|likes?|hopes?|wants?|needs?|waits?|stays?|can|could|may|must|should|would|not|never)\b|\w+n['’]t\b", re.IGNORECASE)  # fmt: skip
"""What tells how somebody is, or what they want, and no deed of theirs."""
_LASTS = regex(r"\b(?:until|till)\b", re.IGNORECASE)


def promised_in(words: str, who: str, held: date) -> Iterator[Entry]:
    """What either promised the other with the next steps of a talk: mine by a day or in a rhythm, theirs by a day."""
    yield from _promised_to_them(words, who, held)
    yield from _promised_by_them(words, who, held)


def _promised_by_them(words: str, who: str, held: date) -> Iterator[Entry]:
    """What whoever the talk was with does by a day, “she will tell Gareth herself by Friday”, as promises to me."""
    names = "|".join(map(re.escape, dict.fromkeys((who, who.split(maxsplit=1)[0]))))
    they = re.compile(rf"(?:{names}|(?i:he|she|they))(?:['’]ll| will| also| then|['’]s going to| (?:is|are) going to)*\s+(?=[a-zà-ÿ])")  # fmt: skip
    for step in steps(for_others(words, who)):
        for one in each_with_its_day(step, held):
            what, day = split_by(one, held)
            found = they.match(what)
            if (
                found is None
                or _IS_SO.match(what[found.end() :])
                or _LASTS.search(one)
                or not day
                or not isinstance(read_moment(day, held), Moment)
            ):
                continue
            deed = as_given(what[found.end() :], who, "")
            yield made("promise", held, (who,), (ME,), title=capital(deed), fields=(("due", day),))
