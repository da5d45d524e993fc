"""Words of a heading, a common word at the head of a sentence, software and a state name nobody; whoever says something is somebody, however they are called."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.offered.candidates import candidates
from goodbooks.situations.people.no_person import is_heading
from goodbooks.situations.people.people_listed import OVER, people_listed
from goodbooks.situations.told.boss import ANSWER as BOSS

TODAY = date(2026, 11, 3)
HEADED = """\
How To Hand Back The Lead Of A Kitchen

I run the pass in a canteen, and it is too much. My boss opens each pot.

Show Your Quality Early On

Quality is what I do, and I have no help. Help from the town is slow. Despite the good numbers he says press on.
"""


def _listed(story: str) -> list[str]:
    return [one.name for one in people_listed(story, OVER)]


def test_a_heading_and_a_common_word_name_nobody_and_the_boss_stands_filled() -> None:
    assert _listed(HEADED) == ["my boss"]
    told = BOSS.read(HEADED, TODAY)
    assert told is not None
    assert told.words == "my boss"


@pytest.mark.parametrize("said", [
    "Training for the ordering software (Larder, heavily customized) never came.", "We use Harbourmaster for every berth, and my boss reads it all.",
    "The new system, Kilnwatch, is slow.", "I sent it to Quarrybook.com and nobody read it.", "This is Saxony, nobody strikes here.",
    "I moved to Quebec City in 2004.", "We are from Lund.", "I live near Visby and drive to Slite.",
    "We switched to Ledgerly in May.", "Notwithstanding all that he wants more of it.", "Ledgerly software counts what I do.",
])  # fmt: skip
def test_software_and_a_state_are_nobody(said: str) -> None:
    assert not [one for one in _listed(f"My boss looks at each step I take. {said}") if one[0].isupper()]  # fmt: skip


@pytest.mark.parametrize(("said", "who"), [
    ("Rose said no. She rose at six and left.", "Rose"), ("Mark keeps looking over my shoulder, and I mark each page for him.", "Mark"),
    ("Clara has said no twice, and Clara decides.", "Clara"), ("This is Ida, my head of ward. Ida checks each chart.", "Ida"),
    ("How To Let Go\n\nMy manager Piet signs each order.", "Piet"),
])  # fmt: skip
def test_whoever_says_or_decides_something_is_somebody(said: str, who: str) -> None:
    assert who in _listed(said)


def test_a_heading_has_capitals_throughout_and_ends_with_no_mark() -> None:
    assert is_heading("Trust Your People Early On")
    assert not is_heading("Ana told Bruno.")
    assert not is_heading("My boss Marcus opens each letter")


def test_people_and_a_measure_are_no_piece_of_work() -> None:
    story = "He takes credit for my work. Those people upstairs have no clue. He gets praise by the sackful, and I draw the bridge plans."
    found = [one.words for one in candidates(story, "credit-taken", "piece")]
    assert not [one for one in found if "people" in one or one == "the sackful"]
