"""Several names in an answer are so many people of the plan."""

from __future__ import annotations

import pytest

from goodbooks.playbooks.steps import several


@pytest.mark.parametrize(
    ("answer", "people"),
    [
        ("Priya, Tom, Jess, Omar, Lena and Mike", ["Priya", "Tom", "Jess", "Omar", "Lena", "Mike"]),
        ("Priya and Tom", ["Priya", "Tom"]),
        ("Vera Lind & Tom", ["Vera Lind", "Tom"]),
        ("Priya, Tom, and Sales Ops", ["Priya", "Tom", "Sales Ops"]),
        ("Growth", ["Growth"]),
        ("the team and Tom", ["the team and Tom"]),
        ("Tom, who said no", ["Tom, who said no"]),
        ("Priya from Sales, mostly", ["Priya from Sales, mostly"]),
        ("my boss", ["my boss"]),
    ],
)
def test_a_list_of_names_is_so_many_people(answer: str, people: list[str]) -> None:
    assert several(answer) == people
