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


@pytest.mark.parametrize(
    ("judged", "kept", "guess"),
    [
        (
            "no idea, being ready for the fair shows I suppose",
            "Being ready for the fair shows",
            True,
        ),
        ("not sure, money I suppose", "Money", True),
        ("probably the number of guests", "The number of guests", True),
        ("she is judged on turnover, I think", "Turnover", True),
        ("I don't know exactly - the audits maybe", "The audits", True),
        ("Turnover up by a tenth", "Turnover up by a tenth", False),
        ("getting the likely cases right", "getting the likely cases right", False),
    ],
)
def test_a_guess_of_what_they_are_judged_on_is_kept_for_me_alone_without_its_hedges(
    tmp_path: Path, kinds: dict[str, Kind], judged: str, kept: str, *, guess: bool
) -> None:
    call(tmp_path, "start", "--path", "mine.book", given=f"Bea\nGil\n{judged}\n\n\n\n\n")
    text = (tmp_path / "mine.book").read_text(encoding="utf-8")
    (goal,) = (one for one in read(text, kinds).entries if one.kind == "goal")
    assert (goal.title, goal.line("readers") or "") == (kept, "me" if guess else "")
    win = f'\n2026-11-02 win me "The hall was full" ^full for ^{goal.id}\n'
    (tmp_path / "mine.book").write_text(text + win, encoding="utf-8")
    page = call(tmp_path, "--book", "mine.book", "packet", "--to", "Gil").out
    assert (kept.lower() in page.lower()) is not guess


@pytest.mark.parametrize(("waiting", "told"), [
    ("Jo (prints, alone) and Gerda who runs the two in glass, and Max who reports to me", {"Jo": "prints, alone", "Gerda": "runs the two in glass", "Max": "reports to me"}),
    ("Tom, who does glass and stone, and Mia", {"Tom": "does glass and stone", "Mia": ""}),
    ("the press office (two people), Kim", {"the press office": "two people", "Kim": ""}),
    ("Anna who is my deputy; Bo", {"Anna": "is my deputy", "Bo": ""}),
    ("Nele at the till, Henk the baker", {"Nele": "at the till", "Henk": "baker"}),
    ("Ana from accounting and Tom Berg our driver (two days)", {"Ana": "from accounting", "Tom Berg": "driver, two days"}),
    ("Ruth on nights; Dev up in the loft, the day shift", {"Ruth": "on nights", "Dev": "up in the loft", "the day shift": ""}),
    ("Head of Sales, Everybody in the yard, Piet van der Berg", {"Head of Sales": "", "Everybody in the yard": "", "Piet van der Berg": ""}),
    ("Jan at the gate, Jan in the yard", {"Jan at the gate": "", "Jan in the yard": ""}),
    ("Growth, Sales & Vera", {"Growth": "", "Sales": "", "Vera": ""}),
])  # fmt: skip
def test_what_is_told_of_those_who_wait_is_no_part_of_their_names(
    tmp_path: Path, kinds: dict[str, Kind], waiting: str, told: dict[str, str]
) -> None:
    call(tmp_path, "start", "--path", "mine.book", given=f"\n\n\n{waiting}\n\n\n\n")
    kept = read((tmp_path / "mine.book").read_text(encoding="utf-8"), kinds)
    assert {one.who[0]: one.line("role") or "" for one in kept.entries} == told
