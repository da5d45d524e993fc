"""A baby and its care are no sign of a crisis by their manner alone; what is more than tiredness is heard as before."""

from __future__ import annotations

import pytest

from goodbooks.situations.moment.ill_at_home import is_of_a_birth
from goodbooks.situations.stories.story import read_in


@pytest.mark.parametrize(
    ("story", "is_one"),
    [
        ("I come back from maternity leave on Monday and I'm glad. I'd like two days at home.", True),
        ("We have our first child and are over the moon. I want four long days.", True),
        ("I'm still nursing and I've got a note from my doctor. It's dead in the office until autumn.", True),
        ("I come back from maternity leave on Monday and I was glad. Now I cry in the car every morning.", False),
        ("The baby is lovely, and I can't do this any more.", False),
        ("I'm glad that the audit is over.", False),
    ],
)  # fmt: skip
def test_a_birth_told_gladly_is_no_sign_of_a_crisis(story: str, is_one: bool) -> None:
    assert is_of_a_birth(read_in(story)[1]) == is_one
