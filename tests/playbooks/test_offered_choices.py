"""Whatever a question of a playbook offers, a choice of its own or what of the story may answer it, fills its slot once it is picked."""

from __future__ import annotations

import itertools
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.desk.walks import walking
from goodbooks.desk.walks.questions.beside_answers import MORE, WAY
from goodbooks.desk.walks.questions.by_letter import LETTERS
from goodbooks.desk.walks.questions.ground import Ground
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.text.decode import read_playbook

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.desk.walks.questions.asked import Asked
    from goodbooks.playbooks.text.playbook import Playbook

TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")
MONDAY = date(2026, 11, 30)
EVERY = "every"
SCENES = Path(__file__).parents[2] / "bench" / "scenes"
STORIES = 2
"""So many stories of each playbook; the choices of its questions are tried on every way without one."""


def empty_offers(found: Playbook, told: str, way: str) -> list[str]:
    """What a walk of this way offers and what, picked, would leave its slot empty: the slot, and the words."""
    on, kept = Ground(Book(()), told, MONDAY), {MORE: EVERY}
    empty = []
    for asked in _asked(found, on, kept, way):
        for key, words in _offers(asked):
            answer = asked.chosen(key) if key else words
            filled = walking.walked(found, on, {**kept, asked.slot: answer}).values.get(asked.slot)
            if filled is None or not filled.text:
                empty.append(f"{asked.slot}: {words}")
    return empty


def _asked(found: Playbook, on: Ground, kept: dict[str, str], way: str) -> Iterator[Asked]:
    """Each question of the way, put and then left open."""
    while True:
        walk = walking.walked(found, on, kept)
        if walk.is_at_ways:
            kept[WAY] = way
        elif walk.open is None:
            return
        else:
            yield walk.open
            kept[walk.open.slot] = ""


def _offers(asked: Asked) -> Iterator[tuple[str, str]]:
    """What is offered, each with what is typed to pick it; "" for what Enter takes."""
    yield from ((str(at), words) for at, words in enumerate(asked.choices, 1))
    yield from ((letter, one.words) for letter, one in zip(LETTERS, asked.candidates, strict=False))
    if asked.known:
        yield "", asked.known.text


def playbook(name: str) -> Playbook:
    return read_playbook(name, TEXTS[name], f"{name}.md").playbook


@pytest.mark.parametrize("name", TEXTS)
def test_each_choice_fills_its_slot(name: str) -> None:
    found = playbook(name)
    assert [one for way in found.ways or (None,) for one in empty_offers(found, "", way.title if way else "")] == []  # fmt: skip


@pytest.mark.parametrize("name", TEXTS)
def test_what_of_a_story_is_offered_fills_its_slot(name: str) -> None:
    found = playbook(name)
    path = SCENES / f"{name}.txt"
    stories = path.read_text(encoding="utf-8").split("\n\n") if path.exists() else []
    way = found.ways[0].title if found.ways else ""
    told = itertools.islice(filter(str.strip, stories), STORIES)
    assert [one for story in told for one in empty_offers(found, story, way)] == []


def test_what_nobody_knows_is_not_offered_where_others_read_the_answer() -> None:
    story = "My boss hardly speaks to me any more. The good moorings go to the others, and I get the ropes. In spring I was the one he asked. I don't know what I did."
    found = playbook("sidelined")
    walk = _asked(found, Ground(Book(()), story, MONDAY), {MORE: EVERY}, found.ways[0].title)
    offered = [words for asked in walk for _, words in _offers(asked)]
    assert offered
    assert not any("don't know" in words for words in offered)


def test_the_guard_sees_an_offer_that_fills_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walking, "_as_kept", lambda *_: Value(""))
    found = playbook("i-fumbled-it")
    assert "position: that they have your answer" in empty_offers(found, "", found.ways[0].title)
