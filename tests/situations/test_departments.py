"""One list of departments: whoever presses is known by it in small letters, and by its name alone with a capital."""

from __future__ import annotations

import pytest

from goodbooks.situations.people.understood import called_in
from goodbooks.situations.people.who_pushes import who_pushes


@pytest.mark.parametrize("name", ["dispatch", "accounting", "retail", "housekeeping", "product", "growth"])  # fmt: skip
def test_a_department_is_known_however_it_is_written(name: str) -> None:
    told = who_pushes(f"I told {name} no, and by noon my boss had turned it around.")
    assert told is not None
    assert told.words == name
    (called,) = called_in(f"{name.capitalize()} wants it on Monday.", "stakeholder")
    assert called[0] == name.capitalize()


@pytest.mark.parametrize("said", ["Planning needs time.", "Design needs care.", "Quality needs patience.", "It wants patience."])  # fmt: skip
def test_an_ordinary_word_at_the_beginning_is_no_department(said: str) -> None:
    assert called_in(said, "stakeholder") == ()


def test_hr_is_told_apart_from_whoever_waits() -> None:
    assert called_in("HR wants a form.", "stakeholder") == ()
