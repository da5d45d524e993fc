"""An answer that others would read, and that is a feeling, a judgement or from home: kept in private, and met once."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.answers.at_home import is_of_home
from goodbooks.accounts.answers.how_it_went import is_felt
from goodbooks.accounts.readers.private_matters import NOTHING_PRIVATE, PrivateMatters
from goodbooks.core.days import ANY_WEEKDAY
from goodbooks.core.regex import regex
from goodbooks.desk.coaching import coach_without_book
from goodbooks.desk.walks.questions.as_said import meant_so
from goodbooks.desk.walks.questions.kept_from_them import cut_in
from goodbooks.desk.walks.questions.own_trouble import is_own_trouble
from goodbooks.desk.walks.questions.private_life import (
    is_private_life,
    is_their_life,
    private_clause,
    without_private,
)
from goodbooks.language.meant.judges_them import judges_them
from goodbooks.language.meant.scorn import INSULT, in_own_voice, is_cursed
from goodbooks.language.retold.said_back import is_said_back
from goodbooks.playbooks.answers.answered import as_answer, is_sentence
from goodbooks.playbooks.options.uses import is_only_for, read_by
from goodbooks.playbooks.slots.told import BOSS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.desk.walks.questions.asked import Asked
    from goodbooks.playbooks.text.playbook import Playbook

ASIDE = "-aside."
"""How the name begins under which such an answer is kept, before its slot."""
_APART = " / "
"""What stands between two such answers to one question."""
MET = (
    "Others read the answer to this question, so what you just said stays out of it and is kept for you alone. Say in its place what happened, or what changed."
    " The same words again are taken as they are."
)
"""What is said to such an answer, before the question is put once more."""
_CURSED = (
    "Others read the answer to this question, so what you just said stays out of it and is kept for you alone. Say in its place what happened, or what changed."
    " The same words again only mark the gap."
)
"""What is said to an answer with a curse, before the question is put once more."""
_HOME = (
    "Others read the answer to this question, and “{}” is about home and not about the work: so far it is all kept for you alone."
    " Leave that out, or say it in other words. The same words again are taken as they are."
)
"""What is said to an answer that tells of home, before the question is put once more."""
_THEIRS = (
    "“{}” is somebody else's own life, and stays out of what others read: it is kept for you alone."
    " Say in its place what it means for the work, or leave it open."
)
"""What is said to an answer that tells of the life of whoever it speaks of, before the question is put once more."""
_MINE = (
    "This question asks about them, and others read the answer. What you just said is about you: it stays out of it and is kept for you alone."
    " Say in its place what changes for them, or leave it open. The same words again are taken as they are."
)
"""What is said to an answer about oneself where a question asked about others, before the question is put once more."""
_LOWERED = (
    "Others read the answer to this question, and what you just said judges somebody else: it stays out, and is kept for you alone."
    " Leave them out, and say what you did yourself. The same words again are taken as they are."
)
"""What is said to an answer that makes somebody else smaller, before the question is put once more."""
_STRENGTH = regex(
    r"\b(?:(?:that|this|it)(?:['’]?s| is)|which is) what (?:I(?:['’]?m| am)|we(?:['’]?re| are)) (?:\w+ )?(?:good|best) at\b"
    r"|\bI(?:['’]?m| am) (?:really |very )?(?:good|best) at\b",
    re.IGNORECASE,
)
"""What one can do, as one says it: no feeling, and nothing against oneself."""
_INSULT = regex(INSULT, re.IGNORECASE)
_FEELING = regex(
    r"\b(?:sick of|fed up|laugh\w* at (?:me|us)|(?:can['’]?t|cannot) (?:(?:stand|bear)|trust (?:him|her|them|my boss))|makes? me (?:mad|angry|cry)|(?:want|wants|wanted|like|liked|love|loved|could|could have|going|about) (?:to )?(?:throw|thrown|slam\w*|smash\w*|scream\w*|shout\w*|slap\w*|punch\w*|strangle[dn]?|walk(?:ed)? out|quit|resign|cry|cried))\b",
    re.IGNORECASE,
)
_RAW = frozenset(("blame", "emotion-dump", "lowered-self", "mind-reading", "sharp-words", "threat"))
"""The rules of the coach that find a feeling or a judgement."""
_LOWERING = "raised-by-lowering"
_ASKS_OF_HOME = regex(
    r"\b(?:home|family|health|ill|illness|sick|tired|sleep|caring|care for)\b", re.IGNORECASE
)
"""A question that asks for what is private."""
_FACT = regex(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twice|minutes?|hours?|days?|weeks?|months?"
    rf"|{ANY_WEEKDAY}|yesterday|without (?:telling|asking))\b",
    re.IGNORECASE,
)


class Met(NamedTuple):
    """What is said to an answer that was set aside, and whether it can be taken without a part."""

    text: str
    is_shorter: bool


def is_insult(words: str) -> bool:
    """Whether words insult somebody in one's own voice; what somebody else said is a report."""
    return _INSULT.search(in_own_voice(words)) is not None


def is_raw(found: Playbook, slot: str, kind: str, words: str) -> bool:
    """Whether an answer that somebody else would read is an insult, a feeling or a judgement without a fact, or my own trouble where it should speak of them."""
    if kind != "text" or not words:
        return False
    is_read = bool(read_by(found, slot))
    return is_own_trouble(found, slot, words) or (
        is_read and (_is_raw_said(words) or _lowers_others(words))
    )


@lru_cache(maxsize=256)
def _lowers_others(words: str) -> bool:
    """Whether words make somebody else smaller, whatever fact stands beside it: “the other two are too young to lead”."""
    own = in_own_voice(words)
    return any(flag.rule == _LOWERING for flag in coach_without_book(own, "ask").flags)


@lru_cache(maxsize=256)
def _is_raw_said(words: str) -> bool:
    """Whether words, for whomever, are an insult, or a feeling or a judgement without a fact."""
    own = in_own_voice(words)
    if _INSULT.search(own) or judges_them(own):
        return True
    if is_of_home(words) or is_cursed(words):
        return True
    if _FACT.search(words) or (_INSULT.search(words) and not _FEELING.search(own)):
        return False
    if is_felt(words) or _FEELING.search(words):
        return True
    plain = _STRENGTH.sub(" ", words).strip()
    return any(flag.rule in _RAW for flag in coach_without_book(plain, "ask").flags)


def is_from_home(
    found: Playbook, slot: str, kind: str, words: str, private: PrivateMatters = NOTHING_PRIVATE
) -> bool:
    """Whether an answer that somebody else would read tells of home, or names who or what is `private`, and nobody asked for that; what the boss alone reads, and said or granted in these words, is said back."""
    if kind != "text" or not read_by(found, slot) or not is_private_life(words, private):
        return False
    if is_said_back(words) and is_only_for(found, slot, BOSS):
        return False
    asks = next((need.ask for need in found.header.needs if need.name == slot), "")
    return _ASKS_OF_HOME.search(asks) is None


def _is_theirs(found: Playbook, slot: str, kind: str, words: str) -> bool:
    """Whether an answer that somebody else would read tells of the own life of whoever it speaks of."""
    return kind == "text" and bool(read_by(found, slot)) and is_their_life(words)


def met(
    found: Playbook, slot: str, kind: str, words: str, private: PrivateMatters = NOTHING_PRIVATE
) -> str:
    """What is said to an answer that was set aside, before the question is put once more."""
    if _is_theirs(found, slot, kind, words):
        return _THEIRS.format(private_clause(words))
    if is_from_home(found, slot, kind, words, private) and not is_raw(found, slot, kind, words):
        return _HOME.format(private_clause(words, private))
    if is_own_trouble(found, slot, words) and not is_cursed(words):
        return _MINE
    if is_cursed(words):
        return _CURSED
    return _LOWERED if _lowers_others(words) and not _is_raw_said(words) else MET


def meeting(
    found: Playbook, asked: Asked, words: str, private: PrivateMatters = NOTHING_PRIVATE
) -> Met:
    """What is said where an answer was set aside, while the box is empty or holds it still; whether it can be left out in part."""
    if asked.kind == "person" or not asked.aside or words not in ("", asked.aside):
        return Met("", is_shorter=False)
    text = met(found, asked.slot, asked.kind, asked.aside, private)
    return Met(text, is_shorter=bool(shorter(found, asked.slot, asked.kind, words, private)))


def shorter(
    found: Playbook, slot: str, kind: str, words: str, private: PrivateMatters = NOTHING_PRIVATE
) -> str:
    """The answer without what it tells of home, to be taken in its place; "" where there is nothing to leave out."""
    if not is_from_home(found, slot, kind, words, private):
        return ""
    return without_private(words, private)


def kept_with(
    found: Playbook,
    slot: str,
    kind: str,
    words: str,
    kept: Mapping[str, str],
    private: PrivateMatters = NOTHING_PRIVATE,
) -> dict[str, str]:
    """What is kept once an answer is given: it is, or it is set aside where it is raw.

    The first of a question leaves the question open; words that were said before are taken as they are, and others
    are set aside as well. What tells of home is met once for a question, and then taken; what tells of somebody else's never is.
    """
    others = {name: said for name, said in kept.items() if name != slot}
    aside = kept.get(ASIDE + slot, "")
    read = cut_in(found, slot, kind, words).left
    if _is_theirs(found, slot, kind, read):
        return laid_aside({**others, **({slot: ""} if aside else {})}, slot, words)
    is_met = not is_raw(found, slot, kind, read)
    if is_met and not aside and is_from_home(found, slot, kind, read, private):
        return {**others, ASIDE + slot: words}
    if is_met and words != aside:
        return {**others, slot: words, **meant_so(kept, slot, words)}
    if _is_in(words, aside):
        left = f"{_APART}{aside}{_APART}".replace(f"{_APART}{words}{_APART}", _APART, 1)
        return {**others, slot: words, ASIDE + slot: left.removeprefix(_APART).removesuffix(_APART)}
    again = {slot: ""} if aside else {}
    return {**others, ASIDE + slot: _joined(aside, words), **again}


def told_beside(slot: str, kind: str, words: str, kept: Mapping[str, str]) -> dict[str, str]:
    """What is kept where it was asked who somebody is: a sentence told in the place of a name is kept for its writer alone."""
    aside = kept.get(ASIDE + slot, "")
    if kind != "person" or _is_in(words, aside) or not is_sentence(as_answer(words, kind, "")):
        return dict(kept)
    return {**kept, ASIDE + slot: _joined(aside, words)}


def day_beside(slot: str, words: str, kept: Mapping[str, str]) -> dict[str, str]:
    """What is kept where a time was told of which nobody can tell the day, “before my mother is back”: it is for its writer alone."""
    return {ASIDE + slot: _joined(kept.get(ASIDE + slot, ""), words)}


def laid_aside(kept: Mapping[str, str], slot: str, words: str) -> dict[str, str]:
    """What is kept where a question has two answers, of two windows: this one is for its writer alone."""
    aside = kept.get(ASIDE + slot, "")
    return dict(kept) if _is_in(words, aside) else {**kept, ASIDE + slot: _joined(aside, words)}


def _is_in(words: str, aside: str) -> bool:
    """Whether words are one of those that were set aside."""
    return f"{_APART}{words}{_APART}" in f"{_APART}{aside}{_APART}"


def _joined(aside: str, words: str) -> str:
    return f"{aside}{_APART}{words}" if aside else words
