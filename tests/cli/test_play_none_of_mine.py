"""What others promised or decided is no word of mine: no promise that I would have to hand over, no deed for today, and no decision to confirm."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.accounts.answers.replies import made
from goodbooks.desk.walks.since.following import follow_ups
from goodbooks.playbooks.page import _as_done

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 11, 3)


def _played(tmp_path: Path, name: str, story: str, given: str = "\n" * 16) -> str:
    evening(tmp_path, "2026-11-01 note me x\n")
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    done = call(tmp_path, "play", name, "--from", "story.txt", given=given, by_hand=True)
    return " ".join(done.out.split())


@pytest.mark.parametrize(
    "story",
    [
        "I told my manager I'd like another job in the house and he promised me his blessing. I'm leaving on Friday week.",
        "I have resigned. The owner promised me a good reference for the years in the kitchen.",
        "I'm leaving at the end of term. The head assured us that the books would come.",
    ],
)
def test_a_word_given_to_me_is_none_that_i_gave(tmp_path: Path, story: str) -> None:
    said = _played(tmp_path, "giving-notice", story)
    assert "Promises that run beyond my last day" not in said


def test_a_word_of_my_own_is_one(tmp_path: Path) -> None:
    story = "I have resigned. I promised the Nowaks that I would do their stocktaking in May."
    assert "Promises that run beyond my last day" in _played(tmp_path, "giving-notice", story)


def test_what_the_boss_promised_me_is_no_deed_of_today() -> None:
    theirs = made("promise", TODAY, ("my boss",), title="That I may move", to=("me",), fields=())
    mine = made("promise", TODAY, ("me",), title="Read the contract", to=("me",), fields=())
    assert (_as_done(theirs), _as_done(mine)) == ("", "Read the contract")


@pytest.mark.parametrize(
    "said",
    [
        "My coworkers decided to have a holiday as well.",
        "The other nurses just decided to go home early.",
        "Two of my colleagues decided that they would take the day off.",
        "And the lads chose to play cards.",
        "Our waiters simply decided to eat first.",
    ],
)
def test_what_colleagues_took_into_their_heads_is_no_decision(tmp_path: Path, said: str) -> None:
    story = f"My boss went away and I had to run her desk. {said} Management sent them out to me and did not say that I was in charge."
    out = _played(tmp_path, "boss-did-not-back-me", story, "\n" * 14 + "y\n")
    assert "decision Coworkers" not in out
    assert "decision Colleagues" not in out
    assert "for Coworkers to correct" not in out


def test_the_note_of_a_decision_in_words_for_me_alone_asks_first_for_words_for_them() -> None:
    alone = made("decision", TODAY, ("my boss",), title="Go home", fields=(("readers", "me"),))
    told = made("decision", TODAY, ("my boss",), title="Go home", fields=())
    for one, gives in (
        (alone, "to correct, which asks first for your words for them"),
        (told, "to correct"),
    ):
        (found,) = follow_ups([one])
        assert found.page == "confirm"
        assert found.gives.endswith(gives)
