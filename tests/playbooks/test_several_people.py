"""Several names in an answer are so many people of the plan."""

from __future__ import annotations

import pytest

from goodbooks.core.in_a_row import each_named, goes_on


@pytest.mark.parametrize(
    ("answer", "people"),
    [
        ("Priya, Tom, Jess, Omar, Lena and Mike", ["Priya", "Tom", "Jess", "Omar", "Lena", "Mike"]),
        ("Priya and Tom", ["Priya", "Tom"]),
        ("Vera Lind & Tom", ["Vera Lind", "Tom"]),
        ("Priya, Tom, and Sales Ops", ["Priya", "Tom", "Sales Ops"]),
        ("Jürgen Müller, Élodie & Łukasz", ["Jürgen Müller", "Élodie", "Łukasz"]),
        ("Growth", ["Growth"]),
        ("the team and Tom", ["the team and Tom"]),
        ("the parents' council, Mr. Abara and Ms. Lindqvist", ["the parents' council", "Mr. Abara", "Ms. Lindqvist"]),
        ("Tom, who said no", ["Tom, who said no"]),
        ("Priya from Sales, mostly", ["Priya from Sales, mostly"]),
        ("my boss", ["my boss"]),
    ],
)  # fmt: skip
def test_a_list_of_names_is_so_many_people(answer: str, people: list[str]) -> None:
    assert each_named(answer) == people


@pytest.mark.parametrize(
    ("behind", "is_one"),
    [(" and Ana", True), (", or Ana", True), (" & Ana", True), (", who", False), (".", False)],
)
def test_a_row_of_names_goes_on_behind_a_place(behind: str, is_one: bool) -> None:
    assert goes_on(behind) is is_one
