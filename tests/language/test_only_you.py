"""What only the reader can do, which asks for it, and what only flatters."""

from __future__ import annotations

import pytest

from goodbooks.language.doings.by_build.only_you import only_you


@pytest.mark.parametrize(
    "text",
    [
        "The price list still has them on, and you're the only one with the login.",
        "Nobody but you has the font licence.",
        "The wholesaler only takes orders from your account.",
        "The department will not release it unless the plan carries your stamp by mid May.",
        "The log is in your drawer and you've the only key.",
        "Only your signature releases the advance.",
        "The boiler cannot be signed off before somebody with your certificate has looked at it.",
        "The key of the cold room is on your ring and we can't open without.",
        "The boat is registered in your name alone.",
        "The bank won't open the line without your yes.",
    ],
)
def test_what_only_its_reader_can_do_is_asked_of_them(text: str) -> None:
    assert only_you(text)


@pytest.mark.parametrize(
    "text",
    [
        "You are the only one who gets my jokes.",
        "Nobody but you would bring cake to an audit.",
        "Only you could sleep through that.",
        "Your scarf is in your locker.",
        "If only you knew!",
        "The key to a good risotto is in your wrist.",
    ],
)
def test_a_compliment_asks_nothing(text: str) -> None:
    assert not only_you(text)
