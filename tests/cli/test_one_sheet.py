"""The short forms on paper: a review on exactly one sheet, a case on a sheet and a half."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from cli.calling import call

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pypdf import PageObject

DEMOS = ("fumbled", "overruled", "reins", "stepping-back")
PAPERS = ("a4", "letter")
WORDS = (
    "restore", "report", "claims", "table", "nightly", "router", "depot", "harbour", "launch",
    "voucher", "audit", "release", "freeze", "script", "minutes", "outage", "customer", "seat",
    "interface", "refund", "partner", "review", "search",
)  # fmt: skip


def chance(first: int) -> Callable[[int], str]:
    """So many words in a row, others each time, and in each run the same."""
    turn = count(first)

    def words(many: int) -> str:
        at = next(turn)
        return " ".join(
            WORDS[(at * 7 + n * n + n * at) % len(WORDS)] for n in range(many)
        ).capitalize()

    return words


def a_full_year(goals: int = 14, wins: int = 220, promises: int = 90) -> str:
    """A book of one year with more in it than any sheet can hold; the same each time."""
    words = chance(3)
    lines = ["2025-01-02 person Marcus\n  relation: boss\n"]
    lines += [
        f'2025-11-{5 + n} goal Marcus "{words(11)} by the end of the year" ^g{n}\n'
        for n in range(goals)
    ]
    for n in range(wins):
        day = f"2026-{1 + n % 10:02}-{1 + n % 28:02}"
        who, place = ("me", "Lena", "Marcus")[n % 3], n % (goals + 3)
        booked = f" for ^g{place}" if place < goals else ""
        lines.append(f'{day} win {who} "{words(9)}" ^w{n}{booked}\n')
        lines.append(f"  result: {n} -> {n + 5} {words(12)}\n  credit: Lena, Tomas\n")
    for n in range(promises):
        month = 1 + n % 9
        lines.append(f'2026-{month:02}-{1 + n % 20:02} promise me -> Marcus "{words(8)}" ^p{n}\n')
        lines.append(f"  due: 2026-{month:02}-22\n")
        lines.append(f'2026-{month + n % 2:02}-{21 + n % 2} outcome me "delivered" for ^p{n}\n')
        lines.append(f"  learned: {words(40)}\n")
    return "".join(lines)


def sheets(folder: Path, *words: str) -> list[PageObject]:
    """The sheets of a page that is written as a PDF."""
    done = call(folder, *words, "--output", "made.pdf", "--force")
    assert done.code == 0, done.err
    return list(PdfReader(folder / "made.pdf").pages)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("demo", DEMOS)
def test_the_short_review_of_a_demo_book_is_one_sheet(
    tmp_path: Path, demo: str, paper: str
) -> None:
    words = ("packet", "--short", "--paper", paper)
    assert len(sheets(tmp_path, "--book", f"demo:{demo}", *words)) == 1


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("readers", [(), ("--to", "Marcus")])
def test_the_short_review_of_a_full_year_is_one_sheet_and_says_what_it_left_out(
    tmp_path: Path, paper: str, readers: tuple[str, ...]
) -> None:
    (tmp_path / "life.book").write_text(a_full_year(), encoding="utf-8")
    made = sheets(tmp_path, "packet", "--short", "--paper", paper, *readers)
    assert len(made) == 1
    said = " ".join(made[0].extract_text().split())
    assert "Left out to stay on one sheet" in said
    assert "The long form has them." in said
    assert made[0].extract_text().count("\n") > 30


def test_many_criteria_still_make_one_sheet(tmp_path: Path) -> None:
    (tmp_path / "life.book").write_text(a_full_year(), encoding="utf-8")
    heads = "".join(f"# {word} {' '.join(WORDS)}\n" for word in WORDS)
    (tmp_path / "review.md").write_text(heads, encoding="utf-8")
    assert len(sheets(tmp_path, "packet", "--short", "--criteria", "review.md")) == 1


def length(made: list[PageObject]) -> float:
    """How many sheets there are words on, the last one measured down to its lowest words."""
    page = made[-1]
    found: list[float] = []

    def visit(text: str, inner: list[float], at: list[float], *rest: object) -> None:
        if text.strip():
            found.append(inner[1] * at[4] + inner[3] * at[5] + inner[5])

    page.extract_text(visitor_text=visit)
    height = float(page.mediabox.height)
    return len(made) - min(y for y in found if y > 60) / height


def test_the_short_case_of_a_demo_book_is_a_page_and_a_half_at_most(tmp_path: Path) -> None:
    made = sheets(tmp_path, "--book", "demo:stepping-back", "case", "year", "--short")
    assert length(made) <= 1.5


def a_large_case() -> str:
    """A case with twice as much under each heading as a short form can hold."""
    words = chance(5)
    ask = ['2026-10-20 ask me -> Marcus "Lend Lena to Platform" ^ask #lend by 2026-11-20\n']
    ask += [f"  {name}: {words(24)}\n" for name in ("their-side", "my-part", "reason", "way-back")]
    ask += [f"  {name}: {words(24)}\n" for name in ("i-give", "could-go-wrong") for _ in range(9)]
    ask += [f'  objection: "{words(9)}" -> {words(24)}\n' for _ in range(9)]
    ways = [
        f'2026-10-20 option me "{words(14)}" ^o{n} #lend\n  effect: {words(14)}\n'
        f"  cost: {words(14)}\n  risk: {words(14)}\n  way-back: easy\n"
        + ("  is-carrying-on: yes\n" if n == 0 else "")
        for n in range(8)
    ]
    plan = [
        f'2026-10-21 promise me -> Marcus "{words(12)}" ^s{n} #lend for ^g{n}\n  due: 2026-12-{n + 1:02}\n'
        for n in range(9)
    ]
    goals = [f'2026-09-01 goal Marcus "{words(12)}" ^g{n} #lend\n' for n in range(9)]
    return "".join(("2026-01-01 person Marcus\n  relation: boss\n", *goals, *ask, *ways, *plan))


@pytest.mark.parametrize("paper", PAPERS)
def test_a_large_case_is_cut_to_a_page_and_a_half_and_says_so(tmp_path: Path, paper: str) -> None:
    (tmp_path / "life.book").write_text(a_large_case(), encoding="utf-8")
    assert length(sheets(tmp_path, "case", "lend", "--paper", paper)) > 2
    made = sheets(tmp_path, "case", "lend", "--short", "--paper", paper)
    assert 1 < length(made) <= 1.5
    assert "The long form has also" in made[-1].extract_text()
