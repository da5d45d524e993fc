"""What would change an adviser's mind, and what they would do then, is no vote for it."""

from __future__ import annotations

import pytest

from goodbooks.language.counsel.advising import heard


@pytest.mark.parametrize(
    ("advice", "named", "flip"),
    [
        (
            "Talk to her in person first. Unless she lied to you, then go to HR.",
            ["talk-in-person"],
            "Unless she lied to you, then go to HR.",
        ),
        (
            "Wait a week. Only if he refuses in writing, then go to HR.",
            ["wait"],
            "Only if he refuses in writing, then go to HR.",
        ),
        (
            "I'd apologise to her. Unless she shouted first, in that case go to HR.",
            ["apologise"],
            "Unless she shouted first, in that case go to HR.",
        ),
    ],
)
def test_what_somebody_would_do_if_it_were_otherwise_is_what_would_flip_it(
    advice: str, named: list[str], flip: str
) -> None:
    found = heard(advice)
    assert [one.named for one in found.stands] == named
    assert flip in found.conditions


def test_what_holds_unless_something_is_so_is_recommended() -> None:
    assert [one.named for one in heard("Unless you have it in writing, wait.").stands] == ["wait"]
