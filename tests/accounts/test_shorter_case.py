"""A case in a page and a half: what is kept, in which order, and what is said of the rest."""

from __future__ import annotations

from goodbooks.accounts.choices.shorter_case import in_a_page_and_a_half
from goodbooks.core.document import Block, Line, Section
from goodbooks.core.table import Row, Table


def points(count: int, words: str = "A point.") -> tuple[Line, ...]:
    """So many bullets."""
    return tuple(Line(f"{number}: {words}", (), "-") for number in range(count))


def said(sections: tuple[Section, ...]) -> list[str]:
    """Every line's text, in order."""
    return [b.text for part in sections for b in part.blocks if isinstance(b, Line)]


def test_what_fits_stays_as_it_is() -> None:
    sections = (Section("What I give", points(3)), Section("The plan", points(4)))
    assert in_a_page_and_a_half(sections) == sections


def test_the_line_that_the_order_hangs_on_is_kept_and_the_figures_are_told_as_an_order() -> None:
    table = Table(("Way", "cost x2", "sum"), (Row(("B", "4", "8")), Row(("A", "2", "4"))))
    blocks: tuple[Block, ...] = (table, Line("Rated from 1 to 5."), Line("It hangs on cost."))
    assert said(in_a_page_and_a_half((Section("How they compare", blocks),))) == [
        "By my ratings, each times its weight, the order is B and A.",
        "It hangs on cost.",
        "The long form has also the ratings and weights.",
    ]


def test_ways_that_nobody_rated_lose_nothing() -> None:
    sections = (Section("How they compare", (Line("The ways are not set in an order."),)),)
    assert in_a_page_and_a_half(sections) == sections


def test_an_objection_is_never_kept_without_its_answer() -> None:
    pairs = [line for n in range(9) for line in (Line(f"Why {n}?", (), ">"), Line(f"So {n}."))]
    lines = said(in_a_page_and_a_half((Section("What speaks against it", tuple(pairs)),)))
    assert lines[-2:] == [
        "So 5.",
        "The long form has also three points under “What speaks against it”.",
    ]


def test_of_very_much_under_every_heading_little_is_kept_and_every_loss_is_said() -> None:
    sections = tuple(Section(f"Part {n}", points(12, "word " * 60)) for n in range(9))
    lines = said(in_a_page_and_a_half(sections))
    assert len(lines) < 40
    assert all(f"under “Part {n}”" in lines[-1] for n in range(9))
