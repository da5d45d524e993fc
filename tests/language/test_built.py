"""What a sentence does by how it is built, without words made for it; and its neighbours, built nearly so, that do nothing."""

from __future__ import annotations

import pytest

from goodbooks.language.doings.built import actor, built
from goodbooks.language.reading import said_in
from goodbooks.language.text.letter import Letter

ARRANGED = (
    "The side gate is shut from tomorrow.",
    "From January the rate is 0.14 a word.",
    "£38 a plot from January, nobody spoke against.",
    "The session is being extended to five o'clock.",
    "The choir moves to Tuesdays.",
    "I'm changing him to the dry food from Monday.",
    "Until then the harps stay in the chapel.",
    "The film is now the second Saturday, not the first.",
    "We meet at 8.30, not 8.",
    "The red one stays, the blue one goes.",
    "Lift 2 is out of use by order of the inspector.",
)
WANTED = (
    "The calves haven't been tagged and the vet is here on Monday.",
    "We're out of towels and there's a school group tomorrow.",
    "Without the original the port gives nothing out.",
    "The centre won't take us without them.",
    "I can't close the month until somebody tells me the miles.",
    "The gutters have not been cleared for three years.",
    "Nobody has answered her since Tuesday.",
    "The crates must be sealed and signed for by then.",
)
PROMISED = (
    "The new pane will be fitted on Tuesday.",
    "The sum will be with your bank by Friday.",
    "I send the refund when it comes back.",
)
THEIRS = (
    ("Labels are ordered, Marek collects them on Friday.", "Marek"),
    ("Our fitter rings you tonight.", "Our fitter"),
    ("My technician will calibrate the scales on the 4th.", "My technician"),
    ("The lads are back on Monday at seven.", "The lads"),
    ("Our fitter is fitting the new pane on Tuesday.", "Our fitter"),
    ("My brother is dropping the keys off tomorrow.", "My brother"),
    ("The courier is getting the boxes on Thursday.", "The courier"),
    ("Our nurse is seeing both of them on Friday.", "Our nurse"),
)
NOTHING = (
    "The mill is now a museum.",
    "I'm away from Thursday.",
    "Rain from Friday, they say.",
    "It was blue, not green, and we laughed on Monday.",
    "The rate was 0.12 from January.",
    "He stays at his mother's when the river is up.",
    "It hasn't rained for three weeks.",
    "I couldn't have done it without Irena.",
    "He never leaves the house without his hat on a Monday.",
    "We've no complaints and the food is good on Fridays.",
    "The match will be played on Saturday.",
    "The statue will be unveiled on Friday.",
    "Our verger always rings the bell on Sundays.",
    "My brother sang on Thursday.",
    "The train runs on Mondays.",
    "Is the gate shut from tomorrow?",
    "Sorry, I can't send it before December.",
    "We can't do the floor before Friday.",
)


def _does(text: str) -> set[str]:
    return {name for one in Letter(text).sentences for name in built(one.text, one.keys)}


@pytest.mark.parametrize("text", ARRANGED)
def test_what_holds_from_a_day_or_is_set_against_something_else_is_arranged(text: str) -> None:
    assert _does(text) == {"decide"}


@pytest.mark.parametrize("text", WANTED)
def test_what_is_missing_or_undone_beside_the_day_that_needs_it_is_wanted(text: str) -> None:
    assert _does(text) == {"lack"}


@pytest.mark.parametrize("text", PROMISED)
def test_what_will_be_done_to_a_thing_by_a_day_is_promised(text: str) -> None:
    assert _does(text) == {"commit"}


@pytest.mark.parametrize(("text", "who"), THEIRS)
def test_somebody_who_comes_or_does_it_on_a_day_is_named(text: str, who: str) -> None:
    assert _does(text) == {"commit-of-another"}
    assert actor(text) == who


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_built_nearly_so_does_nothing(text: str) -> None:
    assert _does(text) == set()


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("I collect it on Monday, and you'll need to have the lid off before.", 2),
        ("Our fitter rings you tonight, and I send the papers by Friday.", 2),
        ("The red one stays, the blue one goes, and can you clear the loft by Friday?", 2),
        ("Dev will bring the tent and his cousin is doing the timing on Friday.", 2),
        ("If it rains on Monday, I'll bring the tent.", 1),
        ("The swans are back, and the river is high.", 1),
        ("Lena will bring the tent and she will put it up.", 1),
    ],
)
def test_a_sentence_is_parted_where_it_comes_to_do_something_else(text: str, parts: int) -> None:
    assert len(list(said_in(text))) == parts
