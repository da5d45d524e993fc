"""What a walk writes down for others is what is to be said to them; the rest of the answers stays with the writer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.core.readers import seen_by
from goodbooks.playbooks.decode import read_playbook
from goodbooks.playbooks.filling import Value, slots_in
from goodbooks.playbooks.steps import planned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.entry import Kind
    from goodbooks.playbooks.playbook import Playbook

TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")
TODAY = date(2026, 3, 2)
OF_A_KIND = {"date": "2026-02-26", "person": "Ana", "matter": "depot"}


def secrets_of(found: Playbook) -> dict[str, str]:
    """A word of its own for everything that is asked in free words, and something usual for the rest."""
    return {
        need.name: f"secret-{need.name}" if need.kind in ("text", "words") else OF_A_KIND.get(need.kind, "")
        for need in found.header.needs
    }  # fmt: skip


def told_others(found: Playbook, said: dict[str, str], kinds: dict[str, Kind]) -> Iterator[str]:
    """What the entries of every way tell the boss and everybody else who is named in one."""
    values = {name: Value(words) for name, words in said.items()}
    for way in {"", *(one.title for one in found.ways)}:
        steps = (one for one in found.steps if one.way in ("", way))
        made = [one.entry for step in steps if (one := planned(step, values, TODAY, kinds))]
        for reader in {name for one in made for name in (*one.who, *one.to)} - {"me"}:
            for entry in seen_by(Book(made), (reader,), kinds).entries:
                yield " ".join((entry.title, *(words for _, words in entry.fields)))


def said_in(found: Playbook) -> set[str]:
    """What drafts say to somebody, and what the ways of a case do: those are weighed by both sides."""
    ways = (words for step in found.steps if step.kind == "option" for _, words in step.fields)
    drafts = (line for draft in found.drafts for line in draft.lines)
    return {slot for text in (*drafts, *ways) for slot in slots_in(text)}


@pytest.mark.parametrize("name", TEXTS)
def test_what_no_draft_says_to_anybody_is_told_nobody(name: str, kinds: dict[str, Kind]) -> None:
    found = read_playbook(name, TEXTS[name], name).playbook
    said = secrets_of(found)
    heard = "\n".join(told_others(found, said, kinds))
    kept = {slot for slot, word in said.items() if word.startswith("secret-") and word in heard}
    assert kept - said_in(found) == set()
