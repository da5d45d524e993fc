"""Turns of speech that are heard, and the plain sentences beside them that are left alone."""

from __future__ import annotations

import pytest

from coach.looking import rules_in

CHAT = "The tea was hot. We sang a little. The night was quiet."


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        ("hidden-reproach", "My compliments to whoever planned this."),
        ("hidden-reproach", "I might as well talk to the wall."),
        ("blame", "We would be done had Sales kept its word."),
        ("blame", "This is what comes of a rota made by people who never did a shift."),
        ("excuse", "You have to picture the scene: two phones and the fire bell."),
        ("lowered-self", "With my two left hands I had better not promise anything."),
        ("apology-grovelling", "I could sink through the floor."),
        ("hedged-fact", "It is sort of nearly ready."),
        ("late-point", f"{CHAT} And, well, the boiler has failed."),
        ("raised-by-lowering", "Nobody in this house lifts a finger without me."),
        ("raised-by-lowering", "The late crew couldn't tie their own shoes."),
        ("raised-by-lowering", "Even my daughter adds a column better than Accounts."),
        ("raised-by-lowering", "Mr Falk's grasp of pumps stops at the handle."),
        ("sharp-words", "Has anybody in your office ever held a shovel?"),
        ("sharp-words", "I'm not blind."),
        ("threat", "One more delay and you will be hearing from our lawyers."),
        ("vague-ask", "Let me have whatever you've got."),
        ("lowered-self", "I am surely not the one to judge."),
        ("vague-time", "I'll write the report when things calm down."),
        (
            "piled-reasons",
            f"{CHAT} The market was slow, Easter fell early, the form changed in June, and the old files are in no order.",
        ),
    ],
)
def test_a_turn_is_heard(rule: str, message: str) -> None:
    assert rule in rules_in(f"[status] {message}")


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        ("hidden-reproach", "Enjoy your holiday; we look after the goats while you are away."),
        ("hidden-reproach", "My compliments on the new hall, it is warm and bright."),
        ("blame", "The decision was the board's, and Ms Lund explained it well."),
        ("blame", "It would help if you had a key to the store."),
        ("late-point", f"{CHAT} Oh, and the boiler is back."),
        ("raised-by-lowering", "Dorota just talked to the owner, who signs on Monday."),
        ("raised-by-lowering", "She can't sign her own expenses, so I do it on Fridays."),
        ("sharp-words", "Has anyone on your side ever seen a crack like this?"),
        ("sharp-words", "I'm rubbish at figures, so Petra checked them."),
        ("vague-ask", "Let me have whatever you've got by Thursday noon."),
        ("vague-time", "The ferry sails when things calm down in the strait, on Monday."),
        (
            "piled-reasons",
            f"{CHAT} The walls were painted, the floor was laid, the lamps were hung, and 14 doors were in by Friday.",
        ),
        ("raised-by-lowering", "Zofia ran the night of the flood without me, and not a sheet was late."),
    ],
)  # fmt: skip
def test_a_plain_sentence_beside_it_is_left_alone(rule: str, message: str) -> None:
    assert rule not in rules_in(f"[status] {message}")
