"""Who of a story waits to hear what its writer will do: by name, never the boss, and nobody who asks for something else."""

from __future__ import annotations

import pytest

from goodbooks.situations.people.wants_to_hear import who_wants_to_hear

BOSS = "My boss, Jürgen, asked who should run the new lab. "


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Mirko asked me twice whether I'm going for it.", "Mirko"),
        ("Mirko asked me yesterday at lunch whether I want the job.", "Mirko"),
        ("Chloé keeps asking if I'll take it.", "Chloé"),
        ("Chloé and Benoît want to know what I said.", "Chloé and Benoît"),
        ("My colleague Solveig wonders whether I put my name down.", "Solveig"),
        ("Frau Lang is waiting for my answer too.", "Frau Lang"),
        ("Ines, who also wants the post, waits to hear from me.", "Ines"),
        ("I told Anselm I'd let him know.", "Anselm"),
        ("I promised Solveig to tell her first.", "Solveig"),
        ("I still owe Mirko an answer.", "Mirko"),
        ("I've not told Mirko yet.", "Mirko"),
        ("Still haven't told Pim, and he's asked again.", "Pim"),
        ("Then Pim came up to me in the yard. I said I'd tell him next week.", "Pim"),
        ("Mirko asked me whether I'm going for it, and I told Ines I'd let her know.", "Mirko and Ines"),
    ],
)  # fmt: skip
def test_whoever_waits_to_hear_is_named_as_the_story_names_them(told: str, who: str) -> None:
    found = who_wants_to_hear(BOSS + told)
    assert (found.words if found else "") == who


@pytest.mark.parametrize(
    "told",
    [
        "Jürgen asked me whether I'd take it. I said I'd tell him next week.",
        "Uwe asked me if I could swap shifts.",
        "Uwe asked me whether I'm all right.",
        "Uwe wants to know when the parts come.",
        "I told Uwe that I'd send the list on Monday.",
        "Everybody wants to know whether I go.",
        "I told Uwe that it is off.",
    ],
)
def test_the_boss_and_whoever_asks_for_something_else_do_not_wait_to_hear(told: str) -> None:
    assert who_wants_to_hear(BOSS + told) is None


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Mirja from the fitting room asked me afterwards if I'm going for it.", "Mirja"),
        ("Thilo in the paint shop wanted to know later whether I'd take it.", "Thilo"),
        ("Benoît from purchasing asked me on the stairs whether I want it.", "Benoît"),
        ("Solveig of the night shift asked by text if I said yes.", "Solveig"),
        ("Anouk at the counter asked after whether I'm going to apply.", "Anouk"),
    ],
)
def test_whoever_is_named_with_their_place_waits_by_their_name(told: str, who: str) -> None:
    found = who_wants_to_hear(BOSS + told)
    assert (found.words if found else "") == who
