"""What was promised in quotation marks is said again without them, and without what stands around it."""

from __future__ import annotations

import pytest

from goodbooks.desk.happened.promise_told import thing_promised


@pytest.mark.parametrize(
    ("told", "thing"),
    [
        ('In September she said to my face, "you get the second person in October, you have my word".', "the second person in October"),
        ("Then she said, “you'll have both days at Christmas, and I'll put the training in for you, promise”.", "both days at Christmas"),
        ("He said “don't worry, you're getting the course in spring”.", "the course in spring"),
        ("She promised: “You will be given the small office by May.”", "the small office by May"),
        ('He told me "you can have the Fridays off".', "the Fridays off"),
        ('He said "you have to wait" and left.', ""),
        ('He said "you have my word".', ""),
        ('She asked "do you have time?"', ""),
    ],
)  # fmt: skip
def test_what_was_promised_in_their_words_is_the_thing(told: str, thing: str) -> None:
    assert thing_promised(told) == thing
