"""What was told and answered on a walk and stands nowhere in its plan: kept in a note, for the writer alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.core.names import is_place, name_key
from goodbooks.core.regex import regex
from goodbooks.desk.lines.story_lines import as_lines
from goodbooks.desk.walks.plan.told_hr import told_hr
from goodbooks.desk.walks.plan.told_later import told_later
from goodbooks.desk.walks.plan.told_me import told_me
from goodbooks.entries.note import WHAT_HAPPENED, Note
from goodbooks.entries.person import Person
from goodbooks.playbooks.answers.answered import is_name
from goodbooks.playbooks.plan.steps import Planned
from goodbooks.playbooks.slots.told import BOSS
from goodbooks.playbooks.text.playbook import MY_PART

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Entry
    from goodbooks.desk.happened.in_the_book import Settled
    from goodbooks.desk.walks.questions.asked import Asked
    from goodbooks.desk.walks.questions.walk import Walk
    from goodbooks.playbooks.slots.value import Value

_A_SENTENCE = 5
_OF_ITS_OWN = regex(r"(?:i|i'\w+|i’\w+|we|my|our)\b", re.IGNORECASE)
"""How an answer begins that says by itself what somebody did."""
_ANSWERS_ALONE = "What I answered, beside the plan"


def kept_first(
    walk: Walk, values: Mapping[str, Value], new: Settled, on: date
) -> tuple[Planned, ...]:
    """What a plan begins with: me by name, a boss and an HR the book does not know, whoever is not to hear of it yet, and the note of what stands in no other entry of it."""
    cited = (walk.book.get(ref) for value in values.values() for ref in value.cites)
    held = (*(one.entry for one in new.plan), *new.there, *(one for one in cited if one))
    plan = [one.entry for one in new.plan]
    first = (
        told_me(walk.book, walk.told, on),
        _told_boss(walk, on),
        told_hr(walk.told, plan, walk.book, on),
        *told_later(walk, plan, on),
        _kept_note(walk, held, on),
    )
    return tuple(Planned(on, one, is_review=False) for one in first if one)


def _kept_note(walk: Walk, entries: tuple[Entry, ...], on: date) -> Entry | None:
    """The note that keeps the story, and each answer that none of the entries has; None where there is nothing to keep.

    What a note of the book holds already is not kept a second time.
    """
    story = as_lines(walk.told)
    said = name_key("\n".join(map(_all_of, entries)))
    answers = [
        f"{one.words} {one.shown}"
        for one in walk.asked
        if one.said and one.said.text and not one.said.cites and not one.is_usual and not (story and one.is_told)
        and not (_stands_in(one.said.text, said, story) and _says_what(one))
    ]  # fmt: skip
    answers += [f"{one.words} {one.aside}" for one in walk.asked if one.aside]
    held = {line for note in walk.book.of(Note) for line in note.lines("private")}
    lines = tuple(("private", words) for words in (story, *answers) if words and words not in held)
    if not lines:
        return None
    title = WHAT_HAPPENED if ("private", story) in lines else _ANSWERS_ALONE
    matters = next((one.matters for one in entries if one.matters), ())
    return made("note", on, ("me",), title=title, fields=lines)._replace(matters=matters)


def _told_boss(walk: Walk, on: date) -> Entry | None:
    """The boss of the story as a person of the book, where the book knows none: the next walk need not ask."""
    told = (one for one in walk.asked if one.said and not one.is_beside)
    boss = next((one for one in told if one.is_boss or _is_told_boss(one)), None)
    people = walk.book.of(Person)
    if boss is None or boss.said is None or any(one.is_boss() for one in people):
        return None
    who = boss.said.text
    if any(one.relation and one.who and walk.book.is_same(one.who[0], who) for one in people):
        return None
    also = (("also", boss.known.text),) if boss.known and _named_since(boss) else ()
    return Person("person", on, None, (boss.said.text,), (), "", None, (), (), (("relation", BOSS), *also))  # fmt: skip


def _is_told_boss(asked: Asked) -> bool:
    """Whether it is the boss of whom the story tells, or a name for whom it calls so."""
    return asked.place == BOSS and (asked.is_told or _named_since(asked))


def _named_since(asked: Asked) -> bool:
    """Whether the answer is the name of whoever the story calls by a place alone, as “my boss”."""
    place, said = asked.known, asked.said
    return bool(place and said and not place.cites and is_place(place.text) and is_name(said.text))


def _says_what(asked: Asked) -> bool:
    """Whether an answer says by itself what it is about; a part of mine such as “only after the call” does with its question."""
    return asked.slot != MY_PART or (
        asked.said is not None and _OF_ITS_OWN.match(asked.said.text) is not None
    )


def _stands_in(words: str, said: str, story: str) -> bool:
    """Whether an answer stands in the plan, or is a sentence of the story; a word or two may be there by chance."""
    key = name_key(words.rstrip("."))
    return key in said or (len(key.split()) >= _A_SENTENCE and key in name_key(story))


def _all_of(entry: Entry) -> str:
    """Everything that an entry says, in one line."""
    when = f"{entry.on.isoformat()} {entry.at or ''}".strip()
    said = (when, *entry.who, *entry.to, entry.title, *entry.matters)
    return " ".join((*said, *(words for _, words in entry.fields)))
