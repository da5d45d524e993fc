"""The labelled mails of `bench/doings`: their shape, and how they are counted."""

from __future__ import annotations

import json
import os
import sys

import pytest

from guards.house import ROOT

sys.path.append(os.path.join(ROOT, "bench"))

from mails import OURS, Read, sums
from taking_in import Wanted

sys.path.remove(
    os.path.join(ROOT, "bench")
)  # a script of the bench must not stand in for a folder of tests

_FEWEST = 89


def _rows(name: str) -> list[dict[str, object]]:
    with open(os.path.join(ROOT, "bench", "doings", f"{name}.jsonl"), encoding="utf-8") as file:
        return [json.loads(line) for line in file]


@pytest.mark.parametrize("name", OURS)
def test_each_part_is_ninety_mails_or_more_of_which_about_a_third_hold_nothing(name: str) -> None:
    rows = _rows(name)
    assert len(rows) >= _FEWEST
    assert 0.28 <= sum(not row["entries"] for row in rows) / len(rows) <= 0.36


@pytest.mark.parametrize("name", OURS)
def test_what_is_wanted_stands_in_the_mail_in_its_own_words(name: str) -> None:
    for row in _rows(name):
        for entry in row["entries"]:  # type: ignore[attr-defined]
            assert entry["what"] in row["text"], row["id"]


def test_a_proposal_of_another_kind_is_false_and_what_was_wanted_is_missed() -> None:
    wanted, other = Wanted("request", "ada", "me", ""), Wanted("promise", "ada", "me", "")
    found = sums([Read({}, (wanted,), (other,)), Read({}, (), ())])
    assert found.of_all == (0, 1, 1)
    assert (found.quiet, found.loud) == (1, 0)


def test_whom_is_not_asked_for_where_the_label_leaves_it_open() -> None:
    wanted = Wanted("decision", "ada", "", "")
    found = sums([Read({}, (wanted,), (wanted._replace(to="me"),))])
    assert (found.of_all, found.people) == ((1, 0, 0), 1)
