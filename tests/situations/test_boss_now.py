"""Whoever has left is not asked as the boss, and whoever comes in their place is; of a no that a boss brought back, whoever said it decides."""

from __future__ import annotations

import pytest

from goodbooks.situations.people.boss_now import has_left, is_gone, new_boss
from goodbooks.situations.people.who_refused import who_refused


@pytest.mark.parametrize(
    ("story", "gone", "comes"),
    [
        ("My manager Anna left in May and since then I've reported to Ruth. They've found the replacement, Tom. He starts in two weeks.", "Anna", "Tom"),
        ("My boss Carla left last month. The new boss is Peter, he starts on Monday.", "Carla", "Peter"),
        ("Our head chef Henri retired at Easter. Since then Luc has taken over the kitchen.", "Henri", "Luc"),
        ("Frau Keller was let go two weeks ago. Herr Brandt starts on the first.", "Frau Keller", "Herr Brandt"),
        ("The old foreman, Piet, went to the other site. Marit takes over from Monday.", "Piet", "Marit"),
        ("My boss has left and I'll report to Dominik from January.", "my boss", "Dominik"),
        ("Sabine replaces my old boss, who retired in June.", "my old boss", "Sabine"),
    ],
)  # fmt: skip
def test_who_comes_in_the_place_of_who_has_left(story: str, gone: str, comes: str) -> None:
    said = new_boss(story)
    assert said is not None
    assert said.words == comes
    assert is_gone(story, gone)
    assert not is_gone(story, comes)


def test_a_boss_who_had_left_between_commas_is_gone() -> None:
    assert is_gone("The founder rang. The head of sales, my boss, had left. Did I want her job?", "my boss")  # fmt: skip


@pytest.mark.parametrize(
    "story",
    [
        "Carla left me alone with the mess. Then Peter shouted.",
        "My boss Tom left the meeting early and Ana took over the slides.",
        "My boss Jean left without a word. I finished it.",
        "My boss went on holiday for two weeks and I had her desk.",
        "Dana starts on Monday in my team as a trainee.",
    ],
)
def test_whoever_only_leaves_a_room_has_not_left(story: str) -> None:
    assert not has_left(story)
    assert not is_gone(story, "my boss")
    assert new_boss(story) is None


@pytest.mark.parametrize(
    ("story", "who"),
    [
        ("My supervisor is all for it and asked her boss, and he said no.", "my supervisor's boss"),
        ("I asked my team lead. He'd say yes, but it's the director who decides, and she refused.", "the director"),
        ("My manager Ines supports me, but HR turned it down.", "HR"),
        ("My foreman took it to the owner and he won't have it.", "the owner"),
        ("My ward lead Kofi put it to the matron, Frau Adler, and she rejected it.", "Frau Adler"),
        ("My boss would say yes, but it's up to the board.", "the board"),
        ("I asked my boss for a day off and he said no.", ""),
        ("I asked my boss Tom and he said no. My colleague Ana asked and she said no too.", ""),
    ],
)  # fmt: skip
def test_whoever_said_no_over_the_boss_decides(story: str, who: str) -> None:
    found = who_refused(story)
    assert (found.words if found else "") == who


@pytest.mark.parametrize(
    ("story", "comes"),
    [
        ("Tomorrow the new one starts. Her name is Agnieszka Nowak and that's all we know.", "Agnieszka Nowak"),
        ("We get a new manager on the first. She's called Ilse Brandt.", "Ilse Brandt"),
        ("My boss has gone. The new one comes in May. His name is Joao and he is from Porto.", "Joao"),
        ("Our new director is on the plane. He is called Sven.", "Sven"),
    ],
)  # fmt: skip
def test_the_new_one_is_called_as_the_next_sentence_says(story: str, comes: str) -> None:
    said = new_boss(story)
    assert said is not None
    assert said.words == comes


def test_a_new_machine_with_a_name_is_nobodys_boss() -> None:
    assert new_boss("The new machine came. Her name is Berta, we joke.") is None
