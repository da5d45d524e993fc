"""The tables of the coach are those that their trainer makes of what lies in the project."""

from __future__ import annotations

import os
import sys
from functools import cache
from typing import TYPE_CHECKING

import pytest

from guards.house import ROOT

sys.path.append(os.path.join(ROOT, "bench"))

from goodbooks.coach.rule import rules, strengths
from labelled import messages
from learned import ASIDES, PARTS, groups_of_mail, sayings
from train_coach import FOLDER, LEFT_OUT, mark, purpose_table

sys.path.remove(
    os.path.join(ROOT, "bench")
)  # a script of the bench must not stand in for a folder of tests

if TYPE_CHECKING:
    from pathlib import Path

    from labelled import Message


@cache  # when it is asked for: whoever only collects the tests learns nothing
def known() -> list[Message]:
    return [one for one in messages() if one.half not in LEFT_OUT]


@cache
def mark_of_now() -> str:
    return mark(known())


def lines(name: str) -> list[str]:
    """A table as it ships."""
    with open(os.path.join(FOLDER, f"{name}.table"), encoding="utf-8") as file:
        return file.read().splitlines()


def test_the_table_of_purposes_trained_anew_is_the_one_that_ships() -> None:
    assert purpose_table(known()) == lines("purposes")[1:]


@pytest.mark.parametrize("name", ["sentences", "purposes", "days"])
def test_a_table_is_made_of_the_texts_and_the_cues_as_they_are_now(name: str) -> None:
    assert mark_of_now() in lines(name)[0], (
        "run bench/train_coach.py: what it learns from has changed"
    )


def test_every_sentence_to_learn_from_is_labelled_with_what_there_is() -> None:
    named = {rule.category for rule in rules().by_name.values()} | set(strengths().by_name)
    named |= set(ASIDES)
    assert sorted({name for names, _ in sayings() for name in names} - named) == []
    texts = [text for _, text in sayings()]
    assert sorted({text for text in texts if texts.count(text) > 1}) == []


def test_mail_is_learned_in_groups_of_all_sizes_so_that_none_means_mail(tmp_path: Path) -> None:
    file = tmp_path / "mail.jsonl"
    file.write_text('{"text": "The crates are here."}\n' * 100, encoding="utf-8")
    groups = list(groups_of_mail([str(file)]))
    assert sum(len(texts) for _, texts in groups) == 100
    assert {len(texts) for _, texts in groups} >= {2, 3, 4, 5, 6, 7, 8}
    assert {part for part, _ in groups} == set(range(PARTS))
