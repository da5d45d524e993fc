"""“He” is said to the boss as “you” only where it is surely the boss."""

from __future__ import annotations

import re

import pytest

from goodbooks.situations.events.who_is_meant import naming
from goodbooks.situations.people.mentions import BOSS
from goodbooks.situations.people.surely_them import is_surely, said_by_name
from goodbooks.situations.people.who_speaks import who_does


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


@pytest.mark.parametrize(
    ("story", "said", "boss"),
    [
        ("My boss is Konrad. Petra wants the set.", "At nine he said: wait, I talk to Petra.", "Konrad"),
        ("My boss is Herr Weber. Amélie pressed me since eight.", "He said hold it, I will ring Amélie.", "Herr Weber"),
        ("Henrik is my boss. At nine I asked him. He said wait. Sylvie rang me twice.", "At five he comes in: give them what they want.", "Henrik"),
    ],
)  # fmt: skip
def test_who_decides_is_the_boss_and_nobody_of_whom_they_speak_or_who_presses(
    story: str, said: str, boss: str
) -> None:
    kept = naming(f"{story} {said}", boss)(said, said).kept
    assert re.search(rf"\bhe \({boss}\)", kept, re.IGNORECASE)


def test_none_of_many_with_a_title_is_he_after_their_row() -> None:
    said = "He did not answer his phone all afternoon."
    story = f"Henrik is my boss. I asked Henrik to stop it. So six people stood at my desk, Sylvie, Anouk from sales and Mr. Okafor from the mill, and I told each that I have to talk to Henrik. {said}"
    assert naming(story, "Henrik")(said, said).kept.startswith("He (Henrik)")


@pytest.mark.parametrize("said", ["He didn't pick up for hours.", "Then at five he comes by."])
def test_none_of_the_many_at_the_door_is_he_after_that(said: str) -> None:
    story = f"My boss is Konrad. This morning I asked Konrad to stop it. He said wait. So six people were at my door, Petra, Jonas from lighting, Otto the stage manager and Lucie, and I said no until I've talked to Konrad. {said}"
    assert who_does(story, said).who == BOSS


@pytest.mark.parametrize(
    ("before", "words", "said"),
    [
        ("Jonas did the tuning for years.", "I can teach him the rota in two weeks", "I can teach Jonas the rota in two weeks"),
        ("Everybody in the shop trusts Lene.", "I could hand her the keys and her rota", "I could hand Lene the keys and Lene's rota"),
        ("Everybody knows Idris can do it.", "I would sit with him every Friday", "I would sit with Idris every Friday"),
        ("Jonas and Piet want it.", "I can show him my list", ""),
        ("Jonas asked for it. Falk refused him twice.", "I can show him the ledger", ""),
        ("The new one starts in May.", "I can show him the benches", ""),
        ("Jonas wants it.", "I can show him that he can do it himself", ""),
    ],
)  # fmt: skip
def test_whoever_was_named_last_is_said_by_name_to_another_reader(
    before: str, words: str, said: str
) -> None:
    story = f"My boss is Falk. {before} {words}."
    assert said_by_name(story, f"{words}.", words, "Falk") == said
