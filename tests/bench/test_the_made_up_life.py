"""The life that the bench measures with is a real book: valid, repeatable, and as long as said."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from goodbooks.core.book import Book
from goodbooks.entries.outcome import Outcome
from goodbooks.entries.promise import Promise
from goodbooks.syntax.read import read
from guards.house import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.entry import Kind

COUNT = 2_000


def made(folder: Path) -> str:
    """The text of a life of so many entries, as the bench makes it."""
    script = os.path.join(ROOT, "bench", "forms.py")
    subprocess.run([sys.executable, script, str(folder), str(COUNT)], check=True)
    return (folder / f"life-{COUNT}.book").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def life(tmp_path_factory: pytest.TempPathFactory) -> str:
    return made(tmp_path_factory.mktemp("life"))


def test_a_made_up_life_is_read_without_a_problem(life: str, kinds: dict[str, Kind]) -> None:
    kept = read(life, kinds)
    assert (len(kept.entries), kept.problems) == (COUNT, [])


def test_the_same_life_is_made_each_time(life: str, tmp_path: Path) -> None:
    assert made(tmp_path) == life


def test_an_entry_is_about_as_long_as_promised(life: str) -> None:
    assert 140 < len(life.encode()) / COUNT < 155


def test_its_outcomes_lead_somewhere(life: str, kinds: dict[str, Kind]) -> None:
    book = Book(read(life, kinds).entries)
    settled = [promise for promise in book.of(Promise) if book.pointing_to(promise, Outcome)]
    assert len(settled) > len(book.of(Promise)) / 3


def test_every_peer_gets_the_same_number_of_entries(tmp_path: Path) -> None:
    made(tmp_path)
    begins = {"journal": "\n\n", "jrnl": "\n\n", "custom.beancount": " custom "}
    for ending, mark in begins.items():
        assert (tmp_path / f"life-{COUNT}.{ending}").read_text().count(mark) == COUNT
