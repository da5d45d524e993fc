"""Whoever holds the post that was offered to somebody else hears of it from whoever offers it, and from no walk of ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.situations.moment.recognise import recognise

if TYPE_CHECKING:
    from pathlib import Path

STORIES = [
    "My boss is Imke, and her boss is Herr Thoma. At our yearly talk Herr Thoma told me that he could see me in Imke's job, and that she would be better off in purchasing. Imke has no idea. I sit with her every morning.",
    "I'm a ward nurse and report to Ngozi. The director of nursing asked me last week whether I would take Ngozi's post in spring. She does not know it, and on Tuesday she asked me why I am so quiet.",
    "My manager Bastien trained me. His own chief has offered me his chair over a coffee, and said to keep it between us. Each time that Bastien asks for my numbers I feel like a thief.",
    "The owner wants me to replace my boss, Dov, who runs the workshop. Dov has been good to me for six years and knows nothing. What do I do until it is out?",
    "My boss is Carla. Carla's boss took me aside and asked if I'd want her role, because he isn't sure it suits her. I've been offered her desk behind her back.",
]


@pytest.mark.parametrize("story", STORIES)
@pytest.mark.parametrize("name", ["went-round-me", "new-boss"])
def test_nothing_goes_to_whoever_holds_the_post(tmp_path: Path, story: str, name: str) -> None:
    evening(tmp_path, "2026-11-01 note me x\n")
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    done = call(tmp_path, "play", name, "--from", "story.txt", given="\n" * 14, by_hand=True)
    said = " ".join(done.out.split())
    holder = next(one for one in ("Imke", "Ngozi", "Bastien", "Dov", "Carla") if one in story)
    assert f"Nothing goes to {holder} from here" in said
    assert f"To: {holder}" not in said
    assert f"In person, to {holder}" not in said
    assert "your chair" not in said
    assert "your post" not in said


@pytest.mark.parametrize("story", STORIES)
def test_it_is_a_next_role(story: str) -> None:
    assert "next-role" in [one.name for one in recognise(story).likely]
    assert recognise(story).likely[0].name not in ("went-round-me", "new-boss", "boss-out-of-reach")


def test_a_boss_who_proposed_it_may_hear_of_it(tmp_path: Path) -> None:
    evening(tmp_path, "2026-11-01 note me x\n")
    story = "My boss is Imke. Imke suggested that I take her job, and the director has offered me her post. The director comes straight to me with everything now, past Imke."
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    done = call(tmp_path, "play", "went-round-me", "--from", "story.txt", given="\n" * 14, by_hand=True)  # fmt: skip
    assert "Nothing goes to Imke" not in done.out


def test_the_day_of_what_another_was_told_is_not_when_it_was_said_to_me(tmp_path: Path) -> None:
    evening(tmp_path, "2026-11-01 person Ines\n  relation: boss\n")
    story = "Ines gave me her blessing for another job in the house, and the same for the second of us. And tonight the second one is called in, and they run the other jobs down."
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    done = call(tmp_path, "play", "promise-not-kept", "--from", "story.txt", given="\n" * 14, by_hand=True)  # fmt: skip
    assert "When was it said?" in done.out
    assert "When was it said? “" not in done.out
