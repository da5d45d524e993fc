"""What was pasted as it stood is a gap still: in the text, in the heading, and for --sent."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from goodbooks.core.document import NEARLY, READY
from goodbooks.core.drawing import gap_words
from goodbooks.core.placeholders import bracketed_marks, pasted, unfilled
from pages import made, message

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

ONCE = '2026-11-03 decision Marcus "Go ahead" ^once #loyalty\n  exception: load test\n'
FULL = "  next-step: I tell Growth today\n  ends: launch\n  risk-owner: Marcus\n  correct-by: 2026-11-05\n"
HOLD = ONCE + '2026-11-03 ask me -> Marcus "Which day?" #loyalty\n  readers: anyone\n'


def marked(page_of: Book, name: str, **parts: object) -> list[str]:
    """The gaps of the message of a page."""
    return [words for words, _ in gap_words(message(made(name, page_of, **parts)))]


def test_a_message_without_a_gap_is_ready(book: Callable[[str], Book]) -> None:
    assert made("confirm", book(ONCE + FULL), ref="once").sections[0].title == READY


@pytest.mark.parametrize(
    "line",
    [
        "next-step: who does what by when",
        "next-step: [who does what by when?]",
        "ends: the day or event that ends it",
        "risk-owner: the name",
        "risk-owner: NAME",
    ],
)
def test_a_hint_pasted_as_it_is_fills_nothing(book: Callable[[str], Book], line: str) -> None:
    name = line.partition(":")[0]
    told = book(ONCE + re.sub(rf"  {name}:.*\n", f"  {line}\n", FULL))
    page = made("confirm", told, ref="once")
    assert page.sections[0].title == NEARLY
    assert marked(told, "confirm", ref="once") == [f"[{line.partition(': ')[2].strip('[]')}]"]


def test_every_remedy_of_a_note_pasted_as_it_is_leaves_its_gap_but_a_day(
    book: Callable[[str], Book],
) -> None:
    gaps = message(made("confirm", book(ONCE), ref="once")).gaps
    lines = [found for gap in gaps for found in re.findall(r"'([a-z-]+: [^']*)'", gap.remedy)]
    own = [line for line in lines if not line.startswith("amends")]
    assert len(own) == len(gaps) == 4
    pasted_in = book(ONCE + "".join(f"  {line}\n" for line in own))
    assert len(marked(pasted_in, "confirm", ref="once")) == 3


def test_a_name_left_as_the_hint_is_a_gap(book: Callable[[str], Book]) -> None:
    told = book(HOLD)
    assert "[NAME]" in marked(told, "hold", matter="loyalty", readers=("NAME",))
    assert "[to whom?]" in marked(told, "hold", matter="loyalty")


def test_words_that_only_hold_a_hint_are_somebodys_own() -> None:
    assert list(pasted(["Ask for the name of the tester"], "Ask for the name of the tester.")) == []
    assert list(bracketed_marks("[JIRA-12] and [1] and [sic]")) == []
    assert list(bracketed_marks("To [to whom?] by [day]")) == ["[to whom?]", "[day]"]


GIVE_IN = '2026-11-03 decision Marcus "He told me to give in" ^in #loyalty\n  next-step: he tells Growth\n  exception: load test\n'
GOAL = '2026-11-03 person Marcus\n  relation: boss\n2026-11-03 goal Marcus "Nothing fails" ^g\n'
WAITS = '2026-11-03 ask me -> Marcus "Two weeks of Lukas" ^two #loyalty\n2026-11-03 win "Restore tested" ^w for ^g\n'


@pytest.mark.parametrize(
    ("name", "parts"),
    [("confirm", {"ref": "in"}), ("hold", {"matter": "loyalty"}), ("case", {"matter": "loyalty"}),
     ("update", {"who": "Marcus"}), ("trail", {"matter": "loyalty", "readers": ("Ana",)})],
)  # fmt: skip
def test_what_a_page_says_to_write_into_a_gap_is_never_taken_for_its_filling(
    book: Callable[[str], Book], name: str, parts: dict[str, object]
) -> None:
    page = made(name, book(GIVE_IN + GOAL + WAITS), **parts)
    told = [block for part in page.sections for block in part.blocks if hasattr(block, "gaps")]
    gaps = [gap for block in told for gap in block.gaps] + [*page.lacks, *page.gains]
    hints = [
        said for gap in gaps for said in re.findall(r"(?:'[a-z-]+: |under \^\w+: [a-z-]+: )([^']*)'?", gap.remedy)
        if not said.startswith("^") and not re.fullmatch(r"[\d-]+|yes|anyone", said)
    ]  # fmt: skip
    assert gaps
    assert [said for said in hints if not unfilled(said)] == []


def test_words_of_ones_own_fill_a_gap() -> None:
    assert [
        unfilled(one) for one in ("I tell Growth today", "[Ana]", "Another way to ask", "")
    ] == [""] * 4


@pytest.mark.parametrize("title", ["The first step", "Another way", "What it costs", "The new day"])
def test_a_title_that_begins_as_a_title_does_is_no_gap(title: str) -> None:
    assert unfilled(title) == ""
    assert list(pasted([title], f"{title}: two days of work.")) == []
