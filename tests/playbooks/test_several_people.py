"""Several names in an answer are so many people of the plan."""

from __future__ import annotations

import pytest

from goodbooks.core.in_a_row import each_named, goes_on
from goodbooks.playbooks.answers.answered import as_answer


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
        ("Paloma, Deniz, Wout, costume, marketing and the choreographer", ["Paloma", "Deniz", "Wout", "costume", "marketing", "the choreographer"]),
        ("Sales and marketing", ["Sales and marketing"]),
        ("Samira, Piet, stage management, lighting, sound, costumes", ["Samira", "Piet", "stage management", "lighting", "sound", "costumes"]),
        ("Rosa, Kofi, the night shift, front desk and housekeeping", ["Rosa", "Kofi", "the night shift", "front desk", "housekeeping"]),
        ("Samira, lighting and sound", ["Samira", "lighting", "sound"]),
        ("Theo, head of sales, finance", ["Theo, head of sales, finance"]),
        ("Ana, Ben, waits for me", ["Ana, Ben, waits for me"]),
        ("Ana, Ben, who are angry", ["Ana, Ben, who are angry"]),
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


_WHO = "Who at work was on the other side, or waits for word: one name or several, or a group such as Growth?"


@pytest.mark.parametrize(
    ("typed", "people"),
    [
        ("paloma mostly, and deniz from lighting, Wout, costume and marketing", ["Paloma", "Deniz", "Wout", "costume", "marketing"]),
        ("mainly Priya and Tom", ["Priya", "Tom"]), ("Priya, Tom from finance, and maybe Jess", ["Priya", "Tom", "Jess"]),
        ("Ines; Ravi; Bob etc.", ["Ines", "Ravi", "Bob"]), ("rita, joão and the night shift", ["Rita", "João", "the night shift"]),
        ("Ana (props), Ben (sound) and costume", ["Ana", "Ben", "costume"]), ("Paloma mostly", ["Paloma"]),
        ("Samira, lighting and sound", ["Samira", "lighting", "sound"]), ("Sam, the new one", ["Sam"]), ("Theo, our new lead", ["Theo"]), ("Dana, who said no", ["Dana"]), ("growth", ["growth"]),
        ("the head of sales", ["the head of sales"]),
    ],
)  # fmt: skip
def test_a_list_typed_in_a_hurry_is_the_names_in_it(typed: str, people: list[str]) -> None:
    assert each_named(as_answer(typed, "person", _WHO)) == people
