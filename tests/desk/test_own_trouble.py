"""An answer about my own trouble, where a question asked what others have of it, stays for me alone."""

from __future__ import annotations

import pytest

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.desk.walks.questions.outburst import ASIDE, is_raw, kept_with, met
from goodbooks.playbooks.text.decode import read_playbook

TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")
STEP_BACK, RAISE, MICROMANAGED = (
    read_playbook("x", TEXTS[name], "x").playbook for name in ("step-back", "raise", "micromanaged")
)
MINE = (
    "The shifts I guess. and the nursery rings when im on the loading ramp",
    "I can't sleep before the Sunday count",
    "i lie awake over the rota",
    "it's all too much for me",
    "The night phone, it kills me",
    "I hate the budget round",
    "school calls me twice a week in the middle of the audit",
    "I'm drowning in the rota",
    "by evening im so tired that I forget the till",
    "the title gives me headaches",
    "I cannot cope with the stock and the shop",
)
OF_THEM = (
    "You lose the one who knows the cash program, and I know that is hard in March",
    "The early shift has no lead until somebody is named",
    "I take the Oslo client's calls, and nobody else speaks Norwegian",
    "You would have to stand in for me at the board",
    "My night duties go to the others, who are tired as it is",
    "The school has nobody else for year five",
    "I am the only one with the crane licence",
    "My handover falls into the harvest",
    "For six weeks no one signs the orders but me",
    "Ines gets my reports, and she has never done a home visit",
    "Less margin in May, I think",
)


@pytest.mark.parametrize("words", MINE)
def test_my_own_trouble_is_no_side_of_theirs(words: str) -> None:
    assert is_raw(STEP_BACK, "their side", "text", words)


@pytest.mark.parametrize("words", OF_THEM)
def test_what_gets_harder_for_them_is_taken_though_it_speaks_of_me(words: str) -> None:
    assert not is_raw(STEP_BACK, "their side", "text", words)


def test_every_question_about_them_that_they_read_keeps_my_trouble_for_me() -> None:
    words = "I hate the budget round"
    slots = ((RAISE, "their side"), (STEP_BACK, "gain"), (STEP_BACK, "relief"), (MICROMANAGED, "fear"))  # fmt: skip

    assert [is_raw(found, slot, "text", words) for found, slot in slots] == [True] * len(slots)


def test_a_question_that_is_for_me_alone_or_about_me_takes_my_trouble() -> None:
    words = "the title gives me headaches"

    assert not is_raw(STEP_BACK, "cause", "text", words)
    assert not is_raw(STEP_BACK, "because", "text", words)


def test_it_is_met_with_what_was_asked_and_the_slot_stays_empty() -> None:
    kept = kept_with(STEP_BACK, "their side", "text", MINE[0], {})

    assert kept == {f"{ASIDE}their side": MINE[0]}
    assert met(STEP_BACK, "their side", "text", MINE[0]).startswith("This question asks about them")


def test_an_insult_in_a_side_that_others_read_is_as_raw_as_anywhere() -> None:
    assert is_raw(RAISE, "their side", "text", "he's an ass")
    assert not is_raw(STEP_BACK, "their side", "text", "You would be one lead short")
