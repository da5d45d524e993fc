"""What a story says its writer wants, for the question of a playbook after that."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.desk.happened.complaint import is_vented
from goodbooks.desk.happened.told_for import Told, area_wished, wish_in
from goodbooks.playbooks.answers.choices import choices_in
from goodbooks.playbooks.options.which_way import wish_told
from goodbooks.playbooks.slots.told import AREA, BY_A_WAY, answer_of
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.text.playbook import ASK, POSITION
from goodbooks.situations.people.answering import TAKEN
from goodbooks.situations.stories.story import read_in

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.playbooks.text.playbook import Playbook

_IS_HOPED = regex(
    r"\binterview(?:s|ing)?\b|\bshort-?list(?:ed)?\b|\b(?:fairly|pretty|quite|almost|nearly) (?:sure|certain)\b|\b(?:I )?hope to get\b|\bif I get\b|\bwaiting to hear\b|\bI(?:['’]ve| have)? applied\b",
    re.IGNORECASE,
)
"""What somebody hopes for, which settles nothing yet of where they stand."""


def wished(found: Playbook, label: str, question: str, told: str, today: date) -> Told | None:
    """What the writer wants, for the question after that alone; the work they would like to have, where the playbook asks for that; what presses on the boss, or what they said to it, where a question says that a story answers it.

    Where there are answers to choose from, a wish that has no word of any of them is none of them.
    """
    if label != POSITION:
        story = next((piece.story for piece in found.part(ASK).labelled(label)), "")
        return _to_oneself(story, told, today) if story and told else None
    if BY_A_WAY in (piece.story for piece in found.part(ASK).labelled(label)[:1]):
        choice, said = wish_told(found, [(one.text, one.small) for one in read_in(told)[1]])
        if choice and not _IS_HOPED.search(said):
            return Told(Value(choice), said, is_taken=True)
    is_of_work = any(need.story == AREA for need in found.header.needs)
    wish = (area_wished(told) if is_of_work else None) or wish_in(told)
    if wish and (is_vented(wish.passage) or not _is_among(wish.value.text, choices_in(question))):
        return None
    return wish


def _to_oneself(sort: str, told: str, today: date) -> Told | None:
    """What a story tells for a question to oneself that says what of it answers it."""
    answer = answer_of(sort)
    said = answer.read(told, today) if answer and answer.to_oneself else None
    if answer is None or said is None:
        return None
    return Told(Value(said.words), said.passage, is_taken=answer.to_oneself == TAKEN)


def _is_among(wish: str, choices: tuple[str, ...]) -> bool:
    """Whether a wish shares a word of some length with one of the answers to choose from, where there are any."""
    words = {word[:5] for word in _WORD.findall(wish.lower())}
    return not choices or any(word[:5] in words for word in _WORD.findall(" ".join(choices).lower()))  # fmt: skip


_WORD = regex(r"\b(?!(?:what|that|this|with|from|have|want|would|like)\b)[^\W\d_]{4,}")
"""A word of some length, looked at by how it begins."""
