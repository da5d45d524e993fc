"""What nobody did, what whoever writes did or says of themselves, and what their boy had, speaks of no help; what was done to them does, in the same words."""

from __future__ import annotations

import pytest

from goodbooks.situations.moment.recognise import recognise

LETTER = (
    "I keep the stores of a small boatyard, and my boss and I get on. On Monday he decided that the varnish is ordered by the barrel."
    " {} The supplier wants it in writing by Friday. How do I put that to him?"
)


def is_spoken_of(said: str) -> bool:
    found = recognise(LETTER.format(said))
    return bool(found.help or found.flags)


@pytest.mark.parametrize(
    "said",
    [
        "Nobody pushed me into it.",
        "He has never shouted, and he didn't push me against that date.",
        "He could've thrown a brush at me for it.",
        "I brushed my good coat and went in.",
        "He said so, and I said at my age one waters the plants.",
        "I'm too old to be winked at.",
        "The harbour clerk corners me at the coffee machine about the barrel.",
        "I am the one who presses the button, and my stomach hurts.",
        "I was thrown under the bus by my own foreman over the price.",
        "My score came out at two of five, since I stayed with a widow and her dinghy.",
        "The belt girls look at me as if I were the weather.",
        "My son was a dinosaur under the desk all morning.",
        "I am stalking the intranet for the price list.",
    ],
)
def test_what_nobody_did_to_them_speaks_of_no_help(said: str) -> None:
    assert not is_spoken_of(said)


@pytest.mark.parametrize(
    "said",
    [
        "He had not touched me until the fair, and there he pushed me against the van.",
        "When I varnish he stands behind me stroking my hair.",
        "He says I'm too old to learn the crane and gives it to the boy.",
        "He brushed against me at the shelf again and laughed.",
        "He calls me grandma before the customers and asks for my pills.",
        "The foreman threw a brush at me.",
        "There is no Friday on which he hasn't grabbed my belt from behind and laughed.",
        "The hook came off the wall as he kicked it, and it could have hit me.",
        "If he doesn't push me against the rail he shuts the hatch.",
        "I have panic attacks each morning at the gate.",
    ],
)
def test_what_was_done_to_them_is_heard_in_the_same_words(said: str) -> None:
    assert is_spoken_of(said)


def test_the_panic_of_their_boy_is_not_their_own() -> None:
    assert not is_spoken_of(
        "My boy had a panic attack at his exams in spring and has long been well."
    )
    assert is_spoken_of("I had a panic attack at the slip in spring, and again on Sunday.")


def test_what_is_dropped_takes_nothing_else_of_its_sentence_with_it() -> None:
    assert is_spoken_of("I was thrown under the bus by my foreman, who has his hand on my hip at the count.")  # fmt: skip
    assert is_spoken_of("He corners me at the coffee machine and has his hand on my hip.")
    assert is_spoken_of("Nobody pushed me into it. On Friday he pushed me off the slip.")
    assert is_spoken_of("I said at my age one sees to the plants. He said at my age one has no place at the saw.")  # fmt: skip
    assert is_spoken_of("The machine had a breakdown, and I thought about not being here any more.")


def test_a_machine_has_no_breakdown_of_theirs_and_laughing_kills_nobody() -> None:
    assert not is_spoken_of("The planing machine had a breakdown on my shift.")
    assert not is_spoken_of("I was killing myself laughing at the sign he wrote.")
    assert is_spoken_of("I keep thinking of killing myself.")
