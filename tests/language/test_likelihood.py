from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodbooks.language.likelihood import Table, table
from goodbooks.language.signs import signs
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


def test_the_tables_hold_no_figure_and_no_address() -> None:
    for name in ("tasks", "requests"):
        known = table(name).weights
        assert len(known) > 1000
        assert not [sign for sign in known if any(c.isdigit() for c in sign.lstrip("123.")) and "up to" not in sign
                    and "names" not in sign]  # fmt: skip


@given(st.text(max_size=200))
def test_any_text_is_a_task_with_some_likelihood(text: str) -> None:
    assert 0 <= table("tasks").likelihood(signs(text)) <= 1


def test_a_table_is_read_as_it_is_written() -> None:
    made = Table("; made up\n-50\t0\t\n120\t2.5\tplease\n")
    assert made.weights == {"please": 1.2}
    assert made.likelihood({"please"}) > 0.5 > made.likelihood({"thanks"})


def test_training_gives_the_same_table_each_time(tmp_path: Path) -> None:
    rows = [{"text": s, "label": 1} for s in TASKS.strip().split("\n")] * 4
    rows += [{"text": s, "label": 0} for s in TALK.strip().split("\n")] * 4
    for part in ("train", "dev"):
        (tmp_path / f"{part}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    script = (
        f"import sys; sys.path.insert(0, {os.path.join(ROOT, 'bench')!r}); import train_tasks as t; "
        f"print(t.made({str(tmp_path)!r}))"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", script], capture_output=True, text=True, check=True
        ).stdout
        for _ in range(2)
    }
    assert len(said) == 1
    assert "please" in said.pop()
