"""Which post is wanted is read of a story, in words that go on after “I'd like to be considered for”."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.told.role import ANSWER

MONDAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Joost asked whom I would put in Wiebke's chair as chief officer.", "the post of chief officer"),
        ("The post of ward sister is free since May.", "the post of ward sister"),
        ("I would like to be deputy head, and said nothing.", "the post of deputy head"),
        ("Everybody speaks of Ruth's post since she left.", "Ruth's post"),
        ("The shift lead job is on the wall.", "the post of shift lead"),
        ("I'd love to lead the night desk.", "the lead of the night desk"),
        ("Who steps into Noël's shoes? He looked at me.", "Noël's post"),
        ("I want to become head of the bindery.", "the post of head of the bindery"),
        ("Kerttu left, and her post, pilot captain of the north quay, hangs by the door.", "the post of pilot captain of the north quay"),
        ("Rui's chair (deputy head of the archive) has been free for a month.", "the post of deputy head of the archive"),
    ],
)  # fmt: skip
def test_the_post_is_read_as_it_is_asked_for(text: str, role: str) -> None:
    said = ANSWER.read(text, MONDAY)
    assert said
    assert said.words == role


@pytest.mark.parametrize(
    "text",
    [
        "My boss Joost let me wait. I see Joost's desk from mine.",
        "I want to be left alone.",
        "They hired somebody from outside.",
        "I would like to be asked.",
    ],
)
def test_nothing_is_read_where_no_post_is_named(text: str) -> None:
    assert ANSWER.read(text, MONDAY) is None
