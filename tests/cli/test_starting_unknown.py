"""start: what an answer says of not knowing, or of how much somebody waits, is no goal and no name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from cli.calling import call
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.entry import Kind


@pytest.mark.parametrize(("judged", "waiting"), [
    ("dunno really, nobody judges him, he owns half of it", "nobody really"),
    ("no idea honestly, he never says", "no one, thank god"),
    ("couldn't tell you", "dunno yet"),
    ("nobody judges her, she's the owner", "none that I know of"),
    ("beats me", "idk really"),
])  # fmt: skip
def test_a_dont_know_in_more_words_is_nobodys_goal_and_nobody(
    tmp_path: Path, judged: str, waiting: str
) -> None:
    call(tmp_path, "start", "--path", "mine.book", given=f"Bea\nGil\n{judged}\n{waiting}\n\n\n\n")
    kept = (tmp_path / "mine.book").read_text(encoding="utf-8")
    assert "goal" not in kept
    assert re.findall(r"^\S+ person (.*?)(?: \^|$)", kept, re.MULTILINE) == ["me", "Gil"]


@pytest.mark.parametrize("judged", ["no accidents this year", "not sure, money I suppose", "nobody late, ever", "dunno, about 30 vans out by six"])  # fmt: skip
def test_what_only_begins_like_a_dont_know_is_what_they_are_judged_on(
    tmp_path: Path, judged: str
) -> None:
    call(tmp_path, "start", "--path", "mine.book", given=f"Bea\nGil\n{judged}\n\n\n\n\n")
    assert "goal Gil " in (tmp_path / "mine.book").read_text(encoding="utf-8")


@pytest.mark.parametrize(("waiting", "names"), [
    ("Kofi, Piotr and the yard, mostly Wren", ["Kofi", "Piotr", "the yard", "Wren"]),
    ("the drivers, especially Kofi", ["the drivers", "Kofi"]),
    ("usually Piotr, and sometimes Wren", ["Piotr", "Wren"]),
    ("Wren, but mainly the shop", ["Wren", "the shop"]),
])  # fmt: skip
def test_how_much_somebody_waits_is_no_part_of_their_name(
    tmp_path: Path, kinds: dict[str, Kind], waiting: str, names: list[str]
) -> None:
    call(tmp_path, "start", "--path", "mine.book", given=f"\n\n\n{waiting}\n\n\n\n")
    kept = read((tmp_path / "mine.book").read_text(encoding="utf-8"), kinds)
    assert [one.who[0] for one in kept.entries] == names
