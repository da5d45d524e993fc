"""Whoever promises things in our name does not wait for them, and what tells of the boss is no answer to offer where others read it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.situations.people.own_words import person_of
from goodbooks.situations.people.who_pushes import who_waits
from goodbooks.situations.told import giver

if TYPE_CHECKING:
    from pathlib import Path


def _played(tmp_path: Path, name: str, story: str, given: str = "\n" * 14) -> str:
    evening(tmp_path, "2026-11-01 note me x\n")
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    done = call(tmp_path, "play", name, "--from", "story.txt", given=given, by_hand=True)
    return " ".join(done.out.split())


@pytest.mark.parametrize(
    ("story", "who"),
    [
        ("Our sales people sell things that don't exist, without asking us.", "our sales people"),
        ("The clients wait. Our sales team keeps promising dates that nobody can hold.", "our sales team"),
        ("The sales team commits us to fairs that we have no booth for.", "the sales team"),
        ("Our sales just quoted a price without the wood in it.", "our sales"),
        ("Our sales people always offer the night service, and we have two drivers.", "our sales people"),
    ],
)  # fmt: skip
def test_who_promises_is_the_giver_and_does_not_wait(story: str, who: str) -> None:
    said = giver.ANSWER.read(story, date(2026, 11, 30))
    waits = who_waits(story)
    assert said is not None
    assert said.words == who
    assert waits is None or waits.words != who


@pytest.mark.parametrize(
    ("story", "who"),
    [
        ("Lars from events told a wedding party in our name that the cake comes on the 19th.", "Lars"),
        ("Petra told the parents in my name that I stage a play.", "Petra"),
        ("My boss Rolf told the client on our behalf that the site is live on Monday.", "Rolf"),
        ("In my name the office told the guests breakfast is at five.", "the office"),
        ("Our sales lead Jonna said to the hospital, without asking me, that the beds come on the 12th.", "Jonna"),
    ],
)  # fmt: skip
def test_who_says_something_to_others_in_my_name_has_given_it_away(story: str, who: str) -> None:
    said = giver.ANSWER.read(story, date(2026, 11, 30))
    assert said is not None
    assert said.words == who


@pytest.mark.parametrize(
    "story",
    [
        "I told the guests in our name that we close early.",
        "He gave the keys to Jo without asking me.",
        "Nadja told me in her name that she is sorry.",
    ],
)
def test_what_i_say_myself_or_what_is_no_word_is_given_away_by_nobody(story: str) -> None:
    assert giver.ANSWER.read(story, date(2026, 11, 30)) is None


def test_whoever_is_to_be_asked_beside_me_decides_before_the_one_above(tmp_path: Path) -> None:
    story = "Our sales people sell things that don't exist. The CEO does nothing, he even seems to be on their side. I lead the developers, so it's me they ought to ask, or the CTO. They ask neither."
    assert person_of(story, "boss").words == "the CTO"  # type: ignore[union-attr]
    said = _played(tmp_path, "promised-for-me", story, "\n\n\n2\n\n\n\n\n")
    assert "Who can decide about it? “the CTO”" in said


def test_a_sponsor_who_is_quiet_is_out_of_reach(tmp_path: Path) -> None:
    story = "My sponsor is the group finance director, who gave me the project. A month in he went quiet, and it's been three weeks without a word. Decisions are piling up."
    assert "Who is out of reach? “my sponsor” (from your story)" in _played(tmp_path, "boss-out-of-reach", story)  # fmt: skip


def test_what_tells_of_the_boss_is_not_offered_for_those_who_wait(tmp_path: Path) -> None:
    story = "My boss is up at the top and he promises things to the other bosses that I then have to make happen. The other day they got a bit cross and asked me why he'd said it could be done by such a date."
    said = _played(tmp_path, "promised-for-me", story, "\n\n\n2\nthe other bosses\n\n\n\n\n")
    assert "a “My boss is up" not in said
    assert "Enter takes a" not in said
    assert "can be done. My boss decides it." in said


@pytest.mark.parametrize(
    ("told", "to"),
    [
        ("I told my boss Ingrid that one oven is not enough, and she said: “We said it, so we do it.”", "Ingrid"),
        ("My boss Ingrid is on leave.", "Lars"),
    ],
)  # fmt: skip
def test_where_the_boss_has_ordered_it_the_choice_goes_to_the_boss(
    tmp_path: Path, told: str, to: str
) -> None:
    promised = (
        "Lars from events promised a wedding party in our name that the cake comes on the 19th."
    )
    said = _played(tmp_path, "promised-for-me", f"{promised} {told}", "\n\n\n1\nplan\n")
    assert f"In person, to {to}: “About what was promised:" in said
