from __future__ import annotations

import json
import math
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import goodbooks.language.learned
from goodbooks.core import catalog
from goodbooks.language.doings.signs import signs
from goodbooks.language.learned.keyed import as_table
from goodbooks.language.learned.likelihood import EVERY, Table, table
from guards.house import ROOT

if TYPE_CHECKING:
    from pathlib import Path

TASKS = """
Could you send me the revised budget by Thursday?
Please call the supplier and ask for a new quote.
I'll get you the test report tomorrow.
Let me know whether the room is free.
We need to close the gap before the audit.
"""
TALK = """
Thanks for a lovely evening.
The old system ran on two servers in the basement.
It rained all day and the fair was half empty.
Best regards
That was the longest meeting of the year.
"""


@pytest.mark.parametrize("sentence", TASKS.strip().split("\n"))
def test_what_is_to_be_done_is_likelier_a_task_than_not(sentence: str) -> None:
    assert table("tasks").likelihood(signs(sentence)) > 0.5


@pytest.mark.parametrize("sentence", TALK.strip().split("\n"))
def test_what_is_only_told_is_no_task(sentence: str) -> None:
    assert table("tasks").likelihood(signs(sentence)) < 0.3


def test_names_figures_and_addresses_are_no_signs() -> None:
    found = signs(
        "Please ask Wilhelmina about 4711 and write to w.storm@example.org, see www.example.org"
    )
    assert not [sign for sign in found if "wilhelmina" in sign.lower() or "4711" in sign]
    assert not [sign for sign in found if "example" in sign or "storm" in sign]


def test_the_tables_hold_no_word_of_any_sentence() -> None:
    for name in ("tasks", "requests"):
        data = catalog.data(goodbooks.language.learned, f"{name}.weights")
        head, rest = data.split(b"\n", 1)
        assert head == b"55 one"
        assert len(rest) > 30_000
        assert not re.search(rb"please|could|friday|meeting", rest)


@given(st.text(max_size=200))
def test_any_text_is_a_task_with_some_likelihood(text: str) -> None:
    assert 0 <= table("tasks").likelihood(signs(text)) <= 1


def test_a_table_is_read_as_it_is_written() -> None:
    made = Table(as_table(("one",), 100, {EVERY: (1.0, (-50,)), "please": (2.48, (120,))}))
    assert made.likelihood({"please"}) == pytest.approx(1 / (1 + math.exp(-2.5 * 0.7)))
    assert made.likelihood({"please"}) > 0.5 > made.likelihood({"thanks"})


def test_training_gives_the_same_table_each_time(tmp_path: Path) -> None:
    rows = [{"text": s, "label": 1} for s in TASKS.strip().split("\n")] * 4
    rows += [{"text": s, "label": 0} for s in TALK.strip().split("\n")] * 4
    (tmp_path / "train.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    script = (
        f"import sys; sys.path.insert(0, {os.path.join(ROOT, 'bench')!r}); import train_tasks as t; "
        f"print(t.made(t.read({str(tmp_path)!r}, 'train')).hex())"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", script], capture_output=True, text=True, check=True
        ).stdout
        for _ in range(2)
    }
    assert len(said) == 1
    made = Table(bytes.fromhex(said.pop()))
    assert made.likelihood(signs(TASKS.strip().split("\n")[1])) > 0.5
