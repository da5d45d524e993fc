"""A question that touches what is private by its words is answered without them: no subject, and never said again."""

from __future__ import annotations

import pytest

from goodbooks.accounts.readers.asked_of_me import as_asked


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Whether I'm coming back to the survey desk and if it is because of the kid", " about the survey desk"),
        ("Whether you drop the rota because of your son", " about the rota"),
        ("Why you were away, was it because of the divorce", ""),
        ("Is it the kid?", ""),
        ("If you are pregnant", ""),
    ],
)  # fmt: skip
def test_what_is_private_is_neither_the_subject_nor_said_again(asked: str, told: str) -> None:
    assert as_asked(asked) == told


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("whether the list for the baby ward is done", " whether the list for the baby ward is done"),
        ("when the kids menu is printed", " when the kids menu is printed"),
    ],
)  # fmt: skip
def test_a_thing_of_the_trade_is_said_again(asked: str, told: str) -> None:
    assert as_asked(asked) == told
