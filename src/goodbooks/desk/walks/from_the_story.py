"""What of a story may answer a question of a walk, shown for the writer to choose from: in their words, as the reader would hear them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.readers.to_their_face import to_their_face
from goodbooks.core.regex import regex
from goodbooks.desk.happened.told_for import LONGEST_READ
from goodbooks.desk.walks.outburst import is_from_home, is_raw
from goodbooks.playbooks.answered import is_name
from goodbooks.playbooks.page import YOUR_BOSS
from goodbooks.playbooks.told import (
    ASKER,
    BOSS,
    DECIDER,
    GIVER,
    PUSHER,
    SPONSOR,
    SUCCESSOR,
    WAITS,
    sorts_of,
)
from goodbooks.playbooks.uses import is_sent
from goodbooks.situations.candidates import MOST, Candidate, candidates
from goodbooks.situations.likely_boss import likely_boss
from goodbooks.situations.people_listed import BESIDE, OUTSIDE, OVER, people_listed
from goodbooks.situations.surely_them import is_surely, speaks_of_somebody

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.accounts.readers.private_matters import PrivateMatters
    from goodbooks.desk.walks.one_question import Ground
    from goodbooks.playbooks.filling import Value
    from goodbooks.playbooks.playbook import Playbook

__all__ = ["LETTERS", "Candidate", "by_letter", "from_the_story"]
LETTERS = "abc"
"""By which letter each is chosen."""
_OF_SEVERAL = regex(r"\b(?:they|them|their|theirs)\b", re.IGNORECASE)
_IN_WORDS = ("text", "words")
_PLACES = {
    **dict.fromkeys((BOSS, SPONSOR, ASKER), OVER), **dict.fromkeys((PUSHER, WAITS, "stakeholder"), OUTSIDE), **dict.fromkeys((GIVER, DECIDER, SUCCESSOR, "peer", "report"), BESIDE),
}  # fmt: skip
"""Where somebody stands of whom a sort tells."""
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
    every = candidates(on.told, found.name, name, used)
    if not is_sent(found, name):
        return every[:MOST]
    private = on.private
    is_boss = reader == YOUR_BOSS.text or ("boss" in values and reader == values["boss"].text)
    sure = (one for one in every if reader in _OTHERS or not speaks_of_somebody(one.words) or is_surely(on.told, one.passage, reader, is_boss=is_boss))  # fmt: skip
    turned = [_to(one, reader) for one in sure if not private.is_told_in(one.passage)]
    return tuple(one for one in turned if _may_be_read(found, slot, one.words, private))


def _people(
    found: Playbook, on: Ground, name: str, values: Mapping[str, Value]
) -> tuple[Candidate, ...]:
    """Whom the story names that may stand in the place which is asked for, without those who are known in another."""
    kinds = {need.name: need.kind for need in found.header.needs}
    story = next((need.story for need in found.header.needs if need.name == name), "")
    place = next((place for sort in sorts_of(story) if (place := _PLACES.get(sort))), "")
    if not place:
        return ()
    others = [one.text for slot, one in values.items() if kinds.get(slot) == "person" and slot != name]  # fmt: skip
    return tuple(Candidate(*one) for one in people_listed(on.told, place, others))


def is_perhaps_named(kind: str, place: str, known: Value | None, told: str) -> bool:
    """Whether a story calls the boss by their place alone, and names somebody who may well be them."""
    if kind != "person" or place != BOSS or known is None or known.cites or is_name(known.text):
        return False
    return likely_boss(told) is not None


def by_letter(every: tuple[Candidate, ...], answer: str) -> str:
    """The words of the one that an answer chooses by its letter, “b” or “b)”; "" where it is no such letter."""
    typed = answer.strip().rstrip(".)").lower()
    at = LETTERS.find(typed) if len(typed) == 1 else -1
    return every[at].words if 0 <= at < len(every) else ""


def _to(one: Candidate, reader: str) -> Candidate:
    """A candidate as it is said to whoever reads it; as it stands where that is not sure, or several others are in it too."""
    if reader in _OTHERS or _OF_SEVERAL.search(one.words):
        return one
    return one._replace(words=to_their_face(one.words, (reader,)) or one.words)


def _may_be_read(
    found: Playbook, slot: tuple[str, str], words: str, private: PrivateMatters
) -> bool:
    is_for_me = is_raw(found, *slot, words) or is_from_home(found, *slot, words, private)
    return len(words) <= LONGEST_READ and not is_for_me
