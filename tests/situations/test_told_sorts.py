"""What of a story answers a question: each sort is one file, found by its name, and read alone."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date

import pytest

import goodbooks.situations.told
from goodbooks.core import catalog
from goodbooks.playbooks.slots import told
from goodbooks.situations.people.answering import (
    BESIDE,
    DAY,
    OFFERED,
    OUTSIDE,
    OVER,
    SOMEBODY,
    TAKEN,
    WORDS,
    Answer,
)

EVERY = catalog.load(goodbooks.situations.told, "ANSWER", Answer)
TODAY = date(2026, 11, 30)
NAMES = {sort for name, sort in vars(told).items() if name.isupper() and isinstance(sort, str)}


def amiss(one: Answer) -> list[str]:
    """What a sort says of itself that the manual or a walk could make nothing of."""
    said = {
        "a sentence": one.says and not one.says.endswith(".") and "\n" not in one.says,
        "what it names": one.names in (SOMEBODY, DAY, WORDS),
        "a place": one.place == "" or (one.names == SOMEBODY and one.place in EVERY),
        "where others stand": one.stands in ("", OVER, BESIDE, OUTSIDE),
        "how it answers oneself": one.to_oneself in ("", TAKEN, OFFERED),
    }
    return [what for what, is_so in said.items() if not is_so]


@pytest.mark.parametrize("name", EVERY)
def test_a_sort_says_what_it_is_in_words_that_the_manual_can_set(name: str) -> None:
    assert amiss(EVERY[name]) == []


def test_a_sort_that_says_it_badly_is_seen() -> None:
    bad = EVERY["boss"]._replace(says="The boss.", names="a person", place="nobody", stands="near")
    assert amiss(bad) == ["a sentence", "what it names", "a place", "where others stand"]


def test_a_sort_that_is_named_in_the_program_is_one_that_is_there() -> None:
    assert {told.BOSS, told.TALK} < NAMES
    assert NAMES - set(told.every_sort()) == {told.BY_A_WAY}


def test_no_sort_finds_anything_where_nothing_is_told() -> None:
    for one in EVERY.values():
        assert one.of("Good morning.", TODAY, "next-role") is None, one.name


def test_a_sort_may_be_written_with_spaces_and_what_is_none_stays_as_it_was_written() -> None:
    assert told.as_named("their  no") == "their-no"
    assert told.as_named(" who pushes or  who-waits ") == "who-pushes or who-waits"
    assert told.as_named("the moon or boss") == "the moon or boss"
    assert told.as_named("") == ""


def test_what_is_no_sort_is_read_for_nothing_and_keeps_its_place() -> None:
    assert told.answer_of("the moon") is None
    assert told.answers_of("the moon or peer") == (EVERY["peer"],)
    assert told.place_of("the moon") == "the moon"


@pytest.mark.parametrize(
    ("sort", "place"),
    [("who-waits", "stakeholder"), ("new-boss", "boss"), ("peer", "peer")],
)
def test_somebody_is_in_the_place_that_their_sort_names(sort: str, place: str) -> None:
    assert told.place_of(sort) == place


@pytest.mark.parametrize(
    ("sort", "is_so"),
    [("pressure", True), ("my-silence", True), ("way", True), ("boss", False), ("presure", False)],
)
def test_only_some_sorts_answer_a_question_to_oneself(sort: str, *, is_so: bool) -> None:
    assert told.is_to_oneself(sort) is is_so


def loaded_for(sort: str) -> list[str]:
    """The sorts whose files are there once a story was read for one of them, in a Python of its own."""
    code = (
        "import sys; from datetime import date; from goodbooks.playbooks.slots.told import answer_of\n"
        f"answer_of({sort!r}).of('My boss Ruth has an audit on Monday.', date(2026, 11, 30), 'next-role')\n"
        "print(*[name for name in sys.modules if name.startswith('goodbooks.situations.told.')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={**os.environ}
    )
    return [name.rpartition(".")[2].replace("_", "-") for name in done.stdout.split()]


@pytest.mark.parametrize("sort", ["pressure", "boss", "when-it-was"])
def test_to_read_a_story_for_one_sort_no_other_is_loaded(sort: str) -> None:
    assert loaded_for(sort) == [sort]


def test_a_sort_that_is_loaded_beside_another_is_seen() -> None:
    assert sorted(loaded_for("when-i-need-it")) == ["when-i-need-it", "when-it-is-decided"]
