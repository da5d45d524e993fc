"""What of a story may answer a question of a walk, shown for the writer to choose from: in their words, as the reader would hear them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.readers.to_their_face import to_their_face
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.happened.told_for import LONGEST_READ
from goodbooks.desk.walks.questions.by_then import holds_now, said_by_then
from goodbooks.desk.walks.questions.outburst import is_from_home, is_raw
from goodbooks.desk.walks.questions.their_post import is_kept_back
from goodbooks.playbooks.answers.answered import is_name
from goodbooks.playbooks.answers.ordered import as_ordered
from goodbooks.playbooks.options.uses import is_only_for, is_said_to, is_sent
from goodbooks.playbooks.page import YOUR_BOSS
from goodbooks.playbooks.slots.told import BOSS, place_of_slot
from goodbooks.situations.offered.candidates import MOST, Candidate, candidates
from goodbooks.situations.people.boss_now import with_then
from goodbooks.situations.people.likely_boss import is_perhaps_the_boss_by_name
from goodbooks.situations.people.people_listed import people_listed
from goodbooks.situations.people.surely_them import is_surely, said_by_name, speaks_of_somebody

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.accounts.readers.private_matters import PrivateMatters
    from goodbooks.desk.walks.questions.ground import Ground
    from goodbooks.playbooks.slots.value import Value
    from goodbooks.playbooks.text.playbook import Playbook

__all__ = ["Candidate", "from_the_story"]
_OF_SEVERAL = regex(r"\b(?:they|them|their|theirs)\b", re.IGNORECASE)
_MY_BOSS = r"\bmy (?:own |direct |line |current )?(?:boss|manager|supervisor|line manager|team lead|director|head|chief|chef|owner|principal|lead)\b(?-i:,? [A-ZÀ-Þ][\w’-]+){0,2}"
_TO = r"(?:to|with|from|for|of|by|about|at|told|asked|tell|ask|see|saw|let|gave|give|show|showed|sent|send|behind|before)"
_SHE = regex(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE)
_STILL_OF_THEM = regex(r"\b(?:he|she|him|his|her|himself|herself)\b", re.IGNORECASE)
_NOT_TURNED = regex(r"\byou (?:(?:this|last|every|each|one) \w+ )?(?:has|is|was|does|goes)\b|\byou (?:this|last|every|each|one) \w+ [a-z]{2,}[a-rt-z]s\b|\byou (?:are|were) you\b", re.IGNORECASE)  # fmt: skip
_AND_DOES = regex(r"\b(?:and|or) (?:then )?(?!this\b|his\b)[a-z]{3,}s (?:it|me|us|them|the|an?|my|our|to|off|out|up|on)\b|\byou (?:and|or) you\b", re.IGNORECASE)  # fmt: skip
"""A second thing that somebody does, which is not turned with the first."""
_BREAK = regex(
    r",(?= )(?![^(]*\))(?![^“]*”)(?! (?:(?:and|or) )?[\w'’-]+(?: [\w'’-]+)?(?:,| and\b| or\b))"
)
"""Where words of one's own may end before all of them are said: at a comma that is not between things that are counted up."""
_TURNS = regex(r"\b(?:but|unless|if|except|only|not|never|no|until|till|though|although|however|without|instead|n['’]t)\b|n['’]t\b", re.IGNORECASE)  # fmt: skip
"""What may turn what stands before it, so that this is not said without it."""
_FEWEST = 5
_IN_WORDS = ("text", "words")
_OTHERS = ("", "others")


def from_the_story(
    found: Playbook, on: Ground, slot: tuple[str, str], values: Mapping[str, Value], reader: str
) -> tuple[Candidate, ...]:
    """The clauses of the story that may answer the question of a slot, of a name and a kind, the likeliest first; whom it names, where somebody is asked for; none for a day.

    What others would read is said as to its `reader`, is short, and is no feeling and nothing from home; what speaks of a “he” who may be another than they is left out.
    """
    name, kind = slot
    if on.told and kind == "person":
        return _people(found, on, name, values)
    if not on.told or kind not in _IN_WORDS:
        return ()
    used = [one.text for one in values.values() if one.text and not one.cites]
    question = next((need.ask for need in found.header.needs if need.name == name), "")
    told = candidates(on.told, found.name, name, used)
    told = tuple(one._replace(words=as_ordered(one.words, question)) for one in told)
    every = holds_now(found, on, name, said_by_then(found, on, name, values, told))
    if not is_sent(found, name):
        return every[:MOST]
    private = on.private
    is_theirs = reader == YOUR_BOSS.text or ("boss" in values and reader == values["boss"].text)
    is_boss = _is_read_by_the_boss(found, name)
    sure = (one if reader in _OTHERS else _by_name(one, on.told, reader, is_boss=is_theirs) for one in every)  # fmt: skip
    sure = (one for one in sure if one.words and not is_withheld(found, name, one.words, values))
    turned = [in_short(_to(one, reader, is_boss=is_boss)) for one in sure if not (private.is_told_in(one.passage) or is_kept_back(on.told, one.passage))]  # fmt: skip
    return tuple(one for one in turned if one.words and _may_be_read(found, slot, one.words, private))  # fmt: skip


def _by_name(one: Candidate, told: str, reader: str, *, is_boss: bool) -> Candidate:
    """A candidate in which “he” or “she” is surely its reader, or is named; then it is only offered, and without words where nobody can say who it is."""
    if not speaks_of_somebody(one.words) or is_surely(told, one.passage, reader, is_boss=is_boss):
        return one
    words = said_by_name(told, one.passage, one.words, reader)
    return Candidate(words, one.passage)


def _is_read_by_the_boss(found: Playbook, slot: str) -> bool:
    """Whether what fills a slot is said to the boss, and to nobody else."""
    return is_only_for(found, slot, "boss")


def _people(
    found: Playbook, on: Ground, name: str, values: Mapping[str, Value]
) -> tuple[Candidate, ...]:
    """Whom the story names that may stand in the place which is asked for, without those who are known in another."""
    need = next((need for need in found.header.needs if need.name == name), None)
    if need is None or need.is_only_told:
        return ()
    kinds = {need.name: need.kind for need in found.header.needs}
    place, stands = place_of_slot(name, need.story)
    others = [one.text for slot, one in values.items() if kinds.get(slot) == "person" and slot != name]  # fmt: skip
    return tuple(Candidate(*one) for one in people_listed(on.told, stands, others, place))


def is_perhaps_named(kind: str, place: str, known: Value | None, told: str) -> bool:
    """Whether a story calls the boss by their place alone, and names somebody who may well be them."""
    if kind != "person" or place != BOSS or known is None or known.cites or is_name(known.text):
        return False
    return is_perhaps_the_boss_by_name(told)


def _to(one: Candidate, reader: str, *, is_boss: bool) -> Candidate:
    """A candidate as it is said to whoever reads it, without words where it would speak of them; as it stands where that is not sure, or several others are in it too."""
    words = to_the_reader(one.words, reader) if is_boss else one.words
    if reader in _OTHERS or not words or _OF_SEVERAL.search(words):
        return one._replace(words=words)
    return one._replace(words=to_their_face(words, (reader,)) or words)


def in_short(one: Candidate) -> Candidate:
    """A candidate that is too long to be read by others, up to the last comma before that behind which no condition stands; else as it is."""
    if len(one.words) <= LONGEST_READ:
        return one
    ends = [at.start() for at in _BREAK.finditer(one.words) if at.start() <= LONGEST_READ]
    is_whole = not ends or len(one.words[: ends[-1]].split()) < _FEWEST or _TURNS.search(one.words, ends[-1])  # fmt: skip
    return one if is_whole else one._replace(words=one.words[: ends[-1]])


def is_withheld(found: Playbook, slot: str, words: str, values: Mapping[str, Value]) -> bool:
    """Whether words that fill a slot tell of the boss, and would be kept from those others who read it: they are no answer to offer."""
    if not is_sent(found, slot) or is_said_to(found, slot, "boss"):
        return False
    boss = values["boss"].text if "boss" in values else ""
    named = rf"|\b{re.escape(boss)}\b" if boss and is_name(boss) else ""
    return re.search(f"{_MY_BOSS}{named}", words, re.IGNORECASE) is not None


def as_read(found: Playbook, slot: str, words: str, values: Mapping[str, Value]) -> str:
    """Words that fill a slot as they are said to the boss, where they read them; "" where it is not sure how, and as they are where they do not."""
    if not _is_read_by_the_boss(found, slot):
        return words
    boss = values.get("boss")
    return to_the_reader(words, boss.text if boss else "")


def to_the_reader(words: str, reader: str) -> str:
    """Words about my boss, who reads them, with “you” where they say “my boss” or the name; one who is told to have gone is another; "" where that is not sure."""
    words = with_then(words)
    name = rf"|\b{re.escape(reader)}\b" if reader and is_name(reader) else ""
    of_them = re.compile(rf"{_MY_BOSS}{name}", re.IGNORECASE)
    if not of_them.search(words):
        return words
    is_she = _SHE.search(words) is not None
    he, his = ("she", "her") if is_she else ("he", "his")
    plain = re.sub(rf"(?:{of_them.pattern})['’]s\b(?= \w)(?! (?:been|not|got|always|never|the|a|my|\w+ing)\b)", his, words, flags=re.IGNORECASE)  # fmt: skip
    plain = re.sub(rf"\b(?P<to>{_TO}) (?:{of_them.pattern})", rf"\g<to> {'her' if is_she else 'him'}", plain, flags=re.IGNORECASE)  # fmt: skip
    turned = to_their_face(of_them.sub(he, plain), (reader,) if reader else ())
    if not turned or _STILL_OF_THEM.search(turned) or _AND_DOES.search(turned) or _NOT_TURNED.search(turned):  # fmt: skip
        return ""
    return capital(turned) if words[:1].isupper() else turned


def _may_be_read(
    found: Playbook, slot: tuple[str, str], words: str, private: PrivateMatters
) -> bool:
    is_for_me = is_raw(found, *slot, words) or is_from_home(found, *slot, words, private)
    is_whole = words.count("(") == words.count(")")
    return is_whole and len(words) <= LONGEST_READ and not is_for_me
