"""Whoever wants the next role is not asked which it is where the story names the post, and whoever waits to hear gets a word and a place in the plan, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = (
    "2026-11-02 person {boss}\n  relation: boss\n\n2026-11-02 person {peer}\n  relation: peer\n\n"
)
STORIES = (
    ("Joost", "Maren", "Joost asked whom I would put in Wiebke's chair as chief officer. {peer} wants to know whether I go for it.", "the post of chief officer"),
    ("Gordon", "Tibor", "The post of ward sister is free, and Gordon looked at me. {peer} asked me twice whether I'm going for it.", "the post of ward sister"),
    ("Frau Brandt", "Noël", "I would like to be deputy head. {peer} asked whether I go for it.", "the post of deputy head"),
    ("Hedda", "Ines", "Everybody speaks of Ruth's post. {peer} wants to know if I go for it.", "Ruth's post"),
    ("Marcus", "Theo", "I'd love to lead the night desk. {peer} keeps asking whether I go for it.", "the lead of the night desk"),
)  # fmt: skip


@pytest.mark.parametrize(("boss", "peer", "story", "role"), STORIES)
@pytest.mark.parametrize("play", ["next-role", "i-fumbled-it"])
def test_the_post_and_whoever_waits_are_taken_from_the_story(
    tmp_path: Path, boss: str, peer: str, story: str, role: str, play: str
) -> None:
    evening(tmp_path, BOOK.format(boss=boss, peer=peer))
    (tmp_path / "s.txt").write_text(story.format(peer=peer), "utf-8")
    given = "\n" * 14 + "no\n"
    done = call(tmp_path, "play", play, "--from", "s.txt", given=given, by_hand=True)
    said = " ".join(done.out.split())
    assert said.count(f"request {peer} -> me") == 1
    assert f"{peer} asks you: Whether I'm going for it" in said
    assert f"In person, to {peer}: “I'll say nothing either way until it's settled; then you hear it from me.”" in said  # fmt: skip
    if play == "next-role":
        assert f"considered for {role}." in said


@pytest.mark.parametrize("play", ["next-role", "i-fumbled-it"])
@pytest.mark.parametrize("how", [["--now"], []])
def test_where_nobody_waits_there_is_no_word_for_whoever_waits(
    tmp_path: Path, play: str, how: list[str]
) -> None:
    evening(tmp_path, "; a book\n")
    (tmp_path / "s.txt").write_text("The post of harbour master is free, and Joost looked at me. I'd like to have it.", "utf-8")  # fmt: skip
    done = call(tmp_path, "play", play, "--from", "s.txt", *how, given="\n" * 14 + "no\n", by_hand=True)  # fmt: skip
    assert "What to say" in done.out
    assert "whoever-waits" not in done.out
