"""“He” is said to the boss as “you” only where it is surely the boss."""

from __future__ import annotations

import pytest

from goodbooks.situations.surely_them import is_surely
from goodbooks.situations.who_is_meant import naming
from goodbooks.situations.who_speaks import BOSS, who_does


@pytest.mark.parametrize(("before", "sentence", "boss", "is_sure"), [
    ("My boss is Konrad. Bruno is a carpenter.", "He only gets there by leaving out the test.", "Konrad", False),
    ("My boss is Konrad.", "Dr. Seidel, his boss, liked my plan but she's away till Thursday.", "Konrad", False),
    ("My boss is Jürgen. Amélie wrote to me.", "She wants it by Friday.", "Jürgen", False),
    ("My boss is Jürgen. Otto came in.", "I told him on Monday.", "Jürgen", False),
    ("My boss Ines said no on Monday.", "She changed it on Friday.", "Ines", True),
    ("My manager Marc is fine. Five people rang, Tom, Ann from sales and Olu.", "He rang at six.", "Marc", True),
    ("My boss is Renate. I asked Renate to stop it.", "She said yes.", "Renate", True),
    ("My boss is Jürgen.", "I told him on Monday.", "Jürgen", True),
])  # fmt: skip
def test_he_is_the_boss_only_where_nobody_else_may_be_meant(
    before: str, sentence: str, boss: str, *, is_sure: bool
) -> None:
    assert is_surely(f"{before} {sentence}", sentence, boss, is_boss=True) == is_sure


def test_whoever_speaks_of_somebody_by_name_is_another() -> None:
    story = "My boss is Konrad. Petra wants the set. At nine he said: wait, I talk to Petra."
    said = "At nine he said: wait, I talk to Petra."
    assert naming(story, "Konrad")(said, said).kept == said


@pytest.mark.parametrize("said", ["He didn't pick up for hours.", "Then at five he comes by."])
def test_none_of_the_many_at_the_door_is_he_after_that(said: str) -> None:
    story = f"My boss is Konrad. This morning I asked Konrad to stop it. He said wait. So six people were at my door, Petra, Jonas from lighting, Otto the stage manager and Lucie, and I said no until I've talked to Konrad. {said}"
    assert who_does(story, said).who == BOSS
