"""What somebody tells in a sentence or two of a letter that asks about something else is heard, in whatever words, and a harmless story that has the same words is not."""

from __future__ import annotations

import pytest

from goodbooks.situations.moment.recognise import PROFESSIONAL_HELP, recognise

ASKS = (
    "I look after the bookings of a small ferry and would like a rule for refunds that fits on a card."
    " We are five people in the office, and the old rule takes two pages."
)
ENDS = (
    "The season starts on the ninth, and my boss wants something that she can read out on the telephone."
    " Should the card name the sum, or only the days?"
)


def letter(said: str) -> str:
    """A letter that asks about refunds, and tells something else in the middle of it."""
    return f"{ASKS} {said} {ENDS}"


def named(said: str) -> set[str]:
    """The kinds of help that are said at all: before everything, or beside."""
    found = recognise(letter(said))
    return {one.name for one in (*found.help, *found.flags)}


@pytest.mark.parametrize(
    "said",
    [
        "Whenever I sort the tickets the purser finds a reason to lean over me until I can tell what he had for lunch.",
        "They do my limp on the gangway, one after the other, and the passengers clap.",
        "The Filipino lads get the cabin over the engine and a third less, it goes by passport.",
        "She would rather have someone without a belly on the bow by summer, she said, and gave my post to Jan.",
        "My pay has been late four times, mine only, from the month in which I asked who checks the rafts.",
        "The cook has his knife at my ribs when he wants the galley to himself, he calls it a tickle.",
        "My accent belongs below deck, the purser finds, so Anna does the announcements that I write.",
        "I would not say that the drill had taken place. My cabin was needed for others the same evening.",
    ],
)
def test_what_is_done_to_somebody_is_heard_in_the_middle_of_a_small_question(said: str) -> None:
    assert "harassment-or-discrimination" in named(said)


@pytest.mark.parametrize(
    "said",
    [
        "I look at the water between the boat and the quay a lot, it would close over one quickly.",
        "I have told my sister where the papers are and that she need not come in a hurry.",
        "I have to lie down behind the life jackets since my chest shuts, four times on Sunday.",
    ],
)
def test_what_somebody_means_to_do_to_themselves_is_heard_there_too(said: str) -> None:
    assert "health-crisis" in named(said)


@pytest.mark.parametrize(
    "said",
    [
        "They do my limp on the gangway, one after the other, and the passengers clap.",
        "My pay has been late four times, mine only, from the month in which I asked who checks the rafts.",
        "In the laundry I hold the iron near my leg, then a little nearer, and the day goes on.",
    ],
)
def test_where_the_words_leave_little_doubt_help_comes_before_the_question(said: str) -> None:
    assert recognise(letter(said)).route == PROFESSIONAL_HELP


@pytest.mark.parametrize(
    "said",
    [
        "The purser counts the cash with his hat on, and I stand up to see what is under it.",
        "My cabin has a new lock, and the life jackets hang outside now, which I had asked for.",
        "I told the harbour inspector about the hatch, and she came with a carpenter the same day.",
        "A passenger waits by the ticket hut every morning with rolls for all of us.",
        "The tank is painted in the yard, and I choose the colour.",
        "I have sorted the drawers and given the old cat basket to the neighbour, the kitten sleeps on the log book.",
    ],
)
def test_the_same_words_in_a_harmless_letter_take_no_route(said: str) -> None:
    assert recognise(letter(said)).route != PROFESSIONAL_HELP
